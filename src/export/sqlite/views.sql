-- The columns and the rows of the wide sheets, in their order. A character of `width` bytes takes `width - 1` more than one.

CREATE VIEW "quotes_wide" AS
-- Every quote with who says it, to whom, where and how; a row a quote.
SELECT
    quote.quote,
    quote.article,
    article.title AS article_title,
    segment.paragraph,
    segment.sentence,
    quote.text,
    quote.form,
    quote.part,
    said.speaker,
    speaker.name AS speaker_name,
    said.cue,
    said.mode,
    said.act,
    said.reality,
    said.addressee,
    addressee.name AS addressee_name,
    said.occasion,
    occasion.label AS occasion_label,
    quote.inside,
    quote.attribution,
    quote.start AS start_byte,
    quote."end" AS end_byte,
    quote.start - (SELECT ifnull(sum(width - 1), 0) FROM multibyte WHERE article = quote.article AND byte < quote.start) AS start_char,
    quote."end" - (SELECT ifnull(sum(width - 1), 0) FROM multibyte WHERE article = quote.article AND byte < quote."end") AS end_char
FROM quotes AS quote
JOIN articles AS article ON article.article = quote.article
JOIN attributions AS said ON said.attribution = quote.attribution
JOIN entities AS speaker ON speaker.entity = said.speaker
LEFT JOIN entities AS addressee ON addressee.entity = said.addressee
LEFT JOIN events AS occasion ON occasion.event = said.occasion
LEFT JOIN segments AS segment ON segment.rowid =
    (SELECT min(rowid) FROM segments WHERE article = quote.article AND start <= quote.start AND quote.start < "end")
ORDER BY quote.rowid;

CREATE VIEW "facts_wide" AS
-- Every fact as each account reports it, with the evidence; a row a report.
SELECT
    report.fact,
    fact.statement,
    fact.topic,
    fact.subject,
    coalesce(subject_entity.name, subject_event.label) AS subject_name,
    fact.predicate,
    predicate.label AS predicate_label,
    fact.value,
    coalesce(value_entity.name, value_event.label) AS value_name,
    predicate.unit,
    fact.event,
    event.label AS event_label,
    event.date AS event_date,
    report.article,
    article.title AS article_title,
    segment.paragraph,
    segment.sentence,
    report.as_stated,
    report.certainty,
    report.attribution,
    said.speaker,
    speaker.name AS speaker_name,
    report.start AS start_byte,
    report."end" AS end_byte,
    report.start - (SELECT ifnull(sum(width - 1), 0) FROM multibyte WHERE article = report.article AND byte < report.start) AS start_char,
    report."end" - (SELECT ifnull(sum(width - 1), 0) FROM multibyte WHERE article = report.article AND byte < report."end") AS end_char
FROM reports AS report
JOIN facts AS fact ON fact.fact = report.fact
JOIN articles AS article ON article.article = report.article
JOIN predicates AS predicate ON predicate.predicate = fact.predicate
LEFT JOIN entities AS subject_entity ON subject_entity.entity = fact.subject
LEFT JOIN events AS subject_event ON subject_event.event = fact.subject
LEFT JOIN entities AS value_entity ON value_entity.entity = fact.value
LEFT JOIN events AS value_event ON value_event.event = fact.value
LEFT JOIN events AS event ON event.event = fact.event
LEFT JOIN attributions AS said ON said.attribution = report.attribution
LEFT JOIN entities AS speaker ON speaker.entity = said.speaker
LEFT JOIN segments AS segment ON segment.rowid =
    (SELECT min(rowid) FROM segments WHERE article = report.article AND start <= report.start AND report.start < "end")
ORDER BY report.rowid;

CREATE VIEW "readings_wide" AS
-- Every utterance as each account prints it; a row a reading.
SELECT
    reading.utterance,
    utterance.gist,
    utterance.speaker,
    speaker.name AS speaker_name,
    utterance.occasion,
    occasion.label AS occasion_label,
    quote.article,
    article.title AS article_title,
    segment.paragraph,
    segment.sentence,
    reading.text,
    reading.quote,
    reading.part,
    reading.start AS start_byte,
    reading."end" AS end_byte,
    reading.start - (SELECT ifnull(sum(width - 1), 0) FROM multibyte WHERE article = quote.article AND byte < reading.start) AS start_char,
    reading."end" - (SELECT ifnull(sum(width - 1), 0) FROM multibyte WHERE article = quote.article AND byte < reading."end") AS end_char
FROM readings AS reading
JOIN utterances AS utterance ON utterance.utterance = reading.utterance
JOIN entities AS speaker ON speaker.entity = utterance.speaker
JOIN quotes AS quote ON quote.quote = reading.quote
JOIN articles AS article ON article.article = quote.article
LEFT JOIN events AS occasion ON occasion.event = utterance.occasion
LEFT JOIN segments AS segment ON segment.rowid =
    (SELECT min(rowid) FROM segments WHERE article = quote.article AND start <= reading.start AND reading.start < "end")
ORDER BY reading.rowid;
