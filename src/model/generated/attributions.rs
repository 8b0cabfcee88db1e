// Made from data/attributions.csv by `cargo test --all-features --test codegen`; edit that, not this file.

use super::prelude::*;
/**
Who is made responsible for which words: a source, a cue and a content.

```
use clemency::{Attribution, Entity};

let told = Attribution::MissionToldA;
assert_eq!(told.speaker(), Entity::KimKardashian);
assert_eq!(told.addressee(), Some(Entity::HodaKotb));
assert_eq!(told.quotes().len(), 2);
```
*/
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Attribution {
    /// [Kim Kardashian](Entity::KimKardashian) “Said”, to [Hoda Kotb](Entity::HodaKotb). Indirect statement (speech), in [a](Article::A). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    HeadlineA,
    /// [Kim Kardashian](Entity::KimKardashian) “said”, to [Hoda Kotb](Entity::HodaKotb). Indirect statement (speech), in [a](Article::A). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    FirstContactSaidA,
    /// [Kim Kardashian](Entity::KimKardashian) “called … about”, to [Ivanka Trump](Entity::IvankaTrump). Indirect topic (speech), in [a](Article::A). At: [Kardashian calls Ivanka Trump](Event::IvankaCall). Within [`Attribution::FirstContactSaidA`].
    CalledAboutCaseA,
    /**
[Kim Kardashian](Entity::KimKardashian) “said”, to [Hoda Kotb](Entity::HodaKotb). Direct statement (speech), in [a](Article::A). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“I called Ivanka and we had a really great conversation about women and wanting to help each other. I knew that she would\'ve understood Alice. She immediately was so receptive and so great.” ([`Quote::IvankaCallA`])
*/
    IvankaCallSaidA,
    /// [Kim Kardashian](Entity::KimKardashian) “had a … conversation about”, to [Ivanka Trump](Entity::IvankaTrump). Indirect topic (speech), in [a](Article::A). At: [Kardashian calls Ivanka Trump](Event::IvankaCall). Within [`Attribution::IvankaCallSaidA`].
    IvankaConversationA,
    /// [Kim Kardashian](Entity::KimKardashian) “discuss”, to [Donald Trump](Entity::DonaldTrump). Indirect topic (speech), in [a](Article::A). At: [Kardashian meets Trump](Event::OvalOfficeMeeting).
    MeetingDiscussA,
    /// [Kim Kardashian](Entity::KimKardashian) “For”. Indirect thought (thought), in [a](Article::A).
    ViewOfSentenceA,
    /// [Kim Kardashian](Entity::KimKardashian) “For”. Indirect thought (thought), in [a](Article::A).
    ViewOfRemedyA,
    /// [Kim Kardashian](Entity::KimKardashian) “explained”, to [Hoda Kotb](Entity::HodaKotb). Indirect statement (speech), in [a](Article::A). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    ImportanceExplainedA,
    /**
[Kim Kardashian](Entity::KimKardashian) “told”, to [Hoda Kotb](Entity::HodaKotb). Direct statement (speech), in [a](Article::A). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“It became this mission that I just didn\'t want to give up,” ([`Quote::MissionA`])

“I think to some people it might seem like, OK, Kim made a phone call to the president, showed up. We had been in talks, working on this for seven months. It wasn\'t an instant thing.” ([`Quote::NotInstantA`])
*/
    MissionToldA,
    /// [some people](Entity::SomePeople) “might seem like”. Indirect thought (thought), in [a](Article::A). Within [`Attribution::MissionToldA`].
    SomePeopleThinkA,
    /// [Alice Marie Johnson](Entity::AliceJohnson) “described”, to [Hoda Kotb](Entity::HodaKotb). Indirect topic (speech), in [a](Article::A). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    HurdlesDescribedA,
    /**
[Alice Marie Johnson](Entity::AliceJohnson) “described”, to [Hoda Kotb](Entity::HodaKotb). Direct statement (speech), in [a](Article::A). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“It\'s a darkness of the soul. It\'s something unimaginable. You know, I know that many people experience tragedies and they don\'t get involved in illegal activities. My house had been foreclosed on, I had to file for bankruptcy. I couldn\'t really even provide for the things my children needed.” ([`Quote::HurdlesA`])
*/
    HurdlesQuotedA,
    /// [Alice Marie Johnson](Entity::AliceJohnson) “told”, to [Hoda Kotb](Entity::HodaKotb). Indirect statement (speech), in [a](Article::A). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    IllegalityToldA,
    /**
[Alice Marie Johnson](Entity::AliceJohnson) “said”, to [Hoda Kotb](Entity::HodaKotb). Mixed statement (speech), in [a](Article::A). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“minor.” ([`Quote::MinorA`])
*/
    MinorSaidA,
    /// [Alice Marie Johnson](Entity::AliceJohnson) “added”, to [Hoda Kotb](Entity::HodaKotb). Indirect statement (speech), in [a](Article::A). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    WrongdoingAddedA,
    /// [Alice Marie Johnson](Entity::AliceJohnson) “Asking”, to [Barack Obama](Entity::BarackObama). Indirect request (writing), in [a](Article::A). At: [Johnson\'s opinion piece for CNN appears](Event::CnnOpEd).
    OpEdAskingA,
    /**
[Alice Marie Johnson](Entity::AliceJohnson) “admitted to”, to [Barack Obama](Entity::BarackObama). Mixed statement (writing), in [a](Article::A). At: [Johnson\'s opinion piece for CNN appears](Event::CnnOpEd).

“wrong” ([`Quote::WrongA`])
*/
    OpEdAdmittedA,
    /// [Alice Marie Johnson](Entity::AliceJohnson) “said”, to [Hoda Kotb](Entity::HodaKotb). Indirect statement (speech), in [a](Article::A). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    UnknownKimSaidA,
    /// [Hoda Kotb](Entity::HodaKotb) “asked”, to [Alice Marie Johnson](Entity::AliceJohnson). Indirect question (speech), in [a](Article::A). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    NameAskedA,
    /**
[Alice Marie Johnson](Entity::AliceJohnson) “gave”, to [Hoda Kotb](Entity::HodaKotb). Direct statement (speech), in [a](Article::A). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“no” ([`Quote::NoA`])
*/
    NoGivenA,
    /// [Alice Marie Johnson](Entity::AliceJohnson) “said”, to [Hoda Kotb](Entity::HodaKotb). Indirect statement (speech), in [a](Article::A). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    MagazinesSaidA,
    /// [Kim Kardashian](Entity::KimKardashian) “told”, to [Hoda Kotb](Entity::HodaKotb). Indirect statement (speech), in [a](Article::A). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    OvalOfficeToldA,
    /**
[Kim Kardashian](Entity::KimKardashian) “told”, to [Hoda Kotb](Entity::HodaKotb). Mixed statement (speech), in [a](Article::A). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“just the history,” ([`Quote::HistoryA`])

“overwhelming in the most amazing way.” ([`Quote::OverwhelmingA`])
*/
    OvalOfficeFeltA,
    /// [Kim Kardashian](Entity::KimKardashian) “told”, to [Hoda Kotb](Entity::HodaKotb). Indirect statement (speech), in [a](Article::A). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    JokeToldA,
    /// [Kim Kardashian](Entity::KimKardashian) “said”, to [Donald Trump](Entity::DonaldTrump). Indirect statement (speech), in [a](Article::A). At: [Kardashian meets Trump](Event::OvalOfficeMeeting). Within [`Attribution::JokeToldA`].
    JokeSaidA,
    /// [Kim Kardashian](Entity::KimKardashian) “Reveals”, to [Hoda Kotb](Entity::HodaKotb). Indirect statement (speech), in [b](Article::B). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    HeadlineB,
    /// [Kim Kardashian](Entity::KimKardashian) “revealed”, to [Hoda Kotb](Entity::HodaKotb). Indirect topic (speech), in [b](Article::B). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    FirstPersonRevealedB,
    /// [Kim Kardashian](Entity::KimKardashian) “revealed”, to [Hoda Kotb](Entity::HodaKotb). Indirect statement (speech), in [b](Article::B). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    FirstCallRevealedB,
    /// [unnamed sources](Entity::UnnamedSources) “reportedly”. Indirect statement (speech), in [b](Article::B).
    InMotionReportedlyB,
    /// [Kim Kardashian](Entity::KimKardashian) “explained”, to [Hoda Kotb](Entity::HodaKotb). Indirect statement (speech), in [b](Article::B). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    ReleaseExplainedB,
    /// [Kim Kardashian](Entity::KimKardashian) “pleaded for”, to [Donald Trump](Entity::DonaldTrump). Indirect request (speech), in [b](Article::B). At: [Kardashian meets Trump](Event::OvalOfficeMeeting).
    ClemencyPleadedB,
    /**
[White House](Entity::WhiteHouse) “said”. Direct statement (writing), in [b](Article::B). At: [The White House makes a statement about Johnson](Event::WhiteHouseStatement).

“Ms. Johnson has accepted responsibility for her past behavior and has been a model prisoner over the past two decades,” ([`Quote::ModelPrisonerB`])
*/
    StatementB,
    /**
[Kim Kardashian](Entity::KimKardashian) “declared”. Mixed statement (writing), in [b](Article::B). At: [Kardashian learns of Johnson\'s story and posts about it on Twitter](Event::TwitterStory).

“unfair” ([`Quote::UnfairB`])
*/
    UnfairDeclaredB,
    /**
[Kim Kardashian](Entity::KimKardashian) “said”, to [Hoda Kotb](Entity::HodaKotb). Direct statement (speech), in [b](Article::B). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“Because I knew that I had the resources to do that. It became this mission that I just didn\'t want to give up,” ([`Quote::MissionB`])
*/
    MissionSaidB,
    /**
[Kim Kardashian](Entity::KimKardashian) “continued”, to [Hoda Kotb](Entity::HodaKotb). Direct statement (speech), in [b](Article::B). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview). Continues [`Attribution::MissionSaidB`].

“I mean, I think to some people it might seem like, \'Okay, Kim made a phone call to the president, showed up.\' We had been in talks and working on this for seven months. And it wasn\'t an instant thing. It was a lot of work,” ([`Quote::NotInstantB`])
*/
    MissionContinuedB,
    /**
[some people](Entity::SomePeople) “might seem like”. Direct thought (thought), in [b](Article::B). Within [`Attribution::MissionContinuedB`].

“Okay, Kim made a phone call to the president, showed up.” ([`Quote::PhoneCallB`])
*/
    SomePeopleThinkB,
    /// [Alice Marie Johnson](Entity::AliceJohnson) “admitted”, to [Hoda Kotb](Entity::HodaKotb). Indirect statement (speech), in [b](Article::B). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    UnknownKimAdmittedB,
    /// [unnamed sources](Entity::UnnamedSources) “was announced”. Indirect announcement (speech), in [b](Article::B).
    PardoningAnnouncedB,
    /// [Kim Kardashian](Entity::KimKardashian) “broke”, to [Alice Marie Johnson](Entity::AliceJohnson). Indirect announcement (speech), in [b](Article::B). At: [Kardashian tells Johnson the news](Event::NewsCall).
    NewsBrokenB,
    /// [Kim Kardashian](Entity::KimKardashian) “told”, to [Alice Marie Johnson](Entity::AliceJohnson). Indirect statement (speech), in [b](Article::B). At: [Kardashian tells Johnson the news](Event::NewsCall).
    GoHomeToldB,
    /**
[Alice Marie Johnson](Entity::AliceJohnson) “recalled”, to [Hoda Kotb](Entity::HodaKotb). Direct statement (speech), in [b](Article::B). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“When she said that, I went into full-fledged Pentecostal holy dance,” ([`Quote::HolyDanceB`])

“I started screaming and jumping.” ([`Quote::ScreamingB`])
*/
    HolyDanceRecalledB,
    /// [Kim Kardashian](Entity::KimKardashian) “said”, to [Alice Marie Johnson](Entity::AliceJohnson). Indirect statement (speech), in [b](Article::B). At: [Kardashian tells Johnson the news](Event::NewsCall). Within [`Attribution::HolyDanceRecalledB`].
    GoHomeSaidB,
    /// [Kim Kardashian](Entity::KimKardashian) “added”, to [Hoda Kotb](Entity::HodaKotb). Indirect statement (speech), in [b](Article::B). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    FutureWorkAddedB,
    /**
[Kim Kardashian](Entity::KimKardashian) “said”, to [Hoda Kotb](Entity::HodaKotb). Direct statement (speech), in [b](Article::B). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“People have been asking me are you getting into politics? Like no. I\'m still doing me. But I enjoy this,” ([`Quote::PoliticsB`])

“This has fulfilled my heart and so since I feel so fulfilled, why would I stop that?” ([`Quote::FulfilledB`])
*/
    PoliticsSaidB,
    /// [People](Entity::PeopleAsking) “have been asking”, to [Kim Kardashian](Entity::KimKardashian). Indirect question (speech), in [b](Article::B). Within [`Attribution::PoliticsSaidB`].
    PoliticsAskedB,
    /// [Alice Marie Johnson](Entity::AliceJohnson) “revealed”, to [Hoda Kotb](Entity::HodaKotb). Indirect statement (speech), in [b](Article::B). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    GratefulRevealedB,
    /// [Alice Marie Johnson](Entity::AliceJohnson) “said”, to [Hoda Kotb](Entity::HodaKotb). Indirect statement (speech), in [b](Article::B). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    PhotoSaidB,
    /// [Alice Marie Johnson](Entity::AliceJohnson) “said”, to [Hoda Kotb](Entity::HodaKotb). Indirect statement (speech), in [b](Article::B). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    PlanSaidB,
    /**
[Alice Marie Johnson](Entity::AliceJohnson) “said”, to [Hoda Kotb](Entity::HodaKotb). Direct statement (speech), in [b](Article::B). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“I plan on continuing to magnify this issue. And I can\'t stop. I can\'t stop. I\'ve lived it,” ([`Quote::IssueB`])

“I\'ve walked with them. I have cried with them. My life is completely intertwined forever with those who were left behind. So it can\'t end here.” ([`Quote::LeftBehindB`])
*/
    IssueSaidB,
    /**
[Kim Kardashian](Entity::KimKardashian) “talks”, to [Hoda Kotb](Entity::HodaKotb). Mixed topic (speech), in [c](Article::C). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“mission” ([`Quote::HeadlineMissionC`])

“compassion” ([`Quote::HeadlineCompassionC`])
*/
    HeadlineC,
    /// [Kim Kardashian](Entity::KimKardashian) “shared details about”, to [Hoda Kotb](Entity::HodaKotb). Indirect topic (speech), in [c](Article::C). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    DetailsSharedKardashianC,
    /// [Alice Marie Johnson](Entity::AliceJohnson) “shared details about”, to [Hoda Kotb](Entity::HodaKotb). Indirect topic (speech), in [c](Article::C). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    DetailsSharedJohnsonC,
    /// [Donald Trump](Entity::DonaldTrump) “announced”. Indirect announcement (speech), in [c](Article::C).
    FreeingAnnouncedC,
    /**
[Kim Kardashian](Entity::KimKardashian) “said”, to [Hoda Kotb](Entity::HodaKotb). Direct statement (speech), in [c](Article::C). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“At first, I just retweeted it, and then I sent it to my attorney,” ([`Quote::RetweetedC`])

“I said to her, \'Is there anything we can do? Can we hire different attorneys? What are the options here? What can we do?\'” ([`Quote::AskedAttorneyC`])
*/
    RetweetedSaidC,
    /**
[Kim Kardashian](Entity::KimKardashian) “said”, to [my attorney](Entity::KardashianAttorney). Direct question (speech), in [c](Article::C). At: [Kardashian asks her attorney what can be done](Event::AttorneyTalk). Within [`Attribution::RetweetedSaidC`].

“Is there anything we can do? Can we hire different attorneys? What are the options here? What can we do?” ([`Quote::AttorneyQuestionsC`])
*/
    AttorneyAskedC,
    /**
[Kim Kardashian](Entity::KimKardashian) “added”, to [Hoda Kotb](Entity::HodaKotb). Mixed statement (speech), in [c](Article::C). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview). Continues [`Attribution::RetweetedSaidC`].

“this mission that I just didn’t want to give up.” ([`Quote::MissionC`])
*/
    MissionAddedC,
    /**
[Kim Kardashian](Entity::KimKardashian) “said”, to [Hoda Kotb](Entity::HodaKotb). Direct statement (speech), in [c](Article::C). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“I think to some people it might seem like, ‘OK, Kim made a phone call to the president, showed up,’” ([`Quote::SomePeopleC`])

“We had been in talks and working on this for seven months. And it wasn’t an instant thing.” ([`Quote::NotInstantC`])
*/
    NotInstantSaidC,
    /**
[some people](Entity::SomePeople) “might seem like”. Direct thought (thought), in [c](Article::C). Within [`Attribution::NotInstantSaidC`].

“OK, Kim made a phone call to the president, showed up,” ([`Quote::PhoneCallC`])
*/
    SomePeopleThinkC,
    /// [Kim Kardashian](Entity::KimKardashian) “said”, to [Hoda Kotb](Entity::HodaKotb). Indirect statement (speech), in [c](Article::C). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    FirstCallSaidC,
    /**
[Kim Kardashian](Entity::KimKardashian) “said”, to [Hoda Kotb](Entity::HodaKotb). Direct statement (speech), in [c](Article::C). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“We had a really great conversation about women and wanting to help each other, and I knew that she would\'ve understood Alice,” ([`Quote::IvankaCallC`])

“She immediately was so receptive and so great.” ([`Quote::ReceptiveC`])
*/
    IvankaCallSaidC,
    /// [Kim Kardashian](Entity::KimKardashian) “had a … conversation about”, to [Ivanka Trump](Entity::IvankaTrump). Indirect topic (speech), in [c](Article::C). At: [Kardashian calls Ivanka Trump](Event::IvankaCall). Within [`Attribution::IvankaCallSaidC`].
    IvankaConversationC,
    /**
[Kim Kardashian](Entity::KimKardashian) “described as”, to [Hoda Kotb](Entity::HodaKotb). Mixed statement (speech), in [c](Article::C). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“just insane,” ([`Quote::InsaneC`])
*/
    InsaneDescribedC,
    /// [Kim Kardashian](Entity::KimKardashian) “said”, to [Hoda Kotb](Entity::HodaKotb). Indirect statement (speech), in [c](Article::C). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    EmpathySaidC,
    /**
[Kim Kardashian](Entity::KimKardashian) “said”, to [Hoda Kotb](Entity::HodaKotb). Direct statement (speech), in [c](Article::C). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“I explained to him where I found her, why I believe in her, how people deserve second chances and the president had compassion for her right away,” ([`Quote::ExplainedToHimC`])

“He felt that it was the right thing to do.” ([`Quote::RightThingC`])
*/
    CompassionSaidC,
    /// [Kim Kardashian](Entity::KimKardashian) “explained”, to [Donald Trump](Entity::DonaldTrump). Indirect statement (speech), in [c](Article::C). At: [Kardashian meets Trump](Event::OvalOfficeMeeting). Within [`Attribution::CompassionSaidC`].
    CaseExplainedC,
    /// [Donald Trump](Entity::DonaldTrump) “felt”. Indirect thought (thought), in [c](Article::C). At: [Kardashian meets Trump](Event::OvalOfficeMeeting). Within [`Attribution::CompassionSaidC`].
    RightThingFeltC,
    /// [Kim Kardashian](Entity::KimKardashian) “broke the news”, to [Alice Marie Johnson](Entity::AliceJohnson). Indirect announcement (speech), in [c](Article::C). At: [Kardashian tells Johnson the news](Event::NewsCall).
    NewsBrokenC,
    /**
[Alice Marie Johnson](Entity::AliceJohnson) “shared”, to [Hoda Kotb](Entity::HodaKotb). Direct statement (speech), in [c](Article::C). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“When she said (I could go home), I went into full-fledged Pentecostal holy dance,” ([`Quote::HolyDanceC`])

“I started screaming and jumping.” ([`Quote::ScreamingC`])
*/
    HolyDanceSharedC,
    /// [Kim Kardashian](Entity::KimKardashian) “said”, to [Alice Marie Johnson](Entity::AliceJohnson). Indirect statement (speech), in [c](Article::C). At: [Kardashian tells Johnson the news](Event::NewsCall). Within [`Attribution::HolyDanceSharedC`].
    GoHomeSaidC,
    /**
[Alice Marie Johnson](Entity::AliceJohnson) “added”, to [Hoda Kotb](Entity::HodaKotb). Direct statement (speech), in [c](Article::C). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview). Continues [`Attribution::HolyDanceSharedC`].

“I was doing everything,” ([`Quote::EverythingC`])
*/
    EverythingAddedC,
    /**
[Kim Kardashian](Entity::KimKardashian) “told”, to [Hoda Kotb](Entity::HodaKotb). Direct statement (speech), in [c](Article::C). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“People have been asking me, \'Are you getting into politics?\'” ([`Quote::PeopleAskingC`])

“No I’m still doing me, but I enjoy this.” ([`Quote::StillMeC`])
*/
    PoliticsToldC,
    /**
[People](Entity::PeopleAsking) “have been asking”, to [Kim Kardashian](Entity::KimKardashian). Direct question (speech), in [c](Article::C). Within [`Attribution::PoliticsToldC`].

“Are you getting into politics?” ([`Quote::PoliticsQuestionC`])
*/
    PoliticsAskedC,
    /**
[Kim Kardashian](Entity::KimKardashian) “continued”, to [Hoda Kotb](Entity::HodaKotb). Direct statement (speech), in [c](Article::C). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview). Continues [`Attribution::PoliticsToldC`].

“This has fulfilled my heart. Since I feel so fulfilled, why would I stop that?” ([`Quote::FulfilledC`])
*/
    FulfilledContinuedC,
    /**
[Alice Marie Johnson](Entity::AliceJohnson) “said”, to [Hoda Kotb](Entity::HodaKotb). Direct statement (speech), in [c](Article::C). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“I plan on continuing to magnify this issue. I can’t stop,” ([`Quote::IssueC`])

“I’ve lived it. I’ve walked with them. I’ve cried with them. My life is completely intertwined forever with those who are left behind. It can’t end here.” ([`Quote::LeftBehindC`])
*/
    IssueSaidC,
    /// [Kim Kardashian](Entity::KimKardashian) “talks”, to [Hoda Kotb](Entity::HodaKotb). Indirect topic (speech), in [d](Article::D). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    HeadlineD,
    /// [Kim Kardashian](Entity::KimKardashian) “explained”, to [Hoda Kotb](Entity::HodaKotb). Indirect statement (speech), in [d](Article::D). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    PardonExplainedD,
    /**
[Kim Kardashian](Entity::KimKardashian) “explained”, to [Hoda Kotb](Entity::HodaKotb). Direct statement (speech), in [d](Article::D). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“It became this mission that I just didn’t want to give up. I think to some people it might seem like, ‘OK, Kim made a phone call to the President, showed up,’ \[but\] we had been in talks and working on this for seven months,” ([`Quote::MissionD`])

“It wasn’t an instant thing.” ([`Quote::NotInstantD`])
*/
    MissionExplainedD,
    /**
[some people](Entity::SomePeople) “might seem like”. Direct thought (thought), in [d](Article::D). Within [`Attribution::MissionExplainedD`].

“OK, Kim made a phone call to the President, showed up,” ([`Quote::PhoneCallD`])
*/
    SomePeopleThinkD,
    /// [Kim Kardashian](Entity::KimKardashian) “present”, to [Donald Trump](Entity::DonaldTrump). Indirect topic (speech), in [d](Article::D). At: [Kardashian meets Trump](Event::OvalOfficeMeeting).
    CasePresentedD,
    /**
[Kim Kardashian](Entity::KimKardashian) “said”, to [Hoda Kotb](Entity::HodaKotb). Direct statement (speech), in [d](Article::D). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“I called Ivanka, and we had a really great conversation about women and wanting to help each other,” ([`Quote::IvankaCallD`])

“I knew that she would have understood Alice, and she immediately was so receptive and so great.” ([`Quote::ReceptiveD`])
*/
    IvankaCallSaidD,
    /// [Kim Kardashian](Entity::KimKardashian) “had a … conversation about”, to [Ivanka Trump](Entity::IvankaTrump). Indirect topic (speech), in [d](Article::D). At: [Kardashian calls Ivanka Trump](Event::IvankaCall). Within [`Attribution::IvankaCallSaidD`].
    IvankaConversationD,
    /**
[Kim Kardashian](Entity::KimKardashian) “described as”, to [Hoda Kotb](Entity::HodaKotb). Mixed statement (speech), in [d](Article::D). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“overwhelming in the most amazing way,” ([`Quote::OverwhelmingD`])
*/
    OverwhelmingDescribedD,
    /**
[Kim Kardashian](Entity::KimKardashian) “quipped”, to [Hoda Kotb](Entity::HodaKotb). Direct statement (speech), in [d](Article::D). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“I first said that I am here because I really want to know why you kicked Khloe \[Kardashian\] off The Apprentice, and he laughed and it broke the ice and then he got focused,” ([`Quote::IceBreakerD`])
*/
    JokeQuippedD,
    /// [Kim Kardashian](Entity::KimKardashian) “said”, to [Donald Trump](Entity::DonaldTrump). Indirect statement (speech), in [d](Article::D). At: [Kardashian meets Trump](Event::OvalOfficeMeeting). Within [`Attribution::JokeQuippedD`].
    JokeSaidD,
    /// [Kim Kardashian](Entity::KimKardashian) “quipped of”, to [Hoda Kotb](Entity::HodaKotb). Indirect topic (speech), in [d](Article::D). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    ApprenticeQuippedD,
    /**
[Kim Kardashian](Entity::KimKardashian) “noted”, to [Hoda Kotb](Entity::HodaKotb). Mixed statement (speech), in [d](Article::D). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“always really supportive,” ([`Quote::FamilyD`])
*/
    FamilyNotedD,
    /// [Kim Kardashian](Entity::KimKardashian) “confessed”, to [Hoda Kotb](Entity::HodaKotb). Indirect statement (speech), in [d](Article::D). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    DiscouragedConfessedD,
    /// [people around her](Entity::PeopleAroundKardashian) “discouraged … from”, to [Kim Kardashian](Entity::KimKardashian). Indirect request (speech), in [d](Article::D). Within [`Attribution::DiscouragedConfessedD`].
    DiscouragedD,
    /**
[Kim Kardashian](Entity::KimKardashian) “explained”, to [Hoda Kotb](Entity::HodaKotb). Direct statement (speech), in [d](Article::D). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“To me, this has nothing to do with politics. This has to do with people,” ([`Quote::NotPoliticsD`])

“I hope maybe this inspires more people to talk to the people in power that you can have an affect over them for the greater good of other people.” ([`Quote::InspiresD`])
*/
    PeopleExplainedD,
    /**
[Kim Kardashian](Entity::KimKardashian) “noted”, to [Hoda Kotb](Entity::HodaKotb). Direct statement (speech), in [d](Article::D). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“People have been asking me, ‘Are you getting into politics?’ and no, I’m still doing me,” ([`Quote::PeopleAskingD`])

“But I enjoy this. This has fulfilled my heart and since I feel so fulfilled, why would I stop that?” ([`Quote::FulfilledD`])
*/
    PoliticsNotedD,
    /**
[People](Entity::PeopleAsking) “have been asking”, to [Kim Kardashian](Entity::KimKardashian). Direct question (speech), in [d](Article::D). Within [`Attribution::PoliticsNotedD`].

“Are you getting into politics?” ([`Quote::PoliticsQuestionD`])
*/
    PoliticsAskedD,
    /**
[Alice Marie Johnson](Entity::AliceJohnson) “explaining”, to [Hoda Kotb](Entity::HodaKotb). Direct statement (speech), in [d](Article::D). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“I plan on continuing to magnify this issue. I can’t stop, I can’t stop. I’ve lived it, I’ve walked with them, I’ve cried with them. My life is completely intertwined forever with those who are left behind. So it can’t end here.” ([`Quote::IssueD`])
*/
    IssueExplainingD,
    /// [Alice Marie Johnson](Entity::AliceJohnson) “admitted”, to [Hoda Kotb](Entity::HodaKotb). Indirect statement (speech), in [d](Article::D). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    UnknownKimAdmittedD,
    /**
[Alice Marie Johnson](Entity::AliceJohnson) “said”, to [Hoda Kotb](Entity::HodaKotb). Direct statement (speech), in [d](Article::D). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“I didn’t know Kim. As soon as I found out who she was, I started getting every magazine I could find,” ([`Quote::MagazinesD`])

“I started reading everything that I could about her and everyone was amazed and I was amazed too.” ([`Quote::ReadingD`])
*/
    MagazinesSaidD,
    /// [Kim Kardashian](Entity::KimKardashian) “break the news”, to [Alice Marie Johnson](Entity::AliceJohnson). Indirect announcement (speech), in [d](Article::D). At: [Kardashian tells Johnson the news](Event::NewsCall).
    NewsBrokenD,
    /**
[Alice Marie Johnson](Entity::AliceJohnson) “recalled”, to [Hoda Kotb](Entity::HodaKotb). Direct statement (speech), in [d](Article::D). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“I believe she said, ‘You can go home now. Are you ready to go home?’” ([`Quote::BelieveSheSaidD`])

“When she said that I went into full-fledged Pentecostal holy dance. I started screaming and jumping, people were listening.” ([`Quote::HolyDanceD`])
*/
    HolyDanceRecalledD,
    /**
[Kim Kardashian](Entity::KimKardashian) “said”, to [Alice Marie Johnson](Entity::AliceJohnson). Direct statement (speech), in [d](Article::D). At: [Kardashian tells Johnson the news](Event::NewsCall). Within [`Attribution::HolyDanceRecalledD`].

“You can go home now. Are you ready to go home?” ([`Quote::GoHomeD`])
*/
    GoHomeSaidD,
    /// [Kim Kardashian](Entity::KimKardashian) “said”, to [Alice Marie Johnson](Entity::AliceJohnson). Indirect statement (speech), in [d](Article::D). At: [Kardashian tells Johnson the news](Event::NewsCall). Within [`Attribution::HolyDanceRecalledD`].
    GoHomeThatD,
    /**
[Kim Kardashian](Entity::KimKardashian) “noting”, to [Hoda Kotb](Entity::HodaKotb). Direct statement (speech), in [d](Article::D). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

“At first I thought she knew because the news was starting to break and we had to get her on the phone. I said, ‘Wait, you don’t know?’ and she said, ‘Know what?’ and I said, ‘You’re going home.’ And screams and cries.” ([`Quote::ThoughtSheKnewD`])
*/
    NewsNotingD,
    /// [Kim Kardashian](Entity::KimKardashian) “breaking”, to [Alice Marie Johnson](Entity::AliceJohnson). Indirect announcement (speech), in [d](Article::D). At: [Kardashian tells Johnson the news](Event::NewsCall).
    NewsBreakingD,
    /**
[Kim Kardashian](Entity::KimKardashian) “said”, to [Alice Marie Johnson](Entity::AliceJohnson). Direct question (speech), in [d](Article::D). At: [Kardashian tells Johnson the news](Event::NewsCall). Within [`Attribution::NewsNotingD`].

“Wait, you don’t know?” ([`Quote::WaitD`])
*/
    WaitSaidD,
    /**
[Alice Marie Johnson](Entity::AliceJohnson) “said”, to [Kim Kardashian](Entity::KimKardashian). Direct question (speech), in [d](Article::D). At: [Kardashian tells Johnson the news](Event::NewsCall). Within [`Attribution::NewsNotingD`].

“Know what?” ([`Quote::KnowWhatD`])
*/
    KnowWhatSaidD,
    /**
[Kim Kardashian](Entity::KimKardashian) “said”, to [Alice Marie Johnson](Entity::AliceJohnson). Direct statement (speech), in [d](Article::D). At: [Kardashian tells Johnson the news](Event::NewsCall). Within [`Attribution::NewsNotingD`].

“You’re going home.” ([`Quote::GoingHomeD`])
*/
    GoingHomeSaidD,
    /**
[Kim Kardashian](Entity::KimKardashian) “said”, to [You guys](Entity::KardashianAudience). Direct statement (speech), in [d](Article::D). At: [Kardashian shows Johnson Snapchat filters](Event::SnapchatLesson).

“You guys, Alice has never seen a Snapchat filter before so I’m showing her the ropes,” ([`Quote::SnapchatD`])
*/
    SnapchatSaidD,
    /// [Kim Kardashian](Entity::KimKardashian) “Gushes Over”, to [Hoda Kotb](Entity::HodaKotb). Indirect topic (speech), in [d](Article::D). At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).
    GushesLinkD,
    /// [Kim Kardashian](Entity::KimKardashian) “explains”. Indirect topic (speech), in [e](Article::E). At: [Kardashian gives an interview before the act of clemency](Event::EarlierInterview).
    HeadlineTalkE,
    /// [Kim Kardashian](Entity::KimKardashian) “explaining”. Indirect topic (speech), in [e](Article::E). At: [Kardashian gives an interview before the act of clemency](Event::EarlierInterview).
    ReasonsExplainingE,
    /// [Kim Kardashian](Entity::KimKardashian) “revealed”. Indirect statement (speech), in [e](Article::E). At: [Kardashian gives an interview before the act of clemency](Event::EarlierInterview).
    StoryRevealedE,
    /**
[Kim Kardashian](Entity::KimKardashian) “revealed”. Direct statement (speech), in [e](Article::E). At: [Kardashian gives an interview before the act of clemency](Event::EarlierInterview).

“It’s funny because people will just hear something and not understand, ‘What does Kim have to do with prison reform?’ Seven months ago I saw a story on Twitter and it was about a great-grandmother that just tugged at my heart and it was just that simple connection.” ([`Quote::TwitterStoryE`])

“If it takes me to go and talk to the highest person in power, the only person that can make this happen, which is President Trump, then I will definitely do that.” ([`Quote::HighestPowerE`])

“The president seems to have a passion for what everything that Jared has been trying to do and that just makes me happy that that conversation is just moving forward.” ([`Quote::JaredE`])
*/
    StoryQuotedE,
    /// [Kim Kardashian](Entity::KimKardashian) “discuss”, to [Donald Trump](Entity::DonaldTrump). Indirect topic (speech), in [e](Article::E). At: [Kardashian meets Trump](Event::OvalOfficeMeeting).
    MeetingLinkE,
    /**
[some people](Entity::SomePeople) “not understand”. Direct thought (thought), in [e](Article::E). Within [`Attribution::StoryQuotedE`].

“What does Kim have to do with prison reform?” ([`Quote::PrisonReformE`])
*/
    SomePeopleAskE,
    /**
[Alice Marie Johnson](Entity::AliceJohnson) “tells”, to [Kim Kardashian](Entity::KimKardashian). Direct statement (speech), in [e](Article::E). At: [Kardashian and Johnson talk by telephone after the meeting](Event::RecordedCall).

“I love you for real. From my heart, I love you,” ([`Quote::LoveForRealE`])
*/
    LoveTellsE,
    /**
[Kim Kardashian](Entity::KimKardashian) “responds”, to [Alice Marie Johnson](Entity::AliceJohnson). Direct statement (speech), in [e](Article::E). At: [Kardashian and Johnson talk by telephone after the meeting](Event::RecordedCall).

“Aw, I love you.” ([`Quote::LoveBackE`])
*/
    LoveRespondsE,
    /**
[Alice Marie Johnson](Entity::AliceJohnson) “continues”, to [Kim Kardashian](Entity::KimKardashian). Direct statement (speech), in [e](Article::E). At: [Kardashian and Johnson talk by telephone after the meeting](Event::RecordedCall).

“From my soul I love you. From my spirit I love you,” ([`Quote::LoveFromSoulE`])
*/
    LoveContinuesE,
    /**
[Kim Kardashian](Entity::KimKardashian) “responds by saying”, to [Alice Marie Johnson](Entity::AliceJohnson). Direct statement (speech), in [e](Article::E). At: [Kardashian and Johnson talk by telephone after the meeting](Event::RecordedCall).

“You would’ve been proud of us today.” ([`Quote::ProudE`])
*/
    ProudRespondsE,
}
id_type! {
    Attribution(116) [HeadlineA FirstContactSaidA CalledAboutCaseA IvankaCallSaidA
    IvankaConversationA MeetingDiscussA ViewOfSentenceA ViewOfRemedyA
    ImportanceExplainedA MissionToldA SomePeopleThinkA HurdlesDescribedA HurdlesQuotedA
    IllegalityToldA MinorSaidA WrongdoingAddedA OpEdAskingA OpEdAdmittedA UnknownKimSaidA
    NameAskedA NoGivenA MagazinesSaidA OvalOfficeToldA OvalOfficeFeltA JokeToldA
    JokeSaidA HeadlineB FirstPersonRevealedB FirstCallRevealedB InMotionReportedlyB
    ReleaseExplainedB ClemencyPleadedB StatementB UnfairDeclaredB MissionSaidB
    MissionContinuedB SomePeopleThinkB UnknownKimAdmittedB PardoningAnnouncedB
    NewsBrokenB GoHomeToldB HolyDanceRecalledB GoHomeSaidB FutureWorkAddedB PoliticsSaidB
    PoliticsAskedB GratefulRevealedB PhotoSaidB PlanSaidB IssueSaidB HeadlineC
    DetailsSharedKardashianC DetailsSharedJohnsonC FreeingAnnouncedC RetweetedSaidC
    AttorneyAskedC MissionAddedC NotInstantSaidC SomePeopleThinkC FirstCallSaidC
    IvankaCallSaidC IvankaConversationC InsaneDescribedC EmpathySaidC CompassionSaidC
    CaseExplainedC RightThingFeltC NewsBrokenC HolyDanceSharedC GoHomeSaidC
    EverythingAddedC PoliticsToldC PoliticsAskedC FulfilledContinuedC IssueSaidC
    HeadlineD PardonExplainedD MissionExplainedD SomePeopleThinkD CasePresentedD
    IvankaCallSaidD IvankaConversationD OverwhelmingDescribedD JokeQuippedD JokeSaidD
    ApprenticeQuippedD FamilyNotedD DiscouragedConfessedD DiscouragedD PeopleExplainedD
    PoliticsNotedD PoliticsAskedD IssueExplainingD UnknownKimAdmittedD MagazinesSaidD
    NewsBrokenD HolyDanceRecalledD GoHomeSaidD GoHomeThatD NewsNotingD NewsBreakingD
    WaitSaidD KnowWhatSaidD GoingHomeSaidD SnapchatSaidD GushesLinkD HeadlineTalkE
    ReasonsExplainingE StoryRevealedE StoryQuotedE MeetingLinkE SomePeopleAskE LoveTellsE
    LoveRespondsE LoveContinuesE ProudRespondsE]
    "10 headline-a
20 first-contact-said-a
19 called-about-case-a
18 ivanka-call-said-a
21 ivanka-conversation-a
17 meeting-discuss-a
18 view-of-sentence-a
16 view-of-remedy-a
22 importance-explained-a
14 mission-told-a
19 some-people-think-a
19 hurdles-described-a
16 hurdles-quoted-a
17 illegality-told-a
12 minor-said-a
18 wrongdoing-added-a
14 op-ed-asking-a
16 op-ed-admitted-a
18 unknown-kim-said-a
12 name-asked-a
10 no-given-a
16 magazines-said-a
18 oval-office-told-a
18 oval-office-felt-a
11 joke-told-a
11 joke-said-a
10 headline-b
23 first-person-revealed-b
21 first-call-revealed-b
22 in-motion-reportedly-b
19 release-explained-b
18 clemency-pleaded-b
11 statement-b
17 unfair-declared-b
14 mission-said-b
19 mission-continued-b
19 some-people-think-b
22 unknown-kim-admitted-b
21 pardoning-announced-b
13 news-broken-b
14 go-home-told-b
21 holy-dance-recalled-b
14 go-home-said-b
19 future-work-added-b
15 politics-said-b
16 politics-asked-b
19 grateful-revealed-b
12 photo-said-b
11 plan-said-b
12 issue-said-b
10 headline-c
27 details-shared-kardashian-c
24 details-shared-johnson-c
19 freeing-announced-c
16 retweeted-said-c
16 attorney-asked-c
15 mission-added-c
18 not-instant-said-c
19 some-people-think-c
17 first-call-said-c
18 ivanka-call-said-c
21 ivanka-conversation-c
18 insane-described-c
14 empathy-said-c
17 compassion-said-c
16 case-explained-c
18 right-thing-felt-c
13 news-broken-c
19 holy-dance-shared-c
14 go-home-said-c
18 everything-added-c
15 politics-told-c
16 politics-asked-c
21 fulfilled-continued-c
12 issue-said-c
10 headline-d
18 pardon-explained-d
19 mission-explained-d
19 some-people-think-d
16 case-presented-d
18 ivanka-call-said-d
21 ivanka-conversation-d
24 overwhelming-described-d
14 joke-quipped-d
11 joke-said-d
20 apprentice-quipped-d
14 family-noted-d
23 discouraged-confessed-d
13 discouraged-d
18 people-explained-d
16 politics-noted-d
16 politics-asked-d
18 issue-explaining-d
22 unknown-kim-admitted-d
16 magazines-said-d
13 news-broken-d
21 holy-dance-recalled-d
14 go-home-said-d
14 go-home-that-d
13 news-noting-d
15 news-breaking-d
11 wait-said-d
16 know-what-said-d
17 going-home-said-d
15 snapchat-said-d
13 gushes-link-d
15 headline-talk-e
20 reasons-explaining-e
16 story-revealed-e
14 story-quoted-e
14 meeting-link-e
17 some-people-ask-e
12 love-tells-e
15 love-responds-e
16 love-continues-e
16 proud-responds-e"
    offsets(64)
    "3 0 1 0 0 0 0 0 0 0 1 1 0 2 1 0 0 0 1 0 1 0 0 1 0 2 1 1 0 0 0 0 2 0 0 0 0 0 0 1
0 0 0 1 1 2 1 0 1 0 3 0 2 0 1 3 1 1 1 3 0 1 0 0"
    places(256)
    "116 100 41 55 84 116 51 116 60 116 116 116 65 50 4 116 116 86 64 102 116 116 81 116 116 116 11 76 116 116 116 47 116 116 116 54 116 72 45 92
5 116 95 116 116 116 36 116 38 116 116 16 23 3 116 116 28 116 1 116 116 29 116 116 116 116 82 116 116 99 116 105 116 116 116 116 116 6 116 116
68 116 116 116 116 32 48 116 116 40 9 26 24 116 10 116 58 116 18 116 85 116 115 116 116 78 80 35 116 116 116 67 116 116 116 17 91 116 116 75
56 96 116 116 111 90 114 116 116 116 49 20 116 116 101 79 116 116 25 33 116 116 116 31 110 37 116 116 63 116 116 116 116 116 116 116 116 61 116 116
62 116 116 106 116 42 2 7 22 116 83 116 13 87 21 53 77 116 14 116 116 116 116 34 116 116 109 116 116 52 107 116 15 116 116 116 116 116 116 116
116 94 104 116 116 116 8 89 116 19 30 39 116 27 116 116 116 116 116 116 116 98 44 46 116 59 116 57 12 116 97 116 116 116 74 73 112 88 71 116
116 93 69 0 116 116 103 116 113 66 108 116 116 43 70 116"
}
rows! {
    116, | cells | { article : Article = cells.one_of(), mode : Mode = cells.one_of(),
    act : Act = cells.one_of(), medium : Medium = cells.one_of(), speaker : Entity =
    cells.one_of(), source : Option < Bytes > = Bytes::read_optional(cells), source_form
    : SourceForm = cells.one_of(), cue_span : Option < Bytes > =
    Bytes::read_optional(cells), cue : Option < & 'static str > = cells.optional_text(),
    cue_position : Option < CuePosition > = cells.optional_of(), addressee : Option <
    Entity > = cells.optional_of(), addressee_basis : Option < Named > = cells
    .optional_of(), occasion : Option < Event > = cells.optional_of(), occasion_basis :
    Option < Named > = cells.optional_of(), within : Option < Attribution > = cells
    .optional_of(), continues : Option < Attribution > = cells.optional_of(), content :
    Option < Bytes > = Bytes::read_optional(cells), reality : Reality = cells.one_of() },
    "0 1 0 0 28 11 16 0 17 21 4 Said 1 15 2 24 2 0 0 22 64 0
0 1 0 0 28 143 157 0 158 162 4 said 1 15 2 24 1 0 0 163 240 0
0 1 5 0 28 163 166 2 167 225 16 called … about 1 18 1 14 1 2 0 226 240 0
0 0 0 0 28 519 529 0 530 534 4 said 2 15 1 24 1 0 0 0 0 0
0 1 5 0 28 557 559 2 560 597 28 had a … conversation about 1 18 1 14 1 4 0 598 634 0
0 1 5 0 28 0 0 3 822 829 7 discuss 1 9 1 15 1 0 0 830 844 0
0 1 4 2 28 1034 1044 0 1030 1033 3 For 1 0 0 0 0 0 0 1046 1154 0
0 1 4 2 28 1034 1044 0 1030 1033 3 For 2 0 0 0 0 0 0 1156 1196 0
0 1 0 0 28 1217 1227 0 1233 1242 9 explained 1 15 2 24 1 0 0 1243 1300 0
0 0 0 0 28 1363 1366 2 1367 1371 4 told 1 15 1 24 2 0 0 0 0 0
0 1 4 2 43 1390 1401 1 1405 1420 15 might seem like 1 0 0 0 0 10 0 1422 1475 1
0 1 5 0 0 1589 1596 0 1597 1606 9 described 1 15 1 24 1 0 0 1607 1652 0
0 0 0 0 0 1589 1596 0 1597 1606 9 described 2 15 1 24 1 0 0 0 0 0
0 1 0 0 0 1950 1957 0 1958 1962 4 told 1 15 1 24 2 0 0 1973 2069 0
0 2 0 0 0 2071 2074 2 2075 2079 4 said 1 15 1 24 2 0 0 2080 2107 0
0 1 0 0 0 2112 2115 2 2116 2121 5 added 1 15 2 24 2 0 0 2127 2198 0
0 1 2 1 0 2372 2379 0 2295 2301 6 Asking 1 2 1 8 2 0 0 2332 2358 0
0 2 0 1 0 2372 2379 0 2380 2391 11 admitted to 1 2 1 8 2 0 0 2392 2405 0
0 1 0 0 0 2509 2516 0 2517 2521 4 said 1 15 2 24 2 0 0 2527 2586 0
0 1 1 0 14 2593 2597 0 2598 2603 5 asked 1 1 1 24 2 0 0 2612 2723 0
0 0 0 0 0 2725 2732 0 2733 2737 4 gave 1 15 2 24 2 0 0 0 0 0
0 1 0 0 0 2870 2877 0 2878 2882 4 said 1 15 2 24 2 0 0 2883 2939 0
0 1 0 0 28 2942 2955 1 2956 2960 4 told 1 15 1 24 2 0 0 2971 3042 0
0 2 0 0 28 2942 2955 1 2956 2960 4 told 2 15 1 24 2 0 0 3044 3153 0
0 1 0 0 28 3338 3351 1 3352 3356 4 told 1 15 1 24 2 0 0 3362 3476 0
0 1 0 0 28 3362 3365 2 3395 3399 4 said 1 9 1 15 2 25 0 3405 3476 0
1 1 0 0 28 0 14 0 15 22 7 Reveals 1 15 2 24 2 0 0 23 71 0
1 1 5 0 28 73 87 0 88 96 8 revealed 1 15 2 24 2 0 0 97 188 0
1 1 0 0 28 234 250 1 251 259 8 revealed 1 15 1 24 1 0 0 260 289 0
1 1 0 0 49 0 0 3 295 305 10 reportedly 1 0 0 0 0 0 0 306 345 0
1 1 0 0 28 403 413 0 414 423 9 explained 1 15 2 24 1 0 0 424 507 0
1 1 2 0 28 601 604 2 605 616 11 pleaded for 1 9 1 15 1 0 0 617 646 0
1 0 0 1 50 824 839 0 840 844 4 said 1 0 0 18 1 0 0 0 0 0
1 2 0 1 28 862 880 1 929 937 8 declared 1 0 0 10 1 0 0 938 949 0
1 0 0 0 28 1129 1139 0 1140 1144 4 said 1 15 2 24 2 0 0 0 0 0
1 0 0 0 28 1372 1375 2 1376 1385 9 continued 1 15 2 24 2 0 35 0 0 0
1 0 4 2 43 1167 1178 1 1182 1197 15 might seem like 1 0 0 0 0 36 0 0 0 1
1 1 0 0 0 1388 1395 0 1396 1404 8 admitted 1 15 2 24 2 0 0 1405 1511 0
1 1 3 0 49 0 0 3 1534 1547 13 was announced 1 0 0 0 0 0 0 1520 1533 0
1 1 3 0 28 1572 1575 2 1576 1581 5 broke 1 1 1 20 1 0 0 1582 1590 0
1 1 0 0 28 1624 1627 2 1628 1632 4 told 1 1 1 20 1 0 0 1637 1662 0
1 0 0 0 0 1824 1831 0 1832 1840 8 recalled 1 15 2 24 2 0 0 0 0 0
1 1 0 0 28 1759 1762 2 1763 1767 4 said 1 1 2 20 2 42 0 1768 1772 0
1 1 0 0 28 1878 1888 0 1889 1894 5 added 1 15 2 24 2 0 0 1895 2000 0
1 0 0 0 28 2110 2113 2 2114 2118 4 said 1 15 2 24 2 0 0 0 0 0
1 1 1 0 36 2004 2010 1 2011 2027 16 have been asking 1 29 1 0 0 45 0 2031 2060 0
1 1 0 0 0 2208 2215 0 2216 2224 8 revealed 1 15 2 24 2 0 0 2225 2276 0
1 1 0 0 0 2278 2281 2 2282 2286 4 said 1 15 2 24 2 0 0 2287 2366 0
1 1 0 0 0 2370 2377 0 2383 2387 4 said 1 15 2 24 2 0 0 2388 2490 0
1 0 0 0 0 2586 2589 2 2590 2594 4 said 1 15 2 24 2 0 0 0 0 0
2 2 5 0 28 8 27 0 28 33 5 talks 1 15 2 24 2 0 0 34 92 0
2 1 5 0 28 94 113 0 139 159 20 shared details about 1 15 2 24 1 0 0 160 223 0
2 1 5 0 0 119 138 0 139 159 20 shared details about 1 15 2 24 1 0 0 160 223 0
2 1 3 0 8 627 642 0 643 652 9 announced 1 0 0 0 0 0 0 653 671 0
2 0 0 0 28 854 883 1 884 888 4 said 1 15 2 24 2 0 0 0 0 0
2 0 1 0 28 891 892 2 893 897 4 said 1 24 1 11 2 55 0 0 0 0
2 2 0 0 28 1016 1019 2 1020 1025 5 added 1 15 2 24 2 0 55 1033 1120 0
2 0 0 0 28 1296 1311 0 1312 1316 4 said 1 15 2 24 2 0 0 0 0 0
2 0 4 2 43 1201 1212 1 1216 1231 15 might seem like 1 0 0 0 0 58 0 0 0 1
2 1 0 0 28 1416 1456 1 1457 1461 4 said 1 15 2 24 2 0 0 1462 1583 0
2 0 0 0 28 1714 1717 2 1718 1722 4 said 1 15 2 24 2 0 0 0 0 0
2 1 5 0 28 1587 1589 2 1590 1627 28 had a … conversation about 1 18 2 14 2 61 0 1628 1664 0
2 2 0 0 28 1857 1872 0 1873 1885 12 described as 1 15 2 24 2 0 0 1886 1900 0
2 1 0 0 28 1901 1904 2 1905 1909 4 said 1 15 2 24 2 0 0 1910 1955 0
2 0 0 0 28 2109 2112 2 2113 2117 4 said 1 15 2 24 2 0 0 0 0 0
2 1 0 0 28 1961 1962 2 1963 1972 9 explained 1 9 1 15 2 65 0 1980 2054 0
2 1 4 2 8 2121 2123 2 2124 2128 4 felt 1 0 0 15 2 65 0 2134 2162 0
2 1 3 0 28 2216 2231 0 2232 2246 14 broke the news 1 1 1 20 2 0 0 2263 2314 0
2 0 0 0 0 2437 2444 0 2445 2451 6 shared 1 15 2 24 2 0 0 0 0 0
2 1 0 0 28 2359 2362 2 2363 2367 4 said 1 1 2 20 2 69 0 2369 2384 0
2 0 0 0 0 2518 2521 2 2522 2527 5 added 1 15 2 24 2 0 69 0 0 0
2 0 0 0 28 2704 2707 2 2708 2712 4 told 1 15 1 24 2 0 0 0 0 0
2 0 1 0 36 2641 2647 1 2648 2664 16 have been asking 1 29 1 0 0 72 0 0 0 0
2 0 0 0 28 2765 2768 2 2769 2778 9 continued 1 15 2 24 2 0 72 0 0 0
2 0 0 0 0 2983 2986 2 2987 2991 4 said 1 15 2 24 2 0 0 0 0 0
3 1 5 0 28 0 14 0 15 20 5 talks 1 15 2 24 2 0 0 21 99 0
3 1 0 0 28 310 313 0 314 323 9 explained 1 15 2 24 1 0 0 324 443 0
3 0 0 0 28 682 710 1 711 720 9 explained 1 15 2 24 2 0 0 0 0 0
3 0 4 2 43 521 532 1 536 551 15 might seem like 1 0 0 0 0 78 0 0 0 1
3 1 5 0 28 772 775 0 811 818 7 present 1 9 1 15 1 0 0 819 827 0
3 0 0 0 28 1017 1020 0 1021 1025 4 said 1 15 2 24 2 0 0 0 0 0
3 1 5 0 28 935 937 2 938 975 28 had a … conversation about 1 18 1 14 1 81 0 976 1012 0
3 2 0 0 28 1213 1216 0 1217 1229 12 described as 1 15 2 24 2 0 0 1230 1273 0
3 0 0 0 28 1487 1490 0 1491 1498 7 quipped 1 15 2 24 2 0 0 0 0 0
3 1 0 0 28 1311 1312 2 1319 1323 4 said 1 9 2 15 2 84 0 1329 1421 0
3 1 5 0 28 1487 1490 0 1491 1501 10 quipped of 1 15 2 24 2 0 0 1502 1559 0
3 2 0 0 28 1569 1572 2 1573 1578 5 noted 1 15 2 24 2 0 0 1584 1636 0
3 1 0 0 28 1637 1640 0 1641 1650 9 confessed 1 15 2 24 2 0 0 1656 1734 0
3 1 2 0 35 1685 1688 2 1689 1709 20 discouraged … from 1 29 1 0 0 88 0 1710 1734 0
3 0 0 0 28 1816 1819 2 1820 1829 9 explained 1 15 2 24 2 0 0 0 0 0
3 0 0 0 28 2168 2171 2 2172 2177 5 noted 1 15 2 24 2 0 0 0 0 0
3 0 1 0 36 2070 2076 1 2077 2093 16 have been asking 1 29 1 0 0 91 0 0 0 0
3 0 0 0 0 2286 2293 0 2318 2328 10 explaining 1 15 2 24 2 0 0 0 0 0
3 1 0 0 0 2677 2680 2 2681 2689 8 admitted 1 15 2 24 2 0 0 2690 2721 0
3 0 0 0 0 2834 2839 0 2876 2880 4 said 1 15 2 24 2 0 0 0 0 0
3 1 3 0 28 2987 3015 1 3031 3045 14 break the news 1 1 1 20 2 0 0 3060 3082 0
3 0 0 0 0 3208 3213 0 3214 3222 8 recalled 1 15 2 24 2 0 0 0 0 0
3 0 0 0 28 3142 3145 2 3146 3150 4 said 1 1 2 20 2 97 0 0 0 0
3 1 0 0 28 3232 3235 2 3236 3240 4 said 1 1 2 20 2 97 0 3241 3245 0
3 0 0 0 28 3368 3371 0 3433 3439 6 noting 1 15 2 24 2 0 0 0 0 0
3 1 3 0 28 3389 3392 2 3405 3413 8 breaking 1 1 1 20 1 0 0 3414 3422 0
3 0 1 0 28 3547 3548 2 3549 3553 4 said 1 1 2 20 2 100 0 0 0 0
3 0 1 0 0 3589 3592 2 3593 3597 4 said 1 29 2 20 2 100 0 0 0 0
3 0 0 0 28 3620 3621 2 3622 3626 4 said 1 1 2 20 2 100 0 0 0 0
3 0 0 0 28 3912 3915 0 3916 3920 4 said 1 25 1 25 1 0 0 0 0 0
3 1 5 0 28 3960 3974 0 3987 3998 11 Gushes Over 1 15 2 24 1 0 0 3999 4018 0
4 1 5 0 28 7 21 0 22 30 8 explains 1 0 0 17 2 0 0 31 45 0
4 1 5 0 28 263 266 2 271 281 10 explaining 1 0 0 17 2 0 0 282 356 0
4 1 0 0 28 385 388 2 389 397 8 revealed 1 0 0 17 1 0 0 398 482 0
4 0 0 0 28 385 388 2 389 397 8 revealed 2 0 0 17 1 0 0 0 0 0
4 1 5 0 28 485 499 0 525 532 7 discuss 1 9 1 15 1 0 0 533 546 0
4 0 4 2 43 599 605 1 635 649 14 not understand 1 0 0 0 0 110 0 0 0 1
4 0 0 0 0 1860 1867 0 1868 1873 5 tells 1 29 1 16 2 0 0 0 0 0
4 0 0 0 28 1879 1882 2 1883 1891 8 responds 1 1 2 16 2 0 0 0 0 0
4 0 0 0 0 2088 2095 0 2096 2105 9 continues 1 29 2 16 2 0 0 0 0 0
4 0 0 0 28 2108 2112 0 2113 2131 18 responds by saying 1 1 2 16 2 0 0 0 0 0"
}
impl Attribution {
    const fn row(self) -> &'static Row {
        &rows::<()>()[self as usize]
    }
    /// The article.
    #[must_use]
    pub const fn article(self) -> Article {
        self.row().article
    }
    /// Whether the words are printed as said, reported, or both.
    #[must_use]
    pub const fn mode(self) -> Mode {
        self.row().mode
    }
    /// What is done in saying it.
    #[must_use]
    pub const fn act(self) -> Act {
        self.row().act
    }
    /// By which way the words came.
    #[must_use]
    pub const fn medium(self) -> Medium {
        self.row().medium
    }
    /// Who is made responsible.
    #[must_use]
    pub const fn speaker(self) -> Entity {
        self.row().speaker
    }
    /// Where the words stand that name the speaker; none where nothing does.
    #[must_use]
    pub const fn source(self) -> Option<Span> {
        Bytes::optional_in(self.row().source, self.article())
    }
    /// How the source names the speaker.
    #[must_use]
    pub const fn source_form(self) -> SourceForm {
        self.row().source_form
    }
    /// Where the cue stands.
    #[must_use]
    pub const fn cue_span(self) -> Option<Span> {
        Bytes::optional_in(self.row().cue_span, self.article())
    }
    /// The words that make it speech or thought, as printed, without the addressee.
    #[must_use]
    pub const fn cue(self) -> Option<&'static str> {
        self.row().cue
    }
    /// Whether the cue stands with the words or in an earlier sentence that leads them in.
    #[must_use]
    pub const fn cue_position(self) -> Option<CuePosition> {
        self.row().cue_position
    }
    /// To whom it was said.
    #[must_use]
    pub const fn addressee(self) -> Option<Entity> {
        self.row().addressee
    }
    /// How the addressee is known.
    #[must_use]
    pub const fn addressee_basis(self) -> Option<Named> {
        self.row().addressee_basis
    }
    /// The event at which it was said.
    #[must_use]
    pub const fn occasion(self) -> Option<Event> {
        self.row().occasion
    }
    /// How the occasion is known.
    #[must_use]
    pub const fn occasion_basis(self) -> Option<Named> {
        self.row().occasion_basis
    }
    /// The attribution in whose words this one stands.
    #[must_use]
    pub const fn within(self) -> Option<Attribution> {
        self.row().within
    }
    /// The attribution whose quotation this one carries on.
    #[must_use]
    pub const fn continues(self) -> Option<Attribution> {
        self.row().continues
    }
    /// Where the reported words stand, for indirect and mixed modes.
    #[must_use]
    pub const fn content(self) -> Option<Span> {
        Bytes::optional_in(self.row().content, self.article())
    }
    /// Whether the words were said, or are imagined or expected.
    #[must_use]
    pub const fn reality(self) -> Reality {
        self.row().reality
    }
}
relations! {
    Attribution(116) #[doc =
    " The quotes it is responsible for, in the order of the text."] quotes : Quote(75)
    "0
0
0
1 0
0
0
0
0
0
2 1 2
0
0
1 3
0
1 4
0
0
1 5
0
0
1 6
0
0
2 7 8
0
0
0
0
0
0
0
0
1 9
1 10
1 11
1 12
1 13
0
0
0
0
2 14 15
0
0
2 16 17
0
0
0
0
2 18 19
2 20 21
0
0
0
2 22 23
1 24
1 25
2 26 28
1 27
0
2 29 30
0
1 31
0
2 32 33
0
0
0
2 34 35
0
1 36
2 37 39
1 38
1 40
2 41 42
0
0
2 43 45
1 44
0
2 46 47
0
1 48
1 49
0
0
1 50
0
0
2 51 52
2 53 55
1 54
1 56
0
2 57 58
0
2 59 61
1 60
0
1 62
0
1 63
1 64
1 65
1 66
0
0
0
0
3 67 69 70
0
1 68
1 71
1 72
1 73
1 74"
    #[doc = " The attributions that stand within its words."] nested : Attribution(25)
    "0
1 2
0
1 4
0
0
0
0
0
1 10
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
1 25
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
1 36
0
0
0
0
0
1 42
0
0
1 45
0
0
0
0
0
0
0
0
0
1 55
0
0
1 58
0
0
1 61
0
0
0
2 65 66
0
0
0
1 69
0
0
1 72
0
0
0
0
0
1 78
0
0
1 81
0
0
1 84
0
0
0
1 88
0
0
1 91
0
0
0
0
0
2 97 98
0
0
3 101 102 103
0
0
0
0
0
0
0
0
0
1 111
0
0
0
0
0
0"
    #[doc = " The attributions that carry its quotation on."] continued_by :
    Attribution(4)
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
0
0
0
1 35
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
1 56
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
1 70
0
0
1 73
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
    #[doc = " The reports that rest on its speaker's word."] reports : Report(241)
    "2 41 231
4 20 34 145 149
0
6 21 26 35 86 153 157
0
0
1 498
1 420
0
6 54 116 441 480 578 582
0
0
6 112 113 165 176 209 362
1 190
1 241
2 191 230
0
0
3 184 251 572
0
1 187
3 174 359 360
3 298 369 375
2 319 457
3 263 332 335
0
0
0
2 37 151
1 152
0
0
4 161 255 388 389
0
3 55 391 583
5 0 117 442 481 579
0
4 46 185 215 571
0
0
0
4 71 180 211 238
0
1 296
7 277 284 285 313 437 461 515
0
2 204 228
3 329 330 331
1 471
8 17 51 167 168 177 216 243 468
1 537
0
0
3 201 235 545
9 9 10 11 12 14 15 293 484 497
0
4 48 56 387 584
4 118 443 482 580
0
3 39 150 493
5 22 27 87 154 158
0
1 390
1 540
9 16 465 531 532 533 538 539 541 558
0
0
0
6 72 181 212 239 324 425
0
1 183
4 279 438 462 516
0
3 286 287 314
7 18 52 169 178 217 244 469
0
0
6 57 119 444 483 581 585
0
0
6 23 28 40 88 155 159
0
1 458
7 261 262 264 333 336 542 549
0
0
1 89
1 76
0
4 114 363 435 464
7 280 288 289 315 439 463 517
0
8 19 53 170 171 179 218 245 470
2 188 570
7 85 163 175 186 229 358 361
0
8 73 182 213 240 326 426 429 466
0
0
7 13 189 320 328 428 430 479
0
0
0
0
2 224 523
0
0
0
0
17 78 160 195 206 292 346 347 450 475 499 519 521 547 550 562 563 576
0
0
2 219 220
1 295
2 221 222
1 260"
}
