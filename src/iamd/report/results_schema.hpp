// The tables of a results file, and how a row of them is bound and read. Described for readers in
// docs/formats/results.md.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "iamd/outcome/types.hpp"
#include "iamd/report/event_record.hpp"
#include "iamd/report/sqlite.hpp"

namespace iamd::report {

inline constexpr std::string_view results_format = "iamd-results/1";
inline constexpr std::int64_t results_major = 1;                 // PRAGMA user_version
inline constexpr std::int64_t results_application = 0x49414d44;  // PRAGMA application_id: "IAMD"

// The column of a limit in table run: leaked_fly_out_time.
[[nodiscard]] std::string column_of(outcome::Limit limit);

// All CREATE statements, in one text.
[[nodiscard]] std::string create_tables();

[[nodiscard]] std::string insert_run();
void bind_run(Statement& statement, const outcome::RunRow& row);
// SELECT of all columns in the order that read_run takes; ordered by run.
[[nodiscard]] std::string select_runs();
// The same of one run, the statement's parameter.
[[nodiscard]] std::string select_run();
[[nodiscard]] outcome::RunRow read_run(const Statement& statement);

// Hands out the rows of a file, by run.
[[nodiscard]] base::Result<void> for_each_row(Database& database,
                                              const std::function<void(const outcome::RunRow&)>& take);

[[nodiscard]] std::string insert_object();
void bind_object(Statement& statement, std::uint64_t run, const outcome::Story& story, const outcome::Names& names);

[[nodiscard]] std::string insert_event();
void bind_event(Statement& statement, std::uint64_t run, std::uint64_t sequence, const EventRecord& event);

}  // namespace iamd::report
