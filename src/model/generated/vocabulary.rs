// Made from src/tables/vocabulary.rs by `cargo test --all-features --test codegen`; edit that, not this file.

/*!
The words of the closed lists, as enums.

```
use clemency::vocabulary::Mode;

assert_eq!("mixed".parse(), Ok(Mode::Mixed));
assert_eq!(Mode::ALL.iter().map(|mode| mode.word()).collect::<Vec<_>>(), ["direct", "indirect", "mixed"]);
```
*/
/// What is done in saying it.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Act {
    /// `statement`: says something.
    Statement,
    /// `question`: asks.
    Question,
    /// `request`: asks for something to be done, or not to be done.
    Request,
    /// `announcement`: makes news public, or breaks it to somebody.
    Announcement,
    /// `thought`: thinks, believes, feels or fails to understand; a wish is none.
    Thought,
    /// `topic`: speaks of something; what was said is not told.
    Topic,
}
word_type! {
    Act[Statement = "statement", Question = "question", Request = "request", Announcement
    = "announcement", Thought = "thought", Topic = "topic"]
}
/// How a date is known.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Basis {
    /// `stated`: an article states the date.
    Stated,
    /// `derived`: the date follows from what the articles state; the row says how.
    Derived,
    /// `unstated`: no date can be had from the texts.
    Unstated,
}
word_type! {
    Basis[Stated = "stated", Derived = "derived", Unstated = "unstated"]
}
/// How sure an article or its speaker is.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Certainty {
    /// `plain`: without a hedge.
    Plain,
    /// `hedged`: with a hedge: reportedly, might, seems, I believe.
    Hedged,
    /// `denied`: reported as not so.
    Denied,
}
word_type! {
    Certainty[Plain = "plain", Hedged = "hedged", Denied = "denied"]
}
/// Where a cue stands.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum CuePosition {
    /// `local`: in the sentence of the words.
    Local,
    /// `lead-in`: in an earlier sentence.
    LeadIn,
}
word_type! {
    CuePosition[Local = "local", LeadIn = "lead-in"]
}
/// In what way accounts part.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum DiscrepancyKind {
    /// `contradiction`: both cannot hold.
    Contradiction,
    /// `granularity`: one is coarser or tells another part; both can hold.
    Granularity,
    /// `terminology`: other words for one thing.
    Terminology,
    /// `omission`: one says it, the rest do not.
    Omission,
    /// `supersession`: one was written before an event, the others after it.
    Supersession,
}
word_type! {
    DiscrepancyKind[Contradiction = "contradiction", Granularity = "granularity",
    Terminology = "terminology", Omission = "omission", Supersession = "supersession"]
}
/// What a discrepancy is about.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Domain {
    /// `count`: how many.
    Count,
    /// `date`: when.
    Date,
    /// `duration`: how long.
    Duration,
    /// `kinship`: of which family.
    Kinship,
    /// `legal-term`: what it is in law.
    LegalTerm,
    /// `sequence`: in which order.
    Sequence,
    /// `cause`: why, or through what.
    Cause,
    /// `place`: where.
    Place,
    /// `person`: who.
    Person,
    /// `speech`: what was said, or of what.
    Speech,
    /// `scope`: how far it reaches.
    Scope,
    /// `other`: anything else.
    Other,
}
word_type! {
    Domain[Count = "count", Date = "date", Duration = "duration", Kinship = "kinship",
    LegalTerm = "legal-term", Sequence = "sequence", Cause = "cause", Place = "place",
    Person = "person", Speech = "speech", Scope = "scope", Other = "other"]
}
/// What kind of thing an entity is.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum EntityKind {
    /// `person`: one human being.
    Person,
    /// `group`: several people, named or not, or people in general.
    Group,
    /// `organisation`: a body or an institution.
    Organisation,
    /// `place`: a town, a building, a room or a site.
    Place,
    /// `work`: a programme, a publication, a platform, a product or a text.
    Work,
}
word_type! {
    EntityKind[Person = "person", Group = "group", Organisation = "organisation", Place =
    "place", Work = "work"]
}
/// What kind of event it is.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum EventKind {
    /// `crime`: an offence, or a part taken in one.
    Crime,
    /// `court`: a trial, a conviction, a sentence.
    Court,
    /// `hardship`: a misfortune.
    Hardship,
    /// `imprisonment`: time in prison.
    Imprisonment,
    /// `publication`: something published, posted or broadcast.
    Publication,
    /// `campaign`: work for the release.
    Campaign,
    /// `call`: a telephone call.
    Call,
    /// `meeting`: people met face to face.
    Meeting,
    /// `decision`: an act of Trump.
    Decision,
    /// `release`: a return to freedom, and how it was received.
    Release,
    /// `interview`: questions and answers for the press.
    Interview,
    /// `other`: anything else.
    Other,
}
word_type! {
    EventKind[Crime = "crime", Court = "court", Hardship = "hardship", Imprisonment =
    "imprisonment", Publication = "publication", Campaign = "campaign", Call = "call",
    Meeting = "meeting", Decision = "decision", Release = "release", Interview =
    "interview", Other = "other"]
}
/// Which quotation mark stands there.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mark {
    /// `straight-double`: U+0022.
    StraightDouble,
    /// `curly-double`: U+201C opens, U+201D closes.
    CurlyDouble,
    /// `straight-single`: U+0027.
    StraightSingle,
    /// `curly-single`: U+2018 opens, U+2019 closes.
    CurlySingle,
}
word_type! {
    Mark[StraightDouble = "straight-double", CurlyDouble = "curly-double", StraightSingle
    = "straight-single", CurlySingle = "curly-single"]
}
/// By which way words come.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Medium {
    /// `speech`: spoken, or the article does not say how.
    Speech,
    /// `writing`: written or posted, where the article says so.
    Writing,
    /// `thought`: not uttered.
    Thought,
}
word_type! {
    Medium[Speech = "speech", Writing = "writing", Thought = "thought"]
}
/// How a mention refers.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum MentionForm {
    /// `name`: a proper name, with any title of office or courtesy.
    Name,
    /// `description`: a noun phrase that describes.
    Description,
}
word_type! {
    MentionForm[Name = "name", Description = "description"]
}
/// How an attribution gives the words.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mode {
    /// `direct`: printed as said, in marks or set as a block.
    Direct,
    /// `indirect`: reported, without a quoted word.
    Indirect,
    /// `mixed`: reported, with some words quoted.
    Mixed,
}
word_type! {
    Mode[Direct = "direct", Indirect = "indirect", Mixed = "mixed"]
}
/// How an addressee or an occasion is known.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Named {
    /// `stated`: the sentence of the cue or of the words names it.
    Stated,
    /// `implied`: only the rest of the article gives it.
    Implied,
}
word_type! {
    Named[Stated = "stated", Implied = "implied"]
}
/// How much is quoted, and how it is set.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum QuoteForm {
    /// `sentence`: at least a clause that could stand alone.
    Sentence,
    /// `fragment`: a phrase or a word in a sentence of the article.
    Fragment,
    /// `block`: a paragraph set without marks.
    Block,
}
word_type! {
    QuoteForm[Sentence = "sentence", Fragment = "fragment", Block = "block"]
}
/// Whether words were said or are imagined.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Reality {
    /// `said`: presented as said, written or thought.
    Said,
    /// `imagined`: presented as what somebody might or would say or think.
    Imagined,
}
word_type! {
    Reality[Said = "said", Imagined = "imagined"]
}
/// Whether the texts alone reconcile the sides.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Reconcilable {
    /// `yes`: the texts alone reconcile the sides.
    Yes,
    /// `partly`: the texts reconcile some of it.
    Partly,
    /// `no`: the texts do not reconcile the sides.
    No,
}
word_type! {
    Reconcilable[Yes = "yes", Partly = "partly", No = "no"]
}
/// What part somebody takes in an event.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Role {
    /// `agent`: did it.
    Agent,
    /// `undergoer`: it was done to, or about, them.
    Undergoer,
    /// `recipient`: it was said or given to them.
    Recipient,
    /// `beneficiary`: it was done for them.
    Beneficiary,
    /// `interviewer`: asked the questions.
    Interviewer,
    /// `interviewee`: answered the questions.
    Interviewee,
    /// `host`: it took place at theirs.
    Host,
    /// `publisher`: brought it before the public.
    Publisher,
    /// `present`: was there.
    Present,
}
word_type! {
    Role[Agent = "agent", Undergoer = "undergoer", Recipient = "recipient", Beneficiary =
    "beneficiary", Interviewer = "interviewer", Interviewee = "interviewee", Host =
    "host", Publisher = "publisher", Present = "present"]
}
/// What part of the page a segment is.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum SegmentKind {
    /// `title`: the headline.
    Title,
    /// `kicker`: a section label.
    Kicker,
    /// `standfirst`: the line under the headline.
    Standfirst,
    /// `body`: a sentence of the article.
    Body,
    /// `block-quote`: a sentence of a quotation set as a paragraph without marks.
    BlockQuote,
    /// `photo-credit`: whom a picture belongs to.
    PhotoCredit,
    /// `video-prompt`: an invitation to watch.
    VideoPrompt,
    /// `related-link`: the headline of another article.
    RelatedLink,
    /// `credit-line`: who contributed to the article.
    CreditLine,
}
word_type! {
    SegmentKind[Title = "title", Kicker = "kicker", Standfirst = "standfirst", Body =
    "body", BlockQuote = "block-quote", PhotoCredit = "photo-credit", VideoPrompt =
    "video-prompt", RelatedLink = "related-link", CreditLine = "credit-line"]
}
/// How a source names the speaker.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum SourceForm {
    /// `name`: a proper name, with what belongs to it.
    Name,
    /// `description`: a noun phrase.
    Description,
    /// `pronoun`: a pronoun.
    Pronoun,
    /// `implicit`: nothing names the speaker where the words stand.
    Implicit,
}
word_type! {
    SourceForm[Name = "name", Description = "description", Pronoun = "pronoun", Implicit
    = "implicit"]
}
/// When an article was written.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Stage {
    /// `before-grant`: written before Trump granted clemency.
    BeforeGrant,
    /// `after-grant`: written after Trump granted clemency.
    AfterGrant,
}
word_type! {
    Stage[BeforeGrant = "before-grant", AfterGrant = "after-grant"]
}
/// The part of the story that a fact belongs to.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Topic {
    /// `people`: who the people are, and how they are related.
    People,
    /// `case`: the offence, the trial and the sentence.
    Case,
    /// `prison`: the years in prison and what Johnson did there.
    Prison,
    /// `campaign`: how Kardashian took up the case and worked for it.
    Campaign,
    /// `white-house`: the call to the White House, the meeting there and what came of it.
    WhiteHouse,
    /// `clemency`: the act of clemency and what it is called.
    Clemency,
    /// `release`: how Johnson heard of it and what she did.
    Release,
    /// `interview`: the interviews, and what happened around them.
    Interview,
    /// `afterwards`: what the two women feel and plan.
    Afterwards,
    /// `coverage`: what the articles show, link to or say of themselves.
    Coverage,
}
word_type! {
    Topic[People = "people", Case = "case", Prison = "prison", Campaign = "campaign",
    WhiteHouse = "white-house", Clemency = "clemency", Release = "release", Interview =
    "interview", Afterwards = "afterwards", Coverage = "coverage"]
}
/// What a description tells of whom it describes.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Trait {
    /// `age`: how old.
    Age,
    /// `kinship`: of which family.
    Kinship,
    /// `occupation`: what work.
    Occupation,
    /// `office`: which public office.
    Office,
    /// `fame`: how well known.
    Fame,
    /// `legal-status`: convicted, imprisoned, freed.
    LegalStatus,
    /// `offence`: for which offence.
    Offence,
    /// `character`: of what nature or conduct.
    Character,
    /// `ethnicity`: of which ethnic group.
    Ethnicity,
    /// `role`: what part in the story.
    Role,
    /// `other`: anything else, people in general included.
    Other,
}
word_type! {
    Trait[Age = "age", Kinship = "kinship", Occupation = "occupation", Office = "office",
    Fame = "fame", LegalStatus = "legal-status", Offence = "offence", Character =
    "character", Ethnicity = "ethnicity", Role = "role", Other = "other"]
}
/// What the values of a predicate are.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum ValueKind {
    /// `count`: a whole number of the predicate's unit.
    Count,
    /// `duration`: a whole number of the predicate's unit of time.
    Duration,
    /// `date`: a date in EDTF.
    Date,
    /// `text`: a few words of our own, and neither yes nor no.
    Text,
    /// `entity`: the id of an entity.
    Entity,
    /// `event`: the id of an event.
    Event,
    /// `flag`: yes or no.
    Flag,
}
word_type! {
    ValueKind[Count = "count", Duration = "duration", Date = "date", Text = "text",
    Entity = "entity", Event = "event", Flag = "flag"]
}
/// How much a discrepancy matters to the story, the weightiest first.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Weight {
    /// `lead`: it touches the law, a number, a date, the cause or the outcome of the central events.
    Lead,
    /// `notable`: a reader of the news would note it.
    Notable,
    /// `minor`: it is there for completeness.
    Minor,
}
word_type! {
    Weight[Lead = "lead", Notable = "notable", Minor = "minor"]
}
