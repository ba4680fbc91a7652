#include "text_source.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include "iamd/base/hash.hpp"
#include "iamd/scenario/load.hpp"

namespace iamd::app {

TextSource::TextSource(std::string name, int descriptor)
    : name_{std::move(name)}, descriptor_{descriptor}, hash_{base::hash_text({})} {}

TextSource::TextSource(TextSource&& other) noexcept
    : name_{std::move(other.name_)},
      descriptor_{std::exchange(other.descriptor_, -1)},
      piece_{std::move(other.piece_)},
      filled_{other.filled_},
      bytes_{other.bytes_},
      hash_{other.hash_} {}

TextSource::~TextSource() {
  if (descriptor_ > STDERR_FILENO) ::close(descriptor_);
}

base::Result<TextSource> TextSource::open(const std::string& file) {
  if (file == "-") return TextSource{"-", STDIN_FILENO};
  struct stat about{};
  if (file.empty() || ::stat(file.c_str(), &about) != 0 || !S_ISREG(about.st_mode)) {
    auto refused = scenario::read_file(file, 1);  // knows the reasons, and names that are near
    if (!refused) return std::unexpected{std::move(refused).error()};
  }
  const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) {
    return std::unexpected{
        base::Error{"the file can't be opened", std::strerror(errno), "check its rights", {file, 0, 0, {}}}};
  }
  return TextSource{file, descriptor};
}

base::Result<std::size_t> TextSource::fill() {
  piece_.resize(piece_size);
  std::size_t size = 0;
  while (size < piece_size) {
    const ssize_t got = ::read(descriptor_, piece_.data() + size, piece_size - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) {
      return std::unexpected{base::Error{
          "the file can't be read to its end", std::strerror(errno), {}, {name_, 0, 0, {}}, base::ErrorKind::runtime}};
    }
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
  }
  piece_.resize(size);
  return size;
}

base::Result<std::string_view> TextSource::beginning() {
  if (!filled_) {
    const auto size = fill();
    if (!size) return std::unexpected{size.error()};
    filled_ = true;
  }
  return piece_;
}

base::Result<void> TextSource::read(const std::function<bool(std::string_view)>& take) {
  while (true) {
    if (!std::exchange(filled_, false)) {
      const auto size = fill();
      if (!size) return std::unexpected{size.error()};
    }
    if (piece_.empty()) return {};
    bytes_ += piece_.size();
    hash_ = base::hash_text(piece_, hash_);
    if (!take(piece_)) return {};
  }
}

bool TextSource::rewind() {
  if (::lseek(descriptor_, 0, SEEK_SET) != 0) return false;
  filled_ = false;
  bytes_ = 0;
  hash_ = base::hash_text({});
  return true;
}

}  // namespace iamd::app
