// A file that appears whole or not at all.
#pragma once

#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "iamd/base/error.hpp"

#include "console.hpp"

namespace iamd::app {

// Writes beside the file under another name; commit() puts it in its place. Without that, nothing is left of it.
class FileWriter {
 public:
  // Refused: a folder, a device or pipe, and where nothing can be written.
  [[nodiscard]] static base::Result<FileWriter> create(const std::string& file);
  FileWriter(FileWriter&&) noexcept = default;
  FileWriter& operator=(FileWriter&&) = delete;
  ~FileWriter();

  [[nodiscard]] bool write(std::string_view text);
  [[nodiscard]] std::optional<base::Error> commit();
  [[nodiscard]] const std::string& file() const { return file_; }

 private:
  struct Close {
    void operator()(std::FILE* file) const { static_cast<void>(std::fclose(file)); }
  };
  FileWriter(std::string file, std::string fresh, std::FILE* opened)
      : file_{std::move(file)}, fresh_{std::move(fresh)}, out_{opened} {}

  std::string file_, fresh_;
  std::unique_ptr<std::FILE, Close> out_;  // null once committed or moved away
  int failed_ = 0;                         // errno
};

// A whole file at once; says what went wrong, if anything did.
[[nodiscard]] Exit write_file(const std::string& file, std::string_view text);

}  // namespace iamd::app
