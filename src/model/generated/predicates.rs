// Made from data/predicates.csv by `cargo test --all-features --test codegen`; edit that, not this file.

use super::prelude::*;
/**
The controlled vocabulary of facts.

```
use clemency::{Predicate, vocabulary::ValueKind};

assert!(Predicate::ALL.iter().all(|predicate| !predicate.facts().is_empty()));
assert_eq!(Predicate::AboutPolitics.value_kind(), ValueKind::Flag);
```
*/
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Predicate {
    /**
“… had to do with …” With what the subject had to do.

Text; any number of values.
*/
    #[doc(alias("had to do with"))]
    About,
    /**
“… had to do with politics …” Whether the subject had to do with politics.

Flag; one value a subject.
*/
    #[doc(alias("had to do with politics"))]
    AboutPolitics,
    /**
“… accepted responsibility for her past behaviour …” Whether the subject is said to have accepted responsibility for past behaviour.

Flag; one value a subject.
*/
    AcceptedResponsibility,
    /**
“… acted because …” Why the subject acted, as the subject puts it.

Text; any number of values.
*/
    #[doc(alias("acted because"))]
    ActedBecause,
    /**
“… acted on …” On what the subject acted.

Text; any number of values.
*/
    #[doc(alias("acted on"))]
    ActedOn,
    /**
“… admitted …” What the subject admitted.

Text; any number of values.
*/
    #[doc(alias("admitted"))]
    Admitted,
    /**
“… was an adviser to …” Whom the subject advises.

Entity; any number of values.
*/
    #[doc(alias("was an adviser to"))]
    AdviserTo,
    /**
“… came after …” Which event the subject came after.

Event; any number of values.
*/
    #[doc(alias("came after"))]
    After,
    /**
“… came after the announcement of …” After the announcement of which event the subject came.

Event; any number of values.
*/
    #[doc(alias("came after the announcement of"))]
    AfterAnnouncementOf,
    /**
“… was aged …” The subject\'s age when the article was written.

Count of years; one value a subject.
*/
    #[doc(alias("was aged"))]
    Age,
    /**
“… aired on a …” The day of the week on which the subject aired.

Text; one value a subject.
*/
    #[doc(alias("aired on a"))]
    AiredOn,
    /**
“… announced …” What the subject announced.

Text; any number of values.
*/
    #[doc(alias("announced"))]
    Announced,
    /**
“… was announced …” When the subject was announced, in words that count from the day of the article.

Text; any number of values.
*/
    #[doc(alias("was announced"))]
    AnnouncedWhen,
    /**
“… appeared on …” The work in which the subject had a part.

Entity; any number of values.
*/
    #[doc(alias("appeared on"))]
    AppearedOn,
    /**
“… approached …” Whom the subject approached.

Entity; any number of values.
*/
    #[doc(alias("approached"))]
    Approached,
    /**
“… asked …” What the subject asked.

Text; any number of values.
*/
    #[doc(alias("asked"))]
    Asked,
    /**
“… asked to be released from prison by …” Whom the subject asked to be released from prison.

Entity; any number of values.
*/
    AskedForRelease,
    /**
“… thought at first …” What the subject thought at first.

Text; any number of values.
*/
    #[doc(alias("thought at first"))]
    Assumed,
    /**
“… thought that Johnson knew because …” Why the subject thought at first that Johnson knew the news.

Text; any number of values.
*/
    #[doc(alias("thought that Johnson knew because"))]
    AssumedBecause,
    /**
“… had the attorney …” Who is the subject\'s attorney.

Entity; any number of values.
*/
    #[doc(alias("had the attorney"))]
    Attorney,
    /**
“… was based in …” Where the subject was based.

Entity; one value a subject.
*/
    #[doc(alias("was based in"))]
    BasedIn,
    /**
“… began with …” With what the subject, as a whole, began.

Text; one value a subject.
*/
    #[doc(alias("began with"))]
    BeganWith,
    /**
“… believed in …” Whom the subject believes in.

Entity; any number of values.
*/
    #[doc(alias("believed in"))]
    BelievesIn,
    /**
“… had a life that was intertwined with …” With whom the subject\'s life is intertwined.

Text; any number of values.
*/
    BoundTo,
    /**
“… was an interview for …” The programme that the interview was for.

Entity; one value a subject.
*/
    #[doc(alias("was an interview for"))]
    BroadcastOn,
    /**
“… broke the ice with a joke …” Whether a joke of the subject broke the ice.

Flag; one value a subject.
*/
    BrokeIce,
    /**
“… built a brand that was …” How far the subject\'s brand reaches.

Text; any number of values.
*/
    #[doc(alias("built a brand that was"))]
    BuiltBrand,
    /**
“… called …” Whom the subject called.

Entity; any number of values.
*/
    #[doc(alias("called"))]
    Called,
    /**
“… called the story …” In which words the subject judged the story.

Text; any number of values.
*/
    #[doc(alias("called the story"))]
    CalledStory,
    /**
“… worked for clemency or freedom for …” For whose clemency or freedom the subject worked, in whatever words.

Entity; any number of values.
*/
    CampaignedFor,
    /**
“… could have an effect on …” On whom the subject could have an effect.

Entity; any number of values.
*/
    #[doc(alias("could have an effect on"))]
    CanAffect,
    /**
“… gave Johnson\'s ordeal an importance that was …” How the importance of Johnson\'s ordeal changed for the subject.

Text; one value a subject.
*/
    CaseImportance,
    /**
“… celebrated …” Whether the subject celebrated.

Flag; one value a subject.
*/
    #[doc(alias("celebrated"))]
    Celebrated,
    /**
“… began to collect …” What the subject began to collect.

Text; any number of values.
*/
    #[doc(alias("began to collect"))]
    Collected,
    /**
“… began to collect magazines that were …” Which magazines the subject began to collect.

Text; any number of values.
*/
    CollectedMagazinesThatWere,
    /**
“… began to collect magazines upon …” Upon what the subject began to collect magazines.

Text; any number of values.
*/
    #[doc(alias("began to collect magazines upon"))]
    CollectedSince,
    /**
“… had compassion …” How soon the subject had compassion.

Text; one value a subject.
*/
    #[doc(alias("had compassion"))]
    CompassionCame,
    /**
“… had a connection that was …” How the connection that drew the subject is put.

Text; any number of values.
*/
    #[doc(alias("had a connection that was"))]
    Connection,
    /**
“… was a contact at …” Where the subject was a contact of Kardashian.

Entity; any number of values.
*/
    #[doc(alias("was a contact at"))]
    ContactAt,
    /**
“… was credited with contributing to the article …” Whether an article credits the subject with contributing.

Flag; one value a subject.
*/
    Contributed,
    /**
“… was convicted in …” In which year the subject was convicted.

Date; one value a subject.
*/
    #[doc(alias("was convicted in"))]
    ConvictedIn,
    /**
“… was convicted of …” Of what the subject was convicted.

Text; any number of values.
*/
    #[doc(alias("was convicted of"))]
    ConvictedOf,
    /**
“… cost Johnson …” What the subject cost Johnson.

Text; any number of values.
*/
    #[doc(alias("cost Johnson"))]
    Cost,
    /**
“… could imagine …” What the subject could imagine doing.

Text; any number of values.
*/
    #[doc(alias("could imagine"))]
    CouldImagine,
    /**
“… could provide for the things her children needed …” How far the subject could provide for the things her children needed.

Text; one value a subject.
*/
    CouldProvideForChildren,
    /**
“… could stop …” Whether the subject could stop.

Flag; one value a subject.
*/
    #[doc(alias("could stop"))]
    CouldStop,
    /**
“… was convicted on …” On how many counts the subject was convicted.

Count of counts; one value a subject.
*/
    #[doc(alias("was convicted on"))]
    Counts,
    /**
“… was on counts that stemmed from …” From which operation the counts stemmed.

Entity; any number of values.
*/
    CountsStemFrom,
    /**
“… cried with …” With whom the subject cried, in her own word.

Text; any number of values.
*/
    #[doc(alias("cried with"))]
    CriedWith,
    /**
“… danced when …” Upon what the subject danced.

Text; any number of values.
*/
    #[doc(alias("danced when"))]
    DancedWhen,
    /**
“… was on …” The day, with the year open where no article gives it.

Date; one value a subject.
*/
    #[doc(alias("was on"))]
    Date,
    /**
“… was a daughter of …” Whose daughter the subject is.

Entity; any number of values.
*/
    #[doc(alias("was a daughter of"))]
    DaughterOf,
    /**
“… decided to …” What the subject decided to do.

Text; any number of values.
*/
    #[doc(alias("decided to"))]
    DecidedTo,
    /**
“… was described as …” In which words an article or a speaker judges the subject.

Text; any number of values.
*/
    #[doc(alias("was described as"))]
    DescribedAs,
    /**
“… was the subject of a link that promised …” What a link promised about the subject.

Text; any number of values.
*/
    DescribedInLink,
    /**
“… deserved …” What the subject deserved, in the words of a speaker.

Text; any number of values.
*/
    #[doc(alias("deserved"))]
    Deserve,
    /**
“… was given despite …” Despite what the subject was given.

Text; any number of values.
*/
    #[doc(alias("was given despite"))]
    Despite,
    /**
“… at first …” What the subject did at first.

Text; any number of values.
*/
    #[doc(alias("at first"))]
    DidAtFirst,
    /**
“… did not know Kardashian …” At which time the subject did not know who Kardashian was, or did not recognise her name.

Text; any number of values.
*/
    #[doc(alias("did not know Kardashian"))]
    DidNotKnowAt,
    /**
“… discouraged …” Whom the subject discouraged from a step.

Entity; any number of values.
*/
    #[doc(alias("discouraged"))]
    Discouraged,
    /**
“… involved the drug …” Which drug was trafficked.

Text; any number of values.
*/
    #[doc(alias("involved the drug"))]
    Drug,
    /**
“… was convicted of drug trafficking on …” On how many counts of drug trafficking the subject was convicted.

Count of counts; one value a subject.
*/
    DrugTraffickingCounts,
    /**
“… was during …” During what the subject took place.

Text; any number of values.
*/
    #[doc(alias("was during"))]
    During,
    /**
“… took …” What it took to free Johnson.

Text; one value a subject.
*/
    #[doc(alias("took"))]
    Effort,
    /**
“… clearly had a great time during …” During what the subject clearly had a great time.

Text; any number of values.
*/
    Enjoyed,
    /**
“… enjoyed it …” Whether the subject enjoyed it; the accounts have \"this\" or \"this experience\".

Flag; one value a subject.
*/
    #[doc(alias("enjoyed it"))]
    EnjoyedIt,
    /**
“… was called in a link …” The ethnic group that a link names.

Text; one value a subject.
*/
    #[doc(alias("was called in a link"))]
    EthnicGroupInLink,
    /**
“… knew that Johnson would be understood by …” Of whom the subject knew that they would understand Johnson.

Entity; any number of values.
*/
    ExpectedUnderstandingFrom,
    /**
“… explained to Trump …” What the subject explained to Trump.

Text; any number of values.
*/
    #[doc(alias("explained to Trump"))]
    ExplainedToPresident,
    /**
“… faced hurdles …” Whether the subject faced hurdles before going to jail.

Flag; one value a subject.
*/
    #[doc(alias("faced hurdles"))]
    FacedHurdles,
    /**
“… was known as …” In which words the subject\'s fame is put.

Text; any number of values.
*/
    #[doc(alias("was known as"))]
    Fame,
    /**
“… felt fulfilled …” Whether the subject felt fulfilled.

Flag; one value a subject.
*/
    #[doc(alias("felt fulfilled"))]
    FeltFulfilled,
    /**
“… felt that it was …” What the subject felt \"it\" to be; what \"it\" is, the words do not say.

Text; any number of values.
*/
    #[doc(alias("felt that it was"))]
    FeltOfIt,
    /**
“… had to file for bankruptcy …” Whether the subject had to file for bankruptcy.

Flag; one value a subject.
*/
    #[doc(alias("had to file for bankruptcy"))]
    FiledForBankruptcy,
    /**
“… called first when she turned to the White House …” Whom the subject called first when she turned to the White House.

Entity; one value a subject.
*/
    FirstContact,
    /**
“… was called in a link the first joint interview of the two …” Whether a link called the subject the first interview that Kardashian and Johnson gave together.

Flag; one value a subject.
*/
    FirstJointInterviewInLink,
    /**
“… was the first television interview of the two together …” Whether the subject was the first interview that Kardashian and Johnson gave together on television.

Flag; one value a subject.
*/
    FirstJointTvInterview,
    /**
“… was a first offence …” Whether the subject was the person\'s first offence.

Flag; one value a subject.
*/
    #[doc(alias("was a first offence"))]
    FirstOffence,
    /**
“… first called …” Whom the subject first called.

Entity; one value a subject.
*/
    #[doc(alias("first called"))]
    FirstPersonCalled,
    /**
“… was the first time …” Whether the subject was the first of its kind.

Flag; one value a subject.
*/
    #[doc(alias("was the first time"))]
    FirstTime,
    /**
“… found it funny …” What the subject found funny.

Text; any number of values.
*/
    #[doc(alias("found it funny"))]
    FoundFunny,
    /**
“… found overwhelming in the most amazing way …” What the subject found overwhelming in the most amazing way.

Text; any number of values.
*/
    FoundOverwhelming,
    /**
“… gave an interview to …” To whom the subject gave an interview.

Entity; any number of values.
*/
    #[doc(alias("gave an interview to"))]
    GaveInterviewTo,
    /**
“… gave a statement …” Whether the subject gave a statement.

Flag; one value a subject.
*/
    #[doc(alias("gave a statement"))]
    GaveStatement,
    /**
“… was going into politics …” Whether the subject was going into politics.

Flag; one value a subject.
*/
    #[doc(alias("was going into politics"))]
    GoingIntoPolitics,
    /**
“… got Johnson\'s case rolling …” Whether the subject got Johnson\'s case rolling.

Flag; one value a subject.
*/
    GotCaseRolling,
    /**
“… got involved in illegal activities …” Whether the subject got involved in illegal activities.

Flag; one value a subject.
*/
    #[doc(alias("got involved in illegal activities"))]
    GotInvolvedInIllegalActivities,
    /**
“… got things in motion …” Whether the subject got things in motion, in the words of the account.

Text; one value a subject.
*/
    #[doc(alias("got things in motion"))]
    GotThingsMoving,
    /**
“… was a …” What kind of grandparent the subject was.

Text; any number of values.
*/
    #[doc(alias("was a"))]
    Grandparenthood,
    /**
“… granted clemency to …” To whom the subject granted clemency, under whatever name.

Entity; any number of values.
*/
    #[doc(alias("granted clemency to"))]
    GrantedClemencyTo,
    /**
“… was grateful to …” To whom the subject was grateful.

Entity; any number of values.
*/
    #[doc(alias("was grateful to"))]
    GratefulTo,
    /**
“… had the perfect ice breaker …” Whether the subject had the perfect ice breaker.

Flag; one value a subject.
*/
    #[doc(alias("had the perfect ice breaker"))]
    HadIceBreaker,
    /**
“… was named in a link for …” What a link named as the subject\'s.

Text; any number of values.
*/
    HadInLink,
    /**
“… was said in a link to have jokes …” Whether a link said that the subject had jokes.

Flag; one value a subject.
*/
    HadJokesInLink,
    /**
“… had seen a Snapchat filter …” Whether the subject had seen one before.

Flag; one value a subject.
*/
    #[doc(alias("had seen a Snapchat filter"))]
    HadSeenSnapchatFilter,
    /**
“… was happy …” Of what the subject was happy.

Text; any number of values.
*/
    #[doc(alias("was happy"))]
    HappyThat,
    /**
“… was CEO of …” Of which firm the subject was CEO.

Entity; any number of values.
*/
    #[doc(alias("was CEO of"))]
    Heads,
    /**
“… was said in a headline to have helped free …” Whom a headline said the subject helped free.

Entity; any number of values.
*/
    HelpedFree,
    /**
“… hoped …” What the subject hoped.

Text; any number of values.
*/
    #[doc(alias("hoped"))]
    Hopes,
    /**
“… had her house foreclosed on …” Whether the house of the subject was foreclosed on.

Flag; one value a subject.
*/
    #[doc(alias("had her house foreclosed on"))]
    HouseForeclosed,
    /**
“… was the husband of …” Whose husband the subject is.

Entity; any number of values.
*/
    #[doc(alias("was the husband of"))]
    HusbandOf,
    /**
“… might have seen in it …” What the campaign might have seemed like to the subject.

Text; any number of values.
*/
    #[doc(alias("might have seen in it"))]
    ImpressionOfCampaign,
    /**
“… was in prison …” Whether the subject was in prison at some time.

Flag; one value a subject.
*/
    #[doc(alias("was in prison"))]
    Imprisoned,
    /**
“… was an instant thing …” Whether the subject was an instant thing.

Flag; one value a subject.
*/
    #[doc(alias("was an instant thing"))]
    Instant,
    /**
“… was given by …” Who answered the questions.

Entity; any number of values.
*/
    #[doc(alias("was given by"))]
    Interviewee,
    /**
“… was with …” Who asked the questions.

Entity; one value a subject.
*/
    #[doc(alias("was with"))]
    Interviewer,
    /**
“… was involved with …” In which activity the account says the subject was involved.

Text; any number of values.
*/
    #[doc(alias("was involved with"))]
    InvolvedWith,
    /**
“… began to be involved by …” With what the involvement of the subject began.

Text; one value a subject.
*/
    #[doc(alias("began to be involved by"))]
    InvolvementBeganWith,
    /**
“… first said the joke …” Whether the joke was what the subject first said.

Flag; one value a subject.
*/
    #[doc(alias("first said the joke"))]
    JokeCameFirst,
    /**
“… joked about …” What the subject joked about.

Text; any number of values.
*/
    #[doc(alias("joked about"))]
    JokedAbout,
    /**
“… kept the photo in …” Where the subject kept a photo.

Entity; one value a subject.
*/
    #[doc(alias("kept the photo in"))]
    KeepsPhotoIn,
    /**
“… kept a photo of …” Of whom the subject kept a photo.

Entity; any number of values.
*/
    #[doc(alias("kept a photo of"))]
    KeepsPhotoOf,
    /**
“… was a show of the kind …” What kind of programme the subject is.

Text; one value a subject.
*/
    KindOfShow,
    /**
“… knew Kardashian\'s name …” Whether the subject knew Kardashian\'s name, at the time spoken of.

Flag; one value a subject.
*/
    KnewKardashiansName,
    /**
“… knew the news before Kardashian told her …” Whether the subject knew the news before Kardashian told her.

Flag; one value a subject.
*/
    KnewNewsBeforeCall,
    /**
“… realised that it was she who broke the news to Johnson …” Whether the subject realised that it was she who broke the news to Johnson.

Flag; one value a subject.
*/
    KnewSheBrokeNews,
    /**
“… knew who Kardashian was …” Whether the subject knew who Kardashian was, at the time spoken of.

Flag; one value a subject.
*/
    #[doc(alias("knew who Kardashian was"))]
    KnewWhoKardashianWas,
    /**
“… learned of …” Of what the subject learned.

Text; any number of values.
*/
    #[doc(alias("learned of"))]
    LearnedOf,
    /**
“… first learned of Johnson\'s story in …” When the subject first learned of Johnson\'s story.

Date; one value a subject.
*/
    LearnedOfCaseIn,
    /**
“… saw the story before the interview by …” How long before the earlier interview the subject saw the story.

Duration of months; one value a subject.
*/
    LearnedOfCaseMonthsBefore,
    /**
“… learned of the story through …” Through which medium the subject learned of Johnson\'s story or plight.

Entity; any number of values.
*/
    #[doc(alias("learned of the story through"))]
    LearnedOfCaseVia,
    /**
“… led to …” What the subject led to.

Text; any number of values.
*/
    #[doc(alias("led to"))]
    LedTo,
    /**
“… was said in a link to be lifted into the air in a picture …” Whether a link said that a picture showed the subject lifted into the air.

Flag; one value a subject.
*/
    LiftedInLink,
    /**
“… had lived it …” Whether the subject had lived it, \"it\" being the issue she spoke of.

Flag; one value a subject.
*/
    #[doc(alias("had lived it"))]
    LivedIt,
    /**
“… loved …” Whom the subject loved, as the subject says.

Entity; any number of values.
*/
    #[doc(alias("loved"))]
    Loved,
    /**
“… was by …” By which medium the subject took place.

Text; any number of values.
*/
    #[doc(alias("was by"))]
    Medium,
    /**
“… met …” Whom the subject met.

Entity; any number of values.
*/
    #[doc(alias("met"))]
    Met,
    /**
“… had as her mission …” What the mission of the subject is said to be.

Text; any number of values.
*/
    #[doc(alias("had as her mission"))]
    MissionWas,
    /**
“… was a model prisoner for …” For how long the subject is said to have been a model prisoner.

Duration of years; one value a subject.
*/
    #[doc(alias("was a model prisoner for"))]
    ModelPrisonerFor,
    /**
“… was convicted of money laundering on …” On how many counts of money laundering the subject was convicted.

Count of counts; one value a subject.
*/
    MoneyLaunderingCounts,
    /**
“… had talks for …” For how long the talks had gone on.

Duration of months; one value a subject.
*/
    #[doc(alias("had talks for"))]
    MonthsOfTalks,
    /**
“… had work for …” For how long the work had gone on.

Duration of months; one value a subject.
*/
    #[doc(alias("had work for"))]
    MonthsOfWork,
    /**
“… was touched by Johnson\'s story …” Whether Johnson\'s story touched the subject.

Flag; one value a subject.
*/
    MovedByStory,
    /**
“… was called …” A form of the name of Kardashian or Johnson that an account prints outside quotations; the report stands at the first place.

Text; any number of values.
*/
    #[doc(alias("was called"))]
    NamePrinted,
    /**
“… needed help from …” Whose help the subject needed.

Entity; any number of values.
*/
    #[doc(alias("needed help from"))]
    NeededHelpFrom,
    /**
“… was not offered the plea deal for some reason …” Whether the account says that the lack of a plea deal had some reason, and names none.

Flag; one value a subject.
*/
    NoDealForSomeReason,
    /**
“… was non-violent …” Whether the subject is called non-violent.

Flag; one value a subject.
*/
    #[doc(alias("was non-violent"))]
    NonviolentOffence,
    /**
“… numbered …” How many persons the subject was.

Count of persons; one value a subject.
*/
    #[doc(alias("numbered"))]
    Number,
    /**
“… was a …” The subject\'s work.

Text; any number of values.
*/
    #[doc(alias("was a"))]
    Occupation,
    /**
“… was offered the plea deal …” Whether the subject was offered the plea deal.

Flag; one value a subject.
*/
    #[doc(alias("was offered the plea deal"))]
    OfferedPleaDeal,
    /**
“… was …” The public office of the subject, or the place in power that a speaker gives the subject.

Text; any number of values.
*/
    #[doc(alias("was"))]
    Office,
    /**
“… had a one-time involvement …” Whether the involvement of the subject is called one-time.

Flag; one value a subject.
*/
    #[doc(alias("had a one-time involvement"))]
    OneTimeInvolvement,
    /**
“… was the only one who could make it happen …” Whether the subject is the only one who could make happen what was wanted.

Flag; one value a subject.
*/
    OnlyOneWhoCan,
    /**
“… was pending …” Whether the subject still had to be signed off.

Flag; one value a subject.
*/
    #[doc(alias("was pending"))]
    Pending,
    /**
“… involved people numbering …” How many people the subject involved.

Text; any number of values.
*/
    #[doc(alias("involved people numbering"))]
    PeopleInvolved,
    /**
“… took place at …” Where the subject took place; a room and its house both count.

Entity; any number of values.
*/
    #[doc(alias("took place at"))]
    Place,
    /**
“… planned …” What the subject planned.

Text; any number of values.
*/
    #[doc(alias("planned"))]
    Plans,
    /**
“… pleaded for …” For what the subject pleaded.

Text; any number of values.
*/
    #[doc(alias("pleaded for"))]
    PleadedFor,
    /**
“… was in prison a …” How the subject is said to have behaved in prison.

Text; any number of values.
*/
    #[doc(alias("was in prison a"))]
    PrisonConduct,
    /**
“… was in a prison that was …” What kind of prison the subject was in.

Text; one value a subject.
*/
    PrisonKind,
    /**
“… had a problem that needed to be fixed …” Whether a problem in the subject is said to need fixing.

Flag; one value a subject.
*/
    ProblemToBeFixed,
    /**
“… was protective of …” Of whom the subject felt protective.

Entity; any number of values.
*/
    #[doc(alias("was protective of"))]
    ProtectiveOf,
    /**
“… was published by …” Who published the subject.

Entity; one value a subject.
*/
    #[doc(alias("was published by"))]
    PublishedBy,
    /**
“… was published in …” When the subject was published.

Date; one value a subject.
*/
    #[doc(alias("was published in"))]
    PublishedIn,
    /**
“… was meant …” What the subject was meant to do.

Text; any number of values.
*/
    #[doc(alias("was meant"))]
    Purpose,
    /**
“… had this reaction …” How the subject reacted.

Text; any number of values.
*/
    #[doc(alias("had this reaction"))]
    Reaction,
    /**
“… started to read everything about …” About whom the subject started to read everything she could.

Entity; any number of values.
*/
    #[doc(alias("started to read everything about"))]
    ReadAbout,
    /**
“… realised that it was seriously illegal …” Whether the subject realised that the activity was seriously illegal.

Flag; one value a subject.
*/
    RealisedGravity,
    /**
“… realised her wrongdoing …” Whether the subject realised her wrongdoing.

Flag; one value a subject.
*/
    #[doc(alias("realised her wrongdoing"))]
    RealisedWrongdoing,
    /**
“… was granted clemency …” Whether the subject was granted clemency, under whatever name.

Flag; one value a subject.
*/
    #[doc(alias("was granted clemency"))]
    ReceivedClemency,
    /**
“… testified in exchange for …” What the subject got for testifying.

Text; any number of values.
*/
    #[doc(alias("testified in exchange for"))]
    ReceivedInExchange,
    /**
“… reflected …” Of what the subject is said to be a sign.

Text; any number of values.
*/
    #[doc(alias("reflected"))]
    Reflected,
    /**
“… came to see the matter as …” As what the subject came to see the matter.

Text; any number of values.
*/
    RegardedAs,
    /**
“… was …” How the subject stands to the interview in time.

Text; one value a subject.
*/
    #[doc(alias("was"))]
    RelativeToInterview,
    /**
“… was released or being released …” Whether the subject is said to be released from prison, freed, or being so.

Flag; one value a subject.
*/
    #[doc(alias("was released or being released"))]
    Released,
    /**
“… was removed from The Apprentice by …” Who removed the subject from The Apprentice, in the words of a joke.

Entity; any number of values.
*/
    RemovedBy,
    /**
“… had remarks of Johnson that sounded similar to …” To what Johnson\'s remarks in the subject sounded similar.

Event; any number of values.
*/
    Resembled,
    /**
“… saw a reason to stop …” Whether the subject saw a reason to stop.

Flag; one value a subject.
*/
    #[doc(alias("saw a reason to stop"))]
    SawReasonToStop,
    /**
“… seemed to have a passion for …” For what the subject seemed to have a passion.

Text; any number of values.
*/
    SeemedToHavePassionFor,
    /**
“… sent the story to …” To whom the subject sent the story.

Entity; any number of values.
*/
    #[doc(alias("sent the story to"))]
    SentStoryTo,
    /**
“… was sentenced to …” The sentence of the subject, in whatever words.

Text; one value a subject.
*/
    #[doc(alias("was sentenced to"))]
    Sentence,
    /**
“… was for …” For what the subject was given.

Text; any number of values.
*/
    #[doc(alias("was for"))]
    SentencedFor,
    /**
“… was sentenced in …” In which year the subject was sentenced.

Date; one value a subject.
*/
    #[doc(alias("was sentenced in"))]
    SentencedIn,
    /**
“… shared …” What recording the subject shared.

Text; any number of values.
*/
    #[doc(alias("shared"))]
    SharedRecordingOf,
    /**
“… shared Johnson\'s interview in …” When the subject shared Johnson\'s interview.

Date; one value a subject.
*/
    SharedStoryIn,
    /**
“… shared Johnson\'s interview through …” Through which medium the subject shared Johnson\'s interview.

Entity; any number of values.
*/
    SharedStoryVia,
    /**
“… mirrored the sentiment of …” Whose sentiment the subject mirrored.

Entity; any number of values.
*/
    #[doc(alias("mirrored the sentiment of"))]
    SharesSentimentOf,
    /**
“… was the show of …” Whose programme the subject is.

Entity; any number of values.
*/
    #[doc(alias("was the show of"))]
    ShowOf,
    /**
“… was starting a career in politics …” Whether the subject was starting a career in politics, in the words of the account.

Text; any number of values.
*/
    SigningUpForPolitics,
    /**
“… was as simple as it may have seemed …” Whether the subject was as simple as it may have seemed.

Flag; one value a subject.
*/
    Simple,
    /**
“… was a sister of …” Whose sister the subject is.

Entity; any number of values.
*/
    #[doc(alias("was a sister of"))]
    SisterOf,
    /**
“… sought what was called …” The word of the account for what the subject sought for Johnson; words of one stem count as one.

Text; any number of values.
*/
    #[doc(alias("sought what was called"))]
    Sought,
    /**
“… starred in …” In which work the subject stars.

Entity; any number of values.
*/
    #[doc(alias("starred in"))]
    StarsIn,
    /**
“… was news that was starting to break …” Whether the news of the subject was starting to break when Johnson had to be got on the phone.

Flag; one value a subject.
*/
    StartingToBreakAtCall,
    /**
“… was still doing her own thing …” Whether the subject was still doing her own thing.

Flag; one value a subject.
*/
    StaysAsSheWas,
    /**
“… was about …” Whom the story was about.

Entity; any number of values.
*/
    #[doc(alias("was about"))]
    StoryAbout,
    /**
“… was the sharing of …” What the subject was the sharing of.

Event; any number of values.
*/
    #[doc(alias("was the sharing of"))]
    StoryWas,
    /**
“… supported …” Whom the subject supported.

Entity; any number of values.
*/
    #[doc(alias("supported"))]
    Supports,
    /**
“… was a supporter of Trump …” Whether the subject supported Trump, in the words of the account.

Text; one value a subject.
*/
    #[doc(alias("was a supporter of Trump"))]
    SupportsPresident,
    /**
“… taught …” Whom the subject taught.

Entity; any number of values.
*/
    #[doc(alias("taught"))]
    Taught,
    /**
“… was called …” The word of the account for the act of clemency; words of one stem count as one.

Text; any number of values.
*/
    #[doc(alias("was called"))]
    Termed,
    /**
“… testified against …” Against whom the subject testified.

Entity; any number of values.
*/
    #[doc(alias("testified against"))]
    TestifiedAgainst,
    /**
“… thought the drug trafficking …” How the subject thought of the drug trafficking.

Text; any number of values.
*/
    #[doc(alias("thought the drug trafficking"))]
    ThoughtOffence,
    /**
“… aired in the …” At what time of day the subject aired.

Text; one value a subject.
*/
    #[doc(alias("aired in the"))]
    TimeOfDay,
    /**
“… told the news to …” Whom the subject told the news.

Entity; any number of values.
*/
    #[doc(alias("told the news to"))]
    ToldNewsTo,
    /**
“… was about …” What the subject was about.

Text; any number of values.
*/
    #[doc(alias("was about"))]
    Topic,
    /**
“… had a topic that was …” How an account describes the topic of the subject.

Text; any number of values.
*/
    #[doc(alias("had a topic that was"))]
    TopicDescribedAs,
    /**
“… was said in a link to be about …” What a link said the subject was about.

Text; any number of values.
*/
    TopicInLink,
    /**
“… stood trial …” Whether the subject stood trial.

Flag; one value a subject.
*/
    #[doc(alias("stood trial"))]
    Tried,
    /**
“… tried out different filters of …” Whose filters the subject tried out.

Entity; any number of values.
*/
    #[doc(alias("tried out different filters of"))]
    TriedOut,
    /**
“… set her sights on …” On which body the subject set her sights.

Entity; any number of values.
*/
    #[doc(alias("set her sights on"))]
    TurnedTo,
    /**
“… tweeted about the story …” Whether the subject tweeted about Johnson\'s story.

Flag; one value a subject.
*/
    #[doc(alias("tweeted about the story"))]
    Tweeted,
    /**
“… walked with …” With whom the subject walked, in her own word.

Text; any number of values.
*/
    #[doc(alias("walked with"))]
    WalkedWith,
    /**
“… wanted …” What the subject wanted.

Text; any number of values.
*/
    #[doc(alias("wanted"))]
    Wanted,
    /**
“… wanted to give up the mission …” Whether the subject wanted to give up the mission.

Flag; one value a subject.
*/
    WantedToGiveUp,
    /**
“… wanted to make excuses for herself …” Whether the subject wanted to make excuses for herself.

Flag; one value a subject.
*/
    WantedToMakeExcuses,
    /**
“… was announced …” Whether the subject was announced.

Flag; one value a subject.
*/
    #[doc(alias("was announced"))]
    WasAnnounced,
    /**
“… was met with …” With what the subject was met; the account does not say by whom.

Text; any number of values.
*/
    #[doc(alias("was met with"))]
    WasMetWith,
    /**
“… had been trying to do something …” Whether the subject had been trying to do something; what it was, the account does not say.

Flag; one value a subject.
*/
    WasTrying,
    /**
“… was on a …” The day of the week.

Text; one value a subject.
*/
    #[doc(alias("was on a"))]
    Weekday,
    /**
“… came after the meeting by …” How long after the meeting with Trump the subject came.

Duration of weeks; one value a subject.
*/
    #[doc(alias("came after the meeting by"))]
    WeeksAfterMeeting,
    /**
“… were listening …” Whether the subject was listening; to what is not said.

Flag; one value a subject.
*/
    #[doc(alias("were listening"))]
    WereListening,
    /**
“… was …” When the subject was, in vague words or words that count from the day of the article.

Text; any number of values.
*/
    #[doc(alias("was"))]
    When,
    /**
“… would go and talk to Trump if that was what it took …” Whether the subject would go and talk to Trump if that was what it took.

Flag; one value a subject.
*/
    WillingToSeePresident,
    /**
“… told Johnson …” What Johnson was told, as an account puts it.

Text; any number of values.
*/
    #[doc(alias("told Johnson"))]
    WordsOfNews,
    /**
“… was said in a link to wear …” What a link said the subject wore.

Text; any number of values.
*/
    WoreInLink,
    /**
“… was with …” With which broadcaster the subject was.

Entity; any number of values.
*/
    #[doc(alias("was with"))]
    WorksFor,
    /**
“… would have been proud of …” Of whom the subject would have been proud.

Text; any number of values.
*/
    #[doc(alias("would have been proud of"))]
    WouldBeProudOf,
    /**
“… was at a point where it could end …” Whether it could end at the point where the subject stood; what \"it\" is the subject does not say.

Flag; one value a subject.
*/
    WouldEndHere,
    /**
“… would not understand …” What the subject would not understand.

Text; any number of values.
*/
    #[doc(alias("would not understand"))]
    WouldNotUnderstand,
    /**
“… wrote …” What the subject wrote.

Entity; any number of values.
*/
    #[doc(alias("wrote"))]
    Wrote,
    /**
“… was in prison for …” For how long the subject was in prison.

Duration of years; one value a subject.
*/
    #[doc(alias("was in prison for"))]
    YearsServed,
}
id_type! {
    Predicate(222) [About AboutPolitics AcceptedResponsibility ActedBecause ActedOn
    Admitted AdviserTo After AfterAnnouncementOf Age AiredOn Announced AnnouncedWhen
    AppearedOn Approached Asked AskedForRelease Assumed AssumedBecause Attorney BasedIn
    BeganWith BelievesIn BoundTo BroadcastOn BrokeIce BuiltBrand Called CalledStory
    CampaignedFor CanAffect CaseImportance Celebrated Collected
    CollectedMagazinesThatWere CollectedSince CompassionCame Connection ContactAt
    Contributed ConvictedIn ConvictedOf Cost CouldImagine CouldProvideForChildren
    CouldStop Counts CountsStemFrom CriedWith DancedWhen Date DaughterOf DecidedTo
    DescribedAs DescribedInLink Deserve Despite DidAtFirst DidNotKnowAt Discouraged Drug
    DrugTraffickingCounts During Effort Enjoyed EnjoyedIt EthnicGroupInLink
    ExpectedUnderstandingFrom ExplainedToPresident FacedHurdles Fame FeltFulfilled
    FeltOfIt FiledForBankruptcy FirstContact FirstJointInterviewInLink
    FirstJointTvInterview FirstOffence FirstPersonCalled FirstTime FoundFunny
    FoundOverwhelming GaveInterviewTo GaveStatement GoingIntoPolitics GotCaseRolling
    GotInvolvedInIllegalActivities GotThingsMoving Grandparenthood GrantedClemencyTo
    GratefulTo HadIceBreaker HadInLink HadJokesInLink HadSeenSnapchatFilter HappyThat
    Heads HelpedFree Hopes HouseForeclosed HusbandOf ImpressionOfCampaign Imprisoned
    Instant Interviewee Interviewer InvolvedWith InvolvementBeganWith JokeCameFirst
    JokedAbout KeepsPhotoIn KeepsPhotoOf KindOfShow KnewKardashiansName
    KnewNewsBeforeCall KnewSheBrokeNews KnewWhoKardashianWas LearnedOf LearnedOfCaseIn
    LearnedOfCaseMonthsBefore LearnedOfCaseVia LedTo LiftedInLink LivedIt Loved Medium
    Met MissionWas ModelPrisonerFor MoneyLaunderingCounts MonthsOfTalks MonthsOfWork
    MovedByStory NamePrinted NeededHelpFrom NoDealForSomeReason NonviolentOffence Number
    Occupation OfferedPleaDeal Office OneTimeInvolvement OnlyOneWhoCan Pending
    PeopleInvolved Place Plans PleadedFor PrisonConduct PrisonKind ProblemToBeFixed
    ProtectiveOf PublishedBy PublishedIn Purpose Reaction ReadAbout RealisedGravity
    RealisedWrongdoing ReceivedClemency ReceivedInExchange Reflected RegardedAs
    RelativeToInterview Released RemovedBy Resembled SawReasonToStop
    SeemedToHavePassionFor SentStoryTo Sentence SentencedFor SentencedIn
    SharedRecordingOf SharedStoryIn SharedStoryVia SharesSentimentOf ShowOf
    SigningUpForPolitics Simple SisterOf Sought StarsIn StartingToBreakAtCall
    StaysAsSheWas StoryAbout StoryWas Supports SupportsPresident Taught Termed
    TestifiedAgainst ThoughtOffence TimeOfDay ToldNewsTo Topic TopicDescribedAs
    TopicInLink Tried TriedOut TurnedTo Tweeted WalkedWith Wanted WantedToGiveUp
    WantedToMakeExcuses WasAnnounced WasMetWith WasTrying Weekday WeeksAfterMeeting
    WereListening When WillingToSeePresident WordsOfNews WoreInLink WorksFor
    WouldBeProudOf WouldEndHere WouldNotUnderstand Wrote YearsServed]
    "5 about
14 about-politics
23 accepted-responsibility
13 acted-because
8 acted-on
8 admitted
10 adviser-to
5 after
21 after-announcement-of
3 age
8 aired-on
9 announced
14 announced-when
11 appeared-on
10 approached
5 asked
17 asked-for-release
7 assumed
15 assumed-because
8 attorney
8 based-in
10 began-with
11 believes-in
8 bound-to
12 broadcast-on
9 broke-ice
11 built-brand
6 called
12 called-story
14 campaigned-for
10 can-affect
15 case-importance
10 celebrated
9 collected
29 collected-magazines-that-were
15 collected-since
15 compassion-came
10 connection
10 contact-at
11 contributed
12 convicted-in
12 convicted-of
4 cost
13 could-imagine
26 could-provide-for-children
10 could-stop
6 counts
16 counts-stem-from
10 cried-with
11 danced-when
4 date
11 daughter-of
10 decided-to
12 described-as
17 described-in-link
7 deserve
7 despite
12 did-at-first
15 did-not-know-at
11 discouraged
4 drug
23 drug-trafficking-counts
6 during
6 effort
7 enjoyed
10 enjoyed-it
20 ethnic-group-in-link
27 expected-understanding-from
22 explained-to-president
13 faced-hurdles
4 fame
14 felt-fulfilled
10 felt-of-it
20 filed-for-bankruptcy
13 first-contact
29 first-joint-interview-in-link
24 first-joint-tv-interview
13 first-offence
19 first-person-called
10 first-time
11 found-funny
18 found-overwhelming
17 gave-interview-to
14 gave-statement
19 going-into-politics
16 got-case-rolling
34 got-involved-in-illegal-activities
17 got-things-moving
15 grandparenthood
19 granted-clemency-to
11 grateful-to
15 had-ice-breaker
11 had-in-link
17 had-jokes-in-link
24 had-seen-snapchat-filter
10 happy-that
5 heads
11 helped-free
5 hopes
16 house-foreclosed
10 husband-of
22 impression-of-campaign
10 imprisoned
7 instant
11 interviewee
11 interviewer
13 involved-with
22 involvement-began-with
15 joke-came-first
11 joked-about
14 keeps-photo-in
14 keeps-photo-of
12 kind-of-show
21 knew-kardashians-name
21 knew-news-before-call
19 knew-she-broke-news
23 knew-who-kardashian-was
10 learned-of
18 learned-of-case-in
29 learned-of-case-months-before
19 learned-of-case-via
6 led-to
14 lifted-in-link
8 lived-it
5 loved
6 medium
3 met
11 mission-was
18 model-prisoner-for
23 money-laundering-counts
15 months-of-talks
14 months-of-work
14 moved-by-story
12 name-printed
16 needed-help-from
23 no-deal-for-some-reason
18 nonviolent-offence
6 number
10 occupation
17 offered-plea-deal
6 office
20 one-time-involvement
16 only-one-who-can
7 pending
15 people-involved
5 place
5 plans
11 pleaded-for
14 prison-conduct
11 prison-kind
19 problem-to-be-fixed
13 protective-of
12 published-by
12 published-in
7 purpose
8 reaction
10 read-about
16 realised-gravity
19 realised-wrongdoing
17 received-clemency
20 received-in-exchange
9 reflected
11 regarded-as
21 relative-to-interview
8 released
10 removed-by
9 resembled
18 saw-reason-to-stop
26 seemed-to-have-passion-for
13 sent-story-to
8 sentence
13 sentenced-for
12 sentenced-in
19 shared-recording-of
15 shared-story-in
16 shared-story-via
19 shares-sentiment-of
7 show-of
23 signing-up-for-politics
6 simple
9 sister-of
6 sought
8 stars-in
25 starting-to-break-at-call
16 stays-as-she-was
11 story-about
9 story-was
8 supports
18 supports-president
6 taught
6 termed
17 testified-against
15 thought-offence
11 time-of-day
12 told-news-to
5 topic
18 topic-described-as
13 topic-in-link
5 tried
9 tried-out
9 turned-to
7 tweeted
11 walked-with
6 wanted
17 wanted-to-give-up
22 wanted-to-make-excuses
13 was-announced
12 was-met-with
10 was-trying
7 weekday
19 weeks-after-meeting
14 were-listening
4 when
24 willing-to-see-president
13 words-of-news
12 wore-in-link
9 works-for
17 would-be-proud-of
14 would-end-here
20 would-not-understand
5 wrote
12 years-served"
    offsets(128)
    "0 0 0 1 0 1 1 2 0 0 0 0 0 0 3 2 0 0 0 2 2 0 0 1 0 0 0 4 1 0 0 0 0 0 1 2 0 0 1 0
0 0 4 1 3 1 0 0 0 1 0 3 1 0 1 0 2 2 0 0 0 2 0 1 0 0 0 0 0 1 0 0 0 0 0 1 0 0 0 0
1 0 0 0 0 0 0 0 0 2 0 3 0 0 0 2 2 1 0 1 1 2 3 0 0 0 1 0 1 0 0 0 0 0 0 0 1 0 0 1
1 0 0 0 0 0 1 0"
    places(512)
    "222 222 182 222 93 92 222 91 222 222 222 222 161 222 222 222 101 222 41 222 222 137 222 222 167 89 100 222 222 222 112 146 222 222 68 222 222 222 222 222
191 222 222 209 222 58 222 222 76 151 222 32 156 222 222 222 222 222 222 117 215 222 222 124 135 222 222 222 222 222 61 98 222 222 222 97 222 213 222 80
153 222 152 158 195 198 107 222 222 222 72 113 222 222 222 222 222 222 222 222 222 222 222 222 222 160 69 115 222 8 220 222 2 11 222 71 10 222 222 222
141 108 222 40 222 222 222 222 47 222 222 222 222 5 147 217 188 222 109 9 103 222 183 222 222 222 222 222 3 222 222 222 222 16 222 222 66 222 222 53
222 222 205 25 222 70 196 143 42 175 222 222 222 170 222 123 222 14 172 19 222 204 222 119 222 67 222 73 63 203 222 55 222 222 222 173 222 114 222 57
122 81 222 222 222 222 125 222 222 88 83 44 174 222 222 145 95 218 222 222 222 222 86 49 222 130 222 104 222 142 222 54 222 222 87 222 90 222 222 222
222 222 36 221 222 202 110 222 222 222 60 34 15 132 222 59 222 140 148 222 116 197 222 178 162 99 222 206 176 12 193 187 222 111 222 186 155 222 222 222
222 199 222 222 222 121 163 222 222 222 171 222 222 222 222 128 75 222 222 222 102 222 4 201 222 94 222 222 222 222 222 222 190 222 222 222 222 30 222 222
222 139 222 159 222 222 222 222 222 62 222 222 37 222 149 79 222 154 166 31 222 177 222 222 222 222 222 222 64 222 17 222 222 43 214 222 222 150 96 222
168 222 222 46 222 200 23 222 169 222 118 211 222 222 216 222 222 222 129 189 180 222 127 77 157 207 222 222 222 222 39 33 222 0 222 222 65 138 78 38
222 222 208 126 24 222 106 134 164 21 222 222 222 222 184 222 222 222 222 144 222 222 219 210 105 222 194 222 222 222 222 222 222 222 222 222 222 222 20 22
222 52 222 82 26 222 222 222 222 222 222 28 18 222 6 29 222 222 222 222 222 222 222 222 222 222 222 27 222 35 131 179 136 222 222 222 7 222 185 222
222 222 222 222 50 192 222 85 13 1 74 48 222 133 165 51 212 84 222 45 222 222 222 181 222 222 120 222 222 222 56 222"
}
rows! {
    222, | cells | { label : & 'static str = cells.text(), value_kind : ValueKind = cells
    .one_of(), unit : Option < & 'static str > = cells.optional_text(), single_valued :
    bool = cells.number() == 0, definition : & 'static str = cells.text() },
    "14 had to do with 3 0  1 32 With what the subject had to do.
23 had to do with politics 6 0  0 44 Whether the subject had to do with politics.
46 accepted responsibility for her past behaviour 6 0  0 79 Whether the subject is said to have accepted responsibility for past behaviour.
13 acted because 3 0  1 46 Why the subject acted, as the subject puts it.
8 acted on 3 0  1 26 On what the subject acted.
8 admitted 3 0  1 26 What the subject admitted.
17 was an adviser to 4 0  1 25 Whom the subject advises.
10 came after 5 0  1 35 Which event the subject came after.
30 came after the announcement of 5 0  1 55 After the announcement of which event the subject came.
8 was aged 0 5 years 0 47 The subject's age when the article was written.
10 aired on a 3 0  0 47 The day of the week on which the subject aired.
9 announced 3 0  1 27 What the subject announced.
13 was announced 3 0  1 80 When the subject was announced, in words that count from the day of the article.
11 appeared on 4 0  1 41 The work in which the subject had a part.
10 approached 4 0  1 28 Whom the subject approached.
5 asked 3 0  1 23 What the subject asked.
35 asked to be released from prison by 4 0  1 50 Whom the subject asked to be released from prison.
16 thought at first 3 0  1 34 What the subject thought at first.
33 thought that Johnson knew because 3 0  1 60 Why the subject thought at first that Johnson knew the news.
16 had the attorney 4 0  1 30 Who is the subject's attorney.
12 was based in 4 0  0 28 Where the subject was based.
10 began with 3 0  0 41 With what the subject, as a whole, began.
11 believed in 4 0  1 29 Whom the subject believes in.
36 had a life that was intertwined with 3 0  1 44 With whom the subject's life is intertwined.
20 was an interview for 4 0  0 41 The programme that the interview was for.
25 broke the ice with a joke 6 0  0 44 Whether a joke of the subject broke the ice.
22 built a brand that was 3 0  1 36 How far the subject's brand reaches.
6 called 4 0  1 24 Whom the subject called.
16 called the story 3 0  1 44 In which words the subject judged the story.
34 worked for clemency or freedom for 4 0  1 68 For whose clemency or freedom the subject worked, in whatever words.
23 could have an effect on 4 0  1 41 On whom the subject could have an effect.
44 gave Johnson's ordeal an importance that was 3 0  0 63 How the importance of Johnson's ordeal changed for the subject.
10 celebrated 6 0  0 31 Whether the subject celebrated.
16 began to collect 3 0  1 34 What the subject began to collect.
36 began to collect magazines that were 3 0  1 45 Which magazines the subject began to collect.
31 began to collect magazines upon 3 0  1 49 Upon what the subject began to collect magazines.
14 had compassion 3 0  0 36 How soon the subject had compassion.
25 had a connection that was 3 0  1 48 How the connection that drew the subject is put.
16 was a contact at 4 0  1 46 Where the subject was a contact of Kardashian.
45 was credited with contributing to the article 6 0  0 57 Whether an article credits the subject with contributing.
16 was convicted in 2 0  0 40 In which year the subject was convicted.
16 was convicted of 3 0  1 34 Of what the subject was convicted.
12 cost Johnson 3 0  1 30 What the subject cost Johnson.
13 could imagine 3 0  1 37 What the subject could imagine doing.
48 could provide for the things her children needed 3 0  0 69 How far the subject could provide for the things her children needed.
10 could stop 6 0  0 31 Whether the subject could stop.
16 was convicted on 0 6 counts 0 45 On how many counts the subject was convicted.
31 was on counts that stemmed from 4 0  1 40 From which operation the counts stemmed.
10 cried with 3 0  1 45 With whom the subject cried, in her own word.
11 danced when 3 0  1 29 Upon what the subject danced.
6 was on 2 0  0 54 The day, with the year open where no article gives it.
17 was a daughter of 4 0  1 30 Whose daughter the subject is.
10 decided to 3 0  1 31 What the subject decided to do.
16 was described as 3 0  1 58 In which words an article or a speaker judges the subject.
39 was the subject of a link that promised 3 0  1 39 What a link promised about the subject.
8 deserved 3 0  1 53 What the subject deserved, in the words of a speaker.
17 was given despite 3 0  1 35 Despite what the subject was given.
8 at first 3 0  1 30 What the subject did at first.
23 did not know Kardashian 3 0  1 89 At which time the subject did not know who Kardashian was, or did not recognise her name.
11 discouraged 4 0  1 41 Whom the subject discouraged from a step.
17 involved the drug 3 0  1 26 Which drug was trafficked.
36 was convicted of drug trafficking on 0 6 counts 0 65 On how many counts of drug trafficking the subject was convicted.
10 was during 3 0  1 35 During what the subject took place.
4 took 3 0  0 29 What it took to free Johnson.
31 clearly had a great time during 3 0  1 49 During what the subject clearly had a great time.
10 enjoyed it 6 0  0 78 Whether the subject enjoyed it; the accounts have \"this\" or \"this experience\".
20 was called in a link 3 0  0 35 The ethnic group that a link names.
40 knew that Johnson would be understood by 4 0  1 60 Of whom the subject knew that they would understand Johnson.
18 explained to Trump 3 0  1 36 What the subject explained to Trump.
13 faced hurdles 6 0  0 55 Whether the subject faced hurdles before going to jail.
12 was known as 3 0  1 41 In which words the subject's fame is put.
14 felt fulfilled 6 0  0 35 Whether the subject felt fulfilled.
16 felt that it was 3 0  1 69 What the subject felt \"it\" to be; what \"it\" is, the words do not say.
26 had to file for bankruptcy 6 0  0 47 Whether the subject had to file for bankruptcy.
47 called first when she turned to the White House 4 0  0 65 Whom the subject called first when she turned to the White House.
57 was called in a link the first joint interview of the two 6 0  0 96 Whether a link called the subject the first interview that Kardashian and Johnson gave together.
54 was the first television interview of the two together 6 0  0 100 Whether the subject was the first interview that Kardashian and Johnson gave together on television.
19 was a first offence 6 0  0 51 Whether the subject was the person's first offence.
12 first called 4 0  0 30 Whom the subject first called.
18 was the first time 6 0  0 46 Whether the subject was the first of its kind.
14 found it funny 3 0  1 29 What the subject found funny.
42 found overwhelming in the most amazing way 3 0  1 60 What the subject found overwhelming in the most amazing way.
20 gave an interview to 4 0  1 38 To whom the subject gave an interview.
16 gave a statement 6 0  0 37 Whether the subject gave a statement.
23 was going into politics 6 0  0 44 Whether the subject was going into politics.
26 got Johnson's case rolling 6 0  0 47 Whether the subject got Johnson's case rolling.
34 got involved in illegal activities 6 0  0 55 Whether the subject got involved in illegal activities.
20 got things in motion 3 0  0 70 Whether the subject got things in motion, in the words of the account.
5 was a 3 0  1 41 What kind of grandparent the subject was.
19 granted clemency to 4 0  1 58 To whom the subject granted clemency, under whatever name.
15 was grateful to 4 0  1 33 To whom the subject was grateful.
27 had the perfect ice breaker 6 0  0 48 Whether the subject had the perfect ice breaker.
23 was named in a link for 3 0  1 35 What a link named as the subject's.
32 was said in a link to have jokes 6 0  0 47 Whether a link said that the subject had jokes.
26 had seen a Snapchat filter 6 0  0 40 Whether the subject had seen one before.
9 was happy 3 0  1 30 Of what the subject was happy.
10 was CEO of 4 0  1 34 Of which firm the subject was CEO.
42 was said in a headline to have helped free 4 0  1 45 Whom a headline said the subject helped free.
5 hoped 3 0  1 23 What the subject hoped.
27 had her house foreclosed on 6 0  0 51 Whether the house of the subject was foreclosed on.
18 was the husband of 4 0  1 29 Whose husband the subject is.
21 might have seen in it 3 0  1 56 What the campaign might have seemed like to the subject.
13 was in prison 6 0  0 47 Whether the subject was in prison at some time.
20 was an instant thing 6 0  0 41 Whether the subject was an instant thing.
12 was given by 4 0  1 27 Who answered the questions.
8 was with 4 0  0 24 Who asked the questions.
17 was involved with 3 0  1 60 In which activity the account says the subject was involved.
23 began to be involved by 3 0  0 47 With what the involvement of the subject began.
19 first said the joke 6 0  0 49 Whether the joke was what the subject first said.
11 joked about 3 0  1 29 What the subject joked about.
17 kept the photo in 4 0  0 31 Where the subject kept a photo.
15 kept a photo of 4 0  1 33 Of whom the subject kept a photo.
22 was a show of the kind 3 0  0 38 What kind of programme the subject is.
22 knew Kardashian's name 6 0  0 66 Whether the subject knew Kardashian's name, at the time spoken of.
40 knew the news before Kardashian told her 6 0  0 61 Whether the subject knew the news before Kardashian told her.
54 realised that it was she who broke the news to Johnson 6 0  0 75 Whether the subject realised that it was she who broke the news to Johnson.
23 knew who Kardashian was 6 0  0 67 Whether the subject knew who Kardashian was, at the time spoken of.
10 learned of 3 0  1 28 Of what the subject learned.
35 first learned of Johnson's story in 2 0  0 50 When the subject first learned of Johnson's story.
37 saw the story before the interview by 1 6 months 0 64 How long before the earlier interview the subject saw the story.
28 learned of the story through 4 0  1 70 Through which medium the subject learned of Johnson's story or plight.
6 led to 3 0  1 24 What the subject led to.
57 was said in a link to be lifted into the air in a picture 6 0  0 74 Whether a link said that a picture showed the subject lifted into the air.
12 had lived it 6 0  0 68 Whether the subject had lived it, \"it\" being the issue she spoke of.
5 loved 4 0  1 44 Whom the subject loved, as the subject says.
6 was by 3 0  1 39 By which medium the subject took place.
3 met 4 0  1 21 Whom the subject met.
18 had as her mission 3 0  1 46 What the mission of the subject is said to be.
24 was a model prisoner for 1 5 years 0 63 For how long the subject is said to have been a model prisoner.
36 was convicted of money laundering on 0 6 counts 0 65 On how many counts of money laundering the subject was convicted.
13 had talks for 1 6 months 0 35 For how long the talks had gone on.
12 had work for 1 6 months 0 34 For how long the work had gone on.
30 was touched by Johnson's story 6 0  0 44 Whether Johnson's story touched the subject.
10 was called 3 0  1 124 A form of the name of Kardashian or Johnson that an account prints outside quotations; the report stands at the first place.
16 needed help from 4 0  1 30 Whose help the subject needed.
45 was not offered the plea deal for some reason 6 0  0 86 Whether the account says that the lack of a plea deal had some reason, and names none.
15 was non-violent 6 0  0 42 Whether the subject is called non-violent.
8 numbered 0 7 persons 0 33 How many persons the subject was.
5 was a 3 0  1 19 The subject's work.
25 was offered the plea deal 6 0  0 46 Whether the subject was offered the plea deal.
3 was 3 0  1 89 The public office of the subject, or the place in power that a speaker gives the subject.
26 had a one-time involvement 6 0  0 58 Whether the involvement of the subject is called one-time.
41 was the only one who could make it happen 6 0  0 74 Whether the subject is the only one who could make happen what was wanted.
11 was pending 6 0  0 47 Whether the subject still had to be signed off.
25 involved people numbering 3 0  1 37 How many people the subject involved.
13 took place at 4 0  1 62 Where the subject took place; a room and its house both count.
7 planned 3 0  1 25 What the subject planned.
11 pleaded for 3 0  1 29 For what the subject pleaded.
15 was in prison a 3 0  1 50 How the subject is said to have behaved in prison.
24 was in a prison that was 3 0  0 39 What kind of prison the subject was in.
37 had a problem that needed to be fixed 6 0  0 56 Whether a problem in the subject is said to need fixing.
17 was protective of 4 0  1 36 Of whom the subject felt protective.
16 was published by 4 0  0 26 Who published the subject.
16 was published in 2 0  0 31 When the subject was published.
9 was meant 3 0  1 33 What the subject was meant to do.
17 had this reaction 3 0  1 24 How the subject reacted.
32 started to read everything about 4 0  1 60 About whom the subject started to read everything she could.
38 realised that it was seriously illegal 6 0  0 69 Whether the subject realised that the activity was seriously illegal.
23 realised her wrongdoing 6 0  0 44 Whether the subject realised her wrongdoing.
20 was granted clemency 6 0  0 62 Whether the subject was granted clemency, under whatever name.
25 testified in exchange for 3 0  1 36 What the subject got for testifying.
9 reflected 3 0  1 41 Of what the subject is said to be a sign.
25 came to see the matter as 3 0  1 43 As what the subject came to see the matter.
3 was 3 0  0 48 How the subject stands to the interview in time.
30 was released or being released 6 0  0 75 Whether the subject is said to be released from prison, freed, or being so.
34 was removed from The Apprentice by 4 0  1 68 Who removed the subject from The Apprentice, in the words of a joke.
46 had remarks of Johnson that sounded similar to 5 0  1 57 To what Johnson's remarks in the subject sounded similar.
20 saw a reason to stop 6 0  0 41 Whether the subject saw a reason to stop.
28 seemed to have a passion for 3 0  1 46 For what the subject seemed to have a passion.
17 sent the story to 4 0  1 35 To whom the subject sent the story.
16 was sentenced to 3 0  0 47 The sentence of the subject, in whatever words.
7 was for 3 0  1 31 For what the subject was given.
16 was sentenced in 2 0  0 40 In which year the subject was sentenced.
6 shared 3 0  1 34 What recording the subject shared.
29 shared Johnson's interview in 2 0  0 44 When the subject shared Johnson's interview.
34 shared Johnson's interview through 4 0  1 60 Through which medium the subject shared Johnson's interview.
25 mirrored the sentiment of 4 0  1 37 Whose sentiment the subject mirrored.
15 was the show of 4 0  1 31 Whose programme the subject is.
33 was starting a career in politics 3 0  1 83 Whether the subject was starting a career in politics, in the words of the account.
35 was as simple as it may have seemed 6 0  0 56 Whether the subject was as simple as it may have seemed.
15 was a sister of 4 0  1 28 Whose sister the subject is.
22 sought what was called 3 0  1 96 The word of the account for what the subject sought for Johnson; words of one stem count as one.
10 starred in 4 0  1 32 In which work the subject stars.
35 was news that was starting to break 6 0  0 94 Whether the news of the subject was starting to break when Johnson had to be got on the phone.
29 was still doing her own thing 6 0  0 50 Whether the subject was still doing her own thing.
9 was about 4 0  1 25 Whom the story was about.
18 was the sharing of 5 0  1 36 What the subject was the sharing of.
9 supported 4 0  1 27 Whom the subject supported.
24 was a supporter of Trump 3 0  0 65 Whether the subject supported Trump, in the words of the account.
6 taught 4 0  1 24 Whom the subject taught.
10 was called 3 0  1 80 The word of the account for the act of clemency; words of one stem count as one.
17 testified against 4 0  1 35 Against whom the subject testified.
28 thought the drug trafficking 3 0  1 48 How the subject thought of the drug trafficking.
12 aired in the 3 0  0 38 At what time of day the subject aired.
16 told the news to 4 0  1 31 Whom the subject told the news.
9 was about 3 0  1 27 What the subject was about.
20 had a topic that was 3 0  1 50 How an account describes the topic of the subject.
30 was said in a link to be about 3 0  1 39 What a link said the subject was about.
11 stood trial 6 0  0 32 Whether the subject stood trial.
30 tried out different filters of 4 0  1 36 Whose filters the subject tried out.
17 set her sights on 4 0  1 41 On which body the subject set her sights.
23 tweeted about the story 6 0  0 50 Whether the subject tweeted about Johnson's story.
11 walked with 3 0  1 46 With whom the subject walked, in her own word.
6 wanted 3 0  1 24 What the subject wanted.
29 wanted to give up the mission 6 0  0 50 Whether the subject wanted to give up the mission.
34 wanted to make excuses for herself 6 0  0 55 Whether the subject wanted to make excuses for herself.
13 was announced 6 0  0 34 Whether the subject was announced.
12 was met with 3 0  1 64 With what the subject was met; the account does not say by whom.
31 had been trying to do something 6 0  0 91 Whether the subject had been trying to do something; what it was, the account does not say.
8 was on a 3 0  0 20 The day of the week.
25 came after the meeting by 1 5 weeks 0 55 How long after the meeting with Trump the subject came.
14 were listening 6 0  0 55 Whether the subject was listening; to what is not said.
3 was 3 0  1 85 When the subject was, in vague words or words that count from the day of the article.
51 would go and talk to Trump if that was what it took 6 0  0 72 Whether the subject would go and talk to Trump if that was what it took.
12 told Johnson 3 0  1 45 What Johnson was told, as an account puts it.
26 was said in a link to wear 3 0  1 34 What a link said the subject wore.
8 was with 4 0  1 39 With which broadcaster the subject was.
24 would have been proud of 3 0  1 42 Of whom the subject would have been proud.
33 was at a point where it could end 6 0  0 97 Whether it could end at the point where the subject stood; what \"it\" is the subject does not say.
20 would not understand 3 0  1 38 What the subject would not understand.
5 wrote 4 0  1 23 What the subject wrote.
17 was in prison for 1 5 years 0 39 For how long the subject was in prison."
}
impl Predicate {
    const fn row(self) -> &'static Row {
        &rows::<()>()[self as usize]
    }
    /// The relation in words that can stand between a subject and a value.
    #[must_use]
    pub const fn label(self) -> &'static str {
        self.row().label
    }
    /// What its values are.
    #[must_use]
    pub const fn value_kind(self) -> ValueKind {
        self.row().value_kind
    }
    /// The unit of a count or a duration.
    #[must_use]
    pub const fn unit(self) -> Option<&'static str> {
        self.row().unit
    }
    /// Whether a subject can have one value only.
    #[must_use]
    pub const fn single_valued(self) -> bool {
        self.row().single_valued
    }
    /// What it means, and what it does not.
    #[must_use]
    pub const fn definition(self) -> &'static str {
        self.row().definition
    }
}
relations! {
    Predicate(222) #[doc = " The facts it stands in."] facts : Fact(322)
    "1 45
1 49
1 81
1 47
1 115
1 82
1 168
12 28 29 35 103 104 112 137 143 237 238 294 309
1 251
2 164 165
1 144
1 129
1 111
1 185
1 220
7 23 24 25 26 154 160 256
1 208
1 249
1 236
1 181
1 101
1 22
1 261
1 0
1 149
1 282
1 175
1 269
1 32
1 30
1 17
1 33
1 240
1 209
2 221 222
1 223
1 315
1 59
1 272
1 134
1 70
2 71 72
1 98
1 10
1 84
1 4
1 75
1 73
1 210
1 239
2 113 298
1 169
1 34
7 79 80 229 230 265 276 302
1 132
1 308
1 105
1 27
3 233 234 235
1 36
1 74
2 76 78
1 155
2 21 304
1 142
1 8
1 170
1 270
3 311 312 313
1 87
4 174 177 179 180
1 9
1 317
1 83
1 273
1 138
1 139
1 77
1 274
1 140
1 38
2 306 307
1 213
1 131
1 15
1 264
1 95
1 275
2 171 172
1 130
1 5
1 285
1 133
1 271
1 152
1 286
1 182
1 277
2 2 3
1 88
1 173
1 53
1 219
1 51
2 141 151
1 150
1 89
1 41
1 283
1 284
1 12
2 13 14
1 166
1 212
1 243
1 248
1 211
1 214
1 42
1 44
1 43
2 266 267
1 135
1 215
2 280 287
2 147 253
1 288
1 46
1 225
1 99
1 40
1 65
1 61
11 190 191 192 193 194 195 196 197 198 199 200
1 303
1 96
1 97
1 110
4 176 178 183 188
2 67 90
4 201 202 203 204
1 100
1 305
1 114
1 102
4 145 158 295 297
2 18 19
1 299
1 224
1 206
1 48
1 7
1 228
1 226
1 268
13 153 205 207 241 242 244 247 278 290 314 316 318 319
1 216
1 85
1 91
1 117
1 68
1 58
1 31
2 156 157
2 245 246
1 186
1 161
1 11
1 320
1 54
1 94
2 106 107
2 108 109
1 289
1 56
1 57
1 6
1 167
1 16
1 50
1 187
6 119 120 121 122 123 124
1 184
1 257
1 20
1 60
1 55
1 39
1 37
1 162
4 125 126 127 128
1 69
1 92
1 146
1 250
4 262 263 291 292
1 301
1 293
1 93
1 163
1 310
1 62
1 217
3 63 218 321
1 66
1 86
1 118
1 260
1 279
2 148 159
1 116
1 258
3 259 296 300
1 52
3 252 254 255
1 136
1 189
1 281
1 1
1 64
1 227
2 231 232"
}
