// Made from data/events.csv by `cargo test --all-features --test codegen`; edit that, not this file.

use super::prelude::*;
/**
What happened, as far as the texts place it, in the order of the story.

```
use clemency::Event;

let date = Event::TwitterStory.date().expect("it is dated");
assert_eq!(date.edtf(), "2017-10");
assert!(Event::TwitterStory < Event::Grant); // in the order of the story
```
*/
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /**
Johnson\'s house is foreclosed on, and Johnson has to file for bankruptcy.

With [Alice Marie Johnson](Entity::AliceJohnson) (undergoer), [my children](Entity::JohnsonChildren) (undergoer).
*/
    Hardship,
    /// The offences Johnson was convicted of.
    Offence,
    /**
Johnson is tried.

With [Alice Marie Johnson](Entity::AliceJohnson) (undergoer), [Ten of her co-defendants](Entity::CoDefendantsWhoTestified) (present).
*/
    Trial,
    /**
Johnson is convicted; 1996 (stated).

With [Alice Marie Johnson](Entity::AliceJohnson) (undergoer).
*/
    Conviction,
    /**
Johnson is sentenced to life; 199X (derived).

With [Alice Marie Johnson](Entity::AliceJohnson) (undergoer).

After [`Event::Conviction`].
*/
    Sentencing,
    /**
Johnson is in prison.

With [Alice Marie Johnson](Entity::AliceJohnson) (undergoer).

After [`Event::Hardship`].
*/
    Imprisonment,
    /**
Khloe Kardashian has to leave The Apprentice.

With [Donald Trump](Entity::DonaldTrump) (agent), [Khloe Kardashian](Entity::KhloeKardashian) (undergoer).
*/
    ApprenticeRemoval,
    /**
Johnson\'s opinion piece for CNN appears; 2016 (stated).

With [Alice Marie Johnson](Entity::AliceJohnson) (agent), [Barack Obama](Entity::BarackObama) (recipient), [CNN](Entity::Cnn) (publisher).
*/
    CnnOpEd,
    /**
Johnson gives an interview to Mic.

With [Alice Marie Johnson](Entity::AliceJohnson) (interviewee), [Mic](Entity::Mic) (publisher).
*/
    MicInterview,
    /**
Kardashian learns of Johnson\'s story and posts about it on Twitter; 2017-10 (derived).

With [Alice Marie Johnson](Entity::AliceJohnson) (undergoer), [Kim Kardashian](Entity::KimKardashian) (agent).

After [`Event::MicInterview`].
*/
    TwitterStory,
    /**
Kardashian asks her attorney what can be done.

With [my attorney](Entity::KardashianAttorney) (recipient), [Kim Kardashian](Entity::KimKardashian) (agent).

After [`Event::TwitterStory`].
*/
    AttorneyTalk,
    /**
Kardashian works for Johnson\'s release.

With [Alice Marie Johnson](Entity::AliceJohnson) (beneficiary), [Kim Kardashian](Entity::KimKardashian) (agent).

After [`Event::TwitterStory`].
*/
    Campaign,
    /**
Johnson learns who Kardashian is.

With [Alice Marie Johnson](Entity::AliceJohnson) (agent).
*/
    LearningWhoKimIs,
    /**
Kardashian calls Ivanka Trump.

With [Alice Marie Johnson](Entity::AliceJohnson) (beneficiary), [Ivanka Trump](Entity::IvankaTrump) (recipient), [Kim Kardashian](Entity::KimKardashian) (agent).

After [`Event::Campaign`].
*/
    IvankaCall,
    /**
Kardashian meets Trump; 2018-05-30 (derived); at [Oval Office](Entity::OvalOffice).

With [Alice Marie Johnson](Entity::AliceJohnson) (beneficiary), [Donald Trump](Entity::DonaldTrump) (host), [Kim Kardashian](Entity::KimKardashian) (agent).

After [`Event::IvankaCall`].
*/
    OvalOfficeMeeting,
    /**
Kardashian and Johnson talk by telephone after the meeting.

With [Alice Marie Johnson](Entity::AliceJohnson) (agent), [Kim Kardashian](Entity::KimKardashian) (agent).

After [`Event::OvalOfficeMeeting`].
*/
    RecordedCall,
    /**
Kardashian gives an interview before the act of clemency; 2018-05-30/2018-06-03 (derived).

With [Kim Kardashian](Entity::KimKardashian) (interviewee).

After [`Event::OvalOfficeMeeting`].
*/
    EarlierInterview,
    /**
The White House makes a statement about Johnson.

With [Alice Marie Johnson](Entity::AliceJohnson) (undergoer), [White House](Entity::WhiteHouse) (agent).
*/
    WhiteHouseStatement,
    /**
Trump grants Johnson clemency; 2018-06-06 (derived).

With [Alice Marie Johnson](Entity::AliceJohnson) (beneficiary), [Donald Trump](Entity::DonaldTrump) (agent).

After [`Event::OvalOfficeMeeting`].
*/
    Grant,
    /**
Kardashian tells Johnson the news.

With [Alice Marie Johnson](Entity::AliceJohnson) (recipient), [Kim Kardashian](Entity::KimKardashian) (agent).

After [`Event::Grant`].
*/
    NewsCall,
    /**
Johnson celebrates the news.

With [Alice Marie Johnson](Entity::AliceJohnson) (agent), [people](Entity::PeopleListening) (present).

After [`Event::NewsCall`].
*/
    Celebration,
    /**
Johnson leaves prison.

With [Alice Marie Johnson](Entity::AliceJohnson) (undergoer).

After [`Event::Grant`].
*/
    Release,
    /**
Kardashian and Johnson meet in person for the first time; 2018-06-13 (derived); at [Memphis](Entity::Memphis).

With [Alice Marie Johnson](Entity::AliceJohnson) (agent), [Kim Kardashian](Entity::KimKardashian) (agent).
*/
    FirstMeeting,
    /**
Kardashian and Johnson are interviewed together; 2018-06-13/2018-06-14 (derived); at [Memphis](Entity::Memphis).

With [Alice Marie Johnson](Entity::AliceJohnson) (interviewee), [Hoda Kotb](Entity::HodaKotb) (interviewer), [Kim Kardashian](Entity::KimKardashian) (interviewee), [TODAY](Entity::Today) (publisher).

After [`Event::Grant`].
*/
    TodayInterview,
    /**
Kardashian shows Johnson Snapchat filters.

With [Alice Marie Johnson](Entity::AliceJohnson) (recipient), [You guys](Entity::KardashianAudience) (present), [Kim Kardashian](Entity::KimKardashian) (agent).
*/
    SnapchatLesson,
    /**
Kanye West\'s listening party.

With [Kanye West](Entity::KanyeWest) (host), [Kim Kardashian](Entity::KimKardashian) (present).
*/
    ListeningParty,
    /**
Kardashian does a photo shoot.

With [Kim Kardashian](Entity::KimKardashian) (agent).
*/
    PhotoShoot,
}
id_type! {
    Event(27) [Hardship Offence Trial Conviction Sentencing Imprisonment
    ApprenticeRemoval CnnOpEd MicInterview TwitterStory AttorneyTalk Campaign
    LearningWhoKimIs IvankaCall OvalOfficeMeeting RecordedCall EarlierInterview
    WhiteHouseStatement Grant NewsCall Celebration Release FirstMeeting TodayInterview
    SnapchatLesson ListeningParty PhotoShoot]
    "8 hardship
7 offence
5 trial
10 conviction
10 sentencing
12 imprisonment
18 apprentice-removal
9 cnn-op-ed
13 mic-interview
13 twitter-story
13 attorney-talk
8 campaign
19 learning-who-kim-is
11 ivanka-call
19 oval-office-meeting
13 recorded-call
17 earlier-interview
21 white-house-statement
5 grant
9 news-call
11 celebration
7 release
13 first-meeting
15 today-interview
15 snapchat-lesson
15 listening-party
11 photo-shoot"
    offsets(16) "1 0 0 0 2 1 1 0 0 3 2 10 0 6 0 0" places(64)
    "27 27 27 21 26 0 2 27 18 8 27 14 19 27 27 22 27 27 6 27 7 27 27 13 27 17 11 27 27 27 5 27 15 27 27 24 20 3 9 27
27 27 27 25 23 4 27 16 12 27 27 27 27 27 27 27 27 27 27 27 10 1 27 27"
}
rows! {
    27, | cells | { label : & 'static str = cells.text(), kind : EventKind = cells
    .one_of(), date : Option < Date > = Date::read_optional(cells), date_basis : Basis =
    cells.one_of(), derivation : Option < & 'static str > = cells.optional_text(), place
    : Option < Entity > = cells.optional_of(), after : Option < Event > = cells
    .optional_of() },
    "72 Johnson's house is foreclosed on, and Johnson has to file for bankruptcy 2 0  0 0 2 0  0 0
37 The offences Johnson was convicted of 0 0  0 0 2 0  0 0
16 Johnson is tried 1 0  0 0 2 0  0 0
20 Johnson is convicted 1 4 1996 19960101 19961231 0 0  0 0
28 Johnson is sentenced to life 1 4 199X 19900101 19991231 1 60 a and e say 1997; c puts conviction and sentence under 1996. 0 4
20 Johnson is in prison 3 0  0 0 2 0  0 1
44 Khloe Kardashian has to leave The Apprentice 11 0  0 0 2 0  0 0
39 Johnson's opinion piece for CNN appears 4 4 2016 20160101 20161231 0 0  0 0
33 Johnson gives an interview to Mic 10 0  0 0 2 0  0 0
66 Kardashian learns of Johnson's story and posts about it on Twitter 4 7 2017-10 20171001 20171031 1 97 c dates the sharing of the Mic interview on Twitter to October 2017; b says 2017 of the learning. 0 9
45 Kardashian asks her attorney what can be done 5 0  0 0 2 0  0 10
38 Kardashian works for Johnson's release 5 0  0 0 2 0  0 10
32 Johnson learns who Kardashian is 11 0  0 0 2 0  0 0
29 Kardashian calls Ivanka Trump 6 0  0 0 2 0  0 12
22 Kardashian meets Trump 7 10 2018-05-30 20180530 20180530 1 290 b says May 30, d late May. Year: a, b, c and d speak of seven months of work; c dates the sharing of Johnson's interview on Twitter to October 2017, and e has Kardashian see the story on Twitter seven months before. October 2017 and seven months make May 2018; a's 21 years from 1997 agree. 35 14
58 Kardashian and Johnson talk by telephone after the meeting 6 0  0 0 2 0  0 15
56 Kardashian gives an interview before the act of clemency 10 21 2018-05-30/2018-06-03 20180530 20180603 1 287 Some day from the one to the other: e tells of the interview after the meeting, which e puts in its own week (\"this week\"); b dates the meeting May 30, a Wednesday by the calendar; that week ends on June 3 at the latest, if weeks end on Sunday. Year as for the event oval-office-meeting. 0 15
47 The White House makes a statement about Johnson 4 0  0 0 2 0  0 0
29 Trump grants Johnson clemency 8 10 2018-06-06 20180606 20180606 1 112 c says June 6; b says a week after the meeting, which b dates May 30. Year as for the event oval-office-meeting. 0 15
33 Kardashian tells Johnson the news 6 0  0 0 2 0  0 19
27 Johnson celebrates the news 9 0  0 0 2 0  0 20
21 Johnson leaves prison 9 0  0 0 2 0  0 19
56 Kardashian and Johnson meet in person for the first time 7 10 2018-06-13 20180613 20180613 1 285 a and c say Wednesday; c, which puts the interview on Thursday, has the announcement of the freeing in the week before and dates the act June 6, a Wednesday by the calendar. Taking both to be of one week, it is the Wednesday of the next week. Year as for the event oval-office-meeting. 31 0
47 Kardashian and Johnson are interviewed together 10 21 2018-06-13/2018-06-14 20180613 20180614 1 273 Some day from the one to the other: c puts the interview on Thursday and d has it shown on Thursday; b has the first meeting, which a and c put on Wednesday, at the interview. Wednesday and Thursday as for the event first-meeting. Year as for the event oval-office-meeting. 31 19
41 Kardashian shows Johnson Snapchat filters 11 0  0 0 2 0  0 0
28 Kanye West's listening party 11 0  0 0 2 0  0 0
29 Kardashian does a photo shoot 11 0  0 0 2 0  0 0"
}
impl Event {
    const fn row(self) -> &'static Row {
        &rows::<()>()[self as usize]
    }
    /// The event in a few words of our own.
    #[must_use]
    pub const fn label(self) -> &'static str {
        self.row().label
    }
    /// What kind of event it is.
    #[must_use]
    pub const fn kind(self) -> EventKind {
        self.row().kind
    }
    /// When it happened; empty where the texts do not tell.
    #[must_use]
    pub const fn date(self) -> Option<Date> {
        self.row().date
    }
    /// How the date is known.
    #[must_use]
    pub const fn date_basis(self) -> Basis {
        self.row().date_basis
    }
    /// How a derived date follows from the texts.
    #[must_use]
    pub const fn derivation(self) -> Option<&'static str> {
        self.row().derivation
    }
    /// Where it happened.
    #[must_use]
    pub const fn place(self) -> Option<Entity> {
        self.row().place
    }
    /// The event that the texts put right before it.
    #[must_use]
    pub const fn after(self) -> Option<Event> {
        self.row().after
    }
}
relations! {
    Event(27) #[doc = " The events that the texts put right after it."] followed_by :
    Event(14)
    "1 5
0
0
1 4
0
0
0
0
1 9
2 10 11
0
1 13
0
1 14
3 15 16 18
0
0
0
3 19 21 23
1 20
0
0
0
0
0
0
0"
    #[doc = " Who took part, and as what."] participants : Participant(51)
    "2 17 18
0
2 45 46
1 11
1 37
1 19
2 0 1
3 8 9 10
2 26 27
2 47 48
2 2 3
2 4 5
1 23
3 20 21 22
3 30 31 32
2 34 35
1 12
2 49 50
2 15 16
2 28 29
2 6 7
1 36
2 13 14
4 41 42 43 44
3 38 39 40
2 24 25
1 33"
    #[doc = " What was said there."] utterances : Utterance(76)
    "0
0
0
0
0
0
0
1 76
0
1 69
4 0 8 47 74
0
0
0
0
6 33 34 35 36 37 54
4 17 25 50 61
1 42
0
5 29 57 72 77 78
0
0
0
53 1 2 3 4 5 6 7 9 10 11 12 13 14 15 18 19 20 21 22 23 24 26 27 30 31 32 38 39 40 41 43 44 45 46 48 49 51 53 55 56 58 59 60 62 63 65 66 67 68 70 71 73 75
1 64
0
0"
    #[doc = " The attributions of words said there."] attributions : Attribution(102)
    "0
0
0
0
0
0
0
2 16 17
0
1 33
1 55
0
0
4 2 4 61 81
8 5 25 31 65 66 79 84 110
4 112 113 114 115
4 106 107 108 109
1 32
0
12 39 40 42 67 69 95 97 98 100 101 102 103
0
0
0
64 0 1 3 8 9 11 12 13 14 15 18 19 20 21 22 23 24 26 27 28 30 34 35 37 41 43 44 46 47 48 49 50 51 52 54 56 57 59 60 62 63 64 68 70 71 73 74 75 76 77 80 82 83 85 86 87 89 90 92 93 94 96 99 105
1 104
0
0"
    #[doc = " The facts that belong to it."] facts : Fact(247)
    "6 79 80 83 84 87 88
9 74 77 85 89 92 97 100 101 102
7 67 68 69 90 93 96 110
8 70 71 72 73 75 76 78 99
7 94 104 105 106 107 108 109
11 58 98 103 206 219 224 225 229 230 231 232
2 185 186
6 82 208 218 226 227 228
1 213
11 27 32 42 43 44 55 56 57 60 61 62
7 23 24 25 26 28 54 181
32 21 22 30 31 33 34 35 36 38 39 40 41 45 46 47 49 50 51 52 53 59 63 64 65 66 119 120 121 122 123 124 304
14 205 207 209 211 212 214 216 220 221 222 223 233 234 235
17 29 262 263 264 265 268 269 270 272 273 274 275 276 277 278 303 310
32 266 271 282 283 284 285 288 290 291 292 293 294 295 296 297 298 299 300 301 302 306 307 311 312 313 314 315 316 317 318 319 321
5 280 281 287 289 309
3 137 141 286
1 131
14 111 112 113 114 115 116 117 118 125 126 127 128 129 130
12 236 243 248 249 250 251 252 253 254 255 256 257
10 237 238 239 240 241 242 244 247 258 260
4 245 246 259 267
5 140 156 157 158 159
16 86 138 139 142 143 144 145 146 147 148 149 150 151 153 154 161
4 152 155 162 163
2 133 135
1 136"
    #[doc = " The facts about the event itself."] facts_about : Fact(91)
    "2 79 80
4 74 77 97 98
0
1 73
4 104 105 106 107
4 58 103 229 230
0
2 226 228
0
2 55 60
1 28
10 21 22 35 40 45 49 50 51 65 304
0
8 29 262 263 264 265 266 267 268
11 291 292 293 294 295 296 297 298 300 301 302
1 309
2 137 141
0
12 111 112 113 114 115 116 118 125 126 127 128 257
6 251 252 253 254 255 260
2 237 238
1 259
5 140 156 157 158 159
12 138 139 143 144 145 146 147 148 149 150 151 161
1 155
0
0"
    #[doc = " The facts whose value it is."] facts_of_value : Fact(15)
    "1 103
0
0
1 104
0
0
0
1 161
1 55
2 28 35
0
1 29
0
1 294
3 112 137 309
0
0
0
3 143 237 251
1 238
0
0
0
0
0
0
0"
}
