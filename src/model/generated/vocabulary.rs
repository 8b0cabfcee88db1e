// Made from src/tables/vocabulary.rs by `cargo test --all-features --test codegen`; edit that, not this file.

/*!
The words of the closed lists, as constants.

```
use clemency::vocabulary::Mode;

assert_eq!("mixed".parse(), Ok(Mode::Mixed));
assert_eq!(Mode::ALL.iter().map(|mode| mode.word()).collect::<Vec<_>>(), ["direct", "indirect", "mixed"]);
```
*/
#![allow(non_upper_case_globals)]
use crate::model::word::List;
pub use crate::model::word::Word;
/// What is done in saying it.
pub type Act = Word<0>;
impl Act {
    /// `statement`: says something.
    pub const Statement: Self = Self(0);
    /// `question`: asks.
    pub const Question: Self = Self(1);
    /// `request`: asks for something to be done, or not to be done.
    pub const Request: Self = Self(2);
    /// `announcement`: makes news public, or breaks it to somebody.
    pub const Announcement: Self = Self(3);
    /// `thought`: thinks, believes, feels or fails to understand; a wish is none.
    pub const Thought: Self = Self(4);
    /// `topic`: speaks of something; what was said is not told.
    pub const Topic: Self = Self(5);
}
/// How a date is known.
pub type Basis = Word<1>;
impl Basis {
    /// `stated`: an article states the date.
    pub const Stated: Self = Self(0);
    /// `derived`: the date follows from what the articles state; the row says how.
    pub const Derived: Self = Self(1);
    /// `unstated`: no date can be had from the texts.
    pub const Unstated: Self = Self(2);
}
/// How sure an article or its speaker is.
pub type Certainty = Word<2>;
impl Certainty {
    /// `plain`: without a hedge.
    pub const Plain: Self = Self(0);
    /// `hedged`: with a hedge: reportedly, might, seems, I believe.
    pub const Hedged: Self = Self(1);
    /// `denied`: reported as not so.
    pub const Denied: Self = Self(2);
}
/// Where a cue stands.
pub type CuePosition = Word<3>;
impl CuePosition {
    /// `local`: in the sentence of the words.
    pub const Local: Self = Self(0);
    /// `lead-in`: in an earlier sentence.
    pub const LeadIn: Self = Self(1);
}
/// In what way accounts part.
pub type DiscrepancyKind = Word<4>;
impl DiscrepancyKind {
    /// `contradiction`: both cannot hold.
    pub const Contradiction: Self = Self(0);
    /// `granularity`: one is coarser or tells another part; both can hold.
    pub const Granularity: Self = Self(1);
    /// `terminology`: other words for one thing.
    pub const Terminology: Self = Self(2);
    /// `omission`: one says it, the rest do not.
    pub const Omission: Self = Self(3);
    /// `supersession`: one was written before an event, the others after it.
    pub const Supersession: Self = Self(4);
}
/// What a discrepancy is about.
pub type Domain = Word<5>;
impl Domain {
    /// `count`: how many.
    pub const Count: Self = Self(0);
    /// `date`: when.
    pub const Date: Self = Self(1);
    /// `duration`: how long.
    pub const Duration: Self = Self(2);
    /// `kinship`: of which family.
    pub const Kinship: Self = Self(3);
    /// `legal-term`: what it is in law.
    pub const LegalTerm: Self = Self(4);
    /// `sequence`: in which order.
    pub const Sequence: Self = Self(5);
    /// `cause`: why, or through what.
    pub const Cause: Self = Self(6);
    /// `place`: where.
    pub const Place: Self = Self(7);
    /// `person`: who.
    pub const Person: Self = Self(8);
    /// `speech`: what was said, or of what.
    pub const Speech: Self = Self(9);
    /// `scope`: how far it reaches.
    pub const Scope: Self = Self(10);
    /// `other`: anything else.
    pub const Other: Self = Self(11);
}
/// What kind of thing an entity is.
pub type EntityKind = Word<6>;
impl EntityKind {
    /// `person`: one human being.
    pub const Person: Self = Self(0);
    /// `group`: several people, named or not, or people in general.
    pub const Group: Self = Self(1);
    /// `organisation`: a body or an institution.
    pub const Organisation: Self = Self(2);
    /// `place`: a town, a building, a room or a site.
    pub const Place: Self = Self(3);
    /// `work`: a programme, a publication, a platform, a product or a text.
    pub const Work: Self = Self(4);
}
/// What kind of event it is.
pub type EventKind = Word<7>;
impl EventKind {
    /// `crime`: an offence, or a part taken in one.
    pub const Crime: Self = Self(0);
    /// `court`: a trial, a conviction, a sentence.
    pub const Court: Self = Self(1);
    /// `hardship`: a misfortune.
    pub const Hardship: Self = Self(2);
    /// `imprisonment`: time in prison.
    pub const Imprisonment: Self = Self(3);
    /// `publication`: something published, posted or broadcast.
    pub const Publication: Self = Self(4);
    /// `campaign`: work for the release.
    pub const Campaign: Self = Self(5);
    /// `call`: a telephone call.
    pub const Call: Self = Self(6);
    /// `meeting`: people met face to face.
    pub const Meeting: Self = Self(7);
    /// `decision`: an act of Trump.
    pub const Decision: Self = Self(8);
    /// `release`: a return to freedom, and how it was received.
    pub const Release: Self = Self(9);
    /// `interview`: questions and answers for the press.
    pub const Interview: Self = Self(10);
    /// `other`: anything else.
    pub const Other: Self = Self(11);
}
/// Which quotation mark stands there.
pub type Mark = Word<8>;
impl Mark {
    /// `straight-double`: U+0022.
    pub const StraightDouble: Self = Self(0);
    /// `curly-double`: U+201C opens, U+201D closes.
    pub const CurlyDouble: Self = Self(1);
    /// `straight-single`: U+0027.
    pub const StraightSingle: Self = Self(2);
    /// `curly-single`: U+2018 opens, U+2019 closes.
    pub const CurlySingle: Self = Self(3);
}
/// By which way words come.
pub type Medium = Word<9>;
impl Medium {
    /// `speech`: spoken, or the article does not say how.
    pub const Speech: Self = Self(0);
    /// `writing`: written or posted, where the article says so.
    pub const Writing: Self = Self(1);
    /// `thought`: not uttered.
    pub const Thought: Self = Self(2);
}
/// How a mention refers.
pub type MentionForm = Word<10>;
impl MentionForm {
    /// `name`: a proper name, with any title of office or courtesy.
    pub const Name: Self = Self(0);
    /// `description`: a noun phrase that describes.
    pub const Description: Self = Self(1);
}
/// How an attribution gives the words.
pub type Mode = Word<11>;
impl Mode {
    /// `direct`: printed as said, in marks or set as a block.
    pub const Direct: Self = Self(0);
    /// `indirect`: reported, without a quoted word.
    pub const Indirect: Self = Self(1);
    /// `mixed`: reported, with some words quoted.
    pub const Mixed: Self = Self(2);
}
/// How an addressee or an occasion is known.
pub type Named = Word<12>;
impl Named {
    /// `stated`: the sentence of the cue or of the words names it.
    pub const Stated: Self = Self(0);
    /// `implied`: only the rest of the article gives it.
    pub const Implied: Self = Self(1);
}
/// How much is quoted, and how it is set.
pub type QuoteForm = Word<13>;
impl QuoteForm {
    /// `sentence`: at least a clause that could stand alone.
    pub const Sentence: Self = Self(0);
    /// `fragment`: a phrase or a word in a sentence of the article.
    pub const Fragment: Self = Self(1);
    /// `block`: a paragraph set without marks.
    pub const Block: Self = Self(2);
}
/// Whether words were said or are imagined.
pub type Reality = Word<14>;
impl Reality {
    /// `said`: presented as said, written or thought.
    pub const Said: Self = Self(0);
    /// `imagined`: presented as what somebody might or would say or think.
    pub const Imagined: Self = Self(1);
}
/// Whether the texts alone reconcile the sides.
pub type Reconcilable = Word<15>;
impl Reconcilable {
    /// `yes`: the texts alone reconcile the sides.
    pub const Yes: Self = Self(0);
    /// `partly`: the texts reconcile some of it.
    pub const Partly: Self = Self(1);
    /// `no`: the texts do not reconcile the sides.
    pub const No: Self = Self(2);
}
/// What part somebody takes in an event.
pub type Role = Word<16>;
impl Role {
    /// `agent`: did it.
    pub const Agent: Self = Self(0);
    /// `undergoer`: it was done to, or about, them.
    pub const Undergoer: Self = Self(1);
    /// `recipient`: it was said or given to them.
    pub const Recipient: Self = Self(2);
    /// `beneficiary`: it was done for them.
    pub const Beneficiary: Self = Self(3);
    /// `interviewer`: asked the questions.
    pub const Interviewer: Self = Self(4);
    /// `interviewee`: answered the questions.
    pub const Interviewee: Self = Self(5);
    /// `host`: it took place at theirs.
    pub const Host: Self = Self(6);
    /// `publisher`: brought it before the public.
    pub const Publisher: Self = Self(7);
    /// `present`: was there.
    pub const Present: Self = Self(8);
}
/// What part of the page a segment is.
pub type SegmentKind = Word<17>;
impl SegmentKind {
    /// `title`: the headline.
    pub const Title: Self = Self(0);
    /// `kicker`: a section label.
    pub const Kicker: Self = Self(1);
    /// `standfirst`: the line under the headline.
    pub const Standfirst: Self = Self(2);
    /// `body`: a sentence of the article.
    pub const Body: Self = Self(3);
    /// `block-quote`: a sentence of a quotation set as a paragraph without marks.
    pub const BlockQuote: Self = Self(4);
    /// `photo-credit`: whom a picture belongs to.
    pub const PhotoCredit: Self = Self(5);
    /// `video-prompt`: an invitation to watch.
    pub const VideoPrompt: Self = Self(6);
    /// `related-link`: the headline of another article.
    pub const RelatedLink: Self = Self(7);
    /// `credit-line`: who contributed to the article.
    pub const CreditLine: Self = Self(8);
}
/// How a source names the speaker.
pub type SourceForm = Word<18>;
impl SourceForm {
    /// `name`: a proper name, with what belongs to it.
    pub const Name: Self = Self(0);
    /// `description`: a noun phrase.
    pub const Description: Self = Self(1);
    /// `pronoun`: a pronoun.
    pub const Pronoun: Self = Self(2);
    /// `implicit`: nothing names the speaker where the words stand.
    pub const Implicit: Self = Self(3);
}
/// When an article was written.
pub type Stage = Word<19>;
impl Stage {
    /// `before-grant`: written before Trump granted clemency.
    pub const BeforeGrant: Self = Self(0);
    /// `after-grant`: written after Trump granted clemency.
    pub const AfterGrant: Self = Self(1);
}
/// The part of the story that a fact belongs to.
pub type Topic = Word<20>;
impl Topic {
    /// `people`: who the people are, and how they are related.
    pub const People: Self = Self(0);
    /// `case`: the offence, the trial and the sentence.
    pub const Case: Self = Self(1);
    /// `prison`: the years in prison and what Johnson did there.
    pub const Prison: Self = Self(2);
    /// `campaign`: how Kardashian took up the case and worked for it.
    pub const Campaign: Self = Self(3);
    /// `white-house`: the call to the White House, the meeting there and what came of it.
    pub const WhiteHouse: Self = Self(4);
    /// `clemency`: the act of clemency and what it is called.
    pub const Clemency: Self = Self(5);
    /// `release`: how Johnson heard of it and what she did.
    pub const Release: Self = Self(6);
    /// `interview`: the interviews, and what happened around them.
    pub const Interview: Self = Self(7);
    /// `afterwards`: what the two women feel and plan.
    pub const Afterwards: Self = Self(8);
    /// `coverage`: what the articles show, link to or say of themselves.
    pub const Coverage: Self = Self(9);
}
/// What a description tells of whom it describes.
pub type Trait = Word<21>;
impl Trait {
    /// `age`: how old.
    pub const Age: Self = Self(0);
    /// `kinship`: of which family.
    pub const Kinship: Self = Self(1);
    /// `occupation`: what work.
    pub const Occupation: Self = Self(2);
    /// `office`: which public office.
    pub const Office: Self = Self(3);
    /// `fame`: how well known.
    pub const Fame: Self = Self(4);
    /// `legal-status`: convicted, imprisoned, freed.
    pub const LegalStatus: Self = Self(5);
    /// `offence`: for which offence.
    pub const Offence: Self = Self(6);
    /// `character`: of what nature or conduct.
    pub const Character: Self = Self(7);
    /// `ethnicity`: of which ethnic group.
    pub const Ethnicity: Self = Self(8);
    /// `role`: what part in the story.
    pub const Role: Self = Self(9);
    /// `other`: anything else, people in general included.
    pub const Other: Self = Self(10);
}
/// What the values of a predicate are.
pub type ValueKind = Word<22>;
impl ValueKind {
    /// `count`: a whole number of the predicate's unit.
    pub const Count: Self = Self(0);
    /// `duration`: a whole number of the predicate's unit of time.
    pub const Duration: Self = Self(1);
    /// `date`: a date in EDTF.
    pub const Date: Self = Self(2);
    /// `text`: a few words of our own, and neither yes nor no.
    pub const Text: Self = Self(3);
    /// `entity`: the id of an entity.
    pub const Entity: Self = Self(4);
    /// `event`: the id of an event.
    pub const Event: Self = Self(5);
    /// `flag`: yes or no.
    pub const Flag: Self = Self(6);
}
/// How much a discrepancy matters to the story, the weightiest first.
pub type Weight = Word<23>;
impl Weight {
    /// `lead`: it touches the law, a number, a date, the cause or the outcome of the central events.
    pub const Lead: Self = Self(0);
    /// `notable`: a reader of the news would note it.
    pub const Notable: Self = Self(1);
    /// `minor`: it is there for completeness.
    pub const Minor: Self = Self(2);
}
pub(in crate::model) const LISTS: &[List] = &[
    List {
        name: "Act",
        words: &["statement", "question", "request", "announcement", "thought", "topic"],
        constants: &[
            "Statement",
            "Question",
            "Request",
            "Announcement",
            "Thought",
            "Topic",
        ],
    },
    List {
        name: "Basis",
        words: &["stated", "derived", "unstated"],
        constants: &["Stated", "Derived", "Unstated"],
    },
    List {
        name: "Certainty",
        words: &["plain", "hedged", "denied"],
        constants: &["Plain", "Hedged", "Denied"],
    },
    List {
        name: "CuePosition",
        words: &["local", "lead-in"],
        constants: &["Local", "LeadIn"],
    },
    List {
        name: "DiscrepancyKind",
        words: &[
            "contradiction",
            "granularity",
            "terminology",
            "omission",
            "supersession",
        ],
        constants: &[
            "Contradiction",
            "Granularity",
            "Terminology",
            "Omission",
            "Supersession",
        ],
    },
    List {
        name: "Domain",
        words: &[
            "count",
            "date",
            "duration",
            "kinship",
            "legal-term",
            "sequence",
            "cause",
            "place",
            "person",
            "speech",
            "scope",
            "other",
        ],
        constants: &[
            "Count",
            "Date",
            "Duration",
            "Kinship",
            "LegalTerm",
            "Sequence",
            "Cause",
            "Place",
            "Person",
            "Speech",
            "Scope",
            "Other",
        ],
    },
    List {
        name: "EntityKind",
        words: &["person", "group", "organisation", "place", "work"],
        constants: &["Person", "Group", "Organisation", "Place", "Work"],
    },
    List {
        name: "EventKind",
        words: &[
            "crime",
            "court",
            "hardship",
            "imprisonment",
            "publication",
            "campaign",
            "call",
            "meeting",
            "decision",
            "release",
            "interview",
            "other",
        ],
        constants: &[
            "Crime",
            "Court",
            "Hardship",
            "Imprisonment",
            "Publication",
            "Campaign",
            "Call",
            "Meeting",
            "Decision",
            "Release",
            "Interview",
            "Other",
        ],
    },
    List {
        name: "Mark",
        words: &["straight-double", "curly-double", "straight-single", "curly-single"],
        constants: &["StraightDouble", "CurlyDouble", "StraightSingle", "CurlySingle"],
    },
    List {
        name: "Medium",
        words: &["speech", "writing", "thought"],
        constants: &["Speech", "Writing", "Thought"],
    },
    List {
        name: "MentionForm",
        words: &["name", "description"],
        constants: &["Name", "Description"],
    },
    List {
        name: "Mode",
        words: &["direct", "indirect", "mixed"],
        constants: &["Direct", "Indirect", "Mixed"],
    },
    List {
        name: "Named",
        words: &["stated", "implied"],
        constants: &["Stated", "Implied"],
    },
    List {
        name: "QuoteForm",
        words: &["sentence", "fragment", "block"],
        constants: &["Sentence", "Fragment", "Block"],
    },
    List {
        name: "Reality",
        words: &["said", "imagined"],
        constants: &["Said", "Imagined"],
    },
    List {
        name: "Reconcilable",
        words: &["yes", "partly", "no"],
        constants: &["Yes", "Partly", "No"],
    },
    List {
        name: "Role",
        words: &[
            "agent",
            "undergoer",
            "recipient",
            "beneficiary",
            "interviewer",
            "interviewee",
            "host",
            "publisher",
            "present",
        ],
        constants: &[
            "Agent",
            "Undergoer",
            "Recipient",
            "Beneficiary",
            "Interviewer",
            "Interviewee",
            "Host",
            "Publisher",
            "Present",
        ],
    },
    List {
        name: "SegmentKind",
        words: &[
            "title",
            "kicker",
            "standfirst",
            "body",
            "block-quote",
            "photo-credit",
            "video-prompt",
            "related-link",
            "credit-line",
        ],
        constants: &[
            "Title",
            "Kicker",
            "Standfirst",
            "Body",
            "BlockQuote",
            "PhotoCredit",
            "VideoPrompt",
            "RelatedLink",
            "CreditLine",
        ],
    },
    List {
        name: "SourceForm",
        words: &["name", "description", "pronoun", "implicit"],
        constants: &["Name", "Description", "Pronoun", "Implicit"],
    },
    List {
        name: "Stage",
        words: &["before-grant", "after-grant"],
        constants: &["BeforeGrant", "AfterGrant"],
    },
    List {
        name: "Topic",
        words: &[
            "people",
            "case",
            "prison",
            "campaign",
            "white-house",
            "clemency",
            "release",
            "interview",
            "afterwards",
            "coverage",
        ],
        constants: &[
            "People",
            "Case",
            "Prison",
            "Campaign",
            "WhiteHouse",
            "Clemency",
            "Release",
            "Interview",
            "Afterwards",
            "Coverage",
        ],
    },
    List {
        name: "Trait",
        words: &[
            "age",
            "kinship",
            "occupation",
            "office",
            "fame",
            "legal-status",
            "offence",
            "character",
            "ethnicity",
            "role",
            "other",
        ],
        constants: &[
            "Age",
            "Kinship",
            "Occupation",
            "Office",
            "Fame",
            "LegalStatus",
            "Offence",
            "Character",
            "Ethnicity",
            "Role",
            "Other",
        ],
    },
    List {
        name: "ValueKind",
        words: &["count", "duration", "date", "text", "entity", "event", "flag"],
        constants: &["Count", "Duration", "Date", "Text", "Entity", "Event", "Flag"],
    },
    List {
        name: "Weight",
        words: &["lead", "notable", "minor"],
        constants: &["Lead", "Notable", "Minor"],
    },
];
