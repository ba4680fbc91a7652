#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

#include "iamd/scenario/load.hpp"
#include "iamd/scenario/tree.hpp"

#include "vocabulary.hpp"

namespace iamd::scenario {
namespace {

std::string error_of(std::string_view text, const Limits& limits = {}) {
  const auto tree = parse(text, "f.yaml", limits);
  return tree ? "" : base::to_string(tree.error().front());
}

std::string json_of(std::string_view text) {
  const auto tree = parse(text, "f.yaml");
  return tree ? json_text(*tree) : base::to_string(tree.error().front());
}

TEST(ParseTest, yaml_becomes_a_tree) {
  EXPECT_EQ(json_of("a: 1\nb:\n  - x\n  - {c: true, d: 'no'}\ne: ~\n"),
            R"({"a":1,"b":["x",{"c":true,"d":"no"}],"e":null})");
}

TEST(ParseTest, json_is_yaml) {
  EXPECT_EQ(json_of("{\"a\": [1, 2.5, \"x\"], \"b\": {\"c\": null}}\n"), R"({"a":[1,2.5,"x"],"b":{"c":null}})");
}

TEST(ParseTest, quotes_make_a_text_of_a_number) {
  EXPECT_EQ(json_of("a: '600'\nb: \"600\"\nc: |\n  600\nd: 600\n"), R"({"a":"600","b":"600","c":"600\u000a","d":600})");
}

TEST(ParseTest, byte_order_mark_and_windows_line_ends_are_read) {
  EXPECT_EQ(json_of("\xef\xbb\xbf"
                    "a: 1\r\nb: 2\r\n"),
            R"({"a":1,"b":2})");
}

TEST(ParseTest, every_value_knows_its_line_and_column) {
  const auto tree = parse("a: 1\nlist:\n  - x\n  - key:   5\n", "f.yaml");
  ASSERT_TRUE(tree);
  const Node& value = *tree->find("list")->items[1].find("key");
  EXPECT_EQ(value.line, 4);
  EXPECT_EQ(value.column, 12);
  EXPECT_EQ(value.key_column, 5);
  EXPECT_EQ(value.file->name, "f.yaml");
}

TEST(ParseTest, the_file_says_what_its_distributions_are) {
  EXPECT_EQ(parse("doubts: aleatory", "f")->file->doubts, Doubt::aleatory);
  EXPECT_EQ(parse("doubts: epistemic", "f")->file->doubts, Doubt::epistemic);
  EXPECT_EQ(parse("doubts: maybe", "f")->file->doubts, std::nullopt);
  EXPECT_EQ(parse("a: 1", "f")->file->doubts, std::nullopt);
}

TEST(ParseTest, a_single_value_is_a_tree) { EXPECT_EQ(json_of("{low: 1, high: 2}"), R"({"low":1,"high":2})"); }

struct Bad {
  std::string text;
  std::string expected;
};

TEST(ParseTest, what_the_format_refuses_is_named_with_its_place) {
  const std::vector<Bad> bad{
      {"", "the file is empty"},
      {"# only a comment\n", "the file is empty"},
      {"---\n", "the file is empty"},
      {"a: &x 1\n", "f.yaml:1:4: a: anchors"},
      {"a: 1\nb: *x\n", "f.yaml:2:4: aliases"},
      {"a: !!int 5\n", "f.yaml:1:4: a: tags"},
      {"a: !custom {b: 1}\n", "tags"},
      {"a: 1\nb: 2\na: 3\n", "f.yaml:3:1: a: the key 'a' stands twice in this block (first in line 1)"},
      {"x:\n  a: 1\n  'a': 2\n", "the key 'a' stands twice"},
      {"[a, b]: 1\n", "a key is a list or a map"},
      {"{a: 1}: 1\n", "a key is a list or a map"},
      {"? [a]\n: 1\n", "a key is a list or a map"},
      {": 1\n", "a key is empty"},
      {"a: 1\n---\nb: 2\n", "f.yaml:2:1: a second document starts here"},
      {"- a\nb: 1\n", "f.yaml:2:1: something stands after the end of the document"},
      {"a: \xff\n", "f.yaml:1:4: the text is not UTF-8: byte 4 is '\\xff'"},
      {"\xff\xfe"
       "a",
       "it looks like UTF-16"},
      {std::string{"a: 1\nb: x\0y\n", 12}, "f.yaml:2:5: the text holds the control character '\\x00'"},
      {"a: \x04 b", "control character"},
      {"a: \"x\\0y\"", "the character zero"},
      {"a: 1\rb: 2\r", "carriage return"},
      {"a: [1, 2\nb: 3\n", "the '[' of line 1 is never closed"},
      {"a: 1\nb: {c: 3\n", "the '{' of line 2 is never closed"},
      {"{\"a\": 1,\n \"b\": 2\n", "the '{' of line 1 is never closed"},
      {"{\"a\": [1, 2}\n", "the '[' of line 1 is closed by '}' here"},
      {"a: 'b\nc: 1\n", "the quote that opens in line 1 is never closed"},
      {"a: \"b\nc: 1\n", "the quote that opens in line 1 is never closed"},
      {"a: 1\n\tb: 2\n", "not with tabs"},
      {"a: b: c\n", "f.yaml:1:5: not well-formed YAML"},
      {"a: 1\n- b\n", "not well-formed YAML"},
      {"a: @b\n", "needs quotes"},
      {"a: \"\\q\"\n", "not well-formed YAML: unknown escape character"},
  };
  for (const auto& [text, expected] : bad) {
    const std::string error = error_of(text);
    EXPECT_NE(error.find(expected), std::string::npos) << text << "\n  said: " << error << "\n  expected: " << expected;
  }
}

TEST(ParseTest, limits_hold) {
  EXPECT_NE(error_of("a: 12345", {.bytes = 5}).find("8 bytes (at most 5 are read)"), std::string::npos);
  EXPECT_NE(error_of("[1, 2, 3, 4]", {.nodes = 4}).find("too many values"), std::string::npos);
  EXPECT_EQ(error_of("[1, 2, 3]", {.nodes = 4}), "");
  EXPECT_NE(error_of("a:\n b:\n  c: 1", {.depth = 2}).find("f.yaml:3:3: a.b: the file is nested too deeply"),
            std::string::npos);
  EXPECT_EQ(error_of("a:\n b:\n  c: 1", {.depth = 3}), "");
}

TEST(ParseTest, deep_nesting_is_refused_before_it_costs_anything) {
  const auto repeated = [](std::string_view piece, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += piece;
    return text;
  };
  for (const auto* piece : {"[", "{", "[\n", "[{a: ", "{? ", "- "}) {
    EXPECT_NE(error_of(repeated(piece, 100000)), "") << piece;
  }
  std::string staircase;
  for (int i = 0; i < 1000; ++i) staircase += std::string(static_cast<std::size_t>(i), ' ') + "a:\n";
  EXPECT_NE(error_of(staircase).find("nested too deeply"), std::string::npos);
}

class ParseFileTest : public testing::Test {
 protected:
  ParseFileTest() : folder_{std::filesystem::path{testing::TempDir()} / ("iamd-parse-" + std::to_string(getpid()))} {
    std::filesystem::create_directories(folder_);
  }
  ~ParseFileTest() override { std::filesystem::remove_all(folder_); }

  std::filesystem::path write(const std::string& name, std::string_view text) const {
    std::ofstream{folder_ / name, std::ios::binary} << text;
    return folder_ / name;
  }
  static std::string error_of_file(const std::filesystem::path& file) {
    const auto tree = parse_file(file);
    return tree ? "" : base::to_string(tree.error().front());
  }

  std::filesystem::path folder_;
};

TEST_F(ParseFileTest, a_file_is_read) {
  const auto tree = parse_file(write("a.yaml", "x: 1\n"));
  ASSERT_TRUE(tree);
  EXPECT_EQ(json_text(*tree), R"({"x":1})");
  EXPECT_EQ(tree->file->name, (folder_ / "a.yaml").string());
}

TEST_F(ParseFileTest, a_missing_file_is_answered_with_a_near_name) {
  write("s500-saturation.yaml", "x: 1\n");
  EXPECT_NE(error_of_file(folder_ / "s500-saturaton.yaml").find("s500-saturation.yaml'?"), std::string::npos);
  EXPECT_NE(error_of_file(folder_ / "s500-saturation").find("s500-saturation.yaml'?"), std::string::npos);
  EXPECT_NE(error_of_file(folder_ / "nothing-like-it").find("there is no such file"), std::string::npos);
  EXPECT_NE(error_of_file(folder_ / "no-folder" / "a.yaml").find("nor is there a folder"), std::string::npos);
  EXPECT_NE(error_of_file(""), "");
}

TEST_F(ParseFileTest, only_regular_files_are_read) {
  EXPECT_NE(error_of_file(folder_).find("a folder"), std::string::npos);
  EXPECT_NE(error_of_file("/dev/zero").find("a device"), std::string::npos);
  const auto fifo = folder_ / "fifo";
  ASSERT_EQ(mkfifo(fifo.c_str(), 0600), 0);
  EXPECT_NE(error_of_file(fifo).find("a pipe"), std::string::npos);
}

TEST_F(ParseFileTest, a_huge_file_is_refused_unread) {
  const auto file = write("huge.yaml", "a: 1\n");
  std::filesystem::resize_file(file, 100u << 20u);
  EXPECT_NE(error_of_file(file).find("104857600 bytes (at most 2097152 are read)"), std::string::npos);
}

TEST_F(ParseFileTest, a_link_in_a_circle_is_an_error) {
  std::filesystem::create_symlink(folder_ / "b", folder_ / "a");
  std::filesystem::create_symlink(folder_ / "a", folder_ / "b");
  EXPECT_NE(error_of_file(folder_ / "a"), "");
}

}  // namespace
}  // namespace iamd::scenario
