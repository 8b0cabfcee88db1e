// Made from data/facts.csv by `cargo test --all-features --test codegen`; edit that, not this file.

use super::prelude::*;
/**
One subject, one predicate, one value.

```
use clemency::{Entity, Fact, Subject};

let fact = Fact::LifeSentence;
assert_eq!(fact.subject(), Subject::Entity(Entity::AliceJohnson));
assert_eq!(fact.articles().len(), 5);
println!("{}", fact.statement());
```
*/
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Fact {
    /**
Johnson\'s life was forever bound to those left behind.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::BoundTo`]: those left behind.

- b: “intertwined forever”, on the word of Alice Marie Johnson
- c: “intertwined forever”, on the word of Alice Marie Johnson
- d: “intertwined forever”, on the word of Alice Marie Johnson
*/
    #[doc(alias("intertwined forever"))]
    BoundToThoseLeftBehind,
    /**
Johnson said that the matter could not end there.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::WouldEndHere`]: no.

- b: “can\'t end here”, on the word of Alice Marie Johnson
- c: “can\'t end here”, on the word of Alice Marie Johnson
- d: “can\'t end here”, on the word of Alice Marie Johnson
*/
    CannotEndHere,
    /**
Kardashian hoped that others would talk to those in power.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Hopes`]: that others will talk to those in power.

- d: “hope maybe”, on the word of Kim Kardashian, hedged
*/
    #[doc(alias("hope maybe"))]
    HopesToInspire,
    /**
Johnson hoped to pass on her good fortune.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Hopes`]: to pass on her good fortune.

- c: “pay forward”
*/
    #[doc(alias("pay forward"))]
    HopesToPayForward,
    /**
Johnson could not stop drawing attention to the issue.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::WouldStop`]: no.

- b: “can\'t stop”, on the word of Alice Marie Johnson
- b: “can\'t stop”, on the word of Alice Marie Johnson
- c: “can\'t stop”, on the word of Alice Marie Johnson
- d: “can\'t stop”, on the word of Alice Marie Johnson
*/
    JohnsonCannotStop,
    /**
Johnson was grateful to Kardashian.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::GratefulTo`]: [Kim Kardashian](Entity::KimKardashian).

- b: “grateful”, on the word of Alice Marie Johnson
- e: “extremely appreciative”
*/
    #[doc(alias("extremely appreciative", "grateful"))]
    JohnsonGrateful,
    /**
Johnson felt as Kardashian did.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::SharesSentimentOf`]: [Kim Kardashian](Entity::KimKardashian).

- d: “mirrored”
*/
    #[doc(alias("mirrored"))]
    JohnsonMirroredSentiment,
    /**
Johnson felt protective of Kardashian.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::ProtectiveOf`]: [Kim Kardashian](Entity::KimKardashian).

- b: “protective”, on the word of Alice Marie Johnson
*/
    #[doc(alias("protective"))]
    JohnsonProtective,
    /**
Kardashian enjoyed what she was doing.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::EnjoysWork`]: yes.

- b: “enjoy”, on the word of Kim Kardashian
- c: “has enjoyed”
- c: “enjoy”, on the word of Kim Kardashian
- d: “enjoy”, on the word of Kim Kardashian
*/
    #[doc(alias("enjoy", "has enjoyed"))]
    KardashianEnjoysThis,
    /**
What Kardashian was doing fulfilled her.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::FulfilledByWork`]: yes.

- b: “fulfilled”, on the word of Kim Kardashian
- b: “fulfilled”, on the word of Kim Kardashian
- c: “fulfilled”, on the word of Kim Kardashian
- c: “fulfilled”, on the word of Kim Kardashian
- d: “fulfilled”, on the word of Kim Kardashian
- d: “fulfilled”, on the word of Kim Kardashian
*/
    #[doc(alias("fulfilled"))]
    KardashianFulfilled,
    /**
Kardashian could see herself going on to work for others in situations like Johnson\'s.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Plans`]: go on working for others like Johnson.

- b: “could imagine”, on the word of Kim Kardashian, hedged
*/
    #[doc(alias("could imagine"))]
    KardashianMayGoOnForOthers,
    /**
Kardashian saw no reason to stop what fulfilled her.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::WouldStop`]: no.

- b: “why stop”, on the word of Kim Kardashian
- c: “why stop”, on the word of Kim Kardashian
- d: “why stop”, on the word of Kim Kardashian
*/
    #[doc(alias("why stop"))]
    KardashianSeesNoReasonToStop,
    /**
Johnson kept a picture of Kardashian and Kanye West in her Bible.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::KeepsPhotoIn`]: [Bible](Entity::Bible).

- b: “in her Bible”, on the word of Alice Marie Johnson
*/
    #[doc(alias("in her Bible"))]
    KeepsPhotoInBible,
    /**
Johnson kept a picture of Kanye West.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::KeepsPhotoOf`]: [Kanye West](Entity::KanyeWest).

- b: “a photo”, on the word of Alice Marie Johnson
*/
    #[doc(alias("a photo"))]
    KeepsPhotoOfKanye,
    /**
Johnson kept a picture of Kardashian.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::KeepsPhotoOf`]: [Kim Kardashian](Entity::KimKardashian).

- b: “a photo”, on the word of Alice Marie Johnson
*/
    #[doc(alias("a photo"))]
    KeepsPhotoOfKardashian,
    /**
Kardashian was not going into politics.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::GoingIntoPolitics`]: not going into it.

- b: “no”, on the word of Kim Kardashian
- c: “no”, on the word of Kim Kardashian
- d: “no”, on the word of Kim Kardashian
*/
    #[doc(alias("no"))]
    NotGoingIntoPolitics,
    /**
Kardashian was not going into politics for now.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::GoingIntoPolitics`]: not yet.

- c: “not just yet”
*/
    #[doc(alias("not just yet"))]
    NotGoingIntoPoliticsYet,
    /**
People could move those in power for the good of others.

[more people](Entity::PeopleInspired), [`Predicate::CanAffect`]: [the people in power](Entity::PeopleInPower).

- d: “can have an effect”, on the word of Kim Kardashian, hedged
*/
    #[doc(alias("can have an effect"))]
    PeopleCanAffectPower,
    /**
Johnson planned to keep attention on the issue.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Plans`]: go on drawing attention to the issue.

- b: “magnify this issue”, on the word of Alice Marie Johnson
- c: “magnify this issue”, on the word of Alice Marie Johnson
- d: “magnify this issue”, on the word of Alice Marie Johnson
*/
    #[doc(alias("magnify this issue"))]
    PlansToMagnifyIssue,
    /**
Johnson planned to speak out for other nonviolent first-time offenders.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Plans`]: speak out for nonviolent first-time offenders.

- b: “plans to speak out”, on the word of Alice Marie Johnson
*/
    #[doc(alias("plans to speak out"))]
    PlansToSpeakForOffenders,
    /**
The article asked whether Kardashian would try politics full time.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::GoingIntoPolitics`]: an open question.

- d: “full time?”, hedged
*/
    #[doc(alias("full time?"))]
    PoliticsFullTimeOpen,
    /**
Kardashian went on as before.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::StaysAsSheWas`]: yes.

- b: “still doing me”, on the word of Kim Kardashian
- c: “still doing me”, on the word of Kim Kardashian
- d: “still doing me”, on the word of Kim Kardashian
*/
    #[doc(alias("still doing me"))]
    StillDoingMe,
    /**
Johnson\'s release took a lot of work.

[`Event::Campaign`], [`Predicate::Effort`]: a lot of work.

- b: “a lot of work”, on the word of Kim Kardashian
*/
    #[doc(alias("a lot of work"))]
    ALotOfWork,
    /**
Kardashian asked her attorney whether they could hire other attorneys.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::AskedAttorney`]: whether other attorneys could be hired.

- c: “different attorneys”, on the word of Kim Kardashian
*/
    #[doc(alias("different attorneys"))]
    AskedForDifferentAttorneys,
    /**
Kardashian asked her attorney what the options were.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::AskedAttorney`]: which ways were open.

- c: “the options”, on the word of Kim Kardashian
*/
    #[doc(alias("the options"))]
    AskedForOptions,
    /**
Kardashian asked her attorney what they could do.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::AskedAttorney`]: what they could do.

- c: “what we can do”, on the word of Kim Kardashian
*/
    #[doc(alias("what we can do"))]
    AskedWhatToDo,
    /**
Kardashian asked her attorney whether anything could be done.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::AskedAttorney`]: whether anything could be done.

- c: “anything we can do”, on the word of Kim Kardashian
*/
    #[doc(alias("anything we can do"))]
    AskedWhetherAnythingCanBeDone,
    /**
The work for Johnson was under way before the call.

[`Event::Campaign`], [`Predicate::Before`]: [`Event::IvankaCall`].

- a: “had been”
*/
    #[doc(alias("had been"))]
    CampaignBeforeCall,
    /**
Kardashian worked for Johnson\'s release.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::CampaignedFor`]: [Alice Marie Johnson](Entity::AliceJohnson).

- a: “campaigning”
- a: “support”
- b: “to free”, on the word of Kim Kardashian
- b: “advocating”, on the word of Alice Marie Johnson
- b: “advocate”
- c: “commuting”, on the word of Kim Kardashian
- c: “securing”, on the word of Kim Kardashian
- c: “winning”
- d: “helping”, on the word of Kim Kardashian
- e: “hell bent”
- e: “wants”
- e: “efforts”
*/
    #[doc(
        alias(
            "advocate",
            "advocating",
            "campaigning",
            "commuting",
            "efforts",
            "hell bent",
            "helping",
            "securing",
            "support",
            "to free",
            "wants",
            "winning"
        )
    )]
    CampaignedForRelease,
    /**
Johnson\'s case became a mission for Kardashian.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::RegardedAs`]: mission.

- a: “this mission”, on the word of Kim Kardashian
- b: “this mission”, on the word of Kim Kardashian
- c: “mission”, on the word of Kim Kardashian
- c: “this mission”, on the word of Kim Kardashian
- d: “this mission”, on the word of Kim Kardashian
*/
    #[doc(alias("mission", "this mission"))]
    CaseBecameMission,
    /**
Kardashian called Johnson\'s story unfair.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::JudgedCase`]: unfair.

- b: “unfair”, on the word of Kim Kardashian
*/
    #[doc(alias("unfair"))]
    CaseCalledUnfair,
    /**
Johnson\'s case mattered more and more to Kardashian.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::CaseImportance`]: increasing.

- a: “increasingly”, on the word of Kim Kardashian
*/
    #[doc(alias("increasingly"))]
    CaseGrewImportant,
    /**
Kardashian decided to work on justice for Johnson.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::DecidedTo`]: work on justice for Johnson.

- b: “decided”
*/
    #[doc(alias("decided"))]
    DecidedToWorkForJustice,
    /**
People around Kardashian advised her against going to the White House.

[people around her](Entity::PeopleAroundKardashian), [`Predicate::Discouraged`]: [Kim Kardashian](Entity::KimKardashian).

- d: “discouraged”, on the word of Kim Kardashian
*/
    #[doc(alias("discouraged"))]
    DiscouragedByOthers,
    /**
It was not certain that Kardashian supported the president.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::SupportsPresident`]: no.

- e: “not necessarily”, hedged
*/
    #[doc(alias("not necessarily"))]
    DoesNotNecessarilySupportPresident,
    /**
Kardashian found such doubt funny.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::FindsDoubt`]: funny.

- e: “funny”, on the word of Kim Kardashian
*/
    #[doc(alias("funny"))]
    DoubtFunny,
    /**
Kardashian\'s family stood by her.

[her famous family](Entity::KardashianFamily), [`Predicate::Supports`]: [Kim Kardashian](Entity::KimKardashian).

- d: “always really supportive”, on the word of Kim Kardashian
*/
    #[doc(alias("always really supportive"))]
    FamilySupportive,
    /**
Kardashian and others had been in talks for seven months.

[`Event::Campaign`], [`Predicate::MonthsOfTalks`]: 7 months.

- a: “seven months”, on the word of Kim Kardashian
- b: “seven months”, on the word of Kim Kardashian
- c: “seven months”, on the word of Kim Kardashian
- d: “seven months”, on the word of Kim Kardashian
*/
    #[doc(alias("seven months"))]
    InTalksSevenMonths,
    /**
Kardashian\'s part began with sharing an interview on Twitter.

[`Event::Campaign`], [`Predicate::BeganWith`]: sharing on Twitter.

- c: “sharing on Twitter”
*/
    #[doc(alias("sharing on Twitter"))]
    InvolvementBeganOnTwitter,
    /**
The campaign for Johnson began with a telephone call.

[`Event::Campaign`], [`Predicate::BeganWith`]: a telephone call.

- a: “a phone call”
*/
    #[doc(alias("a phone call"))]
    InvolvementBeganWithCall,
    /**
Kardashian first heard of Johnson\'s case in 2017.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::LearnedOfCaseIn`]: 2017.

- b: “2017”
*/
    #[doc(alias("2017"))]
    LearnedOfCase2017,
    /**
Kardashian came upon the case on Twitter.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::LearnedOfCaseVia`]: [Twitter](Entity::Twitter).

- e: “on Twitter”, on the word of Kim Kardashian
- e: “on Twitter”, on the word of Kim Kardashian
*/
    #[doc(alias("on Twitter"))]
    LearnedOfCaseOnTwitter,
    /**
Kardashian heard of the case seven months before the earlier interview.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::LearnedOfCaseMonthsBefore`]: 7 months.

- e: “seven months ago”, on the word of Kim Kardashian
*/
    #[doc(alias("seven months ago"))]
    LearnedOfCaseSevenMonthsBefore,
    /**
For Kardashian the matter had to do with people.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Motive`]: people.

- d: “people”, on the word of Kim Kardashian
*/
    #[doc(alias("people"))]
    MotivePeople,
    /**
Kardashian acted because she had the means.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Motive`]: having the resources.

- b: “had the resources”, on the word of Kim Kardashian
*/
    #[doc(alias("had the resources"))]
    MotiveResources,
    /**
Kardashian acted out of a simple connection with the story.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Motive`]: a simple connection.

- e: “simple connection”, on the word of Kim Kardashian
*/
    #[doc(alias("simple connection"))]
    MotiveSimpleConnection,
    /**
Kardashian held that what the case showed had to be put right.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::JudgedCase`]: in need of repair.

- a: “needed to be fixed”, on the word of Kim Kardashian
*/
    #[doc(alias("needed to be fixed"))]
    NeededToBeFixed,
    /**
For Kardashian the matter had nothing to do with politics.

[`Event::Campaign`], [`Predicate::AboutPolitics`]: no.

- d: “nothing to do with”, on the word of Kim Kardashian
*/
    #[doc(alias("nothing to do with"))]
    NotAboutPolitics,
    /**
Winning freedom for Johnson was not as simple as it may have looked.

[`Event::Campaign`], [`Predicate::Simple`]: no.

- c: “not as simple”
*/
    #[doc(alias("not as simple"))]
    NotAsSimpleAsItSeemed,
    /**
Johnson\'s release was not won in an instant.

[`Event::Campaign`], [`Predicate::Instant`]: no.

- a: “not instant”, on the word of Kim Kardashian
- b: “not instant”, on the word of Kim Kardashian
- c: “not instant”, on the word of Kim Kardashian
- d: “not instant”, on the word of Kim Kardashian
*/
    #[doc(alias("not instant"))]
    NotInstant,
    /**
Kardashian was ready to go to the president if that was what it took.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::WillingToSeePresident`]: yes.

- e: “definitely”, on the word of Kim Kardashian, hedged
*/
    #[doc(alias("definitely"))]
    ReadyToSeePresident,
    /**
Kardashian shared the story first and then sent it to her attorney.

[`Event::TwitterStory`], [`Predicate::Before`]: [`Event::AttorneyTalk`].

- c: “at first, then”, on the word of Kim Kardashian
*/
    #[doc(alias("at first, then"))]
    RetweetBeforeAttorney,
    /**
To some people the campaign may have looked like a call to the president and a visit.

[some people](Entity::SomePeople), [`Predicate::ImpressionOfCampaign`]: a call to the president and a visit.

- a: “might seem”, on the word of Kim Kardashian, hedged
- b: “might seem”, on the word of Kim Kardashian, hedged
- c: “might seem”, on the word of Kim Kardashian, hedged
- d: “might seem”, on the word of Kim Kardashian, hedged
*/
    #[doc(alias("might seem"))]
    SeemsOneCallToSome,
    /**
Kardashian sent the story to her attorney.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::SentStoryTo`]: [my attorney](Entity::KardashianAttorney).

- c: “sent it”, on the word of Kim Kardashian
*/
    #[doc(alias("sent it"))]
    SentStoryToAttorney,
    /**
What Kardashian shared was Johnson\'s interview with Mic.

[`Event::TwitterStory`], [`Predicate::StoryWas`]: [`Event::MicInterview`].

- c: “Mic interview”
*/
    #[doc(alias("Mic interview"))]
    SharedMicInterview,
    /**
Kardashian shared Johnson\'s interview in October 2017.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::SharedStoryIn`]: 2017-10.

- c: “in October 2017”
*/
    #[doc(alias("in October 2017"))]
    SharedStory201710,
    /**
Kardashian passed the story on by Twitter.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::SharedStoryVia`]: [Twitter](Entity::Twitter).

- c: “on Twitter”
- c: “retweeted”, on the word of Kim Kardashian
*/
    #[doc(alias("on Twitter", "retweeted"))]
    SharedStoryOnTwitter,
    /**
Kardashian saw a deep fault of American justice in two decades of prison for such a crime.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::JudgedCase`]: sign of a deep problem in the justice system.

- a: “deep problem”, on the word of Kim Kardashian
*/
    #[doc(alias("deep problem"))]
    SignOfDeepProblem,
    /**
The story that Kardashian came upon was about Johnson.

[`Event::TwitterStory`], [`Predicate::StoryAbout`]: [Alice Marie Johnson](Entity::AliceJohnson).

- b: “Johnson\'s story”
- e: “her story”, on the word of Kim Kardashian
- e: “a great-grandmother”, on the word of Kim Kardashian
*/
    #[doc(alias("a great-grandmother", "her story"))]
    StoryAboutJohnson,
    /**
Kardashian decided to act after she had heard of the case.

[`Event::TwitterStory`], [`Predicate::Before`]: [`Event::Campaign`].

- b: “then”
*/
    #[doc(alias("then"))]
    StoryBeforeDecision,
    /**
Johnson\'s story moved Kardashian.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::MovedByStory`]: yes.

- e: “touched”, on the word of Kim Kardashian
- e: “tugged at my heart”, on the word of Kim Kardashian
*/
    #[doc(alias("touched", "tugged at my heart"))]
    StoryTouchedKardashian,
    /**
Kardashian tweeted about Johnson\'s story.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Tweeted`]: yes.

- b: “in a tweet”
*/
    #[doc(alias("in a tweet"))]
    TweetedAboutCase,
    /**
Some people would not see what Kardashian had to do with prison reform.

[some people](Entity::SomePeople), [`Predicate::Doubt`]: what Kardashian had to do with prison reform.

- e: “not understand”, on the word of Kim Kardashian, hedged
*/
    #[doc(alias("not understand"))]
    WhatKimHasToDoWithReform,
    /**
Kardashian and others had worked on the case for seven months.

[`Event::Campaign`], [`Predicate::MonthsOfWork`]: 7 months.

- a: “seven months”, on the word of Kim Kardashian
- b: “seven months”, on the word of Kim Kardashian
- c: “seven months”, on the word of Kim Kardashian
- d: “seven months”, on the word of Kim Kardashian
*/
    #[doc(alias("seven months"))]
    WorkedSevenMonths,
    /**
Kardashian did not want to give up the mission.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::WillingToGiveUp`]: no.

- a: “didn\'t want to”, on the word of Kim Kardashian
- b: “didn\'t want to”, on the word of Kim Kardashian
- c: “didn\'t want to”, on the word of Kim Kardashian
- d: “didn\'t want to”, on the word of Kim Kardashian
*/
    WouldNotGiveUp,
    /**
The co-defendants were offered a plea deal.

[Ten of her co-defendants](Entity::CoDefendantsWhoTestified), [`Predicate::OfferedPleaDeal`]: yes.

- e: “the same plea deal”
*/
    #[doc(alias("the same plea deal"))]
    CoDefendantsPleaDeal,
    /**
The co-defendants had charges cut or dropped for their evidence.

[Ten of her co-defendants](Entity::CoDefendantsWhoTestified), [`Predicate::ReceivedInExchange`]: reduced or dropped charges.

- e: “reduced or dropped charges”
*/
    #[doc(alias("reduced or dropped charges"))]
    CoDefendantsReducedCharges,
    /**
Co-defendants gave evidence against Johnson.

[Ten of her co-defendants](Entity::CoDefendantsWhoTestified), [`Predicate::TestifiedAgainst`]: [Alice Marie Johnson](Entity::AliceJohnson).

- e: “testified against her”
*/
    #[doc(alias("testified against her"))]
    CoDefendantsTestifiedAgainstJohnson,
    /**
Johnson was convicted before she was sentenced.

[`Event::Conviction`], [`Predicate::Before`]: [`Event::Sentencing`].

- a: “after being convicted”
*/
    #[doc(alias("after being convicted"))]
    ConvictedBeforeSentence,
    /**
Johnson was convicted in 1996.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::ConvictedIn`]: 1996.

- c: “1996”
- e: “1996”
*/
    #[doc(alias("1996"))]
    ConvictedIn1996,
    /**
The counts against Johnson arose from a trafficking operation.

[`Event::Conviction`], [`Predicate::CountsStemFrom`]: [a Memphis-based cocaine trafficking operation involving more than a dozen people](Entity::TraffickingOperation).

- e: “stemming from”
*/
    #[doc(alias("stemming from"))]
    CountsStemFromOperation,
    /**
The drug that was trafficked was cocaine.

[`Event::Offence`], [`Predicate::Drug`]: cocaine.

- c: “cocaine”
- e: “cocaine”
*/
    #[doc(alias("cocaine"))]
    DrugCocaine,
    /**
Johnson was convicted on eight counts.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Counts`]: 8 counts.

- a: “eight”
- e: “eight”
*/
    #[doc(alias("eight"))]
    EightCounts,
    /**
Johnson was convicted of drug trafficking on all of eight counts.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::DrugTraffickingCounts`]: 8 counts.

- a: “eight”
*/
    #[doc(alias("eight"))]
    EightDrugTraffickingCounts,
    /**
Johnson\'s offence was her first.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::FirstOffence`]: yes.

- a: “first-time”
- b: “other first-time offenders”
- c: “first offense”
- d: “first-time”
*/
    #[doc(alias("first offense", "first-time", "other first-time offenders"))]
    FirstOffence,
    /**
Johnson was convicted on five counts of drug trafficking.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::DrugTraffickingCounts`]: 5 counts.

- c: “five”
*/
    #[doc(alias("five"))]
    FiveDrugTraffickingCounts,
    /**
Johnson\'s hardship came before prison.

[`Event::Hardship`], [`Predicate::Before`]: [`Event::Imprisonment`].

- a: “before”
*/
    #[doc(alias("before"))]
    HardshipBeforePrison,
    /**
Johnson owned up to what she had done.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::AcceptedResponsibility`]: yes.

- b: “accepted responsibility”, on the word of White House
*/
    #[doc(alias("accepted responsibility"))]
    JohnsonAcceptedResponsibility,
    /**
Johnson admitted to doing wrong.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Admitted`]: doing wrong.

- a: “admitted”
*/
    #[doc(alias("admitted"))]
    JohnsonAdmittedWrong,
    /**
Johnson had to file for bankruptcy.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Bankrupt`]: yes.

- a: “file for bankruptcy”, on the word of Alice Marie Johnson
*/
    #[doc(alias("file for bankruptcy"))]
    JohnsonBankrupt,
    /**
Johnson could not give her children what they needed.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::CouldProvideForChildren`]: no.

- a: “couldn\'t really even provide”, on the word of Alice Marie Johnson
*/
    JohnsonCouldNotProvide,
    /**
Johnson did not see how illegal the trafficking was.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::RealisedGravity`]: no.

- a: “didn\'t realize”, on the word of Alice Marie Johnson
*/
    JohnsonDidNotRealiseGravity,
    /**
Johnson faced hurdles.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::FacedHurdles`]: yes.

- a: “hurdles”
*/
    #[doc(alias("hurdles"))]
    JohnsonFacedHurdles,
    /**
Johnson\'s house was foreclosed on.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::HouseForeclosed`]: yes.

- a: “foreclosed on”, on the word of Alice Marie Johnson
*/
    #[doc(alias("foreclosed on"))]
    JohnsonHouseForeclosed,
    /**
Johnson did not want to excuse herself.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::MakesExcuses`]: no.

- a: “didn\'t want to”, on the word of Alice Marie Johnson
*/
    JohnsonMakesNoExcuses,
    /**
Johnson was not offered the plea deal that others had.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::OfferedPleaDeal`]: no.

- e: “never offered”
*/
    #[doc(alias("never offered"))]
    JohnsonNoPleaDeal,
    /**
Johnson saw that she had done wrong.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::RealisedWrongdoing`]: yes.

- a: “realized”, on the word of Alice Marie Johnson
*/
    #[doc(alias("realized"))]
    JohnsonRealisedWrongdoing,
    /**
Johnson took what she did for something minor.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::ThoughtOffence`]: minor.

- a: “minor”, on the word of Alice Marie Johnson
*/
    #[doc(alias("minor"))]
    JohnsonThoughtOffenceMinor,
    /**
Johnson was tried.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Tried`]: yes.

- e: “her trial”
*/
    #[doc(alias("her trial"))]
    JohnsonTried,
    /**
Johnson\'s sentence was life in prison.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Sentence`]: life in prison.

- a: “life sentence”
- a: “life in federal jail”
- b: “life sentence”, on the word of Kim Kardashian
- b: “life sentence”
- c: “life”
- c: “life in prison”
- d: “lifetime sentence”
- e: “life in prison”
*/
    #[doc(
        alias(
            "life",
            "life in federal jail",
            "life in prison",
            "life sentence",
            "lifetime sentence"
        )
    )]
    LifeSentence,
    /**
Many people suffered tragedies and did nothing illegal.

[many people](Entity::PeopleWithTragedies), [`Predicate::TurnToCrime`]: no.

- a: “don\'t get involved”, on the word of Alice Marie Johnson
*/
    ManySufferWithoutCrime,
    /**
No reason was given why Johnson was not offered the plea deal.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::ReasonForNoPleaDeal`]: no reason given.

- e: “for some reason”, hedged
*/
    #[doc(alias("for some reason"))]
    NoReasonForLackOfDeal,
    /**
Johnson\'s offence was not violent.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::NonviolentOffence`]: yes.

- a: “non-violent”
- b: “other nonviolent offenders”
- d: “non-violent”
*/
    #[doc(alias("non-violent", "other nonviolent offenders"))]
    NonviolentOffence,
    /**
The offence cost Johnson 21 years of her life.

[`Event::Offence`], [`Predicate::LedTo`]: 21 years of Johnson\'s life.

- a: “cost”
*/
    #[doc(alias("cost"))]
    OffenceCostYears,
    /**
Johnson\'s offence was drug trafficking.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Offence`]: drug trafficking.

- a: “drug offense”
- a: “drug trafficking”
- a: “drug trafficking”
- c: “cocaine trafficking”
- c: “drug trafficking”
- d: “drug offense”
*/
    #[doc(alias("cocaine trafficking", "drug offense", "drug trafficking"))]
    OffenceDrugTrafficking,
    /**
One of Johnson\'s offences was money laundering.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Offence`]: money laundering.

- c: “money laundering”
*/
    #[doc(alias("money laundering"))]
    OffenceMoneyLaundering,
    /**
Johnson was convicted on one count of money laundering.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::MoneyLaunderingCounts`]: 1 counts.

- c: “one”
*/
    #[doc(alias("one"))]
    OneMoneyLaunderingCount,
    /**
Johnson was involved one time only.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::OneTimeInvolvement`]: yes.

- a: “one-time”
*/
    #[doc(alias("one-time"))]
    OneTimeInvolvement,
    /**
The trafficking operation was based in Memphis.

[a Memphis-based cocaine trafficking operation involving more than a dozen people](Entity::TraffickingOperation), [`Predicate::BasedIn`]: [Memphis](Entity::Memphis).

- e: “Memphis-based”
*/
    #[doc(alias("Memphis-based"))]
    OperationInMemphis,
    /**
More than twelve people were part of the trafficking operation.

[a Memphis-based cocaine trafficking operation involving more than a dozen people](Entity::TraffickingOperation), [`Predicate::PeopleInvolved`]: more than 12.

- e: “more than a dozen”
*/
    #[doc(alias("more than a dozen"))]
    OperationMoreThanADozen,
    /**
Johnson was sentenced to life although the offence was her first.

[`Event::Sentencing`], [`Predicate::Despite`]: first offence.

- c: “despite”
*/
    #[doc(alias("despite"))]
    SentenceDespiteFirstOffence,
    /**
Johnson was sentenced in 1996.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::SentencedIn`]: 1996.

- c: “1996”
*/
    #[doc(alias("1996"))]
    SentencedIn1996,
    /**
Johnson was sentenced in 1997.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::SentencedIn`]: 1997.

- a: “1997”
- e: “1997”
*/
    #[doc(alias("1997"))]
    SentencedIn1997,
    /**
Ten of Johnson\'s co-defendants gave evidence.

[Ten of her co-defendants](Entity::CoDefendantsWhoTestified), [`Predicate::Number`]: 10 persons.

- e: “ten”
*/
    #[doc(alias("ten"))]
    TenCoDefendantsTestified,
    /**
Kardashian told how the release had come about.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Explained`]: how the release came about.

- b: “explained”
*/
    #[doc(alias("explained"))]
    ExplainedHowReleaseCame,
    /**
Kardashian told how she had helped.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Explained`]: how she helped Johnson.

- d: “explained”
*/
    #[doc(alias("explained"))]
    ExplainedHowSheHelped,
    /**
The president announced that he was freeing Johnson in the week before the article.

[`Event::Grant`], [`Predicate::AnnouncedWhen`]: last week.

- c: “last week”
*/
    #[doc(alias("last week"))]
    FreeingAnnouncedLastWeek,
    /**
Clemency was granted on June 6.

[`Event::Grant`], [`Predicate::Date`]: XXXX-06-06.

- b: “a week later”
- c: “on June 6”
*/
    #[doc(alias("a week later", "on June 6"))]
    GrantOnJune6,
    /**
The president had not signed off on the decision yet.

[`Event::Grant`], [`Predicate::Pending`]: yes.

- e: “unless he signs off”
*/
    #[doc(alias("unless he signs off"))]
    GrantPending,
    /**
What the president commuted was the life sentence.

[`Event::Grant`], [`Predicate::ActedOn`]: the life sentence.

- b: “life sentence”
*/
    #[doc(alias("life sentence"))]
    GrantTouchedLifeSentence,
    /**
Johnson was not released yet.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Released`]: no.

- e: “incarcerated”
- e: “won\'t happen unless”
*/
    #[doc(alias("incarcerated"))]
    JohnsonNotReleasedYet,
    /**
Johnson was let out of prison.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Released`]: yes.

- a: “free”, on the word of Kim Kardashian
- a: “out of prison”
- b: “released”, on the word of Kim Kardashian
- b: “newfound freedom”
- c: “freeing”, on the word of Donald Trump
- d: “being released”, on the word of Kim Kardashian
*/
    #[doc(
        alias(
            "being released",
            "free",
            "freeing",
            "newfound freedom",
            "out of prison",
            "released"
        )
    )]
    JohnsonReleased,
    /**
The meeting came before the grant.

[`Event::OvalOfficeMeeting`], [`Predicate::Before`]: [`Event::Grant`].

- b: “a week later”
*/
    #[doc(alias("a week later"))]
    MeetingBeforeGrant,
    /**
The act of clemency was announced.

[`Event::Grant`], [`Predicate::Announced`]: the act of clemency.

- b: “was announced”
- c: “announced”
*/
    #[doc(alias("announced", "was announced"))]
    PardoningAnnounced,
    /**
Johnson was released in the week before the article.

[`Event::Release`], [`Predicate::When`]: last week.

- b: “last week”, on the word of Kim Kardashian
*/
    #[doc(alias("last week"))]
    ReleasedLastWeek,
    /**
Clemency was what Kardashian sought.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Sought`]: clemency.

- b: “clemency”
- c: “clemency”, on the word of Kim Kardashian
*/
    #[doc(alias("clemency"))]
    SoughtClemency,
    /**
A commutation was what Kardashian sought.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Sought`]: commutation.

- c: “commuting”, on the word of Kim Kardashian
*/
    #[doc(alias("commuting"))]
    SoughtCommutation,
    /**
Freedom for Johnson was what Kardashian sought.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Sought`]: freedom.

- a: “freedom”
- c: “freedom”
*/
    #[doc(alias("freedom"))]
    SoughtFreedom,
    /**
Justice for Johnson was what Kardashian sought.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Sought`]: justice.

- b: “justice”
*/
    #[doc(alias("justice"))]
    SoughtJustice,
    /**
A pardon was what Kardashian sought.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Sought`]: pardon.

- d: “pardoned”, on the word of Kim Kardashian
- e: “pardoned”
- e: “pardon”
*/
    #[doc(alias("pardon", "pardoned"))]
    SoughtPardon,
    /**
Release was what Kardashian sought.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Sought`]: release.

- a: “release”
- b: “freeing”
- b: “release”, on the word of Alice Marie Johnson
- e: “bring her home”
*/
    #[doc(alias("bring her home", "freeing", "release"))]
    SoughtRelease,
    /**
The president\'s act was called clemency.

[`Event::Grant`], [`Predicate::Termed`]: clemency.

- c: “clemency”
- c: “clemency”
*/
    #[doc(alias("clemency"))]
    TermedClemency,
    /**
The president\'s act was called a commutation.

[`Event::Grant`], [`Predicate::Termed`]: commutation.

- b: “commuted”
- c: “commuting”
- c: “commutation”
*/
    #[doc(alias("commutation", "commuted", "commuting"))]
    TermedCommutation,
    /**
The president\'s act was called a freeing.

[`Event::Grant`], [`Predicate::Termed`]: freeing.

- c: “freeing”
*/
    #[doc(alias("freeing"))]
    TermedFreeing,
    /**
The president\'s act was called a pardon.

[`Event::Grant`], [`Predicate::Termed`]: pardon.

- b: “pardoning”
- d: “pardon”
- d: “pardoned”
*/
    #[doc(alias("pardon", "pardoned", "pardoning"))]
    TermedPardon,
    /**
The president\'s act was called a release.

[`Event::Grant`], [`Predicate::Termed`]: release.

- b: “released”
- d: “released”
*/
    #[doc(alias("released"))]
    TermedRelease,
    /**
The president himself announced that he was freeing Johnson.

[Donald Trump](Entity::DonaldTrump), [`Predicate::Announced`]: the release.

- c: “announced”
*/
    #[doc(alias("announced"))]
    TrumpAnnounced,
    /**
Trump granted Johnson clemency.

[Donald Trump](Entity::DonaldTrump), [`Predicate::GrantedClemencyTo`]: [Alice Marie Johnson](Entity::AliceJohnson).

- b: “commuted”
- c: “commutation”
- c: “freeing”, on the word of Donald Trump
- c: “granted clemency”
*/
    #[doc(alias("commutation", "commuted", "freeing", "granted clemency"))]
    TrumpGrantedClemency,
    /**
The White House gave a statement on Johnson.

[White House](Entity::WhiteHouse), [`Predicate::GaveStatement`]: yes.

- b: “in a statement”
*/
    #[doc(alias("in a statement"))]
    WhiteHouseGaveStatement,
    /**
A link promised five things to know about Johnson.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::DescribedInLink`]: five things to know.

- e: “5 things to know”
*/
    #[doc(alias("5 things to know"))]
    FiveThingsToKnow,
    /**
Kardashian spoke of Johnson with feeling.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::GushedOver`]: [Alice Marie Johnson](Entity::AliceJohnson).

- d: “gushes”
*/
    #[doc(alias("gushes"))]
    GushedOverJohnson,
    /**
Kanye West held a listening party.

[Kanye West](Entity::KanyeWest), [`Predicate::Held`]: a listening party.

- d: “listening party”
*/
    #[doc(alias("listening party"))]
    KanyeListeningParty,
    /**
Korte contributed to the article.

[Gregory Korte](Entity::GregoryKorte), [`Predicate::Contributed`]: yes.

- c: “contributing”
*/
    #[doc(alias("contributing"))]
    KorteContributed,
    /**
A picture showed Kardashian being lifted up.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::LiftedIntoTheAir`]: yes.

- d: “lifted into the air”
*/
    #[doc(alias("lifted into the air"))]
    LiftedIntoTheAir,
    /**
Kardashian wore spandex at a photo shoot.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Wore`]: several spandex outfits.

- d: “spandex looks”
*/
    #[doc(alias("spandex looks"))]
    PhotoShootInSpandex,
    /**
Johnson told of the hurdles she had faced.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Described`]: the hurdles she faced.

- a: “described”
*/
    #[doc(alias("described"))]
    DescribedHurdles,
    /**
Kardashian gave her reasons after the meeting.

[`Event::EarlierInterview`], [`Predicate::After`]: [`Event::OvalOfficeMeeting`].

- e: “now”
*/
    #[doc(alias("now"))]
    EarlierInterviewAfterMeeting,
    /**
Kardashian told how the case came to matter to her.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Explained`]: how the case grew important to her.

- a: “explained”
*/
    #[doc(alias("explained"))]
    ExplainedImportance,
    /**
Kardashian gave her reasons for meeting the president.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Explained`]: her reasons for the meeting.

- e: “explains”
- e: “explaining”
*/
    #[doc(alias("explaining", "explains"))]
    ExplainedReasonsForMeeting,
    /**
The interview was the first that Kardashian and Johnson gave together.

[`Event::TodayInterview`], [`Predicate::FirstJointInterview`]: yes.

- d: “first joint interview”
*/
    #[doc(alias("first joint interview"))]
    FirstJointInterview,
    /**
The interview was the first that the two gave together on television.

[`Event::TodayInterview`], [`Predicate::FirstJointTvInterview`]: yes.

- c: “first joint TV interview”
*/
    #[doc(alias("first joint TV interview"))]
    FirstJointTvInterview,
    /**
Kardashian and Johnson met for the first time.

[`Event::FirstMeeting`], [`Predicate::FirstTime`]: yes.

- a: “for the first time”
- b: “first time in person”
- c: “for the first time”
- d: “for the first time”
*/
    #[doc(alias("first time in person", "for the first time"))]
    FirstTimeMet,
    /**
Kardashian gave an interview on the meeting.

[`Event::EarlierInterview`], [`Predicate::Interviewee`]: [Kim Kardashian](Entity::KimKardashian).

- e: “an interview”
*/
    #[doc(alias("an interview"))]
    GaveEarlierInterview,
    /**
Kardashian and Johnson enjoyed the interview.

[the pair](Entity::KardashianAndJohnson), [`Predicate::Enjoyed`]: the interview.

- d: “clearly a great time”
*/
    #[doc(alias("clearly a great time"))]
    HadAGreatTime,
    /**
The interview came after the act of clemency.

[`Event::TodayInterview`], [`Predicate::After`]: [`Event::Grant`].

- d: “following”
*/
    #[doc(alias("following"))]
    InterviewAfterPardon,
    /**
The interview was in Memphis.

[`Event::TodayInterview`], [`Predicate::Place`]: [Memphis](Entity::Memphis).

- c: “Memphis”
*/
    #[doc(alias("Memphis"))]
    InterviewInMemphis,
    /**
The interview was broadcast in the morning.

[`Event::TodayInterview`], [`Predicate::TimeOfDay`]: morning.

- d: “morning”
*/
    #[doc(alias("morning"))]
    InterviewInTheMorning,
    /**
The interview was on television.

[`Event::TodayInterview`], [`Predicate::Medium`]: television.

- c: “TV”
- d: “aired”
*/
    #[doc(alias("TV", "aired"))]
    InterviewOnTelevision,
    /**
The interview was given or shown on a Thursday.

[`Event::TodayInterview`], [`Predicate::Weekday`]: Thursday.

- c: “Thursday”
- d: “Thursday”
*/
    #[doc(alias("Thursday"))]
    InterviewOnThursday,
    /**
The interview was on the Today show.

[`Event::TodayInterview`], [`Predicate::BroadcastOn`]: [TODAY](Entity::TodayShow).

- a: “on TODAY”
- d: “Today show”
*/
    #[doc(alias("Today show", "on TODAY"))]
    InterviewOnToday,
    /**
Johnson was interviewed.

[`Event::TodayInterview`], [`Predicate::Interviewee`]: [Alice Marie Johnson](Entity::AliceJohnson).

- a: “with Johnson”
- a: “Johnson”
- a: “told Kotb”
- a: “her remarks”
- a: “asked”
- b: “both”
- c: “their”
- c: “spoke to Kotb”
- d: “their interview”
- d: “their interview”
- d: “joint interview”
*/
    #[doc(
        alias(
            "Johnson",
            "asked",
            "both",
            "her remarks",
            "joint interview",
            "spoke to Kotb",
            "their",
            "their interview",
            "told Kotb",
            "with Johnson"
        )
    )]
    InterviewWithJohnson,
    /**
Kardashian was interviewed.

[`Event::TodayInterview`], [`Predicate::Interviewee`]: [Kim Kardashian](Entity::KimKardashian).

- a: “Kim Kardashian”
- a: “Kardashian”
- a: “Kardashian”
- a: “told Kotb”
- a: “told Kotb”
- a: “told Kotb”
- b: “the reality star”
- b: “both”
- c: “their”
- c: “both”
- c: “told Kotb”
- d: “their interview”
- d: “Kim”
- d: “their interview”
- d: “joint interview”
*/
    #[doc(
        alias(
            "Kardashian",
            "Kim",
            "Kim Kardashian",
            "both",
            "joint interview",
            "the reality star",
            "their",
            "their interview",
            "told Kotb"
        )
    )]
    InterviewWithKardashian,
    /**
Kotb held the interview.

[`Event::TodayInterview`], [`Predicate::Interviewer`]: [Hoda Kotb](Entity::HodaKotb).

- a: “with Kotb”
- a: “told Kotb”
- a: “speaking with Kotb”
- a: “told Kotb”
- a: “to Kotb”
- a: “Kotb asked”
- a: “told Kotb”
- a: “told Kotb”
- b: “with Kotb”
- c: “spoke to Kotb”
- c: “told Kotb”
- d: “with Kotb”
*/
    #[doc(
        alias(
            "Kotb asked",
            "speaking with Kotb",
            "spoke to Kotb",
            "to Kotb",
            "told Kotb",
            "with Kotb"
        )
    )]
    InterviewedByKotb,
    /**
Johnson had not seen a Snapchat filter before.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::HadSeenSnapchatFilter`]: no.

- d: “never”, on the word of Kim Kardashian
*/
    #[doc(alias("never"))]
    JohnsonNeverSawFilter,
    /**
Kardashian grinned.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Reaction`]: grinned.

- a: “grinned”
*/
    #[doc(alias("grinned"))]
    KardashianGrinned,
    /**
Kotb asked Johnson whether she knew the name.

[Hoda Kotb](Entity::HodaKotb), [`Predicate::Asked`]: whether Johnson knew Kardashian\'s name.

- a: “asked”
*/
    #[doc(alias("asked"))]
    KotbAskedAboutName,
    /**
Kardashian showed Johnson the filters in a pause of the interview.

[`Event::SnapchatLesson`], [`Predicate::During`]: downtime at the interview.

- d: “downtime”
*/
    #[doc(alias("downtime"))]
    LessonInDowntime,
    /**
Kardashian and Johnson first met at the interview.

[`Event::FirstMeeting`], [`Predicate::RelativeToInterview`]: at the interview.

- b: “at the interview”
*/
    #[doc(alias("at the interview"))]
    MetAtTheInterview,
    /**
Kardashian and Johnson first met shortly before the interview.

[`Event::FirstMeeting`], [`Predicate::RelativeToInterview`]: just before the interview.

- d: “just ahead of”
*/
    #[doc(alias("just ahead of"))]
    MetBeforeTheInterview,
    /**
Kardashian and Johnson met in Memphis.

[`Event::FirstMeeting`], [`Predicate::Place`]: [Memphis](Entity::Memphis).

- c: “Memphis”
*/
    #[doc(alias("Memphis"))]
    MetInMemphis,
    /**
Kardashian and Johnson met on a Wednesday.

[`Event::FirstMeeting`], [`Predicate::Weekday`]: Wednesday.

- a: “Wednesday”
- c: “Wednesday”
*/
    #[doc(alias("Wednesday"))]
    MetOnWednesday,
    /**
People asked Kardashian whether she was getting into politics.

[People](Entity::PeopleAsking), [`Predicate::Asked`]: whether Kardashian was going into politics.

- b: “asking”, on the word of Kim Kardashian
- c: “asking”, on the word of Kim Kardashian
- d: “asking”, on the word of Kim Kardashian
*/
    #[doc(alias("asking"))]
    PeopleAskAboutPolitics,
    /**
Kardashian and Johnson told of the celebration.

[the pair](Entity::KardashianAndJohnson), [`Predicate::SharedDetailsOf`]: the celebration.

- c: “shared details”
*/
    #[doc(alias("shared details"))]
    SharedDetailsOfCelebration,
    /**
Kardashian and Johnson told of the commutation.

[the pair](Entity::KardashianAndJohnson), [`Predicate::SharedDetailsOf`]: the commutation.

- c: “shared details”
*/
    #[doc(alias("shared details"))]
    SharedDetailsOfCommutation,
    /**
Kardashian spoke of the president\'s compassion.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::TalkedOf`]: the president\'s compassion.

- c: “talks”
*/
    #[doc(alias("talks"))]
    TalkedOfCompassion,
    /**
Kardashian spoke of her mission.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::TalkedOf`]: the mission.

- c: “talks”
*/
    #[doc(alias("talks"))]
    TalkedOfMission,
    /**
Kardashian spoke of whether politics came next.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::TalkedOf`]: whether she was going into politics.

- d: “talks”
*/
    #[doc(alias("talks"))]
    TalkedOfPolitics,
    /**
Kardashian showed Johnson how Snapchat filters work.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Taught`]: [Alice Marie Johnson](Entity::AliceJohnson).

- d: “teaching”
- d: “showing her the ropes”, on the word of Kim Kardashian
*/
    #[doc(alias("showing her the ropes", "teaching"))]
    TaughtSnapchat,
    /**
Kardashian and Johnson tried several filters.

[the pair](Entity::KardashianAndJohnson), [`Predicate::TriedOut`]: [Snapchat](Entity::Snapchat).

- d: “different filters”
*/
    #[doc(alias("different filters"))]
    TriedFilters,
    /**
Johnson was 63 years old.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Age`]: 63 years.

- a: “63-year-old”
- c: “63-year-old”
- e: “63-year-old”
*/
    #[doc(alias("63-year-old"))]
    AgeJohnson63,
    /**
Kardashian was 37 years old.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Age`]: 37 years.

- d: “37-year-old”
- d: “37-year-old”
*/
    #[doc(alias("37-year-old"))]
    AgeKardashian37,
    /**
The Apprentice was a competition on reality television.

[The Apprentice](Entity::TheApprentice), [`Predicate::KindOfShow`]: reality competition.

- d: “reality competition show”
*/
    #[doc(alias("reality competition show"))]
    ApprenticeRealityCompetition,
    /**
The Apprentice was Trump\'s show.

[The Apprentice](Entity::TheApprentice), [`Predicate::ShowOf`]: [Donald Trump](Entity::DonaldTrump).

- d: “Trump\'s show”
*/
    ApprenticeShowOfTrump,
    /**
Kardashian\'s attorney was a woman.

[my attorney](Entity::KardashianAttorney), [`Predicate::Sex`]: woman.

- c: “her”, on the word of Kim Kardashian
*/
    #[doc(alias("her"))]
    AttorneyIsAWoman,
    /**
Ivanka Trump was an adviser to the president.

[Ivanka Trump](Entity::IvankaTrump), [`Predicate::AdviserTo`]: [Donald Trump](Entity::DonaldTrump).

- c: “adviser”
*/
    #[doc(alias("adviser"))]
    IvankaAdviserToTrump,
    /**
Ivanka Trump was a daughter of Donald Trump.

[Ivanka Trump](Entity::IvankaTrump), [`Predicate::DaughterOf`]: [Donald Trump](Entity::DonaldTrump).

- a: “Trump\'s daughter”
- c: “daughter”
- d: “his daughter”
*/
    #[doc(alias("daughter", "his daughter"))]
    IvankaDaughterOfTrump,
    /**
Johnson was a Black woman.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Ethnicity`]: Black.

- e: “Black”
*/
    #[doc(alias("Black"))]
    JohnsonBlack,
    /**
Johnson was a grandmother.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Grandparenthood`]: grandmother.

- a: “grandmother”
*/
    #[doc(alias("grandmother"))]
    JohnsonGrandmother,
    /**
Johnson was a great-grandmother.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Grandparenthood`]: great-grandmother.

- e: “great-grandmother”, on the word of Kim Kardashian
- e: “great-grandmother”
- e: “great grandmother”
*/
    #[doc(alias("great grandmother", "great-grandmother"))]
    JohnsonGreatGrandmother,
    /**
Johnson had children.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::HasChildren`]: yes.

- a: “my children”, on the word of Alice Marie Johnson
*/
    #[doc(alias("my children"))]
    JohnsonHasChildren,
    /**
Johnson was a woman.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Sex`]: woman.

- a: “a woman”
- d: “woman”
- d: “ladies”
- e: “woman”
*/
    #[doc(alias("a woman", "ladies", "woman"))]
    JohnsonWoman,
    /**
Kanye West was Kardashian\'s husband.

[Kanye West](Entity::KanyeWest), [`Predicate::HusbandOf`]: [Kim Kardashian](Entity::KimKardashian).

- b: “her husband”
*/
    #[doc(alias("her husband"))]
    KanyeHusbandOfKardashian,
    /**
Kardashian was among the most famous in Hollywood.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Fame`]: one of Hollywood\'s most famous celebrities.

- a: “among Hollywood\'s most famous”
*/
    KardashianAmongMostFamous,
    /**
Kardashian had built a brand that was nearly everywhere.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::BuiltBrand`]: almost omnipresent.

- a: “almost omnipresent”
*/
    #[doc(alias("almost omnipresent"))]
    KardashianBuiltBrand,
    /**
Kardashian was a celebrity.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Fame`]: celebrity.

- a: “celebrity”
- a: “celebrity”
- a: “celebrity”
- a: “celebrity”
- d: “famed A-lister”
*/
    #[doc(alias("celebrity", "famed A-lister"))]
    KardashianCelebrity,
    /**
Kardashian was in business.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Occupation`]: entrepreneur.

- c: “entrepreneur”
- d: “business mogul”
*/
    #[doc(alias("business mogul", "entrepreneur"))]
    KardashianEntrepreneur,
    /**
Kardashian\'s family was famous.

[her famous family](Entity::KardashianFamily), [`Predicate::Fame`]: famous.

- d: “famous”
*/
    #[doc(alias("famous"))]
    KardashianFamilyFamous,
    /**
Kardashian had an attorney.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Attorney`]: [my attorney](Entity::KardashianAttorney).

- c: “my attorney”, on the word of Kim Kardashian
*/
    #[doc(alias("my attorney"))]
    KardashianHasAttorney,
    /**
Kardashian was head of KKW Beauty.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Heads`]: [KKW Beauty](Entity::KkwBeauty).

- b: “CEO”
*/
    #[doc(alias("CEO"))]
    KardashianHeadsKkw,
    /**
Kardashian was a star of reality television.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Occupation`]: reality star.

- b: “reality star”
- b: “reality star”
- b: “reality star”
- c: “reality star”
- d: “reality star”
- d: “reality star”
- e: “reality star”
*/
    #[doc(alias("reality star"))]
    KardashianRealityStar,
    /**
Kardashian was a star of Keeping Up with the Kardashians.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::StarsIn`]: [Keeping Up with the Kardashians](Entity::KeepingUpWithTheKardashians).

- c: “star of the show”
*/
    #[doc(alias("star of the show"))]
    KardashianStarsInKeepingUp,
    /**
Khloe Kardashian had been on The Apprentice.

[Khloe Kardashian](Entity::KhloeKardashian), [`Predicate::AppearedOn`]: [The Apprentice](Entity::TheApprentice).

- a: “fired from it”, on the word of Kim Kardashian
- d: “kicked off it”, on the word of Kim Kardashian
- d: “time on the show”
*/
    #[doc(alias("fired from it", "kicked off it", "time on the show"))]
    KhloeOnTheApprentice,
    /**
Trump had put Khloe Kardashian out of The Apprentice.

[Khloe Kardashian](Entity::KhloeKardashian), [`Predicate::RemovedBy`]: [Donald Trump](Entity::DonaldTrump).

- a: “fired”, on the word of Kim Kardashian
- d: “kicked off”, on the word of Kim Kardashian
*/
    #[doc(alias("fired", "kicked off"))]
    KhloeRemovedFromApprentice,
    /**
Khloe Kardashian was a sister of Kim Kardashian.

[Khloe Kardashian](Entity::KhloeKardashian), [`Predicate::SisterOf`]: [Kim Kardashian](Entity::KimKardashian).

- d: “her sister”
*/
    #[doc(alias("her sister"))]
    KhloeSisterOfKardashian,
    /**
Kotb was a host.

[Hoda Kotb](Entity::HodaKotb), [`Predicate::Occupation`]: host.

- b: “host”
*/
    #[doc(alias("host"))]
    KotbHost,
    /**
Kotb worked for TODAY.

[Hoda Kotb](Entity::HodaKotb), [`Predicate::WorksFor`]: [TODAY](Entity::Today).

- a: “TODAY\'s”
- b: “TODAY host”
- c: “Today\'s”
*/
    #[doc(alias("TODAY host"))]
    KotbWorksForToday,
    /**
Johnson was called \"Alice\".

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::NamePrinted`]: Alice.

- d: “Alice”
*/
    #[doc(alias("Alice"))]
    NamedAlice,
    /**
Johnson was called Alice Johnson.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::NamePrinted`]: Alice Johnson.

- a: “Alice Johnson”
- c: “Alice Johnson”
- e: “Alice Johnson”
*/
    #[doc(alias("Alice Johnson"))]
    NamedAliceJohnson,
    /**
Johnson was called Alice Marie Johnson.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::NamePrinted`]: Alice Marie Johnson.

- a: “Alice Marie Johnson”
- b: “Alice Marie Johnson”
- c: “Alice Marie Johnson”
- d: “Alice Marie Johnson”
- e: “Alice Marie Johnson”
*/
    #[doc(alias("Alice Marie Johnson"))]
    NamedAliceMarieJohnson,
    /**
Kardashian was called \"Kim\".

[Kim Kardashian](Entity::KimKardashian), [`Predicate::NamePrinted`]: Kim.

- d: “Kim”
*/
    #[doc(alias("Kim"))]
    NamedKim,
    /**
Kardashian was called Kim K.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::NamePrinted`]: Kim K.

- a: “Kim K”
*/
    #[doc(alias("Kim K"))]
    NamedKimK,
    /**
Kardashian was called Kim Kardashian.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::NamePrinted`]: Kim Kardashian.

- a: “Kim Kardashian”
- b: “Kim Kardashian”
- d: “Kim Kardashian”
- e: “Kim Kardashian”
*/
    #[doc(alias("Kim Kardashian"))]
    NamedKimKardashian,
    /**
Kardashian was called Kim Kardashian West.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::NamePrinted`]: Kim Kardashian West.

- c: “Kim Kardashian West”
- d: “Kim Kardashian West”
- e: “Kim Kardashian West”
*/
    #[doc(alias("Kim Kardashian West"))]
    NamedKimKardashianWest,
    /**
Kardashian was called West.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::NamePrinted`]: West.

- e: “West”
*/
    #[doc(alias("West"))]
    NamedWest,
    /**
Obama was a former president.

[Barack Obama](Entity::BarackObama), [`Predicate::Office`]: former president.

- a: “former president”
*/
    #[doc(alias("former president"))]
    ObamaFormerPresident,
    /**
Trump was commander in chief.

[Donald Trump](Entity::DonaldTrump), [`Predicate::Office`]: commander in chief.

- c: “Commander in Chief”
*/
    #[doc(alias("Commander in Chief"))]
    TrumpCommanderInChief,
    /**
Trump was the highest person in power.

[Donald Trump](Entity::DonaldTrump), [`Predicate::Office`]: highest person in power.

- e: “highest person in power”, on the word of Kim Kardashian
*/
    #[doc(alias("highest person in power"))]
    TrumpHighestInPower,
    /**
Trump was president.

[Donald Trump](Entity::DonaldTrump), [`Predicate::Office`]: president.

- a: “president”
- a: “the president”
- b: “president”
- c: “president”
- c: “president”
- c: “president”
- c: “the president”
- c: “the president”, on the word of Kim Kardashian
- d: “president”
- e: “the president”
- e: “a president”
- e: “president”, on the word of Kim Kardashian
- e: “the president”, on the word of Kim Kardashian
*/
    #[doc(alias("a president", "president", "the president"))]
    TrumpPresident,
    /**
Everyone around Johnson was amazed.

[everyone](Entity::EveryoneAroundJohnson), [`Predicate::Reaction`]: amazed.

- d: “amazed”, on the word of Alice Marie Johnson
*/
    #[doc(alias("amazed"))]
    EveryoneAmazed,
    /**
The prison was a federal one.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::PrisonKind`]: federal.

- a: “federal jail”
- a: “federal prison”
*/
    #[doc(alias("federal jail", "federal prison"))]
    FederalPrison,
    /**
Johnson was amazed.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Reaction`]: amazed.

- d: “amazed”, on the word of Alice Marie Johnson
*/
    #[doc(alias("amazed"))]
    JohnsonAmazed,
    /**
Johnson asked Obama to let her out of prison.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::AskedForRelease`]: [Barack Obama](Entity::BarackObama).

- a: “asking”
*/
    #[doc(alias("asking"))]
    JohnsonAskedObama,
    /**
Johnson collected magazines.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Collected`]: magazines.

- a: “collecting magazines”, on the word of Alice Marie Johnson
- d: “every magazine”, on the word of Alice Marie Johnson
*/
    #[doc(alias("collecting magazines", "every magazine"))]
    JohnsonCollectedMagazines,
    /**
Johnson had wept with those left behind.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::CriedWith`]: those left behind.

- b: “cried with them”, on the word of Alice Marie Johnson
- c: “cried with them”, on the word of Alice Marie Johnson
- d: “cried with them”, on the word of Alice Marie Johnson
*/
    #[doc(alias("cried with them"))]
    JohnsonCriedWithThem,
    /**
Johnson had not known who Kardashian was.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::KnewOfKardashian`]: no.

- a: “did not know”, on the word of Alice Marie Johnson
- a: “no”, on the word of Alice Marie Johnson
- b: “did not know”, on the word of Alice Marie Johnson
- d: “didn\'t recognize her name”, on the word of Alice Marie Johnson
- d: “didn\'t know”, on the word of Alice Marie Johnson
*/
    #[doc(alias("did not know", "no"))]
    JohnsonDidNotKnowKardashian,
    /**
Johnson gave an interview to Mic.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::GaveInterviewTo`]: [Mic](Entity::Mic).

- c: “Mic interview”
*/
    #[doc(alias("Mic interview"))]
    JohnsonGaveMicInterview,
    /**
Johnson learned of Kardashian\'s support for her.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::LearnedOf`]: Kardashian\'s support.

- a: “learned about”
- b: “first learned”, on the word of Alice Marie Johnson
*/
    #[doc(alias("first learned", "learned about"))]
    JohnsonLearnedOfSupport,
    /**
Johnson had lived through the matter herself.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::LivedIt`]: yes.

- b: “lived it”, on the word of Alice Marie Johnson
- c: “lived it”, on the word of Alice Marie Johnson
- d: “lived it”, on the word of Alice Marie Johnson
*/
    #[doc(alias("lived it"))]
    JohnsonLivedIt,
    /**
Johnson read all she could about Kardashian.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::ReadAbout`]: [Kim Kardashian](Entity::KimKardashian).

- d: “reading everything”, on the word of Alice Marie Johnson
*/
    #[doc(alias("reading everything"))]
    JohnsonReadAboutKardashian,
    /**
Johnson had walked beside those left behind.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::WalkedWith`]: those left behind.

- b: “walked with them”, on the word of Alice Marie Johnson
- c: “walked with them”, on the word of Alice Marie Johnson
- d: “walked with them”, on the word of Alice Marie Johnson
*/
    #[doc(alias("walked with them"))]
    JohnsonWalkedWithThem,
    /**
Johnson wanted another chance at life.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Wanted`]: another chance at life.

- a: “another go at life”, on the word of Alice Marie Johnson
*/
    #[doc(alias("another go at life"))]
    JohnsonWantedAnotherChance,
    /**
Johnson was in prison.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Imprisoned`]: yes.

- a: “serving”
- a: “in federal prison”
- a: “went to jail”
- a: “from prison”
- a: “in prison”, on the word of Alice Marie Johnson
- a: “out of prison”
- b: “from prison”
- b: “from prison”, on the word of Kim Kardashian
- b: “prisoner”, on the word of White House
- c: “behind bars”
- d: “incarcerated”
- e: “incarcerated”
- e: “from prison”
*/
    #[doc(
        alias(
            "behind bars",
            "from prison",
            "in federal prison",
            "in prison",
            "incarcerated",
            "out of prison",
            "prisoner",
            "serving",
            "went to jail"
        )
    )]
    JohnsonWasInPrison,
    /**
It was Kardashian who approached Johnson.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Approached`]: [Alice Marie Johnson](Entity::AliceJohnson).

- d: “approached”
*/
    #[doc(alias("approached"))]
    KardashianApproachedJohnson,
    /**
The magazines that Johnson collected were all she could find.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::MagazinesWere`]: every one she could find.

- d: “every one”, on the word of Alice Marie Johnson
*/
    #[doc(alias("every one"))]
    MagazinesEveryOne,
    /**
The magazines that Johnson collected were those that named Kardashian.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::MagazinesWere`]: those that mentioned Kardashian.

- a: “that mentioned Kardashian”, on the word of Alice Marie Johnson
*/
    #[doc(alias("that mentioned Kardashian"))]
    MagazinesMentionedKardashian,
    /**
Johnson began to collect magazines once she learned of Kardashian.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::CollectedSince`]: learning of Kardashian.

- a: “the moment she learned”, on the word of Alice Marie Johnson
- d: “as soon as”, on the word of Alice Marie Johnson
*/
    #[doc(alias("as soon as", "the moment she learned"))]
    MagazinesOnLearning,
    /**
Johnson was a model prisoner.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::PrisonConduct`]: model prisoner.

- b: “model prisoner”, on the word of White House
*/
    #[doc(alias("model prisoner"))]
    ModelPrisoner,
    /**
Johnson was a model prisoner for two decades.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::ModelPrisonerFor`]: 20 years.

- b: “the past two decades”, on the word of White House
*/
    #[doc(alias("the past two decades"))]
    ModelPrisonerTwoDecades,
    /**
Johnson\'s opinion piece appeared in 2016.

[`Event::CnnOpEd`], [`Predicate::PublishedIn`]: 2016.

- a: “2016”
*/
    #[doc(alias("2016"))]
    OpEd2016,
    /**
Johnson wrote an opinion piece.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Wrote`]: [CNN opinion-editorial](Entity::CnnOpinionEditorial).

- a: “the message she sent”
*/
    #[doc(alias("the message she sent"))]
    OpEdByJohnson,
    /**
CNN published Johnson\'s opinion piece.

[`Event::CnnOpEd`], [`Predicate::PublishedBy`]: [CNN](Entity::Cnn).

- a: “CNN”
*/
    #[doc(alias("CNN"))]
    OpEdOnCnn,
    /**
Johnson\'s years in prison were very likely hard.

[`Event::Imprisonment`], [`Predicate::DescribedAs`]: difficult.

- a: “most probably difficult”, hedged
*/
    #[doc(alias("most probably difficult"))]
    PrisonYearsDifficult,
    /**
Johnson\'s years in prison were long.

[`Event::Imprisonment`], [`Predicate::DescribedAs`]: lengthy.

- a: “lengthy”
*/
    #[doc(alias("lengthy"))]
    PrisonYearsLengthy,
    /**
What Johnson told Kotb resembled what she had written in 2016.

[`Event::TodayInterview`], [`Predicate::Resembled`]: [`Event::CnnOpEd`].

- a: “sounded similar”
*/
    #[doc(alias("sounded similar"))]
    RemarksLikeOpEd,
    /**
Johnson was in prison for 21 years.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::YearsServed`]: 21 years.

- a: “21 years”
- a: “two decades”
- a: “two decades”
*/
    #[doc(alias("21 years", "two decades"))]
    TwentyOneYears,
    /**
Johnson was in prison for 22 years.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::YearsServed`]: 22 years.

- c: “22 years”
- d: “22 years”
*/
    #[doc(alias("22 years"))]
    TwentyTwoYears,
    /**
Johnson did not know Kardashian\'s name when Kardashian first approached her.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::IgnoranceLastedUntil`]: being approached by Kardashian.

- d: “when first approached”, on the word of Alice Marie Johnson
*/
    #[doc(alias("when first approached"))]
    UnknownWhenFirstApproached,
    /**
Johnson did not know of Kardashian when she first heard of her advocacy.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::IgnoranceLastedUntil`]: hearing of the advocacy.

- b: “when she first learned”, on the word of Alice Marie Johnson
*/
    #[doc(alias("when she first learned"))]
    UnknownWhenFirstHeardOfAdvocacy,
    /**
Johnson did not know of Kardashian while in prison.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::IgnoranceLastedUntil`]: at least into her time in prison.

- a: “while in prison”, on the word of Alice Marie Johnson
*/
    #[doc(alias("while in prison"))]
    UnknownWhileInPrison,
    /**
Kardashian took it that Johnson had heard because the news was coming out.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::AssumedBecause`]: the news was coming out.

- d: “because”, on the word of Kim Kardashian
*/
    #[doc(alias("because"))]
    AssumedBecauseNewsWasBreaking,
    /**
Johnson\'s celebration followed the act of clemency.

[`Event::Celebration`], [`Predicate::After`]: [`Event::Grant`].

- c: “subsequent”
*/
    #[doc(alias("subsequent"))]
    CelebrationAfterGrant,
    /**
Johnson celebrated once she had been told.

[`Event::NewsCall`], [`Predicate::Before`]: [`Event::Celebration`].

- b: “when”, on the word of Alice Marie Johnson
- c: “after”
- c: “when”, on the word of Alice Marie Johnson
- d: “when”, on the word of Alice Marie Johnson
*/
    #[doc(alias("after", "when"))]
    CelebrationAfterNews,
    /**
Johnson celebrated.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Celebrated`]: yes.

- c: “celebration”
- c: “big celebration”
*/
    #[doc(alias("big celebration", "celebration"))]
    JohnsonCelebrated,
    /**
There were cries when Johnson was told.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Reaction`]: cries.

- d: “cries”, on the word of Kim Kardashian
*/
    #[doc(alias("cries"))]
    JohnsonCried,
    /**
Johnson broke into a Pentecostal holy dance.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Reaction`]: Pentecostal holy dance.

- b: “holy dance”, on the word of Alice Marie Johnson
- c: “holy dance”, on the word of Alice Marie Johnson
- d: “holy dance”, on the word of Alice Marie Johnson
*/
    #[doc(alias("holy dance"))]
    JohnsonDanced,
    /**
Johnson did everything at the news.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Reaction`]: doing everything.

- c: “everything”, on the word of Alice Marie Johnson
*/
    #[doc(alias("everything"))]
    JohnsonDidEverything,
    /**
Johnson had not heard the news.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::KnewNewsBeforeCall`]: no.

- d: “know what?”, on the word of Kim Kardashian
*/
    #[doc(alias("know what?"))]
    JohnsonDidNotKnowNews,
    /**
Johnson jumped.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Reaction`]: jumping.

- b: “jumping”, on the word of Alice Marie Johnson
- c: “jumping”, on the word of Alice Marie Johnson
- d: “jumping”, on the word of Alice Marie Johnson
*/
    #[doc(alias("jumping"))]
    JohnsonJumped,
    /**
Johnson screamed.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Reaction`]: screaming.

- b: “screaming”, on the word of Alice Marie Johnson
- c: “screaming”, on the word of Alice Marie Johnson
- d: “screaming”, on the word of Alice Marie Johnson
- d: “screams”, on the word of Kim Kardashian
*/
    #[doc(alias("screaming", "screams"))]
    JohnsonScreamed,
    /**
Kardashian did not know that Johnson heard the news first from her.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::KnewSheBrokeNews`]: no.

- d: “didn\'t realize”
*/
    KardashianDidNotKnowSheBrokeNews,
    /**
Kardashian took it that Johnson had heard the news.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Assumed`]: that Johnson knew.

- d: “thought she knew”, on the word of Kim Kardashian
*/
    #[doc(alias("thought she knew"))]
    KardashianThoughtJohnsonKnew,
    /**
It was Kardashian who told Johnson the news.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::ToldNewsTo`]: [Alice Marie Johnson](Entity::AliceJohnson).

- b: “broke the news”
- b: “said that”, on the word of Alice Marie Johnson
- c: “broke the news”
- c: “said”, on the word of Alice Marie Johnson
- d: “break the news”
- d: “breaking the news”
- d: “said”, on the word of Kim Kardashian
*/
    #[doc(
        alias(
            "break the news",
            "breaking the news",
            "broke the news",
            "said",
            "said that"
        )
    )]
    KardashianToldNews,
    /**
Johnson was told after the announcement.

[`Event::NewsCall`], [`Predicate::After`]: [`Event::Grant`].

- b: “after”
*/
    #[doc(alias("after"))]
    NewsAfterAnnouncement,
    /**
Johnson was told of her release.

[`Event::NewsCall`], [`Predicate::WordsOfNews`]: that she was being released.

- d: “being released”, on the word of Kim Kardashian
*/
    #[doc(alias("being released"))]
    NewsBeingReleased,
    /**
Johnson was told by telephone.

[`Event::NewsCall`], [`Predicate::Medium`]: telephone.

- b: “phone call”
- d: “on the phone”, on the word of Kim Kardashian
*/
    #[doc(alias("on the phone", "phone call"))]
    NewsByPhone,
    /**
Johnson was told that she could go home.

[`Event::NewsCall`], [`Predicate::WordsOfNews`]: that she could go home.

- b: “could finally go home”
- c: “could go home”, on the word of Alice Marie Johnson
- d: “can go home now”, on the word of Alice Marie Johnson, hedged
*/
    #[doc(alias("can go home now", "could finally go home", "could go home"))]
    NewsCouldGoHome,
    /**
Johnson was told that she was going home.

[`Event::NewsCall`], [`Predicate::WordsOfNews`]: that she was going home.

- c: “would be going home”
- d: “going home”, on the word of Kim Kardashian
*/
    #[doc(alias("going home", "would be going home"))]
    NewsGoingHome,
    /**
Johnson was asked whether she was ready to go home.

[`Event::NewsCall`], [`Predicate::WordsOfNews`]: whether she was ready to go home.

- d: “ready to go home”, on the word of Alice Marie Johnson, hedged
*/
    #[doc(alias("ready to go home"))]
    NewsReadyToGoHome,
    /**
The news was coming out before the call.

[`Event::Grant`], [`Predicate::PublicBeforeCall`]: yes.

- d: “starting to break”, on the word of Kim Kardashian
*/
    #[doc(alias("starting to break"))]
    NewsStartingToBreak,
    /**
People were listening.

[people](Entity::PeopleListening), [`Predicate::ListenedTo`]: [Alice Marie Johnson](Entity::AliceJohnson).

- d: “listening”, on the word of Alice Marie Johnson
*/
    #[doc(alias("listening"))]
    PeopleListened,
    /**
Kardashian believed in Johnson.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::BelievesIn`]: [Alice Marie Johnson](Entity::AliceJohnson).

- c: “believe in”, on the word of Kim Kardashian
*/
    #[doc(alias("believe in"))]
    BelievesInJohnson,
    /**
The call to Ivanka Trump was about Johnson\'s case.

[`Event::IvankaCall`], [`Predicate::Topic`]: Johnson\'s case.

- a: “Johnson\'s case”, on the word of Kim Kardashian
*/
    CallAboutJohnsonsCase,
    /**
The talk with Ivanka Trump was about women and mutual help.

[`Event::IvankaCall`], [`Predicate::Topic`]: women and helping each other.

- a: “women, helping each other”, on the word of Kim Kardashian
- c: “women, helping each other”, on the word of Kim Kardashian
- d: “women, helping each other”, on the word of Kim Kardashian
*/
    #[doc(alias("women, helping each other"))]
    CallAboutWomen,
    /**
The call to Ivanka Trump came before the meeting.

[`Event::IvankaCall`], [`Predicate::Before`]: [`Event::OvalOfficeMeeting`].

- a: “after”, on the word of Kim Kardashian
- d: “prior to”
*/
    #[doc(alias("after", "prior to"))]
    CallBeforeMeeting,
    /**
The call to Ivanka Trump set Johnson\'s case going.

[`Event::IvankaCall`], [`Predicate::GotThingsMoving`]: yes.

- a: “got rolling”
*/
    #[doc(alias("got rolling"))]
    CallGotCaseRolling,
    /**
Kardashian found the talk with Ivanka Trump very good.

[`Event::IvankaCall`], [`Predicate::DescribedAs`]: a great conversation.

- a: “really great”, on the word of Kim Kardashian
- c: “really great”, on the word of Kim Kardashian
- d: “really great”, on the word of Kim Kardashian
*/
    #[doc(alias("really great"))]
    CallGreatConversation,
    /**
The call to Ivanka Trump brought about the meeting with the president.

[`Event::IvankaCall`], [`Predicate::LedTo`]: the meeting with the president.

- a: “led to”
- b: “led to”
*/
    #[doc(alias("led to"))]
    CallLedToMeeting,
    /**
The call to Ivanka Trump brought Johnson out of prison.

[`Event::IvankaCall`], [`Predicate::LedTo`]: Johnson\'s release.

- a: “brought”
*/
    #[doc(alias("brought"))]
    CallLedToRelease,
    /**
The first call was to set Johnson\'s release going.

[`Event::IvankaCall`], [`Predicate::Purpose`]: to start freeing Johnson.

- b: “to free”, on the word of Kim Kardashian
- b: “to start the process”
*/
    #[doc(alias("to free", "to start the process"))]
    CallPurpose,
    /**
The telephone call was on the day of which Kardashian said that Johnson would have been proud.

[`Event::RecordedCall`], [`Predicate::When`]: the day of which Kardashian spoke.

- e: “today”, on the word of Kim Kardashian
*/
    #[doc(alias("today"))]
    CallTheDayOfPride,
    /**
Kardashian telephoned Ivanka Trump.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Called`]: [Ivanka Trump](Entity::IvankaTrump).

- a: “called”, on the word of Kim Kardashian
- a: “called”, on the word of Kim Kardashian
- a: “her call”
- a: “phone conversation”
- b: “called”, on the word of Kim Kardashian
- b: “the call”
- c: “call”, on the word of Kim Kardashian
- d: “reached out”
- d: “called”, on the word of Kim Kardashian
*/
    #[doc(
        alias(
            "call",
            "called",
            "her call",
            "phone conversation",
            "reached out",
            "the call"
        )
    )]
    CalledIvanka,
    /**
The conversation about what Jared was trying to do was going forward.

[Jared](Entity::Jared), [`Predicate::ConversationMovesForward`]: yes.

- e: “moving forward”, on the word of Kim Kardashian
*/
    #[doc(alias("moving forward"))]
    ConversationMovingForward,
    /**
Kardashian knew that Ivanka Trump would understand Johnson.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::ExpectedUnderstandingFrom`]: [Ivanka Trump](Entity::IvankaTrump).

- a: “knew”, on the word of Kim Kardashian
- c: “knew”, on the word of Kim Kardashian
- d: “knew”, on the word of Kim Kardashian
*/
    #[doc(alias("knew"))]
    ExpectedIvankaToUnderstand,
    /**
People on the internet joked about the meeting.

[the internet](Entity::InternetUsers), [`Predicate::JokedAbout`]: the meeting.

- e: “jokes”
*/
    #[doc(alias("jokes"))]
    InternetJoked,
    /**
Ivanka Trump was a contact at the White House.

[Ivanka Trump](Entity::IvankaTrump), [`Predicate::ContactAt`]: [White House](Entity::WhiteHouse).

- a: “White House contact”, on the word of Kim Kardashian
*/
    #[doc(alias("White House contact"))]
    IvankaAtWhiteHouse,
    /**
Ivanka Trump was the first whom Kardashian called at the White House.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::FirstContact`]: [Ivanka Trump](Entity::IvankaTrump).

- a: “first White House contact”, on the word of Kim Kardashian
- c: “first call”, on the word of Kim Kardashian
*/
    #[doc(alias("first White House contact", "first call"))]
    IvankaFirstContactAtWhiteHouse,
    /**
Ivanka Trump was the first whom Kardashian called.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::FirstPersonCalled`]: [Ivanka Trump](Entity::IvankaTrump).

- b: “first called”, on the word of Kim Kardashian
*/
    #[doc(alias("first called"))]
    IvankaFirstPersonCalled,
    /**
Ivanka Trump was said to have set things going.

[Ivanka Trump](Entity::IvankaTrump), [`Predicate::GotThingsMoving`]: yes.

- b: “reportedly”, on the word of some people, hedged
*/
    #[doc(alias("reportedly"))]
    IvankaGotThingsMoving,
    /**
Ivanka Trump helped Kardashian to free Johnson.

[Ivanka Trump](Entity::IvankaTrump), [`Predicate::HelpedFree`]: [Alice Marie Johnson](Entity::AliceJohnson).

- a: “helped”, on the word of Kim Kardashian
*/
    #[doc(alias("helped"))]
    IvankaHelpedFreeJohnson,
    /**
Ivanka Trump was receptive from the start.

[Ivanka Trump](Entity::IvankaTrump), [`Predicate::Reaction`]: receptive at once.

- a: “immediately receptive”, on the word of Kim Kardashian
- c: “immediately receptive”, on the word of Kim Kardashian
- d: “immediately receptive”, on the word of Kim Kardashian
*/
    #[doc(alias("immediately receptive"))]
    IvankaReceptive,
    /**
Jared had been trying to do something.

[Jared](Entity::Jared), [`Predicate::WorkedOn`]: something.

- e: “trying to do”, on the word of Kim Kardashian
*/
    #[doc(alias("trying to do"))]
    JaredTrying,
    /**
Johnson told Kardashian that she loved her.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::ToldLoveTo`]: [Kim Kardashian](Entity::KimKardashian).

- e: “love”, on the word of Alice Marie Johnson
- e: “love”, on the word of Alice Marie Johnson
- e: “love”, on the word of Alice Marie Johnson
- e: “love”, on the word of Alice Marie Johnson
*/
    #[doc(alias("love"))]
    JohnsonToldLove,
    /**
Kardashian told Johnson that she would have been proud of them that day.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::WouldBeProudOf`]: Kardashian and others.

- e: “proud of us”, on the word of Kim Kardashian
*/
    #[doc(alias("proud of us"))]
    JohnsonWouldBeProud,
    /**
Kardashian\'s joke broke the ice.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::BrokeIce`]: yes.

- d: “broke the ice”, on the word of Kim Kardashian
*/
    #[doc(alias("broke the ice"))]
    JokeBrokeIce,
    /**
Kardashian began the meeting with the joke.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::JokeCameFirst`]: yes.

- d: “first”, on the word of Kim Kardashian
*/
    #[doc(alias("first"))]
    JokeCameFirst,
    /**
Kardashian joked about Khloe Kardashian and The Apprentice.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::JokedAbout`]: Khloe\'s removal from The Apprentice.

- a: “jokingly”, on the word of Kim Kardashian
- d: “here to know why”, on the word of Kim Kardashian
*/
    #[doc(alias("here to know why", "jokingly"))]
    JokedAboutApprentice,
    /**
Kardashian had something to break the ice with.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::HadIceBreaker`]: yes.

- d: “perfect ice breaker”
*/
    #[doc(alias("perfect ice breaker"))]
    KardashianHadIceBreaker,
    /**
The conversation\'s going forward made Kardashian happy.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Reaction`]: happy.

- e: “happy”, on the word of Kim Kardashian
*/
    #[doc(alias("happy"))]
    KardashianHappy,
    /**
Kardashian met Trump.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Met`]: [Donald Trump](Entity::DonaldTrump).

- a: “meeting”
- a: “with the president”, on the word of Kim Kardashian
- b: “meeting”
- c: “meeting”
- d: “met”
- e: “talk”
- e: “meet”
- e: “meeting”
- e: “met”
*/
    #[doc(alias("meet", "meeting", "met", "talk", "with the president"))]
    KardashianMetTrump,
    /**
Kardashian made part of the telephone call public.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::SharedRecordingOf`]: part of a telephone call with Johnson.

- e: “shares”
- e: “a portion”
*/
    #[doc(alias("a portion", "shares"))]
    KardashianSharedCall,
    /**
Kardashian was stunned by how things had gone.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Reaction`]: stunned.

- a: “stunned”, on the word of Kim Kardashian
*/
    #[doc(alias("stunned"))]
    KardashianStunned,
    /**
Kardashian and Johnson talked by telephone.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::TalkedByTelephoneWith`]: [Alice Marie Johnson](Entity::AliceJohnson).

- e: “phone conversation”
- e: “telephone call”
*/
    #[doc(alias("phone conversation", "telephone call"))]
    KardashianTalkedWithJohnsonByPhone,
    /**
Kardashian told Johnson that she loved her.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::ToldLoveTo`]: [Alice Marie Johnson](Entity::AliceJohnson).

- e: “love”, on the word of Kim Kardashian
*/
    #[doc(alias("love"))]
    KardashianToldLove,
    /**
The meeting was about Johnson\'s case.

[`Event::OvalOfficeMeeting`], [`Predicate::Topic`]: Johnson\'s case.

- a: “Johnson\'s case”
- d: “the case”
*/
    #[doc(alias("the case"))]
    MeetingAboutJohnsonsCase,
    /**
The meeting was about Johnson\'s freedom.

[`Event::OvalOfficeMeeting`], [`Predicate::Topic`]: Johnson\'s freedom.

- a: “Johnson\'s freedom”
*/
    MeetingAboutJohnsonsFreedom,
    /**
The meeting was about prison reform.

[`Event::OvalOfficeMeeting`], [`Predicate::Topic`]: prison reform.

- e: “prison reform”
*/
    #[doc(alias("prison reform"))]
    MeetingAboutPrisonReform,
    /**
The meeting was at the White House.

[`Event::OvalOfficeMeeting`], [`Predicate::Place`]: [White House](Entity::WhiteHouseBuilding).

- a: “at the White House”
- a: “to the White House”
- e: “The White House”
*/
    #[doc(alias("The White House", "at the White House", "to the White House"))]
    MeetingAtWhiteHouse,
    /**
The meeting was in the Oval Office.

[`Event::OvalOfficeMeeting`], [`Predicate::Place`]: [Oval Office](Entity::OvalOffice).

- a: “Oval Office”, on the word of Kim Kardashian
- c: “Oval Office”
- d: “Oval Office”
*/
    #[doc(alias("Oval Office"))]
    MeetingInOvalOffice,
    /**
The meeting was on May 30.

[`Event::OvalOfficeMeeting`], [`Predicate::Date`]: XXXX-05-30.

- b: “the May 30 meeting”
- d: “late May”
- e: “this week”
*/
    #[doc(alias("late May", "the May 30 meeting", "this week"))]
    MeetingOnMay30,
    /**
At the meeting Kardashian asked for clemency for Johnson.

[`Event::OvalOfficeMeeting`], [`Predicate::Topic`]: clemency for Johnson.

- b: “pleaded”
*/
    #[doc(alias("pleaded"))]
    MeetingPleaForClemency,
    /**
The topic of the meeting was serious.

[`Event::OvalOfficeMeeting`], [`Predicate::DescribedAs`]: serious.

- a: “serious”
*/
    #[doc(alias("serious"))]
    MeetingTopicSerious,
    /**
Kardashian called the moment of the meeting insane.

[`Event::OvalOfficeMeeting`], [`Predicate::DescribedAs`]: just insane.

- c: “just insane”, on the word of Kim Kardashian
*/
    #[doc(alias("just insane"))]
    MomentInsane,
    /**
Kardashian needed the help of the White House.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::NeededHelpFrom`]: [White House](Entity::WhiteHouse).

- a: “needed help”
*/
    #[doc(alias("needed help"))]
    NeededHelpFromWhiteHouse,
    /**
Johnson\'s release took one telephone call only.

[`Event::Campaign`], [`Predicate::Effort`]: one telephone call.

- a: “just one”
*/
    #[doc(alias("just one"))]
    OneCall,
    /**
Only the president could bring about Johnson\'s release.

[Donald Trump](Entity::DonaldTrump), [`Predicate::OnlyOneWhoCan`]: yes.

- e: “only person”, on the word of Kim Kardashian
- e: “unless he signs off”
*/
    #[doc(alias("only person", "unless he signs off"))]
    OnlyTrumpCan,
    /**
Kardashian found the history overwhelming.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::FoundOverwhelming`]: the history.

- a: “the history”, on the word of Kim Kardashian
*/
    #[doc(alias("the history"))]
    OverwhelmingHistory,
    /**
Kardashian found the Oval Office, or the visit to it, overwhelming.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::FoundOverwhelming`]: the Oval Office or the visit to it.

- d: “the Oval Office”, on the word of Kim Kardashian
*/
    #[doc(alias("the Oval Office"))]
    OverwhelmingOvalOffice,
    /**
The telephone call with Johnson came after the meeting.

[`Event::RecordedCall`], [`Predicate::After`]: [`Event::OvalOfficeMeeting`].

- e: “after the meeting”
*/
    #[doc(alias("after the meeting"))]
    RecordedCallAfterMeeting,
    /**
Kardashian told whom she had called first.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Revealed`]: whom she first called.

- b: “reveals”
- b: “revealed”
- b: “revealed”
*/
    #[doc(alias("revealed", "reveals"))]
    RevealedFirstPersonCalled,
    /**
Kardashian aimed for the White House.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::TurnedTo`]: [White House](Entity::WhiteHouse).

- c: “set her sights on”, on the word of Kim Kardashian
*/
    #[doc(alias("set her sights on"))]
    SetSightsOnWhiteHouse,
    /**
Kardashian told the president that people should have another chance.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::ExplainedToPresident`]: how people deserve second chances.

- c: “second chances”, on the word of Kim Kardashian
*/
    #[doc(alias("second chances"))]
    ToldPresidentSecondChances,
    /**
Kardashian told the president where she had found Johnson.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::ExplainedToPresident`]: where she had found Johnson.

- c: “where”, on the word of Kim Kardashian
*/
    #[doc(alias("where"))]
    ToldPresidentWhereFound,
    /**
Kardashian told the president why she believed in Johnson.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::ExplainedToPresident`]: why she believed in Johnson.

- c: “why”, on the word of Kim Kardashian
*/
    #[doc(alias("why"))]
    ToldPresidentWhyBelieves,
    /**
Trump had compassion for Johnson.

[Donald Trump](Entity::DonaldTrump), [`Predicate::Reaction`]: compassion.

- c: “compassion”, on the word of Kim Kardashian
- c: “compassion”, on the word of Kim Kardashian
*/
    #[doc(alias("compassion"))]
    TrumpCompassion,
    /**
Trump had compassion from the start.

[Donald Trump](Entity::DonaldTrump), [`Predicate::CompassionCame`]: right away.

- c: “right away”, on the word of Kim Kardashian
*/
    #[doc(alias("right away"))]
    TrumpCompassionRightAway,
    /**
Trump had empathy for Johnson\'s story.

[Donald Trump](Entity::DonaldTrump), [`Predicate::Reaction`]: empathy.

- c: “empathy”, on the word of Kim Kardashian
*/
    #[doc(alias("empathy"))]
    TrumpEmpathy,
    /**
Trump felt that it was the right thing to do.

[Donald Trump](Entity::DonaldTrump), [`Predicate::ThoughtGrant`]: right.

- c: “the right thing”, on the word of Kim Kardashian
*/
    #[doc(alias("the right thing"))]
    TrumpFeltItRight,
    /**
Trump then became focused.

[Donald Trump](Entity::DonaldTrump), [`Predicate::Reaction`]: got focused.

- d: “got focused”, on the word of Kim Kardashian
*/
    #[doc(alias("got focused"))]
    TrumpGotFocused,
    /**
Trump laughed.

[Donald Trump](Entity::DonaldTrump), [`Predicate::Reaction`]: laughed.

- a: “laughed”
- d: “laughed”, on the word of Kim Kardashian
*/
    #[doc(alias("laughed"))]
    TrumpLaughed,
    /**
Trump seemed keen on what Jared was trying to do.

[Donald Trump](Entity::DonaldTrump), [`Predicate::HasPassionFor`]: what Jared was trying to do.

- e: “seems”, on the word of Kim Kardashian, hedged
*/
    #[doc(alias("seems"))]
    TrumpPassionForJaredsWork,
    /**
Kardashian wanted to break the ice.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Wanted`]: to break the ice with Trump.

- a: “wanted to”
*/
    #[doc(alias("wanted to"))]
    WantedToBreakIce,
}
id_type! {
    Fact(321) [BoundToThoseLeftBehind CannotEndHere HopesToInspire HopesToPayForward
    JohnsonCannotStop JohnsonGrateful JohnsonMirroredSentiment JohnsonProtective
    KardashianEnjoysThis KardashianFulfilled KardashianMayGoOnForOthers
    KardashianSeesNoReasonToStop KeepsPhotoInBible KeepsPhotoOfKanye
    KeepsPhotoOfKardashian NotGoingIntoPolitics NotGoingIntoPoliticsYet
    PeopleCanAffectPower PlansToMagnifyIssue PlansToSpeakForOffenders
    PoliticsFullTimeOpen StillDoingMe ALotOfWork AskedForDifferentAttorneys
    AskedForOptions AskedWhatToDo AskedWhetherAnythingCanBeDone CampaignBeforeCall
    CampaignedForRelease CaseBecameMission CaseCalledUnfair CaseGrewImportant
    DecidedToWorkForJustice DiscouragedByOthers DoesNotNecessarilySupportPresident
    DoubtFunny FamilySupportive InTalksSevenMonths InvolvementBeganOnTwitter
    InvolvementBeganWithCall LearnedOfCase2017 LearnedOfCaseOnTwitter
    LearnedOfCaseSevenMonthsBefore MotivePeople MotiveResources MotiveSimpleConnection
    NeededToBeFixed NotAboutPolitics NotAsSimpleAsItSeemed NotInstant ReadyToSeePresident
    RetweetBeforeAttorney SeemsOneCallToSome SentStoryToAttorney SharedMicInterview
    SharedStory201710 SharedStoryOnTwitter SignOfDeepProblem StoryAboutJohnson
    StoryBeforeDecision StoryTouchedKardashian TweetedAboutCase WhatKimHasToDoWithReform
    WorkedSevenMonths WouldNotGiveUp CoDefendantsPleaDeal CoDefendantsReducedCharges
    CoDefendantsTestifiedAgainstJohnson ConvictedBeforeSentence ConvictedIn1996
    CountsStemFromOperation DrugCocaine EightCounts EightDrugTraffickingCounts
    FirstOffence FiveDrugTraffickingCounts HardshipBeforePrison
    JohnsonAcceptedResponsibility JohnsonAdmittedWrong JohnsonBankrupt
    JohnsonCouldNotProvide JohnsonDidNotRealiseGravity JohnsonFacedHurdles
    JohnsonHouseForeclosed JohnsonMakesNoExcuses JohnsonNoPleaDeal
    JohnsonRealisedWrongdoing JohnsonThoughtOffenceMinor JohnsonTried LifeSentence
    ManySufferWithoutCrime NoReasonForLackOfDeal NonviolentOffence OffenceCostYears
    OffenceDrugTrafficking OffenceMoneyLaundering OneMoneyLaunderingCount
    OneTimeInvolvement OperationInMemphis OperationMoreThanADozen
    SentenceDespiteFirstOffence SentencedIn1996 SentencedIn1997 TenCoDefendantsTestified
    ExplainedHowReleaseCame ExplainedHowSheHelped FreeingAnnouncedLastWeek GrantOnJune6
    GrantPending GrantTouchedLifeSentence JohnsonNotReleasedYet JohnsonReleased
    MeetingBeforeGrant PardoningAnnounced ReleasedLastWeek SoughtClemency
    SoughtCommutation SoughtFreedom SoughtJustice SoughtPardon SoughtRelease
    TermedClemency TermedCommutation TermedFreeing TermedPardon TermedRelease
    TrumpAnnounced TrumpGrantedClemency WhiteHouseGaveStatement FiveThingsToKnow
    GushedOverJohnson KanyeListeningParty KorteContributed LiftedIntoTheAir
    PhotoShootInSpandex DescribedHurdles EarlierInterviewAfterMeeting ExplainedImportance
    ExplainedReasonsForMeeting FirstJointInterview FirstJointTvInterview FirstTimeMet
    GaveEarlierInterview HadAGreatTime InterviewAfterPardon InterviewInMemphis
    InterviewInTheMorning InterviewOnTelevision InterviewOnThursday InterviewOnToday
    InterviewWithJohnson InterviewWithKardashian InterviewedByKotb JohnsonNeverSawFilter
    KardashianGrinned KotbAskedAboutName LessonInDowntime MetAtTheInterview
    MetBeforeTheInterview MetInMemphis MetOnWednesday PeopleAskAboutPolitics
    SharedDetailsOfCelebration SharedDetailsOfCommutation TalkedOfCompassion
    TalkedOfMission TalkedOfPolitics TaughtSnapchat TriedFilters AgeJohnson63
    AgeKardashian37 ApprenticeRealityCompetition ApprenticeShowOfTrump AttorneyIsAWoman
    IvankaAdviserToTrump IvankaDaughterOfTrump JohnsonBlack JohnsonGrandmother
    JohnsonGreatGrandmother JohnsonHasChildren JohnsonWoman KanyeHusbandOfKardashian
    KardashianAmongMostFamous KardashianBuiltBrand KardashianCelebrity
    KardashianEntrepreneur KardashianFamilyFamous KardashianHasAttorney
    KardashianHeadsKkw KardashianRealityStar KardashianStarsInKeepingUp
    KhloeOnTheApprentice KhloeRemovedFromApprentice KhloeSisterOfKardashian KotbHost
    KotbWorksForToday NamedAlice NamedAliceJohnson NamedAliceMarieJohnson NamedKim
    NamedKimK NamedKimKardashian NamedKimKardashianWest NamedWest ObamaFormerPresident
    TrumpCommanderInChief TrumpHighestInPower TrumpPresident EveryoneAmazed FederalPrison
    JohnsonAmazed JohnsonAskedObama JohnsonCollectedMagazines JohnsonCriedWithThem
    JohnsonDidNotKnowKardashian JohnsonGaveMicInterview JohnsonLearnedOfSupport
    JohnsonLivedIt JohnsonReadAboutKardashian JohnsonWalkedWithThem
    JohnsonWantedAnotherChance JohnsonWasInPrison KardashianApproachedJohnson
    MagazinesEveryOne MagazinesMentionedKardashian MagazinesOnLearning ModelPrisoner
    ModelPrisonerTwoDecades OpEd2016 OpEdByJohnson OpEdOnCnn PrisonYearsDifficult
    PrisonYearsLengthy RemarksLikeOpEd TwentyOneYears TwentyTwoYears
    UnknownWhenFirstApproached UnknownWhenFirstHeardOfAdvocacy UnknownWhileInPrison
    AssumedBecauseNewsWasBreaking CelebrationAfterGrant CelebrationAfterNews
    JohnsonCelebrated JohnsonCried JohnsonDanced JohnsonDidEverything
    JohnsonDidNotKnowNews JohnsonJumped JohnsonScreamed KardashianDidNotKnowSheBrokeNews
    KardashianThoughtJohnsonKnew KardashianToldNews NewsAfterAnnouncement
    NewsBeingReleased NewsByPhone NewsCouldGoHome NewsGoingHome NewsReadyToGoHome
    NewsStartingToBreak PeopleListened BelievesInJohnson CallAboutJohnsonsCase
    CallAboutWomen CallBeforeMeeting CallGotCaseRolling CallGreatConversation
    CallLedToMeeting CallLedToRelease CallPurpose CallTheDayOfPride CalledIvanka
    ConversationMovingForward ExpectedIvankaToUnderstand InternetJoked IvankaAtWhiteHouse
    IvankaFirstContactAtWhiteHouse IvankaFirstPersonCalled IvankaGotThingsMoving
    IvankaHelpedFreeJohnson IvankaReceptive JaredTrying JohnsonToldLove
    JohnsonWouldBeProud JokeBrokeIce JokeCameFirst JokedAboutApprentice
    KardashianHadIceBreaker KardashianHappy KardashianMetTrump KardashianSharedCall
    KardashianStunned KardashianTalkedWithJohnsonByPhone KardashianToldLove
    MeetingAboutJohnsonsCase MeetingAboutJohnsonsFreedom MeetingAboutPrisonReform
    MeetingAtWhiteHouse MeetingInOvalOffice MeetingOnMay30 MeetingPleaForClemency
    MeetingTopicSerious MomentInsane NeededHelpFromWhiteHouse OneCall OnlyTrumpCan
    OverwhelmingHistory OverwhelmingOvalOffice RecordedCallAfterMeeting
    RevealedFirstPersonCalled SetSightsOnWhiteHouse ToldPresidentSecondChances
    ToldPresidentWhereFound ToldPresidentWhyBelieves TrumpCompassion
    TrumpCompassionRightAway TrumpEmpathy TrumpFeltItRight TrumpGotFocused TrumpLaughed
    TrumpPassionForJaredsWork WantedToBreakIce]
    "26 bound-to-those-left-behind
15 cannot-end-here
16 hopes-to-inspire
20 hopes-to-pay-forward
19 johnson-cannot-stop
16 johnson-grateful
26 johnson-mirrored-sentiment
18 johnson-protective
22 kardashian-enjoys-this
20 kardashian-fulfilled
31 kardashian-may-go-on-for-others
33 kardashian-sees-no-reason-to-stop
20 keeps-photo-in-bible
20 keeps-photo-of-kanye
25 keeps-photo-of-kardashian
23 not-going-into-politics
27 not-going-into-politics-yet
23 people-can-affect-power
22 plans-to-magnify-issue
28 plans-to-speak-for-offenders
23 politics-full-time-open
14 still-doing-me
13 a-lot-of-work
29 asked-for-different-attorneys
17 asked-for-options
16 asked-what-to-do
34 asked-whether-anything-can-be-done
20 campaign-before-call
22 campaigned-for-release
19 case-became-mission
18 case-called-unfair
19 case-grew-important
27 decided-to-work-for-justice
21 discouraged-by-others
38 does-not-necessarily-support-president
11 doubt-funny
17 family-supportive
21 in-talks-seven-months
28 involvement-began-on-twitter
27 involvement-began-with-call
20 learned-of-case-2017
26 learned-of-case-on-twitter
35 learned-of-case-seven-months-before
13 motive-people
16 motive-resources
24 motive-simple-connection
18 needed-to-be-fixed
18 not-about-politics
26 not-as-simple-as-it-seemed
11 not-instant
22 ready-to-see-president
23 retweet-before-attorney
22 seems-one-call-to-some
22 sent-story-to-attorney
20 shared-mic-interview
20 shared-story-2017-10
23 shared-story-on-twitter
20 sign-of-deep-problem
19 story-about-johnson
21 story-before-decision
24 story-touched-kardashian
18 tweeted-about-case
30 what-kim-has-to-do-with-reform
19 worked-seven-months
17 would-not-give-up
23 co-defendants-plea-deal
29 co-defendants-reduced-charges
39 co-defendants-testified-against-johnson
25 convicted-before-sentence
17 convicted-in-1996
26 counts-stem-from-operation
12 drug-cocaine
12 eight-counts
29 eight-drug-trafficking-counts
13 first-offence
28 five-drug-trafficking-counts
22 hardship-before-prison
31 johnson-accepted-responsibility
22 johnson-admitted-wrong
16 johnson-bankrupt
25 johnson-could-not-provide
31 johnson-did-not-realise-gravity
21 johnson-faced-hurdles
24 johnson-house-foreclosed
24 johnson-makes-no-excuses
20 johnson-no-plea-deal
27 johnson-realised-wrongdoing
29 johnson-thought-offence-minor
13 johnson-tried
13 life-sentence
25 many-suffer-without-crime
26 no-reason-for-lack-of-deal
18 nonviolent-offence
18 offence-cost-years
24 offence-drug-trafficking
24 offence-money-laundering
26 one-money-laundering-count
20 one-time-involvement
20 operation-in-memphis
27 operation-more-than-a-dozen
30 sentence-despite-first-offence
17 sentenced-in-1996
17 sentenced-in-1997
27 ten-co-defendants-testified
26 explained-how-release-came
24 explained-how-she-helped
27 freeing-announced-last-week
15 grant-on-june-6
13 grant-pending
27 grant-touched-life-sentence
24 johnson-not-released-yet
16 johnson-released
20 meeting-before-grant
19 pardoning-announced
18 released-last-week
15 sought-clemency
18 sought-commutation
14 sought-freedom
14 sought-justice
13 sought-pardon
14 sought-release
15 termed-clemency
18 termed-commutation
14 termed-freeing
13 termed-pardon
14 termed-release
15 trump-announced
22 trump-granted-clemency
26 white-house-gave-statement
19 five-things-to-know
19 gushed-over-johnson
21 kanye-listening-party
17 korte-contributed
19 lifted-into-the-air
22 photo-shoot-in-spandex
17 described-hurdles
31 earlier-interview-after-meeting
20 explained-importance
29 explained-reasons-for-meeting
21 first-joint-interview
24 first-joint-tv-interview
14 first-time-met
22 gave-earlier-interview
16 had-a-great-time
22 interview-after-pardon
20 interview-in-memphis
24 interview-in-the-morning
23 interview-on-television
21 interview-on-thursday
18 interview-on-today
22 interview-with-johnson
25 interview-with-kardashian
19 interviewed-by-kotb
24 johnson-never-saw-filter
18 kardashian-grinned
21 kotb-asked-about-name
18 lesson-in-downtime
20 met-at-the-interview
24 met-before-the-interview
14 met-in-memphis
16 met-on-wednesday
25 people-ask-about-politics
29 shared-details-of-celebration
29 shared-details-of-commutation
20 talked-of-compassion
17 talked-of-mission
18 talked-of-politics
15 taught-snapchat
13 tried-filters
14 age-johnson-63
17 age-kardashian-37
30 apprentice-reality-competition
24 apprentice-show-of-trump
19 attorney-is-a-woman
23 ivanka-adviser-to-trump
24 ivanka-daughter-of-trump
13 johnson-black
19 johnson-grandmother
25 johnson-great-grandmother
20 johnson-has-children
13 johnson-woman
27 kanye-husband-of-kardashian
28 kardashian-among-most-famous
22 kardashian-built-brand
20 kardashian-celebrity
23 kardashian-entrepreneur
24 kardashian-family-famous
23 kardashian-has-attorney
20 kardashian-heads-kkw
23 kardashian-reality-star
30 kardashian-stars-in-keeping-up
23 khloe-on-the-apprentice
29 khloe-removed-from-apprentice
26 khloe-sister-of-kardashian
9 kotb-host
20 kotb-works-for-today
11 named-alice
19 named-alice-johnson
25 named-alice-marie-johnson
9 named-kim
11 named-kim-k
20 named-kim-kardashian
25 named-kim-kardashian-west
10 named-west
22 obama-former-president
24 trump-commander-in-chief
22 trump-highest-in-power
15 trump-president
15 everyone-amazed
14 federal-prison
14 johnson-amazed
19 johnson-asked-obama
27 johnson-collected-magazines
23 johnson-cried-with-them
31 johnson-did-not-know-kardashian
26 johnson-gave-mic-interview
26 johnson-learned-of-support
16 johnson-lived-it
29 johnson-read-about-kardashian
24 johnson-walked-with-them
29 johnson-wanted-another-chance
21 johnson-was-in-prison
29 kardashian-approached-johnson
19 magazines-every-one
30 magazines-mentioned-kardashian
21 magazines-on-learning
14 model-prisoner
26 model-prisoner-two-decades
10 op-ed-2016
16 op-ed-by-johnson
12 op-ed-on-cnn
22 prison-years-difficult
20 prison-years-lengthy
18 remarks-like-op-ed
16 twenty-one-years
16 twenty-two-years
29 unknown-when-first-approached
36 unknown-when-first-heard-of-advocacy
23 unknown-while-in-prison
33 assumed-because-news-was-breaking
23 celebration-after-grant
22 celebration-after-news
18 johnson-celebrated
13 johnson-cried
14 johnson-danced
22 johnson-did-everything
25 johnson-did-not-know-news
14 johnson-jumped
16 johnson-screamed
38 kardashian-did-not-know-she-broke-news
31 kardashian-thought-johnson-knew
20 kardashian-told-news
23 news-after-announcement
19 news-being-released
13 news-by-phone
18 news-could-go-home
15 news-going-home
21 news-ready-to-go-home
22 news-starting-to-break
15 people-listened
19 believes-in-johnson
24 call-about-johnsons-case
16 call-about-women
19 call-before-meeting
21 call-got-case-rolling
23 call-great-conversation
19 call-led-to-meeting
19 call-led-to-release
12 call-purpose
21 call-the-day-of-pride
13 called-ivanka
27 conversation-moving-forward
29 expected-ivanka-to-understand
14 internet-joked
21 ivanka-at-white-house
35 ivanka-first-contact-at-white-house
26 ivanka-first-person-called
24 ivanka-got-things-moving
26 ivanka-helped-free-johnson
16 ivanka-receptive
12 jared-trying
17 johnson-told-love
22 johnson-would-be-proud
14 joke-broke-ice
15 joke-came-first
22 joked-about-apprentice
26 kardashian-had-ice-breaker
16 kardashian-happy
20 kardashian-met-trump
22 kardashian-shared-call
18 kardashian-stunned
39 kardashian-talked-with-johnson-by-phone
20 kardashian-told-love
27 meeting-about-johnsons-case
30 meeting-about-johnsons-freedom
27 meeting-about-prison-reform
22 meeting-at-white-house
22 meeting-in-oval-office
17 meeting-on-may-30
25 meeting-plea-for-clemency
21 meeting-topic-serious
13 moment-insane
28 needed-help-from-white-house
8 one-call
14 only-trump-can
20 overwhelming-history
24 overwhelming-oval-office
27 recorded-call-after-meeting
28 revealed-first-person-called
25 set-sights-on-white-house
29 told-president-second-chances
26 told-president-where-found
27 told-president-why-believes
16 trump-compassion
27 trump-compassion-right-away
13 trump-empathy
19 trump-felt-it-right
17 trump-got-focused
13 trump-laughed
29 trump-passion-for-jareds-work
19 wanted-to-break-ice"
    offsets(256)
    "0 1 0 0 0 1 2 0 0 0 0 1 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 1 0 0 1 0 0 0 0 0 0 0 0 0
0 0 0 0 0 0 1 0 1 0 1 0 0 0 0 1 1 0 0 0 0 0 0 0 3 0 0 0 0 0 0 0 0 1 0 0 0 1 0 1
0 0 3 0 0 0 0 0 0 0 0 1 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 1 0
0 0 0 0 0 2 0 0 0 0 0 0 1 0 1 0 0 1 0 0 0 0 0 0 0 1 0 0 0 0 2 0 0 0 0 0 0 0 0 0
0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 2 0 0 0 0 0 0 0 0 0 0 0 1 2 0 0
0 0 0 1 1 0 3 1 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 2 2 0 1 0 0 0 0 1 0 1 0 2 0 2 0
0 0 0 0 0 1 1 0 0 0 0 0 0 0 0 0"
    places(1024)
    "321 321 147 321 321 321 241 321 321 166 321 117 172 321 321 321 321 321 321 90 250 321 321 321 321 321 161 89 179 321 321 307 174 263 238 65 321 321 199 122
321 321 321 321 321 321 321 321 321 321 321 321 321 321 321 321 321 321 321 284 321 321 321 209 313 321 321 240 321 321 293 321 321 321 321 321 17 321 180 76
321 321 208 321 321 321 321 321 316 272 319 321 321 321 321 155 255 67 142 321 321 321 321 321 321 321 321 80 321 0 295 321 321 321 49 321 321 291 321 321
321 321 321 143 321 321 321 321 120 321 77 321 321 321 321 321 321 321 266 321 321 321 129 279 253 321 321 59 158 321 321 321 321 177 321 321 212 187 321 7
321 321 321 220 321 321 321 321 321 211 111 68 321 321 321 321 321 321 321 321 321 321 321 321 321 101 321 321 138 200 321 321 321 50 34 321 35 269 192 321
281 321 321 242 321 321 321 321 321 321 321 321 270 114 321 321 121 29 321 321 321 321 321 321 38 321 321 321 321 321 321 321 321 282 321 321 321 168 321 195
321 62 321 321 157 321 321 84 321 321 321 72 321 321 321 321 207 104 321 118 321 321 321 321 321 321 321 141 321 205 321 3 321 321 321 321 206 321 321 321
79 51 321 69 321 273 321 321 321 75 58 321 321 321 321 259 321 321 160 321 321 321 159 321 321 321 321 54 321 271 321 321 2 150 321 16 321 113 321 145
321 321 321 140 88 321 267 321 321 321 321 274 66 321 321 321 321 321 277 321 191 321 186 321 321 56 321 321 165 321 321 321 321 222 321 321 321 321 321 321
321 321 321 321 139 261 321 136 125 321 321 321 44 321 321 321 321 102 321 321 96 321 321 321 321 321 321 321 321 321 321 321 321 294 321 321 321 321 321 169
321 321 321 321 321 321 321 321 321 321 321 308 13 196 190 321 248 321 275 97 321 321 321 171 321 321 321 321 221 321 321 280 154 83 239 119 321 321 103 132
321 321 321 321 321 78 321 60 321 321 321 19 321 321 321 321 321 251 321 321 22 321 112 321 25 321 41 144 194 321 197 15 92 223 321 163 321 262 137 70
321 214 321 321 30 321 321 321 321 321 321 321 225 321 321 321 321 321 321 321 321 321 321 321 321 268 321 52 321 175 321 321 321 321 321 321 321 321 278 321
321 321 321 321 321 321 321 321 36 321 286 321 321 55 321 130 321 283 81 318 6 321 321 321 321 321 321 204 321 321 100 321 321 321 321 321 21 57 321 167
321 321 321 321 85 321 156 321 321 188 31 321 321 321 321 321 182 321 185 321 317 198 233 321 86 126 321 321 219 321 321 321 73 37 247 321 45 321 12 321
202 321 321 116 61 321 321 321 321 321 305 110 321 321 321 321 181 310 298 193 321 321 321 321 321 321 321 301 321 288 321 304 321 321 321 321 321 321 245 260
321 321 321 321 228 321 321 321 74 297 321 229 321 109 321 321 321 321 321 321 321 134 287 8 321 321 321 321 244 321 218 321 201 321 321 315 115 133 303 321
321 321 11 321 321 321 285 321 4 107 321 170 321 321 321 321 321 252 321 321 321 105 124 321 321 9 321 321 176 321 321 321 321 321 321 321 321 215 321 231
26 321 128 321 235 71 234 320 48 321 321 321 148 256 321 321 321 321 127 321 123 264 321 217 203 321 10 321 321 321 321 63 321 321 230 302 321 306 178 173
321 321 321 321 321 321 321 321 321 321 321 321 321 312 321 321 321 321 23 321 135 321 321 321 321 321 183 321 321 321 189 321 24 321 321 151 321 321 321 321
321 321 321 232 321 321 321 321 321 321 321 321 321 94 321 321 98 321 321 321 321 213 321 321 5 321 321 91 321 321 152 321 164 321 321 162 321 321 321 321
321 321 321 184 321 290 321 321 40 321 149 321 321 289 321 321 321 321 321 321 210 321 321 321 237 321 224 321 321 1 321 321 321 95 321 321 28 321 321 321
321 321 321 243 321 321 321 321 42 258 321 20 321 321 321 321 14 321 321 321 33 321 321 321 314 300 309 321 321 321 321 321 47 321 99 321 276 321 321 236
321 87 321 321 321 321 321 321 321 321 321 321 106 321 321 321 321 27 321 321 321 321 82 321 321 321 321 321 131 254 216 93 321 321 32 296 321 321 226 249
321 321 321 321 321 39 321 321 321 321 265 321 46 18 64 321 321 321 246 321 321 292 321 321 321 321 321 153 321 321 321 321 321 321 43 321 321 321 311 321
321 321 321 108 321 321 321 321 321 227 257 321 321 321 321 299 53 321 321 321 146 321 321 321"
}
rows! {
    321, | cells | { topic : Topic = cells.one_of(), subject : Subject =
    Subject::read(cells), predicate : Predicate = cells.one_of(), value : Value =
    Value::read(cells), statement : & 'static str = cells.text(), event : Option < Event
    > = cells.optional_of() },
    "8 0 22 3 17 those left behind 54 Johnson's life was forever bound to those left behind. 0
8 0 202 6 0 49 Johnson said that the matter could not end there. 0
8 29 87 3 39 that others will talk to those in power 58 Kardashian hoped that others would talk to those in power. 0
8 0 87 3 27 to pass on her good fortune 42 Johnson hoped to pass on her good fortune. 0
8 0 203 6 0 54 Johnson could not stop drawing attention to the issue. 0
8 0 78 4 29 35 Johnson was grateful to Kardashian. 0
8 0 164 4 29 31 Johnson felt as Kardashian did. 0
8 0 139 4 29 38 Johnson felt protective of Kardashian. 0
8 29 56 6 1 38 Kardashian enjoyed what she was doing. 0
8 29 71 6 1 40 What Kardashian was doing fulfilled her. 0
8 29 136 3 37 go on working for others like Johnson 86 Kardashian could see herself going on to work for others in situations like Johnson's. 0
8 29 203 6 0 52 Kardashian saw no reason to stop what fulfilled her. 0
8 0 99 4 3 65 Johnson kept a picture of Kardashian and Kanye West in her Bible. 0
8 0 100 4 22 37 Johnson kept a picture of Kanye West. 0
8 0 100 4 29 37 Johnson kept a picture of Kardashian. 0
8 29 74 3 17 not going into it 39 Kardashian was not going into politics. 0
8 29 74 3 7 not yet 47 Kardashian was not going into politics for now. 0
8 39 28 4 38 56 People could move those in power for the good of others. 0
8 0 136 3 36 go on drawing attention to the issue 47 Johnson planned to keep attention on the issue. 0
8 0 136 3 45 speak out for nonviolent first-time offenders 71 Johnson planned to speak out for other nonviolent first-time offenders. 0
8 29 74 3 16 an open question 66 The article asked whether Kardashian would try politics full time. 0
8 29 170 6 1 29 Kardashian went on as before. 0
3 63 54 3 13 a lot of work 37 Johnson's release took a lot of work. 12
3 29 12 3 38 whether other attorneys could be hired 70 Kardashian asked her attorney whether they could hire other attorneys. 11
3 29 12 3 20 which ways were open 52 Kardashian asked her attorney what the options were. 11
3 29 12 3 18 what they could do 49 Kardashian asked her attorney what they could do. 11
3 29 12 3 30 whether anything could be done 61 Kardashian asked her attorney whether anything could be done. 11
3 63 19 5 13 51 The work for Johnson was under way before the call. 12
3 29 27 4 0 40 Kardashian worked for Johnson's release. 12
3 29 150 3 7 mission 47 Johnson's case became a mission for Kardashian. 12
3 29 98 3 6 unfair 41 Kardashian called Johnson's story unfair. 10
3 29 29 3 10 increasing 52 Johnson's case mattered more and more to Kardashian. 12
3 29 44 3 27 work on justice for Johnson 50 Kardashian decided to work on justice for Johnson. 12
3 36 49 4 29 70 People around Kardashian advised her against going to the White House. 12
3 29 174 6 0 59 It was not certain that Kardashian supported the president. 0
3 29 63 3 5 funny 34 Kardashian found such doubt funny. 12
3 26 173 4 29 33 Kardashian's family stood by her. 12
3 63 119 1 7 6 months 57 Kardashian and others had been in talks for seven months. 12
3 63 20 3 18 sharing on Twitter 61 Kardashian's part began with sharing an interview on Twitter. 12
3 63 20 3 16 a telephone call 53 The campaign for Johnson began with a telephone call. 12
3 29 106 2 4 2017 20170101 20171231 49 Kardashian first heard of Johnson's case in 2017. 10
3 29 108 4 48 41 Kardashian came upon the case on Twitter. 10
3 29 107 1 7 6 months 71 Kardashian heard of the case seven months before the earlier interview. 10
3 29 121 3 6 people 48 For Kardashian the matter had to do with people. 12
3 29 121 3 20 having the resources 43 Kardashian acted because she had the means. 12
3 29 121 3 19 a simple connection 59 Kardashian acted out of a simple connection with the story. 12
3 29 98 3 17 in need of repair 62 Kardashian held that what the case showed had to be put right. 12
3 63 0 6 0 58 For Kardashian the matter had nothing to do with politics. 12
3 63 166 6 0 68 Winning freedom for Johnson was not as simple as it may have looked. 12
3 63 93 6 0 44 Johnson's release was not won in an instant. 12
3 29 196 6 1 69 Kardashian was ready to go to the president if that was what it took. 12
3 61 19 5 10 67 Kardashian shared the story first and then sent it to her attorney. 11
3 43 91 3 35 a call to the president and a visit 85 To some people the campaign may have looked like a call to the president and a visit. 12
3 29 156 4 24 42 Kardashian sent the story to her attorney. 11
3 61 172 5 8 56 What Kardashian shared was Johnson's interview with Mic. 10
3 29 162 2 7 2017-10 20171001 20171031 54 Kardashian shared Johnson's interview in October 2017. 10
3 29 163 4 48 42 Kardashian passed the story on by Twitter. 10
3 29 98 3 44 sign of a deep problem in the justice system 90 Kardashian saw a deep fault of American justice in two decades of prison for such a crime. 12
3 61 171 4 0 54 The story that Kardashian came upon was about Johnson. 10
3 61 19 5 11 58 Kardashian decided to act after she had heard of the case. 12
3 29 122 6 1 33 Johnson's story moved Kardashian. 10
3 29 190 6 1 41 Kardashian tweeted about Johnson's story. 10
3 43 50 3 44 what Kardashian had to do with prison reform 71 Some people would not see what Kardashian had to do with prison reform. 12
3 63 120 1 7 6 months 62 Kardashian and others had worked on the case for seven months. 12
3 29 195 6 0 47 Kardashian did not want to give up the mission. 12
1 7 129 6 1 43 The co-defendants were offered a plea deal. 3
1 7 149 3 26 reduced or dropped charges 64 The co-defendants had charges cut or dropped for their evidence. 3
1 7 179 4 0 44 Co-defendants gave evidence against Johnson. 3
1 55 19 5 4 47 Johnson was convicted before she was sentenced. 4
1 0 37 2 4 1996 19960101 19961231 30 Johnson was convicted in 1996. 4
1 55 40 4 47 62 The counts against Johnson arose from a trafficking operation. 4
1 53 51 3 7 cocaine 41 The drug that was trafficked was cocaine. 2
1 0 39 0 8 6 counts 38 Johnson was convicted on eight counts. 4
1 0 52 0 8 6 counts 65 Johnson was convicted of drug trafficking on all of eight counts. 4
1 0 67 6 1 32 Johnson's offence was her first. 2
1 0 52 0 5 6 counts 57 Johnson was convicted on five counts of drug trafficking. 4
1 52 19 5 5 38 Johnson's hardship came before prison. 1
1 0 1 6 1 38 Johnson owned up to what she had done. 0
1 0 3 3 11 doing wrong 32 Johnson admitted to doing wrong. 8
1 0 17 6 1 35 Johnson had to file for bankruptcy. 1
1 0 38 6 0 53 Johnson could not give her children what they needed. 1
1 0 146 6 0 52 Johnson did not see how illegal the trafficking was. 2
1 0 61 6 1 22 Johnson faced hurdles. 1
1 0 88 6 1 34 Johnson's house was foreclosed on. 1
1 0 114 6 0 39 Johnson did not want to excuse herself. 24
1 0 129 6 0 54 Johnson was not offered the plea deal that others had. 3
1 0 147 6 1 36 Johnson saw that she had done wrong. 0
1 0 181 3 5 minor 46 Johnson took what she did for something minor. 2
1 0 186 6 1 18 Johnson was tried. 3
1 0 157 3 14 life in prison 38 Johnson's sentence was life in prison. 5
1 41 188 6 0 55 Many people suffered tragedies and did nothing illegal. 0
1 0 148 3 15 no reason given 62 No reason was given why Johnson was not offered the plea deal. 3
1 0 125 6 1 34 Johnson's offence was not violent. 2
1 53 109 3 26 21 years of Johnson's life 46 The offence cost Johnson 21 years of her life. 6
1 0 128 3 16 drug trafficking 39 Johnson's offence was drug trafficking. 2
1 0 128 3 16 money laundering 47 One of Johnson's offences was money laundering. 2
1 0 118 0 1 6 counts 55 Johnson was convicted on one count of money laundering. 4
1 0 131 6 1 35 Johnson was involved one time only. 2
1 47 18 4 31 47 The trafficking operation was based in Memphis. 2
1 47 134 3 12 more than 12 63 More than twelve people were part of the trafficking operation. 2
1 56 48 3 13 first offence 65 Johnson was sentenced to life although the offence was her first. 5
1 0 158 2 4 1996 19960101 19961231 30 Johnson was sentenced in 1996. 5
1 0 158 2 4 1997 19970101 19971231 30 Johnson was sentenced in 1997. 5
1 7 126 0 10 7 persons 45 Ten of Johnson's co-defendants gave evidence. 3
5 29 59 3 26 how the release came about 47 Kardashian told how the release had come about. 24
5 29 59 3 22 how she helped Johnson 35 Kardashian told how she had helped. 24
5 70 8 3 9 last week 83 The president announced that he was freeing Johnson in the week before the article. 19
5 70 42 2 10 XXXX-06-06 0 0 31 Clemency was granted on June 6. 19
5 70 133 6 1 53 The president had not signed off on the decision yet. 19
5 70 2 3 17 the life sentence 50 What the president commuted was the life sentence. 19
5 0 152 6 0 29 Johnson was not released yet. 22
5 0 152 6 1 30 Johnson was let out of prison. 22
5 66 19 5 18 34 The meeting came before the grant. 19
5 70 7 3 19 the act of clemency 34 The act of clemency was announced. 19
5 73 194 3 9 last week 52 Johnson was released in the week before the article. 22
5 29 168 3 8 clemency 36 Clemency was what Kardashian sought. 15
5 29 168 3 11 commutation 41 A commutation was what Kardashian sought. 12
5 29 168 3 7 freedom 47 Freedom for Johnson was what Kardashian sought. 12
5 29 168 3 7 justice 47 Justice for Johnson was what Kardashian sought. 12
5 29 168 3 6 pardon 36 A pardon was what Kardashian sought. 12
5 29 168 3 7 release 35 Release was what Kardashian sought. 12
5 70 178 3 8 clemency 40 The president's act was called clemency. 19
5 70 178 3 11 commutation 45 The president's act was called a commutation. 19
5 70 178 3 7 freeing 41 The president's act was called a freeing. 19
5 70 178 3 6 pardon 40 The president's act was called a pardon. 19
5 70 178 3 7 release 41 The president's act was called a release. 19
5 9 7 3 11 the release 60 The president himself announced that he was freeing Johnson. 19
5 9 77 4 0 31 Trump granted Johnson clemency. 19
5 49 73 6 1 44 The White House gave a statement on Johnson. 18
9 0 47 3 19 five things to know 50 A link promised five things to know about Johnson. 0
9 29 79 4 0 41 Kardashian spoke of Johnson with feeling. 24
9 22 85 3 17 a listening party 34 Kanye West held a listening party. 26
9 14 35 6 1 33 Korte contributed to the article. 0
9 29 110 6 1 44 A picture showed Kardashian being lifted up. 26
9 29 198 3 23 several spandex outfits 41 Kardashian wore spandex at a photo shoot. 27
7 0 45 3 21 the hurdles she faced 42 Johnson told of the hurdles she had faced. 24
7 68 5 5 14 46 Kardashian gave her reasons after the meeting. 17
7 29 59 3 34 how the case grew important to her 51 Kardashian told how the case came to matter to her. 24
7 29 59 3 27 her reasons for the meeting 54 Kardashian gave her reasons for meeting the president. 17
7 75 65 6 1 70 The interview was the first that Kardashian and Johnson gave together. 24
7 75 66 6 1 69 The interview was the first that the two gave together on television. 24
7 74 69 6 1 46 Kardashian and Johnson met for the first time. 23
7 68 94 4 29 44 Kardashian gave an interview on the meeting. 17
7 23 55 3 13 the interview 45 Kardashian and Johnson enjoyed the interview. 24
7 75 5 5 18 45 The interview came after the act of clemency. 24
7 75 135 4 31 29 The interview was in Memphis. 24
7 75 182 3 7 morning 43 The interview was broadcast in the morning. 24
7 75 115 3 10 television 32 The interview was on television. 24
7 75 193 3 8 Thursday 47 The interview was given or shown on a Thursday. 24
7 75 23 4 46 36 The interview was on the Today show. 24
7 75 94 4 0 24 Johnson was interviewed. 24
7 75 94 4 29 27 Kardashian was interviewed. 24
7 75 95 4 15 24 Kotb held the interview. 24
7 0 81 6 0 46 Johnson had not seen a Snapchat filter before. 25
7 29 144 3 7 grinned 19 Kardashian grinned. 24
7 15 11 3 38 whether Johnson knew Kardashian's name 45 Kotb asked Johnson whether she knew the name. 24
7 76 53 3 25 downtime at the interview 66 Kardashian showed Johnson the filters in a pause of the interview. 25
7 74 151 3 16 at the interview 50 Kardashian and Johnson first met at the interview. 23
7 74 151 3 25 just before the interview 62 Kardashian and Johnson first met shortly before the interview. 23
7 74 135 4 31 38 Kardashian and Johnson met in Memphis. 23
7 74 193 3 9 Wednesday 42 Kardashian and Johnson met on a Wednesday. 23
7 37 11 3 42 whether Kardashian was going into politics 62 People asked Kardashian whether she was getting into politics. 0
7 23 160 3 15 the celebration 47 Kardashian and Johnson told of the celebration. 24
7 23 160 3 15 the commutation 47 Kardashian and Johnson told of the commutation. 24
7 29 176 3 26 the president's compassion 47 Kardashian spoke of the president's compassion. 24
7 29 176 3 11 the mission 32 Kardashian spoke of her mission. 24
7 29 176 3 35 whether she was going into politics 47 Kardashian spoke of whether politics came next. 24
7 29 177 4 0 52 Kardashian showed Johnson how Snapchat filters work. 25
7 23 187 4 42 45 Kardashian and Johnson tried several filters. 25
0 0 6 0 63 5 years 25 Johnson was 63 years old. 0
0 29 6 0 37 5 years 28 Kardashian was 37 years old. 0
0 44 101 3 19 reality competition 55 The Apprentice was a competition on reality television. 0
0 44 165 4 9 32 The Apprentice was Trump's show. 0
0 24 159 3 5 woman 34 Kardashian's attorney was a woman. 11
0 19 4 4 9 45 Ivanka Trump was an adviser to the president. 0
0 19 43 4 9 44 Ivanka Trump was a daughter of Donald Trump. 0
0 0 57 3 5 Black 26 Johnson was a Black woman. 0
0 0 76 3 11 grandmother 26 Johnson was a grandmother. 0
0 0 76 3 17 great-grandmother 32 Johnson was a great-grandmother. 0
0 0 82 6 1 21 Johnson had children. 1
0 0 159 3 5 woman 20 Johnson was a woman. 0
0 22 89 4 29 36 Kanye West was Kardashian's husband. 0
0 29 62 3 42 one of Hollywood's most famous celebrities 50 Kardashian was among the most famous in Hollywood. 0
0 29 25 3 18 almost omnipresent 56 Kardashian had built a brand that was nearly everywhere. 0
0 29 62 3 9 celebrity 27 Kardashian was a celebrity. 0
0 29 127 3 12 entrepreneur 27 Kardashian was in business. 0
0 26 62 3 6 famous 31 Kardashian's family was famous. 0
0 29 16 4 24 27 Kardashian had an attorney. 11
0 29 84 4 30 34 Kardashian was head of KKW Beauty. 0
0 29 127 3 12 reality star 44 Kardashian was a star of reality television. 0
0 29 169 4 27 57 Kardashian was a star of Keeping Up with the Kardashians. 0
0 28 9 4 44 44 Khloe Kardashian had been on The Apprentice. 7
0 28 153 4 9 53 Trump had put Khloe Kardashian out of The Apprentice. 7
0 28 167 4 29 48 Khloe Kardashian was a sister of Kim Kardashian. 0
0 15 127 3 4 host 16 Kotb was a host. 0
0 15 200 4 45 22 Kotb worked for TODAY. 0
0 0 123 3 5 Alice 27 Johnson was called \"Alice\". 0
0 0 123 3 13 Alice Johnson 33 Johnson was called Alice Johnson. 0
0 0 123 3 19 Alice Marie Johnson 39 Johnson was called Alice Marie Johnson. 0
0 29 123 3 3 Kim 28 Kardashian was called \"Kim\". 0
0 29 123 3 5 Kim K 28 Kardashian was called Kim K. 0
0 29 123 3 14 Kim Kardashian 37 Kardashian was called Kim Kardashian. 0
0 29 123 3 19 Kim Kardashian West 42 Kardashian was called Kim Kardashian West. 0
0 29 123 3 4 West 27 Kardashian was called West. 0
0 2 130 3 16 former president 29 Obama was a former president. 0
0 9 130 3 18 commander in chief 29 Trump was commander in chief. 0
0 9 130 3 23 highest person in power 38 Trump was the highest person in power. 0
0 9 130 3 9 president 20 Trump was president. 0
2 10 144 3 6 amazed 35 Everyone around Johnson was amazed. 13
2 0 138 3 7 federal 29 The prison was a federal one. 6
2 0 144 3 6 amazed 19 Johnson was amazed. 13
2 0 13 4 2 45 Johnson asked Obama to let her out of prison. 8
2 0 31 3 9 magazines 28 Johnson collected magazines. 13
2 0 41 3 17 those left behind 40 Johnson had wept with those left behind. 6
2 0 103 6 0 41 Johnson had not known who Kardashian was. 13
2 0 72 4 32 33 Johnson gave an interview to Mic. 9
2 0 105 3 20 Kardashian's support 48 Johnson learned of Kardashian's support for her. 13
2 0 112 6 1 45 Johnson had lived through the matter herself. 6
2 0 145 4 29 44 Johnson read all she could about Kardashian. 13
2 0 191 3 17 those left behind 44 Johnson had walked beside those left behind. 6
2 0 192 3 22 another chance at life 38 Johnson wanted another chance at life. 8
2 0 92 6 1 22 Johnson was in prison. 6
2 29 10 4 0 41 It was Kardashian who approached Johnson. 13
2 0 113 3 24 every one she could find 61 The magazines that Johnson collected were all she could find. 13
2 0 113 3 31 those that mentioned Kardashian 70 The magazines that Johnson collected were those that named Kardashian. 13
2 0 32 3 22 learning of Kardashian 66 Johnson began to collect magazines once she learned of Kardashian. 13
2 0 137 3 14 model prisoner 29 Johnson was a model prisoner. 6
2 0 117 1 20 5 years 45 Johnson was a model prisoner for two decades. 6
2 59 142 2 4 2016 20160101 20161231 41 Johnson's opinion piece appeared in 2016. 8
2 0 204 4 5 31 Johnson wrote an opinion piece. 8
2 59 141 4 4 38 CNN published Johnson's opinion piece. 8
2 57 46 3 9 difficult 48 Johnson's years in prison were very likely hard. 6
2 57 46 3 7 lengthy 36 Johnson's years in prison were long. 6
2 75 154 5 7 62 What Johnson told Kotb resembled what she had written in 2016. 24
2 0 205 1 21 5 years 35 Johnson was in prison for 21 years. 6
2 0 205 1 22 5 years 35 Johnson was in prison for 22 years. 6
2 0 90 3 30 being approached by Kardashian 76 Johnson did not know Kardashian's name when Kardashian first approached her. 13
2 0 90 3 23 hearing of the advocacy 72 Johnson did not know of Kardashian when she first heard of her advocacy. 13
2 0 90 3 32 at least into her time in prison 51 Johnson did not know of Kardashian while in prison. 13
6 29 15 3 23 the news was coming out 74 Kardashian took it that Johnson had heard because the news was coming out. 20
6 72 5 5 18 51 Johnson's celebration followed the act of clemency. 21
6 71 19 5 20 42 Johnson celebrated once she had been told. 21
6 0 30 6 1 19 Johnson celebrated. 21
6 0 144 3 5 cries 39 There were cries when Johnson was told. 21
6 0 144 3 22 Pentecostal holy dance 44 Johnson broke into a Pentecostal holy dance. 21
6 0 144 3 16 doing everything 35 Johnson did everything at the news. 21
6 0 102 6 0 31 Johnson had not heard the news. 20
6 0 144 3 7 jumping 15 Johnson jumped. 21
6 0 144 3 9 screaming 17 Johnson screamed. 21
6 29 104 6 0 67 Kardashian did not know that Johnson heard the news first from her. 20
6 29 14 3 17 that Johnson knew 51 Kardashian took it that Johnson had heard the news. 20
6 29 184 4 0 44 It was Kardashian who told Johnson the news. 20
6 71 5 5 18 40 Johnson was told after the announcement. 20
6 71 197 3 27 that she was being released 32 Johnson was told of her release. 20
6 71 115 3 9 telephone 30 Johnson was told by telephone. 20
6 71 197 3 22 that she could go home 40 Johnson was told that she could go home. 20
6 71 197 3 23 that she was going home 41 Johnson was told that she was going home. 20
6 71 197 3 32 whether she was ready to go home 51 Johnson was asked whether she was ready to go home. 20
6 70 140 6 1 40 The news was coming out before the call. 20
6 40 111 4 0 22 People were listening. 21
4 29 21 4 0 31 Kardashian believed in Johnson. 0
4 65 185 3 14 Johnson's case 50 The call to Ivanka Trump was about Johnson's case. 14
4 65 185 3 28 women and helping each other 59 The talk with Ivanka Trump was about women and mutual help. 14
4 65 19 5 14 49 The call to Ivanka Trump came before the meeting. 15
4 65 75 6 1 50 The call to Ivanka Trump set Johnson's case going. 14
4 65 46 3 20 a great conversation 54 Kardashian found the talk with Ivanka Trump very good. 14
4 65 109 3 30 the meeting with the president 70 The call to Ivanka Trump brought about the meeting with the president. 15
4 65 109 3 17 Johnson's release 55 The call to Ivanka Trump brought Johnson out of prison. 22
4 65 143 3 24 to start freeing Johnson 50 The first call was to set Johnson's release going. 14
4 67 194 3 33 the day of which Kardashian spoke 94 The telephone call was on the day of which Kardashian said that Johnson would have been proud. 16
4 29 26 4 19 35 Kardashian telephoned Ivanka Trump. 14
4 20 36 6 1 69 The conversation about what Jared was trying to do was going forward. 17
4 29 58 4 19 59 Kardashian knew that Ivanka Trump would understand Johnson. 14
4 18 97 3 11 the meeting 47 People on the internet joked about the meeting. 15
4 19 34 4 49 46 Ivanka Trump was a contact at the White House. 14
4 29 64 4 19 69 Ivanka Trump was the first whom Kardashian called at the White House. 14
4 29 68 4 19 50 Ivanka Trump was the first whom Kardashian called. 14
4 19 75 6 1 47 Ivanka Trump was said to have set things going. 14
4 19 86 4 0 47 Ivanka Trump helped Kardashian to free Johnson. 14
4 19 144 3 17 receptive at once 42 Ivanka Trump was receptive from the start. 14
4 20 199 3 9 something 38 Jared had been trying to do something. 0
4 0 183 4 29 43 Johnson told Kardashian that she loved her. 16
4 0 201 3 21 Kardashian and others 72 Kardashian told Johnson that she would have been proud of them that day. 16
4 29 24 6 1 32 Kardashian's joke broke the ice. 15
4 29 96 6 1 43 Kardashian began the meeting with the joke. 15
4 29 97 3 35 Khloe's removal from The Apprentice 59 Kardashian joked about Khloe Kardashian and The Apprentice. 15
4 29 80 6 1 47 Kardashian had something to break the ice with. 15
4 29 144 3 5 happy 55 The conversation's going forward made Kardashian happy. 17
4 29 116 4 9 21 Kardashian met Trump. 15
4 29 161 3 37 part of a telephone call with Johnson 50 Kardashian made part of the telephone call public. 16
4 29 144 3 7 stunned 46 Kardashian was stunned by how things had gone. 15
4 29 175 4 0 43 Kardashian and Johnson talked by telephone. 16
4 29 183 4 0 43 Kardashian told Johnson that she loved her. 16
4 66 185 3 14 Johnson's case 37 The meeting was about Johnson's case. 15
4 66 185 3 17 Johnson's freedom 40 The meeting was about Johnson's freedom. 15
4 66 185 3 13 prison reform 36 The meeting was about prison reform. 15
4 66 135 4 50 35 The meeting was at the White House. 15
4 66 135 4 35 35 The meeting was in the Oval Office. 15
4 66 42 2 10 XXXX-05-30 0 0 26 The meeting was on May 30. 15
4 66 185 3 20 clemency for Johnson 57 At the meeting Kardashian asked for clemency for Johnson. 15
4 66 46 3 7 serious 37 The topic of the meeting was serious. 15
4 66 46 3 11 just insane 51 Kardashian called the moment of the meeting insane. 15
4 29 124 4 49 46 Kardashian needed the help of the White House. 14
4 63 54 3 18 one telephone call 47 Johnson's release took one telephone call only. 12
4 9 132 6 1 55 Only the president could bring about Johnson's release. 0
4 29 70 3 11 the history 42 Kardashian found the history overwhelming. 15
4 29 70 3 34 the Oval Office or the visit to it 67 Kardashian found the Oval Office, or the visit to it, overwhelming. 15
4 67 5 5 14 55 The telephone call with Johnson came after the meeting. 16
4 29 155 3 21 whom she first called 42 Kardashian told whom she had called first. 24
4 29 189 4 49 37 Kardashian aimed for the White House. 14
4 29 60 3 33 how people deserve second chances 69 Kardashian told the president that people should have another chance. 15
4 29 60 3 27 where she had found Johnson 58 Kardashian told the president where she had found Johnson. 15
4 29 60 3 27 why she believed in Johnson 58 Kardashian told the president why she believed in Johnson. 15
4 9 144 3 10 compassion 33 Trump had compassion for Johnson. 15
4 9 33 3 10 right away 36 Trump had compassion from the start. 15
4 9 144 3 7 empathy 38 Trump had empathy for Johnson's story. 15
4 9 180 3 5 right 45 Trump felt that it was the right thing to do. 15
4 9 144 3 11 got focused 26 Trump then became focused. 15
4 9 144 3 7 laughed 14 Trump laughed. 15
4 9 83 3 27 what Jared was trying to do 49 Trump seemed keen on what Jared was trying to do. 0
4 29 192 3 27 to break the ice with Trump 35 Kardashian wanted to break the ice. 15"
}
impl Fact {
    const fn row(self) -> &'static Row {
        &rows::<()>()[self as usize]
    }
    /// The part of the story it belongs to.
    #[must_use]
    pub const fn topic(self) -> Topic {
        self.row().topic
    }
    /// What the fact is about: an entity or an event.
    #[must_use]
    pub const fn subject(self) -> Subject {
        self.row().subject
    }
    /// The relation.
    #[must_use]
    pub const fn predicate(self) -> Predicate {
        self.row().predicate
    }
    /// The value, in the form its predicate sets.
    #[must_use]
    pub const fn value(self) -> Value {
        self.row().value
    }
    /// The fact as a sentence of our own.
    #[must_use]
    pub const fn statement(self) -> &'static str {
        self.row().statement
    }
    /// The event it belongs to.
    #[must_use]
    pub const fn event(self) -> Option<Event> {
        self.row().event
    }
}
relations! {
    Fact(321) #[doc = " Who reports it, with the evidence."] reports : Report(616)
    "3 15 16 17
3 56 57 58
1 123
1 124
4 199 200 201 202
2 226 227
1 242
1 247
4 303 304 305 306
6 310 311 312 313 314 315
1 321
3 338 339 340
1 356
1 357
1 358
3 455 456 457
1 458
1 489
3 492 493 494
1 495
1 496
3 537 538 539
1 0
1 8
1 9
1 10
1 11
1 43
12 44 45 46 47 48 49 50 51 52 53 54 55
5 59 60 61 62 63
1 64
1 65
1 79
1 81
1 82
1 83
1 99
4 125 126 127 128
1 177
1 178
1 371
2 372 373
1 374
1 414
1 415
1 416
1 437
1 453
1 454
4 459 460 461 462
1 499
1 503
4 507 508 509 510
1 511
1 519
1 520
2 521 522
1 523
3 540 541 542
1 543
2 544 545
1 596
1 606
4 608 609 610 611
4 612 613 614 615
1 71
1 72
1 73
1 75
2 76 77
1 78
2 84 85
2 87 88
1 89
4 104 105 106 107
1 112
1 122
1 193
1 194
1 197
1 207
1 222
1 223
1 232
1 241
1 244
1 249
1 260
1 265
8 376 377 378 379 380 381 382 383
1 389
1 449
3 450 451 452
1 464
6 465 466 467 468 469 470
1 471
1 473
1 474
1 480
1 481
1 512
1 513
2 514 515
1 551
1 94
1 95
1 114
2 116 117
1 118
1 119
2 245 246
6 250 251 252 253 254 255
1 397
2 484 485
1 501
2 524 525
1 526
2 527 528
1 529
3 530 531 532
4 533 534 535 536
2 552 553
3 554 555 556
1 557
3 558 559 560
2 561 562
1 567
4 575 576 577 578
1 607
1 113
1 120
1 293
1 365
1 384
1 491
1 80
1 86
1 96
2 97 98
1 102
1 103
4 108 109 110 111
1 115
1 121
1 130
1 131
1 132
2 133 134
2 135 136
2 137 138
11 139 140 141 142 143 144 145 146 147 148 149
15 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164
12 165 166 167 168 169 170 171 172 173 174 175 176
1 243
1 316
1 366
1 375
1 406
1 407
1 408
2 409 410
3 486 487 488
1 517
1 518
1 546
1 547
1 548
2 549 550
1 566
3 1 2 3
2 4 5
1 6
1 7
1 13
1 179
3 181 182 183
1 198
1 225
3 228 229 230
1 231
4 283 284 285 286
1 292
1 294
1 296
5 297 298 299 300 301
2 307 308
1 309
1 319
1 320
7 331 332 333 334 335 336 337
1 343
3 359 360 361
2 362 363
1 364
1 367
3 368 369 370
1 417
3 418 419 420
5 421 422 423 424 425
1 426
1 427
4 428 429 430 431
3 432 433 434
1 435
1 463
1 568
1 579
13 583 584 585 586 587 588 589 590 591 592 593 594 595
1 90
2 100 101
1 195
1 196
2 205 206
3 209 210 211
5 216 217 218 219 220
1 224
2 236 237
3 238 239 240
1 248
3 266 267 268
1 269
13 270 271 272 273 274 275 276 277 278 279 280 281 282
1 295
1 385
1 386
2 387 388
1 411
1 412
1 477
1 478
1 479
1 497
1 498
1 502
3 597 598 599
2 600 601
1 602
1 603
1 604
1 12
1 66
4 67 68 69 70
2 203 204
1 208
3 212 213 214
1 215
1 221
3 233 234 235
4 256 257 258 259
1 302
1 347
7 349 350 351 352 353 354 355
1 438
1 439
2 440 441
3 442 443 444
2 445 446
1 447
1 448
1 490
1 14
1 18
3 19 20 21
2 22 23
1 24
3 25 26 27
2 28 29
1 30
2 31 32
1 33
9 34 35 36 37 38 39 40 41 42
1 74
3 91 92 93
1 129
1 180
2 184 185
1 186
1 187
1 188
3 189 190 191
1 192
4 261 262 263 264
1 287
1 288
1 289
2 290 291
1 317
1 318
9 322 323 324 325 326 327 328 329 330
2 341 342
1 344
2 345 346
1 348
2 390 391
1 392
1 393
3 394 395 396
3 398 399 400
3 401 402 403
1 404
1 405
1 413
1 436
1 472
2 475 476
1 482
1 483
1 500
3 504 505 506
1 516
1 563
1 564
1 565
2 569 570
1 571
1 572
1 573
1 574
2 580 581
1 582
1 605"
    #[doc = " The articles that report it."] articles : Article(496)
    "3 1 2 3
3 1 2 3
1 3
1 2
3 1 2 3
2 1 4
1 3
1 1
3 1 2 3
3 1 2 3
1 1
3 1 2 3
1 1
1 1
1 1
3 1 2 3
1 2
1 3
3 1 2 3
1 1
1 3
3 1 2 3
1 1
1 2
1 2
1 2
1 2
1 0
5 0 1 2 3 4
4 0 1 2 3
1 1
1 0
1 1
1 3
1 4
1 4
1 3
4 0 1 2 3
1 2
1 0
1 1
1 4
1 4
1 3
1 1
1 4
1 0
1 3
1 2
4 0 1 2 3
1 4
1 2
4 0 1 2 3
1 2
1 2
1 2
1 2
1 0
2 1 4
1 1
1 4
1 1
1 4
4 0 1 2 3
4 0 1 2 3
1 4
1 4
1 4
1 0
2 2 4
1 4
2 2 4
2 0 4
1 0
4 0 1 2 3
1 2
1 0
1 1
1 0
1 0
1 0
1 0
1 0
1 0
1 0
1 4
1 0
1 0
1 4
5 0 1 2 3 4
1 0
1 4
3 0 1 3
1 0
3 0 2 3
1 2
1 2
1 0
1 4
1 4
1 2
1 2
2 0 4
1 4
1 1
1 3
1 2
2 1 2
1 4
1 1
1 4
4 0 1 2 3
1 1
2 1 2
1 1
2 1 2
1 2
2 0 2
1 1
2 3 4
3 0 1 4
1 2
2 1 2
1 2
2 1 3
2 1 3
1 2
2 1 2
1 1
1 4
1 3
1 3
1 2
1 3
1 3
1 0
1 4
1 0
1 4
1 3
1 2
4 0 1 2 3
1 4
1 3
1 3
1 2
1 3
2 2 3
2 2 3
2 0 3
4 0 1 2 3
4 0 1 2 3
4 0 1 2 3
1 3
1 0
1 0
1 3
1 1
1 3
1 2
2 0 2
3 1 2 3
1 2
1 2
1 2
1 2
1 3
1 3
1 3
3 0 2 4
1 3
1 3
1 3
1 2
1 2
3 0 2 3
1 4
1 0
1 4
1 0
3 0 3 4
1 1
1 0
1 0
2 0 3
2 2 3
1 3
1 2
1 1
4 1 2 3 4
1 2
2 0 3
2 0 3
1 3
1 1
3 0 1 2
1 3
3 0 2 4
5 0 1 2 3 4
1 3
1 0
4 0 1 3 4
3 2 3 4
1 4
1 0
1 2
1 4
5 0 1 2 3 4
1 3
1 0
1 3
1 0
2 0 3
3 1 2 3
3 0 1 3
1 2
2 0 1
3 1 2 3
1 3
3 1 2 3
1 0
5 0 1 2 3 4
1 3
1 3
1 0
2 0 3
1 1
1 1
1 0
1 0
1 0
1 0
1 0
1 0
1 0
2 2 3
1 3
1 1
1 0
1 3
1 2
3 1 2 3
1 2
1 3
3 1 2 3
1 2
1 3
3 1 2 3
3 1 2 3
1 3
1 3
3 1 2 3
1 1
1 3
2 1 3
3 1 2 3
2 2 3
1 3
1 3
1 3
1 2
1 0
3 0 2 3
2 0 3
1 0
3 0 2 3
2 0 1
1 0
1 1
1 4
4 0 1 2 3
1 4
3 0 2 3
1 4
1 0
2 0 2
1 1
1 1
1 0
3 0 2 3
1 4
1 4
1 4
1 3
1 3
2 0 3
1 3
1 4
5 0 1 2 3 4
1 4
1 0
1 4
1 4
2 0 3
1 0
1 4
2 0 4
3 0 2 3
3 1 3 4
1 1
1 0
1 2
1 0
1 0
1 4
1 0
1 3
1 4
1 1
1 2
1 2
1 2
1 2
1 2
1 2
1 2
1 2
1 3
2 0 3
1 4
1 0"
    #[doc = " The sides of discrepancies that rest on it."] positions : Position(333)
    "0
0
0
1 235
0
2 162 163
1 236
0
0
0
1 457
0
0
0
0
3 375 376 377
2 378 458
0
3 237 238 239
1 234
2 379 459
0
1 347
0
0
0
1 16
1 477
1 495
0
1 462
0
0
1 6
1 452
0
1 5
4 426 428 430 432
1 476
1 475
1 282
1 465
2 284 434
1 320
1 318
1 321
0
0
1 349
4 346 348 350 351
1 474
0
4 370 371 372 373
1 17
1 447
2 283 435
1 464
1 317
2 448 449
1 478
1 322
1 463
0
4 427 429 431 433
0
0
0
1 65
1 89
2 87 88
1 95
2 105 106
3 98 100 357
3 92 99 354
4 141 142 143 144
2 101 355
0
3 32 399 412
2 30 410
1 167
1 168
1 28
0
1 169
0
1 66
2 31 411
1 29
0
5 416 417 418 419 420
0
0
3 333 334 335
0
2 107 108
1 93
3 94 102 356
2 140 353
1 313
1 358
0
1 423
2 421 422
0
0
0
2 153 273
2 151 152
1 160
1 0
1 409
4 405 406 407 408
0
1 12
1 272
2 439 440
1 443
2 444 445
1 446
2 441 442
3 436 437 438
1 59
2 55 56
1 60
2 57 58
2 61 62
1 11
4 157 158 491 492
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
1 126
1 125
4 174 175 176 177
1 490
0
1 159
2 188 311
0
0
2 183 184
0
0
0
4 486 487 488 489
0
0
0
0
1 135
1 136
2 130 312
2 137 138
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
1 202
3 199 200 201
1 220
1 146
1 147
0
0
1 242
0
0
2 247 248
2 253 254
0
0
1 255
4 249 250 251 252
1 256
0
2 115 116
1 267
0
0
1 233
3 225 226 227
5 228 229 230 231 232
1 266
1 265
4 257 258 259 260
3 261 262 263
1 264
1 338
0
0
0
0
1 389
0
2 110 339
0
0
0
0
0
0
0
0
0
5 394 395 396 397 398
1 182
1 288
1 287
0
2 82 400
1 509
0
0
0
0
0
0
1 506
2 507 508
1 470
1 469
1 468
0
0
3 481 482 483
0
1 51
3 47 48 49
1 50
0
0
0
1 22
1 23
1 180
1 328
1 503
4 179 181 323 324
3 497 498 499
2 501 502
1 500
2 13 329
1 52
1 319
1 193
3 194 195 196
2 44 123
1 213
0
4 42 43 214 215
2 344 493
0
0
8 206 207 208 209 366 367 368 369
0
0
0
1 203
2 120 121
2 18 122
1 211
2 212 494
3 216 217 218
1 210
0
0
0
1 77
0
0
0
1 473
0
0
3 36 178 471
0
2 303 305
1 304
1 310
2 297 298
3 299 300 301
3 292 293 294
1 306
0
1 363
0
1 345
1 496
1 361
1 362
1 37
0
0
1 307
1 308
1 309
2 72 385
1 78
2 71 386
1 401
1 383
4 277 278 382 384
0
0"
    #[doc = " The discrepancies that rest on it."] discrepancies : Discrepancy(225)
    "0
0
0
1 39
0
1 28
1 39
0
0
0
1 74
0
0
0
0
1 61
2 61 74
0
1 39
1 39
2 61 74
0
1 57
0
0
0
1 3
1 78
1 81
0
1 75
0
0
1 1
1 73
0
1 1
1 70
1 78
1 78
1 46
1 75
2 46 70
1 52
1 52
1 52
0
0
1 57
1 57
1 77
0
1 60
1 3
1 72
2 46 70
1 75
1 52
1 72
1 78
1 52
1 75
0
1 70
0
0
0
1 10
1 14
1 14
1 15
1 17
2 16 58
3 15 16 58
1 24
2 16 58
0
3 5 65 67
2 5 67
1 29
1 29
1 5
0
1 29
0
1 10
2 5 67
1 5
0
1 68
0
0
1 55
0
1 17
1 15
3 15 16 58
2 24 58
1 51
1 58
0
1 69
1 69
0
0
0
2 26 44
1 26
1 27
1 0
1 66
1 66
0
1 2
1 44
1 71
1 71
1 71
1 71
1 71
1 71
1 9
1 9
1 9
1 9
1 9
1 2
2 27 81
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
1 21
1 21
1 30
1 80
0
1 27
2 32 51
0
0
1 31
0
0
0
1 80
0
0
0
0
1 23
1 23
2 22 51
1 23
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
1 34
1 34
1 37
1 25
1 25
0
0
1 40
0
0
1 41
1 41
0
0
1 41
1 41
1 41
0
1 19
1 43
0
0
1 38
1 38
1 38
1 42
1 42
1 42
1 42
1 42
1 56
0
0
0
0
1 63
0
2 18 56
0
0
0
0
0
0
0
0
0
1 64
1 30
1 47
1 47
0
2 13 65
1 83
0
0
0
0
0
0
1 83
1 83
1 76
1 76
1 76
0
0
1 79
0
1 8
1 8
1 8
0
0
0
1 4
1 4
1 30
1 54
1 82
2 30 53
1 82
1 82
1 82
2 2 54
1 8
1 52
1 33
1 33
2 7 20
1 36
0
2 7 36
2 57 81
0
0
2 35 60
0
0
0
1 34
1 20
2 3 20
1 36
2 36 81
1 36
1 35
0
0
0
1 12
0
0
0
1 77
0
0
3 6 30 76
0
1 50
1 50
1 50
1 49
1 49
1 48
1 50
0
1 59
0
1 57
1 81
1 59
1 59
1 6
0
0
1 50
1 50
1 50
2 11 62
1 12
2 11 62
1 65
1 62
2 45 62
0
0"
}
