#!/usr/bin/env python3
"""Reads the annotations with two parsers of brat's format, with conllu and with spaCy: each must land on its words.

    check.py EXPORTS ARTICLES

What is expected is worked out here anew, from the tables as CSV and from the texts.
"""
import collections
import contextlib
import csv
import io
import json
import pathlib
import re
import shutil
import sys
import tempfile

import conllu
import pybrat.parser
import spacy
from bratly import AttributeAnnotation, EntityAnnotation, EventAnnotation, NoteAnnotation, ParsingError
from bratly.io.file_read_src import parse_and_fix_ann_grammar, parse_ann_file
from conllu.exceptions import ParseException
from spacy.tokens import Doc
from spacy.training import biluo_tags_to_spans, iob_to_biluo

ENGLISH = spacy.blank("en")
GAP = " … "


class Dataset:
    """The tables, and every annotated run of characters."""

    def __init__(self, exports, articles):
        self.rows = {}
        for path in (exports / "csv/tables").glob("*.csv"):
            with open(path, encoding="utf-8", newline="") as file:
                self.rows[path.stem] = list(csv.DictReader(file, strict=True))
        self.texts = {row["article"]: (articles / row["file"]).read_bytes() for row in self.rows["articles"]}
        self.docs = {article: ENGLISH.make_doc(text.decode()) for article, text in self.texts.items()}

    def run(self, article, start, end):
        """Bytes as characters."""
        return tuple(len(self.texts[article][: int(at)].decode()) for at in (start, end))

    def runs(self, row, start="start", end="end", words=None):
        """The runs of a row's span; none where it has no span, two where a cue has a gap."""
        if row[start] == "":
            return ()
        first, last = self.run(row["article"], row[start], row[end])
        if words is None or GAP not in row[words]:
            return ((first, last),)
        before, after = row[words].split(GAP)
        return ((first, first + len(before)), (last - len(after), last))

    def parts(self, row):
        """Source, cue and content of an attribution."""
        return {
            "Source": self.runs(row, "source_start", "source_end"),
            "Attribution": self.runs(row, "cue_start", "cue_end", "cue"),
            "Content": self.runs(row, "content_start", "content_end"),
        }

    def words(self, article, runs):
        text = self.texts[article].decode()
        return [text[start:end] for start, end in runs]


def of(rows, article):
    return [row for row in rows if row["article"] == article]


# brat


def expected_of_brat(data, article):
    """The annotations: by type and runs how often; by note, attributes and the runs of what an event holds."""
    bounds, notes = collections.Counter(), {}
    shared = set()
    by_attribution = collections.defaultdict(list)
    attributes = lambda row, names: {name: row[column] for column, name in names.items() if row[column]}
    for row in of(data.rows["quotes"], article):
        bounds["Quote", data.runs(row)] += 1
        by_attribution[row["attribution"]].append(data.runs(row))
        names = {"form": "QuoteForm", "open_mark": "QuoteOpenMark", "close_mark": "QuoteCloseMark"}
        notes[row["quote"]] = ("Quote", data.runs(row), attributes(row, names))
    for row in of(data.rows["mentions"], article):
        bounds["Mention", data.runs(row)] += 1
    for row in of(data.rows["reports"], article):
        bounds["Report", data.runs(row)] += 1
    for row in of(data.rows["attributions"], article):
        parts = data.parts(row)
        shared |= {part for part in parts.items() if part[1]}
        roles = [("Source", parts["Source"]), ("Content", parts["Content"])]
        quotes = enumerate(by_attribution[row["attribution"]], 1)
        roles += [("Quote" if number == 1 else f"Quote{number}", quote) for number, quote in quotes]
        names = ["mode", "act", "medium", "speaker", "source_form", "cue_position", "addressee", "addressee_basis",
                 "occasion", "occasion_basis", "reality"]
        camel = {name: "Attribution" + name.title().replace("_", "") for name in names}
        held = {role: runs for role, runs in roles if runs}
        links = {role: row[role.lower()] for role in ("Within", "Continues") if row[role.lower()]}
        notes[row["attribution"]] = ("Attribution", parts["Attribution"], attributes(row, camel), held, links)
    for part in shared:
        bounds[part] += 1
    return bounds, notes


def check_brat(data, directory):
    count = 0
    # pybrat calls it an error when two annotations have the same words, which brat allows; so it reads leniently here,
    # and what it leaves out is found by comparing.
    examples = {pathlib.Path(example.id).name: example for example in pybrat.parser.BratParser(error="ignore").parse(directory)}
    assert set(examples) == set(data.texts), f"pybrat reads {sorted(examples)}"
    for article, text in data.texts.items():
        assert (directory / f"{article}.txt").read_bytes() == text, f"{article}.txt is not the text"
        ann = (directory / f"{article}.ann").read_text(encoding="utf-8")
        bounds, notes = expected_of_brat(data, article)
        ids = bratly_reads(data, article, ann, bounds, notes)
        pybrat_reads(examples[article], ids, bounds, notes)
        count += sum(bounds.values())
    return count


def bratly_reads(data, article, ann, bounds, notes):
    """Holds what bratly reads to what is expected; the ids of the events by their notes."""
    assert parse_and_fix_ann_grammar(ann) == ann.rstrip("\n"), "bratly mends the grammar"
    # bratly knows no event that is an argument of another; pybrat does.
    alone = re.sub(r" (Within|Continues):E\d+", "", ann)
    complaints = io.StringIO()
    with contextlib.redirect_stdout(complaints):
        read = parse_ann_file(alone, f"{article}.ann", no_duplicates=False, sorting=False, renumerotize=False).annotations
    assert not complaints.getvalue(), complaints.getvalue()
    assert len(read) == len(ann.splitlines()), "bratly reads less than there is"
    runs = lambda entity: tuple((fragment.start, fragment.end) for fragment in entity.fragments)
    found, attributes, said = collections.Counter(), collections.defaultdict(dict), {}
    for one in read:
        match one:
            case EntityAnnotation():
                found[one.label, runs(one)] += 1
                assert one.content == " ".join(data.words(article, runs(one))), f"{article}: {one}"
            case AttributeAnnotation():
                assert one.label not in attributes[one.component.id], f"{article}: {one} a second time"
                attributes[one.component.id][one.label] = " ".join(one.values)
            case NoteAnnotation():
                said[one.component.id] = (one.value, one.component)
    assert found == bounds, f"{article}: bratly reads {found - bounds}, and misses {bounds - found}"
    events = {}
    reports = collections.Counter()
    for at, (note, one) in said.items():
        if one.label != "Report":
            assert note in notes, f"{article}: {note} is the id of nothing"
        if isinstance(one, EventAnnotation):
            held = {role: runs(entity) for role, entity in one.args.items()}
            kind, trigger, expected, expected_held, _ = notes[note]
            assert (kind, runs(one.event_trigger), held) == (one.label, trigger, expected_held), f"{article}: {one}"
            events[note] = at
        elif one.label == "Report":
            reports[note, runs(one), attributes[at]["ReportCertainty"]] += 1
            continue
        else:
            kind, where, expected = notes[note]
            assert (kind, where) == (one.label, runs(one)), f"{article}: {one}"
        assert attributes[at] == expected, f"{article}: {note}: {attributes[at]}, not {expected}"
    assert len(said) == len(notes) + reports.total(), f"{article}: a note is missing"
    word = lambda row: f"; attribution: {row['attribution']}" if row["attribution"] else ""
    expected = collections.Counter(
        (f"{row['fact']}; as stated: {row['as_stated']}{word(row)}", data.runs(row), row["certainty"])
        for row in of(data.rows["reports"], article)
    )
    assert reports == expected, f"{article}: {reports - expected}, not {expected - reports}"
    mentions = collections.Counter(
        (runs(one), *(attributes[one.id].get(name, "") for name in ("MentionEntity", "MentionForm", "MentionTrait")))
        for one in read if isinstance(one, EntityAnnotation) and one.label == "Mention"
    )
    expected = collections.Counter(
        (data.runs(row), row["entity"], row["form"], row["trait"]) for row in of(data.rows["mentions"], article)
    )
    assert mentions == expected, f"{article}: {mentions - expected}, not {expected - mentions}"
    return events


def pybrat_reads(example, ids, bounds, notes):
    runs = lambda entity: tuple((span.start, span.end) for span in entity.spans)
    found = collections.Counter((entity.type, runs(entity)) for entity in example.entities)
    assert found == bounds, f"pybrat reads {found - bounds}, and misses {bounds - found}"
    for entity in example.entities:
        words = " ".join(example.text[start:end] for start, end in runs(entity))
        assert entity.mention == words, f"pybrat: {entity}"
    events = {event.id: event for event in example.events}
    assert set(events) == set(ids.values()), "pybrat reads other events"
    for note, at in ids.items():
        links = [argument.id for argument in events[at].arguments if argument.id in events]
        _, _, _, held, expected = notes[note]
        assert links == [ids[other] for other in expected.values()], f"pybrat: {note} is linked to {links}"
        assert len(events[at].arguments) == len(held) + len(links), f"pybrat: {note} holds something else"


# CoNLL

COLUMNS = ["start_byte", "end_byte", "start_char", "end_char"]


def expected_of_conll(data, article):
    """Every span by layer and label; rows that say the same are one."""
    found = set()
    add = lambda layer, label, runs: found.update((layer, label, run) for run in runs)
    for row in of(data.rows["quotes"], article):
        add("quote", row["form"], data.runs(row))
    for row in of(data.rows["mentions"], article):
        add("mention", row["entity"], data.runs(row))
    for row in of(data.rows["reports"], article):
        add("fact", row["fact"], data.runs(row))
    for row in of(data.rows["attributions"], article):
        parts = data.parts(row)
        add("source", row["speaker"], parts["Source"])
        add("cue", row["act"], parts["Attribution"])
        add("content", row["mode"], parts["Content"])
    return found


def check_conll(data, directory):
    assert {path.stem for path in directory.glob("*.conll")} == set(data.texts), "an article is missing"
    count, headers = 0, set()
    for article, raw in data.texts.items():
        text, doc = raw.decode(), data.docs[article]
        file = (directory / f"{article}.conll").read_text(encoding="utf-8")
        headers.add(file.splitlines()[0])
        sentences = conllu.parse(file)
        segments = of(data.rows["segments"], article)
        assert len(sentences) == len(segments), f"{article}: {len(sentences)} sentences"
        for sentence, row in zip(sentences, segments):
            assert sentence.metadata["sent_id"] == f"{article}-{row['paragraph']}-{row['sentence']}"
            assert sentence.metadata["kind"] == row["kind"]
            ((start, end),) = data.runs(row)
            assert sentence.metadata["text"] == text[start:end], f"{article}: {sentence.metadata}"
            ids = [token["id"] for token in sentence]
            assert ids == list(range(1, len(sentence) + 1)), f"{article}: {sentence.metadata['sent_id']}: {ids}"
        tokens = [token for sentence in sentences for token in sentence]
        for token in tokens:
            start, end, *chars = (int(token[f"clemency:{column}"]) for column in COLUMNS)
            assert raw[start:end].decode() == token["form"] == text[slice(*chars)], f"{article}: {dict(token)}"
        assert "".join(token["form"] for token in tokens) == "".join(text.split()), f"{article}: words are lost"
        # spaCy decodes the columns, over the whole article: a quotation runs on over sentences.
        plain = Doc(ENGLISH.vocab, words=[token["form"] for token in tokens])
        found, held = set(), 0
        for column in [column for column in tokens[0] if column.startswith("clemency:")][len(COLUMNS):]:
            tags = [token[column] for token in tokens]
            for before, tag in zip(["O", *tags], tags):
                assert tag[:2] != "I-" or before[2:] == tag[2:], f"{article}: {column}: {tag} after {before}"
            for span in biluo_tags_to_spans(plain, iob_to_biluo(tags)):
                run = (int(tokens[span.start]["clemency:start_char"]), int(tokens[span.end - 1]["clemency:end_char"]))
                found.add((column.removeprefix("clemency:").rstrip("0123456789"), span.label_, run))
                held += 1
        expected = expected_of_conll(data, article)
        assert found == expected, f"{article}: {found - expected}, and not {expected - found}"
        assert held == len(found), f"{article}: a span stands in two columns"
        check_alignment(data, article, tokens, {run for _, _, run in expected})
        count += held
    assert len(headers) == 1, "the files have other columns"
    return count


def check_alignment(data, article, tokens, runs):
    """spaCy's `char_span` gives the words of each run: just those with our tokens, and with its own all of those."""
    text = data.texts[article].decode()
    words, spaces = spacy.util.get_words_and_spaces([token["form"] for token in tokens], text)
    ours, theirs = Doc(ENGLISH.vocab, words=words, spaces=spaces), data.docs[article]
    assert ours.text == theirs.text == text
    for start, end in runs:
        span = ours.char_span(start, end)
        assert span is not None and span.text == text[start:end], f"{article}: {start}..{end} cuts a token"
        span = theirs.char_span(start, end, alignment_mode="expand")
        assert text[start:end] in span.text and span.start_char <= start, f"{article}: {start}..{end}"


# JSONL


def check_jsonl(data, path):
    count = 0
    for line in path.read_text(encoding="utf-8").splitlines():
        quotation = json.loads(line)
        doc = data.docs[quotation["article"]]
        for place in places(quotation):
            start, end = place["start_char"], place["end_char"]
            assert (start, end) == data.run(quotation["article"], place["start_byte"], place["end_byte"]), place
            span = doc.char_span(start, end, alignment_mode="expand")
            assert span is not None and span.start_char <= start < end <= span.end_char, place
            words = doc.text[start:end]
            before, _, after = (place.get("text") or words).partition(GAP)
            assert words in span.text and words.startswith(before) and words.endswith(after), place
            assert words == before or after, place
            count += 1
    assert count > len(data.rows["quotes"]), "the quotations are missing"
    return count


def places(value):
    if isinstance(value, dict):
        if "start_char" in value:
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from places(one)


FAULTS = {
    "offsets counted otherwise": ("brat/c.ann", r"(T\d+\tQuote) (\d+) (\d+)", lambda m: f"{m[1]} {int(m[2]) + 2} {int(m[3]) + 2}"),
    "a character too far": ("brat/a.ann", r"(T1\t\w+) (\d+) (\d+)\t", lambda m: f"{m[1]} {int(m[2]) + 1} {int(m[3]) + 1}\t"),
    "an annotation left out": ("brat/a.ann", r"T7\t.*\n", ""),
    "an annotation of another type": ("brat/b.ann", r"T3\t\w+", r"T3\tContent"),
    "another source": ("brat/a.ann", r"(E1\t.* Source):T\d+", r"\1:T7"),
    "another trigger": ("brat/a.ann", r"(E1\tAttribution):T\d+", r"\1:T20"),
    "another attribution around it": ("brat/a.ann", r" Within:E\d+", " Within:E1"),
    "another act": ("brat/e.ann", r"AttributionAct E2 \w+", "AttributionAct E2 topic-not"),
    "another certainty": ("brat/e.ann", r"(ReportCertainty T\d+) plain", r"\1 denied"),
    "another entity": ("brat/e.ann", r"(MentionEntity T\d+) \S+", r"\1 cnn"),
    "another note": ("brat/d.ann", r"(#9\tAnnotatorNotes \w+)\t.*", r"\1\tnone"),
    "a broken line": ("brat/d.ann", r"T9\t", "T9 "),
    "another text": ("brat/d.txt", r"a", "b"),
    "an I- that begins": ("conll/a.conll", r"\tB-block", "\tI-block"),
    "a span too long": ("conll/a.conll", r"\tI-indirect\t(.*\n.*)\tO\t", r"\tI-indirect\t\1\tI-indirect\t"),
    "another label": ("conll/b.conll", r"\tB-fragment", "\tB-block"),
    "another offset": ("conll/c.conll", r"\n5\t(\S+)\t(\d+)", r"\n5\t\1\t9\2"),
    "another word": ("conll/d.conll", r"\n3\t\S+", "\n3\tword"),
    "a token left out": ("conll/e.conll", r"\n2\t.*", ""),
    "a sentence in two": ("conll/e.conll", r"\n(4\t.*)", r"\n\n\1"),
    "other columns": ("conll/e.conll", "CLEMENCY:CUE ", ""),
    "a quotation elsewhere": ("jsonl/quotes.jsonl", r'"start_char":(\d+)', r'"start_char":1\1'),
    "other words": ("jsonl/quotes.jsonl", r'"text":"(\w)', r'"text":"\1\1'),
}


def check(data, exports):
    return check_brat(data, exports / "brat"), check_conll(data, exports / "conll"), check_jsonl(data, exports / "jsonl/quotes.jsonl")


def main(exports, articles):
    data = Dataset(exports, articles)
    counts = check(data, exports)
    for fault, (name, pattern, planted) in FAULTS.items():
        with tempfile.TemporaryDirectory() as scratch:
            spoilt = pathlib.Path(scratch)
            for part in ("brat", "conll", "jsonl"):
                shutil.copytree(exports / part, spoilt / part)
            text = (spoilt / name).read_bytes().decode()
            other = re.sub(pattern, planted, text, count=1)
            assert other != text, f"{fault} could not be planted"
            (spoilt / name).write_bytes(other.encode())
            try:
                check(data, spoilt)
            except (AssertionError, ParsingError, ParseException):  # by a comparison, or by a tool
                continue
            sys.exit(f"{fault} was not told")
    print("standoff: {} annotations of brat, {} of CoNLL and {} of JSONL on their words; {} faults told".format(*counts, len(FAULTS)))


if __name__ == "__main__":
    main(*map(pathlib.Path, sys.argv[1:3]))
