#include "iamd/report/results_file.hpp"

#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <system_error>

#include "iamd/report/results_schema.hpp"

namespace iamd::report {
namespace {

namespace fs = std::filesystem;

// The header of SQLite's file format (https://www.sqlite.org/fileformat.html, section 1.3).
constexpr std::size_t header_size = 100;
constexpr std::size_t user_version_at = 60;
constexpr std::size_t application_id_at = 68;
constexpr std::string_view magic{"SQLite format 3\0", 16};

std::int64_t big_endian(const std::array<char, header_size>& bytes, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i) value = value << 8U | static_cast<std::uint8_t>(bytes[at + i]);
  return static_cast<std::int32_t>(value);
}

}  // namespace

FileState state_of(const std::string& file) {
  std::error_code failed;
  const fs::file_status status = fs::status(file, failed);
  if (status.type() == fs::file_type::not_found) return FileState::absent;
  if (status.type() != fs::file_type::regular) return FileState::no_file;
  std::ifstream in{file, std::ios::binary};
  std::array<char, header_size> header{};
  in.read(header.data(), header.size());
  if (in.gcount() == 0 && in.eof()) return FileState::empty;
  if (in.gcount() != header_size || !std::string_view{header.data(), header.size()}.starts_with(magic))
    return FileState::foreign;
  if (big_endian(header, application_id_at) != results_application) return FileState::foreign;
  return big_endian(header, user_version_at) == results_major ? FileState::results : FileState::other_major;
}

void remove_with_journals(const std::string& file) {
  std::error_code ignored;
  for (const std::string_view suffix : {"", "-wal", "-shm", "-journal"})
    fs::remove(file + std::string{suffix}, ignored);
}

base::Result<void> publish(const std::string& made, const std::string& file, bool replace) {
  std::error_code failed;
  // A journal without its file would be taken for the new file's.
  for (const std::string_view suffix : {"-wal", "-shm", "-journal"}) fs::remove(file + std::string{suffix}, failed);
  failed.clear();
  if (replace) {
    fs::rename(made, file, failed);
  } else {
    // A link fails, where a renaming would overwrite, when the name was taken meanwhile.
    fs::create_hard_link(made, file, failed);
    if (failed && failed != std::errc::file_exists) {
      failed.clear();
      fs::rename(made, file, failed);  // a file system without links
    } else if (!failed) {
      fs::remove(made, failed);
      failed.clear();
    }
  }
  if (!failed) return {};
  remove_with_journals(made);
  return std::unexpected{base::Error{"the results file can't be made",
                                     failed.message(),
                                     "check its folder",
                                     {file, 0, 0, {}},
                                     base::ErrorKind::runtime}};
}

}  // namespace iamd::report
