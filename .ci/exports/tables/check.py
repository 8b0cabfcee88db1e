#!/usr/bin/env python3
"""Reads the CSV files, the Parquet files and the database with what people open them with, and compares every cell.

    check.py EXPORTS ARTICLES

Needs, beside requirements.txt, the shell `sqlite3`.
"""
import csv
import json
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile

import duckdb
import pandas
import polars
import pyarrow
import pyarrow.compute
import pyarrow.csv
import pyarrow.parquet

WIDE = "_wide"


def number_or_text(cell, kind):
    return None if cell == "" else int(cell) if kind == "number" else cell


def sheets(exports):
    """Every sheet as the standard library reads its CSV file: name, types and whether required by column, and rows.

    What the columns hold is asked of the database's dictionary."""
    database = sqlite3.connect(f"file:{exports / 'sqlite/clemency.sqlite'}?mode=ro", uri=True)
    entries = database.execute('SELECT "table", "column", type, required FROM dictionary WHERE "column" IS NOT NULL ORDER BY rowid')
    columns = {}
    for sheet, column, kind, required in entries:
        columns.setdefault(sheet, {})[column] = (kind, required)
    database.close()
    read = {}
    for name, kinds in columns.items():
        with open(csv_of(exports, name), encoding="utf-8", newline="") as file:
            header, *rows = csv.reader(file, strict=True)
        assert header == list(kinds), f"{name}: the columns {header} are not those of the dictionary"
        for row in rows:
            assert len(row) == len(header), f"{name}: a row of {len(row)} cells: {row}"
        read[name] = (kinds, [tuple(number_or_text(cell, kind) for cell, (kind, _) in zip(row, kinds.values())) for row in rows])
    files = {path.stem for path in (exports / "csv").glob("*/*.csv")}
    assert files == set(read), f"the CSV files {sorted(files ^ set(read))} are in one of files and dictionary alone"
    files = {path.stem for path in (exports / "parquet").rglob("*.parquet")}
    assert files == set(read), f"the Parquet files {sorted(files ^ set(read))} are in one of files and dictionary alone"
    return read


def csv_of(exports, name):
    return exports / "csv" / ("wide" if name.endswith(WIDE) else "tables") / f"{name}.csv"


def parquet_of(exports, name):
    return exports / "parquet" / ("wide" if name.endswith(WIDE) else "") / f"{name}.parquet"


def same(what, kinds, rows, found):
    """Whether a reader found these columns, types and rows. It gives the names, for each column whether it holds whole
    numbers (`number`) or text (`text`), where it knows, and the rows."""
    names, types, read = found
    assert list(names) == list(kinds), f"{what}: the columns are {names}"
    for (column, (kind, _)), of in zip(kinds.items(), types or []):
        assert of == ("number" if kind == "number" else "text"), f"{what}: {column} holds {of}, and is declared {kind}"
    read = [tuple(row) for row in read]
    assert len(read) == len(rows), f"{what}: {len(read)} rows, not {len(rows)}"
    for line, (row, expected) in enumerate(zip(read, rows), 1):
        for column, cell, right in zip(kinds, row, expected):
            assert type(cell) is type(right) and cell == right, f"{what}: row {line}, {column}: {cell!r}, not {right!r}"


def of_duckdb(source, *given):
    relation = duckdb.sql(f"FROM {source}", params=list(given))
    types = [{"BIGINT": "number", "VARCHAR": "text"}.get(str(of), str(of)) for of in relation.types]
    return relation.columns, types, relation.fetchall()


def of_pandas(frame):
    def kind(of):
        return "number" if of in ("int64", "Int64") else "text" if isinstance(of, pandas.StringDtype) else str(of)
    columns = [[None if pandas.isna(cell) else cell for cell in frame[name].tolist()] for name in frame.columns]
    return list(frame.columns), [kind(of) for of in frame.dtypes], list(zip(*columns))


def of_polars(frame):
    return frame.columns, [{polars.Int64: "number", polars.String: "text"}.get(of, str(of)) for of in frame.dtypes], frame.rows()


def of_pyarrow(table):
    types = [{pyarrow.int64(): "number", pyarrow.string(): "text"}.get(of, str(of)) for of in table.schema.types]
    return table.column_names, types, list(zip(*(column.to_pylist() for column in table.columns)))


def readers(exports, name, kinds):
    """Each way to read a sheet: what it is called, and how it is done. A reader of CSV is told the types, as a file of
    CSV has none."""
    text, parquet = str(csv_of(exports, name)), str(parquet_of(exports, name))

    def types(number, other):
        return {column: number if kind == "number" else other for column, (kind, _) in kinds.items()}

    yield "DuckDB, CSV", lambda: of_duckdb("read_csv(?, header = true, columns = ?)", text, types("BIGINT", "VARCHAR"))
    yield "DuckDB, Parquet", lambda: of_duckdb("read_parquet(?)", parquet)
    # Nothing but the empty cell is no value: not the words `None`, `NA` and `null`.
    yield "pandas, CSV", lambda: of_pandas(pandas.read_csv(text, dtype=types("Int64", "string"), keep_default_na=False, na_values=[""]))
    yield "pandas, Parquet", lambda: of_pandas(pandas.read_parquet(parquet))
    yield "Polars, CSV", lambda: of_polars(polars.read_csv(text, schema=types(polars.Int64, polars.String)))
    yield "Polars, Parquet", lambda: of_polars(polars.read_parquet(parquet))
    convert = pyarrow.csv.ConvertOptions(
        column_types=types(pyarrow.int64(), pyarrow.string()), null_values=[""], strings_can_be_null=True
    )
    parse = pyarrow.csv.ParseOptions(newlines_in_values=True)
    yield "pyarrow, CSV", lambda: of_pyarrow(pyarrow.csv.read_csv(text, parse_options=parse, convert_options=convert))
    yield "pyarrow, Parquet", lambda: of_pyarrow(pyarrow.parquet.read_table(parquet))


def typed(exports, read):
    """CSV and Parquet by everyone."""
    for name, (kinds, rows) in read.items():
        for reader, found in readers(exports, name, kinds):
            same(f"{name}, {reader}", kinds, rows, found())
        schema = pyarrow.parquet.ParquetFile(parquet_of(exports, name)).schema
        for at, (column, (_, required)) in enumerate(kinds.items()):
            nullable = schema.column(at).max_definition_level == 1
            assert nullable != bool(required), f"{name}: {column} may be null, or may not, other than declared"
        says = pyarrow.parquet.read_schema(parquet_of(exports, name)).metadata
        assert says[b"licence"] == b"CC-BY-4.0", f"{name}: the licence is {says}"
        assert list(json.loads(says[b"columns"])) == list(kinds), f"{name}: not every column is described"


CHECKS = {
    "PRAGMA integrity_check": [("ok",)],
    "PRAGMA foreign_key_check": [],
    # Nothing but the database's own words.
    "SELECT count(*) > 0, min(quotes_wide.text = quotes_fts.text) FROM quotes_fts JOIN quotes_wide USING (quote)"
    " WHERE quotes_fts MATCH 'prison'": [(1, 1)],
    "SELECT count(*) > 1, min(statement LIKE '%prison%') FROM statements_fts WHERE statements_fts MATCH 'prisons'": [(1, 1)],
    "SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND NOT strict AND schema = 'main' AND name NOT LIKE 'sqlite_%'": [(0,)],
}


def shell(database, question):
    """What the sqlite3 shell answers, in the form of Python's module."""
    done = subprocess.run(
        ["sqlite3", "-readonly", "-batch", "-bail", "-json", str(database), question], capture_output=True, text=True, timeout=60
    )
    assert not done.returncode and not done.stderr, f"sqlite3: {done.stderr or done.returncode}: {question}"
    return [tuple(row.values()) for row in json.loads(done.stdout or "[]")]


def module(database, question):
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    try:
        return connection.execute(question).fetchall()
    finally:
        connection.close()


def database(exports, read):
    """The database by Python's module and by the shell."""
    path = exports / "sqlite/clemency.sqlite"
    for ask in module, shell:
        for question, answer in CHECKS.items():
            found = ask(path, question)
            assert found == answer, f"sqlite, {ask.__name__}: {question}: {found}"
        for name, (kinds, rows) in read.items():
            columns = ", ".join(f'"{column}"' for column in kinds)
            order = "" if name.endswith(WIDE) else " ORDER BY rowid"
            found = ask(path, f'SELECT {columns} FROM "{name}"{order}')
            same(f"{name}, sqlite, {ask.__name__}", kinds, rows, (kinds, declared(path, name), found))


def declared(path, name):
    """The types of a table's columns. What a view computes is of no declared type, and only its values tell."""
    types = module(path, f"SELECT type FROM pragma_table_info('{name}')")
    return None if name.endswith(WIDE) else [{"INTEGER": "number", "TEXT": "text"}.get(of, of) for (of,) in types]


def check(exports):
    read = sheets(exports)
    typed(exports, read)
    database(exports, read)
    return read


def another_word(exports):
    path = csv_of(exports, "quotes")
    path.write_bytes(path.read_bytes().replace(b",sentence,", b",fragment,", 1))


def cut_short(exports):
    path = parquet_of(exports, "quotes")
    path.write_bytes(path.read_bytes()[:-20])


def another_byte(exports):
    path = parquet_of(exports, "mentions")
    path.write_bytes(path.read_bytes().replace(b"Ivanka", b"Ivanko", 1))


def changed(statement):
    def change(exports):
        connection = sqlite3.connect(exports / "sqlite/clemency.sqlite")
        connection.executescript(statement)
        connection.close()
    return change


# What is done to a copy, and what the complaint has to name.
FAULTS = {
    "a changed cell of CSV": (another_word, "quotes, DuckDB, Parquet: row"),
    "a Parquet file cut short": (cut_short, "quotes.parquet"),
    "a changed cell of Parquet": (another_byte, "mentions, DuckDB, Parquet: row"),
    "a reference to nothing": (changed("UPDATE quotes SET attribution = 'nobody' WHERE quote = 'mission-a'"), "foreign_key_check"),
    "a missing row": (changed("DELETE FROM multibyte WHERE rowid = 1"), "multibyte, sqlite, module: 124 rows"),
    "a view that counts otherwise": (
        changed("PRAGMA writable_schema = ON;"
                "UPDATE sqlite_schema SET sql = replace(sql, 'width - 1', 'width') WHERE name = 'quotes_wide'"),
        "quotes_wide, sqlite, module: row",
    ),
    "a word that is not found": (changed("DELETE FROM statements_fts"), "statements_fts"),
}


def faults_are_told(exports):
    for fault, (plant, told) in FAULTS.items():
        with tempfile.TemporaryDirectory() as directory:
            copy = pathlib.Path(directory)
            for format in "csv", "parquet", "sqlite":
                shutil.copytree(exports / format, copy / format)
            plant(copy)
            try:
                check(copy)
            except Exception as complaint:  # whatever a reader raises
                assert told in str(complaint), f"{fault} was told as something else: {complaint}"
            else:
                sys.exit(f"{fault} was not told")


def main(exports, _articles):
    read = check(exports)
    faults_are_told(exports)
    print(f"tables: {len(read)} sheets, {sum(len(rows) for _, rows in read.values())} rows, the same in CSV, Parquet and SQLite"
          f" by DuckDB, pandas, Polars, pyarrow and sqlite3; {len(FAULTS)} planted faults told")


if __name__ == "__main__":
    main(*map(pathlib.Path, sys.argv[1:]))
