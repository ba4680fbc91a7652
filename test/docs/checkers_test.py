"""The checkers of the pages find what they are for."""
import tempfile
import unittest
from pathlib import Path

import check_links
import pages
import run_snippets


class Pages(unittest.TestCase):
    def test_blocks_carry_their_comment(self):
        (block,) = pages.blocks("text\n<!-- not run: too long -->\n```sh\nsleep 9\n```\n")
        self.assertEqual((block.language, block.comment, block.lines), ("sh", "not run: too long", ["sleep 9"]))


class Snippets(unittest.TestCase):
    def test_continued_lines_are_one_command(self):
        block = pages.Block("sh", "", 5, ["# first", "iamd run a \\", "  --runs 5", "iamd version"])
        self.assertEqual([(n, " ".join(c.split())) for n, c, _ in run_snippets.commands(block)],
                         [(6, "iamd run a --runs 5"), (8, "iamd version")])

    def test_output_of_a_console_is_no_command(self):
        block = pages.Block("console", "", 1, ["$ iamd version", "iamd 1", "…"])
        self.assertEqual(run_snippets.commands(block), [(1, "iamd version", ["iamd 1", "…"])])

    def test_campaigns_are_cut_short(self):
        self.assertEqual(run_snippets.shortened("iamd run a --runs 100000"), "iamd run a --runs 20")
        self.assertEqual(run_snippets.shortened("iamd run a --json"), "iamd run --runs 20 a --json")
        self.assertEqual(run_snippets.shortened("iamd run a --run 17"), "iamd run a --run 17")

    def test_unknown_tasks_are_found(self):
        self.assertIsNone(run_snippets.build_problem("PRESET=dev ./do test -R geo && make demo", {"test", "demo"}))
        self.assertIsNotNone(run_snippets.build_problem("make tset", {"test"}))

    def test_missing_output_is_named(self):
        self.assertEqual(run_snippets.missing_output(["a  b", "…", "c"], "x a b y\n"), ["c"])


class Links(unittest.TestCase):
    def test_links_that_lead_nowhere_are_named(self):
        with tempfile.TemporaryDirectory() as name:
            root = Path(name)
            (root / "docs").mkdir()
            (root / "docs/README.md").write_text("# A `b[]` c\n[x](a.md) [y](b.md#no) [z](#a-b-c) [w](https://example.org)\n")
            (root / "docs/b.md").write_text("# B\n")
            (root / "docs/c.md").write_text("# C\n")
            self.assertEqual(check_links.broken_links(root),
                             ["docs/README.md: a.md: no such file", "docs/README.md: b.md#no: no such heading"])
            self.assertEqual(check_links.unlisted_pages(root), ["docs/README.md does not link to c.md"])


if __name__ == "__main__":
    unittest.main()
