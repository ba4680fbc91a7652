// Tables of a results file, read with SQLite itself and not with the code that wrote them.
#pragma once

#include <cstdio>
#include <string>

#include <sqlite3.h>

namespace iamd::app::test {

class Tables {
 public:
  explicit Tables(const std::string& file) {
    if (sqlite3_open_v2(file.c_str(), &database_, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK) {
      sqlite3_close(database_);
      database_ = nullptr;
    }
  }
  ~Tables() { sqlite3_close(database_); }
  Tables(const Tables&) = delete;
  Tables& operator=(const Tables&) = delete;

  // All values of the answer, numbers to the bit; "failed" when the question can't be put.
  [[nodiscard]] std::string dump(const std::string& sql) const {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database_, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) return "failed";
    std::string text;
    int code = SQLITE_OK;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
      for (int i = 0; i < sqlite3_column_count(statement); ++i) text += value(statement, i) + "|";
      text += "\n";
    }
    sqlite3_finalize(statement);
    return code == SQLITE_DONE ? text : "failed";
  }
  [[nodiscard]] std::string runs(const std::string& condition = "1") const {
    return dump("SELECT * FROM run WHERE " + condition + " ORDER BY run");
  }
  [[nodiscard]] std::string events() const {
    return dump("SELECT * FROM event ORDER BY run, sequence") + dump("SELECT * FROM object ORDER BY run, object");
  }
  [[nodiscard]] long count(const std::string& sql) const {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database_, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) return -1;
    const long number =
        sqlite3_step(statement) == SQLITE_ROW ? static_cast<long>(sqlite3_column_int64(statement, 0)) : -1;
    sqlite3_finalize(statement);
    return number;
  }

 private:
  static std::string value(sqlite3_stmt* statement, int column) {
    if (sqlite3_column_type(statement, column) == SQLITE_NULL) return "null";
    if (sqlite3_column_type(statement, column) != SQLITE_FLOAT) {
      return reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
    }
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%a", sqlite3_column_double(statement, column));
    return buffer;
  }

  sqlite3* database_ = nullptr;
};

}  // namespace iamd::app::test
