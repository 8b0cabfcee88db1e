//! The closed lists of words, each word with what it means.

/// A closed list of words, each with what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vocabulary {
    /// The name of the list.
    pub name: &'static str,
    /// What its words tell.
    pub about: &'static str,
    /// The words and their meanings, in the order a reader would want them.
    pub words: &'static [(&'static str, &'static str)],
}

impl Vocabulary {
    /// Whether a word is one of the list.
    #[must_use]
    pub fn has(&self, word: &str) -> bool {
        self.words.iter().any(|(known, _)| *known == word)
    }
}

pub(crate) const BASIS: &Vocabulary = &Vocabulary {
    name: "Basis",
    about: "How a date is known.",
    words: &[
        ("stated", "an article states the date"),
        ("derived", "the date follows from what the articles state; the row says how"),
        ("unstated", "no date can be had from the texts"),
    ],
};

pub(crate) const STAGE: &Vocabulary = &Vocabulary {
    name: "Stage",
    about: "When an article was written.",
    words: &[
        ("before-grant", "written before Trump granted clemency"),
        ("after-grant", "written after Trump granted clemency"),
    ],
};

pub(crate) const SEGMENT_KIND: &Vocabulary = &Vocabulary {
    name: "SegmentKind",
    about: "What part of the page a segment is.",
    words: &[
        ("title", "the headline"),
        ("kicker", "a section label"),
        ("standfirst", "the line under the headline"),
        ("body", "a sentence of the article"),
        ("block-quote", "a sentence of a quotation set as a paragraph without marks"),
        ("photo-credit", "whom a picture belongs to"),
        ("video-prompt", "an invitation to watch"),
        ("related-link", "the headline of another article"),
        ("credit-line", "who contributed to the article"),
    ],
};

pub(crate) const ENTITY_KIND: &Vocabulary = &Vocabulary {
    name: "EntityKind",
    about: "What kind of thing an entity is.",
    words: &[
        ("person", "one human being"),
        ("group", "several people, named or not, or people in general"),
        ("organisation", "a body or an institution"),
        ("place", "a town, a building, a room or a site"),
        ("work", "a programme, a publication, a platform, a product or a text"),
    ],
};

pub(crate) const MENTION_FORM: &Vocabulary = &Vocabulary {
    name: "MentionForm",
    about: "How a mention refers.",
    words: &[
        ("name", "a proper name, with any title of office or courtesy"),
        ("description", "a noun phrase that describes"),
    ],
};

pub(crate) const TRAIT: &Vocabulary = &Vocabulary {
    name: "Trait",
    about: "What a description tells of whom it describes.",
    words: &[
        ("age", "how old"),
        ("kinship", "of which family"),
        ("occupation", "what work"),
        ("office", "which public office"),
        ("fame", "how well known"),
        ("legal-status", "convicted, imprisoned, freed"),
        ("offence", "for which offence"),
        ("character", "of what nature or conduct"),
        ("ethnicity", "of which ethnic group"),
        ("role", "what part in the story"),
        ("other", "anything else, people in general included"),
    ],
};

pub(crate) const EVENT_KIND: &Vocabulary = &Vocabulary {
    name: "EventKind",
    about: "What kind of event it is.",
    words: &[
        ("crime", "an offence, or a part taken in one"),
        ("court", "a trial, a conviction, a sentence"),
        ("hardship", "a misfortune"),
        ("imprisonment", "time in prison"),
        ("publication", "something published, posted or broadcast"),
        ("campaign", "work for the release"),
        ("call", "a telephone call"),
        ("meeting", "people met face to face"),
        ("decision", "an act of Trump"),
        ("release", "a return to freedom, and how it was received"),
        ("interview", "questions and answers for the press"),
        ("other", "anything else"),
    ],
};

pub(crate) const ROLE: &Vocabulary = &Vocabulary {
    name: "Role",
    about: "What part somebody takes in an event.",
    words: &[
        ("agent", "did it"),
        ("undergoer", "it was done to, or about, them"),
        ("recipient", "it was said or given to them"),
        ("beneficiary", "it was done for them"),
        ("interviewer", "asked the questions"),
        ("interviewee", "answered the questions"),
        ("host", "it took place at theirs"),
        ("publisher", "brought it before the public"),
        ("present", "was there"),
    ],
};

pub(crate) const MODE: &Vocabulary = &Vocabulary {
    name: "Mode",
    about: "How an attribution gives the words.",
    words: &[
        ("direct", "printed as said, in marks or set as a block"),
        ("indirect", "reported, without a quoted word"),
        ("mixed", "reported, with some words quoted"),
    ],
};

pub(crate) const ACT: &Vocabulary = &Vocabulary {
    name: "Act",
    about: "What is done in saying it.",
    words: &[
        ("statement", "says something"),
        ("question", "asks"),
        ("request", "asks for something to be done, or not to be done"),
        ("announcement", "makes news public, or breaks it to somebody"),
        ("thought", "thinks, believes, feels or fails to understand; a wish is none"),
        ("topic", "speaks of something; what was said is not told"),
    ],
};

pub(crate) const MEDIUM: &Vocabulary = &Vocabulary {
    name: "Medium",
    about: "By which way words come.",
    words: &[
        ("speech", "spoken, or the article does not say how"),
        ("writing", "written or posted, where the article says so"),
        ("thought", "not uttered"),
    ],
};

pub(crate) const SOURCE_FORM: &Vocabulary = &Vocabulary {
    name: "SourceForm",
    about: "How a source names the speaker.",
    words: &[
        ("name", "a proper name, with what belongs to it"),
        ("description", "a noun phrase"),
        ("pronoun", "a pronoun"),
        ("implicit", "nothing names the speaker where the words stand"),
    ],
};

pub(crate) const CUE_POSITION: &Vocabulary = &Vocabulary {
    name: "CuePosition",
    about: "Where a cue stands.",
    words: &[("local", "in the sentence of the words"), ("lead-in", "in an earlier sentence")],
};

pub(crate) const NAMED: &Vocabulary = &Vocabulary {
    name: "Named",
    about: "How an addressee or an occasion is known.",
    words: &[
        ("stated", "the sentence of the cue or of the words names it"),
        ("implied", "only the rest of the article gives it"),
    ],
};

pub(crate) const REALITY: &Vocabulary = &Vocabulary {
    name: "Reality",
    about: "Whether words were said or are imagined.",
    words: &[
        ("said", "presented as said, written or thought"),
        ("imagined", "presented as what somebody might or would say or think"),
    ],
};

pub(crate) const QUOTE_FORM: &Vocabulary = &Vocabulary {
    name: "QuoteForm",
    about: "How much is quoted, and how it is set.",
    words: &[
        ("sentence", "at least a clause that could stand alone"),
        ("fragment", "a phrase or a word in a sentence of the article"),
        ("block", "a paragraph set without marks"),
    ],
};

pub(crate) const MARK: &Vocabulary = &Vocabulary {
    name: "Mark",
    about: "Which quotation mark stands there.",
    words: &[
        ("straight-double", "U+0022"),
        ("curly-double", "U+201C opens, U+201D closes"),
        ("straight-single", "U+0027"),
        ("curly-single", "U+2018 opens, U+2019 closes"),
    ],
};

pub(crate) const VALUE_KIND: &Vocabulary = &Vocabulary {
    name: "ValueKind",
    about: "What the values of a predicate are.",
    words: &[
        ("count", "a whole number of the predicate's unit"),
        ("duration", "a whole number of the predicate's unit of time"),
        ("date", "a date in EDTF"),
        ("text", "a few words of our own, and neither yes nor no"),
        ("entity", "the id of an entity"),
        ("event", "the id of an event"),
        ("flag", "yes or no"),
    ],
};

pub(crate) const YES_NO: &Vocabulary =
    &Vocabulary { name: "YesNo", about: "Whether it is so.", words: &[("yes", "it is so"), ("no", "it is not so")] };

pub(crate) const TOPIC: &Vocabulary = &Vocabulary {
    name: "Topic",
    about: "The part of the story that a fact belongs to.",
    words: &[
        ("people", "who the people are, and how they are related"),
        ("case", "the offence, the trial and the sentence"),
        ("prison", "the years in prison and what Johnson did there"),
        ("campaign", "how Kardashian took up the case and worked for it"),
        ("white-house", "the call to the White House, the meeting there and what came of it"),
        ("clemency", "the act of clemency and what it is called"),
        ("release", "how Johnson heard of it and what she did"),
        ("interview", "the interviews, and what happened around them"),
        ("afterwards", "what the two women feel and plan"),
        ("coverage", "what the articles show, link to or say of themselves"),
    ],
};

pub(crate) const CERTAINTY: &Vocabulary = &Vocabulary {
    name: "Certainty",
    about: "How sure an article or its speaker is.",
    words: &[
        ("plain", "without a hedge"),
        ("hedged", "with a hedge: reportedly, might, seems, I believe"),
        ("denied", "reported as not so"),
    ],
};

pub(crate) const DISCREPANCY_KIND: &Vocabulary = &Vocabulary {
    name: "DiscrepancyKind",
    about: "In what way accounts part.",
    words: &[
        ("contradiction", "both cannot hold"),
        ("granularity", "one is coarser or tells another part; both can hold"),
        ("terminology", "other words for one thing"),
        ("omission", "one says it, the rest do not"),
        ("supersession", "one was written before an event, the others after it"),
    ],
};

pub(crate) const DOMAIN: &Vocabulary = &Vocabulary {
    name: "Domain",
    about: "What a discrepancy is about.",
    words: &[
        ("count", "how many"),
        ("date", "when"),
        ("duration", "how long"),
        ("kinship", "of which family"),
        ("legal-term", "what it is in law"),
        ("sequence", "in which order"),
        ("cause", "why, or through what"),
        ("place", "where"),
        ("person", "who"),
        ("speech", "what was said, or of what"),
        ("scope", "how far it reaches"),
        ("other", "anything else"),
    ],
};

pub(crate) const WEIGHT: &Vocabulary = &Vocabulary {
    name: "Weight",
    about: "How much a discrepancy matters to the story, the weightiest first.",
    words: &[
        ("lead", "it touches the law, a number, a date, the cause or the outcome of the central events"),
        ("notable", "a reader of the news would note it"),
        ("minor", "it is there for completeness"),
    ],
};

pub(crate) const RECONCILABLE: &Vocabulary = &Vocabulary {
    name: "Reconcilable",
    about: "Whether the texts alone reconcile the sides.",
    words: &[
        ("yes", "the texts alone reconcile the sides"),
        ("partly", "the texts reconcile some of it"),
        ("no", "the texts do not reconcile the sides"),
    ],
};
