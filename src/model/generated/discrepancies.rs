// Made from data/discrepancies.csv by `cargo test --all-features --test codegen`; edit that, not this file.

use super::prelude::*;
/**
Where accounts part.

```
use clemency::{Discrepancy, vocabulary::DiscrepancyKind};

let contradictions = Discrepancy::ALL.iter().filter(|row| row.kind() == DiscrepancyKind::Contradiction);
for contradiction in contradictions {
    println!("{} {}", contradiction.question(), contradiction.explanation());
}
```
*/
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Discrepancy {
    /**
What did the president\'s act change?

Omission, about legal term; weight: lead; reconcilable: yes.

- b [`Fact::GrantTouchedLifeSentence`]
- silent: a, c, d, e

Only b says: the sentence.
*/
    ActOnWhat,
    /**
Did those around Kardashian back the visit?

Omission, about person; weight: notable; reconcilable: yes.

- d [`Fact::FamilySupportive`]
- d [`Fact::DiscouragedByOthers`]
- silent: a, b, c, e

d sets the support of her family beside advice against the visit from people around her, and does not say whether these are family; the rest say nothing.
*/
    AdviceAgainstVisit,
    /**
Who made the act of clemency known?

Granularity, about person; weight: notable; reconcilable: yes.

- c [`Fact::TrumpAnnounced`]
- b [`Fact::PardoningAnnounced`]
- d [`Fact::NewsStartingToBreak`]
- silent: a, e

b leaves open what c names; d has the news breaking and names nobody.
*/
    Announcer,
    /**
To whom did Kardashian turn before the White House?

Omission, about sequence; weight: notable; reconcilable: partly.

- c [`Fact::AskedWhetherAnythingCanBeDone`]
- c [`Fact::SentStoryToAttorney`]
- b [`Fact::IvankaFirstPersonCalled`]
- silent: a, d, e

c has her send the story to an attorney and ask her; b\'s first person called agrees only if neither was a call.
*/
    AttorneyBeforeIvanka,
    /**
Did Kardashian know that Johnson had not heard?

Omission, about sequence; weight: notable; reconcilable: yes.

- d [`Fact::KardashianDidNotKnowSheBrokeNews`]
- d [`Fact::KardashianThoughtJohnsonKnew`]
- silent: a, b, c, e

Only d tells that she did not.
*/
    AwarenessInTheCall,
    /**
Did Johnson know that she did wrong?

Granularity, about sequence; weight: notable; reconcilable: yes.

- a [`Fact::JohnsonDidNotRealiseGravity`]
- a [`Fact::JohnsonThoughtOffenceMinor`]
- a [`Fact::JohnsonAdmittedWrong`]
- a [`Fact::JohnsonRealisedWrongdoing`]
- b [`Fact::JohnsonAcceptedResponsibility`]
- silent: c, d, e

Not seeing it at the time and owning it later can both hold.
*/
    AwarenessOfWrong,
    /**
Did the two talk after the meeting with the president?

Omission, about scope; weight: notable; reconcilable: yes.

- e [`Fact::KardashianTalkedWithJohnsonByPhone`]
- e [`Fact::RecordedCallAfterMeeting`]
- silent: a, b, c, d

Only e tells of it, and prints some of it.
*/
    CallAfterMeeting,
    /**
Did the call to Ivanka Trump bring about the meeting?

Granularity, about cause; weight: lead; reconcilable: yes.

- a [`Fact::CallLedToMeeting`]
- b [`Fact::CallLedToMeeting`]
- d [`Fact::CallBeforeMeeting`]
- silent: c, e

That it came first does not speak against its being the cause; only a and b say so.
*/
    CallLedToMeeting,
    /**
What did Johnson do at the news?

Granularity, about scope; weight: minor; reconcilable: yes.

- b [`Fact::JohnsonDanced`]
- c [`Fact::JohnsonDanced`]
- d [`Fact::JohnsonDanced`]
- c [`Fact::JohnsonDidEverything`]
- d [`Fact::JohnsonCried`]
- d [`Fact::PeopleListened`]
- silent: a, e

Each prints another part of it.
*/
    Celebration,
    /**
What is the president\'s act called?

Terminology, about legal term; weight: lead; reconcilable: partly.

- b [`Fact::TermedCommutation`]
- c [`Fact::TermedCommutation`]
- b [`Fact::TermedPardon`]
- d [`Fact::TermedPardon`]
- c [`Fact::TermedClemency`]
- c [`Fact::TermedFreeing`]
- b [`Fact::TermedRelease`]
- d [`Fact::TermedRelease`]
- silent: a, e

b uses commuted and pardoning of one act, c commutation and clemency, so the texts treat them as one; none defines them, and whether a pardon was granted is not settled.
*/
    ClemencyTerm,
    /**
What became of others in the case?

Omission, about scope; weight: lead; reconcilable: yes.

- e [`Fact::CoDefendantsTestifiedAgainstJohnson`]
- e [`Fact::JohnsonNoPleaDeal`]
- silent: a, b, c, d

Only e, written before the act of clemency, tells of the trial.
*/
    CoDefendants,
    /**
With what did Kardashian credit the president?

Terminology, about speech; weight: minor; reconcilable: yes.

- c [`Fact::TrumpEmpathy`]
- c [`Fact::TrumpCompassion`]
- silent: a, b, d, e

Empathy is the article\'s word before the quotation, compassion Kardashian\'s in it.
*/
    CompassionOrEmpathy,
    /**
What came first in the meeting?

Granularity, about sequence; weight: minor; reconcilable: partly.

- d [`Fact::JokeCameFirst`]
- c [`Fact::TrumpCompassionRightAway`]
- silent: a, b, e

The joke may have opened the meeting and the compassion the case; right away then counts from the case.
*/
    CompassionOrJokeFirst,
    /**
Who vouches for Johnson\'s conduct in prison?

Omission, about person; weight: notable; reconcilable: yes.

- b [`Fact::ModelPrisoner`]
- silent: a, c, d, e

Only the White House, in b.
*/
    ConductVouched,
    /**
In which year was Johnson convicted?

Granularity, about date; weight: lead; reconcilable: yes.

- c [`Fact::ConvictedIn1996`]
- e [`Fact::ConvictedIn1996`]
- a [`Fact::ConvictedBeforeSentence`]
- silent: b, d

a gives no year for the conviction, only that it came before the sentence; that fits 1996.
*/
    ConvictionYear,
    /**
Of what offences were the counts?

Granularity, about legal term; weight: lead; reconcilable: partly.

- a [`Fact::EightDrugTraffickingCounts`]
- c [`Fact::OffenceMoneyLaundering`]
- c [`Fact::OneMoneyLaunderingCount`]
- e [`Fact::CountsStemFromOperation`]
- silent: b, d

a has drug trafficking alone, c adds money laundering; e\'s counts only stem from an operation, which leaves room for both.
*/
    CountsKind,
    /**
On how many counts was Johnson convicted?

Contradiction, about count; weight: lead; reconcilable: no.

- a [`Fact::EightCounts`]
- a [`Fact::EightDrugTraffickingCounts`]
- e [`Fact::EightCounts`]
- c [`Fact::FiveDrugTraffickingCounts`]
- c [`Fact::OneMoneyLaunderingCount`]
- silent: b, d

a and e say eight; c names five and one and says nothing of others, so the texts do not meet.
*/
    CountsNumber,
    /**
Which drug was it?

Granularity, about scope; weight: notable; reconcilable: yes.

- c [`Fact::DrugCocaine`]
- e [`Fact::DrugCocaine`]
- a [`Fact::OffenceDrugTrafficking`]
- d [`Fact::OffenceDrugTrafficking`]
- silent: b

Cocaine is a drug: a and d are coarser than c and e.
*/
    DrugNamed,
    /**
Had Johnson asked for release before?

Omission, about sequence; weight: notable; reconcilable: yes.

- a [`Fact::JohnsonAskedObama`]
- silent: b, c, d, e

Only a goes back to it.
*/
    EarlierPlea,
    /**
In what word did the joke put Khloe Kardashian\'s leaving?

Terminology, about speech; weight: minor; reconcilable: yes.

- a [`Fact::KhloeRemovedFromApprentice`]
- d [`Fact::KhloeRemovedFromApprentice`]
- silent: b, c, e

a reports without marks, so that no reading shows its wording; d prints the words.
*/
    FiredOrKickedOff,
    /**
Of what was the call to Ivanka Trump the first?

Granularity, about sequence; weight: notable; reconcilable: partly.

- a [`Fact::IvankaFirstContactAtWhiteHouse`]
- c [`Fact::IvankaFirstContactAtWhiteHouse`]
- b [`Fact::IvankaFirstPersonCalled`]
- d [`Fact::CallBeforeMeeting`]
- silent: e

a and c limit it to the White House; b sets no limit; d says only that it came before the meeting.
*/
    FirstCallOfWhat,
    /**
Of what was the interview the first?

Granularity, about scope; weight: minor; reconcilable: yes.

- c [`Fact::FirstJointTvInterview`]
- d [`Fact::FirstJointInterview`]
- silent: a, b, e

c limits it to television, d, in a link, does not; the others do not say.
*/
    FirstJointInterview,
    /**
Where did the two first meet?

Omission, about place; weight: minor; reconcilable: yes.

- c [`Fact::MetInMemphis`]
- silent: a, b, d, e

Only c says.
*/
    FirstMeetingPlace,
    /**
When did Kardashian and Johnson first meet in person?

Contradiction, about sequence; weight: lead; reconcilable: partly.

- b [`Fact::MetAtTheInterview`]
- d [`Fact::MetBeforeTheInterview`]
- a [`Fact::MetOnWednesday`]
- c [`Fact::MetOnWednesday`]
- silent: e

Wednesday agrees with a meeting shortly before an interview shown on Thursday; at the interview agrees only if it was recorded on the Wednesday or is taken loosely.
*/
    FirstMeetingWhen,
    /**
Was it a first offence, or a single involvement?

Terminology, about scope; weight: lead; reconcilable: partly.

- a [`Fact::OneTimeInvolvement`]
- a [`Fact::FirstOffence`]
- b [`Fact::FirstOffence`]
- c [`Fact::FirstOffence`]
- d [`Fact::FirstOffence`]
- silent: e

A first offence has none before it; a single involvement says more; a gives both.
*/
    FirstOrOneTime,
    /**
Was Johnson a grandmother or a great-grandmother?

Granularity, about kinship; weight: notable; reconcilable: yes.

- a [`Fact::JohnsonGrandmother`]
- e [`Fact::JohnsonGreatGrandmother`]
- silent: b, c, d

A great-grandmother is a grandmother too; a is the coarser.
*/
    Grandmother,
    /**
When did the president act?

Granularity, about date; weight: lead; reconcilable: yes.

- c [`Fact::GrantOnJune6`]
- b [`Fact::GrantOnJune6`]
- c [`Fact::FreeingAnnouncedLastWeek`]
- silent: a, d, e

A week after May 30 is June 6; last week is coarser, seen from the week of the interview.
*/
    GrantDate,
    /**
Had the president acted?

Supersession, about legal term; weight: lead; reconcilable: yes.

- b [`Fact::TrumpGrantedClemency`]
- c [`Fact::TrumpGrantedClemency`]
- d [`Fact::InterviewAfterPardon`]
- e [`Fact::GrantPending`]
- silent: a

e was written while the decision was open; b, c and d were written after it.
*/
    GrantedOrPending,
    /**
On whose word was Johnson grateful?

Granularity, about person; weight: notable; reconcilable: yes.

- b [`Fact::JohnsonGrateful`]
- e [`Fact::JohnsonGrateful`]
- silent: a, c, d

b has it from Johnson; e concludes it from the telephone call.
*/
    GratitudeVouched,
    /**
What hardship came before prison?

Omission, about cause; weight: notable; reconcilable: yes.

- a [`Fact::JohnsonBankrupt`]
- a [`Fact::JohnsonCouldNotProvide`]
- a [`Fact::JohnsonHouseForeclosed`]
- silent: b, c, d, e

Only a prints Johnson\'s account of it.
*/
    Hardship,
    /**
Had the two been in touch before they met?

Granularity, about sequence; weight: notable; reconcilable: yes.

- a [`Fact::FirstTimeMet`]
- b [`Fact::FirstTimeMet`]
- c [`Fact::FirstTimeMet`]
- d [`Fact::FirstTimeMet`]
- e [`Fact::KardashianTalkedWithJohnsonByPhone`]
- b [`Fact::NewsByPhone`]
- c [`Fact::KardashianToldNews`]
- d [`Fact::NewsByPhone`]
- d [`Fact::KardashianApproachedJohnson`]

Met means in person, as b says; b and d have a telephone call before it, c the news from Kardashian, d an approach, e another call.
*/
    InTouchBefore,
    /**
What does Thursday date?

Granularity, about date; weight: notable; reconcilable: yes.

- c [`Fact::InterviewOnThursday`]
- d [`Fact::InterviewOnThursday`]
- silent: a, b, e

c dates the interview, d its broadcast.
*/
    InterviewDay,
    /**
Where was the interview?

Omission, about place; weight: minor; reconcilable: yes.

- c [`Fact::InterviewInMemphis`]
- silent: a, b, d, e

Only c says.
*/
    InterviewPlace,
    /**
What was the call to Ivanka Trump about?

Granularity, about scope; weight: notable; reconcilable: yes.

- a [`Fact::CallAboutJohnsonsCase`]
- a [`Fact::CallAboutWomen`]
- c [`Fact::CallAboutWomen`]
- d [`Fact::CallAboutWomen`]
- silent: b, e

A talk about Johnson\'s case can be one about women and mutual help.
*/
    IvankaCallTopic,
    /**
As what is Ivanka Trump described?

Granularity, about person; weight: minor; reconcilable: yes.

- a [`Fact::IvankaDaughterOfTrump`]
- c [`Fact::IvankaDaughterOfTrump`]
- d [`Fact::IvankaDaughterOfTrump`]
- c [`Fact::IvankaAdviserToTrump`]
- a [`Fact::IvankaAtWhiteHouse`]
- silent: b, e

The descriptions add up.
*/
    IvankaDescribed,
    /**
Who besides the president is named as engaged at or with the White House?

Omission, about person; weight: notable; reconcilable: yes.

- a [`Fact::CalledIvanka`]
- b [`Fact::CalledIvanka`]
- c [`Fact::CalledIvanka`]
- d [`Fact::CalledIvanka`]
- e [`Fact::JaredTrying`]

e names Jared and not Ivanka Trump, the others her and not him; e does not say who Jared is or what he tries to do.
*/
    IvankaOrJared,
    /**
How sure is it that Ivanka Trump set things going?

Granularity, about cause; weight: lead; reconcilable: partly.

- b [`Fact::IvankaGotThingsMoving`]
- a [`Fact::IvankaHelpedFreeJohnson`]
- a [`Fact::CallGotCaseRolling`]
- a [`Fact::CallLedToMeeting`]
- b [`Fact::CallLedToMeeting`]
- a [`Fact::IvankaReceptive`]
- c [`Fact::IvankaReceptive`]
- d [`Fact::IvankaReceptive`]
- silent: e

b hedges in one sentence and is flat in the next paragraph; a has it from Kardashian in the headline; what Kardashian is quoted with says only that she was receptive.
*/
    IvankaRole,
    /**
Is Johnson\'s ethnic group named?

Omission, about person; weight: notable; reconcilable: yes.

- e [`Fact::JohnsonBlack`]
- silent: a, b, c, d

Only e names it, in a link.
*/
    JohnsonDescribed,
    /**
By what name is Johnson called?

Terminology, about person; weight: minor; reconcilable: yes.

- a [`Fact::NamedAliceJohnson`]
- c [`Fact::NamedAliceJohnson`]
- e [`Fact::NamedAliceJohnson`]
- a [`Fact::NamedAliceMarieJohnson`]
- b [`Fact::NamedAliceMarieJohnson`]
- c [`Fact::NamedAliceMarieJohnson`]
- d [`Fact::NamedAliceMarieJohnson`]
- e [`Fact::NamedAliceMarieJohnson`]
- d [`Fact::NamedAlice`]

The forms are of one person; d alone uses the first name in its own voice.
*/
    JohnsonNamed,
    /**
What does Johnson mean to do?

Granularity, about scope; weight: notable; reconcilable: yes.

- b [`Fact::PlansToSpeakForOffenders`]
- c [`Fact::HopesToPayForward`]
- d [`Fact::JohnsonMirroredSentiment`]
- b [`Fact::PlansToMagnifyIssue`]
- c [`Fact::PlansToMagnifyIssue`]
- d [`Fact::PlansToMagnifyIssue`]
- silent: a, e

Three ways to lead in the same words; only b says for whom.
*/
    JohnsonsPlans,
    /**
How is Kanye West related to Kim Kardashian?

Omission, about kinship; weight: minor; reconcilable: yes.

- b [`Fact::KanyeHusbandOfKardashian`]
- silent: a, c, d, e

b says what d leaves out.
*/
    KanyeKinship,
    /**
As what is Kardashian described?

Terminology, about person; weight: minor; reconcilable: yes.

- a [`Fact::KardashianCelebrity`]
- d [`Fact::KardashianCelebrity`]
- b [`Fact::KardashianRealityStar`]
- c [`Fact::KardashianRealityStar`]
- d [`Fact::KardashianRealityStar`]
- e [`Fact::KardashianRealityStar`]
- c [`Fact::KardashianEntrepreneur`]
- d [`Fact::KardashianEntrepreneur`]
- b [`Fact::KardashianHeadsKkw`]
- c [`Fact::KardashianStarsInKeepingUp`]

The descriptions add up.
*/
    KardashianDescribed,
    /**
By what name is Kardashian called?

Terminology, about person; weight: minor; reconcilable: yes.

- a [`Fact::NamedKimKardashian`]
- b [`Fact::NamedKimKardashian`]
- d [`Fact::NamedKimKardashian`]
- e [`Fact::NamedKimKardashian`]
- c [`Fact::NamedKimKardashianWest`]
- d [`Fact::NamedKimKardashianWest`]
- e [`Fact::NamedKimKardashianWest`]
- e [`Fact::NamedWest`]
- a [`Fact::NamedKimK`]
- d [`Fact::NamedKim`]

d and e use both forms of one person; b names a husband called West.
*/
    KardashianNamed,
    /**
How is Khloe Kardashian related to Kim Kardashian?

Omission, about kinship; weight: minor; reconcilable: yes.

- d [`Fact::KhloeSisterOfKardashian`]
- silent: a, b, c, e

d says what a leaves out.
*/
    KhloeKinship,
    /**
What happened in the week before the interview?

Granularity, about sequence; weight: lead; reconcilable: partly.

- b [`Fact::ReleasedLastWeek`]
- c [`Fact::FreeingAnnouncedLastWeek`]
- silent: a, d, e

Release and announcement may both lie in that week; no text gives both.
*/
    LastWeek,
    /**
On whose word did the president laugh?

Granularity, about person; weight: minor; reconcilable: yes.

- a [`Fact::TrumpLaughed`]
- d [`Fact::TrumpLaughed`]
- silent: b, c, e

a says it in its own voice, d on Kardashian\'s word; a\'s sentence stands right after what she told.
*/
    LaughterVouched,
    /**
When did Kardashian come upon the case?

Granularity, about date; weight: lead; reconcilable: yes.

- b [`Fact::LearnedOfCase2017`]
- c [`Fact::SharedStory201710`]
- e [`Fact::LearnedOfCaseSevenMonthsBefore`]
- silent: a, d

Seven months before the week of May 30 is about the end of October, which is in 2017.
*/
    LearnedWhen,
    /**
Which magazines did Johnson collect?

Granularity, about scope; weight: minor; reconcilable: yes.

- a [`Fact::MagazinesMentionedKardashian`]
- d [`Fact::MagazinesEveryOne`]
- silent: b, c, e

d\'s next sentence is on reading about Kardashian, which suggests a\'s sense.
*/
    Magazines,
    /**
When did Kardashian meet the president?

Granularity, about date; weight: lead; reconcilable: yes.

- b [`Fact::MeetingOnMay30`]
- d [`Fact::MeetingOnMay30`]
- e [`Fact::MeetingOnMay30`]
- silent: a, c

May 30 is in late May; this week is said in the week of the meeting.
*/
    MeetingDate,
    /**
Where did Kardashian meet the president?

Granularity, about place; weight: minor; reconcilable: yes.

- a [`Fact::MeetingAtWhiteHouse`]
- e [`Fact::MeetingAtWhiteHouse`]
- a [`Fact::MeetingInOvalOffice`]
- c [`Fact::MeetingInOvalOffice`]
- d [`Fact::MeetingInOvalOffice`]
- silent: b

a uses both names for one visit, so the one lies in the other.
*/
    MeetingPlace,
    /**
What was the meeting about?

Granularity, about scope; weight: notable; reconcilable: partly.

- a [`Fact::MeetingAboutJohnsonsCase`]
- a [`Fact::MeetingAboutJohnsonsFreedom`]
- d [`Fact::MeetingAboutJohnsonsCase`]
- b [`Fact::MeetingPleaForClemency`]
- c [`Fact::ToldPresidentSecondChances`]
- c [`Fact::ToldPresidentWhereFound`]
- c [`Fact::ToldPresidentWhyBelieves`]
- e [`Fact::MeetingAboutPrisonReform`]

One case and reform in general can both have been spoken of; only e names reform, in a link and in no sentence of its own about the meeting.
*/
    MeetingTopic,
    /**
What was in Memphis?

Granularity, about place; weight: minor; reconcilable: yes.

- c [`Fact::InterviewInMemphis`]
- c [`Fact::MetInMemphis`]
- e [`Fact::OperationInMemphis`]
- silent: a, b, d

c has the interview and the first meeting there, e the operation; one town can be the place of all.
*/
    Memphis,
    /**
What moved Kardashian to take up the case?

Granularity, about cause; weight: notable; reconcilable: yes.

- a [`Fact::SignOfDeepProblem`]
- b [`Fact::MotiveResources`]
- c [`Fact::BelievesInJohnson`]
- d [`Fact::MotivePeople`]
- e [`Fact::MotiveSimpleConnection`]
- e [`Fact::StoryTouchedKardashian`]

Several things are named, and none excludes another; only b\'s begins with because.
*/
    Motive,
    /**
How was Johnson told?

Omission, about other; weight: notable; reconcilable: yes.

- b [`Fact::NewsByPhone`]
- d [`Fact::NewsByPhone`]
- silent: a, c, e

c does not say; b and d agree.
*/
    NewsByPhone,
    /**
Was the news out when Johnson was told?

Granularity, about sequence; weight: notable; reconcilable: partly.

- b [`Fact::NewsAfterAnnouncement`]
- d [`Fact::NewsStartingToBreak`]
- silent: a, c, e

Announced and starting to break differ in degree.
*/
    NewsPublicWhen,
    /**
Is the offence called non-violent?

Omission, about scope; weight: lead; reconcilable: yes.

- a [`Fact::NonviolentOffence`]
- b [`Fact::NonviolentOffence`]
- d [`Fact::NonviolentOffence`]
- silent: c, e

a, b and d say so in their own voice, a where it gives Kardashian\'s view; none calls it violent.
*/
    Nonviolent,
    /**
Was Obama president when Johnson asked him?

Granularity, about date; weight: notable; reconcilable: partly.

- a [`Fact::ObamaFormerPresident`]
- a [`Fact::JohnsonAskedObama`]
- silent: b, c, d, e

Former may be said from the day of the article; at the time may go with prison or with the asking.
*/
    ObamaInOffice,
    /**
Did one telephone call bring Johnson out of prison?

Contradiction, about cause; weight: lead; reconcilable: no.

- a [`Fact::CallLedToRelease`]
- a [`Fact::OneCall`]
- a [`Fact::NotInstant`]
- b [`Fact::ALotOfWork`]
- b [`Fact::NotInstant`]
- c [`Fact::NotAsSimpleAsItSeemed`]
- c [`Fact::NotInstant`]
- d [`Fact::NotInstant`]
- silent: e

a\'s closing claim stands against the words of Kardashian that it prints itself, and against the steps in the others.
*/
    OneCallOrLongWork,
    /**
How much was Johnson involved in?

Granularity, about scope; weight: lead; reconcilable: partly.

- a [`Fact::OneTimeInvolvement`]
- a [`Fact::EightDrugTraffickingCounts`]
- c [`Fact::FiveDrugTraffickingCounts`]
- c [`Fact::OneMoneyLaunderingCount`]
- e [`Fact::EightCounts`]
- e [`Fact::OperationMoreThanADozen`]
- silent: b, d

Several counts may come of one involvement; no text says so.
*/
    OneTimeOrCounts,
    /**
What did Kardashian find overwhelming?

Granularity, about speech; weight: minor; reconcilable: partly.

- a [`Fact::OverwhelmingHistory`]
- d [`Fact::OverwhelmingOvalOffice`]
- c [`Fact::MomentInsane`]
- silent: b, e

All is about being in the Oval Office; a ties the words to its history, d to the office or the visit, and c has other words for the moment.
*/
    OverwhelmingWhat,
    /**
Whom did Kardashian telephone?

Granularity, about person; weight: notable; reconcilable: yes.

- a [`Fact::CalledIvanka`]
- b [`Fact::CalledIvanka`]
- c [`Fact::CalledIvanka`]
- d [`Fact::CalledIvanka`]
- a [`Fact::SeemsOneCallToSome`]
- b [`Fact::SeemsOneCallToSome`]
- c [`Fact::SeemsOneCallToSome`]
- d [`Fact::SeemsOneCallToSome`]
- silent: e

The call to the president is what some people may imagine, as Kardashian puts it; no account claims it.
*/
    PhonedWhom,
    /**
Does Kardashian rule politics out?

Contradiction, about scope; weight: notable; reconcilable: partly.

- b [`Fact::NotGoingIntoPolitics`]
- c [`Fact::NotGoingIntoPolitics`]
- d [`Fact::NotGoingIntoPolitics`]
- c [`Fact::NotGoingIntoPoliticsYet`]
- d [`Fact::PoliticsFullTimeOpen`]
- silent: a, e

Her own word is no in all three; c\'s narrator leaves a door open that her words do not, and d\'s asks before it prints them.
*/
    Politics,
    /**
How did the president react?

Granularity, about person; weight: notable; reconcilable: yes.

- a [`Fact::TrumpLaughed`]
- d [`Fact::TrumpGotFocused`]
- d [`Fact::TrumpLaughed`]
- c [`Fact::TrumpCompassion`]
- c [`Fact::TrumpEmpathy`]
- silent: b, e

They can be moments of one meeting; none excludes another.
*/
    PresidentReaction,
    /**
What kind of prison was it?

Omission, about legal term; weight: notable; reconcilable: yes.

- a [`Fact::FederalPrison`]
- silent: b, c, d, e

Only a says federal, of jail and of prison alike.
*/
    PrisonKind,
    /**
How is imprisonment put?

Terminology, about legal term; weight: minor; reconcilable: yes.

- a [`Fact::JohnsonWasInPrison`]
- b [`Fact::JohnsonWasInPrison`]
- c [`Fact::JohnsonWasInPrison`]
- d [`Fact::JohnsonWasInPrison`]
- e [`Fact::JohnsonWasInPrison`]

One state in other words.
*/
    PrisonWording,
    /**
What is said in favour of the act of clemency?

Omission, about cause; weight: lead; reconcilable: yes.

- b [`Fact::JohnsonAcceptedResponsibility`]
- b [`Fact::ModelPrisoner`]
- c [`Fact::TrumpFeltItRight`]
- silent: a, d, e

b prints the White House on Johnson\'s conduct, c Kardashian on what the president felt; neither calls it a reason.
*/
    ReasonForGrant,
    /**
Was Johnson free when the account was written?

Supersession, about sequence; weight: lead; reconcilable: yes.

- a [`Fact::JohnsonReleased`]
- b [`Fact::JohnsonReleased`]
- c [`Fact::JohnsonReleased`]
- d [`Fact::JohnsonReleased`]
- e [`Fact::JohnsonNotReleasedYet`]

e was written before the act of clemency, the others after it.
*/
    ReleasedOrNot,
    /**
Who says that Johnson owned up?

Granularity, about person; weight: notable; reconcilable: yes.

- a [`Fact::JohnsonAdmittedWrong`]
- a [`Fact::JohnsonRealisedWrongdoing`]
- b [`Fact::JohnsonAcceptedResponsibility`]
- silent: c, d, e

Johnson says it in a, the White House in b; they agree.
*/
    ResponsibilityVouched,
    /**
How is the sentence put?

Terminology, about legal term; weight: minor; reconcilable: yes.

- a [`Fact::LifeSentence`]
- b [`Fact::LifeSentence`]
- c [`Fact::LifeSentence`]
- d [`Fact::LifeSentence`]
- e [`Fact::LifeSentence`]

One sentence in other words.
*/
    SentenceWording,
    /**
In which year was Johnson sentenced?

Contradiction, about date; weight: lead; reconcilable: partly.

- a [`Fact::SentencedIn1997`]
- e [`Fact::SentencedIn1997`]
- c [`Fact::SentencedIn1996`]
- silent: b, d

e tells conviction and sentence apart by a year; c names one year and may mean the conviction alone, though its sentence holds both.
*/
    SentencingYear,
    /**
What had lasted, or lain back, seven months?

Granularity, about duration; weight: lead; reconcilable: partly.

- a [`Fact::InTalksSevenMonths`]
- a [`Fact::WorkedSevenMonths`]
- b [`Fact::InTalksSevenMonths`]
- b [`Fact::WorkedSevenMonths`]
- c [`Fact::InTalksSevenMonths`]
- c [`Fact::WorkedSevenMonths`]
- d [`Fact::InTalksSevenMonths`]
- d [`Fact::WorkedSevenMonths`]
- e [`Fact::LearnedOfCaseSevenMonthsBefore`]
- c [`Fact::SharedStory201710`]

October 2017 to May 30 is about seven months, so both may be round counts of one time; from when the talks count, and with whom they were, is not said.
*/
    SevenMonths,
    /**
What was sought for Johnson?

Terminology, about legal term; weight: notable; reconcilable: yes.

- a [`Fact::SoughtRelease`]
- b [`Fact::SoughtRelease`]
- e [`Fact::SoughtRelease`]
- b [`Fact::SoughtClemency`]
- c [`Fact::SoughtClemency`]
- d [`Fact::SoughtPardon`]
- e [`Fact::SoughtPardon`]
- c [`Fact::SoughtCommutation`]
- a [`Fact::SoughtFreedom`]
- c [`Fact::SoughtFreedom`]
- b [`Fact::SoughtJustice`]

Release, freedom and justice are names of the aim; clemency, commutation and pardon of the way there.
*/
    SoughtTerm,
    /**
What did Kardashian come upon?

Granularity, about other; weight: minor; reconcilable: yes.

- c [`Fact::SharedMicInterview`]
- b [`Fact::StoryAboutJohnson`]
- e [`Fact::StoryAboutJohnson`]
- silent: a, d

An interview can be the form of a story.
*/
    StoryKind,
    /**
Does Kardashian support the president?

Omission, about person; weight: notable; reconcilable: yes.

- e [`Fact::DoesNotNecessarilySupportPresident`]
- silent: a, b, c, d

Only e raises it, in its own voice.
*/
    SupportForPresident,
    /**
What do Kardashian\'s enjoy this and stop that refer to?

Granularity, about speech; weight: minor; reconcilable: partly.

- b [`Fact::KardashianMayGoOnForOthers`]
- c [`Fact::NotGoingIntoPoliticsYet`]
- d [`Fact::PoliticsFullTimeOpen`]
- silent: a, e

b leads in with work for others, c with this experience and a career in politics, d with politics full time; the quoted words name nothing.
*/
    ThisAndThat,
    /**
What did Kardashian do on Twitter?

Granularity, about speech; weight: notable; reconcilable: partly.

- b [`Fact::CaseCalledUnfair`]
- b [`Fact::TweetedAboutCase`]
- c [`Fact::SharedStoryOnTwitter`]
- e [`Fact::LearnedOfCaseOnTwitter`]
- silent: a, d

A retweet may carry a word of one\'s own, but just retweeted speaks against it.
*/
    TwitterAct,
    /**
Up to when did Johnson not know of Kardashian?

Contradiction, about sequence; weight: lead; reconcilable: partly.

- a [`Fact::UnknownWhileInPrison`]
- b [`Fact::UnknownWhenFirstHeardOfAdvocacy`]
- d [`Fact::UnknownWhenFirstApproached`]
- e [`Fact::KardashianTalkedWithJohnsonByPhone`]
- silent: c

Taken as the whole time in prison, a stands against e, where the two talk while she is there; taken as some of it, all agree.
*/
    UnknownUntil,
    /**
Had Kardashian been to the president when she spoke of going?

Granularity, about sequence; weight: notable; reconcilable: partly.

- e [`Fact::KardashianMetTrump`]
- e [`Fact::ReadyToSeePresident`]

e has her explain a visit already made; its quotation speaks of going as a condition. It may state a general readiness, or have been said before.
*/
    VisitDoneOrAhead,
    /**
With what did it begin?

Contradiction, about cause; weight: lead; reconcilable: partly.

- a [`Fact::InvolvementBeganWithCall`]
- c [`Fact::InvolvementBeganOnTwitter`]
- a [`Fact::CampaignBeforeCall`]
- b [`Fact::StoryBeforeDecision`]
- silent: d, e

The start of Kardashian\'s interest and the start at the White House can differ; a\'s all leaves no room for that, yet a has her at work before the call.
*/
    WhatBeganIt,
    /**
To what does Johnson\'s when she said that refer?

Granularity, about speech; weight: minor; reconcilable: yes.

- b [`Fact::CelebrationAfterNews`]
- c [`Fact::CelebrationAfterNews`]
- d [`Fact::CelebrationAfterNews`]
- silent: a, e

c\'s editor and d\'s order show that it is the news; in b the paragraph before it is about another thing.
*/
    WhenSheSaidThat,
    /**
To whom did Kardashian give the interview?

Granularity, about person; weight: minor; reconcilable: yes.

- a [`Fact::InterviewedByKotb`]
- b [`Fact::InterviewedByKotb`]
- c [`Fact::InterviewedByKotb`]
- d [`Fact::InterviewedByKotb`]
- e [`Fact::GaveEarlierInterview`]

e\'s interview is an earlier one, with the name of the interviewer missing.
*/
    WhichInterview,
    /**
To whom is Johnson\'s freedom owed?

Granularity, about cause; weight: lead; reconcilable: partly.

- b [`Fact::TrumpGrantedClemency`]
- c [`Fact::TrumpGrantedClemency`]
- a [`Fact::CallLedToRelease`]
- a [`Fact::IvankaHelpedFreeJohnson`]
- d [`Fact::CampaignedForRelease`]
- e [`Fact::OnlyTrumpCan`]

Asking, helping and granting are different parts; a and d never say that the president granted it.
*/
    WhoFreedJohnson,
    /**
In what words was Johnson told?

Terminology, about speech; weight: notable; reconcilable: partly.

- b [`Fact::NewsCouldGoHome`]
- c [`Fact::NewsCouldGoHome`]
- d [`Fact::NewsCouldGoHome`]
- d [`Fact::NewsReadyToGoHome`]
- c [`Fact::NewsGoingHome`]
- d [`Fact::NewsGoingHome`]
- d [`Fact::NewsBeingReleased`]
- silent: a, e

Johnson\'s memory, hedged, and Kardashian\'s differ in the words and agree in the sense; both may be parts of one call.
*/
    WordsOfTheNews,
    /**
How long was Johnson in prison?

Contradiction, about duration; weight: lead; reconcilable: partly.

- a [`Fact::TwentyOneYears`]
- c [`Fact::TwentyTwoYears`]
- d [`Fact::TwentyTwoYears`]
- b [`Fact::ModelPrisonerTwoDecades`]
- silent: e

Two decades rounds either figure. 21 years may be counted from the sentence of 1997 and 22 from the conviction of 1996, but no text says from when it counts.
*/
    YearsInPrison,
}
id_type! {
    Discrepancy(84) [ActOnWhat AdviceAgainstVisit Announcer AttorneyBeforeIvanka
    AwarenessInTheCall AwarenessOfWrong CallAfterMeeting CallLedToMeeting Celebration
    ClemencyTerm CoDefendants CompassionOrEmpathy CompassionOrJokeFirst ConductVouched
    ConvictionYear CountsKind CountsNumber DrugNamed EarlierPlea FiredOrKickedOff
    FirstCallOfWhat FirstJointInterview FirstMeetingPlace FirstMeetingWhen FirstOrOneTime
    Grandmother GrantDate GrantedOrPending GratitudeVouched Hardship InTouchBefore
    InterviewDay InterviewPlace IvankaCallTopic IvankaDescribed IvankaOrJared IvankaRole
    JohnsonDescribed JohnsonNamed JohnsonsPlans KanyeKinship KardashianDescribed
    KardashianNamed KhloeKinship LastWeek LaughterVouched LearnedWhen Magazines
    MeetingDate MeetingPlace MeetingTopic Memphis Motive NewsByPhone NewsPublicWhen
    Nonviolent ObamaInOffice OneCallOrLongWork OneTimeOrCounts OverwhelmingWhat
    PhonedWhom Politics PresidentReaction PrisonKind PrisonWording ReasonForGrant
    ReleasedOrNot ResponsibilityVouched SentenceWording SentencingYear SevenMonths
    SoughtTerm StoryKind SupportForPresident ThisAndThat TwitterAct UnknownUntil
    VisitDoneOrAhead WhatBeganIt WhenSheSaidThat WhichInterview WhoFreedJohnson
    WordsOfTheNews YearsInPrison]
    "11 act-on-what
20 advice-against-visit
9 announcer
22 attorney-before-ivanka
21 awareness-in-the-call
18 awareness-of-wrong
18 call-after-meeting
19 call-led-to-meeting
11 celebration
13 clemency-term
13 co-defendants
21 compassion-or-empathy
24 compassion-or-joke-first
15 conduct-vouched
15 conviction-year
11 counts-kind
13 counts-number
10 drug-named
12 earlier-plea
19 fired-or-kicked-off
18 first-call-of-what
21 first-joint-interview
19 first-meeting-place
18 first-meeting-when
17 first-or-one-time
11 grandmother
10 grant-date
18 granted-or-pending
17 gratitude-vouched
8 hardship
15 in-touch-before
13 interview-day
15 interview-place
17 ivanka-call-topic
16 ivanka-described
15 ivanka-or-jared
11 ivanka-role
17 johnson-described
13 johnson-named
14 johnsons-plans
13 kanye-kinship
20 kardashian-described
16 kardashian-named
13 khloe-kinship
9 last-week
16 laughter-vouched
12 learned-when
9 magazines
12 meeting-date
13 meeting-place
13 meeting-topic
7 memphis
6 motive
13 news-by-phone
16 news-public-when
10 nonviolent
15 obama-in-office
21 one-call-or-long-work
18 one-time-or-counts
17 overwhelming-what
11 phoned-whom
8 politics
18 president-reaction
11 prison-kind
14 prison-wording
16 reason-for-grant
15 released-or-not
22 responsibility-vouched
16 sentence-wording
15 sentencing-year
12 seven-months
11 sought-term
10 story-kind
21 support-for-president
13 this-and-that
11 twitter-act
13 unknown-until
19 visit-done-or-ahead
13 what-began-it
18 when-she-said-that
15 which-interview
17 who-freed-johnson
17 words-of-the-news
15 years-in-prison"
    offsets(64)
    "0 0 0 0 0 0 0 0 0 0 0 0 1 0 1 0 0 0 0 1 0 1 1 0 0 0 1 1 1 0 0 0 0 1 0 3 0 0 0 2
0 0 1 0 0 0 0 0 0 1 0 1 3 1 1 0 1 0 0 0 0 0 0 0"
    places(256)
    "84 37 84 11 84 69 84 84 84 44 71 84 84 84 84 84 84 84 74 24 84 84 84 84 84 35 70 84 84 46 84 84 29 26 68 84 8 73 84 84
30 84 84 84 84 84 84 84 84 84 39 84 84 84 13 84 84 84 84 84 84 84 56 84 84 84 84 1 84 84 84 84 84 3 45 84 84 84 63 84
84 84 84 84 84 84 64 84 84 77 41 84 84 9 50 17 75 84 84 84 79 84 59 84 84 84 84 84 21 84 84 76 84 62 42 84 84 84 84 84
84 84 84 84 84 84 84 84 52 84 84 34 80 47 84 84 84 72 7 84 84 84 15 84 84 84 84 84 84 78 84 84 84 5 84 84 23 12 84 84
2 84 60 83 84 82 84 84 33 10 84 84 84 14 84 84 84 67 43 84 84 53 19 84 84 84 84 84 38 4 81 58 84 84 84 84 66 84 84 18
36 84 84 84 84 84 84 84 32 84 84 84 40 31 48 84 84 84 84 0 84 84 61 6 84 57 84 84 49 84 84 84 84 84 55 54 16 28 84 65
22 84 84 84 20 84 84 84 25 27 84 84 84 84 84 51"
}
rows! {
    84, | cells | { kind : DiscrepancyKind = cells.one_of(), domain : Domain = cells
    .one_of(), weight : Weight = cells.one_of(), question : & 'static str = cells.text(),
    reconcilable : Reconcilable = cells.one_of(), explanation : & 'static str = cells
    .text() },
    "3 4 0 36 What did the president's act change? 0 26 Only b says: the sentence.
3 8 1 43 Did those around Kardashian back the visit? 0 153 d sets the support of her family beside advice against the visit from people around her, and does not say whether these are family; the rest say nothing.
1 8 1 35 Who made the act of clemency known? 0 69 b leaves open what c names; d has the news breaking and names nobody.
3 5 1 51 To whom did Kardashian turn before the White House? 1 111 c has her send the story to an attorney and ask her; b's first person called agrees only if neither was a call.
3 5 1 47 Did Kardashian know that Johnson had not heard? 0 30 Only d tells that she did not.
1 5 1 36 Did Johnson know that she did wrong? 0 60 Not seeing it at the time and owning it later can both hold.
3 10 1 54 Did the two talk after the meeting with the president? 0 42 Only e tells of it, and prints some of it.
1 6 0 53 Did the call to Ivanka Trump bring about the meeting? 0 83 That it came first does not speak against its being the cause; only a and b say so.
1 10 2 32 What did Johnson do at the news? 0 31 Each prints another part of it.
2 4 0 35 What is the president's act called? 1 169 b uses commuted and pardoning of one act, c commutation and clemency, so the texts treat them as one; none defines them, and whether a pardon was granted is not settled.
3 10 0 34 What became of others in the case? 0 63 Only e, written before the act of clemency, tells of the trial.
2 9 2 46 With what did Kardashian credit the president? 0 82 Empathy is the article's word before the quotation, compassion Kardashian's in it.
1 5 2 31 What came first in the meeting? 1 103 The joke may have opened the meeting and the compassion the case; right away then counts from the case.
3 8 1 44 Who vouches for Johnson's conduct in prison? 0 27 Only the White House, in b.
1 1 0 36 In which year was Johnson convicted? 0 90 a gives no year for the conviction, only that it came before the sentence; that fits 1996.
1 4 0 33 Of what offences were the counts? 1 122 a has drug trafficking alone, c adds money laundering; e's counts only stem from an operation, which leaves room for both.
0 0 0 41 On how many counts was Johnson convicted? 2 93 a and e say eight; c names five and one and says nothing of others, so the texts do not meet.
1 10 1 18 Which drug was it? 0 52 Cocaine is a drug: a and d are coarser than c and e.
3 5 1 37 Had Johnson asked for release before? 0 23 Only a goes back to it.
2 9 2 57 In what word did the joke put Khloe Kardashian's leaving? 0 82 a reports without marks, so that no reading shows its wording; d prints the words.
1 5 1 47 Of what was the call to Ivanka Trump the first? 1 98 a and c limit it to the White House; b sets no limit; d says only that it came before the meeting.
1 10 2 36 Of what was the interview the first? 0 73 c limits it to television, d, in a link, does not; the others do not say.
3 7 2 29 Where did the two first meet? 0 12 Only c says.
0 5 0 53 When did Kardashian and Johnson first meet in person? 1 164 Wednesday agrees with a meeting shortly before an interview shown on Thursday; at the interview agrees only if it was recorded on the Wednesday or is taken loosely.
2 10 0 48 Was it a first offence, or a single involvement? 1 81 A first offence has none before it; a single involvement says more; a gives both.
1 3 1 49 Was Johnson a grandmother or a great-grandmother? 0 59 A great-grandmother is a grandmother too; a is the coarser.
1 1 0 27 When did the president act? 0 89 A week after May 30 is June 6; last week is coarser, seen from the week of the interview.
4 4 0 24 Had the president acted? 0 76 e was written while the decision was open; b, c and d were written after it.
1 8 1 35 On whose word was Johnson grateful? 0 62 b has it from Johnson; e concludes it from the telephone call.
3 6 1 33 What hardship came before prison? 0 38 Only a prints Johnson's account of it.
1 5 1 42 Had the two been in touch before they met? 0 131 Met means in person, as b says; b and d have a telephone call before it, c the news from Kardashian, d an approach, e another call.
1 1 1 24 What does Thursday date? 0 39 c dates the interview, d its broadcast.
3 7 2 24 Where was the interview? 0 12 Only c says.
1 10 1 40 What was the call to Ivanka Trump about? 0 67 A talk about Johnson's case can be one about women and mutual help.
1 8 2 34 As what is Ivanka Trump described? 0 24 The descriptions add up.
3 8 1 73 Who besides the president is named as engaged at or with the White House? 0 115 e names Jared and not Ivanka Trump, the others her and not him; e does not say who Jared is or what he tries to do.
1 6 0 50 How sure is it that Ivanka Trump set things going? 1 166 b hedges in one sentence and is flat in the next paragraph; a has it from Kardashian in the headline; what Kardashian is quoted with says only that she was receptive.
3 8 1 32 Is Johnson's ethnic group named? 0 27 Only e names it, in a link.
2 8 2 31 By what name is Johnson called? 0 74 The forms are of one person; d alone uses the first name in its own voice.
1 10 1 29 What does Johnson mean to do? 0 59 Three ways to lead in the same words; only b says for whom.
3 3 2 44 How is Kanye West related to Kim Kardashian? 0 25 b says what d leaves out.
2 8 2 32 As what is Kardashian described? 0 24 The descriptions add up.
2 8 2 34 By what name is Kardashian called? 0 68 d and e use both forms of one person; b names a husband called West.
3 3 2 50 How is Khloe Kardashian related to Kim Kardashian? 0 25 d says what a leaves out.
1 5 0 47 What happened in the week before the interview? 1 71 Release and announcement may both lie in that week; no text gives both.
1 8 2 38 On whose word did the president laugh? 0 98 a says it in its own voice, d on Kardashian's word; a's sentence stands right after what she told.
1 1 0 39 When did Kardashian come upon the case? 0 85 Seven months before the week of May 30 is about the end of October, which is in 2017.
1 10 2 36 Which magazines did Johnson collect? 0 75 d's next sentence is on reading about Kardashian, which suggests a's sense.
1 1 0 39 When did Kardashian meet the president? 0 68 May 30 is in late May; this week is said in the week of the meeting.
1 7 2 40 Where did Kardashian meet the president? 0 62 a uses both names for one visit, so the one lies in the other.
1 10 1 27 What was the meeting about? 1 140 One case and reform in general can both have been spoken of; only e names reform, in a link and in no sentence of its own about the meeting.
1 7 2 20 What was in Memphis? 0 99 c has the interview and the first meeting there, e the operation; one town can be the place of all.
1 6 1 42 What moved Kardashian to take up the case? 0 82 Several things are named, and none excludes another; only b's begins with because.
3 11 1 21 How was Johnson told? 0 30 c does not say; b and d agree.
1 5 1 39 Was the news out when Johnson was told? 1 49 Announced and starting to break differ in degree.
3 10 0 34 Is the offence called non-violent? 0 96 a, b and d say so in their own voice, a where it gives Kardashian's view; none calls it violent.
1 1 1 43 Was Obama president when Johnson asked him? 1 98 Former may be said from the day of the article; at the time may go with prison or with the asking.
0 6 0 51 Did one telephone call bring Johnson out of prison? 2 116 a's closing claim stands against the words of Kardashian that it prints itself, and against the steps in the others.
1 10 0 33 How much was Johnson involved in? 1 60 Several counts may come of one involvement; no text says so.
1 9 2 38 What did Kardashian find overwhelming? 1 139 All is about being in the Oval Office; a ties the words to its history, d to the office or the visit, and c has other words for the moment.
1 8 1 30 Whom did Kardashian telephone? 0 103 The call to the president is what some people may imagine, as Kardashian puts it; no account claims it.
0 10 1 34 Does Kardashian rule politics out? 1 123 Her own word is no in all three; c's narrator leaves a door open that her words do not, and d's asks before it prints them.
1 8 1 28 How did the president react? 0 58 They can be moments of one meeting; none excludes another.
3 4 1 27 What kind of prison was it? 0 49 Only a says federal, of jail and of prison alike.
2 4 2 24 How is imprisonment put? 0 25 One state in other words.
3 6 0 46 What is said in favour of the act of clemency? 0 114 b prints the White House on Johnson's conduct, c Kardashian on what the president felt; neither calls it a reason.
4 5 0 46 Was Johnson free when the account was written? 0 62 e was written before the act of clemency, the others after it.
1 8 1 31 Who says that Johnson owned up? 0 55 Johnson says it in a, the White House in b; they agree.
2 4 2 24 How is the sentence put? 0 28 One sentence in other words.
0 1 0 36 In which year was Johnson sentenced? 1 132 e tells conviction and sentence apart by a year; c names one year and may mean the conviction alone, though its sentence holds both.
1 2 0 44 What had lasted, or lain back, seven months? 1 151 October 2017 to May 30 is about seven months, so both may be round counts of one time; from when the talks count, and with whom they were, is not said.
2 4 1 28 What was sought for Johnson? 0 101 Release, freedom and justice are names of the aim; clemency, commutation and pardon of the way there.
1 11 2 30 What did Kardashian come upon? 0 40 An interview can be the form of a story.
3 8 1 38 Does Kardashian support the president? 0 35 Only e raises it, in its own voice.
1 9 2 55 What do Kardashian's enjoy this and stop that refer to? 1 139 b leads in with work for others, c with this experience and a career in politics, d with politics full time; the quoted words name nothing.
1 9 1 34 What did Kardashian do on Twitter? 1 78 A retweet may carry a word of one's own, but just retweeted speaks against it.
0 5 0 46 Up to when did Johnson not know of Kardashian? 1 125 Taken as the whole time in prison, a stands against e, where the two talk while she is there; taken as some of it, all agree.
1 5 1 61 Had Kardashian been to the president when she spoke of going? 1 145 e has her explain a visit already made; its quotation speaks of going as a condition. It may state a general readiness, or have been said before.
0 6 0 23 With what did it begin? 1 151 The start of Kardashian's interest and the start at the White House can differ; a's all leaves no room for that, yet a has her at work before the call.
1 9 2 48 To what does Johnson's when she said that refer? 0 103 c's editor and d's order show that it is the news; in b the paragraph before it is about another thing.
1 8 2 42 To whom did Kardashian give the interview? 0 74 e's interview is an earlier one, with the name of the interviewer missing.
1 6 0 34 To whom is Johnson's freedom owed? 1 98 Asking, helping and granting are different parts; a and d never say that the president granted it.
2 9 1 31 In what words was Johnson told? 1 117 Johnson's memory, hedged, and Kardashian's differ in the words and agree in the sense; both may be parts of one call.
0 2 0 31 How long was Johnson in prison? 1 157 Two decades rounds either figure. 21 years may be counted from the sentence of 1997 and 22 from the conviction of 1996, but no text says from when it counts."
}
impl Discrepancy {
    const fn row(self) -> &'static Row {
        &rows::<()>()[self as usize]
    }
    /// In what way they part.
    #[must_use]
    pub const fn kind(self) -> DiscrepancyKind {
        self.row().kind
    }
    /// What it is about.
    #[must_use]
    pub const fn domain(self) -> Domain {
        self.row().domain
    }
    /// How much it matters to the story; the weightiest come first in every view.
    #[must_use]
    pub const fn weight(self) -> Weight {
        self.row().weight
    }
    /// The point at issue, as a neutral question.
    #[must_use]
    pub const fn question(self) -> &'static str {
        self.row().question
    }
    /// Whether the texts alone reconcile the sides.
    #[must_use]
    pub const fn reconcilable(self) -> Reconcilable {
        self.row().reconcilable
    }
    /// How far the texts reconcile them, and why.
    #[must_use]
    pub const fn explanation(self) -> &'static str {
        self.row().explanation
    }
}
relations! {
    Discrepancy(84) #[doc = " The sides, with who takes them."] positions : Position(511)
    "5 0 1 2 3 4
6 5 6 7 8 9 10
5 11 12 13 14 15
6 16 17 18 19 20 21
6 22 23 24 25 26 27
8 28 29 30 31 32 33 34 35
6 36 37 38 39 40 41
5 42 43 44 45 46
8 47 48 49 50 51 52 53 54
10 55 56 57 58 59 60 61 62 63 64
6 65 66 67 68 69 70
6 71 72 73 74 75 76
5 77 78 79 80 81
5 82 83 84 85 86
5 87 88 89 90 91
6 92 93 94 95 96 97
7 98 99 100 101 102 103 104
5 105 106 107 108 109
5 110 111 112 113 114
5 115 116 117 118 119
5 120 121 122 123 124
5 125 126 127 128 129
5 130 131 132 133 134
5 135 136 137 138 139
6 140 141 142 143 144 145
5 146 147 148 149 150
6 151 152 153 154 155 156
5 157 158 159 160 161
5 162 163 164 165 166
7 167 168 169 170 171 172 173
9 174 175 176 177 178 179 180 181 182
5 183 184 185 186 187
5 188 189 190 191 192
6 193 194 195 196 197 198
7 199 200 201 202 203 204 205
5 206 207 208 209 210
9 211 212 213 214 215 216 217 218 219
5 220 221 222 223 224
9 225 226 227 228 229 230 231 232 233
8 234 235 236 237 238 239 240 241
5 242 243 244 245 246
10 247 248 249 250 251 252 253 254 255 256
10 257 258 259 260 261 262 263 264 265 266
5 267 268 269 270 271
5 272 273 274 275 276
5 277 278 279 280 281
5 282 283 284 285 286
5 287 288 289 290 291
5 292 293 294 295 296
6 297 298 299 300 301 302
8 303 304 305 306 307 308 309 310
6 311 312 313 314 315 316
6 317 318 319 320 321 322
5 323 324 325 326 327
5 328 329 330 331 332
5 333 334 335 336 337
6 338 339 340 341 342 343
9 344 345 346 347 348 349 350 351 352
8 353 354 355 356 357 358 359 360
5 361 362 363 364 365
9 366 367 368 369 370 371 372 373 374
7 375 376 377 378 379 380 381
7 382 383 384 385 386 387 388
5 389 390 391 392 393
5 394 395 396 397 398
6 399 400 401 402 403 404
5 405 406 407 408 409
6 410 411 412 413 414 415
5 416 417 418 419 420
5 421 422 423 424 425
10 426 427 428 429 430 431 432 433 434 435
11 436 437 438 439 440 441 442 443 444 445 446
5 447 448 449 450 451
5 452 453 454 455 456
5 457 458 459 460 461
6 462 463 464 465 466 467
5 468 469 470 471 472
2 473 474
6 475 476 477 478 479 480
5 481 482 483 484 485
5 486 487 488 489 490
6 491 492 493 494 495 496
9 497 498 499 500 501 502 503 504 505
5 506 507 508 509 510"
    #[doc = " The facts that the sides rest on."] facts : Fact(225)
    "1 109
2 33 36
3 113 126 258
3 26 53 276
2 249 250
5 77 78 81 86 87
2 291 307
2 263 266
4 243 244 245 259
5 121 122 123 124 125
2 67 85
2 313 315
2 284 314
1 226
2 68 69
4 70 73 95 96
4 72 73 75 96
2 71 94
1 211
1 192
3 263 275 276
2 139 140
1 159
3 157 158 160
2 74 97
2 177 178
2 106 107
3 108 127 144
1 5
3 79 80 83
5 141 222 251 254 291
1 148
1 145
2 261 262
3 174 175 274
2 270 280
5 264 266 277 278 279
1 176
3 196 197 198
4 3 6 18 19
1 181
5 184 185 188 189 190
5 199 200 201 202 203
1 193
2 106 114
1 318
3 40 42 55
2 223 224
1 298
2 296 297
7 293 294 295 299 310 311 312
3 98 145 159
6 43 44 45 57 60 260
1 254
2 252 258
1 92
2 204 211
5 22 48 49 267 303
6 72 73 75 96 97 99
3 301 305 306
2 52 270
3 15 16 20
4 313 315 317 318
1 209
1 221
3 77 226 316
2 110 111
3 77 78 86
1 89
2 101 102
4 37 42 55 63
6 115 116 117 118 119 120
2 54 58
1 34
3 10 16 20
4 30 41 56 61
4 236 237 238 291
2 50 288
4 27 38 39 59
1 241
2 142 152
5 28 127 267 278 304
4 253 255 256 257
3 227 234 235"
}
