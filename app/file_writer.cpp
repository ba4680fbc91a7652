#include "file_writer.hpp"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <unistd.h>
#include <utility>

#include <fmt/format.h>

#include "iamd/base/text.hpp"

namespace iamd::app {
namespace {

namespace fs = std::filesystem;

base::Error cant_write(const std::string& file, const std::string& why, base::ErrorKind kind) {
  return {"can't write " + base::quoted(file), why, "check the folder, or name another file", {}, kind};
}

}  // namespace

base::Result<FileWriter> FileWriter::create(const std::string& file) {
  std::error_code ignored;
  if (file.empty()) return std::unexpected{cant_write(file, "the name is empty", base::ErrorKind::input)};
  if (const fs::file_status status = fs::status(file, ignored); fs::exists(status) && !fs::is_regular_file(status)) {
    return std::unexpected{cant_write(file, fs::is_directory(status) ? "it is a directory" : "it is no regular file",
                                      base::ErrorKind::input)};
  }
  std::string fresh = fmt::format("{}.{}.new", file, ::getpid());
  std::FILE* const opened = std::fopen(fresh.c_str(), "wb");
  if (opened == nullptr) return std::unexpected{cant_write(file, std::strerror(errno), base::ErrorKind::input)};
  return FileWriter{file, std::move(fresh), opened};
}

FileWriter::~FileWriter() {
  if (!out_) return;
  out_.reset();
  std::error_code ignored;
  fs::remove(fresh_, ignored);
}

bool FileWriter::write(std::string_view text) {
  if (failed_ != 0) return false;
  errno = 0;
  if (std::fwrite(text.data(), 1, text.size(), out_.get()) != text.size()) failed_ = errno != 0 ? errno : EIO;
  return failed_ == 0;
}

std::optional<base::Error> FileWriter::commit() {
  if (failed_ == 0 && std::fflush(out_.get()) != 0) failed_ = errno != 0 ? errno : EIO;
  std::string why = failed_ == 0 ? "" : std::strerror(failed_);
  if (failed_ == 0) {
    std::error_code trouble;
    fs::rename(fresh_, file_, trouble);
    if (!trouble) {
      out_.reset();
      return std::nullopt;
    }
    why = trouble.message();
  }
  return cant_write(file_, why, base::ErrorKind::runtime);
}

Exit write_file(const std::string& file, std::string_view text) {
  auto writer = FileWriter::create(file);
  if (!writer) return print_errors({&writer.error(), 1});
  static_cast<void>(writer->write(text));
  if (const auto error = writer->commit()) return print_errors({&*error, 1});
  return Exit::done;
}

}  // namespace iamd::app
