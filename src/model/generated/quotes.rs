// Made from data/quotes.csv by `cargo test --all-features --test codegen`; edit that, not this file.

use super::prelude::*;
/**
Quoted words: one row an unbroken run.

```
use clemency::{Entity, Quote};

let quote: Quote = "mission-a".parse()?;
assert_eq!(quote, Quote::MissionA);
assert_eq!(quote.speaker(), Entity::KimKardashian);
assert_eq!(quote.text().len(), quote.span().bytes().len());
# Ok::<(), clemency::UnknownId>(())
```
*/
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Quote {
    /**
“I called Ivanka and we had a really great conversation about women and wanting to help each other. I knew that she would\'ve understood Alice. She immediately was so receptive and so great.”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [a](Article::A), bytes 537 to 725; [`Attribution::IvankaCallSaidA`], part 1, block. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    IvankaCallA,
    /**
“It became this mission that I just didn\'t want to give up,”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [a](Article::A), bytes 1303 to 1361; [`Attribution::MissionToldA`], part 1, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    MissionA,
    /**
“I think to some people it might seem like, OK, Kim made a phone call to the president, showed up. We had been in talks, working on this for seven months. It wasn\'t an instant thing.”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [a](Article::A), bytes 1379 to 1560; [`Attribution::MissionToldA`], part 2, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    NotInstantA,
    /**
“It\'s a darkness of the soul. It\'s something unimaginable. You know, I know that many people experience tragedies and they don\'t get involved in illegal activities. My house had been foreclosed on, I had to file for bankruptcy. I couldn\'t really even provide for the things my children needed.”

[Alice Marie Johnson](Entity::AliceJohnson) to [Hoda Kotb](Entity::HodaKotb), in [a](Article::A), bytes 1655 to 1947; [`Attribution::HurdlesQuotedA`], part 1, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    HurdlesA,
    /**
“minor.”

[Alice Marie Johnson](Entity::AliceJohnson) to [Hoda Kotb](Entity::HodaKotb), in [a](Article::A), bytes 2100 to 2106; [`Attribution::MinorSaidA`], part 1, fragment. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    MinorA,
    /**
“wrong”

[Alice Marie Johnson](Entity::AliceJohnson) to [Barack Obama](Entity::BarackObama), in [a](Article::A), bytes 2399 to 2404; [`Attribution::OpEdAdmittedA`], part 1, fragment. At: [Johnson\'s opinion piece for CNN appears](Event::CnnOpEd).
*/
    WrongA,
    /**
“no”

[Alice Marie Johnson](Entity::AliceJohnson) to [Hoda Kotb](Entity::HodaKotb), in [a](Article::A), bytes 2752 to 2754; [`Attribution::NoGivenA`], part 1, fragment. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    NoA,
    /**
“just the history,”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [a](Article::A), bytes 3084 to 3101; [`Attribution::OvalOfficeFeltA`], part 1, fragment. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    HistoryA,
    /**
“overwhelming in the most amazing way.”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [a](Article::A), bytes 3115 to 3152; [`Attribution::OvalOfficeFeltA`], part 2, fragment. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    OverwhelmingA,
    /**
“Ms. Johnson has accepted responsibility for her past behavior and has been a model prisoner over the past two decades,”

[White House](Entity::WhiteHouse), in [b](Article::B), bytes 704 to 822; [`Attribution::StatementB`], part 1, sentence. At: [The White House makes a statement about Johnson](Event::WhiteHouseStatement).
*/
    ModelPrisonerB,
    /**
“unfair”

[Kim Kardashian](Entity::KimKardashian), in [b](Article::B), bytes 942 to 948; [`Attribution::UnfairDeclaredB`], part 1, fragment. At: [Kardashian learns of Johnson\'s story and posts about it on Twitter](Event::TwitterStory).
*/
    UnfairB,
    /**
“Because I knew that I had the resources to do that. It became this mission that I just didn\'t want to give up,”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [b](Article::B), bytes 1017 to 1127; [`Attribution::MissionSaidB`], part 1, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    MissionB,
    /**
“I mean, I think to some people it might seem like, \'Okay, Kim made a phone call to the president, showed up.\' We had been in talks and working on this for seven months. And it wasn\'t an instant thing. It was a lot of work,”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [b](Article::B), bytes 1148 to 1370; [`Attribution::MissionContinuedB`], part 1, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    NotInstantB,
    /**
“Okay, Kim made a phone call to the president, showed up.”

[some people](Entity::SomePeople), in [b](Article::B), bytes 1200 to 1256, inside [`Quote::NotInstantB`]; [`Attribution::SomePeopleThinkB`], part 1, sentence.
*/
    PhoneCallB,
    /**
“When she said that, I went into full-fledged Pentecostal holy dance,”

[Alice Marie Johnson](Entity::AliceJohnson) to [Hoda Kotb](Entity::HodaKotb), in [b](Article::B), bytes 1754 to 1822; [`Attribution::HolyDanceRecalledB`], part 1, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    HolyDanceB,
    /**
“I started screaming and jumping.”

[Alice Marie Johnson](Entity::AliceJohnson) to [Hoda Kotb](Entity::HodaKotb), in [b](Article::B), bytes 1843 to 1875; [`Attribution::HolyDanceRecalledB`], part 2, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    ScreamingB,
    /**
“People have been asking me are you getting into politics? Like no. I\'m still doing me. But I enjoy this,”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [b](Article::B), bytes 2004 to 2108; [`Attribution::PoliticsSaidB`], part 1, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    PoliticsB,
    /**
“This has fulfilled my heart and so since I feel so fulfilled, why would I stop that?”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [b](Article::B), bytes 2121 to 2205; [`Attribution::PoliticsSaidB`], part 2, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    FulfilledB,
    /**
“I plan on continuing to magnify this issue. And I can\'t stop. I can\'t stop. I\'ve lived it,”

[Alice Marie Johnson](Entity::AliceJohnson) to [Hoda Kotb](Entity::HodaKotb), in [b](Article::B), bytes 2494 to 2584; [`Attribution::IssueSaidB`], part 1, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    IssueB,
    /**
“I\'ve walked with them. I have cried with them. My life is completely intertwined forever with those who were left behind. So it can\'t end here.”

[Alice Marie Johnson](Entity::AliceJohnson) to [Hoda Kotb](Entity::HodaKotb), in [b](Article::B), bytes 2597 to 2740; [`Attribution::IssueSaidB`], part 2, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    LeftBehindB,
    /**
“mission”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [c](Article::C), bytes 35 to 42; [`Attribution::HeadlineC`], part 1, fragment. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    HeadlineMissionC,
    /**
“compassion”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [c](Article::C), bytes 81 to 91; [`Attribution::HeadlineC`], part 2, fragment. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    HeadlineCompassionC,
    /**
“At first, I just retweeted it, and then I sent it to my attorney,”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [c](Article::C), bytes 787 to 852; [`Attribution::RetweetedSaidC`], part 1, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    RetweetedC,
    /**
“I said to her, \'Is there anything we can do? Can we hire different attorneys? What are the options here? What can we do?\'”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [c](Article::C), bytes 891 to 1012; [`Attribution::RetweetedSaidC`], part 2, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    AskedAttorneyC,
    /**
“Is there anything we can do? Can we hire different attorneys? What are the options here? What can we do?”

[Kim Kardashian](Entity::KimKardashian) to [my attorney](Entity::KardashianAttorney), in [c](Article::C), bytes 907 to 1011, inside [`Quote::AskedAttorneyC`]; [`Attribution::AttorneyAskedC`], part 1, sentence. At: [Kardashian asks her attorney what can be done](Event::AttorneyTalk).
*/
    AttorneyQuestionsC,
    /**
“this mission that I just didn’t want to give up.”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [c](Article::C), bytes 1069 to 1119; [`Attribution::MissionAddedC`], part 1, fragment. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    MissionC,
    /**
“I think to some people it might seem like, ‘OK, Kim made a phone call to the president, showed up,’”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [c](Article::C), bytes 1190 to 1293; [`Attribution::NotInstantSaidC`], part 1, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    SomePeopleC,
    /**
“OK, Kim made a phone call to the president, showed up,”

[some people](Entity::SomePeople), in [c](Article::C), bytes 1236 to 1290, inside [`Quote::SomePeopleC`]; [`Attribution::SomePeopleThinkC`], part 1, sentence.
*/
    PhoneCallC,
    /**
“We had been in talks and working on this for seven months. And it wasn’t an instant thing.”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [c](Article::C), bytes 1319 to 1411; [`Attribution::NotInstantSaidC`], part 2, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    NotInstantC,
    /**
“We had a really great conversation about women and wanting to help each other, and I knew that she would\'ve understood Alice,”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [c](Article::C), bytes 1587 to 1712; [`Attribution::IvankaCallSaidC`], part 1, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    IvankaCallC,
    /**
“She immediately was so receptive and so great.”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [c](Article::C), bytes 1726 to 1772; [`Attribution::IvankaCallSaidC`], part 2, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    ReceptiveC,
    /**
“just insane,”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [c](Article::C), bytes 1887 to 1899; [`Attribution::InsaneDescribedC`], part 1, fragment. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    InsaneC,
    /**
“I explained to him where I found her, why I believe in her, how people deserve second chances and the president had compassion for her right away,”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [c](Article::C), bytes 1961 to 2107; [`Attribution::CompassionSaidC`], part 1, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    ExplainedToHimC,
    /**
“He felt that it was the right thing to do.”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [c](Article::C), bytes 2121 to 2163; [`Attribution::CompassionSaidC`], part 2, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    RightThingC,
    /**
“When she said (I could go home), I went into full-fledged Pentecostal holy dance,”

[Alice Marie Johnson](Entity::AliceJohnson) to [Hoda Kotb](Entity::HodaKotb), in [c](Article::C), bytes 2354 to 2435; [`Attribution::HolyDanceSharedC`], part 1, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    HolyDanceC,
    /**
“I started screaming and jumping.”

[Alice Marie Johnson](Entity::AliceJohnson) to [Hoda Kotb](Entity::HodaKotb), in [c](Article::C), bytes 2455 to 2488; [`Attribution::HolyDanceSharedC`], part 2, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    ScreamingC,
    /**
“I was doing everything,”

[Alice Marie Johnson](Entity::AliceJohnson) to [Hoda Kotb](Entity::HodaKotb), in [c](Article::C), bytes 2491 to 2514; [`Attribution::EverythingAddedC`], part 1, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    EverythingC,
    /**
“People have been asking me, \'Are you getting into politics?\'”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [c](Article::C), bytes 2641 to 2701; [`Attribution::PoliticsToldC`], part 1, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    PeopleAskingC,
    /**
“Are you getting into politics?”

[People](Entity::PeopleAsking) to [Kim Kardashian](Entity::KimKardashian), in [c](Article::C), bytes 2670 to 2700, inside [`Quote::PeopleAskingC`]; [`Attribution::PoliticsAskedC`], part 1, sentence.
*/
    PoliticsQuestionC,
    /**
“No I’m still doing me, but I enjoy this.”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [c](Article::C), bytes 2720 to 2762; [`Attribution::PoliticsToldC`], part 2, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    StillMeC,
    /**
“This has fulfilled my heart. Since I feel so fulfilled, why would I stop that?”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [c](Article::C), bytes 2781 to 2859; [`Attribution::FulfilledContinuedC`], part 1, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    FulfilledC,
    /**
“I plan on continuing to magnify this issue. I can’t stop,”

[Alice Marie Johnson](Entity::AliceJohnson) to [Hoda Kotb](Entity::HodaKotb), in [c](Article::C), bytes 2920 to 2979; [`Attribution::IssueSaidC`], part 1, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    IssueC,
    /**
“I’ve lived it. I’ve walked with them. I’ve cried with them. My life is completely intertwined forever with those who are left behind. It can’t end here.”

[Alice Marie Johnson](Entity::AliceJohnson) to [Hoda Kotb](Entity::HodaKotb), in [c](Article::C), bytes 2998 to 3158; [`Attribution::IssueSaidC`], part 2, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    LeftBehindC,
    /**
“It became this mission that I just didn’t want to give up. I think to some people it might seem like, ‘OK, Kim made a phone call to the President, showed up,’ \[but\] we had been in talks and working on this for seven months,”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [d](Article::D), bytes 449 to 678; [`Attribution::MissionExplainedD`], part 1, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    MissionD,
    /**
“OK, Kim made a phone call to the President, showed up,”

[some people](Entity::SomePeople), in [d](Article::D), bytes 556 to 610, inside [`Quote::MissionD`]; [`Attribution::SomePeopleThinkD`], part 1, sentence.
*/
    PhoneCallD,
    /**
“It wasn’t an instant thing.”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [d](Article::D), bytes 725 to 754; [`Attribution::MissionExplainedD`], part 2, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    NotInstantD,
    /**
“I called Ivanka, and we had a really great conversation about women and wanting to help each other,”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [d](Article::D), bytes 914 to 1013; [`Attribution::IvankaCallSaidD`], part 1, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    IvankaCallD,
    /**
“I knew that she would have understood Alice, and she immediately was so receptive and so great.”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [d](Article::D), bytes 1030 to 1125; [`Attribution::IvankaCallSaidD`], part 2, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    ReceptiveD,
    /**
“overwhelming in the most amazing way,”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [d](Article::D), bytes 1233 to 1270; [`Attribution::OverwhelmingDescribedD`], part 1, fragment. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    OverwhelmingD,
    /**
“I first said that I am here because I really want to know why you kicked Khloe \[Kardashian\] off The Apprentice, and he laughed and it broke the ice and then he got focused,”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [d](Article::D), bytes 1311 to 1483; [`Attribution::JokeQuippedD`], part 1, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    IceBreakerD,
    /**
“always really supportive,”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [d](Article::D), bytes 1608 to 1633; [`Attribution::FamilyNotedD`], part 1, fragment. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    FamilyD,
    /**
“To me, this has nothing to do with politics. This has to do with people,”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [d](Article::D), bytes 1740 to 1812; [`Attribution::PeopleExplainedD`], part 1, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    NotPoliticsD,
    /**
“I hope maybe this inspires more people to talk to the people in power that you can have an affect over them for the greater good of other people.”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [d](Article::D), bytes 1834 to 1979; [`Attribution::PeopleExplainedD`], part 2, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    InspiresD,
    /**
“People have been asking me, ‘Are you getting into politics?’ and no, I’m still doing me,”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [d](Article::D), bytes 2070 to 2164; [`Attribution::PoliticsNotedD`], part 1, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    PeopleAskingD,
    /**
“Are you getting into politics?”

[People](Entity::PeopleAsking) to [Kim Kardashian](Entity::KimKardashian), in [d](Article::D), bytes 2101 to 2131, inside [`Quote::PeopleAskingD`]; [`Attribution::PoliticsAskedD`], part 1, sentence.
*/
    PoliticsQuestionD,
    /**
“But I enjoy this. This has fulfilled my heart and since I feel so fulfilled, why would I stop that?”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [d](Article::D), bytes 2182 to 2281; [`Attribution::PoliticsNotedD`], part 2, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    FulfilledD,
    /**
“I plan on continuing to magnify this issue. I can’t stop, I can’t stop. I’ve lived it, I’ve walked with them, I’ve cried with them. My life is completely intertwined forever with those who are left behind. So it can’t end here.”

[Alice Marie Johnson](Entity::AliceJohnson) to [Hoda Kotb](Entity::HodaKotb), in [d](Article::D), bytes 2333 to 2572; [`Attribution::IssueExplainingD`], part 1, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    IssueD,
    /**
“I didn’t know Kim. As soon as I found out who she was, I started getting every magazine I could find,”

[Alice Marie Johnson](Entity::AliceJohnson) to [Hoda Kotb](Entity::HodaKotb), in [d](Article::D), bytes 2727 to 2830; [`Attribution::MagazinesSaidD`], part 1, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    MagazinesD,
    /**
“I started reading everything that I could about her and everyone was amazed and I was amazed too.”

[Alice Marie Johnson](Entity::AliceJohnson) to [Hoda Kotb](Entity::HodaKotb), in [d](Article::D), bytes 2885 to 2982; [`Attribution::MagazinesSaidD`], part 2, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    ReadingD,
    /**
“I believe she said, ‘You can go home now. Are you ready to go home?’”

[Alice Marie Johnson](Entity::AliceJohnson) to [Hoda Kotb](Entity::HodaKotb), in [d](Article::D), bytes 3132 to 3204; [`Attribution::HolyDanceRecalledD`], part 1, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    BelieveSheSaidD,
    /**
“You can go home now. Are you ready to go home?”

[Kim Kardashian](Entity::KimKardashian) to [Alice Marie Johnson](Entity::AliceJohnson), in [d](Article::D), bytes 3155 to 3201, inside [`Quote::BelieveSheSaidD`]; [`Attribution::GoHomeSaidD`], part 1, sentence. At: [Kardashian tells Johnson the news](Event::NewsCall).
*/
    GoHomeD,
    /**
“When she said that I went into full-fledged Pentecostal holy dance. I started screaming and jumping, people were listening.”

[Alice Marie Johnson](Entity::AliceJohnson) to [Hoda Kotb](Entity::HodaKotb), in [d](Article::D), bytes 3227 to 3350; [`Attribution::HolyDanceRecalledD`], part 2, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    HolyDanceD,
    /**
“At first I thought she knew because the news was starting to break and we had to get her on the phone. I said, ‘Wait, you don’t know?’ and she said, ‘Know what?’ and I said, ‘You’re going home.’ And screams and cries.”

[Kim Kardashian](Entity::KimKardashian) to [Hoda Kotb](Entity::HodaKotb), in [d](Article::D), bytes 3444 to 3677; [`Attribution::NewsNotingD`], part 1, sentence. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
*/
    ThoughtSheKnewD,
    /**
“Wait, you don’t know?”

[Kim Kardashian](Entity::KimKardashian) to [Alice Marie Johnson](Entity::AliceJohnson), in [d](Article::D), bytes 3558 to 3581, inside [`Quote::ThoughtSheKnewD`]; [`Attribution::WaitSaidD`], part 1, sentence. At: [Kardashian tells Johnson the news](Event::NewsCall).
*/
    WaitD,
    /**
“Know what?”

[Alice Marie Johnson](Entity::AliceJohnson) to [Kim Kardashian](Entity::KimKardashian), in [d](Article::D), bytes 3602 to 3612, inside [`Quote::ThoughtSheKnewD`]; [`Attribution::KnowWhatSaidD`], part 1, sentence. At: [Kardashian tells Johnson the news](Event::NewsCall).
*/
    KnowWhatD,
    /**
“You’re going home.”

[Kim Kardashian](Entity::KimKardashian) to [Alice Marie Johnson](Entity::AliceJohnson), in [d](Article::D), bytes 3631 to 3651, inside [`Quote::ThoughtSheKnewD`]; [`Attribution::GoingHomeSaidD`], part 1, sentence. At: [Kardashian tells Johnson the news](Event::NewsCall).
*/
    GoingHomeD,
    /**
“You guys, Alice has never seen a Snapchat filter before so I’m showing her the ropes,”

[Kim Kardashian](Entity::KimKardashian) to [You guys](Entity::KardashianAudience), in [d](Article::D), bytes 3821 to 3908; [`Attribution::SnapchatSaidD`], part 1, sentence. At: [Kardashian shows Johnson Snapchat filters](Event::SnapchatLesson).
*/
    SnapchatD,
    /**
“It’s funny because people will just hear something and not understand, ‘What does Kim have to do with prison reform?’ Seven months ago I saw a story on Twitter and it was about a great-grandmother that just tugged at my heart and it was just that simple connection.”

[Kim Kardashian](Entity::KimKardashian), in [e](Article::E), bytes 578 to 849; [`Attribution::StoryQuotedE`], part 1, sentence. At: [Kardashian gives an interview before the act of clemency](Event::EarlierInterview).
*/
    TwitterStoryE,
    /**
“What does Kim have to do with prison reform?”

[some people](Entity::SomePeople), in [e](Article::E), bytes 654 to 698, inside [`Quote::TwitterStoryE`]; [`Attribution::SomePeopleAskE`], part 1, sentence.
*/
    PrisonReformE,
    /**
“If it takes me to go and talk to the highest person in power, the only person that can make this happen, which is President Trump, then I will definitely do that.”

[Kim Kardashian](Entity::KimKardashian), in [e](Article::E), bytes 854 to 1016; [`Attribution::StoryQuotedE`], part 2, sentence. At: [Kardashian gives an interview before the act of clemency](Event::EarlierInterview).
*/
    HighestPowerE,
    /**
“The president seems to have a passion for what everything that Jared has been trying to do and that just makes me happy that that conversation is just moving forward.”

[Kim Kardashian](Entity::KimKardashian), in [e](Article::E), bytes 1021 to 1187; [`Attribution::StoryQuotedE`], part 3, sentence. At: [Kardashian gives an interview before the act of clemency](Event::EarlierInterview).
*/
    JaredE,
    /**
“I love you for real. From my heart, I love you,”

[Alice Marie Johnson](Entity::AliceJohnson) to [Kim Kardashian](Entity::KimKardashian), in [e](Article::E), bytes 1809 to 1856; [`Attribution::LoveTellsE`], part 1, sentence. At: [Kardashian and Johnson talk by telephone after the meeting](Event::RecordedCall).
*/
    LoveForRealE,
    /**
“Aw, I love you.”

[Kim Kardashian](Entity::KimKardashian) to [Alice Marie Johnson](Entity::AliceJohnson), in [e](Article::E), bytes 1896 to 1911; [`Attribution::LoveRespondsE`], part 1, sentence. At: [Kardashian and Johnson talk by telephone after the meeting](Event::RecordedCall).
*/
    LoveBackE,
    /**
“From my soul I love you. From my spirit I love you,”

[Alice Marie Johnson](Entity::AliceJohnson) to [Kim Kardashian](Entity::KimKardashian), in [e](Article::E), bytes 2033 to 2084; [`Attribution::LoveContinuesE`], part 1, sentence. At: [Kardashian and Johnson talk by telephone after the meeting](Event::RecordedCall).
*/
    LoveFromSoulE,
    /**
“You would’ve been proud of us today.”

[Kim Kardashian](Entity::KimKardashian) to [Alice Marie Johnson](Entity::AliceJohnson), in [e](Article::E), bytes 2136 to 2174; [`Attribution::ProudRespondsE`], part 1, sentence. At: [Kardashian and Johnson talk by telephone after the meeting](Event::RecordedCall).
*/
    ProudE,
}
id_type! {
    Quote(75) [IvankaCallA MissionA NotInstantA HurdlesA MinorA WrongA NoA HistoryA
    OverwhelmingA ModelPrisonerB UnfairB MissionB NotInstantB PhoneCallB HolyDanceB
    ScreamingB PoliticsB FulfilledB IssueB LeftBehindB HeadlineMissionC
    HeadlineCompassionC RetweetedC AskedAttorneyC AttorneyQuestionsC MissionC SomePeopleC
    PhoneCallC NotInstantC IvankaCallC ReceptiveC InsaneC ExplainedToHimC RightThingC
    HolyDanceC ScreamingC EverythingC PeopleAskingC PoliticsQuestionC StillMeC FulfilledC
    IssueC LeftBehindC MissionD PhoneCallD NotInstantD IvankaCallD ReceptiveD
    OverwhelmingD IceBreakerD FamilyD NotPoliticsD InspiresD PeopleAskingD
    PoliticsQuestionD FulfilledD IssueD MagazinesD ReadingD BelieveSheSaidD GoHomeD
    HolyDanceD ThoughtSheKnewD WaitD KnowWhatD GoingHomeD SnapchatD TwitterStoryE
    PrisonReformE HighestPowerE JaredE LoveForRealE LoveBackE LoveFromSoulE ProudE]
    "13 ivanka-call-a
9 mission-a
13 not-instant-a
9 hurdles-a
7 minor-a
7 wrong-a
4 no-a
9 history-a
14 overwhelming-a
16 model-prisoner-b
8 unfair-b
9 mission-b
13 not-instant-b
12 phone-call-b
12 holy-dance-b
11 screaming-b
10 politics-b
11 fulfilled-b
7 issue-b
13 left-behind-b
18 headline-mission-c
21 headline-compassion-c
11 retweeted-c
16 asked-attorney-c
20 attorney-questions-c
9 mission-c
13 some-people-c
12 phone-call-c
13 not-instant-c
13 ivanka-call-c
11 receptive-c
8 insane-c
18 explained-to-him-c
13 right-thing-c
12 holy-dance-c
11 screaming-c
12 everything-c
15 people-asking-c
19 politics-question-c
10 still-me-c
11 fulfilled-c
7 issue-c
13 left-behind-c
9 mission-d
12 phone-call-d
13 not-instant-d
13 ivanka-call-d
11 receptive-d
14 overwhelming-d
13 ice-breaker-d
8 family-d
14 not-politics-d
10 inspires-d
15 people-asking-d
19 politics-question-d
11 fulfilled-d
7 issue-d
11 magazines-d
9 reading-d
18 believe-she-said-d
9 go-home-d
12 holy-dance-d
18 thought-she-knew-d
6 wait-d
11 know-what-d
12 going-home-d
10 snapchat-d
15 twitter-story-e
15 prison-reform-e
15 highest-power-e
7 jared-e
15 love-for-real-e
11 love-back-e
16 love-from-soul-e
7 proud-e"
    offsets(64)
    "0 0 0 0 0 0 0 0 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
0 1 0 0 0 0 0 1 0 0 1 0 0 2 0 1 1 0 0 0 1 0 0 0"
    places(256)
    "20 75 75 75 75 75 75 42 75 64 75 75 75 75 75 75 75 75 75 75 75 37 44 75 75 75 75 61 75 75 47 75 21 24 75 75 75 75 75 54
50 53 3 8 75 75 75 56 75 75 7 0 45 75 75 75 75 75 75 75 75 22 75 75 75 75 75 75 75 75 75 75 75 65 9 55 75 75 75 75
31 75 75 33 75 75 58 6 75 75 75 14 75 75 75 75 75 75 75 75 75 75 10 75 39 75 74 28 75 16 75 75 26 75 75 29 75 40 35 75
75 75 75 75 59 75 63 12 75 75 75 75 34 11 75 36 18 75 60 75 75 51 75 75 75 68 75 41 75 2 75 75 38 75 75 75 75 75 75 75
75 1 69 75 75 75 75 27 75 75 43 75 75 75 57 75 75 75 75 75 75 75 75 4 75 46 75 30 75 75 75 75 15 75 75 75 75 75 75 75
70 19 25 32 62 75 75 75 75 17 75 75 75 75 23 52 75 75 66 75 75 75 75 75 75 75 75 75 75 75 75 75 67 73 75 75 75 48 75 75
75 71 75 75 5 75 75 75 49 75 75 75 75 13 75 72"
}
rows! {
    75, | cells | { article : Article = cells.one_of(), attribution : Attribution = cells
    .one_of(), part : u32 = cells.number(), form : QuoteForm = cells.one_of(), span :
    Bytes = Bytes::read(cells), text : & 'static str = cells.text(), open_mark : Option <
    Mark > = cells.optional_of(), close_mark : Option < Mark > = cells.optional_of(),
    inside : Option < Quote > = cells.optional_of() },
    "0 3 1 2 537 725 188 I called Ivanka and we had a really great conversation about women and wanting to help each other. I knew that she would've understood Alice. She immediately was so receptive and so great. 0 0 0
0 9 1 0 1303 1361 58 It became this mission that I just didn't want to give up, 1 1 0
0 9 2 0 1379 1560 181 I think to some people it might seem like, OK, Kim made a phone call to the president, showed up. We had been in talks, working on this for seven months. It wasn't an instant thing. 1 1 0
0 12 1 0 1655 1947 292 It's a darkness of the soul. It's something unimaginable. You know, I know that many people experience tragedies and they don't get involved in illegal activities. My house had been foreclosed on, I had to file for bankruptcy. I couldn't really even provide for the things my children needed. 1 1 0
0 14 1 1 2100 2106 6 minor. 1 1 0
0 17 1 1 2399 2404 5 wrong 1 1 0
0 20 1 1 2752 2754 2 no 1 1 0
0 23 1 1 3084 3101 17 just the history, 1 1 0
0 23 2 1 3115 3152 37 overwhelming in the most amazing way. 1 1 0
1 32 1 0 704 822 118 Ms. Johnson has accepted responsibility for her past behavior and has been a model prisoner over the past two decades, 1 1 0
1 33 1 1 942 948 6 unfair 1 1 0
1 34 1 0 1017 1127 110 Because I knew that I had the resources to do that. It became this mission that I just didn't want to give up, 1 1 0
1 35 1 0 1148 1370 222 I mean, I think to some people it might seem like, 'Okay, Kim made a phone call to the president, showed up.' We had been in talks and working on this for seven months. And it wasn't an instant thing. It was a lot of work, 1 1 0
1 36 1 0 1200 1256 56 Okay, Kim made a phone call to the president, showed up. 3 3 13
1 41 1 0 1754 1822 68 When she said that, I went into full-fledged Pentecostal holy dance, 1 1 0
1 41 2 0 1843 1875 32 I started screaming and jumping. 1 1 0
1 44 1 0 2004 2108 104 People have been asking me are you getting into politics? Like no. I'm still doing me. But I enjoy this, 1 1 0
1 44 2 0 2121 2205 84 This has fulfilled my heart and so since I feel so fulfilled, why would I stop that? 1 1 0
1 49 1 0 2494 2584 90 I plan on continuing to magnify this issue. And I can't stop. I can't stop. I've lived it, 1 1 0
1 49 2 0 2597 2740 143 I've walked with them. I have cried with them. My life is completely intertwined forever with those who were left behind. So it can't end here. 1 1 0
2 50 1 1 35 42 7 mission 3 3 0
2 50 2 1 81 91 10 compassion 3 3 0
2 54 1 0 787 852 65 At first, I just retweeted it, and then I sent it to my attorney, 1 1 0
2 54 2 0 891 1012 121 I said to her, 'Is there anything we can do? Can we hire different attorneys? What are the options here? What can we do?' 1 1 0
2 55 1 0 907 1011 104 Is there anything we can do? Can we hire different attorneys? What are the options here? What can we do? 3 3 24
2 56 1 1 1069 1119 50 this mission that I just didn’t want to give up. 1 1 0
2 57 1 0 1190 1293 103 I think to some people it might seem like, ‘OK, Kim made a phone call to the president, showed up,’ 1 1 0
2 58 1 0 1236 1290 54 OK, Kim made a phone call to the president, showed up, 4 4 27
2 57 2 0 1319 1411 92 We had been in talks and working on this for seven months. And it wasn’t an instant thing. 1 2 0
2 60 1 0 1587 1712 125 We had a really great conversation about women and wanting to help each other, and I knew that she would've understood Alice, 1 1 0
2 60 2 0 1726 1772 46 She immediately was so receptive and so great. 1 1 0
2 62 1 1 1887 1899 12 just insane, 1 1 0
2 64 1 0 1961 2107 146 I explained to him where I found her, why I believe in her, how people deserve second chances and the president had compassion for her right away, 2 1 0
2 64 2 0 2121 2163 42 He felt that it was the right thing to do. 1 2 0
2 68 1 0 2354 2435 81 When she said (I could go home), I went into full-fledged Pentecostal holy dance, 2 1 0
2 68 2 0 2455 2488 33 I started\u{a0}screaming and jumping. 1 0 0
2 70 1 0 2491 2514 23 I was doing everything, 1 2 0
2 71 1 0 2641 2701 60 People have been asking me, 'Are you getting into politics?' 2 1 0
2 72 1 0 2670 2700 30 Are you getting into politics? 3 3 38
2 71 2 0 2720 2762 42 No I’m still doing me, but I enjoy this. 1 1 0
2 73 1 0 2781 2859 78 This has fulfilled my heart. Since I feel so fulfilled, why would I stop that? 1 2 0
2 74 1 0 2920 2979 59 I plan on continuing to magnify this issue. I can’t stop, 2 2 0
2 74 2 0 2998 3158 160 I’ve lived it. I’ve walked with them. I’ve cried with them. My life is completely intertwined forever with those who are left behind. It can’t end here. 2 2 0
3 77 1 0 449 678 229 It became this mission that I just didn’t want to give up. I think to some people it might seem like, ‘OK, Kim made a phone call to the President, showed up,’ [but] we had been in talks and working on this for seven months, 2 2 0
3 78 1 0 556 610 54 OK, Kim made a phone call to the President, showed up, 4 4 44
3 77 2 0 725 754 29 It wasn’t an instant thing. 2 2 0
3 80 1 0 914 1013 99 I called Ivanka, and we had a really great conversation about women and wanting to help each other, 2 2 0
3 80 2 0 1030 1125 95 I knew that she would have understood Alice, and she immediately was so receptive and so great. 2 2 0
3 82 1 1 1233 1270 37 overwhelming in the most amazing way, 2 2 0
3 83 1 0 1311 1483 172 I first said that I am here because I really want to know why you kicked Khloe [Kardashian] off The Apprentice, and he laughed and it broke the ice and then he got focused, 2 2 0
3 86 1 1 1608 1633 25 always really supportive, 2 2 0
3 89 1 0 1740 1812 72 To me, this has nothing to do with politics. This has to do with people, 2 2 0
3 89 2 0 1834 1979 145 I hope maybe this inspires more people to talk to the people in power that you can have an affect over them for the greater good of other people. 2 2 0
3 90 1 0 2070 2164 94 People have been asking me, ‘Are you getting into politics?’ and no, I’m still doing me, 2 2 0
3 91 1 0 2101 2131 30 Are you getting into politics? 4 4 54
3 90 2 0 2182 2281 99 But I enjoy this. This has fulfilled my heart and since I feel so fulfilled, why would I stop that? 2 2 0
3 92 1 0 2333 2572 239 I plan on continuing to magnify this issue. I can’t stop, I can’t stop. I’ve lived it, I’ve walked with them, I’ve cried with them. My life is completely intertwined forever with those who are left behind. So it can’t end here. 2 1 0
3 94 1 0 2727 2830 103 I didn’t know Kim. As soon as I found out who she was, I started getting every magazine I could find, 2 2 0
3 94 2 0 2885 2982 97 I started reading everything that I could about her and everyone was amazed and I was amazed too. 2 2 0
3 96 1 0 3132 3204 72 I believe she said, ‘You can go home now. Are you ready to go home?’ 2 2 0
3 97 1 0 3155 3201 46 You can go home now. Are you ready to go home? 4 4 60
3 96 2 0 3227 3350 123 When she said that I went into full-fledged Pentecostal holy dance. I started screaming and jumping, people were listening. 2 2 0
3 99 1 0 3444 3677 233 At first I thought she knew because the news was starting to break and we had to get her on the phone. I said, ‘Wait, you don’t know?’ and she said, ‘Know what?’ and I said, ‘You’re going home.’ And screams and cries. 2 2 0
3 101 1 0 3558 3581 23 Wait, you don’t know? 4 4 63
3 102 1 0 3602 3612 10 Know what? 4 4 63
3 103 1 0 3631 3651 20 You’re going home. 4 4 63
3 104 1 0 3821 3908 87 You guys, Alice has never seen a Snapchat filter before so I’m showing her the ropes, 2 2 0
4 109 1 0 578 849 271 It’s funny because people will just hear something and not understand, ‘What does Kim have to do with prison reform?’ Seven months ago I saw a story on Twitter and it was about a great-grandmother that just tugged at my heart and it was just that simple connection. 2 0 0
4 111 1 0 654 698 44 What does Kim have to do with prison reform? 4 4 68
4 109 2 0 854 1016 162 If it takes me to go and talk to the highest person in power, the only person that can make this happen, which is President Trump, then I will definitely do that. 2 0 0
4 109 3 0 1021 1187 166 The president seems to have a passion for what everything that Jared has been trying to do and that just makes me happy that that conversation is just moving forward. 2 2 0
4 112 1 0 1809 1856 47 I love you for real. From my heart, I love you, 2 2 0
4 113 1 0 1896 1911 15 Aw, I love you. 2 2 0
4 114 1 0 2033 2084 51 From my soul I love you. From my spirit I love you, 2 2 0
4 115 1 0 2136 2174 38 You would’ve been proud of us today. 2 2 0"
}
impl Quote {
    const fn row(self) -> &'static Row {
        &rows::<()>()[self as usize]
    }
    /// The article.
    #[must_use]
    pub const fn article(self) -> Article {
        self.row().article
    }
    /// Who is made responsible for the words.
    #[must_use]
    pub const fn attribution(self) -> Attribution {
        self.row().attribution
    }
    /// Which part of its attribution's quotation it is, counted from 1.
    #[must_use]
    pub const fn part(self) -> u32 {
        self.row().part
    }
    /// How much is quoted, and how it is set.
    #[must_use]
    pub const fn form(self) -> QuoteForm {
        self.row().form
    }
    /// Where it stands.
    #[must_use]
    pub const fn span(self) -> Span {
        Span::new(self.article(), self.row().span)
    }
    /// The words as printed, without the marks.
    #[must_use]
    pub const fn text(self) -> &'static str {
        self.row().text
    }
    /// The mark that opens it.
    #[must_use]
    pub const fn open_mark(self) -> Option<Mark> {
        self.row().open_mark
    }
    /// The mark that closes it; empty where the quotation runs on into the next paragraph, or the article forgot it.
    #[must_use]
    pub const fn close_mark(self) -> Option<Mark> {
        self.row().close_mark
    }
    /// The quote in whose words this one stands.
    #[must_use]
    pub const fn inside(self) -> Option<Quote> {
        self.row().inside
    }
    /// Whose words they are: the speaker of the attribution.
    #[must_use]
    pub const fn speaker(self) -> Entity {
        self.attribution().speaker()
    }
}
relations! {
    Quote(75) #[doc = " The quotes inside it."] nested : Quote(11)
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
1 13
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
1 24
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
0
0
1 38
0
0
0
0
0
1 44
0
0
0
0
0
0
0
0
0
1 54
0
0
0
0
0
1 60
0
0
3 63 64 65
0
0
0
0
1 68
0
0
0
0
0
0
0"
    #[doc = " The readings that tile it, in the order of the text."] readings :
    Reading(133)
    "3 38 44 41
1 70
3 111 34 79
5 12 120 67 22 98
1 68
1 130
1 75
1 49
1 85
1 74
1 119
2 101 71
4 112 35 80 58
1 92
1 29
1 106
4 89 77 115 17
2 23 127
3 64 6 55
4 124 10 53 4
1 69
1 96
1 102
1 1
4 0 14 84 126
1 72
1 113
1 93
2 36 81
2 39 45
1 42
1 48
2 20 95
1 103
1 30
1 107
1 15
1 87
1 26
3 78 116 18
2 24 128
2 65 7
5 57 125 11 54 5
3 73 110 33
1 94
1 82
1 40
2 46 43
1 86
1 32
1 21
2 83 118
1 37
3 88 76 114
1 27
3 16 25 129
7 66 8 56 123 9 52 3
2 13 19
1 99
1 2
2 131 100
3 31 105 91
3 117 121 108
1 122
1 51
1 132
1 109
2 90 104
1 50
1 28
1 47
2 60 61
1 59
2 62 63
1 97"
    #[doc = " The utterances that it prints."] utterances : Utterance(133)
    "3 22 23 24
1 41
3 20 45 65
5 6 14 39 55 70
1 40
1 76
1 43
1 27
1 48
1 42
1 69
2 41 58
4 20 32 45 65
1 52
1 18
1 62
4 10 44 49 66
2 15 75
3 4 31 38
4 3 5 30 73
1 41
1 53
1 59
1 1
4 0 8 47 74
1 41
1 65
1 52
2 20 45
2 22 24
1 23
1 26
2 12 53
1 60
1 18
1 62
1 9
1 49
1 16
3 10 44 66
2 15 75
2 4 38
5 3 5 30 31 73
3 20 41 65
1 52
1 45
1 22
2 23 24
1 48
1 19
1 13
2 46 68
1 21
3 44 49 66
1 16
3 10 15 75
7 3 4 5 30 31 38 73
2 7 11
1 56
1 2
2 57 77
3 18 51 62
3 63 67 71
1 72
1 29
1 78
1 64
2 50 61
1 28
1 17
1 25
2 34 35
1 33
2 36 37
1 54"
}
