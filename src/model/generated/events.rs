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
Johnson falls on hard times.

With [Alice Marie Johnson](Entity::AliceJohnson) (undergoer), [my children](Entity::JohnsonChildren) (undergoer).
*/
    Hardship,
    /**
Johnson takes part in drug trafficking.

With [Alice Marie Johnson](Entity::AliceJohnson) (agent), [more than a dozen people](Entity::OperationMembers) (agent), [a Memphis-based cocaine trafficking operation involving more than a dozen people](Entity::TraffickingOperation) (agent).
*/
    Offence,
    /**
Johnson is tried.

With [Alice Marie Johnson](Entity::AliceJohnson) (undergoer), [her co-defendants](Entity::CoDefendants) (undergoer), [Ten of her co-defendants](Entity::CoDefendantsWhoTestified) (agent).
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
*/
    Imprisonment,
    /**
Khloe Kardashian is put out of The Apprentice.

With [Donald Trump](Entity::DonaldTrump) (agent), [Khloe Kardashian](Entity::KhloeKardashian) (undergoer).
*/
    ApprenticeRemoval,
    /**
Johnson\'s opinion piece is published; 2016 (stated).

With [Alice Marie Johnson](Entity::AliceJohnson) (agent), [Barack Obama](Entity::BarackObama) (recipient), [CNN](Entity::Cnn) (publisher).
*/
    CnnOpEd,
    /**
Johnson gives an interview to Mic.

With [Alice Marie Johnson](Entity::AliceJohnson) (interviewee), [Mic](Entity::Mic) (publisher).
*/
    MicInterview,
    /**
Kardashian comes upon Johnson\'s story and shares it on Twitter; 2017-10 (stated).

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
*/
    IvankaCall,
    /**
Kardashian meets the president; 2018-05-30 (derived); at [Oval Office](Entity::OvalOffice).

With [Alice Marie Johnson](Entity::AliceJohnson) (beneficiary), [Donald Trump](Entity::DonaldTrump) (host), [Kim Kardashian](Entity::KimKardashian) (agent).

After [`Event::IvankaCall`].
*/
    OvalOfficeMeeting,
    /**
Kardashian and Johnson talk by telephone.

With [Alice Marie Johnson](Entity::AliceJohnson) (agent), [Kim Kardashian](Entity::KimKardashian) (agent).

After [`Event::OvalOfficeMeeting`].
*/
    RecordedCall,
    /**
Kardashian explains the meeting in an interview; 2018-05-30/2018-06-06 (derived).

With [Kim Kardashian](Entity::KimKardashian) (interviewee).

After [`Event::OvalOfficeMeeting`].
*/
    EarlierInterview,
    /**
The White House gives a statement on Johnson.

With [Alice Marie Johnson](Entity::AliceJohnson) (undergoer), [White House](Entity::WhiteHouse) (agent).
*/
    WhiteHouseStatement,
    /**
The president grants Johnson clemency; 2018-06-06 (derived).

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
*/
    Release,
    /**
Kardashian and Johnson meet in person; 2018-06-13 (derived); at [Memphis](Entity::Memphis).

With [Alice Marie Johnson](Entity::AliceJohnson) (agent), [Kim Kardashian](Entity::KimKardashian) (agent).
*/
    FirstMeeting,
    /**
Kardashian and Johnson are interviewed together; 2018-06-14 (derived); at [Memphis](Entity::Memphis).

With [Alice Marie Johnson](Entity::AliceJohnson) (interviewee), [Hoda Kotb](Entity::HodaKotb) (interviewer), [Kim Kardashian](Entity::KimKardashian) (interviewee), [TODAY](Entity::Today) (publisher).

After [`Event::FirstMeeting`].
*/
    TodayInterview,
    /**
Kardashian shows Johnson Snapchat filters.

With [Alice Marie Johnson](Entity::AliceJohnson) (recipient), [You guys](Entity::KardashianAudience) (recipient), [Kim Kardashian](Entity::KimKardashian) (agent).
*/
    SnapchatLesson,
    /**
Kanye West holds a listening party.

With [Kanye West](Entity::KanyeWest) (host), [Kim Kardashian](Entity::KimKardashian) (present).
*/
    ListeningParty,
    /**
Kardashian poses for pictures.

With [Kim Kardashian](Entity::KimKardashian) (undergoer).
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
    "27 Johnson falls on hard times 2 0  0 0 2 0  0 0
38 Johnson takes part in drug trafficking 0 0  0 0 2 0  0 0
16 Johnson is tried 1 0  0 0 2 0  0 0
20 Johnson is convicted 1 4 1996 19960101 19961231 0 0  0 0
28 Johnson is sentenced to life 1 4 199X 19900101 19991231 1 60 a and e say 1997; c puts conviction and sentence under 1996. 0 4
20 Johnson is in prison 3 0  0 0 2 0  0 0
45 Khloe Kardashian is put out of The Apprentice 11 0  0 0 2 0  0 0
36 Johnson's opinion piece is published 4 4 2016 20160101 20161231 0 0  0 0
33 Johnson gives an interview to Mic 10 0  0 0 2 0  0 0
62 Kardashian comes upon Johnson's story and shares it on Twitter 4 7 2017-10 20171001 20171031 0 0  0 9
45 Kardashian asks her attorney what can be done 5 0  0 0 2 0  0 10
38 Kardashian works for Johnson's release 5 0  0 0 2 0  0 10
32 Johnson learns who Kardashian is 11 0  0 0 2 0  0 0
29 Kardashian calls Ivanka Trump 6 0  0 0 2 0  0 0
30 Kardashian meets the president 7 10 2018-05-30 20180530 20180530 1 169 b says May 30, d late May. Year: c dates the sharing of the interview to October 2017, and a, b, c and d put seven months of work after it; a's 21 years from 1997 agree. 36 14
40 Kardashian and Johnson talk by telephone 6 0  0 0 2 0  0 15
47 Kardashian explains the meeting in an interview 10 21 2018-05-30/2018-06-06 20180530 20180606 1 245 e prints it in the week of the meeting of May 30 and before the act of clemency, which c dates June 6. Year: c dates the sharing of the interview to October 2017, and a, b, c and d put seven months of work after it; a's 21 years from 1997 agree. 0 15
44 The White House gives a statement on Johnson 4 0  0 0 2 0  0 0
37 The president grants Johnson clemency 8 10 2018-06-06 20180606 20180606 1 200 c says June 6; b says a week after the meeting of May 30. Year: c dates the sharing of the interview to October 2017, and a, b, c and d put seven months of work after it; a's 21 years from 1997 agree. 0 15
33 Kardashian tells Johnson the news 6 0  0 0 2 0  0 19
27 Johnson celebrates the news 9 0  0 0 2 0  0 20
21 Johnson leaves prison 9 0  0 0 2 0  0 0
37 Kardashian and Johnson meet in person 7 10 2018-06-13 20180613 20180613 1 340 a and c say Wednesday, before the interview of Thursday in c; c puts the grant of June 6 in the week before, so it is the Wednesday of the next week, June 6, 2018 being a Wednesday by the calendar. Year: c dates the sharing of the interview to October 2017, and a, b, c and d put seven months of work after it; a's 21 years from 1997 agree. 32 0
47 Kardashian and Johnson are interviewed together 10 10 2018-06-14 20180614 20180614 1 322 c and d say Thursday; c puts the grant of June 6 in the week before, so it is the Thursday of the next week, on which it was shown, June 6, 2018 being a Wednesday by the calendar. Year: c dates the sharing of the interview to October 2017, and a, b, c and d put seven months of work after it; a's 21 years from 1997 agree. 32 23
41 Kardashian shows Johnson Snapchat filters 11 0  0 0 2 0  0 0
34 Kanye West holds a listening party 11 0  0 0 2 0  0 0
29 Kardashian poses for pictures 11 0  0 0 2 0  0 0"
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
    Event(11)
    "0
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
0
0
1 14
3 15 16 18
0
0
0
1 19
1 20
0
0
1 23
0
0
0
0"
    #[doc = " Who took part, and as what."] participants : Participant(55)
    "2 17 18
3 30 31 32
3 48 49 50
1 11
1 40
1 19
2 0 1
3 8 9 10
2 26 27
2 51 52
2 2 3
2 4 5
1 23
3 20 21 22
3 33 34 35
2 37 38
1 12
2 53 54
2 15 16
2 28 29
2 6 7
1 39
2 13 14
4 44 45 46 47
3 41 42 43
2 24 25
1 36"
    #[doc = " What was said there."] utterances : Utterance(75)
    "0
0
0
0
0
0
0
1 75
0
1 68
4 0 8 46 73
0
0
0
0
6 33 34 35 36 37 53
4 17 25 49 60
1 42
0
5 29 56 71 76 77
0
0
0
52 1 2 3 4 5 6 7 9 10 11 12 13 14 15 18 19 20 21 22 23 24 26 27 30 31 32 38 39 40 41 43 44 45 47 48 50 52 54 55 57 58 59 61 62 64 65 66 67 69 70 72 74
1 63
0
0"
    #[doc = " The attributions of words said there."] attributions : Attribution(105)
    "0
0
1 112
0
0
0
0
3 16 17 18
0
1 34
1 56
0
0
4 2 4 62 82
8 5 26 32 66 67 80 85 110
4 113 114 115 116
4 106 107 108 109
1 33
2 39 54
12 40 41 43 68 70 95 97 98 100 101 102 103
0
0
0
63 0 1 3 8 9 11 12 13 14 15 19 20 21 22 23 24 25 27 28 29 31 35 36 38 42 44 45 47 48 49 50 51 52 53 55 57 58 60 61 63 64 65 69 71 72 74 75 76 77 78 81 83 84 86 87 89 90 92 93 94 96 99 105
1 104
0
0"
    #[doc = " The facts that belong to it."] facts : Fact(254)
    "6 76 79 80 82 83 179
10 71 74 81 87 92 94 95 97 98 99
7 65 66 67 85 88 91 103
7 68 69 70 72 73 75 96
4 89 100 101 102
12 93 209 213 217 219 221 226 227 231 232 234 235
2 191 192
6 78 211 220 228 229 230
1 215
10 30 40 41 42 54 55 56 58 60 61
8 23 24 25 26 51 53 173 187
32 22 27 28 29 31 32 33 35 36 37 38 39 43 44 45 46 47 48 49 50 52 57 59 62 63 64 116 117 118 119 120 303
13 208 210 212 214 216 218 222 223 224 225 236 237 238
15 261 262 264 265 268 270 272 274 275 276 277 278 279 302 309
31 115 263 266 273 283 284 285 286 288 290 293 294 295 296 297 298 299 300 301 305 306 310 311 312 313 314 315 316 317 318 320
7 269 281 282 289 291 292 307
5 136 138 142 271 287
1 128
13 106 107 108 109 112 113 121 122 123 124 125 126 127
12 239 246 249 250 251 252 253 254 255 256 257 258
9 240 241 242 243 244 245 247 248 259
4 110 111 114 267
5 141 157 158 159 160
27 84 104 105 130 135 137 139 140 143 144 145 146 147 148 149 150 151 152 154 155 162 163 164 165 166 233 308
4 153 156 167 168
2 131 133
1 134"
    #[doc = " The facts about the event itself."] facts_about : Fact(84)
    "1 76
2 71 93
0
2 68 70
1 100
2 231 232
0
2 228 230
0
4 51 54 58 59
0
10 22 27 37 38 39 47 48 49 63 303
0
8 261 262 263 264 265 266 267 268
10 112 293 294 295 296 297 298 299 300 301
2 269 307
2 136 142
0
11 106 107 108 109 113 121 122 123 124 125 258
7 241 252 253 254 255 256 257
1 240
1 114
5 141 157 158 159 160
12 139 140 144 145 146 147 148 149 150 151 152 233
1 156
0
0"
    #[doc = " The facts whose value it is."] facts_of_value : Fact(15)
    "0
0
0
0
1 68
1 76
0
1 233
1 54
0
1 51
1 59
0
1 27
3 136 263 307
0
0
0
4 112 144 240 252
0
1 241
0
0
0
0
0
0"
}
