#!/usr/bin/env python3
"""LibreOffice opens the CSV files and the workbook and saves them, and openpyxl reads the workbook: no cell may change.

    check.py EXPORTS ARTICLES

CSV is opened twice: every column as text, as a careful user chooses; and as LibreOffice guesses once it is told that the file is UTF-8. A guess
may turn digits into a number and a full date into a date, which look as before; nothing else. Needs soffice.
"""
import csv
import datetime
import itertools
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import openpyxl

# Comma, quotation mark, UTF-8, from line 1; then the type of each column, where 2 is text.
UTF8 = "CSV:44,34,76,1"
AS_TEXT = f"{UTF8},{'/'.join(f'{column}/2' for column in range(1, 101))},0,false,false"
AS_GUESSED = f"{UTF8},,0,false,true"
# Cells that a guess changes.
PLANTED = ["1/2/2018", "007", "1e3", "=1+1", "TRUE", "50%"]
# Cells of all the kinds that a guess may change: the parts of numbers, times and dates, put together in every way.
SIGNS = ["{}", "-{}", "+{}", "({})", "${}", "($ {})", "{} $", "-${}", "\N{EURO SIGN}{}", "{} %", "{}%", "{}-", "#{}", "'{}"]
NUMBERS = ["5", "0", "007", "1,000", "12,34", ".5", "5.", "3.10", "3.14", "1E5", "1 E5", "1e-5", "1.5e3", "2E", "1_000", "0x1F", "1 1/2",
           "12345678901234567890", "123456789012345", "1234567890123456", "5 million", "1.2.3", "5th", "e5"]
CLOCKS = ["{}", "{} PM", "{}am", "{} p.m."]
HOURS = ["5", "13", "5:30", "5:3", "17:30", "5:30:15", "5:30:15.5", "25:00", "100:00", "12:60", "5:"]
MARKS = [" ", "-", "/", ", ", ".", ""]
DAYS = [("may", "30"), ("30", "may"), ("September", "11"), ("sept.", "11"), ("6", "6"), ("13", "1"), ("50", "50"), ("2018", "06"), ("june", "99"),
        ("decision", "5"), ("mayor", "5"), ("june", "6", "2018"), ("6", "Jun", "18"), ("2018", "6", "6"), ("1", "2", "2018"), ("18", "06", "06"),
        ("Tue", "May", "5", "2018"), ("Wednesday", "June", "6"), ("monday", "5")]
OTHERS = ["true", "FALSE", "True", "yes", "null", "NaN", "#REF!", "#N/A", "###", "=1", "@a", "+a", "-a", "A1", "Q1 2018", "2018-06-06T12:00", "2018-06-06 12:00:00.5",
          "2018-W23", "6/6/2018 12:00", "1800-01-01", "Mon 6 June"]
HOSTILE = [sign.format(number) for sign in SIGNS for number in NUMBERS] + [clock.format(hour) for clock in CLOCKS for hour in HOURS]
HOSTILE = sorted({*HOSTILE, *(mark.join(day) for mark in MARKS for day in DAYS), *OTHERS})
ROOT = pathlib.Path(__file__).resolve().parents[3]
PROGRAM = ROOT / "target/debug/clemency"


def convert(home, name, files, *options):
    """Opens files in LibreOffice and saves them as workbooks: one start for all of them."""
    out = pathlib.Path(home, name)
    environment = {**os.environ, "HOME": str(home), "LC_ALL": "C.UTF-8"}
    command = ["soffice", f"-env:UserInstallation=file://{home}/profile", "--headless", *options, "--convert-to", "xlsx", "--outdir", out]
    done = subprocess.run([*command, *files], env=environment, capture_output=True, text=True, timeout=300)
    made = {path.stem: openpyxl.load_workbook(path, data_only=True) for path in out.glob("*.xlsx")}
    assert made.keys() == {path.stem for path in files}, done.stdout + done.stderr
    return made


def cells(sheet):
    return [["" if value is None else value for value in row] for row in sheet.iter_rows(values_only=True)]


def shown(sheet):
    """The cells as a guess leaves them, by what is seen: numbers, and dates in the form of ISO 8601."""
    def seen(cell):
        if isinstance(cell.value, datetime.datetime) and cell.number_format.replace("\\", "").lower() == "yyyy-mm-dd":
            return cell.value.date().isoformat()
        return "" if cell.value is None else str(cell.value) if type(cell.value) in (int, float) and cell.number_format == "General" else cell.value
    return [[seen(cell) for cell in row] for row in sheet.iter_rows()]


def typed(table, package):
    """The rows of a table as a workbook should have them: numbers where the data dictionary says so, all else text."""
    whole = {field["name"] for field in package[table]["schema"]["fields"] if field["type"] == "integer"}
    header, *rows = package[table]["rows"]
    return [header] + [[int(cell) if cell and name in whole else cell for name, cell in zip(header, row)] for row in rows]


def differences(found, expected):
    """Every cell that is another one; a cell that only one side has as well."""
    told = []
    for row in range(max(len(found), len(expected))):
        left, right = (rows[row] if row < len(rows) else [] for rows in (found, expected))
        for column in range(max(len(left), len(right))):
            one, other = (cells[column] if column < len(cells) else "" for cells in (left, right))
            if one != other or type(one) is not type(other):
                told.append(f"row {row + 1}, column {column + 1}: {one!r}, not {other!r}")
    return told


def changed(book, expected):
    """What is wrong with the cells of a workbook."""
    missing = [f"{name}: no such sheet" for name in expected if name not in book.sheetnames]
    there = [(name, rows) for name, rows in expected.items() if name in book.sheetnames]
    return missing + [f"{name}, {told}" for name, rows in there for told in differences(cells(book[name]), rows)]


def unreadable(book, expected):
    """What a reader of the workbook would miss: the header in sight, filters, notes, widths, links to the sheets, text that stays text when edited."""
    told = []
    for name, rows in expected.items():
        sheet, corner = book[name], openpyxl.utils.get_column_letter(len(rows[0]))
        formats = {type(value): {cell.number_format for row in sheet.iter_rows(min_row=2) for cell in row if type(cell.value) is type(value)} for value in ("", 0)}
        faults = {
            "header not frozen": sheet.freeze_panes != "B2",
            "no filter over all rows": sheet.auto_filter.ref != f"A1:{corner}{len(rows)}",
            "a header without a note": not all(cell.comment and cell.comment.text for cell in sheet[1]),
            "a column without a width": not all(5 <= sheet.column_dimensions[cell.column_letter].width <= 70 for cell in sheet[1]),
            "text that is not formatted as text": formats[str] - {"@"},
            "a formula": any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row),
        }
        told += [f"{name}: {fault}" for fault, there in faults.items() if there]
    links = {link.location for link in (cell.hyperlink for row in book["readme"].iter_rows() for cell in row) if link}
    told += [f"{name}: no link from the readme" for name in expected if f"{name}!A1" not in links]
    return told


def hostile(home):
    """Tables with a hostile cell in each row of a column: the table as a file, its rows, the cells that `check` tells, and the workbook made of them."""
    data = shutil.copytree(ROOT / "data", home / "hostile")
    path = data / "reports.csv"
    with open(path, encoding="utf-8", newline="") as table:
        header, *rows = csv.reader(table)
    # As many rows as there are cells: what `check` tells of other rules is not looked at.
    rows = [list(row) for row in itertools.islice(itertools.cycle(rows), len(HOSTILE))]
    at = header.index("as_stated")
    for row, cell in zip(rows, HOSTILE):
        row[at] = cell
    with open(path, "w", encoding="utf-8", newline="") as table:
        csv.writer(table, lineterminator="\n").writerows([header, *rows])
    done = subprocess.run([PROGRAM, "check", "--data", data, "--format", "json"], capture_output=True, text=True)
    found = [row for row in json.loads(done.stdout) if (row["file"], row["rule"], row["column"]) == ("reports.csv", "spreadsheet-safe", "as_stated")]
    subprocess.run([PROGRAM, "export", "xlsx", "--data", data, "--out", data / "out"], check=True, capture_output=True)
    book = (data / "out/clemency.xlsx").rename(home / "hostile.xlsx")
    return path.rename(home / "hostile.csv"), [header, *rows], {HOSTILE[row["line"] - 2] for row in found}, book


def faulty(book, path, spoil):
    """A copy of a workbook with a fault, in a file."""
    book = openpyxl.load_workbook(book)
    spoil(book)
    book.save(path)
    return path


def few(book):
    """Takes out what the faults are not planted in, for speed."""
    for name in set(book.sheetnames) - {"readme", "quotes"}:
        del book[name]


def main(exports, _articles):
    exports = pathlib.Path(exports)
    descriptor = json.loads(exports.joinpath("csv/datapackage.json").read_text(encoding="utf-8"))
    package = {resource["name"]: resource for resource in descriptor["resources"]}
    files = sorted(exports.glob("csv/**/*.csv"))
    assert package.keys() == {path.stem for path in files}, "the data package describes other files"
    for path in files:
        with open(path, encoding="utf-8", newline="") as table:
            package[path.stem]["rows"] = list(csv.reader(table))
    expected = {name: typed(name, package) for name in package}
    workbook = exports / "xlsx/clemency.xlsx"

    with tempfile.TemporaryDirectory() as home:
        home = pathlib.Path(home)
        # What LibreOffice changes goes through it beside the files that it must not change.
        planted = home / "planted.csv"
        planted.write_text("\n".join(["cell", *PLANTED, ""]), encoding="utf-8")
        latin = home / "latin.csv"
        latin.write_bytes("cell\n\N{LATIN SMALL LETTER E WITH ACUTE}\n".encode("latin-1"))
        spoilt, spoilt_rows, told, spoilt_book = hostile(home)
        as_text = convert(home, "text", [*files, planted, latin, spoilt], f"--infilter={AS_TEXT}")
        as_guessed = convert(home, "guessed", [*files, planted, spoilt], f"--infilter={AS_GUESSED}")

        faults = [(path.stem, told) for path in files for told in differences(cells(as_text[path.stem].worksheets[0]), package[path.stem]["rows"])]
        faults += [(path.stem, told) for path in files for told in differences(shown(as_guessed[path.stem].worksheets[0]), package[path.stem]["rows"])]
        assert not faults, f"CSV changed: {faults}"
        untouched = [["cell"], *([cell] for cell in PLANTED)]
        assert not differences(cells(as_text["planted"].worksheets[0]), untouched), "text does not stay text"
        assert len(differences(shown(as_guessed["planted"].worksheets[0]), untouched)) == len(PLANTED), "a changed cell is not told"
        assert differences(cells(as_text["latin"].worksheets[0]), [["cell"], ["\N{LATIN SMALL LETTER E WITH ACUTE}"]]), "a wrong encoding is not told"

        assert not differences(cells(as_text["hostile"].worksheets[0]), spoilt_rows), "text does not stay text"
        at = spoilt_rows[0].index("as_stated")
        guessed = {before[at] for before, after in zip(spoilt_rows[1:], shown(as_guessed["hostile"].worksheets[0])[1:], strict=True) if before[at] != after[at]}
        assert len(guessed) > 100 and guessed <= told, f"a spreadsheet changes these, and `check` does not tell: {sorted(guessed - told)}"
        spoilt_table = {"reports": typed("reports", package | {"reports": package["reports"] | {"rows": spoilt_rows}})}
        assert not changed(openpyxl.load_workbook(spoilt_book), spoilt_table), "the workbook changes a hostile cell"

        book = openpyxl.load_workbook(workbook)
        wide = sorted(path.stem for path in files if path.parent.name == "wide")
        assert book.sheetnames[:2] == ["readme", "columns"] and sorted(book.sheetnames[2:2 + len(wide)]) == wide, book.sheetnames
        assert sorted(book.sheetnames[2:]) == sorted(expected), book.sheetnames
        faults = changed(book, expected) + unreadable(book, expected)
        assert not faults, f"openpyxl reads another workbook: {faults}"

        small = faulty(workbook, home / "small.xlsx", few)
        part = {"quotes": expected["quotes"]}
        assert not unreadable(openpyxl.load_workbook(small), part), "a fault was found before it was planted"

        def no_filter(book):
            book["quotes"].auto_filter.ref = None

        def scrolls(book):
            book["quotes"].freeze_panes = None

        def general(book):
            book["quotes"]["A2"].number_format = "General"

        def no_note(book):
            book["quotes"]["A1"].comment = None

        def no_link(book):
            for row in book["readme"].iter_rows():
                for cell in row:
                    cell.hyperlink = None

        def formula(book):
            book["quotes"]["A2"] = "=1+1"

        for spoil in (no_filter, scrolls, general, no_note, no_link, formula):
            assert unreadable(openpyxl.load_workbook(faulty(small, home / "fault.xlsx", spoil)), part), f"{spoil.__name__} is not told"

        def date(book):
            book["quotes"]["A2"] = datetime.date(2018, 6, 6)

        def number(book):
            book["quotes"]["A2"] = 1

        def cut(book):
            book["quotes"].delete_rows(book["quotes"].max_row)

        def other(book):
            book["quotes"]["A2"] = f"{book['quotes']['A2'].value} "

        def gone(book):
            del book["quotes"]

        spoilers = (formula, date, number, cut, other, gone)
        faulty_books = [faulty(small, home / f"{spoil.__name__}.xlsx", spoil) for spoil in spoilers]
        saved = convert(home, "saved", [workbook, small, spoilt_book, *faulty_books])
        assert saved["clemency"].sheetnames == book.sheetnames
        every = {name: cells(book[name]) for name in ("readme", "columns")} | expected
        faults = changed(saved["clemency"], every) + changed(saved["small"], part) + changed(saved["hostile"], spoilt_table)
        assert not faults, f"LibreOffice changed the workbook: {faults}"
        for spoil in spoilers:
            assert changed(saved[spoil.__name__], part), f"{spoil.__name__} is not told"

    count = sum(len(row) for rows in expected.values() for row in rows)
    guesses = (cells(as_guessed[name].worksheets[0]) for name in expected)
    dates = sum(isinstance(value, datetime.datetime) for rows in guesses for row in rows for value in row)
    print(f"LibreOffice and openpyxl: no cell of {count} in {len(files)} CSV files and the workbook changed; {dates} full dates of CSV become dates by guess; "
          f"of {len(HOSTILE)} hostile cells LibreOffice changes {len(guessed)} by guess, all told by `check`, which tells {len(told)}, and none as text or in the workbook")


if __name__ == "__main__":
    main(*sys.argv[1:])
