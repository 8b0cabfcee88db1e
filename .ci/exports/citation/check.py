#!/usr/bin/env python3
"""Lets cffconvert read the citation file, and cite from it.

    check.py EXPORTS ARTICLES
"""
import pathlib
import subprocess
import sys
import tempfile

CONVERT = pathlib.Path(sys.executable).with_name("cffconvert")


def cffconvert(path, *options):
    return subprocess.run([CONVERT, "-i", path, *options], capture_output=True, text=True, timeout=60)


def main(exports, _articles):
    path = pathlib.Path(exports, "csv/CITATION.cff")
    done = cffconvert(path, "--validate")
    assert done.returncode == 0, done.stdout + done.stderr
    text = path.read_text(encoding="utf-8")
    title, version = (next(line for line in text.splitlines() if line.startswith(key)) for key in ("title:", "version:"))
    title, version = title.split(": ", 1)[1].strip('"'), version.split()[1]
    cited = cffconvert(path, "-f", "apalike").stdout
    assert title in cited and version in cited, cited

    # A check that cannot fail is none.
    plants = {
        "no title": ("title:", "titel:"),
        "an unknown licence": ("- CC-BY-4.0", "- CC-BY-9.0"),
        "an author who is text": ("- name: ", "- "),
    }
    with tempfile.TemporaryDirectory() as scratch:
        for what, (there, planted) in plants.items():
            changed = text.replace(there, planted)
            assert changed != text, what
            fault = pathlib.Path(scratch, "CITATION.cff")
            fault.write_text(changed, encoding="utf-8")
            assert cffconvert(fault, "--validate").returncode != 0, f"cffconvert does not tell {what}"
    print(f"cffconvert: the citation is valid and citable, {len(plants)} planted faults told")


if __name__ == "__main__":
    main(*sys.argv[1:])
