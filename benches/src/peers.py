"""How long other libraries take from the CSV files to files of a format: peers.py FORMAT OUT (DATA TIMES)... prints the
seconds for each DATA, by library, as JSON.

Starting Python and loading the libraries does not count. Libraries are left out where they cannot write a format, or
only with what they download while they run.
"""
import json
import pathlib
import shutil
import sqlite3
import sys
import time
import zipfile

import adbc_driver_sqlite.dbapi
import duckdb
import pandas
import polars
import xlsxwriter

FORMAT, OUT = sys.argv[1], pathlib.Path(sys.argv[2])
QUOTES = ["quotes", "attributions", "entities"]


def names(data):
    return sorted(path.stem for path in data.glob("*.csv"))


def zipped():
    with zipfile.ZipFile(OUT / "all.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(OUT.glob("*.[cx]*")):
            archive.write(path, path.name)


class Pandas:
    NAME = "pandas"

    @staticmethod
    def frames(data, only=None):
        return {name: pandas.read_csv(data / f"{name}.csv") for name in only or names(data)}

    def csv(self, data):
        for name, frame in self.frames(data).items():
            frame.to_csv(OUT / f"{name}.csv", index=False)

    def xlsx(self, data):
        with pandas.ExcelWriter(OUT / "all.xlsx", engine="xlsxwriter") as book:
            for name, frame in self.frames(data).items():
                frame.to_excel(book, sheet_name=name, index=False)

    def zip(self, data):
        self.csv(data)
        self.xlsx(data)
        zipped()

    def json(self, data):
        document = {name: json.loads(frame.to_json(orient="records")) for name, frame in self.frames(data).items()}
        (OUT / "all.json").write_text(json.dumps(document, ensure_ascii=False, indent=2), encoding="utf-8")

    def jsonl(self, data):
        quotes, attributions, entities = self.frames(data, QUOTES).values()
        joined = quotes.merge(attributions, on="attribution").merge(entities, left_on="speaker", right_on="entity")
        joined.to_json(OUT / "quotes.jsonl", orient="records", lines=True)

    def parquet(self, data):
        for name, frame in self.frames(data).items():
            frame.to_parquet(OUT / f"{name}.parquet")

    def sqlite(self, data):
        with sqlite3.connect(OUT / "all.sqlite") as database:
            for name, frame in self.frames(data).items():
                frame.to_sql(name, database, index=False)


class Polars:
    NAME = "polars"

    @staticmethod
    def frames(data, only=None):
        # Types are those of all rows, as they are for pandas.
        return {name: polars.read_csv(data / f"{name}.csv", infer_schema_length=None) for name in only or names(data)}

    def csv(self, data):
        for name, frame in self.frames(data).items():
            frame.write_csv(OUT / f"{name}.csv")

    def xlsx(self, data):
        with xlsxwriter.Workbook(OUT / "all.xlsx") as book:
            for name, frame in self.frames(data).items():
                frame.write_excel(book, worksheet=name)

    def zip(self, data):
        self.csv(data)
        self.xlsx(data)
        zipped()

    def json(self, data):
        for name, frame in self.frames(data).items():
            frame.write_json(OUT / f"{name}.json")

    def jsonl(self, data):
        quotes, attributions, entities = self.frames(data, QUOTES).values()
        joined = quotes.join(attributions, on="attribution").join(entities, left_on="speaker", right_on="entity")
        joined.write_ndjson(OUT / "quotes.jsonl")

    def parquet(self, data):
        for name, frame in self.frames(data).items():
            frame.write_parquet(OUT / f"{name}.parquet")

    def sqlite(self, data):
        with adbc_driver_sqlite.dbapi.connect(str(OUT / "all.sqlite")) as database:
            for name, frame in self.frames(data).items():
                frame.write_database(name, database, engine="adbc")


class DuckDB:
    NAME = "DuckDB"

    @staticmethod
    def copy(data, options, suffix):
        with duckdb.connect() as database:
            for name in names(data):
                table = f"read_csv('{data / name}.csv', header = true)"
                database.execute(f"COPY (SELECT * FROM {table}) TO '{OUT / name}.{suffix}' ({options})")

    def csv(self, data):
        self.copy(data, "HEADER", "csv")

    def json(self, data):
        self.copy(data, "FORMAT json, ARRAY true", "json")

    def jsonl(self, data):
        quotes, attributions, entities = (f"read_csv('{data / name}.csv', header = true)" for name in QUOTES)
        joined = f"{quotes} q JOIN {attributions} a USING (attribution) JOIN {entities} e ON a.speaker = e.entity"
        with duckdb.connect() as database:
            database.execute(f"COPY (SELECT * FROM {joined}) TO '{OUT / 'quotes'}.jsonl' (FORMAT json)")

    def parquet(self, data):
        self.copy(data, "FORMAT parquet", "parquet")


def seconds(work, data):
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    start = time.perf_counter()
    work(data)
    return time.perf_counter() - start


inputs = [(pathlib.Path(data), int(times)) for data, times in zip(sys.argv[3::2], sys.argv[4::2])]
peers = {peer.NAME: getattr(peer, FORMAT, None) for peer in (Pandas(), DuckDB(), Polars())}
print(json.dumps({
    peer: [min(seconds(work, data) for _ in range(times)) for data, times in inputs]
    for peer, work in peers.items() if work
}))
