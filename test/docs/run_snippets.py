"""Runs the commands that README.md and docs/**/*.md show.

Every ```sh block, and every line of a ```console block that starts with "$ ", runs line by line with the built iamd, in a folder that
looks like the repository root and is thrown away. A command must end with exit code 0, or with N where the line ends in "# exit N".
Comments on the line before a fence change that:

    <!-- not run: REASON -->    the block is left alone
    <!-- file: NAME.yaml -->    a block of any language is written to this file, for the commands after it on the page
    <!-- output checked -->     each line of output shown in a ```console block must be printed; "…" stands for anything left out

Lines that install or build (./do, make, git, apt, cmake, ctest, sudo …) do not run; of ./do and make it is checked that the
task exists. Campaigns are cut to 20 runs, so that pages can show what a reader would type.

Usage: run_snippets.py ROOT IAMD [PAGE…]
"""
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import pages

MOST_RUNS = 20
NOT_RUN = {"git", "apt", "apt-get", "cmake", "ctest", "sudo", "cd", "ninja", "./do", "make"}


def commands(block):
    """(line number, command, lines of output shown) for each command; continued lines are joined."""
    found, number = [], block.first_line
    joined, start = "", 0
    for line in block.lines:
        is_command = block.language == "sh" or line.startswith("$ ") or joined
        text = line[2:] if block.language == "console" and line.startswith("$ ") else line
        if not is_command:
            if found and line.strip():
                found[-1][2].append(line)
        elif text.endswith("\\"):
            start = start if joined else number
            joined += text[:-1]
        else:
            command = (joined + text).strip()
            if command and not command.startswith("#"):
                found.append((start if joined else number, command, []))
            joined = ""
        number += 1
    return found


def tasks(root):
    """The tasks of ./do: the names in its case statement."""
    script = (Path(root) / "do").read_text(encoding="utf-8")
    found = set()
    for match in re.finditer(r"^([a-z][a-z |-]*)\)", script.split("case $what in", 1)[1], re.MULTILINE):
        found |= {name.strip() for name in match[1].split("|")}
    return found


def build_problem(command, known):
    """Why a command that installs or builds can't be right; None when it may be."""
    for part in re.split(r"&&|;|\|", command):
        words = [w for w in part.split() if not re.match(r"^[A-Z_]+=", w) and w != "sudo"]
        if len(words) > 1 and words[0] in ("./do", "make") and words[1] not in known and not words[1].startswith("-"):
            return f"unknown task '{words[1]}'"
    return None


def first_word(command):
    words = [w for w in command.split() if not re.match(r"^[A-Z_]+=", w)]
    return words[0] if words else ""


def shortened(command):
    """The same campaign with few runs."""
    if not re.search(r"\biamd run\b", command):
        return command
    short = re.sub(r"(--runs[ =])(\d+)", lambda m: m[1] + str(min(int(m[2]), MOST_RUNS)), command)
    if not re.search(r"--runs?\b|--help", short):
        short = re.sub(r"\biamd run\b", f"iamd run --runs {MOST_RUNS}", short)
    return short


def missing_output(shown, printed):
    plain = [" ".join(line.split()) for line in printed.splitlines()]
    wanted = [" ".join(line.split()) for line in shown if line.strip() not in ("…", "...")]
    return [line for line in wanted if not any(line in there for there in plain)]


def run(command, folder, program):
    """What is wrong with a command; None when it runs. Also what it printed."""
    expected = re.search(r"#\s*exit (\d+)\s*$", command)
    text = shortened(re.sub(r"(\./)?build/[a-z]+/app/iamd\b", "iamd", command))
    environment = dict(os.environ, PATH=f"{folder}/.program:{os.environ['PATH']}", NO_COLOR="1")
    try:
        ended = subprocess.run(["sh", "-c", text], cwd=folder, env=environment, timeout=300, stdin=subprocess.DEVNULL,
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    except subprocess.TimeoutExpired:
        return "takes longer than 300 s", ""
    wanted = int(expected[1]) if expected else 0
    if ended.returncode != wanted:
        return f"exit {ended.returncode} instead of {wanted}\n{ended.stdout[-2000:]}", ended.stdout
    return None, ended.stdout


def play(page, root, program):
    """Problems of one page, and the number of commands that ran."""
    known, found, count = tasks(root), [], 0
    with tempfile.TemporaryDirectory(prefix="iamd-docs-") as name:
        folder = Path(name)
        for entry in Path(root).iterdir():
            if entry.name not in (".git",):
                (folder / entry.name).symlink_to(entry)
        (folder / ".program").mkdir()
        (folder / ".program/iamd").symlink_to(Path(program).resolve())
        for block in pages.blocks(page.read_text(encoding="utf-8")):
            if block.comment.startswith("not run:"):
                continue
            if block.comment.startswith("file:"):
                (folder / block.comment[5:].strip()).write_text("\n".join(block.lines) + "\n", encoding="utf-8")
                continue
            if block.language not in ("sh", "console"):
                continue
            for line, command, shown in commands(block):
                where = f"{page.relative_to(root)}:{line}: {command}\n    "
                if first_word(command) in NOT_RUN:
                    problem = build_problem(command, known)
                else:
                    count += 1
                    problem, printed = run(command, folder, program)
                    if problem is None and block.comment == "output checked":
                        missing = missing_output(shown, printed)
                        problem = "did not print: " + "\n    ".join(missing) + f"\nbut\n{printed}" if missing else None
                if problem:
                    found.append(where + problem)
    return found, count


def main(root, program, only):
    root = Path(root).resolve()
    chosen = [p for p in pages.pages(root) if p == root / "README.md" or (root / "docs") in p.parents]
    if only:
        chosen = [(root / p).resolve() for p in only]
    problems, count = [], 0
    for page in chosen:
        found, ran = play(page, root, program)
        problems += found
        count += ran
    print("\n\n".join(problems) if problems else f"{count} commands of {len(chosen)} pages run")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
