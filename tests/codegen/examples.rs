//! One example a type, for its documentation: what a reader would try first.

pub(crate) fn example(of: &str) -> String {
    let (_, code) = EXAMPLES.iter().find(|(name, _)| *name == of).expect("every type has an example");
    format!("```\n{code}\n```")
}

const EXAMPLES: &[(&str, &str)] = &[
    (
        "Article",
        "use clemency::{Article, vocabulary::Stage};

let before: Vec<_> = Article::ALL.iter().filter(|article| article.stage() == Stage::BeforeGrant).collect();
assert_eq!(before, [&Article::E]);
assert!(Article::E.facts().len() < Article::D.facts().len());",
    ),
    (
        "Multibyte",
        "use clemency::Article;

let quote_mark = Article::A.multibyte()[0];
assert_eq!((quote_mark.byte(), quote_mark.width()), (3189, 3));",
    ),
    (
        "Segment",
        "use clemency::{Article, vocabulary::SegmentKind};

let headline = Article::A.segments()[0];
assert_eq!(headline.kind(), SegmentKind::Title);
assert_eq!(headline.span().bytes(), 0..64);",
    ),
    (
        "Entity",
        "use clemency::Entity;

let speakers: Vec<_> = Entity::ALL.iter().filter(|entity| !entity.quotes().is_empty()).collect();
assert!(speakers.contains(&&Entity::AliceJohnson));
assert_eq!(Entity::AliceJohnson.name(), \"Alice Marie Johnson\");",
    ),
    (
        "Mention",
        "use clemency::{Entity, vocabulary::MentionForm};

let mut mentions = Entity::AliceJohnson.mentions().iter();
let described = mentions.find(|mention| mention.form() == MentionForm::Description).expect(\"she is described\");
assert_eq!((described.article().id(), described.text()), (\"a\", \"the 63-year-old grandmother\"));",
    ),
    (
        "Event",
        "use clemency::Event;

let date = Event::TwitterStory.date().expect(\"it is dated\");
assert_eq!(date.edtf(), \"2017-10\");
assert!(Event::TwitterStory < Event::Grant); // in the order of the story",
    ),
    (
        "Participant",
        "use clemency::{Entity, Event, vocabulary::Role};

let agents = Event::Grant.participants().iter().filter(|row| row.role() == Role::Agent);
assert_eq!(agents.map(|row| row.entity()).collect::<Vec<_>>(), [Entity::DonaldTrump]);",
    ),
    (
        "Utterance",
        "use clemency::{Article, Utterance};

let mission = Utterance::Mission;
assert_eq!(mission.articles(), [Article::A, Article::B, Article::C, Article::D]);
for reading in mission.readings() {
    println!(\"{}: {}\", reading.article(), reading.text());
}",
    ),
    (
        "Attribution",
        "use clemency::{Attribution, Entity};

let told = Attribution::MissionToldA;
assert_eq!(told.speaker(), Entity::KimKardashian);
assert_eq!(told.addressee(), Some(Entity::HodaKotb));
assert_eq!(told.quotes().len(), 2);",
    ),
    (
        "Quote",
        "use clemency::{Entity, Quote};

let quote: Quote = \"mission-a\".parse()?;
assert_eq!(quote, Quote::MissionA);
assert_eq!(quote.speaker(), Entity::KimKardashian);
assert_eq!(quote.text().len(), quote.span().bytes().len());
# Ok::<(), clemency::UnknownId>(())",
    ),
    (
        "Reading",
        "use clemency::{Quote, Reading};

// A quote is printed sentence by sentence; each sentence is the reading of an utterance.
let sentences: Vec<&str> = Quote::ScreamingB.readings().iter().map(|reading| reading.text()).collect();
assert_eq!(sentences, [\"I started screaming and jumping.\"]);
assert_eq!(Reading::ALL.len(), Reading::COUNT);",
    ),
    (
        "Predicate",
        "use clemency::{Predicate, vocabulary::ValueKind};

assert!(Predicate::ALL.iter().all(|predicate| !predicate.facts().is_empty()));
assert_eq!(Predicate::AboutPolitics.value_kind(), ValueKind::Flag);",
    ),
    (
        "Fact",
        "use clemency::{Entity, Fact, Subject};

let fact = Fact::LifeSentence;
assert_eq!(fact.subject(), Subject::Entity(Entity::AliceJohnson));
assert_eq!(fact.articles().len(), 5);
println!(\"{}\", fact.statement());",
    ),
    (
        "Report",
        "use clemency::Report;

let on_their_own_word = Report::ALL.iter().filter(|report| report.attribution().is_none()).count();
assert!(on_their_own_word < Report::COUNT);",
    ),
    (
        "Discrepancy",
        "use clemency::{Discrepancy, vocabulary::DiscrepancyKind};

let contradictions = Discrepancy::ALL.iter().filter(|row| row.kind() == DiscrepancyKind::Contradiction);
for contradiction in contradictions {
    println!(\"{} {}\", contradiction.question(), contradiction.explanation());
}",
    ),
    (
        "Position",
        "use clemency::Discrepancy;

// Who is silent on what others tell?
let sides = Discrepancy::AdviceAgainstVisit.positions();
let silent = sides.iter().filter(|side| side.fact().is_none());
assert_eq!(silent.map(|side| side.article().id()).collect::<Vec<_>>(), [\"a\", \"b\", \"c\"]);",
    ),
    (
        "Uncovered",
        "use clemency::Uncovered;

for sentence in Uncovered::ALL {
    println!(\"{} {:?}: {}\", sentence.article(), sentence.span().bytes(), sentence.reason());
}",
    ),
    ("Counts", "assert_eq!(clemency::COUNTS.articles, 5);"),
    (
        "vocabulary",
        "use clemency::vocabulary::Mode;

assert_eq!(\"mixed\".parse(), Ok(Mode::Mixed));
assert_eq!(Mode::ALL.iter().map(|mode| mode.word()).collect::<Vec<_>>(), [\"direct\", \"indirect\", \"mixed\"]);",
    ),
];
