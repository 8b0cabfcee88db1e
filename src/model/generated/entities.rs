// Made from data/entities.csv by `cargo test --all-features --test codegen`; edit that, not this file.

use super::prelude::*;
/**
Everyone and everything that the articles name or describe.

```
use clemency::Entity;

let speakers: Vec<_> = Entity::ALL.iter().filter(|entity| !entity.quotes().is_empty()).collect();
assert!(speakers.contains(&&Entity::AliceJohnson));
assert_eq!(Entity::AliceJohnson.name(), "Alice Marie Johnson");
```
*/
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Entity {
    /// Alice Marie Johnson (person). Serving life in prison until the president granted clemency; also printed as Alice Johnson.
    #[doc(
        alias("Alice", "Alice Johnson", "Alice Marie Johnson", "Johnson", "Ms. Johnson")
    )]
    AliceJohnson,
    /// America (place). Named for its justice system.
    America,
    /// Barack Obama (person). Former president, whom Johnson had asked for her release.
    #[doc(alias("Barack Obama"))]
    BarackObama,
    /// Bible (work). Johnson\'s, where she keeps a picture.
    Bible,
    /// CNN (organisation). Published Johnson\'s opinion piece.
    #[doc(alias("CNN"))]
    Cnn,
    /// CNN opinion-editorial (work). Johnson\'s plea to be let out of prison.
    CnnOpinionEditorial,
    /// her co-defendants (group). Those tried with Johnson.
    CoDefendants,
    /// Ten of her co-defendants (group). The co-defendants who gave evidence against Johnson.
    CoDefendantsWhoTestified,
    /// different attorneys (group). Attorneys whom Kardashian asked about hiring.
    DifferentAttorneys,
    /// Donald Trump (person). The president who granted clemency.
    #[doc(alias("Donald Trump", "President Donald Trump", "President Trump", "Trump"))]
    DonaldTrump,
    /// everyone (group). Those around Johnson, amazed as she was.
    EveryoneAroundJohnson,
    /// other nonviolent, first-time offenders (group). Those for whom Johnson plans to speak.
    FirstTimeOffenders,
    /// Getty Images (organisation). Named in a picture credit.
    #[doc(alias("Getty Images"))]
    GettyImages,
    /// Getty Images Entertainment (organisation). Named in a picture credit.
    #[doc(alias("Getty Images Entertainment"))]
    GettyImagesEntertainment,
    /// Gregory Korte (person). Credited with contributing to an article.
    #[doc(alias("Gregory Korte"))]
    GregoryKorte,
    /// Hoda Kotb (person). Held the interview with Kardashian and Johnson.
    #[doc(alias("Hoda Kotb", "Kotb"))]
    HodaKotb,
    /// Hollywood (place). Named for its celebrities.
    Hollywood,
    /// Hollywood\'s most famous celebrities (group). The celebrities Kardashian is counted among.
    HollywoodCelebrities,
    /// the internet (group). Those who joked about the meeting.
    InternetUsers,
    /// Ivanka Trump (person). The president\'s daughter, whom Kardashian called first.
    #[doc(alias("Ivanka", "Ivanka Trump"))]
    IvankaTrump,
    /// Jared (person). Named by his first name only; the president seems keen on what he tries to do.
    Jared,
    /// my children (group). Johnson\'s children.
    JohnsonChildren,
    /// Kanye West (person). Kardashian\'s husband.
    #[doc(alias("Kanye West"))]
    KanyeWest,
    /// the pair (group). Kardashian and Johnson together.
    KardashianAndJohnson,
    /// my attorney (person). Kardashian\'s attorney, not named.
    KardashianAttorney,
    /// You guys (group). Those whom Kardashian speaks to while she shows Johnson the filters.
    KardashianAudience,
    /// her famous family (group). Kardashian\'s family.
    KardashianFamily,
    /// Keeping Up with the Kardashians (work). A show with Kardashian as a star.
    KeepingUpWithTheKardashians,
    /// Khloe Kardashian (person). Kardashian\'s sister, once on The Apprentice.
    #[doc(alias("Khloe Kardashian", "Khloe [Kardashian]"))]
    KhloeKardashian,
    /// Kim Kardashian (person). Took up Johnson\'s case and went to the president; also printed as Kim Kardashian West, Kim K and West.
    #[doc(
        alias(
            "Kardashian",
            "Kardashian West",
            "Kim",
            "Kim K",
            "Kim Kardashian",
            "Kim Kardashian West",
            "West"
        )
    )]
    KimKardashian,
    /// KKW Beauty (organisation). A firm with Kardashian as its head.
    #[doc(alias("KKW Beauty"))]
    KkwBeauty,
    /// Memphis (place). Where the interview and the first meeting took place, and where the operation was based.
    Memphis,
    /// Mic (organisation). Had an interview with Johnson.
    Mic,
    /// more than a dozen people (group). Those who had part in the trafficking operation.
    OperationMembers,
    /// other people in similar situations to Johnson\'s (group). Those for whom Kardashian could see herself working.
    OthersLikeJohnson,
    /// Oval Office (place). The room where Kardashian met the president.
    OvalOffice,
    /// people around her (group). Those who advised Kardashian against going to the White House.
    PeopleAroundKardashian,
    /// People (group). Those who ask Kardashian about politics.
    PeopleAsking,
    /// the people in power (group). Those with whom Kardashian hopes others will talk.
    PeopleInPower,
    /// more people (group). Those whom Kardashian hopes to inspire.
    PeopleInspired,
    /// people (group). Those who heard Johnson at the news.
    PeopleListening,
    /// many people (group). Those who suffer and do nothing illegal.
    PeopleWithTragedies,
    /// Snapchat (work). Its filters were tried out around the interview.
    Snapchat,
    /// some people (group). People in general, unnamed.
    SomePeople,
    /// The Apprentice (work). Trump\'s reality competition, with Khloe Kardashian for a time.
    TheApprentice,
    /// TODAY (organisation). The programme as Kotb\'s employer and as party to the interview.
    #[doc(alias("TODAY"))]
    Today,
    /// TODAY (work). The programme on which the interview was shown.
    TodayShow,
    /// a Memphis-based cocaine trafficking operation involving more than a dozen people (organisation). The operation from which the counts arose.
    TraffickingOperation,
    /// Twitter (work). Where Kardashian saw and shared the story.
    Twitter,
    /// White House (organisation). The president\'s house as a body that is asked for help and gives statements.
    #[doc(alias("White House"))]
    WhiteHouse,
    /// White House (place). The house where Kardashian met the president.
    WhiteHouseBuilding,
    /// women (group). Women in general.
    Women,
}
id_type! {
    Entity(52) [AliceJohnson America BarackObama Bible Cnn CnnOpinionEditorial
    CoDefendants CoDefendantsWhoTestified DifferentAttorneys DonaldTrump
    EveryoneAroundJohnson FirstTimeOffenders GettyImages GettyImagesEntertainment
    GregoryKorte HodaKotb Hollywood HollywoodCelebrities InternetUsers IvankaTrump Jared
    JohnsonChildren KanyeWest KardashianAndJohnson KardashianAttorney KardashianAudience
    KardashianFamily KeepingUpWithTheKardashians KhloeKardashian KimKardashian KkwBeauty
    Memphis Mic OperationMembers OthersLikeJohnson OvalOffice PeopleAroundKardashian
    PeopleAsking PeopleInPower PeopleInspired PeopleListening PeopleWithTragedies
    Snapchat SomePeople TheApprentice Today TodayShow TraffickingOperation Twitter
    WhiteHouse WhiteHouseBuilding Women]
    "13 alice-johnson
7 america
12 barack-obama
5 bible
3 cnn
21 cnn-opinion-editorial
13 co-defendants
27 co-defendants-who-testified
19 different-attorneys
12 donald-trump
23 everyone-around-johnson
20 first-time-offenders
12 getty-images
26 getty-images-entertainment
13 gregory-korte
9 hoda-kotb
9 hollywood
21 hollywood-celebrities
14 internet-users
12 ivanka-trump
5 jared
16 johnson-children
10 kanye-west
22 kardashian-and-johnson
19 kardashian-attorney
19 kardashian-audience
17 kardashian-family
31 keeping-up-with-the-kardashians
16 khloe-kardashian
14 kim-kardashian
10 kkw-beauty
7 memphis
3 mic
17 operation-members
19 others-like-johnson
11 oval-office
24 people-around-kardashian
13 people-asking
15 people-in-power
15 people-inspired
16 people-listening
21 people-with-tragedies
8 snapchat
11 some-people
14 the-apprentice
5 today
10 today-show
21 trafficking-operation
7 twitter
11 white-house
20 white-house-building
5 women"
    offsets(32) "3 2 0 0 0 4 1 0 0 0 0 0 0 0 0 0 0 2 1 0 0 2 2 1 0 0 0 4 0 1 0 0"
    places(128)
    "52 52 1 3 23 52 52 32 52 17 52 52 41 52 52 52 34 52 52 5 11 52 12 27 38 36 13 24 52 42 0 52 52 52 33 52 52 31 52 52
52 6 39 52 15 52 18 52 52 52 44 52 52 14 52 52 52 29 47 52 30 52 52 52 52 52 35 52 43 45 52 52 52 52 52 21 52 52 25 52
52 52 52 52 52 4 16 52 52 52 52 20 52 49 52 26 52 52 52 9 52 52 37 8 52 52 7 52 19 50 52 22 52 52 52 52 52 48 52 28
46 52 52 10 52 2 51 40"
}
rows! {
    52, | cells | { kind : EntityKind = cells.one_of(), name : & 'static str = cells
    .text(), note : Option < & 'static str > = cells.optional_text() },
    "0 19 Alice Marie Johnson 91 Serving life in prison until the president granted clemency; also printed as Alice Johnson.
3 7 America 29 Named for its justice system.
0 12 Barack Obama 57 Former president, whom Johnson had asked for her release.
4 5 Bible 37 Johnson's, where she keeps a picture.
2 3 CNN 34 Published Johnson's opinion piece.
4 21 CNN opinion-editorial 39 Johnson's plea to be let out of prison.
1 17 her co-defendants 25 Those tried with Johnson.
1 24 Ten of her co-defendants 52 The co-defendants who gave evidence against Johnson.
1 19 different attorneys 45 Attorneys whom Kardashian asked about hiring.
0 12 Donald Trump 35 The president who granted clemency.
1 8 everyone 40 Those around Johnson, amazed as she was.
1 38 other nonviolent, first-time offenders 38 Those for whom Johnson plans to speak.
2 12 Getty Images 26 Named in a picture credit.
2 26 Getty Images Entertainment 26 Named in a picture credit.
0 13 Gregory Korte 41 Credited with contributing to an article.
0 9 Hoda Kotb 47 Held the interview with Kardashian and Johnson.
3 9 Hollywood 26 Named for its celebrities.
1 35 Hollywood's most famous celebrities 44 The celebrities Kardashian is counted among.
1 12 the internet 34 Those who joked about the meeting.
0 12 Ivanka Trump 55 The president's daughter, whom Kardashian called first.
0 5 Jared 78 Named by his first name only; the president seems keen on what he tries to do.
1 11 my children 19 Johnson's children.
0 10 Kanye West 21 Kardashian's husband.
1 8 the pair 32 Kardashian and Johnson together.
0 11 my attorney 33 Kardashian's attorney, not named.
1 8 You guys 68 Those whom Kardashian speaks to while she shows Johnson the filters.
1 17 her famous family 20 Kardashian's family.
4 31 Keeping Up with the Kardashians 33 A show with Kardashian as a star.
0 16 Khloe Kardashian 44 Kardashian's sister, once on The Apprentice.
0 14 Kim Kardashian 102 Took up Johnson's case and went to the president; also printed as Kim Kardashian West, Kim K and West.
2 10 KKW Beauty 35 A firm with Kardashian as its head.
3 7 Memphis 88 Where the interview and the first meeting took place, and where the operation was based.
2 3 Mic 30 Had an interview with Johnson.
1 24 more than a dozen people 48 Those who had part in the trafficking operation.
1 47 other people in similar situations to Johnson's 52 Those for whom Kardashian could see herself working.
3 11 Oval Office 44 The room where Kardashian met the president.
1 17 people around her 62 Those who advised Kardashian against going to the White House.
1 6 People 40 Those who ask Kardashian about politics.
1 19 the people in power 50 Those with whom Kardashian hopes others will talk.
1 11 more people 39 Those whom Kardashian hopes to inspire.
1 6 people 36 Those who heard Johnson at the news.
1 11 many people 40 Those who suffer and do nothing illegal.
4 8 Snapchat 48 Its filters were tried out around the interview.
1 11 some people 27 People in general, unnamed.
4 14 The Apprentice 62 Trump's reality competition, with Khloe Kardashian for a time.
2 5 TODAY 63 The programme as Kotb's employer and as party to the interview.
4 5 TODAY 47 The programme on which the interview was shown.
2 80 a Memphis-based cocaine trafficking operation involving more than a dozen people 42 The operation from which the counts arose.
4 7 Twitter 42 Where Kardashian saw and shared the story.
2 11 White House 76 The president's house as a body that is asked for help and gives statements.
3 11 White House 45 The house where Kardashian met the president.
1 5 women 17 Women in general."
}
impl Entity {
    const fn row(self) -> &'static Row {
        &rows::<()>()[self as usize]
    }
    /// What kind of thing it is.
    #[must_use]
    pub const fn kind(self) -> EntityKind {
        self.row().kind
    }
    /// One form used in the articles, the fullest for a person; nothing is supplied from elsewhere.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.row().name
    }
    /// Who or what it is, as the articles tell it, in our words.
    #[must_use]
    pub const fn note(self) -> Option<&'static str> {
        self.row().note
    }
}
relations! {
    Entity(52) #[doc = " The names and descriptions of it, article by article."] mentions
    : Mention(268)
    "76 2 3 8 10 13 19 21 22 23 26 32 35 41 44 47 49 52 58 66 71 73 76 83 85 89 91 92 93 97 98 103 107 109 111 114 116 121 124 127 130 133 136 141 142 153 157 161 163 164 168 171 173 177 189 204 206 209 211 213 216 219 220 223 229 231 236 242 248 249 252 257 259 260 262 264 266
0
2 39 40
0
1 38
0
1 256
1 255
1 140
33 20 30 57 60 63 65 67 88 90 102 125 128 134 145 149 154 156 159 160 180 183 194 228 232 234 235 238 243 244 245 246 251 267
0
1 122
1 43
1 42
1 169
13 15 27 31 36 37 46 55 62 78 79 132 167 175
0
1 70
1 239
14 1 5 6 17 56 68 75 81 86 150 151 184 185 186
1 247
1 34
3 119 120 225
4 174 205 212 217
1 138
0
1 195
0
3 64 191 193
74 0 4 9 12 16 24 25 29 45 48 50 51 53 54 59 61 69 72 74 80 82 84 87 95 99 101 104 105 106 110 112 117 118 123 126 129 135 139 144 146 147 155 162 165 170 172 176 179 181 182 188 190 192 196 202 207 208 210 215 218 221 222 224 226 227 230 233 237 241 250 258 261 263 265
1 96
0
1 137
1 254
1 113
0
1 197
3 115 166 203
1 200
1 199
1 214
1 33
0
8 28 100 143 158 178 198 201 240
0
4 14 77 108 131
0
1 253
0
4 7 11 94 148
0
3 18 152 187"
    #[doc = " The articles that name or describe it."] articles : Article(70)
    "5 0 1 2 3 4
0
1 0
0
1 0
0
1 4
1 4
1 2
5 0 1 2 3 4
0
1 1
1 0
1 0
1 2
4 0 1 2 3
0
1 0
1 4
4 0 1 2 3
1 4
1 0
2 1 3
1 3
1 2
0
1 3
0
2 0 3
5 0 1 2 3 4
1 1
0
1 2
1 4
1 1
0
1 3
3 1 2 3
1 3
1 3
1 3
1 0
0
5 0 1 2 3 4
0
3 0 1 2
0
1 4
0
3 0 1 2
0
3 0 2 3"
    #[doc = " The events that took place there."] events : Event(3)
    "0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2 22 23
0
0
0
1 14
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0"
    #[doc = " What it took part in, and as what."] participants : Participant(55)
    "22 4 6 8 11 13 15 17 19 20 23 26 28 30 33 37 39 40 41 44 48 51 53
0
1 9
0
1 10
0
1 49
1 50
0
3 0 16 34
0
0
0
0
0
1 45
0
0
0
1 21
0
1 18
1 24
0
1 2
1 42
0
0
1 1
13 3 5 12 14 22 25 29 35 36 38 43 46 52
0
0
1 27
1 31
0
0
0
0
0
0
1 7
0
0
0
0
1 47
0
1 32
0
1 54
0
0"
    #[doc = " What it said."] utterances : Utterance(78)
    "28 2 3 4 5 6 7 9 11 14 18 29 30 31 34 35 36 37 38 39 40 43 50 54 55 61 69 72 75
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
46 0 1 8 10 12 13 15 17 19 20 21 22 23 24 25 26 27 32 33 41 44 45 46 47 48 49 52 53 56 57 58 59 60 62 63 64 65 66 67 68 70 71 73 74 76 77
0
0
0
0
0
0
0
1 16
0
0
0
0
0
2 28 51
0
0
0
0
0
1 42
0
0"
    #[doc = " The attributions that make it responsible."] attributions :
    Attribution(117)
    "28 11 12 13 14 15 16 17 18 19 21 22 38 42 47 48 49 50 53 69 71 75 92 93 94 96 102 113 115
0
0
0
0
0
0
1 112
0
2 54 67
0
0
0
0
0
1 20
0
0
0
0
0
0
0
0
0
0
0
0
0
73 0 1 2 3 4 5 6 7 8 9 23 24 25 26 27 28 29 31 32 34 35 36 40 41 43 44 45 51 52 55 56 57 58 60 61 62 63 64 65 66 68 70 72 74 76 77 78 80 81 82 83 84 85 86 87 89 90 95 97 98 99 100 101 103 104 105 106 107 108 109 110 114 116
0
0
0
0
0
0
1 88
3 46 73 91
0
0
0
0
0
7 10 30 37 39 59 79 111
0
0
0
0
0
1 33
0
0"
    #[doc = " The attributions of words said to it."] addressed : Attribution(99)
    "14 20 40 41 43 68 70 95 97 98 100 101 103 114 116
0
3 16 17 18
0
0
0
0
0
0
7 5 26 32 66 80 85 110
0
0
0
0
0
62 0 1 3 8 9 11 12 13 14 15 19 21 22 23 24 25 27 28 29 31 35 36 38 42 44 45 47 48 49 50 51 52 53 55 57 58 60 61 63 64 65 69 71 72 74 75 76 77 78 81 83 84 86 87 89 90 92 93 94 96 99 105
0
0
0
4 2 4 62 82
0
0
0
0
1 56
1 104
0
0
0
7 46 73 88 91 102 113 115
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0"
    #[doc = " The quotes whose words are its own."] quotes : Quote(75)
    "21 3 4 5 6 14 15 18 19 34 35 36 41 42 56 57 58 59 61 64 71 73
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
47 0 1 2 7 8 10 11 12 16 17 20 21 22 23 24 25 26 28 29 30 31 32 33 37 39 40 43 45 46 47 48 49 50 51 52 53 55 60 62 63 65 66 67 69 70 72 74
0
0
0
0
0
0
0
2 38 54
0
0
0
0
0
4 13 27 44 68
0
0
0
0
0
1 9
0
0"
    #[doc = " The facts about it."] facts : Fact(237)
    "85 0 1 3 4 5 6 7 12 13 14 18 19 69 72 73 74 75 77 78 79 80 81 82 83 84 85 86 87 88 89 91 92 94 95 96 97 101 102 110 111 129 135 153 169 176 177 178 179 180 196 197 198 209 210 211 212 213 214 215 216 217 218 219 220 221 223 224 225 226 227 229 234 235 236 237 238 242 243 244 245 246 247 248 281 282
0
1 204
0
0
0
0
4 65 66 67 103
0
13 126 127 205 206 207 304 313 314 315 316 317 318 319
1 208
0
0
0
1 132
3 155 194 195
0
0
1 273
6 174 175 274 277 278 279
2 271 280
0
2 131 181
4 143 162 163 168
1 173
0
2 36 186
0
3 191 192 193
96 2 8 9 10 11 15 16 20 21 23 24 25 26 28 29 30 31 32 34 35 40 41 42 43 44 45 46 50 53 55 56 57 60 61 64 104 105 115 116 117 118 119 120 130 133 134 137 138 154 164 165 166 167 170 182 183 184 185 187 188 189 190 199 200 201 202 203 222 239 249 250 251 260 270 272 275 276 283 284 285 286 287 288 289 290 291 292 302 305 306 308 309 310 311 312 320
0
0
0
0
0
0
1 33
1 161
0
1 17
1 259
1 90
0
2 52 62
2 171 172
0
0
2 98 99
0
1 128
0
0"
    #[doc = " The facts whose value it is."] facts_of_value : Fact(62)
    "14 28 58 67 127 130 150 167 222 251 259 260 278 291 292
0
1 211
1 12
1 230
1 229
0
0
0
5 172 174 175 192 288
0
0
0
0
0
1 152
0
0
0
4 270 272 275 276
0
0
1 13
0
2 53 187
0
0
1 190
0
12 5 6 7 14 33 36 142 151 181 193 218 281
1 188
3 98 145 159
1 215
0
0
1 297
0
0
1 17
0
0
0
1 168
0
1 191
1 195
1 149
1 70
2 41 56
3 274 302 309
1 296
0"
}
