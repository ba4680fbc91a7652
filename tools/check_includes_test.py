#!/usr/bin/env python3
"""Proves that check_includes.py catches what it is for, on small made-up trees under the real table."""

import shutil
import sys
import tempfile
import unittest
from pathlib import Path

TOOLS = Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(TOOLS))
import check_includes  # noqa: E402


class CheckIncludes(unittest.TestCase):
    def setUp(self):
        self.root = Path(tempfile.mkdtemp(prefix="iamd-includes-"))
        self.addCleanup(shutil.rmtree, self.root)
        (self.root / "tools").mkdir()
        shutil.copy(TOOLS / "include_table.txt", self.root / "tools")

    def problems(self, **files):
        """check() over a tree: tracking__filter_hpp="…" is src/iamd/tracking/filter.hpp."""
        for key, text in files.items():
            room, name = key.split("__")
            path = self.root / "src" / "iamd" / room / ".".join(name.rsplit("_", 1))
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return check_includes.check(self.root)[0]

    def assert_one(self, problems, *parts):
        self.assertEqual(len(problems), 1, problems)
        for part in parts:
            self.assertIn(part, problems[0])

    def test_a_clean_tree_has_no_problems(self):
        self.assertEqual(
            self.problems(
                tracking__filter_hpp='#pragma once\n#include <vector>\n#include "iamd/sensing/types.hpp"\n',
                tracking__filter_cpp='#include "iamd/tracking/filter.hpp"\n#include "iamd/geo/frames.hpp"\n',
            ),
            [],
        )

    def test_tracking_may_not_include_world(self):
        self.assert_one(
            self.problems(tracking__filter_cpp='// line 1\n#include "iamd/world/types.hpp"\n'),
            "src/iamd/tracking/filter.cpp:2: ",
            "iamd/world/types.hpp",
        )

    def test_battle_may_not_include_world(self):
        self.assert_one(self.problems(battle__planner_cpp='#include "iamd/world/motion.hpp"\n'), "iamd/world/motion.hpp")

    def test_types_means_types_only(self):
        self.assert_one(self.problems(tracking__a_cpp='#include "iamd/sensing/radar.hpp"\n'), "only the types of sensing")

    def test_a_room_may_not_include_one_below_it(self):
        self.assert_one(self.problems(geo__a_cpp='#include "iamd/engine/engine.hpp"\n'), "geo may include base *")

    def test_a_macro_guarded_or_spaced_include_counts(self):
        self.assert_one(self.problems(battle__a_cpp='#if 1\n  #  include  "iamd/world/types.hpp" // why\n#endif\n'), ":2:")

    def test_a_commented_include_does_not_count(self):
        text = '// #include "iamd/world/types.hpp"\n/*\n#include "iamd/world/types.hpp"\n*/\nauto s = "/*";\n'
        self.assertEqual(self.problems(battle__a_cpp=text), [])

    def test_own_headers_are_quoted_in_full(self):
        self.assertEqual(len(self.problems(geo__a_cpp='#include "a.hpp"\n#include <iamd/geo/a.hpp>\n')), 2)

    def test_an_unknown_room_is_named(self):
        self.assert_one(self.problems(attic__a_cpp="int a;\n"), "'attic'")

    def test_headers_have_pragma_once(self):
        self.assert_one(self.problems(base__a_hpp="// #pragma once\n"), "#pragma once")

    def test_types_stay_light_through_other_headers(self):
        self.assert_one(
            self.problems(
                world__types_hpp='#pragma once\n#include "iamd/geo/frames.hpp"\n',
                geo__frames_hpp="#pragma once\n#include <Eigen/Core>\n",
            ),
            "src/iamd/world/types.hpp:2:",
            "iamd/geo/frames.hpp → Eigen/Core",
        )

    def test_models_may_be_heavy(self):
        self.assertEqual(self.problems(geo__frames_hpp="#pragma once\n#include <Eigen/Core>\n"), [])

    def test_the_library_never_prints_exits_or_throws(self):
        for line in (
            "#include <iostream>",
            "void f() { std::cout << 1; }",
            'void f() { printf("x"); }',
            'void f() { std::fprintf(stderr, "x"); }',
            "void f() { std::exit(1); }",
            "void f() { ::abort(); }",
            "void f() { throw 1; }",
            "long double x;",
            "#include <random>",
        ):
            with self.subTest(line=line):
                self.assert_one(self.problems(base__a_cpp=line + "\n"), "src/iamd/base/a.cpp:1: ")

    def test_words_that_only_look_alike_pass(self):
        text = (
            "// throw, printf(, exit( and std::cout in a comment\n"
            "const char* a = \"throw \\\" exit(1) // no comment\";\n"
            'const char* b = R"x(throw "abort()" )x";\n'
            "char c = '\"'; int d = 1'000'000; /* throw */\n"
            "void f() { snprintf(0, 0, a); gate.exit(); p->exit(); on_exit(); }\n"
        )
        self.assertEqual(self.problems(base__a_cpp=text), [])

    def test_a_table_that_looks_downstream_is_refused(self):
        (self.root / "tools" / "include_table.txt").write_text("base:\ngeo: world *\nworld: base *\n")
        with self.assertRaises(check_includes.TableError):
            self.problems(base__a_cpp="int a;\n")

    def test_the_table_keeps_truth_from_decisions(self):
        table = check_includes.read_table(TOOLS / "include_table.txt")
        for room in ("tracking", "battle"):
            self.assertNotIn("world", table.allowed[room])


if __name__ == "__main__":
    unittest.main()
