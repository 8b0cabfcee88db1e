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
How did others take Kardashian\'s visit to Trump?

Granularity, about person; weight: notable; reconcilable: yes.

- d [`Fact::DiscouragedByOthers`]
- d [`Fact::FamilySupportive`]
- e [`Fact::InternetJoked`]
- e [`Fact::WhatKimHasToDoWithReform`]
- silent: a, b, c

d says, on Kardashian\'s word, that people around her discouraged the visit, and that her family was supportive; it does not say whether the two are the same people. A link in e says that the internet had jokes, and e prints Kardashian on people who do not understand.
*/
    AdviceAgainstVisit,
    /**
Who made the act of clemency known, and did Johnson hear of it first?

Granularity, about person; weight: notable; reconcilable: yes.

- b [`Fact::NewsAfterAnnouncement`]
- b [`Fact::PardoningAnnounced`]
- c [`Fact::TrumpAnnounced`]
- d [`Fact::KardashianThoughtJohnsonKnew`]
- d [`Fact::NewsStartingToBreak`]
- silent: a, e

c says that Trump announced it. b says that it was announced, not by whom, and that Johnson was told after that. In d Kardashian says that the news was starting to break, and that she thought Johnson knew.
*/
    Announcer,
    /**
Did Kardashian joke with Trump?

Omission, about speech; weight: minor; reconcilable: yes.

- a [`Fact::JokedAboutApprentice`]
- d [`Fact::JokedAboutApprentice`]
- silent: b, c, e

a and d report a joke about Khloe Kardashian and The Apprentice. b, c and e report the meeting without it.
*/
    ApprenticeJoke,
    /**
Did Kardashian turn to an attorney?

Omission, about person; weight: notable; reconcilable: yes.

- c [`Fact::AskedWhetherAnythingCanBeDone`]
- c [`Fact::SentStoryToAttorney`]
- silent: a, b, d, e

Only c says so, on Kardashian\'s word: she sent the story to her attorney and asked what could be done.
*/
    Attorney,
    /**
What is the act of clemency called?

Terminology, about legal term; weight: lead; reconcilable: partly.

- b [`Fact::TermedCommutation`]
- c [`Fact::TermedCommutation`]
- c [`Fact::TermedClemency`]
- b [`Fact::TermedPardon`]
- d [`Fact::TermedPardon`]
- c [`Fact::TermedFreeing`]
- silent: a, e

b uses \"commuted\" and \"pardoning\" of one act, c \"commutation\", \"clemency\" and \"freeing\"; d has \"pardon\" alone. None defines the words, and whether a pardon was granted is not settled.
*/
    ClemencyTerm,
    /**
What is said of Johnson\'s co-defendants and of a plea deal?

Omission, about legal term; weight: notable; reconcilable: yes.

- e [`Fact::CoDefendantsPleaDeal`]
- e [`Fact::CoDefendantsReducedCharges`]
- e [`Fact::CoDefendantsTestifiedAgainstJohnson`]
- e [`Fact::JohnsonNoPleaDeal`]
- e [`Fact::TenCoDefendantsTestified`]
- silent: a, b, c, d

Only e speaks of the trial: ten co-defendants testified against Johnson in exchange for lesser or dropped charges, and Johnson was not offered the same deal.
*/
    CoDefendants,
    /**
In which year was Johnson convicted?

Granularity, about date; weight: lead; reconcilable: yes.

- c [`Fact::ConvictedIn1996`]
- e [`Fact::ConvictedIn1996`]
- a [`Fact::SentenceAfterConviction`]
- silent: b, d

c and e say 1996. a gives no year for the conviction; it says that it came before the sentence of 1997, which fits 1996.
*/
    ConvictionYear,
    /**
Of which offences was Johnson convicted?

Granularity, about legal term; weight: lead; reconcilable: partly.

- a [`Fact::EightDrugTraffickingCounts`]
- c [`Fact::FiveDrugTraffickingCounts`]
- c [`Fact::OneMoneyLaunderingCount`]
- e [`Fact::CountsStemFromOperation`]
- d [`Fact::SentenceForDrugOffence`]
- silent: b

a names drug trafficking alone, c drug trafficking and money laundering. e says only that the counts stemmed from a cocaine trafficking operation, d only \"drug offense\". a may have left money laundering out; no text says so.
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

a and e say eight, and a says eight of drug trafficking. c names five of drug trafficking and one of money laundering. c may not name every count, but the number of drug trafficking counts cannot be both eight and five.
*/
    CountsNumber,
    /**
Which drug is named?

Granularity, about scope; weight: minor; reconcilable: yes.

- c [`Fact::DrugCocaine`]
- e [`Fact::DrugCocaine`]
- a [`Fact::SentenceForDrugOffence`]
- d [`Fact::SentenceForDrugOffence`]
- silent: b

c and e say cocaine; a and d say \"drug\", which covers it.
*/
    DrugNamed,
    /**
Had Johnson asked for release before?

Omission, about sequence; weight: notable; reconcilable: yes.

- a [`Fact::JohnsonAskedObama`]
- silent: b, c, d, e

Only a goes back to it: Johnson asked Obama.
*/
    EarlierPlea,
    /**
Is Johnson\'s ethnic group named?

Omission, about person; weight: notable; reconcilable: yes.

- e [`Fact::JohnsonBlack`]
- silent: a, b, c, d

Only e names it, in a link.
*/
    EthnicGroup,
    /**
Whom did Kardashian turn to first?

Granularity, about sequence; weight: notable; reconcilable: partly.

- b [`Fact::IvankaFirstPersonCalled`]
- a [`Fact::IvankaFirstContactAtWhiteHouse`]
- c [`Fact::IvankaFirstContactAtWhiteHouse`]
- c [`Fact::SentStoryToAttorney`]
- silent: d, e

b says that Kardashian first called Ivanka Trump, to start freeing Johnson; a and c that it was her first call when she turned to the White House. c also has Kardashian send the story to an attorney, and does not say whether that was before. All hold if that was no call, or came later.
*/
    FirstCallOfWhat,
    /**
Is the interview called the first joint one?

Granularity, about scope; weight: minor; reconcilable: yes.

- c [`Fact::FirstJointTvInterview`]
- d [`Fact::FirstJointInterview`]
- silent: a, b, e

c says the first joint TV interview; d, in a link, the first joint interview.
*/
    FirstJointInterview,
    /**
When did Kardashian and Johnson first meet in person?

Contradiction, about sequence; weight: notable; reconcilable: partly.

- a [`Fact::MetOnWednesday`]
- c [`Fact::InterviewOnThursday`]
- c [`Fact::MetOnWednesday`]
- b [`Fact::MetAtTheInterview`]
- d [`Fact::MetBeforeTheInterview`]
- silent: e

a and c say Wednesday; b says that the interview was the first time; d says \"just ahead of\" the interview. If the interview was given on the Wednesday and shown on the Thursday, a, b and c agree; b and d agree only if one of them is taken loosely.
*/
    FirstMeetingWhen,
    /**
Was it a first offence, or a single involvement?

Granularity, about scope; weight: notable; reconcilable: partly.

- a [`Fact::OneTimeInvolvement`]
- a [`Fact::FirstOffence`]
- b [`Fact::FirstOffence`]
- c [`Fact::FirstOffence`]
- d [`Fact::FirstOffence`]
- silent: e

A first offence has none before it; a single involvement says more. a says both, c and d the first. b says it of Johnson by the words \"other nonviolent, first-time offenders\". Whether there was a single involvement, b, c and d leave open.
*/
    FirstOrOneTime,
    /**
Does Kardashian mean to go on with such work?

Granularity, about speech; weight: notable; reconcilable: yes.

- b [`Fact::KardashianMayGoOnForOthers`]
- b [`Fact::KardashianSeesNoReasonToStop`]
- c [`Fact::KardashianSeesNoReasonToStop`]
- d [`Fact::KardashianSeesNoReasonToStop`]
- silent: a, e

b says that Kardashian could imagine it. b, c and d print her question why she would stop.
*/
    FurtherWork,
    /**
Was Johnson a grandmother or a great-grandmother?

Granularity, about kinship; weight: notable; reconcilable: yes.

- a [`Fact::JohnsonGrandmother`]
- e [`Fact::JohnsonGreatGrandmother`]
- silent: b, c, d

A great-grandmother is a grandmother too.
*/
    Grandmother,
    /**
When did Trump act?

Granularity, about date; weight: lead; reconcilable: yes.

- c [`Fact::GrantOnJune6`]
- b [`Fact::GrantWeekAfterMeeting`]
- b [`Fact::ReleasedLastWeek`]
- c [`Fact::FreeingAnnouncedLastWeek`]
- silent: a, d, e

c says June 6; b says \"a week later\" than the meeting of May 30, which is the same day if the week is exact. \"Last week\", of the announcement in c and of the release in b, is coarser.
*/
    GrantDate,
    /**
Had clemency been granted?

Supersession, about legal term; weight: lead; reconcilable: yes.

- b [`Fact::TrumpGrantedClemency`]
- c [`Fact::TrumpGrantedClemency`]
- d [`Fact::JohnsonGrantedClemency`]
- e [`Fact::GrantPending`]
- silent: a

e was written while the decision was open; b, c and d were written after it.
*/
    GrantedOrPending,
    /**
On whose word was Johnson grateful to Kardashian?

Granularity, about person; weight: minor; reconcilable: yes.

- b [`Fact::JohnsonGrateful`]
- e [`Fact::JohnsonGrateful`]
- silent: a, c, d

b has it from Johnson; e concludes it from the telephone call.
*/
    GratitudeVouched,
    /**
Is hardship before prison reported?

Omission, about person; weight: notable; reconcilable: yes.

- a [`Fact::JohnsonBankrupt`]
- a [`Fact::JohnsonCouldNotProvide`]
- a [`Fact::JohnsonHouseForeclosed`]
- a [`Fact::PrisonAfterHardship`]
- silent: b, c, d, e

Only a reports it, for the most part in Johnson\'s words.
*/
    Hardship,
    /**
Does Kardashian hope that others will act?

Omission, about speech; weight: minor; reconcilable: yes.

- d [`Fact::HopesToInspire`]
- silent: a, b, c, e

Only d says: that more people may talk to those in power.
*/
    HopeForOthers,
    /**
How did Johnson come to hear of Kardashian?

Granularity, about sequence; weight: notable; reconcilable: yes.

- a [`Fact::JohnsonLearnedOfSupport`]
- b [`Fact::JohnsonLearnedOfSupport`]
- d [`Fact::KardashianApproachedJohnson`]
- silent: c, e

a and b say that Johnson learned of the support or advocacy; d that Kardashian approached her. The one can have come with the other.
*/
    HowJohnsonLearned,
    /**
Had Kardashian and Johnson been in touch before they first met in person?

Granularity, about sequence; weight: notable; reconcilable: yes.

- b [`Fact::NewsByPhone`]
- c [`Fact::KardashianToldNews`]
- d [`Fact::KardashianApproachedJohnson`]
- d [`Fact::KardashianToldNews`]
- e [`Fact::RecordedCallAfterMeeting`]
- silent: a

b has a telephone call with the news, c the news from Kardashian, d an approach and the news, e another call after the meeting with Trump, of which it prints some words. a has none.
*/
    InTouchBefore,
    /**
What took place on Thursday?

Granularity, about date; weight: minor; reconcilable: yes.

- c [`Fact::InterviewOnThursday`]
- d [`Fact::InterviewAiredOnThursday`]
- silent: a, b, e

c dates the interview, d its broadcast.
*/
    InterviewDay,
    /**
Where were the interview and the first meeting?

Omission, about place; weight: minor; reconcilable: yes.

- c [`Fact::InterviewInMemphis`]
- c [`Fact::MetInMemphis`]
- silent: a, b, d, e

Only c says: in Memphis.
*/
    InterviewPlace,
    /**
What was the call to Ivanka Trump about?

Granularity, about scope; weight: minor; reconcilable: yes.

- a [`Fact::CallAboutJohnsonsCase`]
- a [`Fact::CallAboutWomen`]
- c [`Fact::CallAboutWomen`]
- d [`Fact::CallAboutWomen`]
- silent: b, e

A talk about Johnson\'s case can also be one about women and wanting to help each other.
*/
    IvankaCallTopic,
    /**
Is Ivanka Trump named, or Jared?

Omission, about person; weight: notable; reconcilable: yes.

- a [`Fact::CalledIvanka`]
- b [`Fact::CalledIvanka`]
- c [`Fact::CalledIvanka`]
- d [`Fact::CalledIvanka`]
- e [`Fact::JaredTrying`]

a, b, c and d name Ivanka Trump; e names Jared, and says neither who he is nor what he has been trying to do.
*/
    IvankaOrJared,
    /**
What part did Ivanka Trump have?

Granularity, about cause; weight: lead; reconcilable: partly.

- a [`Fact::CallGotCaseRolling`]
- a [`Fact::CallLedToRelease`]
- a [`Fact::IvankaHelpedFreeJohnson`]
- b [`Fact::IvankaGotThingsMoving`]
- a [`Fact::CallLedToMeeting`]
- b [`Fact::CallLedToMeeting`]
- a [`Fact::IvankaReceptive`]
- c [`Fact::IvankaReceptive`]
- d [`Fact::IvankaReceptive`]
- d [`Fact::MeetingAfterCall`]
- silent: e

a says in its own voice that the call to Ivanka Trump led to the release, and has Kardashian say in a headline that Ivanka Trump helped. b says that Ivanka Trump \"reportedly\" got things in motion. a and b say flatly that the call led to the meeting, d that the meeting came after it. In the words that a, c and d quote from Kardashian, Ivanka Trump was receptive. All of it can hold; how much the call did, the texts do not settle.
*/
    IvankaRole,
    /**
What does Johnson mean to do?

Granularity, about scope; weight: notable; reconcilable: yes.

- b [`Fact::PlansToMagnifyIssue`]
- c [`Fact::PlansToMagnifyIssue`]
- d [`Fact::PlansToMagnifyIssue`]
- b [`Fact::PlansToSpeakForOffenders`]
- c [`Fact::HopesToPayForward`]
- silent: a, e

b, c and d quote the same plan. b adds for whom Johnson will speak, c that she hopes to pass on her good fortune.
*/
    JohnsonsPlans,
    /**
How did Johnson take the news?

Omission, about speech; weight: minor; reconcilable: yes.

- b [`Fact::JohnsonDanced`]
- b [`Fact::JohnsonJumped`]
- b [`Fact::JohnsonScreamed`]
- c [`Fact::JohnsonCelebrated`]
- c [`Fact::JohnsonDanced`]
- c [`Fact::JohnsonDidEverything`]
- c [`Fact::JohnsonJumped`]
- c [`Fact::JohnsonScreamed`]
- d [`Fact::JohnsonDanced`]
- d [`Fact::JohnsonJumped`]
- d [`Fact::JohnsonScreamed`]
- d [`Fact::ScreamsAndCries`]
- silent: a, e

b, c and d quote Johnson on a \"Pentecostal holy dance\", screaming and jumping. a does not say; e was written before.
*/
    JohnsonsReaction,
    /**
When did Kardashian come upon the case?

Granularity, about date; weight: notable; reconcilable: yes.

- b [`Fact::LearnedOfCase2017`]
- c [`Fact::SharedStory201710`]
- e [`Fact::LearnedOfCaseSevenMonthsBefore`]
- silent: a, d

b says 2017; c dates Kardashian\'s sharing of the interview to October 2017; in e Kardashian says \"seven months ago\". They can all be one time.
*/
    LearnedWhen,
    /**
When did Kardashian meet Trump?

Granularity, about date; weight: notable; reconcilable: yes.

- b [`Fact::MeetingOnMay30`]
- d [`Fact::MeetingInLateMay`]
- e [`Fact::MeetingThisWeek`]
- silent: a, c

b says May 30, d \"late May\", e \"this week\". May 30 is in late May; e says only that the meeting fell in the week of the article.
*/
    MeetingDate,
    /**
Where did Kardashian meet Trump?

Granularity, about place; weight: minor; reconcilable: yes.

- a [`Fact::MeetingInOvalOffice`]
- c [`Fact::MeetingInOvalOffice`]
- d [`Fact::MeetingInOvalOffice`]
- a [`Fact::MeetingAtWhiteHouse`]
- d [`Fact::DiscouragedByOthers`]
- e [`Fact::MeetingAtWhiteHouse`]
- silent: b

a uses both names for one visit, and d speaks of a visit to the Oval Office and of one to the White House. The one lies in the other.
*/
    MeetingPlace,
    /**
What was the meeting with Trump about?

Granularity, about scope; weight: notable; reconcilable: partly.

- a [`Fact::MeetingAboutJohnsonsCase`]
- a [`Fact::MeetingAboutJohnsonsFreedom`]
- b [`Fact::MeetingPleaForClemency`]
- d [`Fact::MeetingAboutJohnsonsCase`]
- c [`Fact::ToldPresidentSecondChances`]
- c [`Fact::ToldPresidentWhyBelieves`]
- e [`Fact::MeetingAboutPrisonReform`]
- e [`Fact::WhatKimHasToDoWithReform`]

a, b and d name Johnson\'s case, freedom or clemency. e names prison reform in a link, and quotes Kardashian on what she has to do with it. c has what Kardashian told Trump about Johnson and about second chances. One case and reform in general can both have been spoken of.
*/
    MeetingTopic,
    /**
Why did Kardashian take up the case?

Granularity, about cause; weight: lead; reconcilable: yes.

- a [`Fact::NeededToBeFixed`]
- a [`Fact::SignOfDeepProblem`]
- b [`Fact::CaseCalledUnfair`]
- b [`Fact::MotiveResources`]
- e [`Fact::SimpleConnection`]
- e [`Fact::StoryTouchedKardashian`]
- silent: c, d

Several reasons are given, and none excludes another: in a Kardashian saw \"a deep problem\"; in b Kardashian called the story \"unfair\" and \"had the resources\"; in e Kardashian says that it was \"just that simple connection\".
*/
    Motive,
    /**
Is the offence called non-violent?

Omission, about legal term; weight: notable; reconcilable: yes.

- a [`Fact::NonviolentOffence`]
- b [`Fact::NonviolentOffence`]
- d [`Fact::NonviolentOffence`]
- silent: c, e

d calls it that in its own voice, a within the view it ascribes to Kardashian, b by the words \"other nonviolent, first-time offenders\". No account calls it violent.
*/
    Nonviolent,
    /**
What brought Johnson out of prison: one call, or long work?

Contradiction, about cause; weight: lead; reconcilable: partly.

- a [`Fact::CallLedToRelease`]
- a [`Fact::OneCall`]
- a [`Fact::NotInstant`]
- a [`Fact::WorkedSevenMonths`]
- b [`Fact::ALotOfWork`]
- b [`Fact::NotInstant`]
- b [`Fact::WorkedSevenMonths`]
- c [`Fact::NotAsSimpleAsItSeemed`]
- c [`Fact::NotInstant`]
- c [`Fact::WorkedSevenMonths`]
- d [`Fact::NotInstant`]
- d [`Fact::WorkedSevenMonths`]
- silent: e

a closes by crediting \"just one phone conversation\"; the sentence before has it get the case rolling, and a too has campaigning, a meeting and seven months of work. In a, b, c and d Kardashian says that it was not \"an instant thing\"; in b that it was \"a lot of work\". c says in its own voice that it was not as simple as it may have seemed.
*/
    OneCallOrLongWork,
    /**
How much was Johnson involved in?

Granularity, about scope; weight: notable; reconcilable: partly.

- a [`Fact::OneTimeInvolvement`]
- a [`Fact::EightCounts`]
- c [`Fact::FiveDrugTraffickingCounts`]
- c [`Fact::OneMoneyLaunderingCount`]
- e [`Fact::EightCounts`]
- silent: b, d

a speaks of a \"one-time involvement\" and of eight counts; e has eight counts, c five and one. Several counts may come of one involvement; no text says so.
*/
    OneTimeOrCounts,
    /**
What did Kardashian find \"overwhelming\"?

Granularity, about speech; weight: minor; reconcilable: partly.

- a [`Fact::OverwhelmingHistory`]
- d [`Fact::OverwhelmingOvalOffice`]
- c [`Fact::MomentInsane`]
- silent: b, e

a ties the word to \"just the history\", without saying whose; d to the Oval Office or the visit there. c has another word, \"just insane\", for the moment.
*/
    OverwhelmingWhat,
    /**
Is the matter called political, and does Kardashian support Trump?

Granularity, about person; weight: notable; reconcilable: yes.

- d [`Fact::NotAboutPolitics`]
- e [`Fact::DoesNotNecessarilySupportPresident`]
- silent: a, b, c

In d Kardashian says that the matter has nothing to do with politics. e says in its own voice that Kardashian does not necessarily support Trump.
*/
    Political,
    /**
Is Kardashian going into politics?

Granularity, about scope; weight: notable; reconcilable: yes.

- b [`Fact::NotGoingIntoPolitics`]
- c [`Fact::NotGoingIntoPolitics`]
- d [`Fact::NotGoingIntoPolitics`]
- c [`Fact::NotGoingIntoPoliticsYet`]
- silent: a, e

In b, c and d Kardashian says no. c adds in its own voice that she is not signing up \"just yet\", which looks only at the present.
*/
    Politics,
    /**
How did Trump react?

Granularity, about person; weight: notable; reconcilable: yes.

- a [`Fact::TrumpLaughed`]
- d [`Fact::TrumpGotFocused`]
- d [`Fact::TrumpLaughed`]
- c [`Fact::TrumpCompassion`]
- c [`Fact::TrumpEmpathy`]
- c [`Fact::TrumpFeltItRight`]
- silent: b, e

Trump laughed (a in its own voice, d on Kardashian\'s word), got focused (d, on her word), and had compassion or empathy (c, on her word). They can be moments of one meeting.
*/
    PresidentReaction,
    /**
What kind of prison was it?

Omission, about legal term; weight: minor; reconcilable: yes.

- a [`Fact::FederalPrison`]
- silent: b, c, d, e

Only a says \"federal\".
*/
    PrisonKind,
    /**
What is said of why Trump acted?

Granularity, about cause; weight: lead; reconcilable: yes.

- b [`Fact::JohnsonAcceptedResponsibility`]
- b [`Fact::ModelPrisoner`]
- c [`Fact::TrumpCompassion`]
- c [`Fact::TrumpFeltItRight`]
- silent: a, d, e

b prints the White House on Johnson\'s conduct and her acceptance of responsibility; c prints Kardashian on Trump\'s compassion and on what he felt was right. Neither calls it a reason.
*/
    ReasonForGrant,
    /**
Is there a telephone call between Kardashian and Johnson before the act of clemency?

Omission, about speech; weight: notable; reconcilable: yes.

- e [`Fact::KardashianSharedCall`]
- e [`Fact::RecordedCallAfterMeeting`]
- silent: a, b, c, d

Only e reports one, after the meeting with Trump, and prints a part of it.
*/
    RecordedCall,
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
Is fault found with the sentence or the case, and on whose word?

Granularity, about speech; weight: notable; reconcilable: yes.

- a [`Fact::SignOfDeepProblem`]
- b [`Fact::CaseCalledUnfair`]
- c [`Fact::SentenceDespiteFirstOffence`]
- silent: d, e

In a and b on that of Kardashian: a ascribes to her the view that it \"reflected a deep problem\", b prints that she called it \"unfair\". c sets the sentence in its own voice against its being \"her first offense\".
*/
    SentenceJudged,
    /**
In which year was Johnson sentenced?

Contradiction, about date; weight: lead; reconcilable: partly.

- a [`Fact::SentencedIn1997`]
- e [`Fact::SentencedIn1997`]
- c [`Fact::SentencedIn1996`]
- silent: b, d

a and e say 1997, and e gives conviction and sentence a year each. c has both under 1996 in one sentence. c may have meant the year for the conviction only, but its grammar does not say so.
*/
    SentencingYear,
    /**
What had gone on for seven months, or begun seven months before?

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

In a, b, c and d it is talks and work; in e the story on Twitter lies \"seven months ago\". Both may be one time in round figures. From when the talks count, and with whom they were, no text says.
*/
    SevenMonths,
    /**
What is it called that Kardashian sought for Johnson?

Terminology, about legal term; weight: notable; reconcilable: yes.

- a [`Fact::SoughtFreedom`]
- a [`Fact::SoughtRelease`]
- b [`Fact::SoughtFreedom`]
- b [`Fact::SoughtJustice`]
- b [`Fact::SoughtRelease`]
- c [`Fact::SoughtFreedom`]
- b [`Fact::SoughtClemency`]
- c [`Fact::SoughtClemency`]
- c [`Fact::SoughtCommutation`]
- d [`Fact::SoughtPardon`]
- e [`Fact::SoughtPardon`]

Release, freedom and justice name the aim; clemency, commutation and pardon name the way there.
*/
    SoughtTerm,
    /**
What do \"enjoy this\" and \"stop that\" mean in the words that Kardashian is quoted with?

Granularity, about speech; weight: minor; reconcilable: partly.

- b [`Fact::KardashianMayGoOnForOthers`]
- c [`Fact::NotGoingIntoPoliticsYet`]
- d [`Fact::PeopleAskAboutPolitics`]
- silent: a, e

The quoted words name nothing. b leads them in with work for others, c with \"this experience\" and a career in politics, d with politics full time.
*/
    ThisAndThat,
    /**
Is an operation reported that the counts stemmed from?

Omission, about scope; weight: notable; reconcilable: yes.

- e [`Fact::OperationInMemphis`]
- e [`Fact::OperationMoreThanADozen`]
- silent: a, b, c, d

Only e says: it was based in Memphis, and more than a dozen people were involved.
*/
    TraffickingOperation,
    /**
What did Kardashian do on Twitter?

Granularity, about speech; weight: notable; reconcilable: partly.

- b [`Fact::CaseCalledUnfair`]
- b [`Fact::TweetedAboutCase`]
- c [`Fact::SharedMicInterview`]
- c [`Fact::SharedStoryOnTwitter`]
- e [`Fact::LearnedOfCaseOnTwitter`]
- silent: a, d

In b Kardashian declared the story \"unfair\" in a tweet. In c she says that at first she \"just retweeted\" it, and it is an interview with Mic. In e she saw a story on Twitter. No text says whether the tweet and the retweet were one post.
*/
    TwitterAct,
    /**
Had Kardashian been to Trump when she spoke of going?

Granularity, about sequence; weight: notable; reconcilable: partly.

- e [`Fact::EarlierInterviewAfterMeeting`]
- e [`Fact::ReadyToSeePresident`]

e has Kardashian explain a visit already made, and quotes her speaking of going as a condition: \"If it takes me to go\". That may be a general readiness, or said before the visit.
*/
    VisitDoneOrAhead,
    /**
With what did the work for Johnson\'s release begin?

Granularity, about cause; weight: lead; reconcilable: partly.

- a [`Fact::AllBeganWithCall`]
- b [`Fact::CallPurpose`]
- c [`Fact::InvolvementBeganOnTwitter`]
- b [`Fact::DecisionAfterStory`]
- e [`Fact::LearnedOfCaseOnTwitter`]
- silent: d

a says that \"it all\" began with a telephone call, though it has Kardashian at work before the call. b has Kardashian decide after a tweet, and has the first call made \"to start the process\". c has \"involvement\" begin on Twitter. e has Kardashian see a story there.
*/
    WhatBeganIt,
    /**
What does \"when she said that\" mean in the words that Johnson is quoted with?

Granularity, about speech; weight: minor; reconcilable: yes.

- b [`Fact::DanceWhenTold`]
- c [`Fact::NewsCouldGoHome`]
- d [`Fact::NewsCouldGoHome`]
- silent: a, e

c\'s editor and d\'s order show that it is the news; in b the paragraph before it is about the first meeting.
*/
    WhenSheSaidThat,
    /**
When did Johnson not know who Kardashian was?

Granularity, about sequence; weight: notable; reconcilable: partly.

- a [`Fact::UnknownWhileInPrison`]
- b [`Fact::UnknownWhenFirstHeardOfAdvocacy`]
- d [`Fact::UnknownWhenFirstApproached`]
- silent: c, e

a names prison as the time, b the moment when Johnson learned that Kardashian was working for her, d the first approach. Only if a means all her time in prison do they clash: in b, c, d and e the two are in touch before the release, and a itself has Johnson learn of the support.
*/
    WhenUnknown,
    /**
Which interview does the account report?

Granularity, about scope; weight: notable; reconcilable: yes.

- a [`Fact::InterviewedByKotb`]
- b [`Fact::InterviewedByKotb`]
- c [`Fact::InterviewedByKotb`]
- d [`Fact::InterviewedByKotb`]
- e [`Fact::GaveEarlierInterview`]

a, b, c and d report the interview of both women with Kotb. e reports an earlier one with Kardashian; the interviewer\'s name is missing from its text.
*/
    WhichInterview,
    /**
Is it said who granted the clemency?

Omission, about person; weight: lead; reconcilable: yes.

- b [`Fact::TrumpGrantedClemency`]
- c [`Fact::TrumpGrantedClemency`]
- silent: a, d, e

b and c say that Trump did. d speaks of a pardon and does not say whose act it was. a has Kardashian free Johnson, with help, and no act of clemency. e was written before.
*/
    WhoGranted,
    /**
Who told Johnson the news?

Omission, about person; weight: notable; reconcilable: yes.

- b [`Fact::KardashianToldNews`]
- c [`Fact::KardashianToldNews`]
- d [`Fact::KardashianToldNews`]
- silent: a, e

b, c and d say that Kardashian did. a does not say; e was written before.
*/
    WhoToldJohnson,
    /**
How did Kardashian tell Johnson the news?

Granularity, about speech; weight: notable; reconcilable: yes.

- b [`Fact::NewsCouldGoHome`]
- c [`Fact::NewsCouldGoHome`]
- c [`Fact::NewsGoingHome`]
- d [`Fact::NewsBeingReleased`]
- d [`Fact::NewsCouldGoHome`]
- d [`Fact::NewsReadyToGoHome`]
- d [`Fact::JohnsonDidNotKnowNews`]
- d [`Fact::KardashianDidNotKnowSheBrokeNews`]
- d [`Fact::KardashianThoughtJohnsonKnew`]
- d [`Fact::NewsGoingHome`]
- silent: a, e

As Johnson remembers it in d, hedged, she was told that she could go home; as Kardashian remembers it there, an exchange came first (\"Know what?\"), since she thought that Johnson knew. Both can be parts of one call. b and d have the news in the words of the account, c in its own words and, in brackets, in those that Johnson is quoted with.
*/
    WordsOfTheNews,
    /**
How did Johnson see what she had done, and on whose word?

Granularity, about speech; weight: notable; reconcilable: yes.

- a [`Fact::JohnsonDidNotRealiseGravity`]
- a [`Fact::JohnsonThoughtOffenceMinor`]
- a [`Fact::JohnsonAdmittedWrong`]
- a [`Fact::JohnsonRealisedWrongdoing`]
- b [`Fact::JohnsonAcceptedResponsibility`]
- silent: c, d, e

a has it from Johnson: she thought the offence \"minor\", and she realised her wrongdoing; a gives no order. b has it from the White House: she had accepted responsibility. All can hold, at one time or another.
*/
    WrongAcknowledged,
    /**
How long was Johnson in prison?

Contradiction, about duration; weight: lead; reconcilable: partly.

- a [`Fact::TwentyOneYears`]
- c [`Fact::TwentyTwoYears`]
- d [`Fact::TwentyTwoYears`]
- b [`Fact::ModelPrisonerTwoDecades`]
- silent: e

a says 21 years and dates the sentence 1997. c says 22 and has 1996; d says 22. Each pair fits by itself: 21 may count from 1997 and 22 from 1996. No text says from when it counts. b has the White House speak of \"the past two decades\", which is rounder.
*/
    YearsInPrison,
}
id_type! {
    Discrepancy(65) [AdviceAgainstVisit Announcer ApprenticeJoke Attorney ClemencyTerm
    CoDefendants ConvictionYear CountsKind CountsNumber DrugNamed EarlierPlea EthnicGroup
    FirstCallOfWhat FirstJointInterview FirstMeetingWhen FirstOrOneTime FurtherWork
    Grandmother GrantDate GrantedOrPending GratitudeVouched Hardship HopeForOthers
    HowJohnsonLearned InTouchBefore InterviewDay InterviewPlace IvankaCallTopic
    IvankaOrJared IvankaRole JohnsonsPlans JohnsonsReaction LearnedWhen MeetingDate
    MeetingPlace MeetingTopic Motive Nonviolent OneCallOrLongWork OneTimeOrCounts
    OverwhelmingWhat Political Politics PresidentReaction PrisonKind ReasonForGrant
    RecordedCall ReleasedOrNot SentenceJudged SentencingYear SevenMonths SoughtTerm
    ThisAndThat TraffickingOperation TwitterAct VisitDoneOrAhead WhatBeganIt
    WhenSheSaidThat WhenUnknown WhichInterview WhoGranted WhoToldJohnson WordsOfTheNews
    WrongAcknowledged YearsInPrison]
    "20 advice-against-visit
9 announcer
15 apprentice-joke
8 attorney
13 clemency-term
13 co-defendants
15 conviction-year
11 counts-kind
13 counts-number
10 drug-named
12 earlier-plea
12 ethnic-group
18 first-call-of-what
21 first-joint-interview
18 first-meeting-when
17 first-or-one-time
12 further-work
11 grandmother
10 grant-date
18 granted-or-pending
17 gratitude-vouched
8 hardship
15 hope-for-others
19 how-johnson-learned
15 in-touch-before
13 interview-day
15 interview-place
17 ivanka-call-topic
15 ivanka-or-jared
11 ivanka-role
14 johnsons-plans
17 johnsons-reaction
12 learned-when
12 meeting-date
13 meeting-place
13 meeting-topic
6 motive
10 nonviolent
21 one-call-or-long-work
18 one-time-or-counts
17 overwhelming-what
9 political
8 politics
18 president-reaction
11 prison-kind
16 reason-for-grant
13 recorded-call
15 released-or-not
15 sentence-judged
15 sentencing-year
12 seven-months
11 sought-term
13 this-and-that
21 trafficking-operation
11 twitter-act
19 visit-done-or-ahead
13 what-began-it
18 when-she-said-that
12 when-unknown
15 which-interview
11 who-granted
16 who-told-johnson
17 words-of-the-news
18 wrong-acknowledged
15 years-in-prison"
    offsets(32) "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2 0 0 0 1 0 1 0 1 1 1 1 4 0 2 0 0"
    places(256)
    "65 65 65 56 65 49 65 65 65 16 62 65 65 65 65 65 65 65 52 17 65 37 5 65 65 28 65 65 65 32 65 65 65 18 65 65 6 65 65 65
24 65 65 65 65 65 65 65 65 65 30 65 65 65 65 65 65 65 53 65 65 65 65 65 65 65 65 0 65 65 65 65 65 65 65 65 51 65 44 65
65 65 65 65 65 65 65 65 41 55 65 65 65 4 35 9 46 65 65 65 57 2 40 65 65 65 65 65 39 11 65 23 65 43 65 65 65 65 38 65
65 65 65 60 63 34 65 65 65 65 65 65 65 65 65 65 65 65 65 61 21 65 7 65 65 65 65 65 65 65 65 65 13 65 65 65 14 65 65 65
1 65 65 65 65 65 65 65 27 65 65 65 65 65 65 65 65 65 65 3 65 65 65 65 65 65 65 65 65 65 15 65 65 65 65 58 47 65 65 10
29 65 65 65 33 22 59 65 26 65 65 65 65 25 65 65 65 65 65 65 65 65 65 65 31 42 65 65 36 65 65 65 65 65 48 65 8 20 65 45
64 50 65 65 12 65 65 65 65 19 65 65 65 65 65 54"
}
rows! {
    65, | cells | { kind : DiscrepancyKind = cells.one_of(), domain : Domain = cells
    .one_of(), weight : Weight = cells.one_of(), question : & 'static str = cells.text(),
    reconcilable : Reconcilable = cells.one_of(), explanation : & 'static str = cells
    .text() },
    "1 8 1 48 How did others take Kardashian's visit to Trump? 0 267 d says, on Kardashian's word, that people around her discouraged the visit, and that her family was supportive; it does not say whether the two are the same people. A link in e says that the internet had jokes, and e prints Kardashian on people who do not understand.
1 8 1 69 Who made the act of clemency known, and did Johnson hear of it first? 0 205 c says that Trump announced it. b says that it was announced, not by whom, and that Johnson was told after that. In d Kardashian says that the news was starting to break, and that she thought Johnson knew.
3 9 2 31 Did Kardashian joke with Trump? 0 106 a and d report a joke about Khloe Kardashian and The Apprentice. b, c and e report the meeting without it.
3 8 1 35 Did Kardashian turn to an attorney? 0 102 Only c says so, on Kardashian's word: she sent the story to her attorney and asked what could be done.
2 4 0 35 What is the act of clemency called? 1 183 b uses \"commuted\" and \"pardoning\" of one act, c \"commutation\", \"clemency\" and \"freeing\"; d has \"pardon\" alone. None defines the words, and whether a pardon was granted is not settled.
3 4 1 59 What is said of Johnson's co-defendants and of a plea deal? 0 157 Only e speaks of the trial: ten co-defendants testified against Johnson in exchange for lesser or dropped charges, and Johnson was not offered the same deal.
1 1 0 36 In which year was Johnson convicted? 0 120 c and e say 1996. a gives no year for the conviction; it says that it came before the sentence of 1997, which fits 1996.
1 4 0 40 Of which offences was Johnson convicted? 1 224 a names drug trafficking alone, c drug trafficking and money laundering. e says only that the counts stemmed from a cocaine trafficking operation, d only \"drug offense\". a may have left money laundering out; no text says so.
0 0 0 41 On how many counts was Johnson convicted? 2 219 a and e say eight, and a says eight of drug trafficking. c names five of drug trafficking and one of money laundering. c may not name every count, but the number of drug trafficking counts cannot be both eight and five.
1 10 2 20 Which drug is named? 0 57 c and e say cocaine; a and d say \"drug\", which covers it.
3 5 1 37 Had Johnson asked for release before? 0 44 Only a goes back to it: Johnson asked Obama.
3 8 1 32 Is Johnson's ethnic group named? 0 27 Only e names it, in a link.
1 5 1 34 Whom did Kardashian turn to first? 1 286 b says that Kardashian first called Ivanka Trump, to start freeing Johnson; a and c that it was her first call when she turned to the White House. c also has Kardashian send the story to an attorney, and does not say whether that was before. All hold if that was no call, or came later.
1 10 2 44 Is the interview called the first joint one? 0 77 c says the first joint TV interview; d, in a link, the first joint interview.
0 5 1 53 When did Kardashian and Johnson first meet in person? 1 247 a and c say Wednesday; b says that the interview was the first time; d says \"just ahead of\" the interview. If the interview was given on the Wednesday and shown on the Thursday, a, b and c agree; b and d agree only if one of them is taken loosely.
1 10 1 48 Was it a first offence, or a single involvement? 1 238 A first offence has none before it; a single involvement says more. a says both, c and d the first. b says it of Johnson by the words \"other nonviolent, first-time offenders\". Whether there was a single involvement, b, c and d leave open.
1 9 1 45 Does Kardashian mean to go on with such work? 0 90 b says that Kardashian could imagine it. b, c and d print her question why she would stop.
1 3 1 49 Was Johnson a grandmother or a great-grandmother? 0 41 A great-grandmother is a grandmother too.
1 1 0 19 When did Trump act? 0 183 c says June 6; b says \"a week later\" than the meeting of May 30, which is the same day if the week is exact. \"Last week\", of the announcement in c and of the release in b, is coarser.
4 4 0 26 Had clemency been granted? 0 76 e was written while the decision was open; b, c and d were written after it.
1 8 2 49 On whose word was Johnson grateful to Kardashian? 0 62 b has it from Johnson; e concludes it from the telephone call.
3 8 1 35 Is hardship before prison reported? 0 56 Only a reports it, for the most part in Johnson's words.
3 9 2 42 Does Kardashian hope that others will act? 0 57 Only d says: that more people may talk to those in power.
1 5 1 43 How did Johnson come to hear of Kardashian? 0 132 a and b say that Johnson learned of the support or advocacy; d that Kardashian approached her. The one can have come with the other.
1 5 1 73 Had Kardashian and Johnson been in touch before they first met in person? 0 181 b has a telephone call with the news, c the news from Kardashian, d an approach and the news, e another call after the meeting with Trump, of which it prints some words. a has none.
1 1 2 28 What took place on Thursday? 0 39 c dates the interview, d its broadcast.
3 7 2 47 Where were the interview and the first meeting? 0 24 Only c says: in Memphis.
1 10 2 40 What was the call to Ivanka Trump about? 0 87 A talk about Johnson's case can also be one about women and wanting to help each other.
3 8 1 32 Is Ivanka Trump named, or Jared? 0 109 a, b, c and d name Ivanka Trump; e names Jared, and says neither who he is nor what he has been trying to do.
1 6 0 32 What part did Ivanka Trump have? 1 431 a says in its own voice that the call to Ivanka Trump led to the release, and has Kardashian say in a headline that Ivanka Trump helped. b says that Ivanka Trump \"reportedly\" got things in motion. a and b say flatly that the call led to the meeting, d that the meeting came after it. In the words that a, c and d quote from Kardashian, Ivanka Trump was receptive. All of it can hold; how much the call did, the texts do not settle.
1 10 1 29 What does Johnson mean to do? 0 113 b, c and d quote the same plan. b adds for whom Johnson will speak, c that she hopes to pass on her good fortune.
3 9 2 30 How did Johnson take the news? 0 116 b, c and d quote Johnson on a \"Pentecostal holy dance\", screaming and jumping. a does not say; e was written before.
1 1 1 39 When did Kardashian come upon the case? 0 142 b says 2017; c dates Kardashian's sharing of the interview to October 2017; in e Kardashian says \"seven months ago\". They can all be one time.
1 1 1 31 When did Kardashian meet Trump? 0 128 b says May 30, d \"late May\", e \"this week\". May 30 is in late May; e says only that the meeting fell in the week of the article.
1 7 2 32 Where did Kardashian meet Trump? 0 133 a uses both names for one visit, and d speaks of a visit to the Oval Office and of one to the White House. The one lies in the other.
1 10 1 38 What was the meeting with Trump about? 1 272 a, b and d name Johnson's case, freedom or clemency. e names prison reform in a link, and quotes Kardashian on what she has to do with it. c has what Kardashian told Trump about Johnson and about second chances. One case and reform in general can both have been spoken of.
1 6 0 36 Why did Kardashian take up the case? 0 222 Several reasons are given, and none excludes another: in a Kardashian saw \"a deep problem\"; in b Kardashian called the story \"unfair\" and \"had the resources\"; in e Kardashian says that it was \"just that simple connection\".
3 4 1 34 Is the offence called non-violent? 0 164 d calls it that in its own voice, a within the view it ascribes to Kardashian, b by the words \"other nonviolent, first-time offenders\". No account calls it violent.
0 6 0 59 What brought Johnson out of prison: one call, or long work? 1 340 a closes by crediting \"just one phone conversation\"; the sentence before has it get the case rolling, and a too has campaigning, a meeting and seven months of work. In a, b, c and d Kardashian says that it was not \"an instant thing\"; in b that it was \"a lot of work\". c says in its own voice that it was not as simple as it may have seemed.
1 10 1 33 How much was Johnson involved in? 1 154 a speaks of a \"one-time involvement\" and of eight counts; e has eight counts, c five and one. Several counts may come of one involvement; no text says so.
1 9 2 40 What did Kardashian find \"overwhelming\"? 1 152 a ties the word to \"just the history\", without saying whose; d to the Oval Office or the visit there. c has another word, \"just insane\", for the moment.
1 8 1 66 Is the matter called political, and does Kardashian support Trump? 0 145 In d Kardashian says that the matter has nothing to do with politics. e says in its own voice that Kardashian does not necessarily support Trump.
1 10 1 34 Is Kardashian going into politics? 0 129 In b, c and d Kardashian says no. c adds in its own voice that she is not signing up \"just yet\", which looks only at the present.
1 8 1 20 How did Trump react? 0 173 Trump laughed (a in its own voice, d on Kardashian's word), got focused (d, on her word), and had compassion or empathy (c, on her word). They can be moments of one meeting.
3 4 2 27 What kind of prison was it? 0 22 Only a says \"federal\".
1 6 0 32 What is said of why Trump acted? 0 183 b prints the White House on Johnson's conduct and her acceptance of responsibility; c prints Kardashian on Trump's compassion and on what he felt was right. Neither calls it a reason.
3 9 1 84 Is there a telephone call between Kardashian and Johnson before the act of clemency? 0 74 Only e reports one, after the meeting with Trump, and prints a part of it.
4 5 0 46 Was Johnson free when the account was written? 0 62 e was written before the act of clemency, the others after it.
1 9 1 64 Is fault found with the sentence or the case, and on whose word? 0 210 In a and b on that of Kardashian: a ascribes to her the view that it \"reflected a deep problem\", b prints that she called it \"unfair\". c sets the sentence in its own voice against its being \"her first offense\".
0 1 0 36 In which year was Johnson sentenced? 1 189 a and e say 1997, and e gives conviction and sentence a year each. c has both under 1996 in one sentence. c may have meant the year for the conviction only, but its grammar does not say so.
1 2 0 64 What had gone on for seven months, or begun seven months before? 1 194 In a, b, c and d it is talks and work; in e the story on Twitter lies \"seven months ago\". Both may be one time in round figures. From when the talks count, and with whom they were, no text says.
2 4 1 53 What is it called that Kardashian sought for Johnson? 0 95 Release, freedom and justice name the aim; clemency, commutation and pardon name the way there.
1 9 2 86 What do \"enjoy this\" and \"stop that\" mean in the words that Kardashian is quoted with? 1 146 The quoted words name nothing. b leads them in with work for others, c with \"this experience\" and a career in politics, d with politics full time.
3 10 1 54 Is an operation reported that the counts stemmed from? 0 81 Only e says: it was based in Memphis, and more than a dozen people were involved.
1 9 1 34 What did Kardashian do on Twitter? 1 236 In b Kardashian declared the story \"unfair\" in a tweet. In c she says that at first she \"just retweeted\" it, and it is an interview with Mic. In e she saw a story on Twitter. No text says whether the tweet and the retweet were one post.
1 5 1 53 Had Kardashian been to Trump when she spoke of going? 1 178 e has Kardashian explain a visit already made, and quotes her speaking of going as a condition: \"If it takes me to go\". That may be a general readiness, or said before the visit.
1 6 0 51 With what did the work for Johnson's release begin? 1 264 a says that \"it all\" began with a telephone call, though it has Kardashian at work before the call. b has Kardashian decide after a tweet, and has the first call made \"to start the process\". c has \"involvement\" begin on Twitter. e has Kardashian see a story there.
1 9 2 77 What does \"when she said that\" mean in the words that Johnson is quoted with? 0 107 c's editor and d's order show that it is the news; in b the paragraph before it is about the first meeting.
1 5 1 45 When did Johnson not know who Kardashian was? 1 279 a names prison as the time, b the moment when Johnson learned that Kardashian was working for her, d the first approach. Only if a means all her time in prison do they clash: in b, c, d and e the two are in touch before the release, and a itself has Johnson learn of the support.
1 10 1 40 Which interview does the account report? 0 150 a, b, c and d report the interview of both women with Kotb. e reports an earlier one with Kardashian; the interviewer's name is missing from its text.
3 8 0 36 Is it said who granted the clemency? 0 171 b and c say that Trump did. d speaks of a pardon and does not say whose act it was. a has Kardashian free Johnson, with help, and no act of clemency. e was written before.
3 8 1 26 Who told Johnson the news? 0 73 b, c and d say that Kardashian did. a does not say; e was written before.
1 9 1 41 How did Kardashian tell Johnson the news? 0 341 As Johnson remembers it in d, hedged, she was told that she could go home; as Kardashian remembers it there, an exchange came first (\"Know what?\"), since she thought that Johnson knew. Both can be parts of one call. b and d have the news in the words of the account, c in its own words and, in brackets, in those that Johnson is quoted with.
1 9 1 57 How did Johnson see what she had done, and on whose word? 0 208 a has it from Johnson: she thought the offence \"minor\", and she realised her wrongdoing; a gives no order. b has it from the White House: she had accepted responsibility. All can hold, at one time or another.
0 2 0 31 How long was Johnson in prison? 1 253 a says 21 years and dates the sentence 1997. c says 22 and has 1996; d says 22. Each pair fits by itself: 21 may count from 1997 and 22 from 1996. No text says from when it counts. b has the White House speak of \"the past two decades\", which is rounder."
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
    Discrepancy(65) #[doc = " The sides, with who takes them."] positions : Position(415)
    "7 0 1 2 3 4 5 6
7 7 8 9 10 11 12 13
5 14 15 16 17 18
6 19 20 21 22 23 24
8 25 26 27 28 29 30 31 32
9 33 34 35 36 37 38 39 40 41
5 42 43 44 45 46
6 47 48 49 50 51 52
7 53 54 55 56 57 58 59
5 60 61 62 63 64
5 65 66 67 68 69
5 70 71 72 73 74
6 75 76 77 78 79 80
5 81 82 83 84 85
6 86 87 88 89 90 91
6 92 93 94 95 96 97
6 98 99 100 101 102 103
5 104 105 106 107 108
7 109 110 111 112 113 114 115
5 116 117 118 119 120
5 121 122 123 124 125
8 126 127 128 129 130 131 132 133
5 134 135 136 137 138
5 139 140 141 142 143
6 144 145 146 147 148 149
5 150 151 152 153 154
6 155 156 157 158 159 160
6 161 162 163 164 165 166
5 167 168 169 170 171
11 172 173 174 175 176 177 178 179 180 181 182
7 183 184 185 186 187 188 189
14 190 191 192 193 194 195 196 197 198 199 200 201 202 203
5 204 205 206 207 208
5 209 210 211 212 213
7 214 215 216 217 218 219 220
8 221 222 223 224 225 226 227 228
8 229 230 231 232 233 234 235 236
5 237 238 239 240 241
13 242 243 244 245 246 247 248 249 250 251 252 253 254
7 255 256 257 258 259 260 261
5 262 263 264 265 266
5 267 268 269 270 271
6 272 273 274 275 276 277
8 278 279 280 281 282 283 284 285
5 286 287 288 289 290
7 291 292 293 294 295 296 297
6 298 299 300 301 302 303
5 304 305 306 307 308
5 309 310 311 312 313
5 314 315 316 317 318
9 319 320 321 322 323 324 325 326 327
11 328 329 330 331 332 333 334 335 336 337 338
5 339 340 341 342 343
6 344 345 346 347 348 349
7 350 351 352 353 354 355 356
2 357 358
6 359 360 361 362 363 364
5 365 366 367 368 369
5 370 371 372 373 374
5 375 376 377 378 379
5 380 381 382 383 384
5 385 386 387 388 389
12 390 391 392 393 394 395 396 397 398 399 400 401
8 402 403 404 405 406 407 408 409
5 410 411 412 413 414"
    #[doc = " The facts that the sides rest on."] facts : Fact(203)
    "4 36 39 64 271
5 118 129 249 251 257
1 284
2 26 54
4 125 126 127 128
5 67 68 69 90 110
2 70 104
5 73 76 78 99 107
4 75 76 78 99
2 74 107
1 208
1 170
3 54 273 274
2 138 139
4 148 156 157 159
2 77 100
2 10 11
2 171 172
4 111 113 116 259
3 114 117 130
1 5
4 83 84 88 103
1 2
2 214 220
4 220 250 253 309
2 144 148
2 145 158
2 262 263
2 269 279
7 264 266 267 275 277 278 294
3 3 18 19
6 240 241 242 244 247 260
3 42 44 56
3 296 298 300
3 36 295 297
7 64 291 292 293 299 311 313
6 32 47 48 58 59 61
1 97
6 21 50 51 65 267 304
4 75 78 99 100
3 302 306 307
2 37 49
2 15 16
5 314 316 317 318 319
1 206
4 81 224 314 317
2 289 309
2 245 246
3 32 58 105
2 108 109
3 40 44 65
6 119 120 121 122 123 124
3 10 16 160
2 101 102
5 32 43 55 57 62
2 52 137
5 22 35 41 43 268
2 239 254
3 233 234 235
2 141 150
1 130
1 250
7 243 248 249 252 254 255 256
5 81 82 85 91 92
3 225 231 232"
}
