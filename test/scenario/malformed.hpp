// Scenario files with one fault each, in the parts of the format that every vocabulary shares. Whoever reads scenario
// files must answer each with an error that holds `expected`, quickly and without writing anything.
#pragma once

#include <string>
#include <vector>

namespace iamd::scenario::test {

struct Malformed {
  std::string name;      // fit for a file's name
  std::string text;      // the whole file
  std::string expected;  // part of the message
};

inline std::string repeated(const std::string& piece, std::size_t times) {
  std::string text;
  text.reserve(piece.size() * times);
  for (std::size_t i = 0; i < times; ++i) text += piece;
  return text;
}

// A file that is in order but for what stands in `top` and in `rest`, instead of their lines.
inline std::string scenario_with(const std::string& duration = "duration_s: 900\n",
                                 const std::string& objects = "objects: []\n",
                                 const std::string& defence = "defence: {}\n", const std::string& more = "") {
  return "format: iamd-scenario/1\ntitle: Malformed\ndoubts: epistemic\n" + duration + objects + defence + more;
}

inline std::vector<Malformed> malformed_scenarios() {
  const std::string duration = "duration_s: 900\n";
  const std::string objects = "objects: []\n";
  const std::string defence = "defence: {}\n";
  return {
      // Bytes
      {"empty", "", "the file is empty"},
      {"only-comments", "# nothing\n# at all\n", "the file is empty"},
      {"only-null", "~\n", "the file is empty"},
      {"latin-1", scenario_with() + "question: caf\xe9\n", "not UTF-8"},
      {"utf-16",
       std::string{"\xff\xfe"
                   "f\0o\0",
                   6},
       "not UTF-8"},
      {"overlong-utf-8", scenario_with() + "question: \xc0\xaf\n", "not UTF-8"},
      {"nul-byte", scenario_with() + std::string{"question: a\0b\n", 14}, "control character"},
      {"binary",
       std::string{"\x7f"
                   "ELF\x02\x01\x01\x00\x00",
                   9},
       "control character"},
      {"escaped-nul", scenario_with() + "question: \"a\\0b\"\n", "character zero"},
      {"old-mac-lines", "format: iamd-scenario/1\rduration_s: 5\r", "carriage return"},
      {"too-big", scenario_with() + "# " + repeated("x", 3u << 20u) + "\n", "bytes (at most"},
      // Structure
      {"no-map", "just words\n", "expected a block (a map)"},
      {"list", "- format: iamd-scenario/1\n", "expected a block (a map)"},
      {"deep-brackets", scenario_with() + "question: " + repeated("[", 100000), "nested too deeply"},
      {"deep-braces", repeated("{a: ", 100000), "nested too deeply"},
      {"deep-dashes", scenario_with() + "question:\n  " + repeated("- ", 2000) + "x\n", "nested too deeply"},
      {"many-values", "a: [" + repeated("1,", 300000) + "1]\n", "too many values"},
      {"unclosed-bracket", scenario_with(duration, "objects: [\n"), "never closed"},
      {"unclosed-brace", "{\"format\": \"iamd-scenario/1\",\n\"duration_s\": 5\n", "never closed"},
      {"crossed-brackets", scenario_with(duration, "objects: [{]}\n"), "closed by"},
      {"unclosed-quote", scenario_with() + "question: 'why\n", "never closed"},
      {"bad-escape", scenario_with() + "question: \"\\q\"\n", "unknown escape"},
      {"tab-indentation", scenario_with(duration, objects, "defence:\n\tsensors: []\n"), "not with tabs"},
      {"bad-indentation", scenario_with(duration, objects, "defence:\n  sensors: []\n assets: []\n"),
       "not well-formed YAML"},
      {"two-documents", scenario_with() + "---\nformat: iamd-scenario/1\n", "a second document"},
      {"duplicate-key", scenario_with() + "duration_s: 5\n", "stands twice in this block (first in line 4)"},
      {"duplicate-nested-key", scenario_with(duration, objects, "defence: {sensors: [], sensors: []}\n"),
       "stands twice"},
      {"list-as-key", scenario_with() + "[a]: 1\n", "a key is a list or a map"},
      {"empty-key", scenario_with() + ": 1\n", "a key is empty"},
      {"anchor", scenario_with("duration_s: &d 900\n"), "anchors"},
      {"alias", scenario_with("duration_s: *d\n"), "aliases"},
      {"laughing-aliases", "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n", "anchors"},
      {"tag", scenario_with("duration_s: !!float 900\n"), "tags"},
      {"python-tag", scenario_with() + "question: !!python/object/apply:os.system [ls]\n", "tags"},
      {"merge-key", scenario_with(duration, objects, "defence: {<<: {sensors: []}}\n"), "unknown key '<<'"},
      // The top level
      {"no-format", "duration_s: 900\nobjects: []\ndefence: {}\n", "'format' is missing"},
      {"wrong-format", "format: iamd-scenario/99\n", "unknown format"},
      {"catalogue-as-scenario", "format: iamd-catalog/1\nentries: []\n", "unknown format"},
      {"unknown-key", scenario_with() + "wheather: fair\n", "unknown key 'wheather'"},
      {"mistyped-key", scenario_with() + "tilte: again\n", "did you mean 'title'?"},
      {"wrong-unit", scenario_with("duration_min: 15\n"), "give it in s: 'duration_s'"},
      {"missing-objects", scenario_with(duration, ""), "'objects' is missing"},
      {"nan", scenario_with("duration_s: .nan\n"), "numbers are finite"},
      {"infinite", scenario_with("duration_s: .inf\n"), "numbers are finite"},
      {"overflow", scenario_with("duration_s: 1e999\n"), "beyond what a number can hold"},
      {"negative", scenario_with("duration_s: -900\n"), "-900 is out of range"},
      {"zero", scenario_with("duration_s: 0\n"), "> 0"},
      {"hexadecimal", scenario_with("duration_s: 0x384\n"), "numbers are decimal"},
      {"quoted-number", scenario_with("duration_s: '900'\n"), "remove the quotes"},
      {"number-with-unit", scenario_with("duration_s: 900 s\n"), "write 900"},
      {"number-with-comma", scenario_with("duration_s: 1,5\n"), "decimal point"},
      {"word-for-number", scenario_with("duration_s: long\n"), "expected a number, found 'long'"},
      {"map-for-number", scenario_with("duration_s: {minutes: 15}\n"), "unknown key 'minutes'"},
      {"list-for-number", scenario_with("duration_s: [1, 2]\n"), "expected a number, found a list"},
      {"distribution-for-constant", scenario_with("duration_s: {uniform: [1, 2]}\n"), "can't be a distribution"},
      {"fraction-of-a-run", scenario_with() + "runs: 2.5\n", "expected a whole number"},
      {"no-runs", scenario_with() + "runs: 0\n", "0 is out of range"},
      {"absurd-runs", scenario_with() + "runs: 1e15\n", "out of range"},
      {"negative-seed", scenario_with() + "seed: -1\n", "-1 is out of range"},
      {"huge-seed", scenario_with() + "seed: 1e300\n", "out of range"},
      {"unknown-doubts", "format: iamd-scenario/1\ndoubts: epistemical\nduration_s: 1\nobjects: []\ndefence: {}\n",
       "did you mean 'epistemic'?"},
      {"text-for-block", scenario_with(duration, objects, "defence: strong\n"),
       "expected a block (a map), found 'strong'"},
      {"map-for-list", scenario_with(duration, "objects: {a: 1}\n"), "expected a list of blocks"},
      {"text-in-list", scenario_with(duration, "objects: [missile]\n"), "expected a block (a map), found 'missile'"},
      {"no-id", scenario_with(duration, "objects: [{count: 1}]\n"), "'id' is missing"},
      {"bad-id", scenario_with(duration, "objects: [{id: a b}]\n"), "not an id"},
      {"duplicate-id", scenario_with(duration, "objects: [{id: a}, {id: a}]\n"), "the id 'a' is used twice"},
      {"unknown-entry", scenario_with(duration, objects, "defence: {sensors: [{id: a, use: no-such-radar-at-all}]}\n"),
       "the catalogue has no entry 'no-such-radar-at-all'"},
      {"use-of-a-list", scenario_with(duration, objects, "defence: {sensors: [{id: a, use: [b]}]}\n"),
       "expected the name of a catalogue entry"},
      {"bad-earth", scenario_with() + "environment: {earth_radius_factor: 0}\n", "from 0.5 to 10"},
      {"bad-figure", scenario_with() + "environment: {earth: wgs48}\n", "did you mean 'wgs84'?"},
      {"tiny-sphere", scenario_with() + "environment: {earth: {sphere_radius_m: 1}}\n", "from 1000000 to 100000000"},
      {"flat-earth", scenario_with() + "environment: {earth: {}}\n", "'sphere_radius_m' is missing"},
      {"bad-gravity", scenario_with() + "environment: {gravity: j5}\n", "did you mean 'j2'?"},
      {"no-gravity", scenario_with() + "environment: {gm_m3_s2: 0}\n", "from 1000000000000 to"},
      {"bad-air", scenario_with() + "environment: {atmosphere: us1967}\n", "did you mean 'us1976'?"},
      {"wind-of-one-word", scenario_with() + "environment: {wind: clam}\n", "did you mean 'calm'?"},
      {"storm", scenario_with() + "environment: {wind: [{alt_m: 0, east_mps: 500, north_mps: 0}]}\n",
       "environment.wind[0].east_mps: 500 is out of range"},
      {"wind-upside-down",
       scenario_with() +
           "environment: {wind: [{alt_m: 5, east_mps: 0, north_mps: 0}, {alt_m: 5, east_mps: 0, north_mps: 0}]}\n",
       "the rows of 'wind' do not ascend: alt_m of row 2 is 5, after 5"},
      {"too-much-wind",
       scenario_with() + "environment: {wind: [" + repeated("{alt_m: 0, east_mps: 0, north_mps: 0}, ", 201) + "]}\n",
       "a list of 201 blocks (at most 200)"},
      {"nameless-terrain", scenario_with() + "environment: {terrain: ['']}\n", "not the name of a file"},
      {"terrain-of-maps", scenario_with() + "environment: {terrain: [{file: a}]}\n", "terrain[0]: expected a text"},
      {"missing-include", scenario_with() + "include: no-such-file.yaml\n", "nclude"},
      {"include-of-a-map", scenario_with() + "include: {file: a.yaml}\n", "nclude"},
  };
}

}  // namespace iamd::scenario::test
