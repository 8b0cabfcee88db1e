"""How long pandas and DuckDB take from the CSV files to other files: peers.py DATA OUT TIMES prints seconds as JSON.

Starting Python and loading the libraries does not count, nor does anything done once for all files.
"""
import json
import pathlib
import shutil
import sqlite3
import sys
import time
import zipfile

import duckdb
import pandas

data, out, times = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3])
names = sorted(path.stem for path in data.glob("*.csv"))


def frames(only=None):
    return {name: pandas.read_csv(data / f"{name}.csv") for name in only or names}


def pandas_csv():
    for name, frame in frames().items():
        frame.to_csv(out / f"{name}.csv", index=False)


def pandas_xlsx():
    with pandas.ExcelWriter(out / "all.xlsx", engine="openpyxl") as book:
        for name, frame in frames().items():
            frame.to_excel(book, sheet_name=name, index=False)


def pandas_zip():
    pandas_csv()
    pandas_xlsx()
    with zipfile.ZipFile(out / "all.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(out.glob("*.[cx]*")):
            archive.write(path, path.name)


def pandas_json():
    document = {name: json.loads(frame.to_json(orient="records")) for name, frame in frames().items()}
    (out / "all.json").write_text(json.dumps(document, ensure_ascii=False, indent=2), encoding="utf-8")


QUOTES = ["quotes", "attributions", "entities"]


def pandas_jsonl():
    quotes, attributions, entities = frames(QUOTES).values()
    joined = quotes.merge(attributions, on="attribution").merge(entities, left_on="speaker", right_on="entity")
    joined.to_json(out / "quotes.jsonl", orient="records", lines=True)


def pandas_parquet():
    for name, frame in frames().items():
        frame.to_parquet(out / f"{name}.parquet")


def pandas_sqlite():
    with sqlite3.connect(out / "all.sqlite") as database:
        for name, frame in frames().items():
            frame.to_sql(name, database, index=False)


def duckdb_copy(options, suffix):
    with duckdb.connect() as database:
        for name in names:
            table = f"read_csv('{data / name}.csv', header = true)"
            database.execute(f"COPY (SELECT * FROM {table}) TO '{out / name}.{suffix}' ({options})")


def duckdb_jsonl():
    quotes, attributions, entities = (f"read_csv('{data / name}.csv', header = true)" for name in QUOTES)
    joined = f"{quotes} q JOIN {attributions} a USING (attribution) JOIN {entities} e ON a.speaker = e.entity"
    with duckdb.connect() as database:
        database.execute(f"COPY (SELECT * FROM {joined}) TO '{out / 'quotes'}.jsonl' (FORMAT json)")


PEERS = {
    "csv": {"pandas": pandas_csv, "DuckDB": lambda: duckdb_copy("HEADER", "csv")},
    "xlsx": {"pandas": pandas_xlsx},
    "zip": {"pandas": pandas_zip},
    "json": {"pandas": pandas_json, "DuckDB": lambda: duckdb_copy("FORMAT json, ARRAY true", "json")},
    "jsonl": {"pandas": pandas_jsonl, "DuckDB": duckdb_jsonl},
    "parquet": {"pandas": pandas_parquet, "DuckDB": lambda: duckdb_copy("FORMAT parquet", "parquet")},
    "sqlite": {"pandas": pandas_sqlite},
}


def seconds(work):
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def least(work):
    return min(seconds(work) for _ in range(times))


print(json.dumps({name: [(peer, least(work)) for peer, work in peers.items()] for name, peers in PEERS.items()}))
