#include "iamd/report/export_epoch.hpp"

#include <gtest/gtest.h>

namespace iamd::report {
namespace {

std::string read_back(std::string_view text) {
  const auto epoch = epoch_from(text);
  return epoch ? iso_time(*epoch, {}) : base::to_string(epoch.error());
}

TEST(ExportEpoch, ReadsDatesWithAndWithoutATimeAndAnOffset) {
  EXPECT_EQ(read_back("2026-05-01"), "2026-05-01T00:00:00Z");
  EXPECT_EQ(read_back("2026-05-01T12:30"), "2026-05-01T12:30:00Z");
  EXPECT_EQ(read_back("2026-05-01T12:30:05.250Z"), "2026-05-01T12:30:05.25Z");
  EXPECT_EQ(read_back("2026-01-01T00:30:00+02:00"), "2025-12-31T22:30:00Z");
  EXPECT_EQ(read_back("2024-02-29T23:59:59.123456789-00:30"), "2024-03-01T00:29:59.123456789Z");
  EXPECT_EQ(read_back("1900-01-01"), "1900-01-01T00:00:00Z");
  EXPECT_EQ(read_back("2199-12-31"), "2199-12-31T00:00:00Z");
}

TEST(ExportEpoch, RefusesWhatIsNoDate) {
  for (const char* text :
       {"", "today", "2026", "2026-13-01", "2026-02-29", "2026-05-01T", "2026-05-01T24:00", "2026-05-01T12:60",
        "2026-05-01T12:30:60Z", "2026-05-01T12:30:05.Z", "2026-05-01T12:30:05.1234567890Z", "2026-05-01T12:30Zulu",
        "2026-05-01 12:30", "1899-12-31", "2200-01-01", "2026-05-01T12:30+2", "\xff"}) {
    EXPECT_FALSE(epoch_from(text)) << text;
  }
  EXPECT_NE(read_back("tomorrow").find("'tomorrow' is no date"), std::string::npos);
}

TEST(ExportEpoch, MomentsAreExactToTheNanosecond) {
  EXPECT_EQ(iso_time(default_epoch, {}), "2000-01-01T00:00:00Z");
  EXPECT_EQ(iso_time(default_epoch, base::Time::from_nanoseconds(1)), "2000-01-01T00:00:00.000000001Z");
  EXPECT_EQ(iso_time(default_epoch, base::Time::from_seconds(86400 * 59 + 12.5)), "2000-02-29T00:00:12.5Z");
  EXPECT_EQ(iso_time(default_epoch, base::Time::from_seconds(-0.5)), "1999-12-31T23:59:59.5Z");
}

}  // namespace
}  // namespace iamd::report
