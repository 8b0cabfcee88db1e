#!/usr/bin/env python3
"""Lets the tools that read descriptors validate those of the CSV export, and load every row by them.

    check.py EXPORTS ARTICLES

frictionless, check-jsonschema with the profile of Data Package v2 (which is part of dplib-py), csvw and mlcroissant.
"""
import csv
import hashlib
import importlib.resources
import json
import logging
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile

import csvw
import frictionless
import mlcroissant

PROFILE = importlib.resources.files("dplib") / "profiles/2.0/datapackage.json"
# The dataset has no date of publication, so none is told.
EXPECTED = "https://schema.org/datePublished"


def offline(*_):
    raise ConnectionError("a check asked for the network")


def rows(path):
    with open(path, encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))


def cell(value):
    """A value as the file has it."""
    return "" if value is None else value.decode() if isinstance(value, bytes) else str(value)


def compared(name, found, path):
    """What differs between the rows a tool has loaded and those of the file."""
    found = [{column: cell(value) for column, value in row.items()} for row in found]
    expected = rows(path)
    if len(found) != len(expected):
        yield f"{name}: rows: {len(found)} loaded, {len(expected)} in the file"
    for number, (loaded, row) in enumerate(zip(found, expected), 2):
        if loaded != row:
            yield f"{name}: row {number} loaded as {loaded}, not {row}"


def profile(home):
    command = [sys.executable, "-m", "check_jsonschema", "--schemafile", str(PROFILE), str(home / "datapackage.json")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    if done.returncode:
        yield done.stdout + done.stderr


def datapackage(home):
    report = frictionless.validate(str(home / "datapackage.json"))
    for kind, place, row, note in report.flatten(["type", "fieldName", "rowNumber", "note"]):
        yield f"{kind}: {place}, row {row}: {note}"
    yield from report.warnings
    if not report.valid:
        return
    package = frictionless.Package(str(home / "datapackage.json"))
    for resource in package.resources:
        with resource:
            found = [row.to_dict() for row in resource.row_stream]
        yield from compared(resource.name, found, home / resource.path)


def csv_on_the_web(home):
    try:
        described = csvw.CSVW(str(home / "csvw-metadata.json"), validate=True)
        if not described.is_valid:
            yield from (str(warning.message) for warning in described.warnings)
            return
        for table in described.tables:
            yield from compared(table.url.string, table.iterdicts(), home / table.url.string)
    except ValueError as error:
        yield str(error)


def croissant(home):
    try:
        dataset = mlcroissant.Dataset(jsonld=str(home / "croissant.json"))
        issues = dataset.metadata.ctx.issues
        yield from issues.errors
        yield from (warning for warning in issues.warnings if EXPECTED not in warning)
        sets = dataset.metadata.record_sets
        files = {file.id: home / file.content_url for file in dataset.metadata.file_objects}
        # One dataset serves all, in any order and again.
        for record_set in [*sets, *reversed(sets)]:
            source = record_set.fields[0].source.file_object
            found = [
                {column.removeprefix(f"{record_set.id}/"): value for column, value in record.items()}
                for record in dataset.records(record_set.id)
            ]
            yield from compared(record_set.id, found, files[source])
    except (mlcroissant.ValidationError, mlcroissant.GenerationError, ValueError, KeyError) as error:
        while error:
            yield f"{type(error).__name__}: {error}"
            error = error.__cause__


def edited(name, change):
    """Plants a fault in a descriptor."""
    def plant(home):
        path = home / name
        descriptor = json.loads(path.read_bytes())
        change(descriptor)
        path.write_text(json.dumps(descriptor), encoding="utf-8")
    return plant


def table(name, change, seal=True):
    """Plants a fault in a table; with `seal`, size and digest are told as they are then."""
    def plant(home):
        path = home / f"tables/{name}.csv"
        lines = rows(path)
        change(lines)
        with open(path, "w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, lines[0], lineterminator="\n")
            writer.writeheader()
            writer.writerows(lines)

        data = path.read_bytes()
        digest = hashlib.sha256(data).hexdigest()
        if seal:
            edited("datapackage.json", lambda package: named(package["resources"], name).update(
                bytes=len(data), hash=f"sha256:{digest}"))(home)
            edited("croissant.json", lambda metadata: named(metadata["distribution"], path.name).update(
                contentSize=f"{len(data)} B", sha256=digest))(home)
    return plant


def named(items, name):
    return next(item for item in items if name in (item.get("name"), item.get("dc:title")))


def in_package(change):
    return edited("datapackage.json", change)


def in_schema(name, change):
    return in_package(lambda package: change(named(package["resources"], name)["schema"]))


def in_csvw(name, change):
    return edited("csvw-metadata.json", lambda metadata: change(named(metadata["tables"], name)["tableSchema"]))


def in_croissant(name, change):
    return edited("croissant.json", lambda metadata: change(named(metadata["recordSet"], name)))


# The tool, what it has to say, and the fault that it has to say it of.
PLANTS = [
    (profile, "version", in_package(lambda package: package.update(version=1))),
    (profile, "resources", in_package(lambda package: package.pop("resources"))),
    (profile, "reference", in_schema("facts", lambda schema: schema["foreignKeys"][0].pop("reference"))),
    (profile, "required", in_schema("multibyte", lambda schema: schema["fields"][1]["constraints"].update(required="yes"))),
    (datapackage, "hash-count", table("articles", lambda rows: rows[0].update(stage="after-Grant"), seal=False)),
    (datapackage, "byte-count", table("articles", lambda rows: rows[0].update(stage="after"), seal=False)),
    (datapackage, "constraint-error: stage", table("articles", lambda rows: rows[0].update(stage="after"))),
    (datapackage, "constraint-error: sha256", table("articles", lambda rows: rows[0].update(sha256="A" * 64))),
    (datapackage, "constraint-error: sha256", table("articles", lambda rows: rows[0].update(sha256="a" * 65))),
    (datapackage, "constraint-error: title", table("articles", lambda rows: rows[0].update(title=""))),
    (datapackage, "type-error: bytes", table("articles", lambda rows: rows[0].update(bytes="many"))),
    (datapackage, "constraint-error: bytes", table("articles", lambda rows: rows[0].update(bytes="-1"))),
    (datapackage, "primary-key", table("predicates", lambda rows: rows.append(rows[0]))),
    (datapackage, "foreign-key", table("participants", lambda rows: rows[0].update(event="nowhere"))),
    (datapackage, "foreign-key", table("events", lambda rows: rows[-1].update(after="nowhere"))),
    (datapackage, "label", in_schema("events", lambda schema: schema["fields"][1].update(name="title"))),
    (csv_on_the_web, "after", table("articles", lambda rows: rows[0].update(stage="after"))),
    (csv_on_the_web, "AAAA", table("articles", lambda rows: rows[0].update(sha256="A" * 64))),
    (csv_on_the_web, "many", table("articles", lambda rows: rows[0].update(bytes="many"))),
    (csv_on_the_web, "title", table("articles", lambda rows: rows[0].update(title=""))),
    (csv_on_the_web, "primary key", table("predicates", lambda rows: rows.append(rows[0]))),
    (csv_on_the_web, "nowhere", table("participants", lambda rows: rows[0].update(event="nowhere"))),
    (csv_on_the_web, "null", in_csvw("facts", lambda schema: schema["foreignKeys"][0].update(columnReference="event"))),
    (csv_on_the_web, "headline", in_csvw("articles", lambda schema: schema["columns"][1].update(name="headline"))),
    (croissant, "does not exist", in_croissant("events", lambda records: records["field"][0]["source"]["extract"].update(column="nowhere"))),
    (croissant, "nowhere", in_croissant("events", lambda records: records["field"][0]["source"]["fileObject"].update({"@id": "nowhere"}))),
    (croissant, "many", table("articles", lambda rows: rows[0].update(bytes="many"))),
    (croissant, "loaded as", in_croissant("events", lambda records: records["field"][0]["source"]["extract"].update(column="label"))),
    # Why no references are declared: with one, the rows are there only once.
    (croissant, "mentions: rows: 0 loaded", in_croissant("mentions", lambda records: records["field"][4].update(
        references={"field": {"@id": "entities/entity"}}))),
    (croissant, "Hash", edited("croissant.json", lambda metadata: metadata["distribution"][0].update(sha256="0" * 64))),
    (croissant, "sha256", edited("croissant.json", lambda metadata: metadata["distribution"][0].pop("sha256"))),
    (croissant, "encodingFormat", edited("croissant.json", lambda metadata: metadata["distribution"][0].pop("encodingFormat"))),
]


def main(exports, _articles):
    home = pathlib.Path(exports, "csv")
    complaints = [f"{tool.__name__}: {said}" for tool in (profile, datapackage, csv_on_the_web, croissant) for said in tool(home)]
    assert not complaints, "\n".join(complaints)

    # A check that cannot fail is none.
    for tool, wanted, plant in PLANTS:
        with tempfile.TemporaryDirectory() as scratch:
            copy = pathlib.Path(scratch, "csv")
            shutil.copytree(home, copy)
            plant(copy)
            said = "\n".join(tool(copy))
            assert wanted in said, f"{tool.__name__} does not tell the fault `{wanted}`: {said[:600]}"
    loaded = sum(len(rows(path)) for path in home.glob("*/*.csv"))
    print(f"frictionless, Data Package v2, csvw, mlcroissant: no complaint, {loaded} rows as in the files, {len(PLANTS)} planted faults told")


if __name__ == "__main__":
    socket.socket.connect = offline
    logging.disable(logging.CRITICAL)
    main(*sys.argv[1:])
