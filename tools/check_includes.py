#!/usr/bin/env python3
"""Checks the rules of the house that a compiler does not: who includes whom, and what the library never does.

    tools/check_includes.py [ROOT]      ROOT: the repository (default: the one this script lies in)

Prints "file:line: what is wrong (why) remedy" for every break of a rule. Exit codes: 0 none, 1 some, 2 wrong call or table.
"""

import re
import sys
from dataclasses import dataclass
from pathlib import Path

NOT_CODE = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<string>R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)"
                  |"(?:\\.|[^"\\\n])*"
                  |(?<![0-9A-Za-z_])'(?:\\.|[^'\\\n])+')""",
    re.DOTALL | re.VERBOSE,
)
INCLUDE = re.compile(r'^[ \t]*\#[ \t]*include[ \t]*(?P<quote>["<])(?P<path>[^">\n]*)[">]', re.MULTILINE)
OWN_HEADER = re.compile(r"iamd/(?P<room>[a-z_]+)/(?P<file>[a-z0-9_]+\.hpp)")

# pattern in code without comments and strings, what it is, why it is wrong, remedy
FORBIDDEN_CODE = [
    (re.compile(r"\bthrow\b"), "throw", "the library never throws", "return std::expected with an Error"),
    (
        re.compile(r"(?<![\w.>:])(?:(?:std)?::)?(?P<what>exit|_exit|_Exit|quick_exit|abort|terminate)\s*\("),
        "a call that ends the process",
        "the library never exits",
        "return std::expected with an Error",
    ),
    (
        re.compile(r"\bstd::(?:cout|cerr|clog)\b|\bfmt::print\w*|\bstd(?:out|err)\b"
                   r"|(?<![\w.>])(?:printf|vprintf|puts|putchar|perror)\s*\("),
        "output to the terminal",
        "the library never prints",
        "return the text and let app print it",
    ),
    (
        re.compile(r"\blong\s+double\b"),
        "long double",
        "its width differs between machines, and so would results",
        "use double",
    ),
]
FORBIDDEN_INCLUDES = {
    "iostream": ("the library never prints", "return the text and let app print it; <ostream> for operators"),
    "random": ("its distributions differ between standard libraries", "use iamd/base/random.hpp"),
}


class TableError(Exception):
    """The include table cannot be used."""


@dataclass
class Table:
    allowed: dict  # room -> {upstream room -> "*" or "types"}
    heavy: list  # beginnings of include paths


@dataclass
class Source:
    path: str  # from the repository's root, with slashes
    room: str
    name: str
    code: str  # without comments and strings
    includes: list  # (line, quote, path)
    has_pragma_once: bool


def blank(match, groups):
    if any(match.group(group) is not None for group in groups):
        return re.sub(r"[^\n]", " ", match.group(0))
    return match.group(0)


def read_table(path):
    allowed, heavy = {}, []
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = raw.split("#")[0].strip()
        if not line:
            continue
        room, colon, rest = line.partition(":")
        room = room.strip()
        entries = [entry.strip() for entry in rest.split(",") if entry.strip()]
        if not colon:
            raise TableError(f"{path}:{number}: '{line}' is no table line (needs 'room: upstream *, …')")
        if room == "heavy":
            heavy += entries
            continue
        if room in allowed:
            raise TableError(f"{path}:{number}: room '{room}' stands twice (one line a room) merge them")
        permitted = {}
        for entry in entries:
            words = entry.split()
            if len(words) != 2 or words[1] not in ("*", "types"):
                raise TableError(f"{path}:{number}: '{entry}' (allowed: 'room *' or 'room types')")
            if words[0] not in allowed:
                raise TableError(
                    f"{path}:{number}: '{room}' names '{words[0]}' (a room names only rooms above it) "
                    "move the line, or carry the value through engine"
                )
            permitted[words[0]] = words[1]
        allowed[room] = permitted
    return Table(allowed, heavy)


def read_source(root, file):
    text = file.read_text(encoding="utf-8", errors="replace")
    without_comments = NOT_CODE.sub(lambda m: blank(m, ["comment"]), text)
    code = NOT_CODE.sub(lambda m: blank(m, ["comment", "string"]), text)
    includes = [
        (without_comments.count("\n", 0, m.start("path")) + 1, m["quote"], m["path"])
        for m in INCLUDE.finditer(without_comments)
    ]
    relative = file.relative_to(root / "src" / "iamd")
    return Source(
        path=file.relative_to(root).as_posix(),
        room=relative.parts[0] if len(relative.parts) > 1 else "",
        name=file.name,
        code=code,
        includes=includes,
        has_pragma_once=re.search(r"^[ \t]*#[ \t]*pragma[ \t]+once\b", code, re.MULTILINE) is not None,
    )


def heavy_chain(source, table, sources, seen):
    """The first way from a header to a heavy one: [(line, path), …], or None."""
    for line, _, path in source.includes:
        if any(path.startswith(prefix) for prefix in table.heavy):
            return [(line, path)]
    for line, _, path in source.includes:
        below = sources.get("src/" + path)
        if below is not None and below.path not in seen:
            seen.add(below.path)
            chain = heavy_chain(below, table, sources, seen)
            if chain:
                return [(line, path)] + chain
    return None


def check_include(source, line, quote, path, table):
    where = f"{source.path}:{line}:"
    if path in FORBIDDEN_INCLUDES:
        why, remedy = FORBIDDEN_INCLUDES[path]
        yield f"{where} includes <{path}> ({why}) {remedy}"
        return
    own = OWN_HEADER.fullmatch(path)
    if quote == "<":
        if path.startswith("iamd/"):
            yield f'{where} includes <{path}> (own headers are quoted) write "{path}"'
        return
    if not own:
        yield f'{where} includes "{path}" (own headers are "iamd/room/file.hpp", others in <…>) write the full form'
        return
    other = own["room"]
    if other == source.room:
        return
    if other not in table.allowed:
        yield f"{where} includes {path} (room '{other}' is not in tools/include_table.txt) mend the path"
        return
    permitted = table.allowed[source.room].get(other)
    if permitted is None:
        known = ", ".join(f"{room} {what}" for room, what in table.allowed[source.room].items()) or "nothing"
        yield (
            f"{where} includes {path} (tools/include_table.txt: {source.room} may include {known}) "
            "take it from an allowed room, or let engine carry the value"
        )
    elif permitted == "types" and own["file"] != "types.hpp":
        yield (
            f"{where} includes {path} (tools/include_table.txt: {source.room} sees only the types of {other}) "
            f"include iamd/{other}/types.hpp, or let engine carry the value"
        )


def check_source(source, table, sources):
    if source.room not in table.allowed:
        yield (
            f"{source.path}:1: lies in no known room ('{source.room}' is not in tools/include_table.txt) "
            "move the file, or give the room a line in the table"
        )
        return
    if source.name.endswith(".hpp") and not source.has_pragma_once:
        yield f"{source.path}:1: has no #pragma once (every header has) add it below the opening comment"
    for line, quote, path in source.includes:
        yield from check_include(source, line, quote, path, table)
    for pattern, what, why, remedy in FORBIDDEN_CODE:
        for match in pattern.finditer(source.code):
            line = source.code.count("\n", 0, match.start()) + 1
            yield f"{source.path}:{line}: {what}: '{match.group(0).strip()}' ({why}) {remedy}"
    if source.name == "types.hpp":
        chain = heavy_chain(source, table, sources, {source.path})
        if chain:
            way = " → ".join(path for _, path in chain)
            yield (
                f"{source.path}:{chain[0][0]}: draws in {way} (a types.hpp includes no heavy header) "
                "keep plain numbers there, and put the library behind another header"
            )


def check(root):
    """All breaks of the rules under root, as lines of text."""
    table = read_table(root / "tools" / "include_table.txt")
    files = sorted(p for p in (root / "src" / "iamd").rglob("*") if p.suffix in (".hpp", ".cpp", ".h", ".cc"))
    sources = {source.path: source for source in (read_source(root, file) for file in files)}
    return [problem for source in sources.values() for problem in check_source(source, table, sources)], len(sources)


def main(arguments):
    if len(arguments) > 1 or any(a.startswith("-") for a in arguments):
        print(__doc__.strip(), file=sys.stderr)
        return 2
    root = Path(arguments[0]) if arguments else Path(__file__).resolve().parent.parent
    try:
        problems, count = check(root)
    except (TableError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    for problem in problems:
        print(problem)
    print(f"{count} files, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
