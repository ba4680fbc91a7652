#include "iamd/report/export_epoch.hpp"

#include <cstdint>
#include <optional>

#include <fmt/format.h>

#include "iamd/base/text.hpp"

namespace iamd::report {
namespace {

using std::chrono::nanoseconds;
using std::chrono::sys_days;

// Takes a date and time apart from the left.
class Reader {
 public:
  explicit Reader(std::string_view text) : rest_{text} {}

  [[nodiscard]] bool done() const { return rest_.empty(); }
  bool take(char c) {
    if (rest_.empty() || rest_.front() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }
  // A number of exactly so many digits; nothing when there are none.
  std::optional<int> number(std::size_t digits) {
    if (rest_.size() < digits) return std::nullopt;
    int value = 0;
    for (const char c : rest_.substr(0, digits)) {
      if (c < '0' || c > '9') return std::nullopt;
      value = 10 * value + (c - '0');
    }
    rest_.remove_prefix(digits);
    return value;
  }
  // Digits of a fraction, one to nine, as billionths.
  std::optional<std::int64_t> billionths() {
    std::int64_t value = 0;
    int digits = 0;
    for (; digits < 9 && !rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9'; ++digits) {
      value = 10 * value + (rest_.front() - '0');
      rest_.remove_prefix(1);
    }
    if (digits == 0) return std::nullopt;
    for (; digits < 9; ++digits) value *= 10;
    return value;
  }

 private:
  std::string_view rest_;
};

std::optional<sys_days> date_of(Reader& reader) {
  const auto year = reader.number(4);
  if (!year || *year < 1900 || *year > 2199 || !reader.take('-')) return std::nullopt;
  const auto month = reader.number(2);
  if (!month || !reader.take('-')) return std::nullopt;
  const auto day = reader.number(2);
  if (!day) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                         std::chrono::day{static_cast<unsigned>(*day)}};
  if (!date.ok()) return std::nullopt;
  return sys_days{date};
}

std::optional<nanoseconds> clock_of(Reader& reader) {
  const auto hour = reader.number(2);
  if (!hour || *hour > 23 || !reader.take(':')) return std::nullopt;
  const auto minute = reader.number(2);
  if (!minute || *minute > 59) return std::nullopt;
  nanoseconds since = std::chrono::hours{*hour} + std::chrono::minutes{*minute};
  if (!reader.take(':')) return since;
  const auto second = reader.number(2);
  if (!second || *second > 59) return std::nullopt;
  since += std::chrono::seconds{*second};
  if (!reader.take('.')) return since;
  const auto fraction = reader.billionths();
  if (!fraction) return std::nullopt;
  return since + nanoseconds{*fraction};
}

// How far local time is ahead of UTC.
std::optional<std::chrono::minutes> offset_of(Reader& reader) {
  if (reader.done() || reader.take('Z')) return std::chrono::minutes{0};
  const bool ahead = reader.take('+');
  if (!ahead && !reader.take('-')) return std::nullopt;
  const auto hours = reader.number(2);
  if (!hours || *hours > 23 || !reader.take(':')) return std::nullopt;
  const auto minutes = reader.number(2);
  if (!minutes || *minutes > 59) return std::nullopt;
  const std::chrono::minutes offset{60 * *hours + *minutes};
  return ahead ? offset : -offset;
}

std::optional<Epoch> parsed(std::string_view text) {
  Reader reader{text};
  const auto date = date_of(reader);
  if (!date) return std::nullopt;
  if (reader.done()) return Epoch{*date};
  if (!reader.take('T')) return std::nullopt;
  const auto clock = clock_of(reader);
  if (!clock) return std::nullopt;
  const auto offset = offset_of(reader);
  if (!offset || !reader.done()) return std::nullopt;
  return Epoch{*date} + *clock - *offset;
}

}  // namespace

base::Result<Epoch> epoch_from(std::string_view text) {
  if (const auto epoch = parsed(text)) return *epoch;
  return std::unexpected{base::Error{base::quoted(text) + " is no date", "ISO 8601, years 1900 to 2199",
                                     "write one like 2000-01-01T00:00:00Z"}};
}

std::string iso_time(Epoch epoch, base::Time time) {
  const Epoch moment = epoch + nanoseconds{time.nanoseconds()};
  const auto day = std::chrono::floor<std::chrono::days>(moment);
  const std::chrono::year_month_day date{day};
  const std::chrono::hh_mm_ss clock{moment - day};
  std::string text = fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}", static_cast<int>(date.year()),
                                 static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                                 clock.hours().count(), clock.minutes().count(), clock.seconds().count());
  if (const auto fraction = clock.subseconds().count(); fraction != 0) {
    text += fmt::format(".{:09}", fraction);
    text.erase(text.find_last_not_of('0') + 1);
  }
  return text + "Z";
}

}  // namespace iamd::report
