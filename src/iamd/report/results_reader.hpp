// A results file read: whose campaign it is, and its rows.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "iamd/base/error.hpp"
#include "iamd/outcome/types.hpp"
#include "iamd/report/provenance.hpp"
#include "iamd/report/sqlite.hpp"

namespace iamd::report {

class ResultsReader {
 public:
  // Opens a file to read it; it is left as it is. An error unless it is a sound results file of this format.
  [[nodiscard]] static base::Result<ResultsReader> open(const std::string& file);

  [[nodiscard]] const std::string& file() const { return file_; }
  // As it stands in the file.
  [[nodiscard]] const Provenance& provenance() const { return provenance_; }
  // The rows, by run.
  [[nodiscard]] base::Result<void> for_each_row(const std::function<void(const outcome::RunRow&)>& take);
  // One row; nothing when the file has no such run.
  [[nodiscard]] base::Result<std::optional<outcome::RunRow>> row(std::uint64_t run);

 private:
  Database database_;
  std::string file_;
  Provenance provenance_;
};

// Every column of one equals the other's.
[[nodiscard]] bool same_row(const outcome::RunRow& a, const outcome::RunRow& b);

}  // namespace iamd::report
