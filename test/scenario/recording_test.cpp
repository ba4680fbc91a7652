// Recorded tables: how text becomes rows, and what is said of text that does not.
#include "iamd/scenario/recording.hpp"

#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "iamd/scenario/csv.hpp"
#include "iamd/scenario/detection_reader.hpp"
#include "iamd/scenario/recording_cells.hpp"
#include "iamd/scenario/sensor_list.hpp"
#include "iamd/scenario/truth_reader.hpp"

namespace iamd::scenario {
namespace {

using Cells = std::vector<std::vector<std::string>>;

struct Cut {
  Cells records;
  std::string error;  // empty: none
  int line = 0, column = 0;
};

Cut cut(const std::string& text, std::size_t piece) {
  Cut result;
  CsvReader csv{"t.csv", [&](std::span<const CsvCell> cells, std::uint64_t) {
                  auto& record = result.records.emplace_back();
                  for (const CsvCell& cell : cells) record.emplace_back(cell.text);
                  return true;
                }};
  for (std::size_t at = 0; at < text.size(); at += piece) {
    if (!csv.feed(std::string_view{text}.substr(at, piece))) break;
  }
  csv.finish();
  if (csv.error()) {
    result.error = csv.error()->problem;
    result.line = csv.error()->place.line;
    result.column = csv.error()->place.column;
  }
  return result;
}

TEST(Csv, GivesTheSameRecordsHoweverTheTextIsCut) {
  const std::string text =
      "\xef\xbb\xbf a , b,c\r\n\n# a remark, with \"quotes\nd,\"e,\"\"f\"\"\" ,\n  # another\n \"\" ,x y,\"z\"\n1,2,3";
  const Cells expected{{"a", "b", "c"}, {"d", "e,\"f\"", ""}, {"", "x y", "z"}, {"1", "2", "3"}};
  for (std::size_t piece = 1; piece <= text.size(); ++piece) {
    const Cut result = cut(text, piece);
    EXPECT_EQ(result.error, "") << piece;
    EXPECT_EQ(result.records, expected) << piece;
  }
}

TEST(Csv, NamesThePlaceOfWhatItRefuses) {
  struct Case {
    std::string text, problem;
    int line, column;
  };
  const Case cases[] = {{"a,b\n1,\"2\n", "never closed", 2, 3},
                        {"a,b\n1,2\"3\n", "in the middle", 2, 4},
                        {"a,b\n\"1\"2,3\n", "behind a closed quote", 2, 4},
                        {std::string{"a,b\n1,\0,2\n", 10}, "control character", 2, 3},
                        {"a,b\r1,2\r", "control character", 1, 4},
                        {"a,b\n1,\xff\n", "not UTF-8", 2, 3},
                        {"\xff\xfe"
                         "a\0",
                         "not UTF-8", 1, 1},
                        {"a\n" + std::string(70000, '1') + "\n", "longer than", 2, 1},
                        {"a\n" + std::string(70000, '1'), "longer than", 2, 1},
                        {std::string(300, ','), "more than 256 cells", 1, 257}};
  for (const Case& one : cases) {
    for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, one.text.size()}) {
      const Cut result = cut(one.text, piece);
      EXPECT_NE(result.error.find(one.problem), std::string::npos) << result.error << " for " << one.problem;
      EXPECT_EQ(result.line, one.line) << one.problem;
      EXPECT_EQ(result.column, one.column) << one.problem;
    }
  }
}

TEST(Time, IsReadFromDecimalsToTheNanosecondAndWrittenBack) {
  for (const char* text : {"0", "12", "12.5", "-0.000000001", "1626098398.123456789", "9000000000", "-3.25"}) {
    const auto time = time_from_text(text);
    ASSERT_TRUE(time) << text;
    std::string back;
    append_time(back, *time);
    EXPECT_EQ(back, text);
  }
  EXPECT_EQ(time_from_text("1.0000000005")->nanoseconds(), 1'000'000'001);
  EXPECT_EQ(time_from_text("0.9999999999")->nanoseconds(), 1'000'000'000);
  EXPECT_EQ(time_from_text("+1e3")->nanoseconds(), 1'000'000'000'000);
  EXPECT_EQ(time_from_text(".5")->nanoseconds(), 500'000'000);
  for (const char* text :
       {"", "-", ".", "1e", "1:30", "inf", "nan", "9000000001", "1e300", "99999999999999999999", "1 2"}) {
    EXPECT_FALSE(time_from_text(text)) << text;
  }
}

std::vector<RecordedSensor> two_sensors() {
  RecordedSensor radar, bearing;
  radar.id = "radar";
  radar.sigma_range_m = 10.0;
  radar.sigma_azimuth_rad = radar.sigma_elevation_rad = 1e-3;
  bearing.id = "bearing";
  bearing.sigma_azimuth_rad = 1e-2;
  return {radar, bearing};
}

struct Rows {
  std::vector<DetectionRow> rows;
  std::vector<base::Error> errors;
};

Rows rows_of(const std::string& text, const std::vector<RecordedSensor>& sensors = two_sensors()) {
  Rows result;
  DetectionReader reader{"d.csv", sensors, [&](const DetectionRow& row) {
                           result.rows.push_back(row);
                           return true;
                         }};
  reader.feed(text);
  reader.finish();
  result.errors = reader.errors();
  return result;
}

TEST(Detections, AreReadByTheNamesOfTheirColumns) {
  const Rows got = rows_of(
      "elevation_deg,sensor,snr_db,azimuth_deg,t_s,range_m\n"
      "-1.5,radar,20,-90,7.25,1000\n"
      ",bearing,,36e1,8,\n");
  ASSERT_TRUE(got.errors.empty()) << base::to_string(got.errors.front());
  ASSERT_EQ(got.rows.size(), 2u);
  const DetectionRow &first = got.rows[0], &second = got.rows[1];
  EXPECT_EQ(first.time.nanoseconds(), 7'250'000'000);
  EXPECT_EQ(first.sensor, 0u);
  EXPECT_EQ(first.range_m, 1000.0);
  EXPECT_NEAR(first.azimuth_rad, 1.5 * std::numbers::pi, 1e-15);
  EXPECT_NEAR(first.elevation_rad, -1.5 * std::numbers::pi / 180.0, 1e-17);
  EXPECT_NEAR(first.snr, 100.0, 1e-12);
  EXPECT_FALSE(first.has(Measured::range_rate));
  EXPECT_EQ(first.line, 2u);
  EXPECT_EQ(second.sensor, 1u);
  EXPECT_EQ(second.measured, static_cast<std::uint8_t>(Measured::azimuth));
  EXPECT_EQ(second.azimuth_rad, 0.0);
  EXPECT_EQ(second.line, 3u);
}

TEST(Detections, OutsideTheirDomainAreRefused) {
  const std::string head = "t_s,sensor,range_m,azimuth_deg,elevation_deg\n";
  const std::pair<const char*, const char*> cases[] = {
      {"0,radar,0,1,1", "0 is out of range"},       {"0,radar,-5,1,1", "-5 is out of range"},
      {"0,radar,1e10,1,1", "1e10 is out of range"}, {"0,radar,inf,1,1", "not a finite number"},
      {"0,radar,5,nan,1", "not a finite number"},   {"0,radar,5,361,1", "361 is out of range"},
      {"0,radar,5,1,90.1", "90.1 is out of range"}, {"0,radar,5,1,-91", "-91 is out of range"},
      {"inf,radar,5,1,1", "not a finite number"},   {"1e10,radar,5,1,1", "1e10 is out of range"},
      {",radar,5,1,1", "the cell is empty"},        {"0,,5,1,1", "the cell is empty"},
      {"0,radr,5,1,1", "no sensor is named"},       {"0,radar,,,", "neither range nor azimuth"},
      {"0,bearing,5,1,", "has no sigma_range_m"},   {"0,radar,5,1", "the row has 4 cells"},
      {"0,radar,5,1,1,1", "the row has 6 cells"},   {"0,radar,5 km,1,1", "not a number"}};
  for (const auto& [row, problem] : cases) {
    const Rows got = rows_of(head + row + "\n0,radar,5,1,1\n");
    ASSERT_EQ(got.errors.size(), 1u) << row;
    EXPECT_NE(got.errors[0].problem.find(problem), std::string::npos) << got.errors[0].problem;
    EXPECT_EQ(got.errors[0].place.line, 2) << row;
    EXPECT_TRUE(got.rows.empty()) << "rows behind an error are not given on";
  }
}

TEST(Detections, WithManyMistakesStopAtTwentyErrors) {
  std::string text = "t_s,sensor,range_m,azimuth_deg,elevation_deg\n";
  for (int i = 0; i < 100; ++i) text += "x,radar,1,1,1\n";
  EXPECT_EQ(rows_of(text).errors.size(), RecordReader::most_errors);
}

TEST(SensorList, IsABareListOrAFileWithAHead) {
  const std::string list = "- {id: a, lat_deg: 50, lon_deg: 10, sigma_azimuth_deg: 0.5, pd: 0.8}\n";
  const auto bare = read_sensor_list(*parse(list, "s.yaml"));
  const auto headed = read_sensor_list(*parse("format: iamd-sensors/1\nsensors:\n" + list, "s.yaml"));
  ASSERT_TRUE(bare && headed);
  ASSERT_EQ(bare->size(), 1u);
  EXPECT_EQ(bare->front().id, headed->front().id);
  EXPECT_NEAR(bare->front().sigma_azimuth_rad, 0.5 * std::numbers::pi / 180.0, 1e-17);
  EXPECT_EQ(bare->front().pd, 0.8);
  EXPECT_EQ(bare->front().sigma_range_m, 0.0);
  EXPECT_TRUE(std::isinf(bare->front().range_max_m));
  EXPECT_NEAR(bare->front().elevation_max_rad, std::numbers::pi / 2.0, 1e-15);
}

TEST(SensorList, RefusesWhatItDoesNotKnow) {
  const std::pair<const char*, const char*> cases[] = {
      {"- {id: a, lat_deg: 50, lon_deg: 10, sigma_range_km: 1}\n", "unknown key 'sigma_range_km'"},
      {"- {id: a, lat_deg: 50}\n", "lon_deg"},
      {"- {id: a, lat_deg: 95, lon_deg: 10}\n", "out of range"},
      {"- {id: a, lat_deg: 5, lon_deg: 10}\n- {id: a, lat_deg: 5, lon_deg: 10}\n", "used twice"},
      {"- {id: a, lat_deg: 5, lon_deg: 10, pd: 0}\n", "out of range"},
      {"[]", "a list of 0 sensors"},
      {"- {lat_deg: 5, lon_deg: 10}\n", "'id' is missing"},
      {"sensors: radar\n", "expected a list"},
      {"- {id: a, lat_deg: 5, lon_deg: 1, elevation_min_deg: 5, elevation_max_deg: 4}\n", "not below"}};
  for (const auto& [text, problem] : cases) {
    const auto sensors = read_sensor_list(*parse(text, "s.yaml"));
    ASSERT_FALSE(sensors) << text;
    EXPECT_NE(base::to_string(sensors.error().front()).find(problem), std::string::npos)
        << base::to_string(sensors.error().front());
  }
}

TEST(Truth, IsSortedByTimeAndRepeatedRowsAreCounted) {
  TruthReader reader{"t.csv"};
  reader.feed("object,t_s,x_m,y_m,z_m\nb,2,1,1,1\na,5,1,2,3\nb,1,0,0,0\nb,2,1,1,1\n");
  ASSERT_TRUE(reader.finish());
  const RecordedTruth& truth = reader.truth();
  ASSERT_EQ(truth.objects.size(), 2u);
  EXPECT_EQ(truth.objects[0].name, "b");
  ASSERT_EQ(truth.objects[0].rows.size(), 2u);
  EXPECT_EQ(truth.objects[0].rows[0].time.seconds(), 1.0);
  EXPECT_EQ(truth.counts.rows, 4u);
  EXPECT_EQ(truth.counts.duplicates, 1u);
  EXPECT_EQ(truth.counts.used, 3u);
}

TEST(Truth, OfOneObjectAtTwoPlacesAtOnceIsRefused) {
  TruthReader reader{"t.csv"};
  reader.feed("object,t_s,x_m,y_m,z_m\na,2,1,1,1\na,2,1,1,2\n");
  EXPECT_FALSE(reader.finish());
  EXPECT_EQ(reader.errors().front().place.line, 3);
}

TEST(States, OfOpenSkyAreRecognisedByTheirColumns) {
  EXPECT_TRUE(StateReader::recognises("# remark\ntime,icao24,lat,lon,velocity,baroaltitude\n"));
  EXPECT_TRUE(StateReader::recognises("time,icao24,lat,lon,geoaltitude"));
  EXPECT_FALSE(StateReader::recognises("t_s,sensor,range_m\n"));
  EXPECT_FALSE(StateReader::recognises(""));
}

TEST(States, OnTheGroundOrWithoutPositionAreCountedNotUsed) {
  StateReader reader{"s.csv"};
  reader.feed(
      "time,icao24,lat,lon,onground,squawk,baroaltitude,geoaltitude,lastposupdate\n"
      "100,abc,50,10,False,7000,900,1000,99.5\n"
      "110,abc,50,10,True,7000,,0,109.5\n"
      "120,abc,,10,False,,900,1000,119\n"
      "130,abc,50.1,10,False,,950,,129\n"
      "140,abc,50.1,10,False,,,NaN,139\n");
  ASSERT_TRUE(reader.finish()) << base::to_string(reader.errors().front());
  const RecordedStates& states = reader.states();
  ASSERT_EQ(states.aircraft.size(), 1u);
  ASSERT_EQ(states.aircraft[0].rows.size(), 2u);
  EXPECT_EQ(states.aircraft[0].rows[0].time.seconds(), 99.5);
  EXPECT_EQ(states.aircraft[0].rows[0].place.alt_m, 1000.0);
  EXPECT_TRUE(states.aircraft[0].rows[1].barometric);
  EXPECT_EQ(states.counts.rows, 5u);
  EXPECT_EQ(states.counts.on_ground, 1u);
  EXPECT_EQ(states.counts.no_position, 2u);
}

}  // namespace
}  // namespace iamd::scenario
