// Reading files: only regular ones, and never more of them than the limit.
#include <algorithm>
#include <fstream>
#include <string>
#include <system_error>

#include "iamd/base/text.hpp"
#include "iamd/scenario/load.hpp"

namespace iamd::scenario {
namespace {

namespace fs = std::filesystem;
using base::Error;
using base::Place;

// The name of a file beside the missing one that was probably meant.
std::string near_file(const fs::path& missing) {
  std::vector<std::string> names;
  const fs::path folder = missing.has_parent_path() ? missing.parent_path() : fs::path{"."};
  std::error_code failed;
  fs::directory_iterator entry{folder, failed};
  for (int i = 0; !failed && i < 10000 && entry != fs::directory_iterator{}; ++i, entry.increment(failed)) {
    names.push_back(entry->path().filename().string());
  }
  std::ranges::sort(names);
  const std::vector<std::string_view> views{names.begin(), names.end()};
  const std::string wanted = missing.filename().string();
  std::string_view near = base::nearest_name(wanted, views);
  for (const auto name : views) {
    if (near.empty() && !wanted.empty() && fs::path{name}.stem() == wanted) near = name;  // the suffix was left out
  }
  return std::string{near};
}

Error missing(const fs::path& file, const std::string& name) {
  Error error{"there is no such file", {}, {}, Place{name, 0, 0, {}}};
  std::error_code failed;
  const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path{"."};
  if (!fs::is_directory(folder, failed)) {
    error.why = "nor is there a folder " + base::quoted(folder.string());
  } else if (const std::string near = near_file(file); !near.empty()) {
    error.suggestion = "did you mean " + base::quoted((file.parent_path() / near).string()) + "?";
  } else {
    error.suggestion = "check the name and the folder";
  }
  return error;
}

std::string kind_of(fs::file_type type) {
  switch (type) {
    case fs::file_type::directory:
      return "a folder";
    case fs::file_type::fifo:
      return "a pipe";
    case fs::file_type::socket:
      return "a socket";
    case fs::file_type::character:
    case fs::file_type::block:
      return "a device";
    default:
      return "no regular file";
  }
}

}  // namespace

base::Result<std::string> read_file(const fs::path& file, std::size_t most_bytes) {
  const std::string name = file.string();
  const auto refused = [&](Error error) { return std::unexpected{std::move(error)}; };
  if (name.empty()) return refused({"the file's name is empty", {}, "name a file"});
  std::error_code failed;
  const fs::file_status status = fs::status(file, failed);
  if (status.type() == fs::file_type::not_found) return refused(missing(file, name));
  if (status.type() == fs::file_type::none)
    return refused({"the file can't be read", failed.message(), {}, Place{name, 0, 0, {}}});
  if (!fs::is_regular_file(status)) {
    return refused({"this is " + kind_of(status.type()) + ", not a file",
                    "only regular files are read",
                    {},
                    Place{name, 0, 0, {}}});
  }
  const auto size = fs::file_size(file, failed);
  if (!failed && size > most_bytes) {
    return refused({"the file has " + std::to_string(size) + " bytes",
                    "at most " + std::to_string(most_bytes) + " are read", "is this the file that you meant?",
                    Place{name, 0, 0, {}}});
  }
  std::ifstream stream{file, std::ios::binary};
  if (!stream)
    return refused({"the file can't be opened", "you may lack the right to read it", {}, Place{name, 0, 0, {}}});
  std::string text(most_bytes + 1, '\0');  // one more than allowed, should the file grow or lie about its size
  stream.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(stream.gcount()));
  if (stream.bad()) return refused({"the file can't be read to its end", {}, {}, Place{name, 0, 0, {}}});
  return text;
}

Checked<Node> parse_file(const fs::path& file, const Limits& limits) {
  const auto text = read_file(file, limits.bytes);
  if (!text) return std::unexpected{std::vector<Error>{text.error()}};
  return parse(*text, file.string(), limits);
}

}  // namespace iamd::scenario
