// Made from data/utterances.csv by `cargo test --all-features --test codegen`; edit that, not this file.

use super::prelude::*;
/**
One thing said, about a sentence long, whoever printed it.

```
use clemency::{Article, Utterance};

let mission = Utterance::Mission;
assert_eq!(mission.articles(), [Article::A, Article::B, Article::C, Article::D]);
for reading in mission.readings() {
    println!("{}: {}", reading.article(), reading.text());
}
```
*/
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Utterance {
    /**
[Kim Kardashian](Entity::KimKardashian): Can they do anything? At: [Kardashian asks her attorney what can be done](Event::AttorneyTalk).

- c: “Is there anything we can do?” ([`Quote::AttorneyQuestionsC`])
*/
    AnythingWeCanDo,
    /**
[Kim Kardashian](Entity::KimKardashian): She tells what she asked her attorney. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- c: “I said to her, \'Is there anything we can do? Can we hire different attorneys? What are the options here? What can we do?\'” ([`Quote::AskedAttorneyC`])
*/
    AskedAttorney,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): She tells what she believes Kardashian said. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “I believe she said, ‘You can go home now. Are you ready to go home?’” ([`Quote::BelieveSheSaidD`])
*/
    BelieveSheSaid,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): It cannot end here. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “So it can’t end here.” ([`Quote::IssueD`])
- b: “So it can\'t end here.” ([`Quote::LeftBehindB`])
- c: “It can’t end here.” ([`Quote::LeftBehindC`])
*/
    CannotEndHere,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): She cannot stop. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- b: “And I can\'t stop. I can\'t stop.” ([`Quote::IssueB`])
- c: “I can’t stop,” ([`Quote::IssueC`])
- d: “I can’t stop, I can’t stop.” ([`Quote::IssueD`])
*/
    CannotStop,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): She has wept with them. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “I’ve cried with them.” ([`Quote::IssueD`])
- b: “I have cried with them.” ([`Quote::LeftBehindB`])
- c: “I’ve cried with them.” ([`Quote::LeftBehindC`])
*/
    CriedWithThem,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): It is a darkness of the soul. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- a: “It\'s a darkness of the soul.” ([`Quote::HurdlesA`])
*/
    DarknessOfSoul,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): She did not know Kardashian. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “I didn’t know Kim.” ([`Quote::MagazinesD`])
*/
    DidntKnowKim,
    /**
[Kim Kardashian](Entity::KimKardashian): Can they hire other attorneys? At: [Kardashian asks her attorney what can be done](Event::AttorneyTalk).

- c: “Can we hire different attorneys?” ([`Quote::AttorneyQuestionsC`])
*/
    DifferentAttorneys,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): She did everything. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- c: “I was doing everything,” ([`Quote::EverythingC`])
*/
    DoingEverything,
    /**
[Kim Kardashian](Entity::KimKardashian): She likes doing this. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “But I enjoy this.” ([`Quote::FulfilledD`])
- b: “But I enjoy this,” ([`Quote::PoliticsB`])
- c: “but I enjoy this.” ([`Quote::StillMeC`])
*/
    EnjoyThis,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): Once she found out who Kardashian was, she got every magazine she could. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “As soon as I found out who she was, I started getting every magazine I could find,” ([`Quote::MagazinesD`])
*/
    EveryMagazine,
    /**
[Kim Kardashian](Entity::KimKardashian): She told the president where she had found Johnson, why she believed in her and how people deserve another chance. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- c: “I explained to him where I found her, why I believe in her, how people deserve second chances” ([`Quote::ExplainedToHimC`])
*/
    ExplainedCase,
    /**
[Kim Kardashian](Entity::KimKardashian): Her family always stands by her. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “always really supportive,” ([`Quote::FamilyD`])
*/
    FamilySupportive,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): Her house was foreclosed on and she had to declare bankruptcy. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- a: “My house had been foreclosed on, I had to file for bankruptcy.” ([`Quote::HurdlesA`])
*/
    Foreclosed,
    /**
[Kim Kardashian](Entity::KimKardashian): This has fulfilled her. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- b: “This has fulfilled my heart” ([`Quote::FulfilledB`])
- c: “This has fulfilled my heart.” ([`Quote::FulfilledC`])
- d: “This has fulfilled my heart” ([`Quote::FulfilledD`])
*/
    FulfilledHeart,
    /**
[People](Entity::PeopleAsking): Is she going into politics?

- c: “Are you getting into politics?” ([`Quote::PoliticsQuestionC`])
- d: “Are you getting into politics?” ([`Quote::PoliticsQuestionD`])
*/
    GettingIntoPolitics,
    /**
[Kim Kardashian](Entity::KimKardashian): If she must talk to the president, who alone can do it, she will. At: [Kardashian explains the meeting in an interview](Event::EarlierInterview).

- e: “If it takes me to go and talk to the highest person in power, the only person that can make this happen, which is President Trump, then I will definitely do that.” ([`Quote::HighestPowerE`])
*/
    HighestPower,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): On hearing it she broke into a holy dance. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- b: “When she said that, I went into full-fledged Pentecostal holy dance,” ([`Quote::HolyDanceB`])
- c: “When she said (I could go home), I went into full-fledged Pentecostal holy dance,” ([`Quote::HolyDanceC`])
- d: “When she said that I went into full-fledged Pentecostal holy dance.” ([`Quote::HolyDanceD`])
*/
    HolyDance,
    /**
[Kim Kardashian](Entity::KimKardashian): She first said that she wanted to know why he had put Khloe Kardashian off The Apprentice; he laughed, the ice broke, and he turned to the matter. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “I first said that I am here because I really want to know why you kicked Khloe \[Kardashian\] off The Apprentice, and he laughed and it broke the ice and then he got focused,” ([`Quote::IceBreakerD`])
*/
    IceBreaker,
    /**
[Kim Kardashian](Entity::KimKardashian): They had talked and worked on it for seven months. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “\[but\] we had been in talks and working on this for seven months,” ([`Quote::MissionD`])
- a: “We had been in talks, working on this for seven months.” ([`Quote::NotInstantA`])
- b: “We had been in talks and working on this for seven months.” ([`Quote::NotInstantB`])
- c: “We had been in talks and working on this for seven months.” ([`Quote::NotInstantC`])
*/
    InTalks,
    /**
[Kim Kardashian](Entity::KimKardashian): She hopes that others will talk to those in power for the good of other people. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “I hope maybe this inspires more people to talk to the people in power that you can have an affect over them for the greater good of other people.” ([`Quote::InspiresD`])
*/
    InspiresPeople,
    /**
[Kim Kardashian](Entity::KimKardashian): She and Ivanka Trump had a good talk about women and mutual help. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- a: “I called Ivanka and we had a really great conversation about women and wanting to help each other.” ([`Quote::IvankaCallA`])
- c: “We had a really great conversation about women and wanting to help each other,” ([`Quote::IvankaCallC`])
- d: “I called Ivanka, and we had a really great conversation about women and wanting to help each other,” ([`Quote::IvankaCallD`])
*/
    IvankaConversation,
    /**
[Kim Kardashian](Entity::KimKardashian): Ivanka Trump was open to it at once. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- a: “She immediately was so receptive and so great.” ([`Quote::IvankaCallA`])
- c: “She immediately was so receptive and so great.” ([`Quote::ReceptiveC`])
- d: “and she immediately was so receptive and so great.” ([`Quote::ReceptiveD`])
*/
    IvankaReceptive,
    /**
[Kim Kardashian](Entity::KimKardashian): She knew that Ivanka Trump would understand Johnson. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- a: “I knew that she would\'ve understood Alice.” ([`Quote::IvankaCallA`])
- c: “and I knew that she would\'ve understood Alice,” ([`Quote::IvankaCallC`])
- d: “I knew that she would have understood Alice,” ([`Quote::ReceptiveD`])
*/
    IvankaUnderstood,
    /**
[Kim Kardashian](Entity::KimKardashian): The president seems keen on what Jared has been trying to do, and she is glad that it moves on. At: [Kardashian explains the meeting in an interview](Event::EarlierInterview).

- e: “The president seems to have a passion for what everything that Jared has been trying to do and that just makes me happy that that conversation is just moving forward.” ([`Quote::JaredE`])
*/
    JaredPassion,
    /**
[Kim Kardashian](Entity::KimKardashian): It was mad. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- c: “just insane,” ([`Quote::InsaneC`])
*/
    JustInsane,
    /**
[Kim Kardashian](Entity::KimKardashian): The history. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- a: “just the history,” ([`Quote::HistoryA`])
*/
    JustTheHistory,
    /**
[some people](Entity::SomePeople): What has Kardashian to do with prison reform?

- e: “What does Kim have to do with prison reform?” ([`Quote::PrisonReformE`])
*/
    KimAndPrisonReform,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): Know what? At: [Kardashian tells Johnson the news](Event::NewsCall).

- d: “Know what?” ([`Quote::KnowWhatD`])
*/
    KnowWhat,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): Her life stays bound to those left behind. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “My life is completely intertwined forever with those who are left behind.” ([`Quote::IssueD`])
- b: “My life is completely intertwined forever with those who were left behind.” ([`Quote::LeftBehindB`])
- c: “My life is completely intertwined forever with those who are left behind.” ([`Quote::LeftBehindC`])
*/
    LifeIntertwined,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): She has been through it herself. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- b: “I\'ve lived it,” ([`Quote::IssueB`])
- d: “I’ve lived it,” ([`Quote::IssueD`])
- c: “I’ve lived it.” ([`Quote::LeftBehindC`])
*/
    LivedIt,
    /**
[Kim Kardashian](Entity::KimKardashian): It took much work. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- b: “It was a lot of work,” ([`Quote::NotInstantB`])
*/
    LotOfWork,
    /**
[Kim Kardashian](Entity::KimKardashian): She loves her too. At: [Kardashian and Johnson talk by telephone](Event::RecordedCall).

- e: “Aw, I love you.” ([`Quote::LoveBackE`])
*/
    LoveBack,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): She truly loves her. At: [Kardashian and Johnson talk by telephone](Event::RecordedCall).

- e: “I love you for real.” ([`Quote::LoveForRealE`])
*/
    LoveForReal,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): She loves her from her heart. At: [Kardashian and Johnson talk by telephone](Event::RecordedCall).

- e: “From my heart, I love you,” ([`Quote::LoveForRealE`])
*/
    LoveFromHeart,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): She loves her from her soul. At: [Kardashian and Johnson talk by telephone](Event::RecordedCall).

- e: “From my soul I love you.” ([`Quote::LoveFromSoulE`])
*/
    LoveFromSoul,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): She loves her from her spirit. At: [Kardashian and Johnson talk by telephone](Event::RecordedCall).

- e: “From my spirit I love you,” ([`Quote::LoveFromSoulE`])
*/
    LoveFromSpirit,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): She means to go on drawing attention to the matter. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- b: “I plan on continuing to magnify this issue.” ([`Quote::IssueB`])
- c: “I plan on continuing to magnify this issue.” ([`Quote::IssueC`])
- d: “I plan on continuing to magnify this issue.” ([`Quote::IssueD`])
*/
    MagnifyIssue,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): She knows that many suffer tragedies and do nothing illegal. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- a: “You know, I know that many people experience tragedies and they don\'t get involved in illegal activities.” ([`Quote::HurdlesA`])
*/
    ManyTragedies,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): She had thought it a small matter. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- a: “minor.” ([`Quote::MinorA`])
*/
    Minor,
    /**
[Kim Kardashian](Entity::KimKardashian): It turned into a mission that she did not want to give up. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- c: “mission” ([`Quote::HeadlineMissionC`])
- a: “It became this mission that I just didn\'t want to give up,” ([`Quote::MissionA`])
- b: “It became this mission that I just didn\'t want to give up,” ([`Quote::MissionB`])
- c: “this mission that I just didn’t want to give up.” ([`Quote::MissionC`])
- d: “It became this mission that I just didn’t want to give up.” ([`Quote::MissionD`])
*/
    Mission,
    /**
[White House](Entity::WhiteHouse): Johnson has owned up to what she did and behaved well in prison for two decades. At: [The White House gives a statement on Johnson](Event::WhiteHouseStatement).

- b: “Ms. Johnson has accepted responsibility for her past behavior and has been a model prisoner over the past two decades,” ([`Quote::ModelPrisonerB`])
*/
    ModelPrisoner,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): No; she was not familiar with the name. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- a: “no” ([`Quote::NoA`])
*/
    NoFamiliar,
    /**
[Kim Kardashian](Entity::KimKardashian): It did not happen at once. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- a: “It wasn\'t an instant thing.” ([`Quote::NotInstantA`])
- b: “And it wasn\'t an instant thing.” ([`Quote::NotInstantB`])
- c: “And it wasn’t an instant thing.” ([`Quote::NotInstantC`])
- d: “It wasn’t an instant thing.” ([`Quote::NotInstantD`])
*/
    NotInstant,
    /**
[Kim Kardashian](Entity::KimKardashian): For her, this is not about politics. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “To me, this has nothing to do with politics.” ([`Quote::NotPoliticsD`])
*/
    NothingToDoWithPolitics,
    /**
[Kim Kardashian](Entity::KimKardashian): Which ways are open? At: [Kardashian asks her attorney what can be done](Event::AttorneyTalk).

- c: “What are the options here?” ([`Quote::AttorneyQuestionsC`])
*/
    OptionsHere,
    /**
[Kim Kardashian](Entity::KimKardashian): It was overwhelming, in a most amazing way. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- a: “overwhelming in the most amazing way.” ([`Quote::OverwhelmingA`])
- d: “overwhelming in the most amazing way,” ([`Quote::OverwhelmingD`])
*/
    Overwhelming,
    /**
[Kim Kardashian](Entity::KimKardashian): People ask her whether she is going into politics. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- c: “People have been asking me, \'Are you getting into politics?\'” ([`Quote::PeopleAskingC`])
- d: “People have been asking me, ‘Are you getting into politics?’” ([`Quote::PeopleAskingD`])
- b: “People have been asking me are you getting into politics?” ([`Quote::PoliticsB`])
*/
    PeopleAsk,
    /**
[Kim Kardashian](Entity::KimKardashian): She finds it funny that people hear something and do not see what she has to do with it. At: [Kardashian explains the meeting in an interview](Event::EarlierInterview).

- e: “It’s funny because people will just hear something and not understand, ‘What does Kim have to do with prison reform?’” ([`Quote::TwitterStoryE`])
*/
    PeopleNotUnderstand,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): People were listening. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “people were listening.” ([`Quote::HolyDanceD`])
*/
    PeopleWereListening,
    /**
[some people](Entity::SomePeople): What some people may think: that Kardashian phoned the president and turned up.

- b: “Okay, Kim made a phone call to the president, showed up.” ([`Quote::PhoneCallB`])
- c: “OK, Kim made a phone call to the president, showed up,” ([`Quote::PhoneCallC`])
- d: “OK, Kim made a phone call to the President, showed up,” ([`Quote::PhoneCallD`])
*/
    PhoneCall,
    /**
[Kim Kardashian](Entity::KimKardashian): The president felt for Johnson at once. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- c: “and the president had compassion for her right away,” ([`Quote::ExplainedToHimC`])
- c: “compassion” ([`Quote::HeadlineCompassionC`])
*/
    PresidentCompassion,
    /**
[Kim Kardashian](Entity::KimKardashian): Johnson would have been proud of them. At: [Kardashian and Johnson talk by telephone](Event::RecordedCall).

- e: “You would’ve been proud of us today.” ([`Quote::ProudE`])
*/
    ProudOfUs,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): She could hardly give her children what they needed. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- a: “I couldn\'t really even provide for the things my children needed.” ([`Quote::HurdlesA`])
*/
    ProvideForChildren,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): She read all she could about her, and she and everyone marvelled. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “I started reading everything that I could about her and everyone was amazed and I was amazed too.” ([`Quote::ReadingD`])
*/
    ReadingEverything,
    /**
[Kim Kardashian](Entity::KimKardashian): Is she ready to go home? At: [Kardashian tells Johnson the news](Event::NewsCall).

- d: “Are you ready to go home?” ([`Quote::GoHomeD`])
*/
    ReadyToGoHome,
    /**
[Kim Kardashian](Entity::KimKardashian): She knew that she had the means to do it. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- b: “Because I knew that I had the resources to do that.” ([`Quote::MissionB`])
*/
    Resources,
    /**
[Kim Kardashian](Entity::KimKardashian): At first she only retweeted the interview, then she sent it to her attorney. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- c: “At first, I just retweeted it, and then I sent it to my attorney,” ([`Quote::RetweetedC`])
*/
    Retweeted,
    /**
[Kim Kardashian](Entity::KimKardashian): The president felt that it was right to do it. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- c: “He felt that it was the right thing to do.” ([`Quote::RightThingC`])
*/
    RightThing,
    /**
[Kim Kardashian](Entity::KimKardashian): Seven months before, she saw a story on Twitter about a great-grandmother, and it moved her. At: [Kardashian explains the meeting in an interview](Event::EarlierInterview).

- e: “Seven months ago I saw a story on Twitter and it was about a great-grandmother that just tugged at my heart and it was just that simple connection.” ([`Quote::TwitterStoryE`])
*/
    SawStory,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): She screamed and jumped. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “I started screaming and jumping,” ([`Quote::HolyDanceD`])
- b: “I started screaming and jumping.” ([`Quote::ScreamingB`])
- c: “I started screaming and jumping.” ([`Quote::ScreamingC`])
*/
    ScreamingJumping,
    /**
[Kim Kardashian](Entity::KimKardashian): There were screams and cries. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “And screams and cries.” ([`Quote::ThoughtSheKnewD`])
*/
    ScreamsAndCries,
    /**
[Kim Kardashian](Entity::KimKardashian): Johnson has not seen a Snapchat filter before, so she is shown how they work. At: [Kardashian shows Johnson Snapchat filters](Event::SnapchatLesson).

- d: “You guys, Alice has never seen a Snapchat filter before so I’m showing her the ropes,” ([`Quote::SnapchatD`])
*/
    SnapchatRopes,
    /**
[Kim Kardashian](Entity::KimKardashian): To some it may look as if she had phoned the president and turned up. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “I think to some people it might seem like, ‘OK, Kim made a phone call to the President, showed up,’” ([`Quote::MissionD`])
- a: “I think to some people it might seem like, OK, Kim made a phone call to the president, showed up.” ([`Quote::NotInstantA`])
- b: “I mean, I think to some people it might seem like, \'Okay, Kim made a phone call to the president, showed up.\'” ([`Quote::NotInstantB`])
- c: “I think to some people it might seem like, ‘OK, Kim made a phone call to the president, showed up,’” ([`Quote::SomePeopleC`])
*/
    SomePeopleThink,
    /**
[Kim Kardashian](Entity::KimKardashian): No; she goes on being herself. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “and no, I’m still doing me,” ([`Quote::PeopleAskingD`])
- b: “Like no. I\'m still doing me.” ([`Quote::PoliticsB`])
- c: “No I’m still doing me,” ([`Quote::StillMeC`])
*/
    StillDoingMe,
    /**
[Kim Kardashian](Entity::KimKardashian): She took it that Johnson knew, as the news was coming out. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “At first I thought she knew because the news was starting to break and we had to get her on the phone.” ([`Quote::ThoughtSheKnewD`])
*/
    ThoughtSheKnew,
    /**
[Kim Kardashian](Entity::KimKardashian): This is about people. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “This has to do with people,” ([`Quote::NotPoliticsD`])
*/
    ToDoWithPeople,
    /**
[Kim Kardashian](Entity::KimKardashian): It is unfair. At: [Kardashian comes upon Johnson\'s story and shares it on Twitter](Event::TwitterStory).

- b: “unfair” ([`Quote::UnfairB`])
*/
    Unfair,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): It cannot be imagined. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- a: “It\'s something unimaginable.” ([`Quote::HurdlesA`])
*/
    Unimaginable,
    /**
[Kim Kardashian](Entity::KimKardashian): She tells how it came out that Johnson did not know, and how she told her. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “I said, ‘Wait, you don’t know?’ and she said, ‘Know what?’ and I said, ‘You’re going home.’” ([`Quote::ThoughtSheKnewD`])
*/
    WaitExchange,
    /**
[Kim Kardashian](Entity::KimKardashian): Does she not know? At: [Kardashian tells Johnson the news](Event::NewsCall).

- d: “Wait, you don’t know?” ([`Quote::WaitD`])
*/
    WaitYouDontKnow,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): She has walked beside them. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “I’ve walked with them,” ([`Quote::IssueD`])
- b: “I\'ve walked with them.” ([`Quote::LeftBehindB`])
- c: “I’ve walked with them.” ([`Quote::LeftBehindC`])
*/
    WalkedWithThem,
    /**
[Kim Kardashian](Entity::KimKardashian): What can they do? At: [Kardashian asks her attorney what can be done](Event::AttorneyTalk).

- c: “What can we do?” ([`Quote::AttorneyQuestionsC`])
*/
    WhatCanWeDo,
    /**
[Kim Kardashian](Entity::KimKardashian): Since it fulfils her, she sees no reason to stop. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- b: “and so since I feel so fulfilled, why would I stop that?” ([`Quote::FulfilledB`])
- c: “Since I feel so fulfilled, why would I stop that?” ([`Quote::FulfilledC`])
- d: “and since I feel so fulfilled, why would I stop that?” ([`Quote::FulfilledD`])
*/
    WhyStop,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): She had done wrong. At: [Johnson\'s opinion piece is published](Event::CnnOpEd).

- a: “wrong” ([`Quote::WrongA`])
*/
    Wrong,
    /**
[Kim Kardashian](Entity::KimKardashian): Johnson may go home now. At: [Kardashian tells Johnson the news](Event::NewsCall).

- d: “You can go home now.” ([`Quote::GoHomeD`])
*/
    YouCanGoHome,
    /**
[Kim Kardashian](Entity::KimKardashian): Johnson is going home. At: [Kardashian tells Johnson the news](Event::NewsCall).

- d: “You’re going home.” ([`Quote::GoingHomeD`])
*/
    YoureGoingHome,
}
id_type! {
    Utterance(78) [AnythingWeCanDo AskedAttorney BelieveSheSaid CannotEndHere CannotStop
    CriedWithThem DarknessOfSoul DidntKnowKim DifferentAttorneys DoingEverything
    EnjoyThis EveryMagazine ExplainedCase FamilySupportive Foreclosed FulfilledHeart
    GettingIntoPolitics HighestPower HolyDance IceBreaker InTalks InspiresPeople
    IvankaConversation IvankaReceptive IvankaUnderstood JaredPassion JustInsane
    JustTheHistory KimAndPrisonReform KnowWhat LifeIntertwined LivedIt LotOfWork LoveBack
    LoveForReal LoveFromHeart LoveFromSoul LoveFromSpirit MagnifyIssue ManyTragedies
    Minor Mission ModelPrisoner NoFamiliar NotInstant NothingToDoWithPolitics OptionsHere
    Overwhelming PeopleAsk PeopleNotUnderstand PeopleWereListening PhoneCall
    PresidentCompassion ProudOfUs ProvideForChildren ReadingEverything ReadyToGoHome
    Resources Retweeted RightThing SawStory ScreamingJumping ScreamsAndCries
    SnapchatRopes SomePeopleThink StillDoingMe ThoughtSheKnew ToDoWithPeople Unfair
    Unimaginable WaitExchange WaitYouDontKnow WalkedWithThem WhatCanWeDo WhyStop Wrong
    YouCanGoHome YoureGoingHome]
    "18 anything-we-can-do
14 asked-attorney
16 believe-she-said
15 cannot-end-here
11 cannot-stop
15 cried-with-them
16 darkness-of-soul
14 didnt-know-kim
19 different-attorneys
16 doing-everything
10 enjoy-this
14 every-magazine
14 explained-case
17 family-supportive
10 foreclosed
15 fulfilled-heart
21 getting-into-politics
13 highest-power
10 holy-dance
11 ice-breaker
8 in-talks
15 inspires-people
19 ivanka-conversation
16 ivanka-receptive
17 ivanka-understood
13 jared-passion
11 just-insane
16 just-the-history
21 kim-and-prison-reform
9 know-what
16 life-intertwined
8 lived-it
11 lot-of-work
9 love-back
13 love-for-real
15 love-from-heart
14 love-from-soul
16 love-from-spirit
13 magnify-issue
14 many-tragedies
5 minor
7 mission
14 model-prisoner
11 no-familiar
11 not-instant
27 nothing-to-do-with-politics
12 options-here
12 overwhelming
10 people-ask
21 people-not-understand
21 people-were-listening
10 phone-call
20 president-compassion
11 proud-of-us
20 provide-for-children
18 reading-everything
16 ready-to-go-home
9 resources
9 retweeted
11 right-thing
9 saw-story
17 screaming-jumping
17 screams-and-cries
14 snapchat-ropes
17 some-people-think
14 still-doing-me
16 thought-she-knew
17 to-do-with-people
6 unfair
12 unimaginable
13 wait-exchange
18 wait-you-dont-know
16 walked-with-them
14 what-can-we-do
8 why-stop
5 wrong
15 you-can-go-home
16 youre-going-home"
    offsets(64)
    "0 0 3 1 0 0 0 0 0 1 0 0 1 1 1 1 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 1 0 1 0 0 0
0 0 1 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 3 1 0"
    places(256)
    "78 78 78 9 78 78 78 78 78 78 78 78 78 44 78 78 20 78 78 78 78 78 78 78 78 78 78 14 3 78 78 5 78 78 78 78 78 78 78 6
59 2 78 78 65 78 78 12 63 22 78 78 78 78 78 78 73 50 78 60 25 78 78 0 78 78 78 78 78 78 78 78 21 46 4 19 78 78 78 78
8 69 78 78 45 78 78 78 78 38 78 78 78 78 78 15 78 52 78 78 78 78 78 78 78 78 78 78 28 78 78 78 78 78 37 58 78 78 51 57
78 78 78 78 43 32 78 78 30 33 78 7 67 78 78 78 78 64 78 78 78 78 78 78 78 78 54 78 78 78 68 78 16 78 78 78 78 78 27 78
48 78 78 78 78 78 26 75 78 78 78 78 78 78 78 31 78 10 78 78 13 78 62 78 78 29 35 66 78 36 42 18 78 78 78 78 78 78 78 77
76 78 78 78 53 78 56 78 78 78 39 24 78 70 61 40 1 78 78 34 78 23 78 78 78 78 78 78 11 78 78 78 78 78 78 17 49 74 78 78
78 41 78 78 78 55 71 78 72 78 47 78 78 78 78 78"
}
rows! {
    78, | cells | { speaker : Entity = cells.one_of(), occasion : Option < Event > =
    cells.optional_of(), gist : & 'static str = cells.text() },
    "29 11 21 Can they do anything?
29 24 38 She tells what she asked her attorney.
0 24 44 She tells what she believes Kardashian said.
0 24 19 It cannot end here.
0 24 16 She cannot stop.
0 24 23 She has wept with them.
0 24 29 It is a darkness of the soul.
0 24 28 She did not know Kardashian.
29 11 30 Can they hire other attorneys?
0 24 19 She did everything.
29 24 21 She likes doing this.
0 24 72 Once she found out who Kardashian was, she got every magazine she could.
29 24 114 She told the president where she had found Johnson, why she believed in her and how people deserve another chance.
29 24 32 Her family always stands by her.
0 24 62 Her house was foreclosed on and she had to declare bankruptcy.
29 24 23 This has fulfilled her.
37 0 27 Is she going into politics?
29 17 65 If she must talk to the president, who alone can do it, she will.
0 24 42 On hearing it she broke into a holy dance.
29 24 146 She first said that she wanted to know why he had put Khloe Kardashian off The Apprentice; he laughed, the ice broke, and he turned to the matter.
29 24 50 They had talked and worked on it for seven months.
29 24 79 She hopes that others will talk to those in power for the good of other people.
29 24 65 She and Ivanka Trump had a good talk about women and mutual help.
29 24 36 Ivanka Trump was open to it at once.
29 24 52 She knew that Ivanka Trump would understand Johnson.
29 17 95 The president seems keen on what Jared has been trying to do, and she is glad that it moves on.
29 24 11 It was mad.
29 24 12 The history.
43 0 45 What has Kardashian to do with prison reform?
0 20 10 Know what?
0 24 42 Her life stays bound to those left behind.
0 24 32 She has been through it herself.
29 24 18 It took much work.
29 16 18 She loves her too.
0 16 20 She truly loves her.
0 16 29 She loves her from her heart.
0 16 28 She loves her from her soul.
0 16 30 She loves her from her spirit.
0 24 51 She means to go on drawing attention to the matter.
0 24 60 She knows that many suffer tragedies and do nothing illegal.
0 24 34 She had thought it a small matter.
29 24 58 It turned into a mission that she did not want to give up.
49 18 80 Johnson has owned up to what she did and behaved well in prison for two decades.
0 24 39 No; she was not familiar with the name.
29 24 26 It did not happen at once.
29 24 36 For her, this is not about politics.
29 11 20 Which ways are open?
29 24 43 It was overwhelming, in a most amazing way.
29 24 50 People ask her whether she is going into politics.
29 17 88 She finds it funny that people hear something and do not see what she has to do with it.
0 24 22 People were listening.
43 0 79 What some people may think: that Kardashian phoned the president and turned up.
29 24 39 The president felt for Johnson at once.
29 16 38 Johnson would have been proud of them.
0 24 52 She could hardly give her children what they needed.
0 24 65 She read all she could about her, and she and everyone marvelled.
29 20 24 Is she ready to go home?
29 24 41 She knew that she had the means to do it.
29 24 76 At first she only retweeted the interview, then she sent it to her attorney.
29 24 46 The president felt that it was right to do it.
29 17 92 Seven months before, she saw a story on Twitter about a great-grandmother, and it moved her.
0 24 24 She screamed and jumped.
29 24 29 There were screams and cries.
29 25 77 Johnson has not seen a Snapchat filter before, so she is shown how they work.
29 24 69 To some it may look as if she had phoned the president and turned up.
29 24 30 No; she goes on being herself.
29 24 58 She took it that Johnson knew, as the news was coming out.
29 24 21 This is about people.
29 10 13 It is unfair.
0 24 22 It cannot be imagined.
29 24 74 She tells how it came out that Johnson did not know, and how she told her.
29 20 18 Does she not know?
0 24 27 She has walked beside them.
29 11 17 What can they do?
29 24 49 Since it fulfils her, she sees no reason to stop.
0 8 19 She had done wrong.
29 20 24 Johnson may go home now.
29 20 22 Johnson is going home."
}
impl Utterance {
    const fn row(self) -> &'static Row {
        &rows::<()>()[self as usize]
    }
    /// Whose words they are.
    #[must_use]
    pub const fn speaker(self) -> Entity {
        self.row().speaker
    }
    /// The event at which they were said.
    #[must_use]
    pub const fn occasion(self) -> Option<Event> {
        self.row().occasion
    }
    /// What was said, in our words.
    #[must_use]
    pub const fn gist(self) -> &'static str {
        self.row().gist
    }
}
relations! {
    Utterance(78) #[doc = " How each article prints it, article by article."] readings :
    Reading(130)
    "1 0
1 1
1 2
3 4 5 3
3 6 7 8
3 10 11 9
1 12
1 13
1 14
1 15
3 17 18 16
1 19
1 20
1 21
1 22
3 23 24 25
2 26 27
1 28
3 29 30 31
1 32
4 34 35 36 33
1 37
3 38 39 40
3 41 42 43
3 44 45 46
1 47
1 48
1 49
1 50
1 51
3 53 54 52
3 55 57 56
1 58
1 59
1 60
1 61
1 62
1 63
3 64 65 66
1 67
1 68
5 70 71 69 72 73
1 74
1 75
4 76 77 78 79
1 80
1 81
2 82 83
3 86 84 85
1 87
1 88
3 89 90 91
2 93 92
1 94
1 95
1 96
1 97
1 98
1 99
1 100
1 101
3 103 104 102
1 105
1 106
4 108 109 110 107
3 112 113 111
1 114
1 115
1 116
1 117
1 118
1 119
3 121 122 120
1 123
3 124 125 126
1 127
1 128
1 129"
    #[doc = " The quotes that print it."] quotes : Quote(130)
    "1 24
1 23
1 59
3 19 42 56
3 18 41 56
3 19 42 56
1 3
1 57
1 24
1 36
3 16 39 55
1 57
1 32
1 50
1 3
3 17 40 55
2 38 54
1 69
3 14 34 61
1 49
4 2 12 28 43
1 52
3 0 29 46
3 0 30 47
3 0 29 47
1 70
1 31
1 7
1 68
1 64
3 19 42 56
3 18 42 56
1 12
1 72
1 71
1 71
1 73
1 73
3 18 41 56
1 3
1 4
5 1 11 20 25 43
1 9
1 6
4 2 12 28 45
1 51
1 24
2 8 48
3 16 37 53
1 67
1 61
3 13 27 44
2 21 32
1 74
1 3
1 58
1 60
1 11
1 22
1 33
1 67
3 15 35 61
1 62
1 66
4 2 12 26 43
3 16 39 53
1 62
1 51
1 10
1 3
1 62
1 63
3 19 42 56
1 24
3 17 40 55
1 5
1 60
1 65"
    #[doc = " The articles that print it."] articles : Article(128)
    "1 2
1 2
1 3
3 1 2 3
3 1 2 3
3 1 2 3
1 0
1 3
1 2
1 2
3 1 2 3
1 3
1 2
1 3
1 0
3 1 2 3
2 2 3
1 4
3 1 2 3
1 3
4 0 1 2 3
1 3
3 0 2 3
3 0 2 3
3 0 2 3
1 4
1 2
1 0
1 4
1 3
3 1 2 3
3 1 2 3
1 1
1 4
1 4
1 4
1 4
1 4
3 1 2 3
1 0
1 0
4 0 1 2 3
1 1
1 0
4 0 1 2 3
1 3
1 2
2 0 3
3 1 2 3
1 4
1 3
3 1 2 3
1 2
1 4
1 0
1 3
1 3
1 1
1 2
1 2
1 4
3 1 2 3
1 3
1 3
4 0 1 2 3
3 1 2 3
1 3
1 3
1 1
1 0
1 3
1 3
3 1 2 3
1 2
3 1 2 3
1 0
1 3
1 3"
}
