//! The closed lists of words, each word with what it means.

type Words = &'static [(&'static str, &'static str)];

pub(super) const BASIS: Words = &[
    ("stated", "an article states the date"),
    ("derived", "the date follows from what the articles state; the row says how"),
    ("unstated", "no date can be had from the texts"),
];

pub(super) const STAGE: Words = &[
    ("before-grant", "written before the president granted clemency"),
    ("after-grant", "written after the president granted clemency"),
];

pub(super) const SEGMENT_KIND: Words = &[
    ("title", "the headline"),
    ("kicker", "a section label"),
    ("standfirst", "the line under the headline"),
    ("body", "a sentence of the article"),
    ("block-quote", "a sentence of a quotation set as a paragraph without marks"),
    ("photo-credit", "whom a picture belongs to"),
    ("video-prompt", "an invitation to watch"),
    ("related-link", "the headline of another article"),
    ("credit-line", "who contributed to the article"),
];

pub(super) const ENTITY_KIND: Words = &[
    ("person", "one human being"),
    ("group", "several people, named or not, or people in general"),
    ("organisation", "a body that can act or speak"),
    ("place", "a town, a building, a room or a site"),
    ("work", "a programme, a publication, a product or a text"),
];

pub(super) const MENTION_FORM: Words =
    &[("name", "a proper name, with any title of office or courtesy"), ("description", "a noun phrase that describes")];

pub(super) const TRAIT: Words = &[
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
];

pub(super) const EVENT_KIND: Words = &[
    ("crime", "an offence, or a part taken in one"),
    ("court", "a trial, a conviction, a sentence"),
    ("hardship", "a blow of fortune"),
    ("imprisonment", "time in prison"),
    ("publication", "something published, posted or broadcast"),
    ("campaign", "work for the release"),
    ("call", "a telephone call"),
    ("meeting", "people met face to face"),
    ("decision", "an act of the president or his house"),
    ("release", "a return to freedom, and how it was received"),
    ("interview", "questions and answers for the press"),
    ("other", "anything else"),
];

pub(super) const ROLE: Words = &[
    ("agent", "did it"),
    ("undergoer", "it was done to, or about, them"),
    ("recipient", "it was said or given to them"),
    ("beneficiary", "it was done for them"),
    ("interviewer", "asked the questions"),
    ("interviewee", "answered the questions"),
    ("host", "it took place at theirs"),
    ("publisher", "brought it before the public"),
    ("present", "was there"),
];

pub(super) const MODE: Words = &[
    ("direct", "printed as said, in marks or set as a block"),
    ("indirect", "reported, without a quoted word"),
    ("mixed", "reported, with some words quoted"),
];

pub(super) const ACT: Words = &[
    ("statement", "says something"),
    ("question", "asks"),
    ("request", "asks for something to be done"),
    ("announcement", "makes something known or official"),
    ("thought", "thinks, learns, believes, feels or wants"),
    ("topic", "speaks of something; what was said is not told"),
];

pub(super) const MEDIUM: Words = &[("speech", "spoken"), ("writing", "written or posted"), ("thought", "not uttered")];

pub(super) const SOURCE_FORM: Words = &[
    ("name", "a proper name, with what belongs to it"),
    ("description", "a noun phrase"),
    ("pronoun", "a pronoun"),
    ("implicit", "nothing names the speaker where the words stand"),
];

pub(super) const CUE_POSITION: Words =
    &[("local", "in the sentence of the words"), ("lead-in", "in an earlier sentence")];

pub(super) const NAMED: Words =
    &[("stated", "the sentence or its lead-in names it"), ("implied", "only the frame of the article gives it")];

pub(super) const REALITY: Words = &[
    ("said", "presented as said, written or thought"),
    ("imagined", "presented as what somebody might say, would say, or did not say"),
];

pub(super) const QUOTE_FORM: Words = &[
    ("sentence", "at least a clause that could stand alone"),
    ("fragment", "a phrase or a word in a sentence of the article"),
    ("block", "a paragraph set without marks"),
];

pub(super) const MARK: Words = &[
    ("straight-double", "U+0022"),
    ("curly-double", "U+201C opens, U+201D closes"),
    ("straight-single", "U+0027"),
    ("curly-single", "U+2018 opens, U+2019 closes"),
];

pub(super) const VALUE_KIND: Words = &[
    ("count", "a whole number of the predicate's unit"),
    ("duration", "a whole number of the predicate's unit of time"),
    ("date", "a date in EDTF"),
    ("text", "a few words of our own"),
    ("entity", "the id of an entity"),
    ("event", "the id of an event"),
    ("flag", "yes or no"),
];

pub(super) const YES_NO: Words = &[("yes", "it is so"), ("no", "it is not so")];

pub(super) const TOPIC: Words = &[
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
];

pub(super) const CERTAINTY: Words = &[
    ("plain", "without a hedge"),
    ("hedged", "with a hedge: reportedly, might, seems, I believe"),
    ("denied", "reported as not so"),
];

pub(super) const DISCREPANCY_KIND: Words = &[
    ("contradiction", "both cannot hold"),
    ("granularity", "one is coarser than the other"),
    ("terminology", "other words for one thing"),
    ("omission", "a telling silence"),
    ("supersession", "true at the time, overtaken since"),
];

pub(super) const DOMAIN: Words = &[
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
];

pub(super) const RECONCILABLE: Words = &[
    ("yes", "the texts alone reconcile the sides"),
    ("partly", "the texts reconcile some of it"),
    ("no", "the texts do not reconcile the sides"),
];
