#include "iamd/report/event_record.hpp"

#include <gtest/gtest.h>

#include "synthetic.hpp"

namespace iamd::report {
namespace {

TEST(EventRecord, HasNamesInPlaceOfIds) {
  const auto names = test::names();
  const auto records = flattened(test::result(0, true).ledger, names);
  ASSERT_EQ(records.size(), 10u);
  EXPECT_EQ(records[1].kind, "detected");
  EXPECT_EQ(records[1].object, "missile#1");
  EXPECT_EQ(records[1].sensor, "radar");
  EXPECT_DOUBLE_EQ(*records[1].value, 20.0);
  EXPECT_EQ(records[9].kind, "arrived");
  EXPECT_EQ(records[9].asset, "city");
}

TEST(EventRecord, OfATrackNamesTheObjectThatItFollows) {
  const auto names = test::names();
  const auto records = flattened(test::result(0, false).ledger, names);
  for (std::size_t i = 1; i < records.size(); ++i) {
    EXPECT_EQ(records[i].object, "missile#1") << records[i].kind;
    EXPECT_EQ(records[i].track, 3u) << records[i].kind;
  }
  EXPECT_EQ(records[7].battery, "battery");  // the assessment's, from its launch
}

TEST(EventRecord, OfAFalseAlarmHasNoObject) {
  const auto names = test::names();
  const auto records = flattened({{test::at(1), outcome::Detected{base::SensorId{0}, {}, {}, 20.0}}}, names);
  EXPECT_FALSE(records[0].object || records[0].track);
  EXPECT_EQ(records[0].detail, "false alarm");
}

TEST(EventRecord, TellsOfAWarning) {
  const auto names = test::names();
  sensing::LaunchWarning warning;
  warning.source = base::SensorId{0};
  warning.time = test::at(60);
  warning.launch = test::at(12.5);
  warning.heading_rad = 1.5707963267948966;
  warning.sigma_heading_rad = 0.1;
  warning.sigma_along_m = 4200.0;
  warning.sigma_across_m = 1100.0;
  const auto records = flattened({{test::at(60), outcome::Warned{warning, base::ObjectId{0}, 3000.0}}}, names);
  EXPECT_EQ(records[0].kind, "warned");
  EXPECT_EQ(records[0].sensor, "radar");
  EXPECT_EQ(records[0].object, "missile#1");
  EXPECT_DOUBLE_EQ(*records[0].value, 3000.0);
  EXPECT_EQ(records[0].detail, "launched at 12.5 s, heading 90° ± 6°, ± 4.2 km along, ± 1.1 km across");
}

TEST(EventRecord, TellsEveryHindrance) {
  for (int i = 0; i <= static_cast<int>(battle::Hindrance::waiting); ++i) {
    const auto names = test::names();
    const auto records =
        flattened({{test::at(1), outcome::Hindered{base::TrackId{0}, static_cast<battle::Hindrance>(i)}}}, names);
    EXPECT_FALSE(records[0].detail.empty()) << i;
  }
}

}  // namespace
}  // namespace iamd::report
