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
“… was about politics …” Whether the matter is said to be political.

Flag; one value a subject.
*/
    #[doc(alias("was about politics"))]
    AboutPolitics,
    /**
“… owned up to what she did …” Whether the subject is said to own up to a wrong.

Flag; one value a subject.
*/
    AcceptedResponsibility,
    /**
“… acted on …” What the subject changed in law.

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
“… came after …” Which event came before the subject.

Event; any number of values.
*/
    #[doc(alias("came after"))]
    After,
    /**
“… was aged …” The subject\'s age when the article was written.

Count of years; one value a subject.
*/
    #[doc(alias("was aged"))]
    Age,
    /**
“… made known …” What was announced, or that it was.

Text; any number of values.
*/
    #[doc(alias("made known"))]
    Announced,
    /**
“… was announced …” When the subject was announced, in words relative to the article.

Text; one value a subject.
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
“… asked …” What the subject asked, when the person asked is no attorney.

Text; any number of values.
*/
    #[doc(alias("asked"))]
    Asked,
    /**
“… asked her attorney …” What the subject asked an attorney.

Text; any number of values.
*/
    #[doc(alias("asked her attorney"))]
    AskedAttorney,
    /**
“… asked for release …” Of whom the subject asked to be let out of prison.

Entity; any number of values.
*/
    #[doc(alias("asked for release"))]
    AskedForRelease,
    /**
“… took it …” What the subject believed at the time.

Text; any number of values.
*/
    #[doc(alias("took it"))]
    Assumed,
    /**
“… took it so because …” Why the subject believed it at the time.

Text; any number of values.
*/
    #[doc(alias("took it so because"))]
    AssumedBecause,
    /**
“… had the attorney …” Who is the subject\'s attorney.

Entity; any number of values.
*/
    #[doc(alias("had the attorney"))]
    Attorney,
    /**
“… had to declare bankruptcy …” Whether the subject went bankrupt.

Flag; one value a subject.
*/
    #[doc(alias("had to declare bankruptcy"))]
    Bankrupt,
    /**
“… was based in …” Where the subject has its seat.

Entity; one value a subject.
*/
    #[doc(alias("was based in"))]
    BasedIn,
    /**
“… came before …” Which event came after the subject.

Event; any number of values.
*/
    #[doc(alias("came before"))]
    Before,
    /**
“… began with …” With what the subject began.

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
“… was bound to …” To whom the subject\'s life stays tied.

Text; any number of values.
*/
    #[doc(alias("was bound to"))]
    BoundTo,
    /**
“… was on …” The programme that showed the subject.

Entity; one value a subject.
*/
    #[doc(alias("was on"))]
    BroadcastOn,
    /**
“… broke the ice …” Whether the subject eased the start of a talk.

Flag; one value a subject.
*/
    #[doc(alias("broke the ice"))]
    BrokeIce,
    /**
“… built a brand that was …” How far the subject\'s brand reaches.

Text; any number of values.
*/
    #[doc(alias("built a brand that was"))]
    BuiltBrand,
    /**
“… telephoned …” Whom the subject telephoned; wordings that leave the means open count.

Entity; any number of values.
*/
    #[doc(alias("telephoned"))]
    Called,
    /**
“… worked for the release of …” For whose release the subject worked, in whatever words.

Entity; any number of values.
*/
    #[doc(alias("worked for the release of"))]
    CampaignedFor,
    /**
“… could move …” On whom the subject can have an effect.

Entity; any number of values.
*/
    #[doc(alias("could move"))]
    CanAffect,
    /**
“… gave the case an importance that was …” How the weight of the case changed for the subject.

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
“… collected …” What the subject collected.

Text; any number of values.
*/
    #[doc(alias("collected"))]
    Collected,
    /**
“… collected since …” From when on the subject collected.

Text; one value a subject.
*/
    #[doc(alias("collected since"))]
    CollectedSince,
    /**
“… had compassion …” How soon the subject had compassion.

Text; one value a subject.
*/
    #[doc(alias("had compassion"))]
    CompassionCame,
    /**
“… was a contact at …” Of which body the subject is a contact.

Entity; any number of values.
*/
    #[doc(alias("was a contact at"))]
    ContactAt,
    /**
“… contributed to the article …” Whether the subject is credited with a contribution to an article.

Flag; one value a subject.
*/
    #[doc(alias("contributed to the article"))]
    Contributed,
    /**
“… was going forward …” Whether the talk about what the subject tries to do goes on.

Flag; one value a subject.
*/
    #[doc(alias("was going forward"))]
    ConversationMovesForward,
    /**
“… was convicted in …” The year of the conviction.

Date; one value a subject.
*/
    #[doc(alias("was convicted in"))]
    ConvictedIn,
    /**
“… could provide for her children …” Whether the subject could give the children what they needed.

Flag; one value a subject.
*/
    #[doc(alias("could provide for her children"))]
    CouldProvideForChildren,
    /**
“… was convicted on …” The number of counts in all.

Count of counts; one value a subject.
*/
    #[doc(alias("was convicted on"))]
    Counts,
    /**
“… rested on counts that arose from …” The activity from which the counts arose.

Entity; one value a subject.
*/
    CountsStemFrom,
    /**
“… wept with …” With whom the subject wept.

Text; any number of values.
*/
    #[doc(alias("wept with"))]
    CriedWith,
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
“… described …” What the subject described to the press.

Text; any number of values.
*/
    #[doc(alias("described"))]
    Described,
    /**
“… was described as …” In which words an article or a speaker judges the subject.

Text; any number of values.
*/
    #[doc(alias("was described as"))]
    DescribedAs,
    /**
“… was the subject of a link to …” What a link promises about the subject.

Text; any number of values.
*/
    DescribedInLink,
    /**
“… was given in spite of …” What might have spoken against the subject.

Text; any number of values.
*/
    #[doc(alias("was given in spite of"))]
    Despite,
    /**
“… discouraged …” Whom the subject advised against a step.

Entity; any number of values.
*/
    #[doc(alias("discouraged"))]
    Discouraged,
    /**
“… would ask …” What the subject would not understand.

Text; any number of values.
*/
    #[doc(alias("would ask"))]
    Doubt,
    /**
“… was convicted over …” The drug that was trafficked.

Text; one value a subject.
*/
    #[doc(alias("was convicted over"))]
    Drug,
    /**
“… was convicted of drug trafficking on …” The number of counts of drug trafficking.

Count of counts; one value a subject.
*/
    DrugTraffickingCounts,
    /**
“… was in …” During what the subject took place.

Text; any number of values.
*/
    #[doc(alias("was in"))]
    During,
    /**
“… took …” How much work the subject took.

Text; one value a subject.
*/
    #[doc(alias("took"))]
    Effort,
    /**
“… enjoyed …” What the subject had a good time at.

Text; any number of values.
*/
    #[doc(alias("enjoyed"))]
    Enjoyed,
    /**
“… enjoyed doing it …” Whether the subject likes what she does for others.

Flag; one value a subject.
*/
    #[doc(alias("enjoyed doing it"))]
    EnjoysWork,
    /**
“… was …” The ethnic group an article names.

Text; one value a subject.
*/
    #[doc(alias("was"))]
    Ethnicity,
    /**
“… expected understanding from …” From whom the subject was sure of sympathy.

Entity; any number of values.
*/
    #[doc(alias("expected understanding from"))]
    ExpectedUnderstandingFrom,
    /**
“… explained …” What the subject explained to the press.

Text; any number of values.
*/
    #[doc(alias("explained"))]
    Explained,
    /**
“… explained to the president …” What the subject explained to the president.

Text; any number of values.
*/
    #[doc(alias("explained to the president"))]
    ExplainedToPresident,
    /**
“… faced hurdles …” Whether the subject met with hardship before prison.

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
“… found the doubt …” How the subject takes other people\'s doubt.

Text; any number of values.
*/
    #[doc(alias("found the doubt"))]
    FindsDoubt,
    /**
“… called first at the White House …” Who was the first contact at the White House.

Entity; one value a subject.
*/
    FirstContact,
    /**
“… was the first interview of the two together …” Whether it was the first the two gave together.

Flag; one value a subject.
*/
    FirstJointInterview,
    /**
“… was the first television interview of the two together …” Whether it was the first the two gave together on television.

Flag; one value a subject.
*/
    FirstJointTvInterview,
    /**
“… was a first offender …” Whether the offence was the subject\'s first.

Flag; one value a subject.
*/
    #[doc(alias("was a first offender"))]
    FirstOffence,
    /**
“… called first of all …” Who was called first, with no limit stated.

Entity; one value a subject.
*/
    #[doc(alias("called first of all"))]
    FirstPersonCalled,
    /**
“… was the first time …” Whether the subject was the first of its kind.

Flag; one value a subject.
*/
    #[doc(alias("was the first time"))]
    FirstTime,
    /**
“… found overwhelming …” What overwhelmed the subject.

Text; any number of values.
*/
    #[doc(alias("found overwhelming"))]
    FoundOverwhelming,
    /**
“… was fulfilled by it …” Whether what she does fulfils the subject.

Flag; one value a subject.
*/
    #[doc(alias("was fulfilled by it"))]
    FulfilledByWork,
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
“… was going into politics …” Whether the subject means to go into politics.

Text; one value a subject.
*/
    #[doc(alias("was going into politics"))]
    GoingIntoPolitics,
    /**
“… set things going …” Whether the subject is said to have set things going.

Flag; one value a subject.
*/
    #[doc(alias("set things going"))]
    GotThingsMoving,
    /**
“… was a …” Which degree of grandparent the subject is.

Text; one value a subject.
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
“… was grateful to …” To whom the subject is grateful.

Entity; any number of values.
*/
    #[doc(alias("was grateful to"))]
    GratefulTo,
    /**
“… spoke with feeling of …” Of whom the subject spoke with feeling.

Entity; any number of values.
*/
    #[doc(alias("spoke with feeling of"))]
    GushedOver,
    /**
“… had an ice breaker …” Whether the subject had a means to ease the start of a talk.

Flag; one value a subject.
*/
    #[doc(alias("had an ice breaker"))]
    HadIceBreaker,
    /**
“… had seen a Snapchat filter …” Whether the subject had seen one before.

Flag; one value a subject.
*/
    #[doc(alias("had seen a Snapchat filter"))]
    HadSeenSnapchatFilter,
    /**
“… had children …” Whether the subject has children.

Flag; one value a subject.
*/
    #[doc(alias("had children"))]
    HasChildren,
    /**
“… was keen on …” What the subject seems keen on.

Text; any number of values.
*/
    #[doc(alias("was keen on"))]
    HasPassionFor,
    /**
“… was head of …” Which firm the subject heads.

Entity; any number of values.
*/
    #[doc(alias("was head of"))]
    Heads,
    /**
“… held …” What the subject gave for others.

Text; any number of values.
*/
    #[doc(alias("held"))]
    Held,
    /**
“… helped to free …” Whom the subject helped to free.

Entity; any number of values.
*/
    #[doc(alias("helped to free"))]
    HelpedFree,
    /**
“… hoped …” What the subject hopes.

Text; any number of values.
*/
    #[doc(alias("hoped"))]
    Hopes,
    /**
“… lost the house to foreclosure …” Whether the subject\'s house was foreclosed on.

Flag; one value a subject.
*/
    #[doc(alias("lost the house to foreclosure"))]
    HouseForeclosed,
    /**
“… was the husband of …” Whose husband the subject is.

Entity; any number of values.
*/
    #[doc(alias("was the husband of"))]
    HusbandOf,
    /**
“… did not know of Kardashian until …” Up to when the subject did not know of Kardashian, as the article puts it.

Text; one value a subject.
*/
    IgnoranceLastedUntil,
    /**
“… may have seen in it …” What the campaign may have looked like to the subject.

Text; any number of values.
*/
    #[doc(alias("may have seen in it"))]
    ImpressionOfCampaign,
    /**
“… was in prison …” Whether the subject was in prison at some time.

Flag; one value a subject.
*/
    #[doc(alias("was in prison"))]
    Imprisoned,
    /**
“… happened at once …” Whether the subject was done in an instant.

Flag; one value a subject.
*/
    #[doc(alias("happened at once"))]
    Instant,
    /**
“… was given by …” Who answered the questions.

Entity; any number of values.
*/
    #[doc(alias("was given by"))]
    Interviewee,
    /**
“… was held by …” Who asked the questions.

Entity; one value a subject.
*/
    #[doc(alias("was held by"))]
    Interviewer,
    /**
“… began with the joke …” Whether the joke opened the meeting.

Flag; one value a subject.
*/
    #[doc(alias("began with the joke"))]
    JokeCameFirst,
    /**
“… joked about …” What the subject joked about.

Text; any number of values.
*/
    #[doc(alias("joked about"))]
    JokedAbout,
    /**
“… judged the case as …” What the subject held of the case.

Text; any number of values.
*/
    #[doc(alias("judged the case as"))]
    JudgedCase,
    /**
“… kept the picture in …” Where the subject keeps a picture.

Entity; one value a subject.
*/
    #[doc(alias("kept the picture in"))]
    KeepsPhotoIn,
    /**
“… kept a picture of …” Of whom the subject keeps a picture.

Entity; any number of values.
*/
    #[doc(alias("kept a picture of"))]
    KeepsPhotoOf,
    /**
“… was a show of the kind …” What kind of programme the subject is.

Text; one value a subject.
*/
    KindOfShow,
    /**
“… knew the news before the call …” Whether the subject had heard the news.

Flag; one value a subject.
*/
    KnewNewsBeforeCall,
    /**
“… knew of Kardashian …” Whether the subject knew who Kardashian was, at the time spoken of.

Flag; one value a subject.
*/
    #[doc(alias("knew of Kardashian"))]
    KnewOfKardashian,
    /**
“… knew that she broke the news …” Whether the subject knew that the other heard it first from her.

Flag; one value a subject.
*/
    KnewSheBrokeNews,
    /**
“… learned of …” Of what the subject came to know.

Text; any number of values.
*/
    #[doc(alias("learned of"))]
    LearnedOf,
    /**
“… heard of the case in …” When the subject first heard of the case.

Date; one value a subject.
*/
    #[doc(alias("heard of the case in"))]
    LearnedOfCaseIn,
    /**
“… heard of the case before the interview by …” How long before the earlier interview the subject heard of the case.

Duration of months; one value a subject.
*/
    LearnedOfCaseMonthsBefore,
    /**
“… heard of the case through …” Through which medium the subject heard of the case.

Entity; any number of values.
*/
    #[doc(alias("heard of the case through"))]
    LearnedOfCaseVia,
    /**
“… led to …” What the subject brought about.

Text; any number of values.
*/
    #[doc(alias("led to"))]
    LedTo,
    /**
“… was lifted into the air …” Whether a picture shows the subject being lifted.

Flag; one value a subject.
*/
    #[doc(alias("was lifted into the air"))]
    LiftedIntoTheAir,
    /**
“… listened to …” To whom the subject listened.

Entity; any number of values.
*/
    #[doc(alias("listened to"))]
    ListenedTo,
    /**
“… had been through it …” Whether the subject speaks from experience.

Flag; one value a subject.
*/
    #[doc(alias("had been through it"))]
    LivedIt,
    /**
“… were the magazines …” Which magazines the subject collected.

Text; one value a subject.
*/
    #[doc(alias("were the magazines"))]
    MagazinesWere,
    /**
“… made excuses …” Whether the subject excuses herself.

Flag; one value a subject.
*/
    #[doc(alias("made excuses"))]
    MakesExcuses,
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
“… was a model prisoner for …” For how long the subject behaved well in prison.

Duration of years; one value a subject.
*/
    #[doc(alias("was a model prisoner for"))]
    ModelPrisonerFor,
    /**
“… was convicted of money laundering on …” The number of counts of money laundering.

Count of counts; one value a subject.
*/
    MoneyLaunderingCounts,
    /**
“… had talks for …” How long the talks had lasted.

Duration of months; one value a subject.
*/
    #[doc(alias("had talks for"))]
    MonthsOfTalks,
    /**
“… had work for …” How long the work had lasted.

Duration of months; one value a subject.
*/
    #[doc(alias("had work for"))]
    MonthsOfWork,
    /**
“… acted out of …” Why the subject took up the case.

Text; any number of values.
*/
    #[doc(alias("acted out of"))]
    Motive,
    /**
“… was moved by the story …” Whether the story moved the subject.

Flag; one value a subject.
*/
    #[doc(alias("was moved by the story"))]
    MovedByStory,
    /**
“… was called …” The forms of the subject\'s name, recorded where accounts part over it.

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
“… was no violent offender …” Whether the offence is called non-violent.

Flag; one value a subject.
*/
    #[doc(alias("was no violent offender"))]
    NonviolentOffence,
    /**
“… numbered …” How many persons the subject is.

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
“… was an offender in …” What the offence was; coarser wordings count.

Text; any number of values.
*/
    #[doc(alias("was an offender in"))]
    Offence,
    /**
“… was offered a plea deal …” Whether the subject was offered a plea deal.

Flag; one value a subject.
*/
    #[doc(alias("was offered a plea deal"))]
    OfferedPleaDeal,
    /**
“… was …” The public office of the subject.

Text; any number of values.
*/
    #[doc(alias("was"))]
    Office,
    /**
“… was involved one time …” Whether the subject was involved one time only.

Flag; one value a subject.
*/
    #[doc(alias("was involved one time"))]
    OneTimeInvolvement,
    /**
“… alone could bring it about …” Whether it depends on the subject alone.

Flag; one value a subject.
*/
    #[doc(alias("alone could bring it about"))]
    OnlyOneWhoCan,
    /**
“… was pending …” Whether the subject was still to be decided.

Flag; one value a subject.
*/
    #[doc(alias("was pending"))]
    Pending,
    /**
“… involved people numbering …” How many people had part in the subject.

Text; one value a subject.
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
“… planned to …” What the subject plans.

Text; any number of values.
*/
    #[doc(alias("planned to"))]
    Plans,
    /**
“… was in prison a …” How the subject behaved in prison.

Text; one value a subject.
*/
    #[doc(alias("was in prison a"))]
    PrisonConduct,
    /**
“… was in a prison that was …” What kind of prison it was.

Text; one value a subject.
*/
    PrisonKind,
    /**
“… was protective of …” Of whom the subject feels protective.

Entity; any number of values.
*/
    #[doc(alias("was protective of"))]
    ProtectiveOf,
    /**
“… was coming out before the call …” Whether the news was coming out before Johnson was told.

Flag; one value a subject.
*/
    PublicBeforeCall,
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
“… was meant …” What the subject was for.

Text; any number of values.
*/
    #[doc(alias("was meant"))]
    Purpose,
    /**
“… reacted …” How the subject reacted.

Text; any number of values.
*/
    #[doc(alias("reacted"))]
    Reaction,
    /**
“… read about …” About whom the subject read.

Entity; any number of values.
*/
    #[doc(alias("read about"))]
    ReadAbout,
    /**
“… saw how illegal it was …” Whether the subject saw the weight of the offence at the time.

Flag; one value a subject.
*/
    #[doc(alias("saw how illegal it was"))]
    RealisedGravity,
    /**
“… saw that it was wrong …” Whether the subject saw that she had done wrong.

Flag; one value a subject.
*/
    #[doc(alias("saw that it was wrong"))]
    RealisedWrongdoing,
    /**
“… was not offered the deal because …” Why the subject was not offered a plea deal.

Text; one value a subject.
*/
    ReasonForNoPleaDeal,
    /**
“… received in exchange …” What the subject got for giving evidence.

Text; one value a subject.
*/
    #[doc(alias("received in exchange"))]
    ReceivedInExchange,
    /**
“… came to regard it as …” What the case became for the subject.

Text; any number of values.
*/
    #[doc(alias("came to regard it as"))]
    RegardedAs,
    /**
“… was …” Where the subject stands to the interview in time.

Text; one value a subject.
*/
    #[doc(alias("was"))]
    RelativeToInterview,
    /**
“… was out of prison …” Whether the subject is said to be out of prison or being let out.

Flag; one value a subject.
*/
    #[doc(alias("was out of prison"))]
    Released,
    /**
“… was put out by …” Who put the subject out of a programme.

Entity; any number of values.
*/
    #[doc(alias("was put out by"))]
    RemovedBy,
    /**
“… resembled …” What the subject sounded like.

Event; any number of values.
*/
    #[doc(alias("resembled"))]
    Resembled,
    /**
“… revealed …” What the subject made known.

Text; any number of values.
*/
    #[doc(alias("revealed"))]
    Revealed,
    /**
“… sent the story to …” To whom the subject sent the story.

Entity; any number of values.
*/
    #[doc(alias("sent the story to"))]
    SentStoryTo,
    /**
“… was sentenced to …” The sentence, in whatever words.

Text; one value a subject.
*/
    #[doc(alias("was sentenced to"))]
    Sentence,
    /**
“… was sentenced in …” The year of the sentence.

Date; one value a subject.
*/
    #[doc(alias("was sentenced in"))]
    SentencedIn,
    /**
“… was a …” Woman or man, where a noun or a pronoun says so.

Text; one value a subject.
*/
    #[doc(alias("was a"))]
    Sex,
    /**
“… told of …” Of what the subject gave details.

Text; any number of values.
*/
    #[doc(alias("told of"))]
    SharedDetailsOf,
    /**
“… made public …” What recording the subject made public.

Text; any number of values.
*/
    #[doc(alias("made public"))]
    SharedRecordingOf,
    /**
“… shared the story in …” When the subject shared the story.

Date; one value a subject.
*/
    #[doc(alias("shared the story in"))]
    SharedStoryIn,
    /**
“… shared the story through …” Through which medium the subject shared the story.

Entity; any number of values.
*/
    #[doc(alias("shared the story through"))]
    SharedStoryVia,
    /**
“… felt as …” Whose feeling the subject shares.

Entity; any number of values.
*/
    #[doc(alias("felt as"))]
    SharesSentimentOf,
    /**
“… was the show of …” Whose programme the subject is.

Entity; any number of values.
*/
    #[doc(alias("was the show of"))]
    ShowOf,
    /**
“… was simple …” Whether the subject was as simple as it looked.

Flag; one value a subject.
*/
    #[doc(alias("was simple"))]
    Simple,
    /**
“… was a sister of …” Whose sister the subject is.

Entity; any number of values.
*/
    #[doc(alias("was a sister of"))]
    SisterOf,
    /**
“… sought …” The word for what the subject sought for Johnson.

Text; any number of values.
*/
    #[doc(alias("sought"))]
    Sought,
    /**
“… starred in …” In which work the subject stars.

Entity; any number of values.
*/
    #[doc(alias("starred in"))]
    StarsIn,
    /**
“… went on as before …” Whether the subject goes on being herself.

Flag; one value a subject.
*/
    #[doc(alias("went on as before"))]
    StaysAsSheWas,
    /**
“… was about …” Whom the story was about.

Entity; any number of values.
*/
    #[doc(alias("was about"))]
    StoryAbout,
    /**
“… was the sharing of …” What the story was.

Event; any number of values.
*/
    #[doc(alias("was the sharing of"))]
    StoryWas,
    /**
“… supported …” Whom the subject stands by.

Entity; any number of values.
*/
    #[doc(alias("supported"))]
    Supports,
    /**
“… supported the president …” Whether the subject supports the president.

Flag; one value a subject.
*/
    #[doc(alias("supported the president"))]
    SupportsPresident,
    /**
“… talked by telephone with …” With whom the subject talked by telephone.

Entity; any number of values.
*/
    #[doc(alias("talked by telephone with"))]
    TalkedByTelephoneWith,
    /**
“… talked of …” Of what the subject talked.

Text; any number of values.
*/
    #[doc(alias("talked of"))]
    TalkedOf,
    /**
“… taught …” Whom the subject taught.

Entity; any number of values.
*/
    #[doc(alias("taught"))]
    Taught,
    /**
“… was called …” The article\'s word for the president\'s act; verbs and nouns of one stem count as one.

Text; any number of values.
*/
    #[doc(alias("was called"))]
    Termed,
    /**
“… testified against …” Against whom the subject gave evidence.

Entity; any number of values.
*/
    #[doc(alias("testified against"))]
    TestifiedAgainst,
    /**
“… thought it …” What the subject held of the grant.

Text; any number of values.
*/
    #[doc(alias("thought it"))]
    ThoughtGrant,
    /**
“… thought the offence …” What the subject held of the offence at the time.

Text; any number of values.
*/
    #[doc(alias("thought the offence"))]
    ThoughtOffence,
    /**
“… was in the …” At what time of day the subject was.

Text; one value a subject.
*/
    #[doc(alias("was in the"))]
    TimeOfDay,
    /**
“… told of her love …” Whom the subject told that she loves them.

Entity; any number of values.
*/
    #[doc(alias("told of her love"))]
    ToldLoveTo,
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
“… was tried …” Whether the subject stood trial.

Flag; one value a subject.
*/
    #[doc(alias("was tried"))]
    Tried,
    /**
“… tried out …” What the subject tried out.

Entity; any number of values.
*/
    #[doc(alias("tried out"))]
    TriedOut,
    /**
“… turned to crime …” Whether the subject did something illegal.

Flag; one value a subject.
*/
    #[doc(alias("turned to crime"))]
    TurnToCrime,
    /**
“… turned to …” To which body the subject turned.

Entity; any number of values.
*/
    #[doc(alias("turned to"))]
    TurnedTo,
    /**
“… tweeted about it …” Whether the subject tweeted about the case.

Flag; one value a subject.
*/
    #[doc(alias("tweeted about it"))]
    Tweeted,
    /**
“… walked with …” With whom the subject walked.

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
“… was on a …” The day of the week.

Text; one value a subject.
*/
    #[doc(alias("was on a"))]
    Weekday,
    /**
“… was …” When the subject was, in words relative to the article.

Text; one value a subject.
*/
    #[doc(alias("was"))]
    When,
    /**
“… was willing to give up …” Whether the subject would give up.

Flag; one value a subject.
*/
    #[doc(alias("was willing to give up"))]
    WillingToGiveUp,
    /**
“… was willing to see the president …” Whether the subject would go to the president.

Flag; one value a subject.
*/
    WillingToSeePresident,
    /**
“… told …” What Johnson was told, in our words.

Text; any number of values.
*/
    #[doc(alias("told"))]
    WordsOfNews,
    /**
“… wore …” What the subject wore.

Text; any number of values.
*/
    #[doc(alias("wore"))]
    Wore,
    /**
“… worked on …” What the subject has been trying to do.

Text; any number of values.
*/
    #[doc(alias("worked on"))]
    WorkedOn,
    /**
“… worked for …” For which body the subject works.

Entity; any number of values.
*/
    #[doc(alias("worked for"))]
    WorksFor,
    /**
“… would have been proud of …” Of whom the subject would have been proud.

Text; any number of values.
*/
    #[doc(alias("would have been proud of"))]
    WouldBeProudOf,
    /**
“… could end there …” Whether it can end there.

Flag; one value a subject.
*/
    #[doc(alias("could end there"))]
    WouldEndHere,
    /**
“… would stop …” Whether the subject would stop.

Flag; one value a subject.
*/
    #[doc(alias("would stop"))]
    WouldStop,
    /**
“… wrote …” What the subject wrote.

Entity; any number of values.
*/
    #[doc(alias("wrote"))]
    Wrote,
    /**
“… was in prison for …” How long the subject was in prison.

Duration of years; one value a subject.
*/
    #[doc(alias("was in prison for"))]
    YearsServed,
}
id_type! {
    Predicate(206) [AboutPolitics AcceptedResponsibility ActedOn Admitted AdviserTo After
    Age Announced AnnouncedWhen AppearedOn Approached Asked AskedAttorney AskedForRelease
    Assumed AssumedBecause Attorney Bankrupt BasedIn Before BeganWith BelievesIn BoundTo
    BroadcastOn BrokeIce BuiltBrand Called CampaignedFor CanAffect CaseImportance
    Celebrated Collected CollectedSince CompassionCame ContactAt Contributed
    ConversationMovesForward ConvictedIn CouldProvideForChildren Counts CountsStemFrom
    CriedWith Date DaughterOf DecidedTo Described DescribedAs DescribedInLink Despite
    Discouraged Doubt Drug DrugTraffickingCounts During Effort Enjoyed EnjoysWork
    Ethnicity ExpectedUnderstandingFrom Explained ExplainedToPresident FacedHurdles Fame
    FindsDoubt FirstContact FirstJointInterview FirstJointTvInterview FirstOffence
    FirstPersonCalled FirstTime FoundOverwhelming FulfilledByWork GaveInterviewTo
    GaveStatement GoingIntoPolitics GotThingsMoving Grandparenthood GrantedClemencyTo
    GratefulTo GushedOver HadIceBreaker HadSeenSnapchatFilter HasChildren HasPassionFor
    Heads Held HelpedFree Hopes HouseForeclosed HusbandOf IgnoranceLastedUntil
    ImpressionOfCampaign Imprisoned Instant Interviewee Interviewer JokeCameFirst
    JokedAbout JudgedCase KeepsPhotoIn KeepsPhotoOf KindOfShow KnewNewsBeforeCall
    KnewOfKardashian KnewSheBrokeNews LearnedOf LearnedOfCaseIn LearnedOfCaseMonthsBefore
    LearnedOfCaseVia LedTo LiftedIntoTheAir ListenedTo LivedIt MagazinesWere MakesExcuses
    Medium Met ModelPrisonerFor MoneyLaunderingCounts MonthsOfTalks MonthsOfWork Motive
    MovedByStory NamePrinted NeededHelpFrom NonviolentOffence Number Occupation Offence
    OfferedPleaDeal Office OneTimeInvolvement OnlyOneWhoCan Pending PeopleInvolved Place
    Plans PrisonConduct PrisonKind ProtectiveOf PublicBeforeCall PublishedBy PublishedIn
    Purpose Reaction ReadAbout RealisedGravity RealisedWrongdoing ReasonForNoPleaDeal
    ReceivedInExchange RegardedAs RelativeToInterview Released RemovedBy Resembled
    Revealed SentStoryTo Sentence SentencedIn Sex SharedDetailsOf SharedRecordingOf
    SharedStoryIn SharedStoryVia SharesSentimentOf ShowOf Simple SisterOf Sought StarsIn
    StaysAsSheWas StoryAbout StoryWas Supports SupportsPresident TalkedByTelephoneWith
    TalkedOf Taught Termed TestifiedAgainst ThoughtGrant ThoughtOffence TimeOfDay
    ToldLoveTo ToldNewsTo Topic Tried TriedOut TurnToCrime TurnedTo Tweeted WalkedWith
    Wanted Weekday When WillingToGiveUp WillingToSeePresident WordsOfNews Wore WorkedOn
    WorksFor WouldBeProudOf WouldEndHere WouldStop Wrote YearsServed]
    "14 about-politics
23 accepted-responsibility
8 acted-on
8 admitted
10 adviser-to
5 after
3 age
9 announced
14 announced-when
11 appeared-on
10 approached
5 asked
14 asked-attorney
17 asked-for-release
7 assumed
15 assumed-because
8 attorney
8 bankrupt
8 based-in
6 before
10 began-with
11 believes-in
8 bound-to
12 broadcast-on
9 broke-ice
11 built-brand
6 called
14 campaigned-for
10 can-affect
15 case-importance
10 celebrated
9 collected
15 collected-since
15 compassion-came
10 contact-at
11 contributed
26 conversation-moves-forward
12 convicted-in
26 could-provide-for-children
6 counts
16 counts-stem-from
10 cried-with
4 date
11 daughter-of
10 decided-to
9 described
12 described-as
17 described-in-link
7 despite
11 discouraged
5 doubt
4 drug
23 drug-trafficking-counts
6 during
6 effort
7 enjoyed
11 enjoys-work
9 ethnicity
27 expected-understanding-from
9 explained
22 explained-to-president
13 faced-hurdles
4 fame
11 finds-doubt
13 first-contact
21 first-joint-interview
24 first-joint-tv-interview
13 first-offence
19 first-person-called
10 first-time
18 found-overwhelming
17 fulfilled-by-work
17 gave-interview-to
14 gave-statement
19 going-into-politics
17 got-things-moving
15 grandparenthood
19 granted-clemency-to
11 grateful-to
11 gushed-over
15 had-ice-breaker
24 had-seen-snapchat-filter
12 has-children
15 has-passion-for
5 heads
4 held
11 helped-free
5 hopes
16 house-foreclosed
10 husband-of
22 ignorance-lasted-until
22 impression-of-campaign
10 imprisoned
7 instant
11 interviewee
11 interviewer
15 joke-came-first
11 joked-about
11 judged-case
14 keeps-photo-in
14 keeps-photo-of
12 kind-of-show
21 knew-news-before-call
18 knew-of-kardashian
19 knew-she-broke-news
10 learned-of
18 learned-of-case-in
29 learned-of-case-months-before
19 learned-of-case-via
6 led-to
19 lifted-into-the-air
11 listened-to
8 lived-it
14 magazines-were
13 makes-excuses
6 medium
3 met
18 model-prisoner-for
23 money-laundering-counts
15 months-of-talks
14 months-of-work
6 motive
14 moved-by-story
12 name-printed
16 needed-help-from
18 nonviolent-offence
6 number
10 occupation
7 offence
17 offered-plea-deal
6 office
20 one-time-involvement
16 only-one-who-can
7 pending
15 people-involved
5 place
5 plans
14 prison-conduct
11 prison-kind
13 protective-of
18 public-before-call
12 published-by
12 published-in
7 purpose
8 reaction
10 read-about
16 realised-gravity
19 realised-wrongdoing
23 reason-for-no-plea-deal
20 received-in-exchange
11 regarded-as
21 relative-to-interview
8 released
10 removed-by
9 resembled
8 revealed
13 sent-story-to
8 sentence
12 sentenced-in
3 sex
17 shared-details-of
19 shared-recording-of
15 shared-story-in
16 shared-story-via
19 shares-sentiment-of
7 show-of
6 simple
9 sister-of
6 sought
8 stars-in
16 stays-as-she-was
11 story-about
9 story-was
8 supports
18 supports-president
24 talked-by-telephone-with
9 talked-of
6 taught
6 termed
17 testified-against
13 thought-grant
15 thought-offence
11 time-of-day
12 told-love-to
12 told-news-to
5 topic
5 tried
9 tried-out
13 turn-to-crime
9 turned-to
7 tweeted
11 walked-with
6 wanted
7 weekday
4 when
18 willing-to-give-up
24 willing-to-see-president
13 words-of-news
4 wore
9 worked-on
9 works-for
17 would-be-proud-of
14 would-end-here
10 would-stop
5 wrote
12 years-served"
    offsets(128)
    "0 0 0 1 0 1 0 0 0 0 0 0 0 0 6 0 0 0 1 0 0 0 0 0 0 0 0 0 1 0 1 0 0 0 1 0 0 0 0 0
0 0 0 0 1 0 1 0 0 2 0 5 1 0 0 0 0 1 0 0 0 2 0 0 0 1 0 0 1 1 0 0 0 0 0 0 0 2 0 0
0 0 0 0 0 0 1 0 0 0 0 0 2 1 0 2 0 0 0 1 0 3 1 0 0 0 0 0 7 0 3 1 6 0 0 1 1 0 0 5
0 0 0 0 0 1 2 1"
    places(512)
    "206 206 169 206 206 206 206 80 206 206 206 57 183 206 206 206 83 206 206 206 148 22 206 206 162 206 89 206 206 206 206 136 6 63 105 206 206 206 206 206
147 116 206 193 206 206 206 206 206 139 206 30 145 206 206 191 206 206 206 96 206 206 7 206 158 206 206 206 85 206 206 87 206 206 206 86 206 196 206 192
126 206 206 206 206 206 141 155 206 206 128 206 206 206 184 179 206 36 206 206 206 31 206 206 206 206 61 104 43 206 204 206 1 18 206 206 206 206 206 206
131 206 206 37 206 206 206 206 121 206 206 206 206 3 60 201 67 206 97 206 93 73 206 206 56 140 206 146 206 206 165 206 206 13 206 206 206 51 206 46
206 206 206 53 206 110 206 206 206 206 206 206 12 157 206 206 176 10 186 16 206 206 206 107 206 58 206 206 54 115 206 206 206 206 127 143 206 102 206 150
100 206 206 206 206 206 206 206 206 76 8 38 199 206 62 135 151 202 206 206 206 206 206 206 206 119 149 94 206 132 206 47 159 206 206 82 161 206 206 206
206 206 33 205 206 137 99 206 164 114 95 206 11 206 206 163 42 130 206 206 45 206 206 206 206 206 206 206 206 206 182 173 79 206 206 206 50 206 206 206
170 187 103 206 206 112 206 206 206 206 206 206 40 206 206 117 206 35 206 59 92 75 2 190 206 49 206 174 206 206 206 206 178 206 84 206 206 28 206 206
175 129 206 66 206 206 122 206 206 106 206 206 206 206 138 69 206 188 120 29 206 154 206 206 195 24 180 206 55 206 14 206 206 206 197 88 206 206 5 206
206 206 206 39 65 189 206 206 27 4 206 15 113 206 200 144 206 206 118 177 167 206 19 152 206 206 156 160 206 203 206 206 206 206 98 206 32 48 68 34
206 206 206 206 23 206 206 124 206 20 206 206 71 206 206 0 206 206 101 134 206 206 206 206 206 26 109 206 206 206 206 206 206 206 206 206 206 206 78 21
133 91 90 72 25 206 64 206 206 206 142 206 206 206 111 206 206 206 206 206 74 206 206 206 206 206 206 44 198 206 206 166 125 206 206 70 206 206 171 206
206 206 77 206 17 181 206 206 9 172 81 41 206 123 153 185 194 52 206 206 206 206 206 168 206 206 108 206 206 206 206 206"
}
rows! {
    206, | cells | { label : & 'static str = cells.text(), value_kind : ValueKind = cells
    .one_of(), unit : Option < & 'static str > = cells.optional_text(), single_valued :
    bool = cells.number() == 0, definition : & 'static str = cells.text() },
    "18 was about politics 6 0  0 43 Whether the matter is said to be political.
24 owned up to what she did 6 0  0 49 Whether the subject is said to own up to a wrong.
8 acted on 3 0  1 32 What the subject changed in law.
8 admitted 3 0  1 26 What the subject admitted.
17 was an adviser to 4 0  1 25 Whom the subject advises.
10 came after 5 0  1 36 Which event came before the subject.
8 was aged 0 5 years 0 47 The subject's age when the article was written.
10 made known 3 0  1 35 What was announced, or that it was.
13 was announced 3 0  0 65 When the subject was announced, in words relative to the article.
11 appeared on 4 0  1 41 The work in which the subject had a part.
10 approached 4 0  1 28 Whom the subject approached.
5 asked 3 0  1 61 What the subject asked, when the person asked is no attorney.
18 asked her attorney 3 0  1 35 What the subject asked an attorney.
17 asked for release 4 0  1 50 Of whom the subject asked to be let out of prison.
7 took it 3 0  1 38 What the subject believed at the time.
18 took it so because 3 0  1 40 Why the subject believed it at the time.
16 had the attorney 4 0  1 30 Who is the subject's attorney.
25 had to declare bankruptcy 6 0  0 34 Whether the subject went bankrupt.
12 was based in 4 0  0 31 Where the subject has its seat.
11 came before 5 0  1 35 Which event came after the subject.
10 began with 3 0  0 28 With what the subject began.
11 believed in 4 0  1 29 Whom the subject believes in.
12 was bound to 3 0  1 38 To whom the subject's life stays tied.
6 was on 4 0  0 38 The programme that showed the subject.
13 broke the ice 6 0  0 46 Whether the subject eased the start of a talk.
22 built a brand that was 3 0  1 36 How far the subject's brand reaches.
10 telephoned 4 0  1 70 Whom the subject telephoned; wordings that leave the means open count.
25 worked for the release of 4 0  1 56 For whose release the subject worked, in whatever words.
10 could move 4 0  1 39 On whom the subject can have an effect.
36 gave the case an importance that was 3 0  0 51 How the weight of the case changed for the subject.
10 celebrated 6 0  0 31 Whether the subject celebrated.
9 collected 3 0  1 27 What the subject collected.
15 collected since 3 0  0 35 From when on the subject collected.
14 had compassion 3 0  0 36 How soon the subject had compassion.
16 was a contact at 4 0  1 39 Of which body the subject is a contact.
26 contributed to the article 6 0  0 66 Whether the subject is credited with a contribution to an article.
17 was going forward 6 0  0 60 Whether the talk about what the subject tries to do goes on.
16 was convicted in 2 0  0 27 The year of the conviction.
30 could provide for her children 6 0  0 61 Whether the subject could give the children what they needed.
16 was convicted on 0 6 counts 0 28 The number of counts in all.
32 rested on counts that arose from 4 0  0 41 The activity from which the counts arose.
9 wept with 3 0  1 27 With whom the subject wept.
6 was on 2 0  0 54 The day, with the year open where no article gives it.
17 was a daughter of 4 0  1 30 Whose daughter the subject is.
10 decided to 3 0  1 31 What the subject decided to do.
9 described 3 0  1 40 What the subject described to the press.
16 was described as 3 0  1 58 In which words an article or a speaker judges the subject.
28 was the subject of a link to 3 0  1 39 What a link promises about the subject.
21 was given in spite of 3 0  1 43 What might have spoken against the subject.
11 discouraged 4 0  1 40 Whom the subject advised against a step.
9 would ask 3 0  1 38 What the subject would not understand.
18 was convicted over 3 0  0 29 The drug that was trafficked.
36 was convicted of drug trafficking on 0 6 counts 0 41 The number of counts of drug trafficking.
6 was in 3 0  1 35 During what the subject took place.
4 took 3 0  0 31 How much work the subject took.
7 enjoyed 3 0  1 36 What the subject had a good time at.
16 enjoyed doing it 6 0  0 51 Whether the subject likes what she does for others.
3 was 3 0  0 34 The ethnic group an article names.
27 expected understanding from 4 0  1 43 From whom the subject was sure of sympathy.
9 explained 3 0  1 40 What the subject explained to the press.
26 explained to the president 3 0  1 44 What the subject explained to the president.
13 faced hurdles 6 0  0 52 Whether the subject met with hardship before prison.
12 was known as 3 0  1 41 In which words the subject's fame is put.
15 found the doubt 3 0  1 43 How the subject takes other people's doubt.
31 called first at the White House 4 0  0 45 Who was the first contact at the White House.
43 was the first interview of the two together 6 0  0 47 Whether it was the first the two gave together.
54 was the first television interview of the two together 6 0  0 61 Whether it was the first the two gave together on television.
20 was a first offender 6 0  0 44 Whether the offence was the subject's first.
19 called first of all 4 0  0 43 Who was called first, with no limit stated.
18 was the first time 6 0  0 46 Whether the subject was the first of its kind.
18 found overwhelming 3 0  1 29 What overwhelmed the subject.
19 was fulfilled by it 6 0  0 42 Whether what she does fulfils the subject.
20 gave an interview to 4 0  1 38 To whom the subject gave an interview.
16 gave a statement 6 0  0 37 Whether the subject gave a statement.
23 was going into politics 3 0  0 46 Whether the subject means to go into politics.
16 set things going 6 0  0 53 Whether the subject is said to have set things going.
5 was a 3 0  0 43 Which degree of grandparent the subject is.
19 granted clemency to 4 0  1 58 To whom the subject granted clemency, under whatever name.
15 was grateful to 4 0  1 32 To whom the subject is grateful.
21 spoke with feeling of 4 0  1 39 Of whom the subject spoke with feeling.
18 had an ice breaker 6 0  0 60 Whether the subject had a means to ease the start of a talk.
26 had seen a Snapchat filter 6 0  0 40 Whether the subject had seen one before.
12 had children 6 0  0 33 Whether the subject has children.
11 was keen on 3 0  1 31 What the subject seems keen on.
11 was head of 4 0  1 29 Which firm the subject heads.
4 held 3 0  1 33 What the subject gave for others.
14 helped to free 4 0  1 32 Whom the subject helped to free.
5 hoped 3 0  1 23 What the subject hopes.
29 lost the house to foreclosure 6 0  0 46 Whether the subject's house was foreclosed on.
18 was the husband of 4 0  1 29 Whose husband the subject is.
32 did not know of Kardashian until 3 0  0 74 Up to when the subject did not know of Kardashian, as the article puts it.
19 may have seen in it 3 0  1 54 What the campaign may have looked like to the subject.
13 was in prison 6 0  0 47 Whether the subject was in prison at some time.
16 happened at once 6 0  0 43 Whether the subject was done in an instant.
12 was given by 4 0  1 27 Who answered the questions.
11 was held by 4 0  0 24 Who asked the questions.
19 began with the joke 6 0  0 36 Whether the joke opened the meeting.
11 joked about 3 0  1 29 What the subject joked about.
18 judged the case as 3 0  1 34 What the subject held of the case.
19 kept the picture in 4 0  0 34 Where the subject keeps a picture.
17 kept a picture of 4 0  1 36 Of whom the subject keeps a picture.
22 was a show of the kind 3 0  0 38 What kind of programme the subject is.
29 knew the news before the call 6 0  0 39 Whether the subject had heard the news.
18 knew of Kardashian 6 0  0 67 Whether the subject knew who Kardashian was, at the time spoken of.
28 knew that she broke the news 6 0  0 64 Whether the subject knew that the other heard it first from her.
10 learned of 3 0  1 33 Of what the subject came to know.
20 heard of the case in 2 0  0 41 When the subject first heard of the case.
41 heard of the case before the interview by 1 6 months 0 68 How long before the earlier interview the subject heard of the case.
25 heard of the case through 4 0  1 51 Through which medium the subject heard of the case.
6 led to 3 0  1 31 What the subject brought about.
23 was lifted into the air 6 0  0 49 Whether a picture shows the subject being lifted.
11 listened to 4 0  1 29 To whom the subject listened.
19 had been through it 6 0  0 43 Whether the subject speaks from experience.
18 were the magazines 3 0  0 38 Which magazines the subject collected.
12 made excuses 6 0  0 36 Whether the subject excuses herself.
6 was by 3 0  1 39 By which medium the subject took place.
3 met 4 0  1 21 Whom the subject met.
24 was a model prisoner for 1 5 years 0 48 For how long the subject behaved well in prison.
36 was convicted of money laundering on 0 6 counts 0 41 The number of counts of money laundering.
13 had talks for 1 6 months 0 30 How long the talks had lasted.
12 had work for 1 6 months 0 29 How long the work had lasted.
12 acted out of 3 0  1 33 Why the subject took up the case.
22 was moved by the story 6 0  0 36 Whether the story moved the subject.
10 was called 3 0  1 70 The forms of the subject's name, recorded where accounts part over it.
16 needed help from 4 0  1 30 Whose help the subject needed.
23 was no violent offender 6 0  0 42 Whether the offence is called non-violent.
8 numbered 0 7 persons 0 32 How many persons the subject is.
5 was a 3 0  1 19 The subject's work.
18 was an offender in 3 0  1 45 What the offence was; coarser wordings count.
23 was offered a plea deal 6 0  0 44 Whether the subject was offered a plea deal.
3 was 3 0  1 33 The public office of the subject.
21 was involved one time 6 0  0 47 Whether the subject was involved one time only.
26 alone could bring it about 6 0  0 40 Whether it depends on the subject alone.
11 was pending 6 0  0 44 Whether the subject was still to be decided.
25 involved people numbering 3 0  0 40 How many people had part in the subject.
13 took place at 4 0  1 62 Where the subject took place; a room and its house both count.
10 planned to 3 0  1 23 What the subject plans.
15 was in prison a 3 0  0 34 How the subject behaved in prison.
24 was in a prison that was 3 0  0 27 What kind of prison it was.
17 was protective of 4 0  1 37 Of whom the subject feels protective.
30 was coming out before the call 6 0  0 56 Whether the news was coming out before Johnson was told.
16 was published by 4 0  0 26 Who published the subject.
16 was published in 2 0  0 31 When the subject was published.
9 was meant 3 0  1 25 What the subject was for.
7 reacted 3 0  1 24 How the subject reacted.
10 read about 4 0  1 28 About whom the subject read.
22 saw how illegal it was 6 0  0 62 Whether the subject saw the weight of the offence at the time.
21 saw that it was wrong 6 0  0 48 Whether the subject saw that she had done wrong.
32 was not offered the deal because 3 0  0 44 Why the subject was not offered a plea deal.
20 received in exchange 3 0  0 41 What the subject got for giving evidence.
20 came to regard it as 3 0  1 37 What the case became for the subject.
3 was 3 0  0 50 Where the subject stands to the interview in time.
17 was out of prison 6 0  0 65 Whether the subject is said to be out of prison or being let out.
14 was put out by 4 0  1 39 Who put the subject out of a programme.
9 resembled 5 0  1 30 What the subject sounded like.
8 revealed 3 0  1 28 What the subject made known.
17 sent the story to 4 0  1 35 To whom the subject sent the story.
16 was sentenced to 3 0  0 32 The sentence, in whatever words.
16 was sentenced in 2 0  0 25 The year of the sentence.
5 was a 3 0  0 48 Woman or man, where a noun or a pronoun says so.
7 told of 3 0  1 33 Of what the subject gave details.
11 made public 3 0  1 39 What recording the subject made public.
19 shared the story in 2 0  0 34 When the subject shared the story.
24 shared the story through 4 0  1 50 Through which medium the subject shared the story.
7 felt as 4 0  1 33 Whose feeling the subject shares.
15 was the show of 4 0  1 31 Whose programme the subject is.
10 was simple 6 0  0 47 Whether the subject was as simple as it looked.
15 was a sister of 4 0  1 28 Whose sister the subject is.
6 sought 3 0  1 49 The word for what the subject sought for Johnson.
10 starred in 4 0  1 32 In which work the subject stars.
17 went on as before 6 0  0 42 Whether the subject goes on being herself.
9 was about 4 0  1 25 Whom the story was about.
18 was the sharing of 5 0  1 19 What the story was.
9 supported 4 0  1 27 Whom the subject stands by.
23 supported the president 6 0  0 43 Whether the subject supports the president.
24 talked by telephone with 4 0  1 42 With whom the subject talked by telephone.
9 talked of 3 0  1 27 Of what the subject talked.
6 taught 4 0  1 24 Whom the subject taught.
10 was called 3 0  1 85 The article's word for the president's act; verbs and nouns of one stem count as one.
17 testified against 4 0  1 39 Against whom the subject gave evidence.
10 thought it 3 0  1 35 What the subject held of the grant.
19 thought the offence 3 0  1 49 What the subject held of the offence at the time.
10 was in the 3 0  0 36 At what time of day the subject was.
16 told of her love 4 0  1 42 Whom the subject told that she loves them.
16 told the news to 4 0  1 31 Whom the subject told the news.
9 was about 3 0  1 27 What the subject was about.
9 was tried 6 0  0 32 Whether the subject stood trial.
9 tried out 4 0  1 27 What the subject tried out.
15 turned to crime 6 0  0 42 Whether the subject did something illegal.
9 turned to 4 0  1 33 To which body the subject turned.
16 tweeted about it 6 0  0 43 Whether the subject tweeted about the case.
11 walked with 3 0  1 29 With whom the subject walked.
6 wanted 3 0  1 24 What the subject wanted.
8 was on a 3 0  0 20 The day of the week.
3 was 3 0  0 55 When the subject was, in words relative to the article.
22 was willing to give up 6 0  0 34 Whether the subject would give up.
32 was willing to see the president 6 0  0 46 Whether the subject would go to the president.
4 told 3 0  1 36 What Johnson was told, in our words.
4 wore 3 0  1 22 What the subject wore.
9 worked on 3 0  1 39 What the subject has been trying to do.
10 worked for 4 0  1 33 For which body the subject works.
24 would have been proud of 3 0  1 42 Of whom the subject would have been proud.
15 could end there 6 0  0 25 Whether it can end there.
10 would stop 6 0  0 31 Whether the subject would stop.
5 wrote 4 0  1 23 What the subject wrote.
17 was in prison for 1 5 years 0 35 How long the subject was in prison."
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
    Predicate(206) #[doc = " The facts it stands in."] facts : Fact(321)
    "1 47
1 77
1 109
1 78
1 174
5 136 144 240 252 307
2 169 170
2 113 126
1 106
1 191
1 222
2 155 161
4 23 24 25 26
1 211
1 250
1 239
1 187
1 79
1 98
8 27 51 59 68 76 112 241 263
2 38 39
1 260
1 0
1 149
1 283
1 183
1 270
1 28
1 17
1 31
1 242
1 212
1 225
1 314
1 274
1 132
1 271
1 69
1 80
1 72
1 70
1 213
2 107 298
1 175
1 32
1 135
5 231 232 265 300 301
1 129
1 100
1 33
1 62
1 71
2 73 75
1 156
2 22 303
1 143
1 8
1 176
1 272
4 104 105 137 138
3 310 311 312
1 82
3 182 184 186
1 35
1 275
1 139
1 140
1 74
1 276
1 141
2 305 306
1 9
1 215
1 128
3 15 16 20
2 264 277
2 177 178
1 127
1 5
1 130
1 286
1 153
1 179
1 319
1 188
1 131
1 278
2 2 3
1 83
1 181
3 236 237 238
1 52
1 221
1 49
3 142 150 151
1 152
1 284
2 273 285
3 30 46 57
1 12
2 13 14
1 171
1 246
1 214
1 249
1 216
1 40
1 42
1 41
3 93 266 267
1 133
1 259
1 217
2 223 224
1 84
2 147 254
1 288
1 227
1 96
1 37
1 63
3 43 44 45
1 60
8 196 197 198 199 200 201 202 203
1 302
1 92
1 103
3 185 189 194
2 94 95
2 65 85
4 204 205 206 207
1 97
1 304
1 108
1 99
4 145 159 296 297
3 10 18 19
1 226
1 209
1 7
1 258
1 230
1 228
1 268
15 154 208 210 243 244 245 247 248 279 287 290 313 315 317 318
1 218
1 81
1 86
1 91
1 66
1 29
2 157 158
2 110 111
1 192
1 233
1 308
1 53
1 89
2 101 102
2 173 180
2 162 163
1 289
1 55
1 56
1 6
1 172
1 48
1 193
6 115 116 117 118 119 120
1 190
1 21
1 58
1 54
1 36
1 34
1 291
3 164 165 166
1 167
5 121 122 123 124 125
1 67
1 316
1 87
1 146
2 281 292
1 251
6 261 262 293 294 295 299
1 88
1 168
1 90
1 309
1 61
1 219
2 220 320
2 148 160
2 114 269
1 64
1 50
4 253 255 256 257
1 134
1 280
1 195
1 282
1 1
2 4 11
1 229
2 234 235"
}
