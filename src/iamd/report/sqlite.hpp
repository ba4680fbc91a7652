// A thin, owning cover of SQLite's C interface: errors as values, statements that release themselves.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "iamd/base/error.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace iamd::report {

// A prepared statement. Parameters and columns count from 1 and from 0, as in SQLite.
class Statement {
 public:
  Statement() = default;

  Statement& bind(int parameter, std::int64_t value);
  Statement& bind(int parameter, double value);
  Statement& bind(int parameter, std::string_view text);
  Statement& bind_null(int parameter);
  template <class T>
  Statement& bind(int parameter, const std::optional<T>& value) {
    if (!value) return bind_null(parameter);
    if constexpr (std::is_integral_v<T>)
      return bind(parameter, static_cast<std::int64_t>(*value));
    else
      return bind(parameter, *value);
  }

  // True when there is a row, false at the end.
  [[nodiscard]] base::Result<bool> step();
  // Runs to the end and makes ready for the next values.
  [[nodiscard]] base::Result<void> run();

  [[nodiscard]] std::int64_t whole(int column) const;
  [[nodiscard]] double real(int column) const;
  [[nodiscard]] bool is_null(int column) const;
  [[nodiscard]] std::string text(int column) const;

 private:
  friend class Database;
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
  std::string file_;
};

// An open database. Closed when it goes; check with close() where that matters.
class Database {
 public:
  enum class Mode { read_only, read_write, create };

  Database() = default;
  // `file` is a path, never an SQLite URI or a special name.
  [[nodiscard]] static base::Result<Database> open(const std::string& file, Mode mode);

  [[nodiscard]] base::Result<void> execute(const std::string& sql);
  [[nodiscard]] base::Result<Statement> prepare(std::string_view sql);
  // The first column of the first row as a number; 0 when there is no row.
  [[nodiscard]] base::Result<std::int64_t> number(std::string_view sql);
  [[nodiscard]] base::Result<void> close();

 private:
  struct Close {
    void operator()(sqlite3* database) const;
  };
  std::unique_ptr<sqlite3, Close> database_;
  std::string file_;
};

// What SQLite says of its last failure, as an error of the house (kind runtime).
[[nodiscard]] base::Error database_error(sqlite3* database, const std::string& file);

}  // namespace iamd::report
