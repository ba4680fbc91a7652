"""Checks that relative links in Markdown files lead to files and headings that are there, and that docs/README.md names every page.

Usage: check_links.py ROOT
"""
import re
import sys
from pathlib import Path

import pages

LINK = re.compile(r"!?\[[^\]]*\]\(\s*<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\s*\)")


def anchors(text):
    """The names that GitHub gives the headings of a page."""
    seen, names = {}, set()
    for line in pages.prose(text):
        heading = re.match(r"^#{1,6}\s+(.*?)\s*#*$", line)
        if not heading:
            continue
        words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading[1]).lower()
        name = "".join(c for c in words if c.isalnum() or c in "-_ ").replace(" ", "-")
        count = seen.get(name, 0)
        seen[name] = count + 1
        names.add(f"{name}-{count}" if count else name)
    return names


def broken_links(root):
    root, found = Path(root), []
    for page in pages.pages(root):
        text = page.read_text(encoding="utf-8")
        for line in pages.prose(text):
            for target in LINK.findall(re.sub(r"`[^`]*`(?!\])", "", line)):
                if re.match(r"^[a-z][a-z0-9+.-]*:", target):
                    continue
                path, _, anchor = target.partition("#")
                file = (page.parent / path).resolve() if path else page
                where = f"{page.relative_to(root)}: {target}"
                if not file.exists():
                    found.append(f"{where}: no such file")
                elif anchor and file.suffix == ".md" and anchor not in anchors(file.read_text(encoding="utf-8")):
                    found.append(f"{where}: no such heading")
    return found


def unlisted_pages(root):
    """Pages under docs/ to which docs/README.md does not link."""
    docs = Path(root) / "docs"
    index = docs / "README.md"
    if not index.exists():
        return []
    linked = {(docs / t.partition("#")[0]).resolve() for t in LINK.findall(index.read_text(encoding="utf-8"))}
    return [f"docs/README.md does not link to {p.relative_to(docs)}" for p in pages.pages(docs)
            if p != index and p.resolve() not in linked]


if __name__ == "__main__":
    problems = broken_links(sys.argv[1]) + unlisted_pages(sys.argv[1])
    print("\n".join(problems) if problems else "all links lead somewhere")
    sys.exit(1 if problems else 0)
