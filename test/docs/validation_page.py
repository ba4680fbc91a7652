#!/usr/bin/env python3
"""Runs `iamd validate` and compares the page that it writes with the committed one, but for the figures reached.

Usage: validation_page.py SOURCE_DIR IAMD
"""
import pathlib
import subprocess
import sys
import tempfile


def without_figures(page):
    """The lines of a page, the fourth cell of a table's row left out."""
    lines = []
    for line in page.splitlines():
        cells = line.split("|")
        if len(cells) == 7:
            cells[4] = ""
        lines.append("|".join(cells))
    return lines


def main():
    source, iamd = pathlib.Path(sys.argv[1]), sys.argv[2]
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder) / "page.md"
        run = subprocess.run([iamd, "validate", "--out", str(page)], cwd=folder, capture_output=True, text=True)
        if run.returncode != 0:
            sys.exit(f"iamd validate: exit {run.returncode}\n{run.stdout}\n{run.stderr}")
        fresh = without_figures(page.read_text(encoding="utf-8"))
    committed = without_figures((source / "docs/validation.md").read_text(encoding="utf-8"))
    if fresh != committed:
        different = [(a, b) for a, b in zip(fresh, committed) if a != b]
        sys.exit(f"docs/validation.md is stale: call ./do validation\n{different[:3]}")
    print(run.stdout.splitlines()[-1])


main()
