// Numbers on the command line of `iamd calc`: declared once, read with one grammar of mistakes.
#pragma once

#include <deque>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

#include "iamd/base/error.hpp"

namespace iamd::app::calc {

// An option that takes one number. The bounds are allowed.
struct NumberOption {
  const char* name = "";  // with its dashes and its unit: --range-km
  double low = 0.0;
  double high = 0.0;
  const char* example = "";  // a value that makes sense
  const char* help = "";
};

// The options of one formula. Lives as long as the command line's description, which it is written into.
class NumberOptions {
 public:
  NumberOptions(CLI::App& command, std::span<const NumberOption> options);

 private:
  friend class Numbers;
  struct Typed {
    NumberOption option;
    std::string text;
    const CLI::Option* found = nullptr;
  };
  std::deque<Typed> all_;  // keeps its elements' addresses
};

// What was typed, understood.
class Numbers {
 public:
  explicit Numbers(const NumberOptions& options);

  [[nodiscard]] bool has(std::string_view name) const { return values_.contains(name); }
  [[nodiscard]] double or_else(std::string_view name, double otherwise) const;
  // Of an option that was given (has()).
  [[nodiscard]] double operator[](std::string_view name) const { return values_.at(name); }
  // How many of these were given.
  [[nodiscard]] std::size_t count(std::span<const std::string_view> names) const;

  // One error a text that is no number, or one outside its bounds.
  [[nodiscard]] const std::vector<base::Error>& errors() const { return errors_; }

 private:
  std::map<std::string_view, double> values_;
  std::vector<base::Error> errors_;
};

}  // namespace iamd::app::calc
