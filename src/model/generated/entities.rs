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
    /// Alice Marie Johnson (person). Was serving a life sentence when Kardashian took up her case; Trump granted her clemency. Also printed as \"Alice Johnson\", \"Ms. Johnson\", \"Johnson\" and \"Alice\".
    #[doc(
        alias("Alice", "Alice Johnson", "Alice Marie Johnson", "Johnson", "Ms. Johnson")
    )]
    AliceJohnson,
    /// Barack Obama (person). Former president, whom Johnson had asked to release her.
    #[doc(alias("Barack Obama"))]
    BarackObama,
    /// Bible (work). Johnson\'s, in which she keeps a photo of Kardashian and Kanye West.
    Bible,
    /// CNN (organisation). a calls Johnson\'s piece of 2016 a CNN opinion-editorial.
    #[doc(alias("CNN"))]
    Cnn,
    /// CNN opinion-editorial (work). The piece of 2016 in which Johnson asked Obama to release her.
    CnnOpinionEditorial,
    /// her co-defendants (group). The other defendants in Johnson\'s case.
    CoDefendants,
    /// Ten of her co-defendants (group). The co-defendants who testified against Johnson during her trial.
    CoDefendantsWhoTestified,
    /// different attorneys (group). The attorneys whom Kardashian asked her own attorney about hiring.
    DifferentAttorneys,
    /// Donald Trump (person). The president whom Kardashian met and who granted Johnson clemency.
    #[doc(alias("Donald Trump", "President Donald Trump", "President Trump", "Trump"))]
    DonaldTrump,
    /// everyone (group). Those who were amazed, as Johnson was, when she read about Kardashian.
    EveryoneAroundJohnson,
    /// other nonviolent, first-time offenders (group). Those on whose behalf Johnson plans to speak out.
    FirstTimeOffenders,
    /// Getty Images (organisation). Named in a picture credit.
    #[doc(alias("Getty Images"))]
    GettyImages,
    /// Getty Images Entertainment (organisation). Named in a picture credit.
    #[doc(alias("Getty Images Entertainment"))]
    GettyImagesEntertainment,
    /// Gregory Korte (person). Credited by c with contributing.
    #[doc(alias("Gregory Korte"))]
    GregoryKorte,
    /// Hoda Kotb (person). Interviewed Kardashian and Johnson together.
    #[doc(alias("Hoda Kotb", "Kotb"))]
    HodaKotb,
    /// Hollywood\'s most famous celebrities (group). The celebrities among whom a counts Kardashian.
    HollywoodCelebrities,
    /// the internet (group). Those who had jokes, as a link in e says.
    InternetUsers,
    /// Ivanka Trump (person). Trump\'s daughter, whom Kardashian called about Johnson\'s case before meeting Trump.
    #[doc(alias("Ivanka", "Ivanka Trump"))]
    IvankaTrump,
    /// Jared (person). Printed by first name only; Kardashian said that Trump seemed to have a passion for what Jared was trying to do.
    Jared,
    /// my children (group). Johnson\'s children, for whom Johnson said she could hardly provide.
    JohnsonChildren,
    /// America\'s justice system (organisation). In the view that a gives Kardashian, it has a deep problem.
    JusticeSystem,
    /// Kanye West (person). Kardashian\'s husband.
    #[doc(alias("Kanye West"))]
    KanyeWest,
    /// the pair (group). Kardashian and Johnson together.
    KardashianAndJohnson,
    /// my attorney (person). Kardashian\'s attorney, not named.
    KardashianAttorney,
    /// You guys (group). Those to whom Kardashian spoke while she showed Johnson the Snapchat filters.
    KardashianAudience,
    /// her famous family (group). Kardashian\'s family.
    KardashianFamily,
    /// Keeping Up with the Kardashians (work). Kardashian is called its star.
    KeepingUpWithTheKardashians,
    /// Khloe Kardashian (person). Kardashian\'s sister, who had been on The Apprentice.
    #[doc(alias("Khloe Kardashian", "Khloe [Kardashian]"))]
    KhloeKardashian,
    /// Kim Kardashian (person). Took up Johnson\'s case and met Trump about it. Also printed as \"Kim Kardashian West\", \"Kardashian West\", \"Kardashian\", \"West\", \"Kim K\" and \"Kim\".
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
    /// KKW Beauty (organisation). Kardashian is called its CEO.
    #[doc(alias("KKW Beauty"))]
    KkwBeauty,
    /// Memphis (place). c puts the joint interview and the first meeting there; e has the trafficking operation based there.
    Memphis,
    /// Mic (organisation). Had an interview with Johnson, which Kardashian shared.
    Mic,
    /// more than a dozen people (group). Those whom the trafficking operation involved.
    OperationMembers,
    /// other people in similar situations to Johnson\'s (group). Those on whose behalf Kardashian could imagine working.
    OthersLikeJohnson,
    /// Oval Office (place). Where Kardashian met Trump.
    OvalOffice,
    /// people around her (group). Those who discouraged Kardashian from visiting the White House.
    PeopleAroundKardashian,
    /// People (group). Those who have been asking Kardashian whether she is getting into politics.
    PeopleAsking,
    /// people (group). People in general.
    PeopleInGeneral,
    /// the people in power (group). Those with whom Kardashian hopes more people will talk.
    PeopleInPower,
    /// more people (group). Those whom Kardashian hopes this may inspire.
    PeopleInspired,
    /// people (group). Those who were listening when Johnson screamed and jumped.
    PeopleListening,
    /// many people (group). Those who suffer tragedies and do nothing illegal.
    PeopleWithTragedies,
    /// Snapchat (work). Its filters are what Kardashian showed Johnson.
    Snapchat,
    /// some people (group). Those to whom it might look like one telephone call and a visit, or who would not understand what Kardashian had to do with prison reform.
    SomePeople,
    /// The Apprentice (work). Trump\'s reality competition show, which Khloe Kardashian had to leave.
    TheApprentice,
    /// TODAY (organisation). The programme as Kotb\'s employer and as a party to the interview.
    #[doc(alias("TODAY"))]
    Today,
    /// TODAY (work). The programme on which the interview was given and shown.
    TodayShow,
    /// a Memphis-based cocaine trafficking operation involving more than a dozen people (organisation). The operation from which e says Johnson\'s counts stemmed.
    TraffickingOperation,
    /// Twitter (work). Where Kardashian saw a story about Johnson and shared an interview with Johnson.
    Twitter,
    /// unnamed sources (group). Whoever announced the pardoning, and whoever reported that Ivanka Trump got things in motion; b names neither.
    UnnamedSources,
    /// White House (organisation). The body that Kardashian needed help from and that made a statement, not the house.
    #[doc(alias("White House"))]
    WhiteHouse,
    /// White House (place). The house to which Kardashian went to meet Trump.
    WhiteHouseBuilding,
    /// women (group). Women in general, as a subject of conversation.
    Women,
}
id_type! {
    Entity(53) [AliceJohnson BarackObama Bible Cnn CnnOpinionEditorial CoDefendants
    CoDefendantsWhoTestified DifferentAttorneys DonaldTrump EveryoneAroundJohnson
    FirstTimeOffenders GettyImages GettyImagesEntertainment GregoryKorte HodaKotb
    HollywoodCelebrities InternetUsers IvankaTrump Jared JohnsonChildren JusticeSystem
    KanyeWest KardashianAndJohnson KardashianAttorney KardashianAudience KardashianFamily
    KeepingUpWithTheKardashians KhloeKardashian KimKardashian KkwBeauty Memphis Mic
    OperationMembers OthersLikeJohnson OvalOffice PeopleAroundKardashian PeopleAsking
    PeopleInGeneral PeopleInPower PeopleInspired PeopleListening PeopleWithTragedies
    Snapchat SomePeople TheApprentice Today TodayShow TraffickingOperation Twitter
    UnnamedSources WhiteHouse WhiteHouseBuilding Women]
    "13 alice-johnson
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
21 hollywood-celebrities
14 internet-users
12 ivanka-trump
5 jared
16 johnson-children
14 justice-system
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
17 people-in-general
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
15 unnamed-sources
11 white-house
20 white-house-building
5 women"
    offsets(32) "3 2 1 0 0 4 2 0 0 0 0 0 0 0 0 1 0 2 1 0 0 2 2 1 0 0 0 3 0 1 0 0"
    places(128)
    "53 53 53 2 22 53 53 31 20 15 53 53 41 53 53 53 33 53 53 4 10 53 11 26 38 35 12 23 53 37 0 53 53 53 32 53 53 53 53 53
53 5 39 53 14 53 16 53 53 53 44 48 53 13 53 53 53 28 47 53 29 8 53 53 49 53 34 53 43 45 53 53 53 53 53 19 53 53 24 53
53 53 53 53 53 3 53 53 53 53 53 18 36 50 53 25 53 53 53 30 53 53 53 7 53 53 6 53 17 51 53 21 53 53 53 53 53 42 53 27
46 53 53 9 53 1 52 40"
}
rows! {
    53, | cells | { kind : EntityKind = cells.one_of(), name : & 'static str = cells
    .text(), note : Option < & 'static str > = cells.optional_text() },
    "0 19 Alice Marie Johnson 160 Was serving a life sentence when Kardashian took up her case; Trump granted her clemency. Also printed as \"Alice Johnson\", \"Ms. Johnson\", \"Johnson\" and \"Alice\".
0 12 Barack Obama 56 Former president, whom Johnson had asked to release her.
4 5 Bible 67 Johnson's, in which she keeps a photo of Kardashian and Kanye West.
2 3 CNN 56 a calls Johnson's piece of 2016 a CNN opinion-editorial.
4 21 CNN opinion-editorial 62 The piece of 2016 in which Johnson asked Obama to release her.
1 17 her co-defendants 39 The other defendants in Johnson's case.
1 24 Ten of her co-defendants 65 The co-defendants who testified against Johnson during her trial.
1 19 different attorneys 66 The attorneys whom Kardashian asked her own attorney about hiring.
0 12 Donald Trump 67 The president whom Kardashian met and who granted Johnson clemency.
1 8 everyone 70 Those who were amazed, as Johnson was, when she read about Kardashian.
1 38 other nonviolent, first-time offenders 49 Those on whose behalf Johnson plans to speak out.
2 12 Getty Images 26 Named in a picture credit.
2 26 Getty Images Entertainment 26 Named in a picture credit.
0 13 Gregory Korte 32 Credited by c with contributing.
0 9 Hoda Kotb 44 Interviewed Kardashian and Johnson together.
1 35 Hollywood's most famous celebrities 47 The celebrities among whom a counts Kardashian.
1 12 the internet 41 Those who had jokes, as a link in e says.
0 12 Ivanka Trump 83 Trump's daughter, whom Kardashian called about Johnson's case before meeting Trump.
0 5 Jared 112 Printed by first name only; Kardashian said that Trump seemed to have a passion for what Jared was trying to do.
1 11 my children 67 Johnson's children, for whom Johnson said she could hardly provide.
2 24 America's justice system 59 In the view that a gives Kardashian, it has a deep problem.
0 10 Kanye West 21 Kardashian's husband.
1 8 the pair 32 Kardashian and Johnson together.
0 11 my attorney 33 Kardashian's attorney, not named.
1 8 You guys 77 Those to whom Kardashian spoke while she showed Johnson the Snapchat filters.
1 17 her famous family 20 Kardashian's family.
4 31 Keeping Up with the Kardashians 30 Kardashian is called its star.
0 16 Khloe Kardashian 52 Kardashian's sister, who had been on The Apprentice.
0 14 Kim Kardashian 145 Took up Johnson's case and met Trump about it. Also printed as \"Kim Kardashian West\", \"Kardashian West\", \"Kardashian\", \"West\", \"Kim K\" and \"Kim\".
2 10 KKW Beauty 29 Kardashian is called its CEO.
3 7 Memphis 100 c puts the joint interview and the first meeting there; e has the trafficking operation based there.
2 3 Mic 55 Had an interview with Johnson, which Kardashian shared.
1 24 more than a dozen people 46 Those whom the trafficking operation involved.
1 47 other people in similar situations to Johnson's 55 Those on whose behalf Kardashian could imagine working.
3 11 Oval Office 27 Where Kardashian met Trump.
1 17 people around her 63 Those who discouraged Kardashian from visiting the White House.
1 6 People 75 Those who have been asking Kardashian whether she is getting into politics.
1 6 people 18 People in general.
1 19 the people in power 55 Those with whom Kardashian hopes more people will talk.
1 11 more people 45 Those whom Kardashian hopes this may inspire.
1 6 people 58 Those who were listening when Johnson screamed and jumped.
1 11 many people 50 Those who suffer tragedies and do nothing illegal.
4 8 Snapchat 47 Its filters are what Kardashian showed Johnson.
1 11 some people 138 Those to whom it might look like one telephone call and a visit, or who would not understand what Kardashian had to do with prison reform.
4 14 The Apprentice 70 Trump's reality competition show, which Khloe Kardashian had to leave.
2 5 TODAY 65 The programme as Kotb's employer and as a party to the interview.
4 5 TODAY 57 The programme on which the interview was given and shown.
2 80 a Memphis-based cocaine trafficking operation involving more than a dozen people 57 The operation from which e says Johnson's counts stemmed.
4 7 Twitter 80 Where Kardashian saw a story about Johnson and shared an interview with Johnson.
1 15 unnamed sources 110 Whoever announced the pardoning, and whoever reported that Ivanka Trump got things in motion; b names neither.
2 11 White House 83 The body that Kardashian needed help from and that made a statement, not the house.
3 11 White House 49 The house to which Kardashian went to meet Trump.
1 5 women 47 Women in general, as a subject of conversation."
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
    /// One form used in the articles, with first and last name for a person whose both names are printed; nothing is supplied from elsewhere.
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
    Entity(53) #[doc = " The names and descriptions of it, article by article."] mentions
    : Mention(269)
    "76 2 3 8 10 13 19 21 22 23 27 33 36 42 45 48 50 53 59 67 72 74 77 84 86 90 92 93 94 98 99 104 108 110 112 115 117 122 125 128 131 134 137 142 143 154 158 162 164 165 169 172 174 178 190 205 207 210 212 214 217 220 221 224 230 232 237 243 249 250 253 258 260 261 263 265 267
2 40 41
0
1 39
0
1 257
1 256
1 141
33 20 31 58 61 64 66 68 89 91 103 126 129 135 146 150 155 157 160 161 181 184 195 229 233 235 236 239 244 245 246 247 252 268
0
1 123
1 44
1 43
1 170
13 15 28 32 37 38 47 56 63 79 80 133 168 176
1 71
1 240
14 1 5 6 17 57 69 76 82 87 151 152 185 186 187
1 248
1 35
1 25
3 120 121 226
4 175 206 213 218
1 139
0
1 196
0
3 65 192 194
74 0 4 9 12 16 24 26 30 46 49 51 52 54 55 60 62 70 73 75 81 83 85 88 96 100 102 105 106 107 111 113 118 119 124 127 130 136 140 145 147 148 156 163 166 171 173 177 180 182 183 189 191 193 197 203 208 209 211 216 219 222 223 225 227 228 231 234 238 242 251 259 262 264 266
1 97
0
1 138
1 255
1 114
0
1 198
3 116 167 204
3 159 199 202
1 201
1 200
1 215
1 34
0
5 29 101 144 179 241
0
4 14 78 109 132
0
1 254
0
0
4 7 11 95 149
0
3 18 153 188"
    #[doc = " The articles that name or describe it."] articles : Article(73)
    "5 0 1 2 3 4
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
1 0
1 4
4 0 1 2 3
1 4
1 0
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
2 2 3
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
0
0
0"
    #[doc = " What it took part in, and as what."] participants : Participant(51)
    "21 4 6 8 11 13 15 17 19 20 23 26 28 30 34 36 37 38 41 45 47 49
1 9
0
1 10
0
0
1 46
0
3 0 16 31
0
0
0
0
0
1 42
0
0
1 21
0
1 18
0
1 24
0
1 2
1 39
0
0
1 1
13 3 5 12 14 22 25 29 32 33 35 40 43 48
0
0
1 27
0
0
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
1 44
0
0
0
0
1 50
0
0"
    #[doc = " What it said."] utterances : Utterance(79)
    "28 2 3 4 5 6 7 9 11 14 18 29 30 31 34 35 36 37 38 39 40 43 51 55 56 62 70 73 76
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
47 0 1 8 10 12 13 15 17 19 20 21 22 23 24 25 26 27 32 33 41 44 45 46 47 48 49 50 53 54 57 58 59 60 61 63 64 65 66 67 68 69 71 72 74 75 77 78
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
0
2 28 52
0
0
0
0
0
0
1 42
0
0"
    #[doc = " The attributions that make it responsible."] attributions :
    Attribution(116)
    "27 11 12 13 14 15 16 17 18 20 21 37 41 46 47 48 49 52 68 70 74 92 93 94 96 102 112 114
0
0
0
0
0
0
0
2 53 66
0
0
0
0
0
1 19
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
74 0 1 2 3 4 5 6 7 8 9 22 23 24 25 26 27 28 30 31 33 34 35 39 40 42 43 44 50 51 54 55 56 57 59 60 61 62 63 64 65 67 69 71 73 75 76 77 79 80 81 82 83 84 85 86 87 89 90 95 97 98 99 100 101 103 104 105 106 107 108 109 110 113 115
0
0
0
0
0
0
1 88
3 45 72 91
0
0
0
0
0
0
5 10 36 58 78 111
0
0
0
0
0
2 29 38
1 32
0
0"
    #[doc = " The attributions of words said to it."] addressed : Attribution(99)
    "14 19 39 40 42 67 69 95 97 98 100 101 103 113 115
2 16 17
0
0
0
0
0
0
7 5 25 31 65 79 84 110
0
0
0
0
0
63 0 1 3 8 9 11 12 13 14 15 18 20 21 22 23 24 26 27 28 30 34 35 37 41 43 44 46 47 48 49 50 51 52 54 56 57 59 60 62 63 64 68 70 71 73 74 75 76 77 80 82 83 85 86 87 89 90 92 93 94 96 99 105
0
0
4 2 4 61 81
0
0
0
0
0
1 55
1 104
0
0
0
7 45 72 88 91 102 112 114
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
0
4 13 27 44 68
0
0
0
0
0
0
1 9
0
0"
    #[doc = " The facts about it."] facts : Fact(231)
    "84 0 1 3 4 5 6 7 12 13 14 18 19 70 71 72 75 76 78 81 82 83 84 85 86 87 88 89 90 91 92 93 94 96 99 100 108 109 117 132 152 164 170 171 172 190 191 192 193 206 207 208 209 210 211 212 213 214 215 216 217 218 219 221 222 223 224 225 227 231 232 233 234 235 239 240 241 242 243 244 245 246 247 280 281
1 201
0
0
0
0
4 67 68 69 110
0
13 129 130 202 203 204 305 314 315 316 317 318 319 320
1 205
0
0
0
1 134
3 154 188 189
0
1 271
7 168 169 272 275 276 277 278
1 279
0
1 48
2 133 173
2 142 163
0
0
2 39 180
0
3 185 186 187
92 2 8 9 10 11 15 16 20 23 24 25 26 27 30 31 32 33 34 37 38 41 42 43 44 46 47 52 54 56 57 59 61 62 63 66 119 120 121 122 123 124 135 136 153 162 165 174 175 176 177 178 179 181 182 183 184 194 195 196 197 198 199 200 220 236 248 249 250 256 261 269 270 273 274 282 283 284 285 286 287 288 289 290 299 303 306 307 310 311 312 313 321
0
0
0
0
0
0
1 36
1 160
2 17 308
0
0
1 258
1 95
0
2 53 64
2 166 167
0
0
2 101 102
0
0
1 131
0
0"
    #[doc = " The facts whose value it is."] facts_of_value : Fact(58)
    "10 30 60 69 130 162 220 250 261 277 287
1 208
1 12
1 228
1 227
0
0
0
5 167 168 169 186 288
0
0
0
0
0
1 150
0
0
4 269 270 273 274
0
0
0
1 13
1 151
2 54 181
0
0
1 184
0
11 5 6 7 14 36 39 141 173 187 216 280
1 182
3 101 145 158
1 213
0
0
1 297
0
0
0
1 17
0
0
0
1 163
0
1 185
1 189
1 149
1 73
2 43 57
0
3 272 303 310
1 295
0"
}
