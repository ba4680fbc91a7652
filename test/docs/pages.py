"""The Markdown pages of the repository, and the fenced blocks in them."""
import re
from dataclasses import dataclass, field
from pathlib import Path

SKIPPED = {"build", ".git", "node_modules"}


@dataclass
class Block:
    """A fenced block: its language, the comment on the line before it, its lines, and the number of the first."""

    language: str
    comment: str
    first_line: int
    lines: list = field(default_factory=list)


def pages(root):
    """All Markdown files, in the order of their paths."""
    found = (p for p in Path(root).rglob("*.md") if not SKIPPED & set(p.relative_to(root).parts))
    return sorted(found)


def blocks(text):
    """The fenced blocks of a page, in order."""
    found, open_block, fence, before = [], None, "", ""
    for number, line in enumerate(text.splitlines(), start=1):
        mark = re.match(r"^ {0,3}(`{3,}|~{3,})\s*([\w-]*)", line)
        if open_block is None and mark:
            comment = re.fullmatch(r"\s*<!--\s*(.*?)\s*-->\s*", before)
            fence = mark[1]
            open_block = Block(mark[2], comment[1] if comment else "", number + 1)
        elif open_block is not None and mark and mark[1].startswith(fence) and not mark[2]:
            found.append(open_block)
            open_block = None
        elif open_block is not None:
            open_block.lines.append(line)
        before = line
    return found


def prose(text):
    """The page without its fenced blocks and code spans: what a link or a heading can stand in."""
    kept, fence = [], ""
    for line in text.splitlines():
        mark = re.match(r"^ {0,3}(`{3,}|~{3,})", line)
        if mark and not fence:
            fence = mark[1]
        elif mark and mark[1].startswith(fence):
            fence = ""
        elif not fence:
            kept.append(line)
    return kept
