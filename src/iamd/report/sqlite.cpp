#include "iamd/report/sqlite.hpp"

#include <filesystem>
#include <utility>

#include <sqlite3.h>

#include "iamd/base/contracts.hpp"

namespace iamd::report {
namespace {

using base::Error;
using base::ErrorKind;

struct Advice {
  int code;
  std::string_view problem;
  std::string_view suggestion;
};
constexpr Advice advices[] = {
    {SQLITE_FULL, "the disk is full", "free some space, then continue with --resume"},
    {SQLITE_READONLY, "the file can't be written", "check its permissions, or choose another name with --out"},
    {SQLITE_CANTOPEN, "the file can't be opened", "check that its folder exists and may be written"},
    {SQLITE_IOERR, "reading or writing the file failed",
     "check the disk and its free space, then continue with --resume"},
    {SQLITE_BUSY, "the file is in use by another program",
     "wait for the other program, or choose another name with --out"},
    {SQLITE_LOCKED, "the file is in use by another program",
     "wait for the other program, or choose another name with --out"},
    {SQLITE_NOTADB, "this is no results file", "choose another name with --out"},
    {SQLITE_CORRUPT, "the results file is damaged",
     "choose another name with --out; `sqlite3 FILE .recover` may save what is left"},
    {SQLITE_CONSTRAINT, "a run is in the file already", "another program writes the same file: let one of them finish"},
};

}  // namespace

Error database_error(sqlite3* database, const std::string& file) {
  const int code = sqlite3_extended_errcode(database);
  Error error{"the results file failed", sqlite3_errmsg(database), "", {file, 0, 0, {}}, ErrorKind::runtime};
  for (const Advice& advice : advices) {
    if (advice.code != (code & 0xff)) continue;
    error.problem = advice.problem;
    error.suggestion = advice.suggestion;
  }
  return error;
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Statement& Statement::bind(int parameter, std::int64_t value) {
  [[maybe_unused]] const int code = sqlite3_bind_int64(statement_.get(), parameter, value);
  IAMD_EXPECT(code == SQLITE_OK);
  return *this;
}
Statement& Statement::bind(int parameter, double value) {
  [[maybe_unused]] const int code = sqlite3_bind_double(statement_.get(), parameter, value);
  IAMD_EXPECT(code == SQLITE_OK);
  return *this;
}
Statement& Statement::bind(int parameter, std::string_view text) {
  // A copy (SQLITE_TRANSIENT is this pointer, which the macro writes with an old-style cast).
  const auto copied = reinterpret_cast<sqlite3_destructor_type>(std::intptr_t{-1});
  const char* const begin = text.data() != nullptr ? text.data() : "";
  [[maybe_unused]] const int code =
      sqlite3_bind_text(statement_.get(), parameter, begin, static_cast<int>(text.size()), copied);
  IAMD_EXPECT(code == SQLITE_OK);
  return *this;
}
Statement& Statement::bind_null(int parameter) {
  [[maybe_unused]] const int code = sqlite3_bind_null(statement_.get(), parameter);
  IAMD_EXPECT(code == SQLITE_OK);
  return *this;
}

base::Result<bool> Statement::step() {
  const int code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  Error error = database_error(sqlite3_db_handle(statement_.get()), file_);
  sqlite3_reset(statement_.get());
  return std::unexpected{std::move(error)};
}

base::Result<void> Statement::run() {
  while (true) {
    const auto more = step();
    if (!more) return std::unexpected{more.error()};
    if (!*more) break;
  }
  sqlite3_reset(statement_.get());
  return {};
}

std::int64_t Statement::whole(int column) const { return sqlite3_column_int64(statement_.get(), column); }
double Statement::real(int column) const { return sqlite3_column_double(statement_.get(), column); }
bool Statement::is_null(int column) const { return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL; }
std::string Statement::text(int column) const {
  const auto* const bytes = sqlite3_column_blob(statement_.get(), column);
  const int size = sqlite3_column_bytes(statement_.get(), column);
  return bytes == nullptr ? std::string{}
                          : std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

void Database::Close::operator()(sqlite3* database) const { sqlite3_close_v2(database); }

base::Result<Database> Database::open(const std::string& file, Mode mode) {
  Database opened;
  opened.file_ = file;
  const int flags = mode == Mode::read_only    ? SQLITE_OPEN_READONLY
                    : mode == Mode::read_write ? SQLITE_OPEN_READWRITE
                                               : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  // An absolute path begins with a slash: SQLite then sees no special name (":memory:") in it.
  std::error_code ignored;
  const std::string path = std::filesystem::absolute(file, ignored).string();
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(path.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
  opened.database_.reset(handle);
  if (handle == nullptr) {
    return std::unexpected{Error{"the results file failed", "out of memory", "", {file, 0, 0, {}}, ErrorKind::runtime}};
  }
  if (code != SQLITE_OK) return std::unexpected{database_error(handle, file)};
  sqlite3_busy_timeout(handle, 5000);
  return opened;
}

base::Result<void> Database::execute(const std::string& sql) {
  if (sqlite3_exec(database_.get(), sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK) return {};
  return std::unexpected{database_error(database_.get(), file_)};
}

base::Result<Statement> Database::prepare(std::string_view sql) {
  Statement statement;
  statement.file_ = file_;
  sqlite3_stmt* prepared = nullptr;
  const int code = sqlite3_prepare_v3(database_.get(), sql.data(), static_cast<int>(sql.size()),
                                      SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
  statement.statement_.reset(prepared);
  if (code != SQLITE_OK) return std::unexpected{database_error(database_.get(), file_)};
  return statement;
}

base::Result<std::int64_t> Database::number(std::string_view sql) {
  auto statement = prepare(sql);
  if (!statement) return std::unexpected{std::move(statement).error()};
  const auto row = statement->step();
  if (!row) return std::unexpected{row.error()};
  return *row ? statement->whole(0) : 0;
}

base::Result<void> Database::close() {
  sqlite3* const handle = database_.get();
  if (handle == nullptr) return {};
  if (sqlite3_close(handle) != SQLITE_OK) return std::unexpected{database_error(handle, file_)};
  static_cast<void>(database_.release());
  return {};
}

}  // namespace iamd::report
