#!/usr/bin/env python3
"""LibreOffice opens the CSV files and the workbook and saves them, and openpyxl reads the workbook: no cell may change.

    check.py EXPORTS ARTICLES

CSV is opened twice: every column as text, as a careful user chooses; and as LibreOffice guesses once it is told that the file is UTF-8. A guess
may turn digits into a number and a full date into a date, which look as before; nothing else. Needs soffice.
"""
import csv
import datetime
import json
import os
import pathlib
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
    """The cells as a guess leaves them, by what is seen: whole numbers, and dates in the form of ISO 8601."""
    def seen(cell):
        if isinstance(cell.value, datetime.datetime) and cell.number_format.replace("\\", "").lower() == "yyyy-mm-dd":
            return cell.value.date().isoformat()
        return "" if cell.value is None else str(cell.value) if type(cell.value) is int and cell.number_format == "General" else cell.value
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
        as_text = convert(home, "text", [*files, planted, latin], f"--infilter={AS_TEXT}")
        as_guessed = convert(home, "guessed", [*files, planted], f"--infilter={AS_GUESSED}")

        faults = [(path.stem, told) for path in files for told in differences(cells(as_text[path.stem].worksheets[0]), package[path.stem]["rows"])]
        faults += [(path.stem, told) for path in files for told in differences(shown(as_guessed[path.stem].worksheets[0]), package[path.stem]["rows"])]
        assert not faults, f"CSV changed: {faults}"
        untouched = [["cell"], *([cell] for cell in PLANTED)]
        assert not differences(cells(as_text["planted"].worksheets[0]), untouched), "text does not stay text"
        assert len(differences(shown(as_guessed["planted"].worksheets[0]), untouched)) == len(PLANTED), "a changed cell is not told"
        assert differences(cells(as_text["latin"].worksheets[0]), [["cell"], ["\N{LATIN SMALL LETTER E WITH ACUTE}"]]), "a wrong encoding is not told"

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
        spoilt = [faulty(small, home / f"{spoil.__name__}.xlsx", spoil) for spoil in spoilers]
        saved = convert(home, "saved", [workbook, small, *spoilt])
        assert saved["clemency"].sheetnames == book.sheetnames
        every = {name: cells(book[name]) for name in ("readme", "columns")} | expected
        faults = changed(saved["clemency"], every) + changed(saved["small"], part)
        assert not faults, f"LibreOffice changed the workbook: {faults}"
        for spoil in spoilers:
            assert changed(saved[spoil.__name__], part), f"{spoil.__name__} is not told"

    count = sum(len(row) for rows in expected.values() for row in rows)
    guesses = (cells(as_guessed[name].worksheets[0]) for name in expected)
    dates = sum(isinstance(value, datetime.datetime) for rows in guesses for row in rows for value in row)
    print(f"LibreOffice and openpyxl: no cell of {count} in {len(files)} CSV files and the workbook changed; {dates} full dates of CSV become dates by guess")


if __name__ == "__main__":
    main(*sys.argv[1:])
