//! Every reference, the other way round, and the ways that lead over a table between.

use crate::data::Data;

/// A relation from the rows of one table to those of another.
pub(crate) struct Relation {
    pub(crate) from: &'static str,
    pub(crate) name: &'static str,
    pub(crate) to: &'static str,
    pub(crate) about: &'static str,
    /// The table whose rows make the pairs: `to` itself, or one between.
    through: &'static str,
    /// The columns that lead from a row of it to the row of `from`, with a dot between.
    back: &'static str,
    /// The columns that lead to the row of `to`; empty for the row itself.
    forth: &'static str,
}

/// Reads `from.name -> to: through.back, forth, about`.
macro_rules! relations {
    ($($from:ident.$name:ident -> $to:ident: $through:ident($back:literal $(, $forth:literal)?) $about:literal;)+) => {
        pub(crate) const RELATIONS: &[Relation] = &[$(Relation {
            from: stringify!($from),
            name: stringify!($name),
            to: stringify!($to),
            about: $about,
            through: stringify!($through),
            back: $back,
            forth: concat!($($forth)?),
        }),+];
    };
}

relations! {
    articles.multibyte -> multibyte: multibyte("article") "The non-ASCII characters of the text.";
    articles.segments -> segments: segments("article") "The sentences, in the order of the text.";
    articles.mentions -> mentions: mentions("article") "The names and descriptions, in the order of the text.";
    articles.entities -> entities: mentions("article", "entity") "Whom and what it names or describes.";
    articles.attributions -> attributions: attributions("article") "The attributions, in the order of the table.";
    articles.quotes -> quotes: quotes("article") "The quotes, in the order of the text.";
    articles.readings -> readings: readings("quote.article") "The readings, in the order of the text.";
    articles.utterances -> utterances: readings("quote.article", "utterance") "The utterances that it prints.";
    articles.reports -> reports: reports("article") "The reports of facts, with their evidence.";
    articles.facts -> facts: reports("article", "fact") "The facts that it reports.";
    articles.positions -> positions: positions("article") "The sides that it takes in discrepancies.";
    articles.discrepancies -> discrepancies: positions("article", "discrepancy")
        "The discrepancies in which it takes a side or is silent.";
    articles.uncovered -> uncovered: uncovered("article") "The sentences that carry no fact.";

    entities.mentions -> mentions: mentions("entity") "The names and descriptions of it, article by article.";
    entities.articles -> articles: mentions("entity", "article") "The articles that name or describe it.";
    entities.events -> events: events("place") "The events that took place there.";
    entities.participants -> participants: participants("entity") "What it took part in, and as what.";
    entities.utterances -> utterances: utterances("speaker") "What it said.";
    entities.attributions -> attributions: attributions("speaker") "The attributions that make it responsible.";
    entities.addressed -> attributions: attributions("addressee") "The attributions of words said to it.";
    entities.quotes -> quotes: quotes("attribution.speaker") "The quotes whose words are its own.";
    entities.facts -> facts: facts("subject") "The facts about it.";
    entities.facts_of_value -> facts: facts("value") "The facts whose value it is.";

    events.followed_by -> events: events("after") "The events that the texts put right after it.";
    events.participants -> participants: participants("event") "Who took part, and as what.";
    events.utterances -> utterances: utterances("occasion") "What was said there.";
    events.attributions -> attributions: attributions("occasion") "The attributions of words said there.";
    events.facts -> facts: facts("event") "The facts that belong to it.";
    events.facts_about -> facts: facts("subject") "The facts about the event itself.";
    events.facts_of_value -> facts: facts("value") "The facts whose value it is.";

    utterances.readings -> readings: readings("utterance") "How each article prints it, article by article.";
    utterances.quotes -> quotes: readings("utterance", "quote") "The quotes that print it.";
    utterances.articles -> articles: readings("utterance", "quote.article") "The articles that print it.";

    attributions.quotes -> quotes: quotes("attribution") "The quotes it is responsible for, in the order of the text.";
    attributions.nested -> attributions: attributions("within") "The attributions that stand within its words.";
    attributions.continued_by -> attributions: attributions("continues")
        "The attributions that carry its quotation on.";
    attributions.reports -> reports: reports("attribution") "The reports that rest on its speaker's word.";

    quotes.nested -> quotes: quotes("inside") "The quotes inside it.";
    quotes.readings -> readings: readings("quote") "The readings that tile it, in the order of the text.";
    quotes.utterances -> utterances: readings("quote", "utterance") "The utterances that it prints.";

    predicates.facts -> facts: facts("predicate") "The facts it stands in.";

    facts.reports -> reports: reports("fact") "Who reports it, with the evidence.";
    facts.articles -> articles: reports("fact", "article") "The articles that report it.";
    facts.positions -> positions: positions("fact") "The sides of discrepancies that rest on it.";
    facts.discrepancies -> discrepancies: positions("fact", "discrepancy") "The discrepancies that rest on it.";

    discrepancies.positions -> positions: positions("discrepancy") "The sides, with who takes them.";
    discrepancies.facts -> facts: positions("discrepancy", "fact") "The facts that the sides rest on.";
}

impl Relation {
    /// For each row of `from`, the places of the rows of `to`, each once, in the order of the text or of the table.
    pub(crate) fn runs(&self, data: &Data) -> Result<Vec<Vec<usize>>, String> {
        let mut runs = vec![Vec::new(); data.rows(self.from)];
        for row in 0..data.rows(self.through) {
            let Some(owner) = data.follow(self.through, row, self.back, self.from)? else { continue };
            let Some(place) = data.follow(self.through, row, self.forth, self.to)? else { continue };
            runs[owner].push(place);
        }
        for run in &mut runs {
            run.sort_by_cached_key(|place| data.text_order(self.to, *place));
            run.dedup();
        }
        Ok(runs)
    }
}
