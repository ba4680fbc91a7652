// Random damage to a valid scenario never crashes the reader, and what it still accepts is in order.
#include <cmath>

#include "iamd/base/random.hpp"
#include "iamd/scenario/reference.hpp"
#include "iamd/scenario/tree.hpp"

#include "vocabulary.hpp"

namespace iamd::scenario {
namespace {

class Damage {
 public:
  explicit Damage(std::uint64_t seed)
      : stream_{{.seed = seed, .run = 0, .entity = 1, .purpose = base::Purpose::test}} {}

  std::size_t below(std::size_t limit) { return limit == 0 ? 0 : stream_.bits() % limit; }

  std::string apply(std::string text) {
    static const std::vector<std::string> pieces{"[",
                                                 "]",
                                                 "{",
                                                 "}",
                                                 ":",
                                                 ": ",
                                                 "- ",
                                                 "\n",
                                                 "\n  ",
                                                 "'",
                                                 "\"",
                                                 "#",
                                                 "&a ",
                                                 "*a",
                                                 "!!x ",
                                                 "|\n",
                                                 ">\n",
                                                 "? ",
                                                 ",",
                                                 "~",
                                                 ".nan",
                                                 "1e999",
                                                 "-1",
                                                 "0",
                                                 "\t",
                                                 "\x01",
                                                 "\xff",
                                                 "\r",
                                                 "---\n",
                                                 "...",
                                                 "use: ",
                                                 "id: ",
                                                 "kind: ",
                                                 "low: ",
                                                 "use: complex",
                                                 "{uniform: [1, 2]}",
                                                 "null",
                                                 "%",
                                                 "\\",
                                                 "\xef\xbb\xbf",
                                                 "99999999999999999999"};
    const std::size_t times = 1 + below(4);
    for (std::size_t i = 0; i < times && !text.empty(); ++i) {
      const std::size_t at = below(text.size());
      const std::size_t length = std::min(below(20), text.size() - at);
      switch (below(5)) {
        case 0:
          text.erase(at, length);
          break;
        case 1:
          text.insert(at, pieces[below(pieces.size())]);
          break;
        case 2:
          text.replace(at, length, pieces[below(pieces.size())]);
          break;
        case 3:
          text.insert(at, text.substr(below(text.size()), below(60)));
          break;
        default:
          text[at] = static_cast<char>(stream_.bits() & 0xffU);
          break;
      }
    }
    return text;
  }

 private:
  base::RandomStream stream_;
};

void expect_in_order(const std::string& text, const std::vector<Override>& overrides = {}) {
  const auto scenario = test::load_scenario(text, overrides);
  if (!scenario) {
    ASSERT_FALSE(scenario.error().empty()) << text;
    for (const auto& error : scenario.error()) {
      ASSERT_FALSE(error.problem.empty()) << text;
      ASSERT_TRUE(base::to_string(error).size() < 2000) << base::to_string(error);
    }
    return;
  }
  ASSERT_GT(scenario->duration_s, 0.0);
  ASSERT_GE(scenario->runs, 1);
  static_cast<void>(test::read_all(*scenario));
  for (const auto& object : scenario->objects) {
    Reader reader;
    test::ObjectSpec spec;
    test::object_table().read_into(object.block.node, object.block.path, reader, spec, {"id"});
    if (!reader.clean()) continue;
    for (std::uint64_t run = 0; run < 3; ++run) {
      const double drawn = Draw{1, run, run}(spec.rcs_m2);
      ASSERT_TRUE(std::isfinite(drawn) && drawn > 0.0) << text;
    }
  }
}

TEST(FuzzTest, damaged_scenarios_never_crash_the_reader) {
  for (std::uint64_t seed = 0; seed < 3000; ++seed)
    expect_in_order(Damage{seed}.apply(std::string{test::scenario_text}));
}

TEST(FuzzTest, damaged_catalogues_never_crash_the_reader) {
  for (std::uint64_t seed = 0; seed < 1500; ++seed) {
    const auto tree = parse(Damage{seed}.apply(std::string{test::catalogue_text}), "c.yaml");
    if (!tree) continue;
    Catalogue catalogue;
    static_cast<void>(catalogue.add(*tree));
    for (const auto& entry : catalogue.entries()) {
      Node block = test::parsed("{use: " + entry.id + "}");
      static_cast<void>(resolve_uses(block, catalogue, nullptr));
    }
  }
}

TEST(FuzzTest, random_bytes_never_crash_the_parser) {
  for (std::uint64_t seed = 0; seed < 1500; ++seed) {
    Damage random{seed};
    static constexpr std::string_view alphabet = "ab:-?[]{},#&*!|>'\"%@` \n\n  ~1.\t\\";
    std::string text;
    for (std::size_t i = 0, length = random.below(200); i < length; ++i)
      text += alphabet[random.below(alphabet.size())];
    const auto tree = parse(text, "f");
    if (tree) {
      ASSERT_EQ(json_text(merged(*tree, *tree, UseInMerge::is_a_key)).empty(), false);
    } else {
      ASSERT_FALSE(tree.error().empty());
    }
  }
}

TEST(FuzzTest, damaged_overrides_never_crash_the_reader) {
  const std::vector<std::string> arguments{
      "objects.first.count=40", "defence.batteries.north.interceptors[0].range_km=7",
      "objects[second].rcs_m2={uniform: [1, 2]}", "doubts=aleatory", "defence.sensors.radar-1.use=long-radar"};
  for (std::uint64_t seed = 0; seed < 1500; ++seed) {
    const auto change = parse_override(Damage{seed}.apply(arguments[seed % arguments.size()]));
    if (change) expect_in_order(std::string{test::scenario_text}, {*change});
  }
}

}  // namespace
}  // namespace iamd::scenario
