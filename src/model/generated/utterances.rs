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
[Kim Kardashian](Entity::KimKardashian): Is there anything they can do? At: [Kardashian asks her attorney what can be done](Event::AttorneyTalk).

- c: “Is there anything we can do?” ([`Quote::AttorneyQuestionsC`])
*/
    AnythingWeCanDo,
    /**
[Kim Kardashian](Entity::KimKardashian): Kardashian tells what she asked her attorney. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- c: “I said to her, \'Is there anything we can do? Can we hire different attorneys? What are the options here? What can we do?\'” ([`Quote::AskedAttorneyC`])
*/
    AskedAttorney,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): Johnson tells what she believes Kardashian said. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

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
[Alice Marie Johnson](Entity::AliceJohnson): Johnson cannot stop. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- b: “And I can\'t stop. I can\'t stop.” ([`Quote::IssueB`])
- c: “I can’t stop,” ([`Quote::IssueC`])
- d: “I can’t stop, I can’t stop.” ([`Quote::IssueD`])
*/
    CannotStop,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): Johnson has cried with them. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

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
[Alice Marie Johnson](Entity::AliceJohnson): Johnson did not know Kardashian. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “I didn’t know Kim.” ([`Quote::MagazinesD`])
*/
    DidntKnowKim,
    /**
[Kim Kardashian](Entity::KimKardashian): Can they hire other attorneys? At: [Kardashian asks her attorney what can be done](Event::AttorneyTalk).

- c: “Can we hire different attorneys?” ([`Quote::AttorneyQuestionsC`])
*/
    DifferentAttorneys,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): Johnson was doing everything. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- c: “I was doing everything,” ([`Quote::EverythingC`])
*/
    DoingEverything,
    /**
[Kim Kardashian](Entity::KimKardashian): Kardashian enjoys this. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “But I enjoy this.” ([`Quote::FulfilledD`])
- b: “But I enjoy this,” ([`Quote::PoliticsB`])
- c: “but I enjoy this.” ([`Quote::StillMeC`])
*/
    EnjoyThis,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): As soon as Johnson found out who Kardashian was, Johnson began to get every magazine she could find. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “As soon as I found out who she was, I started getting every magazine I could find,” ([`Quote::MagazinesD`])
*/
    EveryMagazine,
    /**
[Kim Kardashian](Entity::KimKardashian): Kardashian explained to Trump where she found Johnson, why she believes in Johnson, and how people deserve second chances. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- c: “I explained to him where I found her, why I believe in her, how people deserve second chances” ([`Quote::ExplainedToHimC`])
*/
    ExplainedCase,
    /**
[Kim Kardashian](Entity::KimKardashian): Kardashian\'s family is always really supportive. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “always really supportive,” ([`Quote::FamilyD`])
*/
    FamilySupportive,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): Johnson\'s house had been foreclosed on, and Johnson had to file for bankruptcy. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- a: “My house had been foreclosed on, I had to file for bankruptcy.” ([`Quote::HurdlesA`])
*/
    Foreclosed,
    /**
[Kim Kardashian](Entity::KimKardashian): This has fulfilled Kardashian\'s heart. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- b: “This has fulfilled my heart” ([`Quote::FulfilledB`])
- c: “This has fulfilled my heart.” ([`Quote::FulfilledC`])
- d: “This has fulfilled my heart” ([`Quote::FulfilledD`])
*/
    FulfilledHeart,
    /**
[People](Entity::PeopleAsking): Is Kardashian getting into politics?

- c: “Are you getting into politics?” ([`Quote::PoliticsQuestionC`])
- d: “Are you getting into politics?” ([`Quote::PoliticsQuestionD`])
*/
    GettingIntoPolitics,
    /**
[Kim Kardashian](Entity::KimKardashian): If it takes going to talk to Trump, the only person who can make this happen, then Kardashian will definitely do so. At: [Kardashian gives an interview before the act of clemency](Event::EarlierInterview).

- e: “If it takes me to go and talk to the highest person in power, the only person that can make this happen, which is President Trump, then I will definitely do that.” ([`Quote::HighestPowerE`])
*/
    HighestPower,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): When Kardashian said that, Johnson went into a Pentecostal holy dance. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- b: “When she said that, I went into full-fledged Pentecostal holy dance,” ([`Quote::HolyDanceB`])
- c: “When she said (I could go home), I went into full-fledged Pentecostal holy dance,” ([`Quote::HolyDanceC`])
- d: “When she said that I went into full-fledged Pentecostal holy dance.” ([`Quote::HolyDanceD`])
*/
    HolyDance,
    /**
[Kim Kardashian](Entity::KimKardashian): Kardashian first told Trump that she had come to find out why he had removed Khloe Kardashian from The Apprentice; Trump laughed, the ice was broken, and then Trump got focused. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “I first said that I am here because I really want to know why you kicked Khloe \[Kardashian\] off The Apprentice, and he laughed and it broke the ice and then he got focused,” ([`Quote::IceBreakerD`])
*/
    IceBreaker,
    /**
[Kim Kardashian](Entity::KimKardashian): They had been in talks and working on this for seven months. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “\[but\] we had been in talks and working on this for seven months,” ([`Quote::MissionD`])
- a: “We had been in talks, working on this for seven months.” ([`Quote::NotInstantA`])
- b: “We had been in talks and working on this for seven months.” ([`Quote::NotInstantB`])
- c: “We had been in talks and working on this for seven months.” ([`Quote::NotInstantC`])
*/
    InTalks,
    /**
[Kim Kardashian](Entity::KimKardashian): Kardashian hopes that this may inspire more people to talk to the people in power, on whom one can have an effect for the greater good of other people. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “I hope maybe this inspires more people to talk to the people in power that you can have an affect over them for the greater good of other people.” ([`Quote::InspiresD`])
*/
    InspiresPeople,
    /**
[Kim Kardashian](Entity::KimKardashian): Kardashian and Ivanka Trump had a really great conversation about women and about wanting to help each other. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- a: “I called Ivanka and we had a really great conversation about women and wanting to help each other.” ([`Quote::IvankaCallA`])
- c: “We had a really great conversation about women and wanting to help each other,” ([`Quote::IvankaCallC`])
- d: “I called Ivanka, and we had a really great conversation about women and wanting to help each other,” ([`Quote::IvankaCallD`])
*/
    IvankaConversation,
    /**
[Kim Kardashian](Entity::KimKardashian): Ivanka Trump was immediately very receptive and great. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- a: “She immediately was so receptive and so great.” ([`Quote::IvankaCallA`])
- c: “She immediately was so receptive and so great.” ([`Quote::ReceptiveC`])
- d: “and she immediately was so receptive and so great.” ([`Quote::ReceptiveD`])
*/
    IvankaReceptive,
    /**
[Kim Kardashian](Entity::KimKardashian): Kardashian knew that Ivanka Trump would understand Johnson. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- a: “I knew that she would\'ve understood Alice.” ([`Quote::IvankaCallA`])
- c: “and I knew that she would\'ve understood Alice,” ([`Quote::IvankaCallC`])
- d: “I knew that she would have understood Alice,” ([`Quote::ReceptiveD`])
*/
    IvankaUnderstood,
    /**
[Kim Kardashian](Entity::KimKardashian): Trump seems to have a passion for what Jared has been trying to do, and it makes Kardashian happy that the conversation is moving forward. At: [Kardashian gives an interview before the act of clemency](Event::EarlierInterview).

- e: “The president seems to have a passion for what everything that Jared has been trying to do and that just makes me happy that that conversation is just moving forward.” ([`Quote::JaredE`])
*/
    JaredPassion,
    /**
[Kim Kardashian](Entity::KimKardashian): It was just insane. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- c: “just insane,” ([`Quote::InsaneC`])
*/
    JustInsane,
    /**
[Kim Kardashian](Entity::KimKardashian): Kardashian was stunned by just the history. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- a: “just the history,” ([`Quote::HistoryA`])
*/
    JustTheHistory,
    /**
[some people](Entity::SomePeople): What does Kardashian have to do with prison reform?

- e: “What does Kim have to do with prison reform?” ([`Quote::PrisonReformE`])
*/
    KimAndPrisonReform,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): What should Johnson know? At: [Kardashian tells Johnson the news](Event::NewsCall).

- d: “Know what?” ([`Quote::KnowWhatD`])
*/
    KnowWhat,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): Johnson\'s life is completely and forever intertwined with those left behind. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “My life is completely intertwined forever with those who are left behind.” ([`Quote::IssueD`])
- b: “My life is completely intertwined forever with those who were left behind.” ([`Quote::LeftBehindB`])
- c: “My life is completely intertwined forever with those who are left behind.” ([`Quote::LeftBehindC`])
*/
    LifeIntertwined,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): Johnson has lived it. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- b: “I\'ve lived it,” ([`Quote::IssueB`])
- d: “I’ve lived it,” ([`Quote::IssueD`])
- c: “I’ve lived it.” ([`Quote::LeftBehindC`])
*/
    LivedIt,
    /**
[Kim Kardashian](Entity::KimKardashian): It was a lot of work. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- b: “It was a lot of work,” ([`Quote::NotInstantB`])
*/
    LotOfWork,
    /**
[Kim Kardashian](Entity::KimKardashian): Kardashian loves Johnson. At: [Kardashian and Johnson talk by telephone after the meeting](Event::RecordedCall).

- e: “Aw, I love you.” ([`Quote::LoveBackE`])
*/
    LoveBack,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): Johnson really loves Kardashian. At: [Kardashian and Johnson talk by telephone after the meeting](Event::RecordedCall).

- e: “I love you for real.” ([`Quote::LoveForRealE`])
*/
    LoveForReal,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): Johnson loves Kardashian from her heart. At: [Kardashian and Johnson talk by telephone after the meeting](Event::RecordedCall).

- e: “From my heart, I love you,” ([`Quote::LoveForRealE`])
*/
    LoveFromHeart,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): Johnson loves Kardashian from her soul. At: [Kardashian and Johnson talk by telephone after the meeting](Event::RecordedCall).

- e: “From my soul I love you.” ([`Quote::LoveFromSoulE`])
*/
    LoveFromSoul,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): Johnson loves Kardashian from her spirit. At: [Kardashian and Johnson talk by telephone after the meeting](Event::RecordedCall).

- e: “From my spirit I love you,” ([`Quote::LoveFromSoulE`])
*/
    LoveFromSpirit,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): Johnson plans to go on drawing attention to this issue. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- b: “I plan on continuing to magnify this issue.” ([`Quote::IssueB`])
- c: “I plan on continuing to magnify this issue.” ([`Quote::IssueC`])
- d: “I plan on continuing to magnify this issue.” ([`Quote::IssueD`])
*/
    MagnifyIssue,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): Johnson knows that many people suffer tragedies and do nothing illegal. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- a: “You know, I know that many people experience tragedies and they don\'t get involved in illegal activities.” ([`Quote::HurdlesA`])
*/
    ManyTragedies,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): Johnson thought that it was minor. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- a: “minor.” ([`Quote::MinorA`])
*/
    Minor,
    /**
[Kim Kardashian](Entity::KimKardashian): It became a mission that Kardashian did not want to give up. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- c: “mission” ([`Quote::HeadlineMissionC`])
- a: “It became this mission that I just didn\'t want to give up,” ([`Quote::MissionA`])
- b: “It became this mission that I just didn\'t want to give up,” ([`Quote::MissionB`])
- c: “this mission that I just didn’t want to give up.” ([`Quote::MissionC`])
- d: “It became this mission that I just didn’t want to give up.” ([`Quote::MissionD`])
*/
    Mission,
    /**
[White House](Entity::WhiteHouse): Johnson has accepted responsibility for her past behaviour and has been a model prisoner for two decades. At: [The White House makes a statement about Johnson](Event::WhiteHouseStatement).

- b: “Ms. Johnson has accepted responsibility for her past behavior and has been a model prisoner over the past two decades,” ([`Quote::ModelPrisonerB`])
*/
    ModelPrisoner,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): No: Johnson was not familiar with Kardashian\'s name. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- a: “no” ([`Quote::NoA`])
*/
    NoFamiliar,
    /**
[Kim Kardashian](Entity::KimKardashian): No: Kardashian is not getting into politics. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “and no,” ([`Quote::PeopleAskingD`])
- b: “Like no.” ([`Quote::PoliticsB`])
- c: “No” ([`Quote::StillMeC`])
*/
    NoToPolitics,
    /**
[Kim Kardashian](Entity::KimKardashian): It was not an instant thing. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- a: “It wasn\'t an instant thing.” ([`Quote::NotInstantA`])
- b: “And it wasn\'t an instant thing.” ([`Quote::NotInstantB`])
- c: “And it wasn’t an instant thing.” ([`Quote::NotInstantC`])
- d: “It wasn’t an instant thing.” ([`Quote::NotInstantD`])
*/
    NotInstant,
    /**
[Kim Kardashian](Entity::KimKardashian): For Kardashian, this has nothing to do with politics. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “To me, this has nothing to do with politics.” ([`Quote::NotPoliticsD`])
*/
    NothingToDoWithPolitics,
    /**
[Kim Kardashian](Entity::KimKardashian): What are the options? At: [Kardashian asks her attorney what can be done](Event::AttorneyTalk).

- c: “What are the options here?” ([`Quote::AttorneyQuestionsC`])
*/
    OptionsHere,
    /**
[Kim Kardashian](Entity::KimKardashian): It was overwhelming in the most amazing way. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- a: “overwhelming in the most amazing way.” ([`Quote::OverwhelmingA`])
- d: “overwhelming in the most amazing way,” ([`Quote::OverwhelmingD`])
*/
    Overwhelming,
    /**
[Kim Kardashian](Entity::KimKardashian): People have been asking Kardashian whether she is getting into politics. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- c: “People have been asking me, \'Are you getting into politics?\'” ([`Quote::PeopleAskingC`])
- d: “People have been asking me, ‘Are you getting into politics?’” ([`Quote::PeopleAskingD`])
- b: “People have been asking me are you getting into politics?” ([`Quote::PoliticsB`])
*/
    PeopleAsk,
    /**
[Kim Kardashian](Entity::KimKardashian): Kardashian finds it funny that people will hear something and not understand what she has to do with prison reform. At: [Kardashian gives an interview before the act of clemency](Event::EarlierInterview).

- e: “It’s funny because people will just hear something and not understand, ‘What does Kim have to do with prison reform?’” ([`Quote::TwitterStoryE`])
*/
    PeopleNotUnderstand,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): People were listening. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “people were listening.” ([`Quote::HolyDanceD`])
*/
    PeopleWereListening,
    /**
[some people](Entity::SomePeople): What it may look like to some people: that Kardashian telephoned Trump and turned up.

- b: “Okay, Kim made a phone call to the president, showed up.” ([`Quote::PhoneCallB`])
- c: “OK, Kim made a phone call to the president, showed up,” ([`Quote::PhoneCallC`])
- d: “OK, Kim made a phone call to the President, showed up,” ([`Quote::PhoneCallD`])
*/
    PhoneCall,
    /**
[Kim Kardashian](Entity::KimKardashian): Trump had compassion for Johnson right away. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- c: “and the president had compassion for her right away,” ([`Quote::ExplainedToHimC`])
- c: “compassion” ([`Quote::HeadlineCompassionC`])
*/
    PresidentCompassion,
    /**
[Kim Kardashian](Entity::KimKardashian): Johnson would have been proud of them that day. At: [Kardashian and Johnson talk by telephone after the meeting](Event::RecordedCall).

- e: “You would’ve been proud of us today.” ([`Quote::ProudE`])
*/
    ProudOfUs,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): Johnson could not really provide the things her children needed. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- a: “I couldn\'t really even provide for the things my children needed.” ([`Quote::HurdlesA`])
*/
    ProvideForChildren,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): Johnson began to read everything she could about Kardashian, and everyone was amazed, Johnson too. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “I started reading everything that I could about her and everyone was amazed and I was amazed too.” ([`Quote::ReadingD`])
*/
    ReadingEverything,
    /**
[Kim Kardashian](Entity::KimKardashian): Is Johnson ready to go home? At: [Kardashian tells Johnson the news](Event::NewsCall).

- d: “Are you ready to go home?” ([`Quote::GoHomeD`])
*/
    ReadyToGoHome,
    /**
[Kim Kardashian](Entity::KimKardashian): Kardashian knew that she had the resources to do it. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- b: “Because I knew that I had the resources to do that.” ([`Quote::MissionB`])
*/
    Resources,
    /**
[Kim Kardashian](Entity::KimKardashian): At first Kardashian only retweeted it, and then she sent it to her attorney. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- c: “At first, I just retweeted it, and then I sent it to my attorney,” ([`Quote::RetweetedC`])
*/
    Retweeted,
    /**
[Kim Kardashian](Entity::KimKardashian): Trump felt that it was the right thing to do. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- c: “He felt that it was the right thing to do.” ([`Quote::RightThingC`])
*/
    RightThing,
    /**
[Kim Kardashian](Entity::KimKardashian): Seven months before, Kardashian saw a story on Twitter about a great-grandmother; it moved Kardashian, and that was the simple connection. At: [Kardashian gives an interview before the act of clemency](Event::EarlierInterview).

- e: “Seven months ago I saw a story on Twitter and it was about a great-grandmother that just tugged at my heart and it was just that simple connection.” ([`Quote::TwitterStoryE`])
*/
    SawStory,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): Johnson began to scream and jump. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

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
[Kim Kardashian](Entity::KimKardashian): Johnson has never seen a Snapchat filter before, so Kardashian is showing her how they work. At: [Kardashian shows Johnson Snapchat filters](Event::SnapchatLesson).

- d: “You guys, Alice has never seen a Snapchat filter before so I’m showing her the ropes,” ([`Quote::SnapchatD`])
*/
    SnapchatRopes,
    /**
[Kim Kardashian](Entity::KimKardashian): To some people it might look as if Kardashian had telephoned Trump and turned up. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “I think to some people it might seem like, ‘OK, Kim made a phone call to the President, showed up,’” ([`Quote::MissionD`])
- a: “I think to some people it might seem like, OK, Kim made a phone call to the president, showed up.” ([`Quote::NotInstantA`])
- b: “I mean, I think to some people it might seem like, \'Okay, Kim made a phone call to the president, showed up.\'” ([`Quote::NotInstantB`])
- c: “I think to some people it might seem like, ‘OK, Kim made a phone call to the president, showed up,’” ([`Quote::SomePeopleC`])
*/
    SomePeopleThink,
    /**
[Kim Kardashian](Entity::KimKardashian): Kardashian goes on being herself. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “I’m still doing me,” ([`Quote::PeopleAskingD`])
- b: “I\'m still doing me.” ([`Quote::PoliticsB`])
- c: “I’m still doing me,” ([`Quote::StillMeC`])
*/
    StillDoingMe,
    /**
[Kim Kardashian](Entity::KimKardashian): At first Kardashian thought that Johnson knew, because the news was starting to break and they had to get Johnson on the telephone. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “At first I thought she knew because the news was starting to break and we had to get her on the phone.” ([`Quote::ThoughtSheKnewD`])
*/
    ThoughtSheKnew,
    /**
[Kim Kardashian](Entity::KimKardashian): This has to do with people. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “This has to do with people,” ([`Quote::NotPoliticsD`])
*/
    ToDoWithPeople,
    /**
[Kim Kardashian](Entity::KimKardashian): It is unfair. At: [Kardashian learns of Johnson\'s story and posts about it on Twitter](Event::TwitterStory).

- b: “unfair” ([`Quote::UnfairB`])
*/
    Unfair,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): It is unimaginable. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- a: “It\'s something unimaginable.” ([`Quote::HurdlesA`])
*/
    Unimaginable,
    /**
[Kim Kardashian](Entity::KimKardashian): Kardashian tells how she found out that Johnson did not know, and how she told Johnson. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- d: “I said, ‘Wait, you don’t know?’ and she said, ‘Know what?’ and I said, ‘You’re going home.’” ([`Quote::ThoughtSheKnewD`])
*/
    WaitExchange,
    /**
[Kim Kardashian](Entity::KimKardashian): Does Johnson not know? At: [Kardashian tells Johnson the news](Event::NewsCall).

- d: “Wait, you don’t know?” ([`Quote::WaitD`])
*/
    WaitYouDontKnow,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): Johnson has walked with them. At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

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
[Kim Kardashian](Entity::KimKardashian): Why would Kardashian stop, since she feels so fulfilled? At: [Kardashian and Johnson are interviewed together](Event::TodayInterview).

- b: “and so since I feel so fulfilled, why would I stop that?” ([`Quote::FulfilledB`])
- c: “Since I feel so fulfilled, why would I stop that?” ([`Quote::FulfilledC`])
- d: “and since I feel so fulfilled, why would I stop that?” ([`Quote::FulfilledD`])
*/
    WhyStop,
    /**
[Alice Marie Johnson](Entity::AliceJohnson): Johnson did wrong. At: [Johnson\'s opinion piece for CNN appears](Event::CnnOpEd).

- a: “wrong” ([`Quote::WrongA`])
*/
    Wrong,
    /**
[Kim Kardashian](Entity::KimKardashian): Johnson can go home now. At: [Kardashian tells Johnson the news](Event::NewsCall).

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
    Utterance(79) [AnythingWeCanDo AskedAttorney BelieveSheSaid CannotEndHere CannotStop
    CriedWithThem DarknessOfSoul DidntKnowKim DifferentAttorneys DoingEverything
    EnjoyThis EveryMagazine ExplainedCase FamilySupportive Foreclosed FulfilledHeart
    GettingIntoPolitics HighestPower HolyDance IceBreaker InTalks InspiresPeople
    IvankaConversation IvankaReceptive IvankaUnderstood JaredPassion JustInsane
    JustTheHistory KimAndPrisonReform KnowWhat LifeIntertwined LivedIt LotOfWork LoveBack
    LoveForReal LoveFromHeart LoveFromSoul LoveFromSpirit MagnifyIssue ManyTragedies
    Minor Mission ModelPrisoner NoFamiliar NoToPolitics NotInstant
    NothingToDoWithPolitics OptionsHere Overwhelming PeopleAsk PeopleNotUnderstand
    PeopleWereListening PhoneCall PresidentCompassion ProudOfUs ProvideForChildren
    ReadingEverything ReadyToGoHome Resources Retweeted RightThing SawStory
    ScreamingJumping ScreamsAndCries SnapchatRopes SomePeopleThink StillDoingMe
    ThoughtSheKnew ToDoWithPeople Unfair Unimaginable WaitExchange WaitYouDontKnow
    WalkedWithThem WhatCanWeDo WhyStop Wrong YouCanGoHome YoureGoingHome]
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
14 no-to-politics
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
    "0 0 3 1 0 0 0 0 0 1 0 0 0 1 1 1 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 1 0 1 0 0 0
0 0 1 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 1 0 0 3 1 0"
    places(256)
    "79 79 79 9 79 79 79 79 79 79 79 79 79 45 79 79 20 79 79 79 79 79 79 79 79 79 79 14 3 79 79 5 79 79 79 79 79 79 79 6
60 2 79 30 66 79 79 12 64 22 79 79 79 79 79 79 74 51 79 61 25 79 79 0 79 79 79 79 79 79 79 79 21 47 4 19 79 79 79 79
8 70 79 79 46 79 79 79 79 38 79 79 79 79 79 15 79 53 79 79 79 79 79 79 79 79 79 79 28 79 79 36 79 79 37 59 79 79 52 58
79 79 79 79 43 32 79 79 79 33 79 7 68 79 79 79 79 65 79 79 79 79 79 79 79 79 55 79 79 79 69 79 16 79 79 79 79 79 27 79
49 79 79 79 79 79 26 76 79 79 44 79 79 79 79 31 79 10 79 79 13 79 63 79 79 29 35 67 79 17 42 18 79 79 79 79 79 79 79 78
77 79 79 79 54 79 57 79 79 79 39 24 79 71 62 40 1 79 79 34 79 23 79 79 79 79 79 79 11 79 79 79 79 79 79 79 50 75 79 79
79 41 79 79 79 56 72 79 73 79 48 79 79 79 79 79"
}
rows! {
    79, | cells | { speaker : Entity = cells.one_of(), occasion : Option < Event > =
    cells.optional_of(), gist : & 'static str = cells.text() },
    "28 11 30 Is there anything they can do?
28 24 45 Kardashian tells what she asked her attorney.
0 24 48 Johnson tells what she believes Kardashian said.
0 24 19 It cannot end here.
0 24 20 Johnson cannot stop.
0 24 28 Johnson has cried with them.
0 24 29 It is a darkness of the soul.
0 24 32 Johnson did not know Kardashian.
28 11 30 Can they hire other attorneys?
0 24 29 Johnson was doing everything.
28 24 23 Kardashian enjoys this.
0 24 100 As soon as Johnson found out who Kardashian was, Johnson began to get every magazine she could find.
28 24 122 Kardashian explained to Trump where she found Johnson, why she believes in Johnson, and how people deserve second chances.
28 24 48 Kardashian's family is always really supportive.
0 24 79 Johnson's house had been foreclosed on, and Johnson had to file for bankruptcy.
28 24 38 This has fulfilled Kardashian's heart.
36 0 36 Is Kardashian getting into politics?
28 17 116 If it takes going to talk to Trump, the only person who can make this happen, then Kardashian will definitely do so.
0 24 70 When Kardashian said that, Johnson went into a Pentecostal holy dance.
28 24 177 Kardashian first told Trump that she had come to find out why he had removed Khloe Kardashian from The Apprentice; Trump laughed, the ice was broken, and then Trump got focused.
28 24 60 They had been in talks and working on this for seven months.
28 24 151 Kardashian hopes that this may inspire more people to talk to the people in power, on whom one can have an effect for the greater good of other people.
28 24 109 Kardashian and Ivanka Trump had a really great conversation about women and about wanting to help each other.
28 24 54 Ivanka Trump was immediately very receptive and great.
28 24 59 Kardashian knew that Ivanka Trump would understand Johnson.
28 17 138 Trump seems to have a passion for what Jared has been trying to do, and it makes Kardashian happy that the conversation is moving forward.
28 24 19 It was just insane.
28 24 43 Kardashian was stunned by just the history.
43 0 51 What does Kardashian have to do with prison reform?
0 20 25 What should Johnson know?
0 24 76 Johnson's life is completely and forever intertwined with those left behind.
0 24 21 Johnson has lived it.
28 24 21 It was a lot of work.
28 16 25 Kardashian loves Johnson.
0 16 32 Johnson really loves Kardashian.
0 16 40 Johnson loves Kardashian from her heart.
0 16 39 Johnson loves Kardashian from her soul.
0 16 41 Johnson loves Kardashian from her spirit.
0 24 55 Johnson plans to go on drawing attention to this issue.
0 24 71 Johnson knows that many people suffer tragedies and do nothing illegal.
0 24 34 Johnson thought that it was minor.
28 24 60 It became a mission that Kardashian did not want to give up.
50 18 105 Johnson has accepted responsibility for her past behaviour and has been a model prisoner for two decades.
0 24 52 No: Johnson was not familiar with Kardashian's name.
28 24 44 No: Kardashian is not getting into politics.
28 24 28 It was not an instant thing.
28 24 53 For Kardashian, this has nothing to do with politics.
28 11 21 What are the options?
28 24 44 It was overwhelming in the most amazing way.
28 24 72 People have been asking Kardashian whether she is getting into politics.
28 17 115 Kardashian finds it funny that people will hear something and not understand what she has to do with prison reform.
0 24 22 People were listening.
43 0 85 What it may look like to some people: that Kardashian telephoned Trump and turned up.
28 24 44 Trump had compassion for Johnson right away.
28 16 47 Johnson would have been proud of them that day.
0 24 64 Johnson could not really provide the things her children needed.
0 24 98 Johnson began to read everything she could about Kardashian, and everyone was amazed, Johnson too.
28 20 28 Is Johnson ready to go home?
28 24 52 Kardashian knew that she had the resources to do it.
28 24 76 At first Kardashian only retweeted it, and then she sent it to her attorney.
28 24 45 Trump felt that it was the right thing to do.
28 17 138 Seven months before, Kardashian saw a story on Twitter about a great-grandmother; it moved Kardashian, and that was the simple connection.
0 24 33 Johnson began to scream and jump.
28 24 29 There were screams and cries.
28 25 92 Johnson has never seen a Snapchat filter before, so Kardashian is showing her how they work.
28 24 81 To some people it might look as if Kardashian had telephoned Trump and turned up.
28 24 33 Kardashian goes on being herself.
28 24 131 At first Kardashian thought that Johnson knew, because the news was starting to break and they had to get Johnson on the telephone.
28 24 27 This has to do with people.
28 10 13 It is unfair.
0 24 19 It is unimaginable.
28 24 87 Kardashian tells how she found out that Johnson did not know, and how she told Johnson.
28 20 22 Does Johnson not know?
0 24 29 Johnson has walked with them.
28 11 17 What can they do?
28 24 56 Why would Kardashian stop, since she feels so fulfilled?
0 8 18 Johnson did wrong.
28 20 24 Johnson can go home now.
28 20 22 Johnson is going home."
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
    Utterance(79) #[doc = " How each article prints it, article by article."] readings :
    Reading(133)
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
3 77 78 76
4 79 80 81 82
1 83
1 84
2 85 86
3 89 87 88
1 90
1 91
3 92 93 94
2 96 95
1 97
1 98
1 99
1 100
1 101
1 102
1 103
1 104
3 106 107 105
1 108
1 109
4 111 112 113 110
3 115 116 114
1 117
1 118
1 119
1 120
1 121
1 122
3 124 125 123
1 126
3 127 128 129
1 130
1 131
1 132"
    #[doc = " The quotes that print it."] quotes : Quote(133)
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
3 16 39 53
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
    #[doc = " The articles that print it."] articles : Article(131)
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
3 1 2 3
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
