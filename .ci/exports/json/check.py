#!/usr/bin/env python3
"""Opens the JSON exports with the tools of their users, and holds every place to the texts.

    check.py EXPORTS ARTICLES

EXPORTS holds the directories json, jsonl and annotation; ARTICLES the texts. A complaint ends it with an error. Each
check also has to find faults that are planted in a copy.
"""
import collections
import copy
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse

import pandas
from pyld import jsonld

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
OA, AS, RDF = "http://www.w3.org/ns/oa#", "http://www.w3.org/ns/activitystreams#", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
COUNT = "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"
BASE = "file:///dataset/annotations.jsonld"
PURPOSES = "classifying describing identifying linking tagging".split()


def terms():
    """The terms of the standard's context that the export uses, by the vocabulary each is of. None is fetched."""
    classes = "Annotation TextualBody SpecificResource TextPositionSelector DataPositionSelector TextQuoteSelector TimeState"
    context = {name: OA + name for name in classes.split() + PURPOSES}
    context |= {"AnnotationCollection": AS + "OrderedCollection", "AnnotationPage": AS + "OrderedCollectionPage"}
    resources = {"body": "hasBody", "target": "hasTarget", "source": "hasSource", "selector": "hasSelector", "state": "hasState"}
    resources |= {"cached": "cachedSource"}
    context |= {term: {"@id": OA + name, "@type": "@id"} for term, name in resources.items()}
    context |= {term: {"@id": AS + term, "@type": "@id"} for term in ("first", "last")}
    context |= {"items": {"@id": AS + "items", "@type": "@id", "@container": "@list"}}
    context |= {term: {"@id": OA + name, "@type": "@vocab"} for term, name in (("motivation", "motivatedBy"), ("purpose", "hasPurpose"))}
    context |= {term: {"@id": OA + term, "@type": COUNT} for term in ("start", "end")}
    context |= {term: {"@id": AS + name, "@type": COUNT} for term, name in (("total", "totalItems"), ("startIndex", "startIndex"))}
    context |= {"id": "@id", "type": "@type", "value": RDF + "value", "label": "http://www.w3.org/2000/01/rdf-schema#label"}
    return context | {"rights": {"@id": "http://purl.org/dc/terms/rights", "@type": "@id"}, "exact": OA + "exact"}


TERMS = terms()


def only_the_standards_context(url, _options):
    if url != CONTEXT:
        raise LookupError(f"{url} is no context of the standard")
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": {"@context": TERMS}}


class Texts:
    """The articles by the names of their files, and slices of them in both units."""

    def __init__(self, directory):
        self.bytes = {path.name: path.read_bytes() for path in directory.glob("*.txt")}
        self.chars = {name: text.decode() for name, text in self.bytes.items()}
        self.digests = {name: hashlib.sha256(text).hexdigest() for name, text in self.bytes.items()}

    def words(self, name, start_byte, end_byte, start_char, end_char):
        """What stands there; nothing where bytes and characters do not agree."""
        by_bytes = self.bytes[name][int(start_byte):int(end_byte)]
        by_chars = self.chars[name][int(start_char):int(end_char)]
        return by_chars if by_chars and by_chars.encode() == by_bytes else None


def check_document(directory, scratch):
    """check-jsonschema: the schema is one, the document is valid, and a document with a fault is not."""
    schema = directory / "clemency.schema.json"

    def judged(*arguments):
        command = [sys.executable, "-m", "check_jsonschema", "--output-format", "json", *map(str, arguments)]
        return json.loads(subprocess.run(command, capture_output=True, text=True, check=False).stdout)

    document = json.loads((directory / "clemency.json").read_text(encoding="utf-8"))
    assert document["$schema"] == schema.name
    for arguments in (("--check-metaschema", schema), ("--schemafile", schema, directory / "clemency.json")):
        told = judged(*arguments)
        assert told["status"] == "ok", told

    rows = lambda name: lambda document: document["tables"][name]
    faults = {
        "number-as-text": lambda d: rows("quotes")(d)[0].update(start="537"),
        "below-nought": lambda d: rows("quotes")(d)[0].update(start=-1),
        "unknown-word": lambda d: rows("quotes")(d)[0].update(form="sentense"),
        "unknown-word-where-none-may-be": lambda d: rows("quotes")(d)[0].update(open_mark="guillemet"),
        "another-column": lambda d: rows("quotes")(d)[0].update(more=None),
        "a-column-less": lambda d: rows("quotes")(d)[0].pop("inside"),
        "nothing-where-something-must-be": lambda d: rows("quotes")(d)[0].update(text=None),
        "empty-text": lambda d: rows("articles")(d)[0].update(section=""),
        "no-slug": lambda d: rows("entities")(d)[0].update(entity="Alice Johnson"),
        "no-digest": lambda d: rows("articles")(d)[0].update(sha256="A1"),
        "a-row-twice": lambda d: rows("facts")(d).append(rows("facts")(d)[0]),
        "another-table": lambda d: d["tables"].update(more=[]),
        "another-member": lambda d: d.update(more=1),
    }
    for name, plant in faults.items():
        spoilt = copy.deepcopy(document)
        plant(spoilt)
        (scratch / f"{name}.json").write_text(json.dumps(spoilt), encoding="utf-8")
    told = judged("--schemafile", schema, *(scratch / f"{name}.json" for name in faults))
    found = {pathlib.Path(error["filename"]).stem for error in told["errors"]}
    assert found == set(faults), f"not found: {set(faults) - found}"
    return sum(len(table) for table in document["tables"].values())


PLACE = ("start_byte", "end_byte", "start_char", "end_char")


def out_of_place(quotes, texts):
    """The parts of quotations whose offsets do not land on their words."""
    for quote in quotes.to_dict("records"):
        name = quote["file"]
        if texts.digests[name] != quote["sha256"]:
            yield quote["id"], "file"
        words = lambda part: texts.words(name, *(part[key] for key in PLACE))
        for key, part in [("quote", quote), *(("utterance", part) for part in quote["utterances"])]:
            if words(part) != part["text"]:
                yield quote["id"], key
        for key in ("source", "cue", "content"):
            part = quote[key]
            if not isinstance(part, dict):
                continue
            found = words(part)
            # A cue may leave words out; a source has its words only where it is a mention.
            pieces = [re.escape(piece) for piece in (part.get("text") or "").split(" … ")]
            if found is None or (part.get("text") and not re.fullmatch(".*".join(pieces), found)):
                yield quote["id"], key


def check_quotations(directory, texts):
    """pandas reads a row a line, and every slice is what the object says."""
    path = directory / "quotes.jsonl"
    quotes = pandas.read_json(path, lines=True)
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert len(quotes) == len(lines) and list(quotes.columns) == list(lines[0]), "pandas reads something else"
    assert quotes["id"].is_unique
    assert [str(quotes[key].dtype) for key in PLACE] == ["int64"] * 4
    complaints = list(out_of_place(quotes, texts))
    assert not complaints, complaints

    wide = max(range(len(lines)), key=lambda n: lines[n]["start_byte"] - lines[n]["start_char"])
    assert lines[wide]["start_byte"] > lines[wide]["start_char"], "no text has a character of several bytes"
    source = next(n for n, line in enumerate(lines) if line["source"] and line["source"]["text"])
    faults = [
        (wide, "quote", lambda line: line.update(start_byte=line["start_byte"] + 1)),
        (wide, "quote", lambda line: line.update(start_char=line["start_byte"], end_char=line["end_byte"])),
        (wide, "file", lambda line: line.update(sha256="0" * 64)),
        (source, "source", lambda line: line["source"].update(text="nobody")),
        (source, "cue", lambda line: line["cue"].update(end_char=line["cue"]["end_char"] + 1)),
        (source, "utterance", lambda line: line["utterances"][0].update(text="nothing")),
    ]
    for n, part, plant in faults:
        spoilt = copy.deepcopy(lines)
        plant(spoilt[n])
        found = list(out_of_place(pandas.DataFrame(spoilt), texts))
        assert found == [(lines[n]["id"], part)], f"planted in {part}, found {found}"
    return quotes


def the(node, name):
    """The one value that a node of the expanded document has under a name."""
    value, = node[name]
    return value.get("@value", value.get("@id"))


def unknown_keys(node):
    """Keys that the context does not know; JSON-LD drops them without a word."""
    if isinstance(node, list):
        return [key for item in node for key in unknown_keys(item)]
    if not isinstance(node, dict):
        return []
    own = [key for key in node if key not in TERMS and key != "@context"]
    return own + [key for child in node.values() for key in unknown_keys(child)]


def expand(document):
    loader = {"documentLoader": only_the_standards_context, "base": BASE}
    expanded, = jsonld.expand(document, loader)
    return expanded


def against_the_standard(document, texts, quotes):
    """What the Web Annotation Data Model demands, and where both selectors of each annotation land."""
    yield from ((key, "unknown key") for key in unknown_keys(document))
    collection = expand(document)
    if collection["@type"] != [AS + "OrderedCollection"]:
        yield "collection", "type"
    page, = collection[AS + "first"]
    items = page[AS + "items"][0]["@list"]
    if the(collection, AS + "totalItems") != len(items) or the(page, AS + "startIndex") != 0:
        yield "collection", "total"
    ids = collections.Counter(item["@id"] for item in items)
    yield from ((name, "id twice") for name, count in ids.items() if count > 1)
    for item in items:
        yield from ((item["@id"], complaint) for complaint in of_annotation(item, ids, texts, quotes))


def of_annotation(item, ids, texts, quotes):
    purposes = {OA + purpose for purpose in PURPOSES}
    if item["@type"] != [OA + "Annotation"] or the(item, OA + "motivatedBy") not in purposes:
        yield "type or motivation"
    for body in item[OA + "hasBody"]:
        textual = body["@type"] == [OA + "TextualBody"]
        wants = RDF + "value" if textual else OA + "hasSource"
        if len(body.get(wants, [])) != 1 or the(body, OA + "hasPurpose") not in purposes:
            yield "body"
        elif not textual and the(body, wants).startswith(BASE + "#quotes/") and the(body, wants) not in ids:
            yield "link to no annotation"
    target, = item[OA + "hasTarget"]
    name = urllib.parse.unquote(the(target, OA + "hasSource")).removeprefix("file:///dataset/")
    state, = target[OA + "hasState"]
    if state["@type"] != [OA + "TimeState"] or the(state, OA + "cachedSource") != f"nih:sha-256;{texts.digests[name]}":
        yield "state"
    places = {}
    for selector in target[OA + "hasSelector"]:
        kind, = selector["@type"]
        places[kind.removeprefix(OA)] = [the(selector, OA + "start"), the(selector, OA + "end")]
        if any(bound[0]["@type"] != COUNT for bound in (selector[OA + "start"], selector[OA + "end"])):
            yield "type of a position"
    if list(places) != ["TextPositionSelector", "DataPositionSelector"]:
        yield "selectors"
        return
    words = texts.words(name, *places["DataPositionSelector"], *places["TextPositionSelector"])
    if words is None:
        yield "bytes and characters part"
    quote = item["@id"].removeprefix(BASE + "#quotes/")
    if quote in quotes and words != quotes[quote]:
        yield "not on its words"


def check_annotations(directory, texts, quotes):
    document = json.loads((directory / "annotations.jsonld").read_text(encoding="utf-8"))
    words = dict(zip(quotes["id"], quotes["text"]))
    complaints = list(against_the_standard(document, texts, words))
    assert not complaints, complaints[:9]
    items = document["first"]["items"]
    assert sum(item["id"].startswith("#quotes/") for item in items) == len(words)

    # A few annotations are enough to plant in; the first with characters of several bytes before it is among them.
    starts = lambda item: [selector["start"] for selector in item["target"]["selector"]]
    wide = next(item for item in items if starts(item)[1] > starts(item)[0])
    few = document | {"total": 2, "first": document["first"] | {"items": [items[0], wide]}}
    assert not list(against_the_standard(few, texts, words))
    triples = jsonld.to_rdf(few, {"documentLoader": only_the_standards_context, "base": BASE})["@default"]
    assert sum(triple["predicate"]["value"] == OA + "hasTarget" for triple in triples) == 2, "a target is lost in RDF"
    selectors = lambda item: item["target"]["selector"]
    faults = {
        "bytes and characters part": lambda item: selectors(item)[0].update(start=starts(item)[1]),
        "not on its words": lambda item: [selector.update(end=selector["end"] - 1) for selector in selectors(item)],
        "state": lambda item: item["target"]["state"].update(cached="nih:sha-256;00"),
        "selectors": lambda item: selectors(item)[0].update(type="TextQuoteSelector"),
        "unknown key": lambda item: item.update(motivated="linking"),
        "id twice": lambda item: item.update(id=items[0]["id"]),
        "body": lambda item: item["body"][0].pop("value"),
        "type or motivation": lambda item: item.update(motivation="naming"),
        "link to no annotation": lambda item: item["body"].append(
            {"type": "SpecificResource", "purpose": "linking", "source": "#quotes/none"}),
    }
    for complaint, plant in faults.items():
        spoilt = copy.deepcopy(few)
        plant(spoilt["first"]["items"][1])
        found = {found for _, found in against_the_standard(spoilt, texts, words)}
        assert complaint in found, f"{complaint} was planted, {found} found"
    return len(items)


def main(exports, articles):
    texts = Texts(articles)
    with tempfile.TemporaryDirectory() as scratch:
        rows = check_document(exports / "json", pathlib.Path(scratch))
    quotes = check_quotations(exports / "jsonl", texts)
    annotations = check_annotations(exports / "annotation", texts, quotes)
    print(f"json: {rows} rows valid, {len(quotes)} quotations and {annotations} annotations on their words")


if __name__ == "__main__":
    main(*map(pathlib.Path, sys.argv[1:3]))
