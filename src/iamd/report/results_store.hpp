// The results of a campaign in one SQLite file (format iamd-results/1): a run is a transaction.
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "iamd/base/error.hpp"
#include "iamd/outcome/types.hpp"
#include "iamd/report/provenance.hpp"
#include "iamd/report/sqlite.hpp"

namespace iamd::report {

// Events and objects are stored of the runs below this number.
using EventRuns = std::uint64_t;
inline constexpr EventRuns events_of_all_runs = std::numeric_limits<EventRuns>::max();

// A results file open for writing. While it is open, finished runs lie in FILE-wal beside it; any reader of SQLite sees
// them, also after the program was killed. close() leaves one file.
//
// Not kept apart from the disk's cache after every run: a power cut may lose the last runs (never halves of them, and
// the file stays sound); a killed program loses none.
class ResultsStore {
 public:
  // Makes a new file. It appears under its name only once it is complete with tables and provenance. An existing file
  // is an error, or, with `replace`, is given up when it is a results file (of any version) or empty; others are never
  // touched.
  [[nodiscard]] static base::Result<ResultsStore> create(const std::string& file, const Provenance& provenance,
                                                         EventRuns events, bool replace = false);
  // Opens a file to continue its campaign. An error, with the file left as it is, unless it is a sound results file of
  // this format and the same scenario (hash), seed, runs_per_world and software version (major.minor). `events`, when
  // given, must be the file's own.
  [[nodiscard]] static base::Result<ResultsStore> resume(const std::string& file, const Provenance& provenance,
                                                         std::optional<EventRuns> events);

  // Runs that the file holds, ascending.
  [[nodiscard]] base::Result<std::vector<std::uint64_t>> finished();
  // The rows that the file holds, by run.
  [[nodiscard]] base::Result<void> for_each_row(const std::function<void(const outcome::RunRow&)>& take);
  [[nodiscard]] EventRuns events() const { return events_; }
  // The revision that the file was begun with: another one may compute other numbers.
  [[nodiscard]] const std::string& first_revision() const { return first_revision_; }

  // Stores a run: its row and, when its number is below events(), its objects and its ledger. All or nothing.
  [[nodiscard]] base::Result<void> add(const outcome::RunResult& result, const outcome::Names& names);

  // Writes all into the one file. Without it (the program was killed) the file is as good, with FILE-wal beside it.
  [[nodiscard]] base::Result<void> close();

 private:
  [[nodiscard]] static base::Result<ResultsStore> opened(const std::string& file);
  [[nodiscard]] base::Result<void> begin_session(const Provenance& provenance);
  [[nodiscard]] base::Result<void> insert(const outcome::RunResult& result, const outcome::Names& names);

  // Statements go before the database that they belong to.
  Database database_;
  Statement insert_run_, insert_object_, insert_event_;
  EventRuns events_ = 0;
  std::string first_revision_;
};

}  // namespace iamd::report
