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
Johnson\'s life was completely and forever intertwined with those left behind.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::BoundTo`]: those left behind.

- b: “intertwined forever”, on the word of Alice Marie Johnson
- c: “intertwined forever”, on the word of Alice Marie Johnson
- d: “intertwined forever”, on the word of Alice Marie Johnson
*/
    #[doc(alias("intertwined forever"))]
    BoundToThoseLeftBehind,
    /**
It could not end there.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::WouldEndHere`]: no.

- b: “can\'t end here”, on the word of Alice Marie Johnson
- c: “can\'t end here”, on the word of Alice Marie Johnson
- d: “can\'t end here”, on the word of Alice Marie Johnson
*/
    CannotEndHere,
    /**
Kardashian hoped that this might inspire more people to talk to the people in power.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Hopes`]: that this may inspire more people to talk to the people in power.

- d: “hope maybe”, on the word of Kim Kardashian, hedged
*/
    #[doc(alias("hope maybe"))]
    HopesToInspire,
    /**
Johnson hoped to pay her good fortune forward.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Hopes`]: to pay her good fortune forward.

- c: “pay forward”
*/
    #[doc(alias("pay forward"))]
    HopesToPayForward,
    /**
Johnson could not stop.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::CouldStop`]: no.

- b: “can\'t stop”, on the word of Alice Marie Johnson
- b: “can\'t stop”, on the word of Alice Marie Johnson
- c: “can\'t stop”, on the word of Alice Marie Johnson
- d: “can\'t stop”, on the word of Alice Marie Johnson
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
Johnson mirrored Kardashian\'s sentiment.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::SharesSentimentOf`]: [Kim Kardashian](Entity::KimKardashian).

- d: “mirrored”
*/
    #[doc(alias("mirrored"))]
    JohnsonMirroredSentiment,
    /**
Johnson was protective of Kardashian.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::ProtectiveOf`]: [Kim Kardashian](Entity::KimKardashian).

- b: “protective”, on the word of Alice Marie Johnson
*/
    #[doc(alias("protective"))]
    JohnsonProtective,
    /**
Kardashian enjoyed \"this\".

[Kim Kardashian](Entity::KimKardashian), [`Predicate::EnjoyedIt`]: yes.

- b: “enjoy”, on the word of Kim Kardashian
- c: “has enjoyed”
- c: “enjoy”, on the word of Kim Kardashian
- d: “enjoy”, on the word of Kim Kardashian
*/
    #[doc(alias("enjoy", "has enjoyed"))]
    KardashianEnjoysThis,
    /**
Kardashian felt fulfilled.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::FeltFulfilled`]: yes.

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
Kardashian could imagine continuing to work for other people in situations like Johnson\'s.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::CouldImagine`]: continuing to work for other people in situations like Johnson\'s.

- b: “could imagine”, on the word of Kim Kardashian, hedged
*/
    #[doc(alias("could imagine"))]
    KardashianMayGoOnForOthers,
    /**
Kardashian, as she felt so fulfilled, saw no reason to stop.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::SawReasonToStop`]: no.

- b: “why stop”, on the word of Kim Kardashian
- c: “why stop”, on the word of Kim Kardashian
- d: “why stop”, on the word of Kim Kardashian
*/
    #[doc(alias("why stop"))]
    KardashianSeesNoReasonToStop,
    /**
Johnson kept a photo of Kardashian and Kanye West in her Bible.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::KeepsPhotoIn`]: [Bible](Entity::Bible).

- b: “in her Bible”, on the word of Alice Marie Johnson
*/
    #[doc(alias("in her Bible"))]
    KeepsPhotoInBible,
    /**
Johnson kept a photo of Kanye West.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::KeepsPhotoOf`]: [Kanye West](Entity::KanyeWest).

- b: “a photo”, on the word of Alice Marie Johnson
*/
    #[doc(alias("a photo"))]
    KeepsPhotoOfKanye,
    /**
Johnson kept a photo of Kardashian.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::KeepsPhotoOf`]: [Kim Kardashian](Entity::KimKardashian).

- b: “a photo”, on the word of Alice Marie Johnson
*/
    #[doc(alias("a photo"))]
    KeepsPhotoOfKardashian,
    /**
Kardashian was not going into politics.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::GoingIntoPolitics`]: no.

- b: “no”, on the word of Kim Kardashian
- c: “no”, on the word of Kim Kardashian
- d: “no”, on the word of Kim Kardashian
*/
    #[doc(alias("no"))]
    NotGoingIntoPolitics,
    /**
Kardashian was not starting a career in politics just yet.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::SigningUpForPolitics`]: not just yet.

- c: “not just yet”
*/
    #[doc(alias("not just yet"))]
    NotGoingIntoPoliticsYet,
    /**
People could have an effect on the people in power for the greater good of others.

[people](Entity::PeopleInGeneral), [`Predicate::CanAffect`]: [the people in power](Entity::PeopleInPower).

- d: “can have an effect”, on the word of Kim Kardashian
*/
    #[doc(alias("can have an effect"))]
    PeopleCanAffectPower,
    /**
Johnson planned to continue to magnify the issue.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Plans`]: to continue to magnify the issue.

- b: “magnify this issue”, on the word of Alice Marie Johnson
- c: “magnify this issue”, on the word of Alice Marie Johnson
- d: “magnify this issue”, on the word of Alice Marie Johnson
*/
    #[doc(alias("magnify this issue"))]
    PlansToMagnifyIssue,
    /**
Johnson planned to use her new freedom to speak out for other nonviolent first-time offenders.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Plans`]: to speak out for other nonviolent first-time offenders.

- b: “plans to speak out”, on the word of Alice Marie Johnson
*/
    #[doc(alias("plans to speak out"))]
    PlansToSpeakForOffenders,
    /**
Kardashian was still doing her own thing.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::StaysAsSheWas`]: yes.

- b: “still doing me”, on the word of Kim Kardashian
- c: “still doing me”, on the word of Kim Kardashian
- d: “still doing me”, on the word of Kim Kardashian
*/
    #[doc(alias("still doing me"))]
    StillDoingMe,
    /**
The campaign for Johnson was a lot of work.

[`Event::Campaign`], [`Predicate::Effort`]: a lot of work.

- b: “a lot of work”, on the word of Kim Kardashian
*/
    #[doc(alias("a lot of work"))]
    ALotOfWork,
    /**
It all began with a phone call.

[`Event::Campaign`], [`Predicate::BeganWith`]: a phone call.

- a: “a phone call”
*/
    #[doc(alias("a phone call"))]
    AllBeganWithCall,
    /**
Kardashian asked her attorney whether they could hire different attorneys.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Asked`]: whether they could hire different attorneys.

- c: “different attorneys”, on the word of Kim Kardashian
*/
    #[doc(alias("different attorneys"))]
    AskedForDifferentAttorneys,
    /**
Kardashian asked her attorney what the options were.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Asked`]: what the options were.

- c: “the options”, on the word of Kim Kardashian
*/
    #[doc(alias("the options"))]
    AskedForOptions,
    /**
Kardashian asked her attorney what they could do.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Asked`]: what they could do.

- c: “what we can do”, on the word of Kim Kardashian
*/
    #[doc(alias("what we can do"))]
    AskedWhatToDo,
    /**
Kardashian asked her attorney whether there was anything they could do.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Asked`]: whether there was anything they could do.

- c: “anything we can do”, on the word of Kim Kardashian
*/
    #[doc(alias("anything we can do"))]
    AskedWhetherAnythingCanBeDone,
    /**
At first Kardashian just retweeted it.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::DidAtFirst`]: just retweeted it.

- c: “At first just retweeted”, on the word of Kim Kardashian
*/
    #[doc(alias("At first just retweeted"))]
    AtFirstJustRetweeted,
    /**
Kardashian retweeted it first and then sent it to her attorney.

[`Event::AttorneyTalk`], [`Predicate::After`]: [`Event::TwitterStory`].

- c: “at first, then”, on the word of Kim Kardashian
*/
    #[doc(alias("at first, then"))]
    AttorneyAfterRetweet,
    /**
Kardashian had been campaigning for Johnson\'s release before the call to Ivanka Trump.

[`Event::IvankaCall`], [`Predicate::After`]: [`Event::Campaign`].

- a: “had been”
*/
    #[doc(alias("had been"))]
    CallAfterCampaigning,
    /**
Kardashian worked for clemency or freedom for Johnson.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::CampaignedFor`]: [Alice Marie Johnson](Entity::AliceJohnson).

- a: “her free”, on the word of Kim Kardashian
- a: “campaigning”
- b: “to free”
- b: “to start the process of freeing”
- b: “pleaded for clemency on behalf of”
- b: “advocating”, on the word of Alice Marie Johnson
- c: “commuting”
- c: “securing”, on the word of Kim Kardashian
- d: “helping”
- e: “efforts”
*/
    #[doc(
        alias(
            "advocating",
            "campaigning",
            "commuting",
            "efforts",
            "helping",
            "her free",
            "securing",
            "to free"
        )
    )]
    CampaignedForRelease,
    /**
The matter became a mission for Kardashian.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::RegardedAs`]: a mission.

- a: “this mission”, on the word of Kim Kardashian
- b: “this mission”, on the word of Kim Kardashian
- c: “this mission”, on the word of Kim Kardashian
- d: “this mission”, on the word of Kim Kardashian
*/
    #[doc(alias("this mission"))]
    CaseBecameMission,
    /**
Kardashian called Johnson\'s story unfair.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::CalledStory`]: unfair.

- b: “unfair”
*/
    #[doc(alias("unfair"))]
    CaseCalledUnfair,
    /**
Johnson\'s ordeal grew more and more important to Kardashian.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::CaseImportance`]: increasing.

- a: “increasingly”
*/
    #[doc(alias("increasingly"))]
    CaseGrewImportant,
    /**
Kardashian decided to work on getting justice for Johnson.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::DecidedTo`]: work on getting Johnson justice.

- b: “decided”
*/
    #[doc(alias("decided"))]
    DecidedToWorkForJustice,
    /**
Kardashian learned of the story and called it unfair in a tweet, and then decided to work on justice for Johnson.

[`Event::Campaign`], [`Predicate::After`]: [`Event::TwitterStory`].

- b: “then”
*/
    #[doc(alias("then"))]
    DecisionAfterStory,
    /**
People around Kardashian discouraged her from visiting the White House.

[people around her](Entity::PeopleAroundKardashian), [`Predicate::Discouraged`]: [Kim Kardashian](Entity::KimKardashian).

- d: “discouraged”, on the word of Kim Kardashian
*/
    #[doc(alias("discouraged"))]
    DiscouragedByOthers,
    /**
Kardashian did not necessarily support Trump.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::SupportsPresident`]: not necessarily.

- e: “not necessarily”, hedged
*/
    #[doc(alias("not necessarily"))]
    DoesNotNecessarilySupportPresident,
    /**
Kardashian found it funny that people would just hear something and not understand.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::FoundFunny`]: that people would just hear something and not understand.

- e: “funny”, on the word of Kim Kardashian
*/
    #[doc(alias("funny"))]
    DoubtFunny,
    /**
Kardashian\'s family was always really supportive.

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
Kardashian\'s involvement began with sharing Johnson\'s interview with Mic on Twitter.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::InvolvementBeganWith`]: sharing Johnson\'s interview on Twitter.

- c: “sharing on Twitter”
*/
    #[doc(alias("sharing on Twitter"))]
    InvolvementBeganOnTwitter,
    /**
Kardashian first learned of Johnson\'s story in 2017.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::LearnedOfCaseIn`]: 2017.

- b: “2017”
*/
    #[doc(alias("2017"))]
    LearnedOfCase2017,
    /**
Kardashian learned of Johnson\'s plight or story on Twitter.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::LearnedOfCaseVia`]: [Twitter](Entity::Twitter).

- e: “on Twitter”
- e: “on Twitter”, on the word of Kim Kardashian
*/
    #[doc(alias("on Twitter"))]
    LearnedOfCaseOnTwitter,
    /**
Kardashian saw the story seven months before the interview in which she spoke of it.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::LearnedOfCaseMonthsBefore`]: 7 months.

- e: “seven months ago”, on the word of Kim Kardashian
*/
    #[doc(alias("seven months ago"))]
    LearnedOfCaseSevenMonthsBefore,
    /**
The matter had to do with people.

[`Event::Campaign`], [`Predicate::About`]: people.

- d: “people”, on the word of Kim Kardashian
*/
    #[doc(alias("people"))]
    MatterAboutPeople,
    /**
Securing clemency for Johnson became the mission.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::MissionWas`]: securing clemency for Johnson.

- c: “securing Johnson\'s clemency”, on the word of Kim Kardashian
*/
    MissionToSecureClemency,
    /**
Kardashian acted because she knew that she had the resources.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::ActedBecause`]: she knew that she had the resources.

- b: “had the resources”, on the word of Kim Kardashian
*/
    #[doc(alias("had the resources"))]
    MotiveResources,
    /**
The problem in the justice system needed to be fixed.

[America\'s justice system](Entity::JusticeSystem), [`Predicate::ProblemToBeFixed`]: yes.

- a: “needed to be fixed”, on the word of Kim Kardashian
*/
    #[doc(alias("needed to be fixed"))]
    NeededToBeFixed,
    /**
To Kardashian the matter had nothing to do with politics.

[`Event::Campaign`], [`Predicate::AboutPolitics`]: no.

- d: “nothing to do with”, on the word of Kim Kardashian
*/
    #[doc(alias("nothing to do with"))]
    NotAboutPolitics,
    /**
Winning freedom for Johnson was not as simple as it may have seemed.

[`Event::Campaign`], [`Predicate::Simple`]: no.

- c: “not as simple”
*/
    #[doc(alias("not as simple"))]
    NotAsSimpleAsItSeemed,
    /**
The campaign for Johnson was not an instant thing.

[`Event::Campaign`], [`Predicate::Instant`]: no.

- a: “not instant”, on the word of Kim Kardashian
- b: “not instant”, on the word of Kim Kardashian
- c: “not instant”, on the word of Kim Kardashian
- d: “not instant”, on the word of Kim Kardashian
*/
    #[doc(alias("not instant"))]
    NotInstant,
    /**
Kardashian would definitely go and talk to Trump if that was what it took.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::WillingToSeePresident`]: yes.

- e: “definitely”, on the word of Kim Kardashian
*/
    #[doc(alias("definitely"))]
    ReadyToSeePresident,
    /**
To some people it might have seemed that Kardashian made a phone call to the president and showed up.

[some people](Entity::SomePeople), [`Predicate::ImpressionOfCampaign`]: a phone call to the president and a visit.

- a: “might seem”, on the word of Kim Kardashian, hedged
- b: “might seem”, on the word of Kim Kardashian, hedged
- c: “might seem”, on the word of Kim Kardashian, hedged
- d: “might seem”, on the word of Kim Kardashian, hedged
*/
    #[doc(alias("might seem"))]
    SeemsOneCallToSome,
    /**
Kardashian sent what she had retweeted to her attorney.

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
Kardashian shared Johnson\'s interview on Twitter.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::SharedStoryVia`]: [Twitter](Entity::Twitter).

- c: “on Twitter”
- c: “retweeted”, on the word of Kim Kardashian
*/
    #[doc(alias("on Twitter", "retweeted"))]
    SharedStoryOnTwitter,
    /**
Two decades in a federal prison for a non-violent crime were a sign of a deep problem in the justice system of America.

[`Event::Imprisonment`], [`Predicate::Reflected`]: a deep problem with the justice system.

- a: “deep problem”, on the word of Kim Kardashian
*/
    #[doc(alias("deep problem"))]
    SignOfDeepProblem,
    /**
Kardashian\'s connection was just a simple one.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Connection`]: simple.

- e: “simple connection”, on the word of Kim Kardashian
*/
    #[doc(alias("simple connection"))]
    SimpleConnection,
    /**
The story that Kardashian saw on Twitter was about Johnson.

[`Event::TwitterStory`], [`Predicate::StoryAbout`]: [Alice Marie Johnson](Entity::AliceJohnson).

- e: “Alice Johnson’s story”
- e: “a great-grandmother”, on the word of Kim Kardashian
*/
    #[doc(alias("Alice Johnson’s story", "a great-grandmother"))]
    StoryAboutJohnson,
    /**
Johnson\'s story touched Kardashian.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::MovedByStory`]: yes.

- e: “touched”
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
Kardashian wanted Trump to pardon Johnson.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Wanted`]: Trump to pardon Johnson.

- e: “hell bent on getting Johnson pardoned”
- e: “wants Trump to pardon”
*/
    #[doc(alias("wants Trump to pardon"))]
    WantedJohnsonPardoned,
    /**
People would hear something and not understand what Kardashian had to do with prison reform.

[some people](Entity::SomePeople), [`Predicate::WouldNotUnderstand`]: what Kardashian had to do with prison reform.

- e: “not understand”, on the word of Kim Kardashian
*/
    #[doc(alias("not understand"))]
    WhatKimHasToDoWithReform,
    /**
Kardashian and others had been working on this for seven months.

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

[Kim Kardashian](Entity::KimKardashian), [`Predicate::WantedToGiveUp`]: no.

- a: “didn\'t want to”, on the word of Kim Kardashian
- b: “didn\'t want to”, on the word of Kim Kardashian
- c: “didn\'t want to”, on the word of Kim Kardashian
- d: “didn\'t want to”, on the word of Kim Kardashian
*/
    WouldNotGiveUp,
    /**
The co-defendants who testified had been offered a plea deal.

[Ten of her co-defendants](Entity::CoDefendantsWhoTestified), [`Predicate::OfferedPleaDeal`]: yes.

- e: “the same plea deal”
*/
    #[doc(alias("the same plea deal"))]
    CoDefendantsPleaDeal,
    /**
Ten of Johnson\'s co-defendants testified in exchange for reduced or dropped charges.

[Ten of her co-defendants](Entity::CoDefendantsWhoTestified), [`Predicate::ReceivedInExchange`]: reduced or dropped charges.

- e: “reduced or dropped charges”
*/
    #[doc(alias("reduced or dropped charges"))]
    CoDefendantsReducedCharges,
    /**
Ten of Johnson\'s co-defendants testified against her.

[Ten of her co-defendants](Entity::CoDefendantsWhoTestified), [`Predicate::TestifiedAgainst`]: [Alice Marie Johnson](Entity::AliceJohnson).

- e: “testified against her”
*/
    #[doc(alias("testified against her"))]
    CoDefendantsTestifiedAgainstJohnson,
    /**
Johnson was convicted in 1996.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::ConvictedIn`]: 1996.

- c: “1996”
- e: “1996”
*/
    #[doc(alias("1996"))]
    ConvictedIn1996,
    /**
Johnson was convicted of drug trafficking.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::ConvictedOf`]: drug trafficking.

- a: “drug trafficking”
- c: “drug trafficking”
*/
    #[doc(alias("drug trafficking"))]
    ConvictedOfDrugTrafficking,
    /**
Johnson was convicted of money laundering.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::ConvictedOf`]: money laundering.

- c: “money laundering”
*/
    #[doc(alias("money laundering"))]
    ConvictedOfMoneyLaundering,
    /**
The counts on which Johnson was convicted stemmed from a cocaine trafficking operation.

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
Johnson was convicted on eight counts of drug trafficking.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::DrugTraffickingCounts`]: 8 counts.

- a: “eight”
*/
    #[doc(alias("eight"))]
    EightDrugTraffickingCounts,
    /**
Johnson\'s offence was her first.

[`Event::Offence`], [`Predicate::FirstOffence`]: yes.

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
It was a darkness of the soul.

[`Event::Hardship`], [`Predicate::DescribedAs`]: a darkness of the soul.

- a: “a darkness of the soul”, on the word of Alice Marie Johnson
*/
    #[doc(alias("a darkness of the soul"))]
    HardshipDarkness,
    /**
It was something unimaginable.

[`Event::Hardship`], [`Predicate::DescribedAs`]: something unimaginable.

- a: “something unimaginable”, on the word of Alice Marie Johnson
*/
    #[doc(alias("something unimaginable"))]
    HardshipUnimaginable,
    /**
Johnson had accepted responsibility for her past behaviour.

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

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::FiledForBankruptcy`]: yes.

- a: “file for bankruptcy”, on the word of Alice Marie Johnson
*/
    #[doc(alias("file for bankruptcy"))]
    JohnsonBankrupt,
    /**
Johnson could not really even provide for what her children needed.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::CouldProvideForChildren`]: not really.

- a: “couldn\'t really even provide”, on the word of Alice Marie Johnson, hedged
*/
    JohnsonCouldNotProvide,
    /**
Johnson did not realise that the drug trafficking was seriously illegal.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::RealisedGravity`]: no.

- a: “didn\'t realize”, on the word of Alice Marie Johnson
*/
    JohnsonDidNotRealiseGravity,
    /**
Johnson did not want to make excuses for herself.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::WantedToMakeExcuses`]: no.

- a: “didn\'t want to”, on the word of Alice Marie Johnson
*/
    JohnsonDidNotWantExcuses,
    /**
Johnson faced hurdles before she went to jail.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::FacedHurdles`]: yes.

- a: “hurdles”
*/
    #[doc(alias("hurdles"))]
    JohnsonFacedHurdles,
    /**
Johnson\'s house had been foreclosed on.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::HouseForeclosed`]: yes.

- a: “foreclosed on”, on the word of Alice Marie Johnson
*/
    #[doc(alias("foreclosed on"))]
    JohnsonHouseForeclosed,
    /**
Johnson was involved with drug trafficking.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::InvolvedWith`]: drug trafficking.

- a: “the drug trafficking she was involved with”
*/
    JohnsonInvolvedWithDrugTrafficking,
    /**
The same plea deal was never offered to Johnson.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::OfferedPleaDeal`]: no.

- e: “never offered”
*/
    #[doc(alias("never offered"))]
    JohnsonNoPleaDeal,
    /**
Johnson realised her wrongdoing.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::RealisedWrongdoing`]: yes.

- a: “realized”, on the word of Alice Marie Johnson
*/
    #[doc(alias("realized"))]
    JohnsonRealisedWrongdoing,
    /**
Johnson thought that the drug trafficking was minor.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::ThoughtOffence`]: minor.

- a: “minor”, on the word of Alice Marie Johnson
*/
    #[doc(alias("minor"))]
    JohnsonThoughtOffenceMinor,
    /**
Johnson stood trial.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Tried`]: yes.

- e: “her trial”
*/
    #[doc(alias("her trial"))]
    JohnsonTried,
    /**
Johnson\'s sentence was for life.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Sentence`]: life.

- a: “life sentence”
- a: “life in federal jail”
- b: “life sentence”
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
Many people went through tragedies and did not get involved in illegal activities.

[many people](Entity::PeopleWithTragedies), [`Predicate::GotInvolvedInIllegalActivities`]: no.

- a: “don\'t get involved”, on the word of Alice Marie Johnson
*/
    ManySufferWithoutCrime,
    /**
For some reason, Johnson was not offered that plea deal.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::NoDealForSomeReason`]: yes.

- e: “for some reason”
*/
    #[doc(alias("for some reason"))]
    NoDealForSomeReason,
    /**
Johnson\'s offence was non-violent.

[`Event::Offence`], [`Predicate::NonviolentOffence`]: yes.

- a: “non-violent”
- b: “other nonviolent offenders”
- d: “non-violent”
*/
    #[doc(alias("non-violent", "other nonviolent offenders"))]
    NonviolentOffence,
    /**
The one-time involvement cost Johnson 21 years of her life.

[`Event::Offence`], [`Predicate::Cost`]: 21 years of her life.

- a: “cost”
*/
    #[doc(alias("cost"))]
    OffenceCostYears,
    /**
Johnson was convicted on one count of money laundering.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::MoneyLaunderingCounts`]: 1 counts.

- c: “one”
*/
    #[doc(alias("one"))]
    OneMoneyLaunderingCount,
    /**
Johnson had a one-time involvement.

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
The trafficking operation involved more than a dozen people.

[a Memphis-based cocaine trafficking operation involving more than a dozen people](Entity::TraffickingOperation), [`Predicate::PeopleInvolved`]: more than a dozen.

- e: “more than a dozen”
*/
    #[doc(alias("more than a dozen"))]
    OperationMoreThanADozen,
    /**
Johnson went to jail after the hurdles she faced.

[`Event::Imprisonment`], [`Predicate::After`]: [`Event::Hardship`].

- a: “before”
*/
    #[doc(alias("before"))]
    PrisonAfterHardship,
    /**
Johnson was sentenced after being convicted.

[`Event::Sentencing`], [`Predicate::After`]: [`Event::Conviction`].

- a: “after being convicted”
*/
    #[doc(alias("after being convicted"))]
    SentenceAfterConviction,
    /**
Johnson was sentenced to life in prison despite its being her first offence.

[`Event::Sentencing`], [`Predicate::Despite`]: its being her first offence.

- c: “despite”
*/
    #[doc(alias("despite"))]
    SentenceDespiteFirstOffence,
    /**
Johnson\'s sentence was for cocaine trafficking.

[`Event::Sentencing`], [`Predicate::SentencedFor`]: cocaine trafficking.

- c: “for cocaine trafficking”
*/
    #[doc(alias("for cocaine trafficking"))]
    SentenceForCocaineTrafficking,
    /**
Johnson\'s sentence was for a drug offence.

[`Event::Sentencing`], [`Predicate::SentencedFor`]: a drug offence.

- a: “life sentence on a drug offense”
- d: “lifetime sentence for a drug offense”
*/
    SentenceForDrugOffence,
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
Ten of Johnson\'s co-defendants testified.

[Ten of her co-defendants](Entity::CoDefendantsWhoTestified), [`Predicate::Number`]: 10 persons.

- e: “Ten”
*/
    #[doc(alias("Ten"))]
    TenCoDefendantsTestified,
    /**
The announcement that Trump was freeing Johnson came \"last week\".

[`Event::Grant`], [`Predicate::AnnouncedWhen`]: last week.

- c: “last week”
*/
    #[doc(alias("last week"))]
    FreeingAnnouncedLastWeek,
    /**
Trump commuted Johnson\'s sentence after the meeting.

[`Event::Grant`], [`Predicate::After`]: [`Event::OvalOfficeMeeting`].

- b: “a week later”
*/
    #[doc(alias("a week later"))]
    GrantAfterMeeting,
    /**
Trump granted Johnson clemency on June 6.

[`Event::Grant`], [`Predicate::Date`]: XXXX-06-06.

- c: “on June 6”
*/
    #[doc(alias("on June 6"))]
    GrantOnJune6,
    /**
Johnson\'s release would not happen unless Trump signed off on the decision.

[`Event::Grant`], [`Predicate::Pending`]: yes.

- e: “unless he signs off”
*/
    #[doc(alias("unless he signs off"))]
    GrantPending,
    /**
What Trump commuted was Johnson\'s life sentence.

[`Event::Grant`], [`Predicate::ActedOn`]: Johnson\'s life sentence.

- b: “life sentence”
*/
    #[doc(alias("life sentence"))]
    GrantTouchedLifeSentence,
    /**
Trump commuted Johnson\'s sentence a week after the meeting.

[`Event::Grant`], [`Predicate::WeeksAfterMeeting`]: 1 weeks.

- b: “A week later”
*/
    #[doc(alias("A week later"))]
    GrantWeekAfterMeeting,
    /**
Johnson was granted clemency, under whatever name.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::ReceivedClemency`]: yes.

- b: “commuted”
- b: “her pardoning”
- c: “her commutation”
- c: “freeing”, on the word of Donald Trump
- c: “granted Johnson clemency”
- d: “Alice Marie Johnson’s pardon”
*/
    #[doc(
        alias(
            "Alice Marie Johnson’s pardon",
            "commuted",
            "freeing",
            "granted Johnson clemency",
            "her commutation",
            "her pardoning"
        )
    )]
    JohnsonGrantedClemency,
    /**
The act of clemency was announced.

[`Event::Grant`], [`Predicate::WasAnnounced`]: yes.

- b: “was announced”
- c: “announced”
*/
    #[doc(alias("announced", "was announced"))]
    PardoningAnnounced,
    /**
What Kardashian sought for Johnson was called clemency.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Sought`]: clemency.

- b: “clemency”
- c: “clemency”
*/
    #[doc(alias("clemency"))]
    SoughtClemency,
    /**
What Kardashian sought for Johnson was called a commutation.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Sought`]: commutation.

- c: “commuting”
*/
    #[doc(alias("commuting"))]
    SoughtCommutation,
    /**
What Kardashian sought for Johnson was called freedom.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Sought`]: freedom.

- a: “Free”
- a: “freedom”
- a: “Johnson\'s freedom”
- b: “Free”
- b: “freeing”
- c: “freedom”
*/
    #[doc(alias("Free", "freedom", "freeing"))]
    SoughtFreedom,
    /**
What Kardashian sought for Johnson was called justice.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Sought`]: justice.

- b: “justice”
*/
    #[doc(alias("justice"))]
    SoughtJustice,
    /**
What Kardashian sought for Johnson was called a pardon.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Sought`]: pardon.

- d: “pardoned”
- e: “pardoned”
- e: “pardon”
*/
    #[doc(alias("pardon", "pardoned"))]
    SoughtPardon,
    /**
What Kardashian sought for Johnson was called release.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Sought`]: release.

- a: “release”
- b: “release”
*/
    #[doc(alias("release"))]
    SoughtRelease,
    /**
The act of clemency was called clemency.

[`Event::Grant`], [`Predicate::Termed`]: clemency.

- c: “clemency”
*/
    #[doc(alias("clemency"))]
    TermedClemency,
    /**
The act of clemency was called a commutation.

[`Event::Grant`], [`Predicate::Termed`]: commutation.

- b: “commuted”
- c: “commutation”
*/
    #[doc(alias("commutation", "commuted"))]
    TermedCommutation,
    /**
The act of clemency was called freeing.

[`Event::Grant`], [`Predicate::Termed`]: freeing.

- c: “freeing”
*/
    #[doc(alias("freeing"))]
    TermedFreeing,
    /**
The act of clemency was called a pardon.

[`Event::Grant`], [`Predicate::Termed`]: pardon.

- b: “pardoning”
- d: “pardon”
*/
    #[doc(alias("pardon", "pardoning"))]
    TermedPardon,
    /**
Trump announced that he was freeing Johnson.

[Donald Trump](Entity::DonaldTrump), [`Predicate::Announced`]: that he was freeing Johnson.

- c: “announced”
*/
    #[doc(alias("announced"))]
    TrumpAnnounced,
    /**
Trump granted Johnson clemency, under whatever name.

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
A link named a listening party of Kanye West.

[Kanye West](Entity::KanyeWest), [`Predicate::HadInLink`]: a listening party.

- d: “listening party”
*/
    #[doc(alias("listening party"))]
    KanyeListeningParty,
    /**
Korte was credited with contributing to the article.

[Gregory Korte](Entity::GregoryKorte), [`Predicate::Contributed`]: yes.

- c: “contributing”
*/
    #[doc(alias("contributing"))]
    KorteContributed,
    /**
A link said that a new picture from Kanye West\'s listening party showed Kardashian gleefully lifted into the air.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::LiftedInLink`]: yes.

- d: “lifted into the air”
*/
    #[doc(alias("lifted into the air"))]
    LiftedIntoTheAir,
    /**
A link said that Kardashian wore several spandex looks for a photo shoot.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::WoreInLink`]: several spandex looks.

- d: “spandex looks”
*/
    #[doc(alias("spandex looks"))]
    PhotoShootInSpandex,
    /**
Kardashian explained her reasons for the meeting with Trump after it had taken place.

[`Event::EarlierInterview`], [`Predicate::After`]: [`Event::OvalOfficeMeeting`].

- e: “now”
*/
    #[doc(alias("now"))]
    EarlierInterviewAfterMeeting,
    /**
A link called the interview the first that Kardashian and Johnson gave together.

[`Event::TodayInterview`], [`Predicate::FirstJointInterviewInLink`]: yes.

- d: “first joint interview”
*/
    #[doc(alias("first joint interview"))]
    FirstJointInterview,
    /**
The interview was the first that Kardashian and Johnson gave together on television.

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
Kardashian gave an interview in which she revealed how Johnson\'s story had touched her.

[`Event::EarlierInterview`], [`Predicate::Interviewee`]: [Kim Kardashian](Entity::KimKardashian).

- e: “an interview”
*/
    #[doc(alias("an interview"))]
    GaveEarlierInterview,
    /**
Kardashian and Johnson clearly had a great time during the interview.

[the pair](Entity::KardashianAndJohnson), [`Predicate::Enjoyed`]: the interview.

- d: “clearly a great time”
*/
    #[doc(alias("clearly a great time"))]
    HadAGreatTime,
    /**
The interview came after the act of clemency.

[`Event::TodayInterview`], [`Predicate::After`]: [`Event::Grant`].

- c: “shared details about her commutation”
*/
    #[doc(alias("shared details about her commutation"))]
    InterviewAfterGrant,
    /**
The interview aired on a Thursday.

[`Event::TodayInterview`], [`Predicate::AiredOn`]: Thursday.

- d: “aired Thursday”
*/
    #[doc(alias("aired Thursday"))]
    InterviewAiredOnThursday,
    /**
The interview was in Memphis.

[`Event::TodayInterview`], [`Predicate::Place`]: [Memphis](Entity::Memphis).

- c: “Memphis”
*/
    #[doc(alias("Memphis"))]
    InterviewInMemphis,
    /**
The interview aired in the morning.

[`Event::TodayInterview`], [`Predicate::TimeOfDay`]: morning.

- d: “morning”
*/
    #[doc(alias("morning"))]
    InterviewInTheMorning,
    /**
The interview was on television.

[`Event::TodayInterview`], [`Predicate::Medium`]: television.

- c: “TV”
*/
    #[doc(alias("TV"))]
    InterviewOnTelevision,
    /**
The interview was on a Thursday.

[`Event::TodayInterview`], [`Predicate::Weekday`]: Thursday.

- c: “Thursday”
*/
    #[doc(alias("Thursday"))]
    InterviewOnThursday,
    /**
The interview was for TODAY.

[`Event::TodayInterview`], [`Predicate::BroadcastOn`]: [TODAY](Entity::TodayShow).

- a: “on TODAY”
- b: “with TODAY”
- d: “Today show”
*/
    #[doc(alias("Today show", "on TODAY", "with TODAY"))]
    InterviewOnToday,
    /**
The interview was with Kotb.

[`Event::TodayInterview`], [`Predicate::Interviewer`]: [Hoda Kotb](Entity::HodaKotb).

- a: “with Kotb”
- a: “speaking with Kotb”
- a: “Kotb asked”
- b: “with Kotb”
- c: “spoke to Kotb”
- d: “with Kotb”
*/
    #[doc(alias("Kotb asked", "speaking with Kotb", "spoke to Kotb", "with Kotb"))]
    InterviewedByKotb,
    /**
Kardashian and Johnson were interviewed together.

[`Event::TodayInterview`], [`Predicate::Interviewee`]: [the pair](Entity::KardashianAndJohnson).

- a: “with Alice Johnson”
- b: “both”
- c: “joint”
- c: “both spoke to Kotb”
- d: “their interview”
- d: “their interview”
- d: “joint”
*/
    #[doc(
        alias(
            "both",
            "both spoke to Kotb",
            "joint",
            "their interview",
            "with Alice Johnson"
        )
    )]
    InterviewedTogether,
    /**
Johnson had never seen a Snapchat filter before.

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
Kotb asked Johnson whether Kardashian\'s name was familiar to her, let alone Kardashian\'s brand.

[Hoda Kotb](Entity::HodaKotb), [`Predicate::Asked`]: whether Johnson was familiar with Kardashian\'s name, let alone her brand.

- a: “asked”
*/
    #[doc(alias("asked"))]
    KotbAskedAboutName,
    /**
Kardashian taught Johnson to use Snapchat filters in some downtime during the interview.

[`Event::SnapchatLesson`], [`Predicate::During`]: downtime in the interview.

- d: “downtime”
*/
    #[doc(alias("downtime"))]
    LessonInDowntime,
    /**
The interview was the first time that Kardashian and Johnson met in person.

[`Event::FirstMeeting`], [`Predicate::RelativeToInterview`]: at the interview.

- b: “at the interview”
*/
    #[doc(alias("at the interview"))]
    MetAtTheInterview,
    /**
Kardashian and Johnson first met just ahead of the interview.

[`Event::FirstMeeting`], [`Predicate::RelativeToInterview`]: just ahead of the interview.

- d: “just ahead of”
*/
    #[doc(alias("just ahead of"))]
    MetBeforeTheInterview,
    /**
Kardashian and Johnson met for the first time in Memphis.

[`Event::FirstMeeting`], [`Predicate::Place`]: [Memphis](Entity::Memphis).

- c: “Memphis”
*/
    #[doc(alias("Memphis"))]
    MetInMemphis,
    /**
Kardashian and Johnson met for the first time on a Wednesday.

[`Event::FirstMeeting`], [`Predicate::Weekday`]: Wednesday.

- a: “Wednesday”
- c: “Wednesday”
*/
    #[doc(alias("Wednesday"))]
    MetOnWednesday,
    /**
People had been asking Kardashian whether she was getting into politics.

[People](Entity::PeopleAsking), [`Predicate::Asked`]: whether Kardashian was getting into politics.

- b: “asking”, on the word of Kim Kardashian
- c: “asking”, on the word of Kim Kardashian
- d: “asking”, on the word of Kim Kardashian
*/
    #[doc(alias("asking"))]
    PeopleAskAboutPolitics,
    /**
What Johnson said to Kotb sounded similar to the message in her opinion piece of 2016.

[`Event::TodayInterview`], [`Predicate::Resembled`]: [`Event::CnnOpEd`].

- a: “sounded similar”
*/
    #[doc(alias("sounded similar"))]
    RemarksLikeOpEd,
    /**
Kardashian taught Johnson to use Snapchat filters.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Taught`]: [Alice Marie Johnson](Entity::AliceJohnson).

- d: “teaching”
- d: “showing her the ropes”, on the word of Kim Kardashian
*/
    #[doc(alias("showing her the ropes", "teaching"))]
    TaughtSnapchat,
    /**
Kardashian and Johnson tried out different filters.

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
The Apprentice was a reality competition show.

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
Ivanka Trump was an adviser to Donald Trump.

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
A link called Johnson Black.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::EthnicGroupInLink`]: Black.

- e: “Black”
*/
    #[doc(alias("Black"))]
    JohnsonBlack,
    /**
Johnson was a grandmother.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Grandparenthood`]: grandmother.

- a: “grandmother”
- e: “great-grandmother”, on the word of Kim Kardashian
- e: “great-grandmother”
- e: “great grandmother”
*/
    #[doc(alias("grandmother", "great grandmother", "great-grandmother"))]
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
Kanye West was Kardashian\'s husband.

[Kanye West](Entity::KanyeWest), [`Predicate::HusbandOf`]: [Kim Kardashian](Entity::KimKardashian).

- b: “her husband”
*/
    #[doc(alias("her husband"))]
    KanyeHusbandOfKardashian,
    /**
Kardashian was one of Hollywood\'s most famous celebrities.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Fame`]: one of Hollywood\'s most famous celebrities.

- a: “among Hollywood\'s most famous”
*/
    KardashianAmongMostFamous,
    /**
Kardashian had built an almost omnipresent brand over the years.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::BuiltBrand`]: almost omnipresent.

- a: “almost omnipresent”
*/
    #[doc(alias("almost omnipresent"))]
    KardashianBuiltBrand,
    /**
Kardashian was a business mogul.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Occupation`]: business mogul.

- d: “business mogul”
*/
    #[doc(alias("business mogul"))]
    KardashianBusinessMogul,
    /**
Kardashian was a celebrity.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Fame`]: celebrity.

- a: “celebrity”
- a: “celebrity”
- a: “celebrity”
- a: “celebrity”
- a: “celebrities”
*/
    #[doc(alias("celebrities", "celebrity"))]
    KardashianCelebrity,
    /**
Kardashian was an entrepreneur.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Occupation`]: entrepreneur.

- c: “entrepreneur”
*/
    #[doc(alias("entrepreneur"))]
    KardashianEntrepreneur,
    /**
Kardashian was a famed A-lister.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Fame`]: famed A-lister.

- d: “famed A-lister”
*/
    #[doc(alias("famed A-lister"))]
    KardashianFamedALister,
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
Kardashian was CEO of KKW Beauty.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Heads`]: [KKW Beauty](Entity::KkwBeauty).

- b: “CEO”
*/
    #[doc(alias("CEO"))]
    KardashianHeadsKkw,
    /**
Kardashian was a reality star.

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
Trump had removed Khloe Kardashian from The Apprentice.

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
Kotb was with TODAY.

[Hoda Kotb](Entity::HodaKotb), [`Predicate::WorksFor`]: [TODAY](Entity::Today).

- a: “TODAY\'s”
- b: “TODAY host”
- c: “Today\'s”
*/
    #[doc(alias("TODAY host"))]
    KotbWorksForToday,
    /**
Johnson was called \"Alice\" outside quotations.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::NamePrinted`]: Alice.

- d: “Alice”
*/
    #[doc(alias("Alice"))]
    NamedAlice,
    /**
Johnson was called \"Alice Johnson\" outside quotations.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::NamePrinted`]: Alice Johnson.

- a: “Alice Johnson”
- c: “Alice Johnson”
- e: “Alice Johnson”
*/
    #[doc(alias("Alice Johnson"))]
    NamedAliceJohnson,
    /**
Johnson was called \"Alice Marie Johnson\" outside quotations.

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
Johnson was called \"Johnson\" outside quotations.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::NamePrinted`]: Johnson.

- a: “Johnson”
- b: “Johnson”
- c: “Johnson”
- d: “Johnson”
- e: “Johnson”
*/
    #[doc(alias("Johnson"))]
    NamedJohnson,
    /**
Kardashian was called \"Kardashian\" outside quotations.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::NamePrinted`]: Kardashian.

- a: “Kardashian”
- b: “Kardashian”
*/
    #[doc(alias("Kardashian"))]
    NamedKardashian,
    /**
Kardashian was called \"Kardashian West\" outside quotations.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::NamePrinted`]: Kardashian West.

- c: “Kardashian West”
*/
    #[doc(alias("Kardashian West"))]
    NamedKardashianWest,
    /**
Kardashian was called \"Kim\" outside quotations.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::NamePrinted`]: Kim.

- d: “Kim”
*/
    #[doc(alias("Kim"))]
    NamedKim,
    /**
Kardashian was called \"Kim K\" outside quotations.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::NamePrinted`]: Kim K.

- a: “Kim K”
*/
    #[doc(alias("Kim K"))]
    NamedKimK,
    /**
Kardashian was called \"Kim Kardashian\" outside quotations.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::NamePrinted`]: Kim Kardashian.

- a: “Kim Kardashian”
- b: “Kim Kardashian”
- d: “Kim Kardashian”
- e: “Kim Kardashian”
*/
    #[doc(alias("Kim Kardashian"))]
    NamedKimKardashian,
    /**
Kardashian was called \"Kim Kardashian West\" outside quotations.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::NamePrinted`]: Kim Kardashian West.

- c: “Kim Kardashian West”
- d: “Kim Kardashian West”
- e: “Kim Kardashian West”
*/
    #[doc(alias("Kim Kardashian West"))]
    NamedKimKardashianWest,
    /**
Kardashian was called \"West\" outside quotations.

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
Everyone was amazed.

[everyone](Entity::EveryoneAroundJohnson), [`Predicate::Reaction`]: amazed.

- d: “amazed”, on the word of Alice Marie Johnson
*/
    #[doc(alias("amazed"))]
    EveryoneAmazed,
    /**
Johnson\'s prison was a federal one.

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
Johnson asked Obama to release her from prison.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::AskedForRelease`]: [Barack Obama](Entity::BarackObama).

- a: “asking”
*/
    #[doc(alias("asking"))]
    JohnsonAskedObama,
    /**
Johnson began to collect magazines.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Collected`]: magazines.

- a: “collecting magazines”, on the word of Alice Marie Johnson
- d: “every magazine”, on the word of Alice Marie Johnson
*/
    #[doc(alias("collecting magazines", "every magazine"))]
    JohnsonCollectedMagazines,
    /**
Johnson had cried with \"them\".

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::CriedWith`]: them.

- b: “cried with them”, on the word of Alice Marie Johnson
- c: “cried with them”, on the word of Alice Marie Johnson
- d: “cried with them”, on the word of Alice Marie Johnson
*/
    #[doc(alias("cried with them"))]
    JohnsonCriedWithThem,
    /**
Johnson did not know who Kardashian was.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::KnewWhoKardashianWas`]: no.

- a: “did not know”, on the word of Alice Marie Johnson
- b: “did not know”, on the word of Alice Marie Johnson
- d: “didn\'t know”, on the word of Alice Marie Johnson
*/
    #[doc(alias("did not know"))]
    JohnsonDidNotKnowKardashian,
    /**
Johnson did not know Kardashian\'s name.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::KnewKardashiansName`]: no.

- a: “familiar with Kardashian\'s name .\.\. no”, on the word of Alice Marie Johnson
- d: “didn’t recognize her name”, on the word of Alice Marie Johnson
*/
    #[doc(alias("didn’t recognize her name"))]
    JohnsonDidNotKnowName,
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
Johnson had lived it.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::LivedIt`]: yes.

- b: “lived it”, on the word of Alice Marie Johnson
- c: “lived it”, on the word of Alice Marie Johnson
- d: “lived it”, on the word of Alice Marie Johnson
*/
    #[doc(alias("lived it"))]
    JohnsonLivedIt,
    /**
Johnson started to read everything she could about Kardashian.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::ReadAbout`]: [Kim Kardashian](Entity::KimKardashian).

- d: “reading everything”, on the word of Alice Marie Johnson
*/
    #[doc(alias("reading everything"))]
    JohnsonReadAboutKardashian,
    /**
Johnson had walked with \"them\".

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::WalkedWith`]: them.

- b: “walked with them”, on the word of Alice Marie Johnson
- c: “walked with them”, on the word of Alice Marie Johnson
- d: “walked with them”, on the word of Alice Marie Johnson
*/
    #[doc(alias("walked with them"))]
    JohnsonWalkedWithThem,
    /**
Johnson wanted another go at life.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Wanted`]: another go at life.

- a: “another go at life”
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
- b: “from prison”
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
Kardashian approached Johnson.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Approached`]: [Alice Marie Johnson](Entity::AliceJohnson).

- d: “approached”
*/
    #[doc(alias("approached"))]
    KardashianApproachedJohnson,
    /**
Johnson started to get every magazine she could find.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::CollectedMagazinesThatWere`]: every one she could find.

- d: “every one”, on the word of Alice Marie Johnson
*/
    #[doc(alias("every one"))]
    MagazinesEveryOne,
    /**
Johnson began to collect magazines that mentioned Kardashian.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::CollectedMagazinesThatWere`]: those that mentioned Kardashian.

- a: “that mentioned Kardashian”, on the word of Alice Marie Johnson
*/
    #[doc(alias("that mentioned Kardashian"))]
    MagazinesMentionedKardashian,
    /**
Johnson began to collect magazines as soon as she learned about Kardashian.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::CollectedSince`]: learning about Kardashian.

- a: “the moment she learned”, on the word of Alice Marie Johnson
- d: “as soon as”, on the word of Alice Marie Johnson
*/
    #[doc(alias("as soon as", "the moment she learned"))]
    MagazinesOnLearning,
    /**
Johnson had been a model prisoner.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::PrisonConduct`]: model prisoner.

- b: “model prisoner”, on the word of White House
*/
    #[doc(alias("model prisoner"))]
    ModelPrisoner,
    /**
Johnson had been a model prisoner for two decades.

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
Johnson\'s two decades in prison were most probably difficult.

[`Event::Imprisonment`], [`Predicate::DescribedAs`]: most probably difficult.

- a: “most probably difficult”, hedged
*/
    #[doc(alias("most probably difficult"))]
    PrisonYearsDifficult,
    /**
Johnson\'s two decades in prison were lengthy.

[`Event::Imprisonment`], [`Predicate::DescribedAs`]: lengthy.

- a: “lengthy”
*/
    #[doc(alias("lengthy"))]
    PrisonYearsLengthy,
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
Johnson did not recognise Kardashian\'s name when Kardashian first approached her.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::DidNotKnowAt`]: when Kardashian first approached her.

- d: “when first approached”, on the word of Alice Marie Johnson
*/
    #[doc(alias("when first approached"))]
    UnknownWhenFirstApproached,
    /**
Johnson did not know who Kardashian was when Johnson first learned that Kardashian was advocating for her release.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::DidNotKnowAt`]: when she first learned of the advocacy.

- b: “when she first learned”, on the word of Alice Marie Johnson
*/
    #[doc(alias("when she first learned"))]
    UnknownWhenFirstHeardOfAdvocacy,
    /**
Johnson did not know who Kardashian was while Johnson was in prison.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::DidNotKnowAt`]: while in prison.

- a: “while in prison”, on the word of Alice Marie Johnson
*/
    #[doc(alias("while in prison"))]
    UnknownWhileInPrison,
    /**
Kardashian thought that Johnson knew because the news was starting to break.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::AssumedBecause`]: the news was starting to break.

- d: “because”, on the word of Kim Kardashian
*/
    #[doc(alias("because"))]
    AssumedBecauseNewsWasBreaking,
    /**
Johnson\'s celebration came after the commutation.

[`Event::Celebration`], [`Predicate::After`]: [`Event::Grant`].

- c: “subsequent”
*/
    #[doc(alias("subsequent"))]
    CelebrationAfterGrant,
    /**
Johnson broke into a celebration after Kardashian had told her the news.

[`Event::Celebration`], [`Predicate::After`]: [`Event::NewsCall`].

- c: “after”
*/
    #[doc(alias("after"))]
    CelebrationAfterNews,
    /**
Johnson danced when Kardashian told her.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::DancedWhen`]: Kardashian told her.

- b: “when she said that”, on the word of Alice Marie Johnson
- c: “when she said”, on the word of Alice Marie Johnson
- d: “when she said that”, on the word of Alice Marie Johnson
*/
    #[doc(alias("when she said", "when she said that"))]
    DanceWhenTold,
    /**
Johnson celebrated.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Celebrated`]: yes.

- c: “celebration”
- c: “big celebration”
*/
    #[doc(alias("big celebration", "celebration"))]
    JohnsonCelebrated,
    /**
Johnson went into a full-fledged Pentecostal holy dance.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Reaction`]: Pentecostal holy dance.

- b: “holy dance”, on the word of Alice Marie Johnson
- c: “holy dance”, on the word of Alice Marie Johnson
- d: “holy dance”, on the word of Alice Marie Johnson
*/
    #[doc(alias("holy dance"))]
    JohnsonDanced,
    /**
Johnson was \"doing everything\".

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Reaction`]: doing everything.

- c: “everything”, on the word of Alice Marie Johnson
*/
    #[doc(alias("everything"))]
    JohnsonDidEverything,
    /**
Johnson did not know the news when Kardashian spoke to her.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::KnewNewsBeforeCall`]: no.

- d: “know what?”, on the word of Kim Kardashian
*/
    #[doc(alias("know what?"))]
    JohnsonDidNotKnowNews,
    /**
Johnson started jumping.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Reaction`]: jumping.

- b: “jumping”, on the word of Alice Marie Johnson
- c: “jumping”, on the word of Alice Marie Johnson
- d: “jumping”, on the word of Alice Marie Johnson
*/
    #[doc(alias("jumping"))]
    JohnsonJumped,
    /**
Johnson had not been released.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Released`]: no.

- e: “incarcerated”
- e: “won\'t happen unless”
*/
    #[doc(alias("incarcerated"))]
    JohnsonNotReleasedYet,
    /**
Johnson was released or being released.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Released`]: yes.

- a: “free”, on the word of Kim Kardashian
- a: “out of prison”
- b: “released”
- b: “newfound freedom”
- c: “freeing”, on the word of Donald Trump
- c: “Winning Johnson\'s freedom”
- d: “being released”
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
Johnson started screaming.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Reaction`]: screaming.

- b: “screaming”, on the word of Alice Marie Johnson
- c: “screaming”, on the word of Alice Marie Johnson
- d: “screaming”, on the word of Alice Marie Johnson
*/
    #[doc(alias("screaming"))]
    JohnsonScreamed,
    /**
Kardashian did not realise that it was she who broke the news to Johnson.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::KnewSheBrokeNews`]: no.

- d: “didn\'t realize”
*/
    KardashianDidNotKnowSheBrokeNews,
    /**
Kardashian thought at first that Johnson knew the news.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Assumed`]: that Johnson knew.

- d: “thought she knew”, on the word of Kim Kardashian
*/
    #[doc(alias("thought she knew"))]
    KardashianThoughtJohnsonKnew,
    /**
Kardashian told Johnson the news.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::ToldNewsTo`]: [Alice Marie Johnson](Entity::AliceJohnson).

- b: “broke the news”
- b: “told her”
- c: “broke the news”
- c: “said (could go home)”, on the word of Alice Marie Johnson
- d: “break the news”
- d: “she said”, on the word of Alice Marie Johnson, hedged
- d: “breaking the news”
- d: “said”, on the word of Kim Kardashian
*/
    #[doc(
        alias(
            "break the news",
            "breaking the news",
            "broke the news",
            "said",
            "said (could go home)",
            "she said",
            "told her"
        )
    )]
    KardashianToldNews,
    /**
Kardashian told Johnson the news after the pardoning had been announced.

[`Event::NewsCall`], [`Predicate::AfterAnnouncementOf`]: [`Event::Grant`].

- b: “after”
*/
    #[doc(alias("after"))]
    NewsAfterAnnouncement,
    /**
Johnson was told that she was being released.

[`Event::NewsCall`], [`Predicate::WordsOfNews`]: that she was being released.

- d: “being released”
*/
    #[doc(alias("being released"))]
    NewsBeingReleased,
    /**
Kardashian told Johnson the news by telephone.

[`Event::NewsCall`], [`Predicate::Medium`]: telephone.

- b: “phone call”
*/
    #[doc(alias("phone call"))]
    NewsByPhone,
    /**
Johnson was told that she could go home.

[`Event::NewsCall`], [`Predicate::WordsOfNews`]: that she could go home.

- b: “could finally go home”
- c: “(could go home)”, on the word of Alice Marie Johnson
- d: “can go home now”, on the word of Alice Marie Johnson, hedged
*/
    #[doc(alias("(could go home)", "can go home now", "could finally go home"))]
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
Johnson believed that Kardashian asked whether Johnson was ready to go home.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Asked`]: whether Johnson was ready to go home.

- d: “ready to go home”, on the word of Alice Marie Johnson, hedged
*/
    #[doc(alias("ready to go home"))]
    NewsReadyToGoHome,
    /**
The news was starting to break, and Kardashian and others had to get Johnson on the phone.

[`Event::Grant`], [`Predicate::StartingToBreakAtCall`]: yes.

- d: “starting to break”, on the word of Kim Kardashian
*/
    #[doc(alias("starting to break"))]
    NewsStartingToBreak,
    /**
People were listening.

[people](Entity::PeopleListening), [`Predicate::WereListening`]: yes.

- d: “listening”, on the word of Alice Marie Johnson
*/
    #[doc(alias("listening"))]
    PeopleListened,
    /**
Johnson was released from prison \"last week\".

[`Event::Release`], [`Predicate::When`]: last week.

- b: “last week”
*/
    #[doc(alias("last week"))]
    ReleasedLastWeek,
    /**
There were screams and cries.

[`Event::NewsCall`], [`Predicate::WasMetWith`]: screams and cries.

- d: “screams and cries”, on the word of Kim Kardashian
*/
    #[doc(alias("screams and cries"))]
    ScreamsAndCries,
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
The conversation with Ivanka Trump was about women and wanting to help each other.

[`Event::IvankaCall`], [`Predicate::Topic`]: women and wanting to help each other.

- a: “women, helping each other”, on the word of Kim Kardashian
- c: “women, helping each other”, on the word of Kim Kardashian
- d: “women, helping each other”, on the word of Kim Kardashian
*/
    #[doc(alias("women, helping each other"))]
    CallAboutWomen,
    /**
A phone call got Johnson\'s case rolling.

[`Event::IvankaCall`], [`Predicate::GotCaseRolling`]: yes.

- a: “got rolling”
*/
    #[doc(alias("got rolling"))]
    CallGotCaseRolling,
    /**
The conversation with Ivanka Trump was really great.

[`Event::IvankaCall`], [`Predicate::DescribedAs`]: a really great conversation.

- a: “really great”, on the word of Kim Kardashian
- c: “really great”, on the word of Kim Kardashian
- d: “really great”, on the word of Kim Kardashian
*/
    #[doc(alias("really great"))]
    CallGreatConversation,
    /**
The call to Ivanka Trump led to the meeting with Trump.

[`Event::IvankaCall`], [`Predicate::LedTo`]: the meeting with Trump.

- a: “led to”
- b: “led to”
*/
    #[doc(alias("led to"))]
    CallLedToMeeting,
    /**
The phone conversation with Ivanka Trump brought Johnson out of prison.

[`Event::IvankaCall`], [`Predicate::LedTo`]: Johnson\'s release.

- a: “brought”
*/
    #[doc(alias("brought"))]
    CallLedToRelease,
    /**
Kardashian\'s first call was meant to start the process of freeing Johnson.

[`Event::IvankaCall`], [`Predicate::Purpose`]: to start freeing Johnson.

- b: “to free”
- b: “to start the process”
*/
    #[doc(alias("to free", "to start the process"))]
    CallPurpose,
    /**
Kardashian called Ivanka Trump.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Called`]: [Ivanka Trump](Entity::IvankaTrump).

- a: “called”, on the word of Kim Kardashian
- a: “called”, on the word of Kim Kardashian
- a: “her call”
- b: “called”, on the word of Kim Kardashian
- b: “the call”
- c: “call”, on the word of Kim Kardashian
- d: “called”, on the word of Kim Kardashian
*/
    #[doc(alias("call", "called", "her call", "the call"))]
    CalledIvanka,
    /**
Kardashian knew that Ivanka Trump would have understood Johnson.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::ExpectedUnderstandingFrom`]: [Ivanka Trump](Entity::IvankaTrump).

- a: “knew”, on the word of Kim Kardashian
- c: “knew”, on the word of Kim Kardashian
- d: “knew”, on the word of Kim Kardashian
*/
    #[doc(alias("knew"))]
    ExpectedIvankaToUnderstand,
    /**
A link said that the internet had jokes.

[the internet](Entity::InternetUsers), [`Predicate::HadJokesInLink`]: yes.

- e: “jokes”
*/
    #[doc(alias("jokes"))]
    InternetJoked,
    /**
Ivanka Trump was Kardashian\'s contact at the White House.

[Ivanka Trump](Entity::IvankaTrump), [`Predicate::ContactAt`]: [White House](Entity::WhiteHouse).

- a: “White House contact”, on the word of Kim Kardashian
*/
    #[doc(alias("White House contact"))]
    IvankaAtWhiteHouse,
    /**
Ivanka Trump was the first whom Kardashian called when she turned to the White House.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::FirstContact`]: [Ivanka Trump](Entity::IvankaTrump).

- a: “first White House contact”, on the word of Kim Kardashian
- c: “first call”, on the word of Kim Kardashian
*/
    #[doc(alias("first White House contact", "first call"))]
    IvankaFirstContactAtWhiteHouse,
    /**
Kardashian first called Ivanka Trump.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::FirstPersonCalled`]: [Ivanka Trump](Entity::IvankaTrump).

- b: “first called”, on the word of Kim Kardashian
*/
    #[doc(alias("first called"))]
    IvankaFirstPersonCalled,
    /**
Ivanka Trump reportedly got things in motion.

[Ivanka Trump](Entity::IvankaTrump), [`Predicate::GotThingsMoving`]: reportedly.

- b: “reportedly”, on the word of unnamed sources, hedged
*/
    #[doc(alias("reportedly"))]
    IvankaGotThingsMoving,
    /**
Ivanka Trump was so great.

[Ivanka Trump](Entity::IvankaTrump), [`Predicate::DescribedAs`]: so great.

- a: “so great”, on the word of Kim Kardashian
- c: “so great”, on the word of Kim Kardashian
- d: “so great”, on the word of Kim Kardashian
*/
    #[doc(alias("so great"))]
    IvankaGreat,
    /**
A headline had Kardashian say that Ivanka Trump helped her free Johnson.

[Ivanka Trump](Entity::IvankaTrump), [`Predicate::HelpedFree`]: [Alice Marie Johnson](Entity::AliceJohnson).

- a: “helped”
*/
    #[doc(alias("helped"))]
    IvankaHelpedFreeJohnson,
    /**
Ivanka Trump was immediately so receptive.

[Ivanka Trump](Entity::IvankaTrump), [`Predicate::Reaction`]: immediately so receptive.

- a: “immediately receptive”, on the word of Kim Kardashian
- c: “immediately receptive”, on the word of Kim Kardashian
- d: “immediately receptive”, on the word of Kim Kardashian
*/
    #[doc(alias("immediately receptive"))]
    IvankaReceptive,
    /**
Jared had been trying to do something.

[Jared](Entity::Jared), [`Predicate::WasTrying`]: yes.

- e: “trying to do”, on the word of Kim Kardashian
*/
    #[doc(alias("trying to do"))]
    JaredTrying,
    /**
Johnson loved Kardashian.

[Alice Marie Johnson](Entity::AliceJohnson), [`Predicate::Loved`]: [Kim Kardashian](Entity::KimKardashian).

- e: “love”, on the word of Alice Marie Johnson
- e: “love”, on the word of Alice Marie Johnson
- e: “love”, on the word of Alice Marie Johnson
- e: “love”, on the word of Alice Marie Johnson
*/
    #[doc(alias("love"))]
    JohnsonLovedKardashian,
    /**
Johnson would have been proud of Kardashian and others that day.

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
The joke was what Kardashian first said.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::JokeCameFirst`]: yes.

- d: “first”, on the word of Kim Kardashian
*/
    #[doc(alias("first"))]
    JokeCameFirst,
    /**
Kardashian joked with Trump about Khloe Kardashian\'s removal from The Apprentice.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::JokedAbout`]: Khloe Kardashian\'s removal from The Apprentice.

- a: “jokingly”, on the word of Kim Kardashian
- d: “here to know why”, on the word of Kim Kardashian
*/
    #[doc(alias("here to know why", "jokingly"))]
    JokedAboutApprentice,
    /**
Kardashian had the perfect ice breaker.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::HadIceBreaker`]: yes.

- d: “perfect ice breaker”
*/
    #[doc(alias("perfect ice breaker"))]
    KardashianHadIceBreaker,
    /**
Kardashian was happy that the conversation was moving forward.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::HappyThat`]: that the conversation was moving forward.

- e: “happy”, on the word of Kim Kardashian
*/
    #[doc(alias("happy"))]
    KardashianHappy,
    /**
Kardashian loved Johnson.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Loved`]: [Alice Marie Johnson](Entity::AliceJohnson).

- e: “love”, on the word of Kim Kardashian
*/
    #[doc(alias("love"))]
    KardashianLovedJohnson,
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
Kardashian shared part of a telephone call with Johnson.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::SharedRecordingOf`]: part of a telephone call with Johnson.

- e: “shares”
- e: “a portion”
*/
    #[doc(alias("a portion", "shares"))]
    KardashianSharedCall,
    /**
Kardashian was stunned by the development and by the history.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Reaction`]: stunned by the development and the history.

- a: “stunned”, on the word of Kim Kardashian
*/
    #[doc(alias("stunned"))]
    KardashianStunned,
    /**
The meeting with Trump was about Johnson\'s case.

[`Event::OvalOfficeMeeting`], [`Predicate::Topic`]: Johnson\'s case.

- a: “Johnson\'s case”
- d: “the case”
*/
    #[doc(alias("the case"))]
    MeetingAboutJohnsonsCase,
    /**
What brought Kardashian to the White House was Johnson\'s freedom.

[`Event::OvalOfficeMeeting`], [`Predicate::Topic`]: Johnson\'s freedom.

- a: “Johnson\'s freedom”
*/
    MeetingAboutJohnsonsFreedom,
    /**
A link said that Kardashian met Trump to discuss prison reform.

[`Event::OvalOfficeMeeting`], [`Predicate::TopicInLink`]: prison reform.

- e: “prison reform”
*/
    #[doc(alias("prison reform"))]
    MeetingAboutPrisonReform,
    /**
The meeting with Trump came after the call to Ivanka Trump.

[`Event::OvalOfficeMeeting`], [`Predicate::After`]: [`Event::IvankaCall`].

- a: “led to”
- a: “after”, on the word of Kim Kardashian
- b: “led to”
- d: “prior to”
*/
    #[doc(alias("after", "led to", "prior to"))]
    MeetingAfterCall,
    /**
The meeting with Trump was at the White House.

[`Event::OvalOfficeMeeting`], [`Predicate::Place`]: [White House](Entity::WhiteHouseBuilding).

- a: “at the White House”
- e: “The White House”
*/
    #[doc(alias("The White House", "at the White House"))]
    MeetingAtWhiteHouse,
    /**
The meeting with Trump was in late May.

[`Event::OvalOfficeMeeting`], [`Predicate::When`]: late May.

- d: “late May”
*/
    #[doc(alias("late May"))]
    MeetingInLateMay,
    /**
The meeting with Trump was in the Oval Office.

[`Event::OvalOfficeMeeting`], [`Predicate::Place`]: [Oval Office](Entity::OvalOffice).

- a: “Oval Office”, on the word of Kim Kardashian
- c: “Oval Office”
- d: “Oval Office”
*/
    #[doc(alias("Oval Office"))]
    MeetingInOvalOffice,
    /**
The meeting with Trump was on May 30.

[`Event::OvalOfficeMeeting`], [`Predicate::Date`]: XXXX-05-30.

- b: “the May 30 meeting”
*/
    #[doc(alias("the May 30 meeting"))]
    MeetingOnMay30,
    /**
At the meeting Kardashian pleaded for clemency on behalf of Johnson.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::PleadedFor`]: clemency for Johnson.

- b: “pleaded”
*/
    #[doc(alias("pleaded"))]
    MeetingPleaForClemency,
    /**
The meeting with Trump was \"this week\".

[`Event::OvalOfficeMeeting`], [`Predicate::When`]: this week.

- e: “this week”
*/
    #[doc(alias("this week"))]
    MeetingThisWeek,
    /**
The topic that brought Kardashian to the White House was serious.

[`Event::OvalOfficeMeeting`], [`Predicate::TopicDescribedAs`]: serious.

- a: “serious”
*/
    #[doc(alias("serious"))]
    MeetingTopicSerious,
    /**
The moment in the Oval Office was \"just insane\".

[`Event::OvalOfficeMeeting`], [`Predicate::DescribedAs`]: just insane.

- c: “just insane”, on the word of Kim Kardashian
*/
    #[doc(alias("just insane"))]
    MomentInsane,
    /**
Kardashian needed help from the White House.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::NeededHelpFrom`]: [White House](Entity::WhiteHouse).

- a: “needed help”
*/
    #[doc(alias("needed help"))]
    NeededHelpFromWhiteHouse,
    /**
It took just one phone conversation to bring Johnson out of prison.

[`Event::Campaign`], [`Predicate::Effort`]: just one phone conversation.

- a: “just one”
*/
    #[doc(alias("just one"))]
    OneCall,
    /**
Only Trump could make it happen.

[Donald Trump](Entity::DonaldTrump), [`Predicate::OnlyOneWhoCan`]: yes.

- e: “only person”, on the word of Kim Kardashian
- e: “unless he signs off”
*/
    #[doc(alias("only person", "unless he signs off"))]
    OnlyTrumpCan,
    /**
Kardashian found the history \"overwhelming in the most amazing way\".

[Kim Kardashian](Entity::KimKardashian), [`Predicate::FoundOverwhelming`]: the history.

- a: “the history”, on the word of Kim Kardashian
*/
    #[doc(alias("the history"))]
    OverwhelmingHistory,
    /**
Kardashian found the Oval Office, or the visit to it, \"overwhelming in the most amazing way\".

[Kim Kardashian](Entity::KimKardashian), [`Predicate::FoundOverwhelming`]: the Oval Office or the visit to it.

- d: “the Oval Office”, on the word of Kim Kardashian
*/
    #[doc(alias("the Oval Office"))]
    OverwhelmingOvalOffice,
    /**
People deserved second chances.

[people](Entity::PeopleInGeneral), [`Predicate::Deserve`]: second chances.

- c: “second chances”, on the word of Kim Kardashian
*/
    #[doc(alias("second chances"))]
    PeopleDeserveSecondChances,
    /**
The telephone call that Kardashian shared took place after the meeting with Trump.

[`Event::RecordedCall`], [`Predicate::After`]: [`Event::OvalOfficeMeeting`].

- e: “after the meeting”
*/
    #[doc(alias("after the meeting"))]
    RecordedCallAfterMeeting,
    /**
Kardashian set her sights on the White House.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::TurnedTo`]: [White House](Entity::WhiteHouse).

- c: “set her sights on”, on the word of Kim Kardashian
*/
    #[doc(alias("set her sights on"))]
    SetSightsOnWhiteHouse,
    /**
Kardashian explained to Trump how people deserve second chances.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::ExplainedToPresident`]: how people deserve second chances.

- c: “second chances”, on the word of Kim Kardashian
*/
    #[doc(alias("second chances"))]
    ToldPresidentSecondChances,
    /**
Kardashian explained to Trump where she had found Johnson.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::ExplainedToPresident`]: where she had found Johnson.

- c: “where”, on the word of Kim Kardashian
*/
    #[doc(alias("where"))]
    ToldPresidentWhereFound,
    /**
Kardashian explained to Trump why she believed in Johnson.

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
Trump had compassion for Johnson right away.

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
Trump felt that \"it\" was the right thing to do.

[Donald Trump](Entity::DonaldTrump), [`Predicate::FeltOfIt`]: the right thing to do.

- c: “the right thing”, on the word of Kim Kardashian
*/
    #[doc(alias("the right thing"))]
    TrumpFeltItRight,
    /**
Trump then got focused.

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
Trump seemed to have a passion for what Jared had been trying to do.

[Donald Trump](Entity::DonaldTrump), [`Predicate::SeemedToHavePassionFor`]: what Jared had been trying to do.

- e: “seems”, on the word of Kim Kardashian, hedged
*/
    #[doc(alias("seems"))]
    TrumpPassionForJaredsWork,
    /**
Kardashian wanted to break the ice with Trump.

[Kim Kardashian](Entity::KimKardashian), [`Predicate::Wanted`]: to break the ice with Trump.

- a: “wanted to”
*/
    #[doc(alias("wanted to"))]
    WantedToBreakIce,
}
id_type! {
    Fact(322) [BoundToThoseLeftBehind CannotEndHere HopesToInspire HopesToPayForward
    JohnsonCannotStop JohnsonGrateful JohnsonMirroredSentiment JohnsonProtective
    KardashianEnjoysThis KardashianFulfilled KardashianMayGoOnForOthers
    KardashianSeesNoReasonToStop KeepsPhotoInBible KeepsPhotoOfKanye
    KeepsPhotoOfKardashian NotGoingIntoPolitics NotGoingIntoPoliticsYet
    PeopleCanAffectPower PlansToMagnifyIssue PlansToSpeakForOffenders StillDoingMe
    ALotOfWork AllBeganWithCall AskedForDifferentAttorneys AskedForOptions AskedWhatToDo
    AskedWhetherAnythingCanBeDone AtFirstJustRetweeted AttorneyAfterRetweet
    CallAfterCampaigning CampaignedForRelease CaseBecameMission CaseCalledUnfair
    CaseGrewImportant DecidedToWorkForJustice DecisionAfterStory DiscouragedByOthers
    DoesNotNecessarilySupportPresident DoubtFunny FamilySupportive InTalksSevenMonths
    InvolvementBeganOnTwitter LearnedOfCase2017 LearnedOfCaseOnTwitter
    LearnedOfCaseSevenMonthsBefore MatterAboutPeople MissionToSecureClemency
    MotiveResources NeededToBeFixed NotAboutPolitics NotAsSimpleAsItSeemed NotInstant
    ReadyToSeePresident SeemsOneCallToSome SentStoryToAttorney SharedMicInterview
    SharedStory201710 SharedStoryOnTwitter SignOfDeepProblem SimpleConnection
    StoryAboutJohnson StoryTouchedKardashian TweetedAboutCase WantedJohnsonPardoned
    WhatKimHasToDoWithReform WorkedSevenMonths WouldNotGiveUp CoDefendantsPleaDeal
    CoDefendantsReducedCharges CoDefendantsTestifiedAgainstJohnson ConvictedIn1996
    ConvictedOfDrugTrafficking ConvictedOfMoneyLaundering CountsStemFromOperation
    DrugCocaine EightCounts EightDrugTraffickingCounts FirstOffence
    FiveDrugTraffickingCounts HardshipDarkness HardshipUnimaginable
    JohnsonAcceptedResponsibility JohnsonAdmittedWrong JohnsonBankrupt
    JohnsonCouldNotProvide JohnsonDidNotRealiseGravity JohnsonDidNotWantExcuses
    JohnsonFacedHurdles JohnsonHouseForeclosed JohnsonInvolvedWithDrugTrafficking
    JohnsonNoPleaDeal JohnsonRealisedWrongdoing JohnsonThoughtOffenceMinor JohnsonTried
    LifeSentence ManySufferWithoutCrime NoDealForSomeReason NonviolentOffence
    OffenceCostYears OneMoneyLaunderingCount OneTimeInvolvement OperationInMemphis
    OperationMoreThanADozen PrisonAfterHardship SentenceAfterConviction
    SentenceDespiteFirstOffence SentenceForCocaineTrafficking SentenceForDrugOffence
    SentencedIn1996 SentencedIn1997 TenCoDefendantsTestified FreeingAnnouncedLastWeek
    GrantAfterMeeting GrantOnJune6 GrantPending GrantTouchedLifeSentence
    GrantWeekAfterMeeting JohnsonGrantedClemency PardoningAnnounced SoughtClemency
    SoughtCommutation SoughtFreedom SoughtJustice SoughtPardon SoughtRelease
    TermedClemency TermedCommutation TermedFreeing TermedPardon TrumpAnnounced
    TrumpGrantedClemency WhiteHouseGaveStatement FiveThingsToKnow KanyeListeningParty
    KorteContributed LiftedIntoTheAir PhotoShootInSpandex EarlierInterviewAfterMeeting
    FirstJointInterview FirstJointTvInterview FirstTimeMet GaveEarlierInterview
    HadAGreatTime InterviewAfterGrant InterviewAiredOnThursday InterviewInMemphis
    InterviewInTheMorning InterviewOnTelevision InterviewOnThursday InterviewOnToday
    InterviewedByKotb InterviewedTogether JohnsonNeverSawFilter KardashianGrinned
    KotbAskedAboutName LessonInDowntime MetAtTheInterview MetBeforeTheInterview
    MetInMemphis MetOnWednesday PeopleAskAboutPolitics RemarksLikeOpEd TaughtSnapchat
    TriedFilters AgeJohnson63 AgeKardashian37 ApprenticeRealityCompetition
    ApprenticeShowOfTrump IvankaAdviserToTrump IvankaDaughterOfTrump JohnsonBlack
    JohnsonGrandmother JohnsonGreatGrandmother KanyeHusbandOfKardashian
    KardashianAmongMostFamous KardashianBuiltBrand KardashianBusinessMogul
    KardashianCelebrity KardashianEntrepreneur KardashianFamedALister
    KardashianFamilyFamous KardashianHasAttorney KardashianHeadsKkw KardashianRealityStar
    KardashianStarsInKeepingUp KhloeOnTheApprentice KhloeRemovedFromApprentice
    KhloeSisterOfKardashian KotbHost KotbWorksForToday NamedAlice NamedAliceJohnson
    NamedAliceMarieJohnson NamedJohnson NamedKardashian NamedKardashianWest NamedKim
    NamedKimK NamedKimKardashian NamedKimKardashianWest NamedWest ObamaFormerPresident
    TrumpCommanderInChief TrumpHighestInPower TrumpPresident EveryoneAmazed FederalPrison
    JohnsonAmazed JohnsonAskedObama JohnsonCollectedMagazines JohnsonCriedWithThem
    JohnsonDidNotKnowKardashian JohnsonDidNotKnowName JohnsonGaveMicInterview
    JohnsonLearnedOfSupport JohnsonLivedIt JohnsonReadAboutKardashian
    JohnsonWalkedWithThem JohnsonWantedAnotherChance JohnsonWasInPrison
    KardashianApproachedJohnson MagazinesEveryOne MagazinesMentionedKardashian
    MagazinesOnLearning ModelPrisoner ModelPrisonerTwoDecades OpEd2016 OpEdByJohnson
    OpEdOnCnn PrisonYearsDifficult PrisonYearsLengthy TwentyOneYears TwentyTwoYears
    UnknownWhenFirstApproached UnknownWhenFirstHeardOfAdvocacy UnknownWhileInPrison
    AssumedBecauseNewsWasBreaking CelebrationAfterGrant CelebrationAfterNews
    DanceWhenTold JohnsonCelebrated JohnsonDanced JohnsonDidEverything
    JohnsonDidNotKnowNews JohnsonJumped JohnsonNotReleasedYet JohnsonReleased
    JohnsonScreamed KardashianDidNotKnowSheBrokeNews KardashianThoughtJohnsonKnew
    KardashianToldNews NewsAfterAnnouncement NewsBeingReleased NewsByPhone
    NewsCouldGoHome NewsGoingHome NewsReadyToGoHome NewsStartingToBreak PeopleListened
    ReleasedLastWeek ScreamsAndCries BelievesInJohnson CallAboutJohnsonsCase
    CallAboutWomen CallGotCaseRolling CallGreatConversation CallLedToMeeting
    CallLedToRelease CallPurpose CalledIvanka ExpectedIvankaToUnderstand InternetJoked
    IvankaAtWhiteHouse IvankaFirstContactAtWhiteHouse IvankaFirstPersonCalled
    IvankaGotThingsMoving IvankaGreat IvankaHelpedFreeJohnson IvankaReceptive JaredTrying
    JohnsonLovedKardashian JohnsonWouldBeProud JokeBrokeIce JokeCameFirst
    JokedAboutApprentice KardashianHadIceBreaker KardashianHappy KardashianLovedJohnson
    KardashianMetTrump KardashianSharedCall KardashianStunned MeetingAboutJohnsonsCase
    MeetingAboutJohnsonsFreedom MeetingAboutPrisonReform MeetingAfterCall
    MeetingAtWhiteHouse MeetingInLateMay MeetingInOvalOffice MeetingOnMay30
    MeetingPleaForClemency MeetingThisWeek MeetingTopicSerious MomentInsane
    NeededHelpFromWhiteHouse OneCall OnlyTrumpCan OverwhelmingHistory
    OverwhelmingOvalOffice PeopleDeserveSecondChances RecordedCallAfterMeeting
    SetSightsOnWhiteHouse ToldPresidentSecondChances ToldPresidentWhereFound
    ToldPresidentWhyBelieves TrumpCompassion TrumpCompassionRightAway TrumpEmpathy
    TrumpFeltItRight TrumpGotFocused TrumpLaughed TrumpPassionForJaredsWork
    WantedToBreakIce]
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
14 still-doing-me
13 a-lot-of-work
19 all-began-with-call
29 asked-for-different-attorneys
17 asked-for-options
16 asked-what-to-do
34 asked-whether-anything-can-be-done
23 at-first-just-retweeted
22 attorney-after-retweet
22 call-after-campaigning
22 campaigned-for-release
19 case-became-mission
18 case-called-unfair
19 case-grew-important
27 decided-to-work-for-justice
20 decision-after-story
21 discouraged-by-others
38 does-not-necessarily-support-president
11 doubt-funny
17 family-supportive
21 in-talks-seven-months
28 involvement-began-on-twitter
20 learned-of-case-2017
26 learned-of-case-on-twitter
35 learned-of-case-seven-months-before
19 matter-about-people
26 mission-to-secure-clemency
16 motive-resources
18 needed-to-be-fixed
18 not-about-politics
26 not-as-simple-as-it-seemed
11 not-instant
22 ready-to-see-president
22 seems-one-call-to-some
22 sent-story-to-attorney
20 shared-mic-interview
20 shared-story-2017-10
23 shared-story-on-twitter
20 sign-of-deep-problem
17 simple-connection
19 story-about-johnson
24 story-touched-kardashian
18 tweeted-about-case
23 wanted-johnson-pardoned
30 what-kim-has-to-do-with-reform
19 worked-seven-months
17 would-not-give-up
23 co-defendants-plea-deal
29 co-defendants-reduced-charges
39 co-defendants-testified-against-johnson
17 convicted-in-1996
29 convicted-of-drug-trafficking
29 convicted-of-money-laundering
26 counts-stem-from-operation
12 drug-cocaine
12 eight-counts
29 eight-drug-trafficking-counts
13 first-offence
28 five-drug-trafficking-counts
17 hardship-darkness
21 hardship-unimaginable
31 johnson-accepted-responsibility
22 johnson-admitted-wrong
16 johnson-bankrupt
25 johnson-could-not-provide
31 johnson-did-not-realise-gravity
28 johnson-did-not-want-excuses
21 johnson-faced-hurdles
24 johnson-house-foreclosed
38 johnson-involved-with-drug-trafficking
20 johnson-no-plea-deal
27 johnson-realised-wrongdoing
29 johnson-thought-offence-minor
13 johnson-tried
13 life-sentence
25 many-suffer-without-crime
23 no-deal-for-some-reason
18 nonviolent-offence
18 offence-cost-years
26 one-money-laundering-count
20 one-time-involvement
20 operation-in-memphis
27 operation-more-than-a-dozen
21 prison-after-hardship
25 sentence-after-conviction
30 sentence-despite-first-offence
32 sentence-for-cocaine-trafficking
25 sentence-for-drug-offence
17 sentenced-in-1996
17 sentenced-in-1997
27 ten-co-defendants-testified
27 freeing-announced-last-week
19 grant-after-meeting
15 grant-on-june-6
13 grant-pending
27 grant-touched-life-sentence
24 grant-week-after-meeting
24 johnson-granted-clemency
19 pardoning-announced
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
15 trump-announced
22 trump-granted-clemency
26 white-house-gave-statement
19 five-things-to-know
21 kanye-listening-party
17 korte-contributed
19 lifted-into-the-air
22 photo-shoot-in-spandex
31 earlier-interview-after-meeting
21 first-joint-interview
24 first-joint-tv-interview
14 first-time-met
22 gave-earlier-interview
16 had-a-great-time
21 interview-after-grant
27 interview-aired-on-thursday
20 interview-in-memphis
24 interview-in-the-morning
23 interview-on-television
21 interview-on-thursday
18 interview-on-today
19 interviewed-by-kotb
20 interviewed-together
24 johnson-never-saw-filter
18 kardashian-grinned
21 kotb-asked-about-name
18 lesson-in-downtime
20 met-at-the-interview
24 met-before-the-interview
14 met-in-memphis
16 met-on-wednesday
25 people-ask-about-politics
18 remarks-like-op-ed
15 taught-snapchat
13 tried-filters
14 age-johnson-63
17 age-kardashian-37
30 apprentice-reality-competition
24 apprentice-show-of-trump
23 ivanka-adviser-to-trump
24 ivanka-daughter-of-trump
13 johnson-black
19 johnson-grandmother
25 johnson-great-grandmother
27 kanye-husband-of-kardashian
28 kardashian-among-most-famous
22 kardashian-built-brand
25 kardashian-business-mogul
20 kardashian-celebrity
23 kardashian-entrepreneur
25 kardashian-famed-a-lister
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
13 named-johnson
16 named-kardashian
21 named-kardashian-west
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
25 johnson-did-not-know-name
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
16 twenty-one-years
16 twenty-two-years
29 unknown-when-first-approached
36 unknown-when-first-heard-of-advocacy
23 unknown-while-in-prison
33 assumed-because-news-was-breaking
23 celebration-after-grant
22 celebration-after-news
15 dance-when-told
18 johnson-celebrated
14 johnson-danced
22 johnson-did-everything
25 johnson-did-not-know-news
14 johnson-jumped
24 johnson-not-released-yet
16 johnson-released
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
18 released-last-week
17 screams-and-cries
19 believes-in-johnson
24 call-about-johnsons-case
16 call-about-women
21 call-got-case-rolling
23 call-great-conversation
19 call-led-to-meeting
19 call-led-to-release
12 call-purpose
13 called-ivanka
29 expected-ivanka-to-understand
14 internet-joked
21 ivanka-at-white-house
35 ivanka-first-contact-at-white-house
26 ivanka-first-person-called
24 ivanka-got-things-moving
12 ivanka-great
26 ivanka-helped-free-johnson
16 ivanka-receptive
12 jared-trying
24 johnson-loved-kardashian
22 johnson-would-be-proud
14 joke-broke-ice
15 joke-came-first
22 joked-about-apprentice
26 kardashian-had-ice-breaker
16 kardashian-happy
24 kardashian-loved-johnson
20 kardashian-met-trump
22 kardashian-shared-call
18 kardashian-stunned
27 meeting-about-johnsons-case
30 meeting-about-johnsons-freedom
27 meeting-about-prison-reform
18 meeting-after-call
22 meeting-at-white-house
19 meeting-in-late-may
22 meeting-in-oval-office
17 meeting-on-may-30
25 meeting-plea-for-clemency
17 meeting-this-week
21 meeting-topic-serious
13 moment-insane
28 needed-help-from-white-house
8 one-call
14 only-trump-can
20 overwhelming-history
24 overwhelming-oval-office
29 people-deserve-second-chances
27 recorded-call-after-meeting
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
    "0 0 0 0 0 1 2 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2 1 0 1 1 0 0 0 0 0 0 0 0 0
0 0 0 0 0 0 1 0 0 0 1 0 0 0 0 1 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 1 0 0 0 0 0 1
0 0 1 0 0 0 0 0 0 0 0 1 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 2 1 0
0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 1 0 0 0 0 0 0 0 1 0 0 0 0 2 0 0 0 0 0 0 0 0 0
0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 2 1 0
0 0 0 1 1 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 1 0 0 2 2 0 1 0 0 0 0 0 0 2 0 3 0 3 2
0 0 0 0 0 1 1 0 0 0 0 1 0 0 0 0"
    places(1024)
    "322 322 147 322 322 322 238 27 322 322 322 121 167 216 322 322 322 322 322 95 249 322 322 322 322 322 322 94 322 322 322 309 168 322 235 67 322 322 196 70
322 322 322 322 322 322 86 79 227 322 322 322 322 322 322 322 322 322 322 283 322 322 322 322 314 322 322 237 35 322 291 322 322 322 322 322 17 322 322 322
322 322 205 322 322 322 322 322 317 270 320 322 322 322 322 154 254 69 161 6 322 322 322 322 322 59 322 84 322 0 293 322 322 322 51 322 322 322 322 322
322 322 322 142 322 322 322 322 124 322 81 322 322 322 322 322 322 322 266 322 322 22 132 278 252 322 158 298 157 322 322 104 126 322 322 322 209 181 322 7
107 322 322 218 322 322 176 160 322 208 246 322 322 322 322 322 322 322 322 322 322 322 260 322 322 108 322 322 322 197 322 322 322 52 37 281 38 322 186 322
322 322 322 240 322 322 322 322 322 322 322 322 269 259 322 112 322 31 322 322 322 322 322 322 41 322 322 322 322 322 322 322 322 322 128 322 322 322 322 189
322 64 322 322 322 322 322 322 276 322 322 75 322 322 322 322 204 322 322 122 322 322 322 322 322 322 322 140 322 202 322 3 322 322 72 322 203 322 322 156
83 322 322 289 322 271 322 308 322 78 322 322 322 322 322 258 322 322 159 322 322 322 322 146 322 322 322 55 322 322 322 322 2 322 322 16 322 322 322 145
322 322 322 139 93 322 267 322 322 322 322 272 322 322 322 322 322 322 275 322 185 322 180 322 322 57 117 322 322 322 322 322 322 322 322 322 322 322 322 322
322 212 322 322 138 262 322 137 171 322 322 322 47 322 322 322 322 109 322 322 99 322 322 322 322 322 322 322 322 322 322 322 322 292 322 143 322 300 80 164
316 322 322 322 322 322 322 322 322 322 322 322 13 190 184 174 247 322 322 100 322 322 322 166 322 322 322 322 219 322 322 322 153 88 236 123 322 322 110 134
322 322 322 71 322 82 322 61 322 322 322 19 322 322 322 253 322 250 322 49 21 322 322 322 25 322 322 322 188 322 191 15 97 221 322 322 322 263 322 73
322 211 322 42 32 322 322 322 322 103 322 322 223 322 322 322 322 322 322 322 322 322 322 322 322 268 322 53 322 169 322 322 322 322 322 106 280 273 277 322
46 322 322 195 322 322 322 322 39 322 285 322 322 56 322 322 322 282 85 319 295 322 322 322 322 322 322 201 322 322 105 322 322 322 322 322 20 58 322 162
322 322 322 322 90 322 155 322 322 182 33 322 322 322 322 322 144 322 178 322 318 192 118 322 91 129 322 322 206 322 141 322 76 40 244 322 322 322 12 322
199 322 322 322 62 322 322 322 322 322 306 245 322 322 322 322 173 311 322 187 322 322 322 322 322 322 322 302 322 288 322 305 322 322 322 179 322 322 242 261
322 322 322 217 226 322 60 125 77 297 322 322 322 115 322 322 322 322 322 322 322 136 286 8 322 322 322 96 241 322 163 322 198 322 322 44 119 135 304 322
322 322 11 322 322 322 284 322 4 113 322 322 322 322 322 322 322 251 290 322 322 322 120 322 322 9 322 322 170 322 322 322 322 322 322 322 322 213 322 229
26 322 131 322 232 74 231 321 50 322 322 322 148 255 322 322 322 322 130 322 127 264 322 215 200 322 10 322 322 151 322 65 322 322 228 303 322 307 172 322
322 322 322 322 322 322 322 322 322 322 322 322 322 313 322 322 322 322 23 322 165 322 322 322 322 322 175 68 322 322 183 322 24 322 322 322 322 322 322 322
322 322 322 230 322 322 29 322 63 322 322 322 322 322 322 322 101 322 322 294 322 210 322 322 5 322 322 322 322 322 150 322 322 322 296 322 322 322 322 322
322 322 322 177 322 322 322 322 322 322 149 322 322 322 322 322 322 322 322 322 207 322 322 322 234 322 222 322 322 1 322 116 322 322 322 322 30 322 322 322
322 322 322 89 322 322 322 322 287 257 239 322 322 322 322 322 14 322 322 322 36 322 322 322 315 301 310 322 220 322 322 322 322 322 102 194 274 322 43 233
322 92 322 322 322 322 322 322 322 322 322 322 111 322 322 322 322 193 322 322 322 322 87 322 322 322 322 322 133 322 214 98 322 322 34 322 322 322 224 248
322 322 322 322 322 322 322 322 322 322 265 322 48 18 66 322 322 322 243 322 322 322 322 322 322 322 322 152 279 322 322 322 322 322 322 322 322 322 312 322
322 322 322 114 322 322 322 322 322 225 256 322 322 322 322 299 54 322 45 322 322 322 28 322"
}
rows! {
    322, | cells | { topic : Topic = cells.one_of(), subject : Subject =
    Subject::read(cells), predicate : Predicate = cells.one_of(), value : Value =
    Value::read(cells), statement : & 'static str = cells.text(), event : Option < Event
    > = cells.optional_of() },
    "8 0 23 3 17 those left behind 77 Johnson's life was completely and forever intertwined with those left behind. 0
8 0 218 6 0 23 It could not end there. 0
8 28 98 3 64 that this may inspire more people to talk to the people in power 84 Kardashian hoped that this might inspire more people to talk to the people in power. 0
8 0 98 3 31 to pay her good fortune forward 46 Johnson hoped to pay her good fortune forward. 0
8 0 45 6 0 23 Johnson could not stop. 0
8 0 90 4 28 35 Johnson was grateful to Kardashian. 0
8 0 176 4 28 40 Johnson mirrored Kardashian's sentiment. 0
8 0 151 4 28 37 Johnson was protective of Kardashian. 0
8 28 65 6 1 26 Kardashian enjoyed \"this\". 0
8 28 71 6 1 26 Kardashian felt fulfilled. 0
8 28 43 3 64 continuing to work for other people in situations like Johnson's 90 Kardashian could imagine continuing to work for other people in situations like Johnson's. 0
8 28 167 6 0 60 Kardashian, as she felt so fulfilled, saw no reason to stop. 0
8 0 110 4 2 63 Johnson kept a photo of Kardashian and Kanye West in her Bible. 0
8 0 111 4 21 35 Johnson kept a photo of Kanye West. 0
8 0 111 4 28 35 Johnson kept a photo of Kardashian. 0
8 28 84 6 0 39 Kardashian was not going into politics. 0
8 28 178 3 12 not just yet 58 Kardashian was not starting a career in politics just yet. 0
8 37 30 4 38 82 People could have an effect on the people in power for the greater good of others. 0
8 0 146 3 32 to continue to magnify the issue 49 Johnson planned to continue to magnify the issue. 0
8 0 146 3 54 to speak out for other nonviolent first-time offenders 94 Johnson planned to use her new freedom to speak out for other nonviolent first-time offenders. 0
8 28 184 6 1 41 Kardashian was still doing her own thing. 0
3 64 63 3 13 a lot of work 43 The campaign for Johnson was a lot of work. 12
3 64 21 3 12 a phone call 31 It all began with a phone call. 12
3 28 15 3 43 whether they could hire different attorneys 74 Kardashian asked her attorney whether they could hire different attorneys. 11
3 28 15 3 21 what the options were 52 Kardashian asked her attorney what the options were. 11
3 28 15 3 18 what they could do 49 Kardashian asked her attorney what they could do. 11
3 28 15 3 40 whether there was anything they could do 71 Kardashian asked her attorney whether there was anything they could do. 11
3 28 57 3 17 just retweeted it 38 At first Kardashian just retweeted it. 10
3 63 7 5 9 63 Kardashian retweeted it first and then sent it to her attorney. 11
3 66 7 5 11 86 Kardashian had been campaigning for Johnson's release before the call to Ivanka Trump. 14
3 28 29 4 0 54 Kardashian worked for clemency or freedom for Johnson. 12
3 28 162 3 9 a mission 43 The matter became a mission for Kardashian. 12
3 28 28 3 6 unfair 41 Kardashian called Johnson's story unfair. 10
3 28 31 3 10 increasing 60 Johnson's ordeal grew more and more important to Kardashian. 12
3 28 52 3 31 work on getting Johnson justice 58 Kardashian decided to work on getting justice for Johnson. 12
3 64 7 5 9 113 Kardashian learned of the story and called it unfair in a tweet, and then decided to work on justice for Johnson. 12
3 35 59 4 28 71 People around Kardashian discouraged her from visiting the White House. 12
3 28 188 3 15 not necessarily 45 Kardashian did not necessarily support Trump. 0
3 28 80 3 56 that people would just hear something and not understand 83 Kardashian found it funny that people would just hear something and not understand. 12
3 25 187 4 28 49 Kardashian's family was always really supportive. 12
3 64 130 1 7 6 months 57 Kardashian and others had been in talks for seven months. 12
3 28 107 3 38 sharing Johnson's interview on Twitter 84 Kardashian's involvement began with sharing Johnson's interview with Mic on Twitter. 12
3 28 118 2 4 2017 20170101 20171231 52 Kardashian first learned of Johnson's story in 2017. 10
3 28 120 4 48 59 Kardashian learned of Johnson's plight or story on Twitter. 10
3 28 119 1 7 6 months 84 Kardashian saw the story seven months before the interview in which she spoke of it. 10
3 64 0 3 6 people 33 The matter had to do with people. 12
3 28 127 3 29 securing clemency for Johnson 49 Securing clemency for Johnson became the mission. 12
3 28 3 3 35 she knew that she had the resources 61 Kardashian acted because she knew that she had the resources. 12
3 20 150 6 1 53 The problem in the justice system needed to be fixed. 0
3 64 1 6 0 57 To Kardashian the matter had nothing to do with politics. 12
3 64 179 6 0 68 Winning freedom for Johnson was not as simple as it may have seemed. 12
3 64 103 6 0 50 The campaign for Johnson was not an instant thing. 12
3 28 213 6 1 74 Kardashian would definitely go and talk to Trump if that was what it took. 12
3 43 101 3 41 a phone call to the president and a visit 101 To some people it might have seemed that Kardashian made a phone call to the president and showed up. 12
3 28 169 4 23 55 Kardashian sent what she had retweeted to her attorney. 11
3 62 186 5 8 56 What Kardashian shared was Johnson's interview with Mic. 10
3 28 174 2 7 2017-10 20171001 20171031 54 Kardashian shared Johnson's interview in October 2017. 10
3 28 175 4 48 49 Kardashian shared Johnson's interview on Twitter. 10
3 58 161 3 38 a deep problem with the justice system 119 Two decades in a federal prison for a non-violent crime were a sign of a deep problem in the justice system of America. 6
3 28 37 3 6 simple 46 Kardashian's connection was just a simple one. 12
3 62 185 4 0 59 The story that Kardashian saw on Twitter was about Johnson. 10
3 28 132 6 1 35 Johnson's story touched Kardashian. 10
3 28 201 6 1 41 Kardashian tweeted about Johnson's story. 10
3 28 203 3 23 Trump to pardon Johnson 42 Kardashian wanted Trump to pardon Johnson. 12
3 43 219 3 44 what Kardashian had to do with prison reform 92 People would hear something and not understand what Kardashian had to do with prison reform. 12
3 64 131 1 7 6 months 64 Kardashian and others had been working on this for seven months. 12
3 28 204 6 0 47 Kardashian did not want to give up the mission. 12
1 6 139 6 1 61 The co-defendants who testified had been offered a plea deal. 3
1 6 160 3 26 reduced or dropped charges 84 Ten of Johnson's co-defendants testified in exchange for reduced or dropped charges. 3
1 6 191 4 0 53 Ten of Johnson's co-defendants testified against her. 3
1 0 40 2 4 1996 19960101 19961231 30 Johnson was convicted in 1996. 4
1 0 41 3 16 drug trafficking 42 Johnson was convicted of drug trafficking. 4
1 0 41 3 16 money laundering 42 Johnson was convicted of money laundering. 4
1 56 47 4 47 87 The counts on which Johnson was convicted stemmed from a cocaine trafficking operation. 4
1 54 60 3 7 cocaine 41 The drug that was trafficked was cocaine. 2
1 0 46 0 8 6 counts 38 Johnson was convicted on eight counts. 4
1 0 61 0 8 6 counts 58 Johnson was convicted on eight counts of drug trafficking. 4
1 54 77 6 1 32 Johnson's offence was her first. 2
1 0 61 0 5 6 counts 57 Johnson was convicted on five counts of drug trafficking. 4
1 53 53 3 22 a darkness of the soul 30 It was a darkness of the soul. 1
1 53 53 3 22 something unimaginable 30 It was something unimaginable. 1
1 0 2 6 1 59 Johnson had accepted responsibility for her past behaviour. 0
1 0 5 3 11 doing wrong 32 Johnson admitted to doing wrong. 8
1 0 73 6 1 35 Johnson had to file for bankruptcy. 1
1 0 44 3 10 not really 67 Johnson could not really even provide for what her children needed. 1
1 0 157 6 0 72 Johnson did not realise that the drug trafficking was seriously illegal. 2
1 0 205 6 0 49 Johnson did not want to make excuses for herself. 24
1 0 69 6 1 46 Johnson faced hurdles before she went to jail. 1
1 0 99 6 1 39 Johnson's house had been foreclosed on. 1
1 0 106 3 16 drug trafficking 43 Johnson was involved with drug trafficking. 2
1 0 139 6 0 48 The same plea deal was never offered to Johnson. 3
1 0 158 6 1 32 Johnson realised her wrongdoing. 0
1 0 192 3 5 minor 52 Johnson thought that the drug trafficking was minor. 2
1 0 198 6 1 20 Johnson stood trial. 3
1 0 170 3 4 life 32 Johnson's sentence was for life. 5
1 41 86 6 0 82 Many people went through tragedies and did not get involved in illegal activities. 0
1 0 135 6 1 56 For some reason, Johnson was not offered that plea deal. 3
1 54 136 6 1 34 Johnson's offence was non-violent. 2
1 54 42 3 20 21 years of her life 59 The one-time involvement cost Johnson 21 years of her life. 6
1 0 129 0 1 6 counts 55 Johnson was convicted on one count of money laundering. 4
1 0 141 6 1 35 Johnson had a one-time involvement. 2
1 47 20 4 30 47 The trafficking operation was based in Memphis. 2
1 47 144 3 17 more than a dozen 60 The trafficking operation involved more than a dozen people. 2
1 58 7 5 0 49 Johnson went to jail after the hurdles she faced. 6
1 57 7 5 3 44 Johnson was sentenced after being convicted. 5
1 57 56 3 27 its being her first offence 76 Johnson was sentenced to life in prison despite its being her first offence. 5
1 57 171 3 19 cocaine trafficking 47 Johnson's sentence was for cocaine trafficking. 5
1 57 171 3 14 a drug offence 42 Johnson's sentence was for a drug offence. 5
1 0 172 2 4 1996 19960101 19961231 30 Johnson was sentenced in 1996. 5
1 0 172 2 4 1997 19970101 19971231 30 Johnson was sentenced in 1997. 5
1 6 137 0 10 7 persons 41 Ten of Johnson's co-defendants testified. 3
5 71 12 3 9 last week 65 The announcement that Trump was freeing Johnson came \"last week\". 19
5 71 7 5 14 52 Trump commuted Johnson's sentence after the meeting. 19
5 71 50 2 10 XXXX-06-06 0 0 41 Trump granted Johnson clemency on June 6. 19
5 71 143 6 1 75 Johnson's release would not happen unless Trump signed off on the decision. 19
5 71 4 3 23 Johnson's life sentence 48 What Trump commuted was Johnson's life sentence. 19
5 71 210 1 1 5 weeks 59 Trump commuted Johnson's sentence a week after the meeting. 19
5 0 159 6 1 50 Johnson was granted clemency, under whatever name. 19
5 71 206 6 1 34 The act of clemency was announced. 19
5 28 181 3 8 clemency 55 What Kardashian sought for Johnson was called clemency. 12
5 28 181 3 11 commutation 60 What Kardashian sought for Johnson was called a commutation. 12
5 28 181 3 7 freedom 54 What Kardashian sought for Johnson was called freedom. 12
5 28 181 3 7 justice 54 What Kardashian sought for Johnson was called justice. 12
5 28 181 3 6 pardon 55 What Kardashian sought for Johnson was called a pardon. 12
5 28 181 3 7 release 54 What Kardashian sought for Johnson was called release. 12
5 71 190 3 8 clemency 40 The act of clemency was called clemency. 19
5 71 190 3 11 commutation 45 The act of clemency was called a commutation. 19
5 71 190 3 7 freeing 39 The act of clemency was called freeing. 19
5 71 190 3 6 pardon 40 The act of clemency was called a pardon. 19
5 8 11 3 27 that he was freeing Johnson 44 Trump announced that he was freeing Johnson. 19
5 8 89 4 0 52 Trump granted Johnson clemency, under whatever name. 19
5 50 83 6 1 44 The White House gave a statement on Johnson. 18
9 0 54 3 19 five things to know 50 A link promised five things to know about Johnson. 0
9 21 92 3 17 a listening party 45 A link named a listening party of Kanye West. 26
9 13 39 6 1 52 Korte was credited with contributing to the article. 0
9 28 122 6 1 113 A link said that a new picture from Kanye West's listening party showed Kardashian gleefully lifted into the air. 26
9 28 215 3 21 several spandex looks 73 A link said that Kardashian wore several spandex looks for a photo shoot. 27
7 69 7 5 14 85 Kardashian explained her reasons for the meeting with Trump after it had taken place. 17
7 76 75 6 1 80 A link called the interview the first that Kardashian and Johnson gave together. 24
7 76 76 6 1 84 The interview was the first that Kardashian and Johnson gave together on television. 24
7 75 79 6 1 46 Kardashian and Johnson met for the first time. 23
7 69 104 4 28 87 Kardashian gave an interview in which she revealed how Johnson's story had touched her. 17
7 22 64 3 13 the interview 69 Kardashian and Johnson clearly had a great time during the interview. 24
7 76 7 5 18 45 The interview came after the act of clemency. 24
7 76 10 3 8 Thursday 34 The interview aired on a Thursday. 24
7 76 145 4 30 29 The interview was in Memphis. 24
7 76 193 3 7 morning 35 The interview aired in the morning. 24
7 76 125 3 10 television 32 The interview was on television. 24
7 76 209 3 8 Thursday 32 The interview was on a Thursday. 24
7 76 24 4 46 28 The interview was for TODAY. 24
7 76 105 4 14 28 The interview was with Kotb. 24
7 76 104 4 22 49 Kardashian and Johnson were interviewed together. 24
7 0 94 6 0 48 Johnson had never seen a Snapchat filter before. 25
7 28 155 3 7 grinned 19 Kardashian grinned. 24
7 14 15 3 72 whether Johnson was familiar with Kardashian's name, let alone her brand 95 Kotb asked Johnson whether Kardashian's name was familiar to her, let alone Kardashian's brand. 24
7 77 62 3 25 downtime in the interview 88 Kardashian taught Johnson to use Snapchat filters in some downtime during the interview. 25
7 75 163 3 16 at the interview 75 The interview was the first time that Kardashian and Johnson met in person. 23
7 75 163 3 27 just ahead of the interview 61 Kardashian and Johnson first met just ahead of the interview. 23
7 75 145 4 30 57 Kardashian and Johnson met for the first time in Memphis. 23
7 75 209 3 9 Wednesday 61 Kardashian and Johnson met for the first time on a Wednesday. 23
7 36 15 3 44 whether Kardashian was getting into politics 72 People had been asking Kardashian whether she was getting into politics. 0
7 76 166 5 7 86 What Johnson said to Kotb sounded similar to the message in her opinion piece of 2016. 24
7 28 189 4 0 50 Kardashian taught Johnson to use Snapchat filters. 25
7 22 199 4 42 51 Kardashian and Johnson tried out different filters. 25
0 0 9 0 63 5 years 25 Johnson was 63 years old. 0
0 28 9 0 37 5 years 28 Kardashian was 37 years old. 0
0 44 112 3 19 reality competition 46 The Apprentice was a reality competition show. 0
0 44 177 4 8 32 The Apprentice was Trump's show. 0
0 17 6 4 8 44 Ivanka Trump was an adviser to Donald Trump. 0
0 17 51 4 8 44 Ivanka Trump was a daughter of Donald Trump. 0
0 0 66 3 5 Black 28 A link called Johnson Black. 0
0 0 88 3 11 grandmother 26 Johnson was a grandmother. 0
0 0 88 3 17 great-grandmother 32 Johnson was a great-grandmother. 0
0 21 100 4 28 36 Kanye West was Kardashian's husband. 0
0 28 70 3 42 one of Hollywood's most famous celebrities 58 Kardashian was one of Hollywood's most famous celebrities. 0
0 28 26 3 18 almost omnipresent 64 Kardashian had built an almost omnipresent brand over the years. 0
0 28 138 3 14 business mogul 32 Kardashian was a business mogul. 0
0 28 70 3 9 celebrity 27 Kardashian was a celebrity. 0
0 28 138 3 12 entrepreneur 31 Kardashian was an entrepreneur. 0
0 28 70 3 14 famed A-lister 32 Kardashian was a famed A-lister. 0
0 25 70 3 6 famous 31 Kardashian's family was famous. 0
0 28 19 4 23 27 Kardashian had an attorney. 11
0 28 96 4 29 33 Kardashian was CEO of KKW Beauty. 0
0 28 138 3 12 reality star 30 Kardashian was a reality star. 0
0 28 182 4 26 57 Kardashian was a star of Keeping Up with the Kardashians. 0
0 27 13 4 44 44 Khloe Kardashian had been on The Apprentice. 7
0 27 165 4 8 55 Trump had removed Khloe Kardashian from The Apprentice. 7
0 27 180 4 28 48 Khloe Kardashian was a sister of Kim Kardashian. 0
0 14 138 3 4 host 16 Kotb was a host. 0
0 14 216 4 45 20 Kotb was with TODAY. 0
0 0 133 3 5 Alice 46 Johnson was called \"Alice\" outside quotations. 0
0 0 133 3 13 Alice Johnson 54 Johnson was called \"Alice Johnson\" outside quotations. 0
0 0 133 3 19 Alice Marie Johnson 60 Johnson was called \"Alice Marie Johnson\" outside quotations. 0
0 0 133 3 7 Johnson 48 Johnson was called \"Johnson\" outside quotations. 0
0 28 133 3 10 Kardashian 54 Kardashian was called \"Kardashian\" outside quotations. 0
0 28 133 3 15 Kardashian West 59 Kardashian was called \"Kardashian West\" outside quotations. 0
0 28 133 3 3 Kim 47 Kardashian was called \"Kim\" outside quotations. 0
0 28 133 3 5 Kim K 49 Kardashian was called \"Kim K\" outside quotations. 0
0 28 133 3 14 Kim Kardashian 58 Kardashian was called \"Kim Kardashian\" outside quotations. 0
0 28 133 3 19 Kim Kardashian West 63 Kardashian was called \"Kim Kardashian West\" outside quotations. 0
0 28 133 3 4 West 48 Kardashian was called \"West\" outside quotations. 0
0 1 140 3 16 former president 29 Obama was a former president. 0
0 8 140 3 18 commander in chief 29 Trump was commander in chief. 0
0 8 140 3 23 highest person in power 38 Trump was the highest person in power. 0
0 8 140 3 9 president 20 Trump was president. 0
2 9 155 3 6 amazed 20 Everyone was amazed. 13
2 0 149 3 7 federal 35 Johnson's prison was a federal one. 6
2 0 155 3 6 amazed 19 Johnson was amazed. 13
2 0 16 4 1 47 Johnson asked Obama to release her from prison. 8
2 0 33 3 9 magazines 35 Johnson began to collect magazines. 13
2 0 48 3 4 them 30 Johnson had cried with \"them\". 0
2 0 116 6 0 40 Johnson did not know who Kardashian was. 13
2 0 113 6 0 39 Johnson did not know Kardashian's name. 13
2 0 82 4 31 33 Johnson gave an interview to Mic. 9
2 0 117 3 20 Kardashian's support 48 Johnson learned of Kardashian's support for her. 13
2 0 123 6 1 21 Johnson had lived it. 0
2 0 156 4 28 62 Johnson started to read everything she could about Kardashian. 13
2 0 202 3 4 them 31 Johnson had walked with \"them\". 0
2 0 203 3 18 another go at life 34 Johnson wanted another go at life. 8
2 0 102 6 1 22 Johnson was in prison. 6
2 28 14 4 0 30 Kardashian approached Johnson. 13
2 0 34 3 24 every one she could find 53 Johnson started to get every magazine she could find. 13
2 0 34 3 31 those that mentioned Kardashian 61 Johnson began to collect magazines that mentioned Kardashian. 13
2 0 35 3 25 learning about Kardashian 75 Johnson began to collect magazines as soon as she learned about Kardashian. 13
2 0 148 3 14 model prisoner 34 Johnson had been a model prisoner. 6
2 0 128 1 20 5 years 50 Johnson had been a model prisoner for two decades. 6
2 60 153 2 4 2016 20160101 20161231 41 Johnson's opinion piece appeared in 2016. 8
2 0 220 4 4 31 Johnson wrote an opinion piece. 8
2 60 152 4 3 38 CNN published Johnson's opinion piece. 8
2 58 53 3 23 most probably difficult 61 Johnson's two decades in prison were most probably difficult. 6
2 58 53 3 7 lengthy 45 Johnson's two decades in prison were lengthy. 6
2 0 221 1 21 5 years 35 Johnson was in prison for 21 years. 6
2 0 221 1 22 5 years 35 Johnson was in prison for 22 years. 6
2 0 58 3 36 when Kardashian first approached her 81 Johnson did not recognise Kardashian's name when Kardashian first approached her. 13
2 0 58 3 38 when she first learned of the advocacy 114 Johnson did not know who Kardashian was when Johnson first learned that Kardashian was advocating for her release. 13
2 0 58 3 15 while in prison 68 Johnson did not know who Kardashian was while Johnson was in prison. 13
6 28 18 3 30 the news was starting to break 76 Kardashian thought that Johnson knew because the news was starting to break. 20
6 73 7 5 18 49 Johnson's celebration came after the commutation. 21
6 73 7 5 19 72 Johnson broke into a celebration after Kardashian had told her the news. 21
6 0 49 3 19 Kardashian told her 40 Johnson danced when Kardashian told her. 21
6 0 32 6 1 19 Johnson celebrated. 21
6 0 155 3 22 Pentecostal holy dance 56 Johnson went into a full-fledged Pentecostal holy dance. 21
6 0 155 3 16 doing everything 31 Johnson was \"doing everything\". 21
6 0 114 6 0 59 Johnson did not know the news when Kardashian spoke to her. 20
6 0 155 3 7 jumping 24 Johnson started jumping. 21
6 0 164 6 0 30 Johnson had not been released. 22
6 0 164 6 1 39 Johnson was released or being released. 22
6 0 155 3 9 screaming 26 Johnson started screaming. 21
6 28 115 6 0 73 Kardashian did not realise that it was she who broke the news to Johnson. 20
6 28 17 3 17 that Johnson knew 55 Kardashian thought at first that Johnson knew the news. 20
6 28 194 4 0 33 Kardashian told Johnson the news. 20
6 72 8 5 18 72 Kardashian told Johnson the news after the pardoning had been announced. 20
6 72 214 3 27 that she was being released 45 Johnson was told that she was being released. 20
6 72 125 3 9 telephone 46 Kardashian told Johnson the news by telephone. 20
6 72 214 3 22 that she could go home 40 Johnson was told that she could go home. 20
6 72 214 3 23 that she was going home 41 Johnson was told that she was going home. 20
6 28 15 3 36 whether Johnson was ready to go home 76 Johnson believed that Kardashian asked whether Johnson was ready to go home. 20
6 71 183 6 1 90 The news was starting to break, and Kardashian and others had to get Johnson on the phone. 20
6 40 211 6 1 22 People were listening. 21
6 74 212 3 9 last week 45 Johnson was released from prison \"last week\". 22
6 72 207 3 17 screams and cries 29 There were screams and cries. 21
4 28 22 4 0 31 Kardashian believed in Johnson. 0
4 66 195 3 14 Johnson's case 50 The call to Ivanka Trump was about Johnson's case. 14
4 66 195 3 36 women and wanting to help each other 82 The conversation with Ivanka Trump was about women and wanting to help each other. 14
4 66 85 6 1 40 A phone call got Johnson's case rolling. 14
4 66 53 3 27 a really great conversation 52 The conversation with Ivanka Trump was really great. 14
4 66 121 3 22 the meeting with Trump 55 The call to Ivanka Trump led to the meeting with Trump. 15
4 66 121 3 17 Johnson's release 71 The phone conversation with Ivanka Trump brought Johnson out of prison. 22
4 66 154 3 24 to start freeing Johnson 74 Kardashian's first call was meant to start the process of freeing Johnson. 14
4 28 27 4 17 31 Kardashian called Ivanka Trump. 14
4 28 67 4 17 64 Kardashian knew that Ivanka Trump would have understood Johnson. 14
4 16 93 6 1 40 A link said that the internet had jokes. 15
4 17 38 4 50 57 Ivanka Trump was Kardashian's contact at the White House. 14
4 28 74 4 17 85 Ivanka Trump was the first whom Kardashian called when she turned to the White House. 14
4 28 78 4 17 37 Kardashian first called Ivanka Trump. 14
4 17 87 3 10 reportedly 45 Ivanka Trump reportedly got things in motion. 14
4 17 53 3 8 so great 26 Ivanka Trump was so great. 14
4 17 97 4 0 72 A headline had Kardashian say that Ivanka Trump helped her free Johnson. 14
4 17 155 3 24 immediately so receptive 42 Ivanka Trump was immediately so receptive. 14
4 18 208 6 1 38 Jared had been trying to do something. 0
4 0 124 4 28 25 Johnson loved Kardashian. 16
4 0 217 3 21 Kardashian and others 64 Johnson would have been proud of Kardashian and others that day. 16
4 28 25 6 1 32 Kardashian's joke broke the ice. 15
4 28 108 6 1 40 The joke was what Kardashian first said. 15
4 28 109 3 46 Khloe Kardashian's removal from The Apprentice 81 Kardashian joked with Trump about Khloe Kardashian's removal from The Apprentice. 15
4 28 91 6 1 39 Kardashian had the perfect ice breaker. 15
4 28 95 3 40 that the conversation was moving forward 62 Kardashian was happy that the conversation was moving forward. 17
4 28 124 4 0 25 Kardashian loved Johnson. 16
4 28 126 4 8 21 Kardashian met Trump. 15
4 28 173 3 37 part of a telephone call with Johnson 56 Kardashian shared part of a telephone call with Johnson. 16
4 28 155 3 42 stunned by the development and the history 61 Kardashian was stunned by the development and by the history. 15
4 67 195 3 14 Johnson's case 48 The meeting with Trump was about Johnson's case. 15
4 67 195 3 17 Johnson's freedom 65 What brought Kardashian to the White House was Johnson's freedom. 15
4 67 197 3 13 prison reform 63 A link said that Kardashian met Trump to discuss prison reform. 15
4 67 7 5 13 59 The meeting with Trump came after the call to Ivanka Trump. 15
4 67 145 4 51 46 The meeting with Trump was at the White House. 15
4 67 212 3 8 late May 39 The meeting with Trump was in late May. 15
4 67 145 4 34 46 The meeting with Trump was in the Oval Office. 15
4 67 50 2 10 XXXX-05-30 0 0 37 The meeting with Trump was on May 30. 15
4 28 147 3 20 clemency for Johnson 68 At the meeting Kardashian pleaded for clemency on behalf of Johnson. 15
4 67 212 3 9 this week 39 The meeting with Trump was \"this week\". 15
4 67 196 3 7 serious 65 The topic that brought Kardashian to the White House was serious. 15
4 67 53 3 11 just insane 48 The moment in the Oval Office was \"just insane\". 15
4 28 134 4 50 44 Kardashian needed help from the White House. 14
4 64 63 3 27 just one phone conversation 67 It took just one phone conversation to bring Johnson out of prison. 12
4 8 142 6 1 32 Only Trump could make it happen. 0
4 28 81 3 11 the history 68 Kardashian found the history \"overwhelming in the most amazing way\". 15
4 28 81 3 34 the Oval Office or the visit to it 93 Kardashian found the Oval Office, or the visit to it, \"overwhelming in the most amazing way\". 15
4 37 55 3 14 second chances 31 People deserved second chances. 0
4 68 7 5 14 82 The telephone call that Kardashian shared took place after the meeting with Trump. 16
4 28 200 4 50 45 Kardashian set her sights on the White House. 14
4 28 68 3 33 how people deserve second chances 64 Kardashian explained to Trump how people deserve second chances. 15
4 28 68 3 27 where she had found Johnson 58 Kardashian explained to Trump where she had found Johnson. 15
4 28 68 3 27 why she believed in Johnson 58 Kardashian explained to Trump why she believed in Johnson. 15
4 8 155 3 10 compassion 33 Trump had compassion for Johnson. 15
4 8 36 3 10 right away 44 Trump had compassion for Johnson right away. 15
4 8 155 3 7 empathy 38 Trump had empathy for Johnson's story. 15
4 8 72 3 21 the right thing to do 47 Trump felt that \"it\" was the right thing to do. 15
4 8 155 3 11 got focused 23 Trump then got focused. 15
4 8 155 3 7 laughed 14 Trump laughed. 15
4 8 168 3 32 what Jared had been trying to do 68 Trump seemed to have a passion for what Jared had been trying to do. 0
4 28 203 3 27 to break the ice with Trump 46 Kardashian wanted to break the ice with Trump. 15"
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
    Fact(322) #[doc = " Who reports it, with the evidence."] reports : Report(586)
    "3 17 18 19
3 51 52 53
1 114
1 115
5 167 168 169 170 171
2 204 205
1 223
1 228
4 277 278 279 280
6 284 285 286 287 288 289
1 296
3 313 314 315
1 329
1 330
1 331
3 437 438 439
1 440
1 464
3 468 469 470
1 471
3 515 516 517
1 0
1 6
1 9
1 10
1 11
1 12
1 14
1 15
1 24
10 41 42 43 44 45 46 47 48 49 50
4 54 55 56 57
1 58
1 59
1 74
1 75
1 76
1 77
1 78
1 89
4 116 117 118 119
1 143
1 344
2 345 346
1 347
1 363
1 387
1 391
1 420
1 435
1 436
4 441 442 443 444
1 475
4 480 481 482 483
1 484
1 494
1 495
2 496 497
1 498
1 499
2 518 519
2 520 521
1 564
2 573 574
1 576
4 578 579 580 581
4 582 583 584 585
1 62
1 63
1 64
2 65 66
2 67 68
1 69
1 70
2 79 80
2 82 83
1 84
4 94 95 96 97
1 102
1 112
1 113
1 161
1 162
1 165
1 176
1 190
1 191
1 192
1 209
1 210
1 225
1 230
1 241
1 242
8 349 350 351 352 353 354 355 356
1 362
1 431
3 432 433 434
1 446
1 448
1 449
1 455
1 456
1 472
1 485
1 486
1 487
2 488 489
1 490
2 491 492
1 524
1 104
1 106
1 107
1 108
1 109
1 110
6 198 199 200 201 202 203
2 459 460
2 500 501
1 502
6 503 504 505 506 507 508
1 509
3 510 511 512
2 513 514
1 525
2 526 527
1 528
2 529 530
1 535
4 543 544 545 546
1 577
1 103
1 266
1 338
1 357
1 467
1 81
1 92
1 93
4 98 99 100 101
1 105
1 111
1 121
1 122
1 123
1 124
1 125
1 126
3 127 128 129
6 130 131 132 133 134 135
7 136 137 138 139 140 141 142
1 224
1 290
1 339
1 348
1 382
1 383
1 384
2 385 386
3 461 462 463
1 478
2 522 523
1 534
3 1 2 3
2 4 5
1 7
1 8
1 144
3 146 147 148
1 166
4 194 195 196 197
3 206 207 208
1 265
1 267
1 269
1 270
5 271 272 273 274 275
1 281
1 282
1 283
1 293
1 294
7 306 307 308 309 310 311 312
1 318
3 332 333 334
2 335 336
1 337
1 340
3 341 342 343
1 392
3 393 394 395
5 396 397 398 399 400
5 401 402 403 404 405
2 406 407
1 408
1 409
1 410
4 411 412 413 414
3 415 416 417
1 418
1 445
1 536
1 547
13 551 552 553 554 555 556 557 558 559 560 561 562 563
1 85
2 90 91
1 163
1 164
2 174 175
3 177 178 179
3 184 185 186
2 187 188
1 193
2 214 215
3 216 217 218
1 229
3 243 244 245
1 246
13 247 248 249 250 251 252 253 254 255 256 257 258 259
1 268
1 358
1 359
2 360 361
1 388
1 389
1 452
1 453
1 454
1 473
1 474
3 565 566 567
2 568 569
1 570
1 571
1 572
1 13
1 60
1 61
3 71 72 73
2 172 173
3 180 181 182
1 183
1 189
3 211 212 213
2 226 227
7 231 232 233 234 235 236 237
3 238 239 240
1 276
1 320
8 321 322 323 324 325 326 327 328
1 421
1 422
1 423
3 424 425 426
2 427 428
1 429
1 430
1 466
1 477
1 479
1 16
1 20
3 21 22 23
1 25
3 26 27 28
2 29 30
1 31
2 32 33
7 34 35 36 37 38 39 40
3 86 87 88
1 120
1 145
2 149 150
1 151
1 152
3 153 154 155
1 156
3 157 158 159
1 160
4 219 220 221 222
1 260
1 261
1 262
2 263 264
1 291
1 292
1 295
9 297 298 299 300 301 302 303 304 305
2 316 317
1 319
2 364 365
1 366
1 367
4 368 369 370 371
2 372 373
1 374
3 375 376 377
1 378
1 379
1 380
1 381
1 390
1 419
1 447
2 450 451
1 457
1 458
1 465
1 476
1 493
1 531
1 532
1 533
2 537 538
1 539
1 540
1 541
1 542
2 548 549
1 550
1 575"
    #[doc = " The articles that report it."] articles : Article(495)
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
3 1 2 3
1 1
1 0
1 2
1 2
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
1 1
1 3
1 4
1 4
1 3
4 0 1 2 3
1 2
1 1
1 4
1 4
1 3
1 2
1 1
1 0
1 3
1 2
4 0 1 2 3
1 4
4 0 1 2 3
1 2
1 2
1 2
1 2
1 0
1 4
1 4
1 4
1 1
1 4
1 4
4 0 1 2 3
4 0 1 2 3
1 4
1 4
1 4
2 2 4
2 0 2
1 2
1 4
2 2 4
2 0 4
1 0
4 0 1 2 3
1 2
1 0
1 0
1 1
1 0
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
1 2
1 0
1 4
1 4
1 0
1 0
1 2
1 2
2 0 3
1 2
2 0 4
1 4
1 2
1 1
1 2
1 4
1 1
1 1
3 1 2 3
2 1 2
2 1 2
1 2
3 0 1 2
1 1
2 3 4
2 0 1
1 2
2 1 2
1 2
2 1 3
1 2
2 1 2
1 1
1 4
1 3
1 2
1 3
1 3
1 4
1 3
1 2
4 0 1 2 3
1 4
1 3
1 2
1 3
1 2
1 3
1 2
1 2
3 0 1 3
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
1 0
1 3
1 3
3 0 2 4
1 3
1 3
1 3
1 2
3 0 2 3
1 4
2 0 4
1 4
1 1
1 0
1 0
1 3
1 0
1 2
1 3
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
5 0 1 2 3 4
2 0 1
1 2
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
2 0 3
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
2 2 3
1 3
1 1
1 0
1 3
1 2
1 2
3 1 2 3
1 2
3 1 2 3
1 2
1 3
3 1 2 3
1 4
4 0 1 2 3
3 1 2 3
1 3
1 3
3 1 2 3
1 1
1 3
1 1
3 1 2 3
2 2 3
1 3
1 3
1 3
1 1
1 3
1 2
1 0
3 0 2 3
1 0
3 0 2 3
2 0 1
1 0
1 1
4 0 1 2 3
3 0 2 3
1 4
1 0
2 0 2
1 1
1 1
3 0 2 3
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
1 4
5 0 1 2 3 4
1 4
1 0
2 0 3
1 0
1 4
3 0 1 3
2 0 4
1 3
3 0 2 3
1 1
1 1
1 4
1 0
1 2
1 0
1 0
1 4
1 0
1 3
1 2
1 4
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
    #[doc = " The sides of discrepancies that rest on it."] positions : Position(279)
    "0
0
1 134
1 187
0
2 121 122
0
0
0
0
2 98 339
3 99 100 101
0
0
0
3 272 273 274
2 275 340
0
3 183 184 185
1 186
0
1 246
1 359
0
0
0
1 19
0
0
0
0
0
3 231 310 350
0
0
1 362
2 0 218
1 268
0
1 1
4 319 321 323 325
1 361
1 204
2 354 363
2 206 327
0
0
1 232
1 229
1 267
1 249
4 244 247 250 252
1 358
0
2 20 78
1 352
1 205
1 353
2 230 309
1 233
0
1 234
1 351
0
2 3 228
8 245 248 251 253 320 322 324 326
0
1 33
1 34
1 35
2 42 43
0
0
1 50
2 60 61
4 53 55 256 259
2 47 54
4 93 94 95 96
3 48 56 257
0
0
2 291 406
1 404
1 126
1 127
1 402
0
0
1 128
0
1 36
1 405
1 403
0
0
0
0
3 237 238 239
0
3 49 57 258
2 92 255
1 344
1 345
1 129
1 44
1 311
0
3 51 62 63
1 316
2 314 315
1 37
1 112
0
1 109
1 119
0
1 110
1 118
1 8
2 334 335
1 336
3 328 330 333
1 331
2 337 338
2 329 332
1 27
2 25 26
1 30
2 28 29
1 9
4 116 117 380 381
0
0
0
0
0
0
1 357
1 82
1 81
0
1 379
0
0
1 151
1 155
0
0
2 87 150
0
4 375 376 377 378
0
0
0
0
0
1 89
1 90
1 156
2 86 88
1 341
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
1 104
1 105
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1 286
0
1 65
0
0
0
0
0
2 139 140
0
0
0
0
0
2 141 146
0
0
0
1 292
1 413
0
0
0
0
0
1 410
2 411 412
1 372
1 371
1 370
0
0
0
1 365
1 193
3 190 194 198
1 195
1 396
3 191 196 199
1 308
4 304 305 306 307
3 192 197 200
1 397
2 10 398
5 145 147 385 386 387
1 7
1 393
1 144
5 366 367 390 391 394
2 392 399
1 395
1 11
0
1 111
1 201
0
1 161
3 162 163 164
1 172
0
2 176 177
2 173 242
1 360
4 167 168 169 170
0
1 2
0
2 76 77
1 75
1 175
0
1 174
3 178 179 180
1 171
0
0
0
0
2 14 15
0
0
0
0
1 298
0
2 221 224
1 222
1 227
1 181
2 217 219
1 210
3 214 215 216
1 209
1 223
1 211
0
1 264
0
1 243
0
1 262
1 263
0
2 148 299
0
1 225
0
1 226
2 281 293
0
1 282
2 283 294
1 279
2 278 280
0
0"
    #[doc = " The discrepancies that rest on it."] discrepancies : Discrepancy(203)
    "0
0
1 22
1 30
0
1 20
0
0
0
0
2 16 52
1 16
0
0
0
1 42
2 42 52
0
1 30
1 30
0
1 38
1 56
0
0
0
1 3
0
0
0
0
0
3 36 48 54
0
0
1 56
2 0 34
1 41
0
1 0
1 50
1 56
1 32
2 54 56
2 32 50
0
0
1 36
1 36
1 41
1 38
1 38
1 55
0
2 3 12
1 54
1 32
1 54
2 36 48
1 36
0
1 36
1 54
0
2 0 35
2 38 50
0
1 5
1 5
1 5
1 6
0
0
1 7
1 9
2 8 39
2 7 8
1 15
3 7 8 39
0
0
2 45 63
1 63
1 21
1 21
1 63
0
0
1 21
0
1 5
1 63
1 63
0
0
0
0
1 37
0
3 7 8 39
2 15 39
1 53
1 53
1 21
1 6
1 48
0
2 7 9
1 49
1 49
1 5
1 18
0
1 18
1 19
0
1 18
1 19
1 1
1 51
1 51
1 51
1 51
1 51
1 51
1 4
1 4
1 4
1 4
1 1
2 19 60
0
0
0
0
0
0
1 55
1 13
1 13
0
1 59
0
0
1 25
1 26
0
0
2 14 25
0
1 59
0
0
0
0
0
1 14
1 14
1 26
1 14
1 52
0
0
0
0
0
0
0
0
0
1 11
1 17
1 17
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1 44
0
1 10
0
0
0
0
0
1 23
0
0
0
0
0
2 23 24
0
0
0
1 45
1 64
0
0
0
0
0
1 64
1 64
1 58
1 58
1 58
0
0
0
1 57
1 31
1 31
1 31
1 62
1 31
1 47
1 47
1 31
1 62
2 1 62
2 24 61
1 1
1 62
1 24
2 57 62
1 62
1 62
1 1
0
1 18
1 31
0
1 27
1 27
1 29
0
1 29
2 29 38
1 56
1 28
0
1 0
0
1 12
1 12
1 29
0
1 29
1 29
1 28
0
0
0
0
1 2
0
0
0
0
1 46
0
1 35
1 35
1 35
1 29
1 34
1 33
1 34
1 33
1 35
1 33
0
1 40
0
1 38
0
1 40
1 40
0
2 24 46
0
1 35
0
1 35
2 43 45
0
1 43
2 43 45
1 43
1 43
0
0"
}
