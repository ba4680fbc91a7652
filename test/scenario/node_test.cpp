#include "iamd/scenario/node.hpp"

#include <cmath>

#include <rapidcheck.h>

#include "vocabulary.hpp"

namespace iamd::scenario {
namespace {

Node scalar(std::string text, bool quoted = false) {
  Node node;
  node.kind = Node::Kind::scalar;
  node.text = std::move(text);
  node.quoted = quoted;
  return node;
}

TEST(NodeTest, numbers_are_the_decimal_forms_of_the_yaml_core_schema) {
  EXPECT_EQ(as_number(scalar("600")), 600.0);
  EXPECT_EQ(as_number(scalar("-0.5")), -0.5);
  EXPECT_EQ(as_number(scalar("+.5")), 0.5);
  EXPECT_EQ(as_number(scalar("5.")), 5.0);
  EXPECT_EQ(as_number(scalar("1e3")), 1000.0);
  EXPECT_EQ(as_number(scalar("1.5E-3")), 0.0015);
  EXPECT_EQ(as_number(scalar("007")), 7.0);
}

TEST(NodeTest, everything_else_is_no_number) {
  for (const auto* text : {"",       ".",    "-",    "+",    "e5",  "1e",    "1e+",      "0x10",   "0o17",
                           "1_000",  "1,5",  ".nan", ".inf", "nan", "inf",   "infinity", "1e999",  "-1e999",
                           "1e-999", "6 00", " 6",   "6 ",   "--6", "1.2.3", "true",     "600 km", "½"}) {
    EXPECT_FALSE(as_number(scalar(text))) << text;
  }
  EXPECT_FALSE(as_number(scalar("600", true)));
  EXPECT_FALSE(as_number(Node{}));
}

TEST(NodeTest, a_number_written_by_as_text_reads_back_the_same) {
  EXPECT_EQ(as_text(600.0), "600");
  EXPECT_EQ(as_text(0.1), "0.1");
  EXPECT_EQ(as_text(1e300), "1e+300");
  EXPECT_EQ(as_text(100000.0), "100000");
  EXPECT_TRUE(rc::check([](double value) { RC_ASSERT(as_number(scalar(as_text(value))) == value); }));
}

TEST(NodeTest, flags_are_true_and_false_only) {
  EXPECT_EQ(as_flag(scalar("true")), true);
  EXPECT_EQ(as_flag(scalar("False")), false);
  EXPECT_FALSE(as_flag(scalar("yes")));
  EXPECT_FALSE(as_flag(scalar("true", true)));
}

TEST(NodeTest, a_map_finds_sets_and_keeps_its_order) {
  Node map = test::parsed("{b: 1, a: 2}");
  ASSERT_NE(map.find("a"), nullptr);
  EXPECT_EQ(map.find("a")->text, "2");
  EXPECT_EQ(map.find("c"), nullptr);
  map.set("b", scalar("9"));
  map.set("c", scalar("3"));
  EXPECT_EQ(map.keys, (std::vector<std::string>{"b", "a", "c"}));
  EXPECT_EQ(map.find("b")->text, "9");
  EXPECT_EQ(scalar("x").find("a"), nullptr);
}

TEST(NodeTest, a_node_knows_its_place_and_that_of_its_key) {
  const Node map = test::parsed("a: 1\nblock:\n  key: value\n");
  const Node& value = *map.find("block")->find("key");
  EXPECT_EQ(value.place("block.key"), (base::Place{"test.yaml", 3, 8, "block.key"}));
  EXPECT_EQ(value.key_place(), (base::Place{"test.yaml", 3, 3, ""}));
  EXPECT_EQ(map.key_place(), map.place());
}

TEST(NodeTest, a_node_describes_itself_in_messages) {
  EXPECT_EQ(Node{}.described(), "nothing");
  EXPECT_EQ(scalar("12").described(), "12");
  EXPECT_EQ(scalar("12", true).described(), "'12'");
  EXPECT_EQ(scalar("fast").described(), "'fast'");
  EXPECT_EQ(test::parsed("[1]").described(), "a list");
  EXPECT_EQ(test::parsed("{a: 1}").described(), "a map");
}

}  // namespace
}  // namespace iamd::scenario
