// Errors as values: problem (why) suggestion, and where. The library returns them; only the command prints them.
#pragma once

#include <expected>
#include <string>
#include <vector>

namespace iamd::base {

// Where in the user's input something went wrong. Lines and columns count from 1; 0 means unknown.
struct Place {
  std::string file;  // as the user named it; "--set" for overrides; "catalog/…" for the built-in catalogue
  int line = 0;
  int column = 0;
  std::string path;  // path inside the file: defence.sensors[0].range_km

  bool operator==(const Place&) const = default;
};

enum class ErrorKind {
  input,    // the user's file, option or value: exit code 2, nothing was written
  runtime,  // disk full, file vanished, no solution: exit code 3
};

// One error in the grammar of the house: "problem (why) suggestion".
struct Error {
  std::string problem;       // what is wrong, with what was found
  std::string why{};         // what is allowed, or the rule that it breaks
  std::string suggestion{};  // the next step
  Place place{};
  ErrorKind kind = ErrorKind::input;

  bool operator==(const Error&) const = default;
};

template <class T>
using Result = std::expected<T, Error>;

// "file:line:column: path: problem (why); suggestion", leaving out what is unknown.
[[nodiscard]] std::string to_string(const Error& error);

}  // namespace iamd::base
