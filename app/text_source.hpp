// A file read piece by piece, however long; or what comes in at stdin.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "iamd/base/error.hpp"

namespace iamd::app {

class TextSource {
 public:
  // "-" is stdin. Refused: what is missing, is no regular file, or can't be read.
  [[nodiscard]] static base::Result<TextSource> open(const std::string& file);
  TextSource(TextSource&& other) noexcept;
  TextSource& operator=(TextSource&&) = delete;
  ~TextSource();

  // The first piece of the text, at most piece_size bytes; read() begins with it all the same.
  [[nodiscard]] base::Result<std::string_view> beginning();
  // Hands the text over, piece by piece, until `take` returns false.
  [[nodiscard]] base::Result<void> read(const std::function<bool(std::string_view)>& take);
  // Back to the beginning. False where that is not possible: a pipe.
  [[nodiscard]] bool rewind();

  [[nodiscard]] std::uint64_t bytes() const { return bytes_; }  // handed over
  [[nodiscard]] std::uint64_t hash() const { return hash_; }    // of these, FNV-1a
  [[nodiscard]] const std::string& name() const { return name_; }

 private:
  static constexpr std::size_t piece_size = 1U << 18U;
  TextSource(std::string name, int descriptor);
  [[nodiscard]] base::Result<std::size_t> fill();

  std::string name_;
  int descriptor_;
  std::string piece_;
  bool filled_ = false;  // piece_ holds text that was not handed over
  std::uint64_t bytes_ = 0, hash_;
};

}  // namespace iamd::app
