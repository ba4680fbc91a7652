#include <map>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/base/text.hpp"
#include "iamd/report/export_text.hpp"
#include "iamd/report/run_export.hpp"

#include "played.hpp"
#include "synthetic.hpp"
#include "synthetic_recording.hpp"

namespace iamd::report {
namespace {

using Row = std::map<std::string, std::string>;

// RFC 4180, strictly: lines end with CR LF.
std::vector<std::vector<std::string>> records_of(const std::string& text) {
  std::vector<std::vector<std::string>> records(1, std::vector<std::string>(1));
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    std::string& field = records.back().back();
    if (quoted) {
      if (c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
        field += text[++i];
      } else if (c == '"') {
        quoted = false;
      } else {
        field += c;
      }
    } else if (c == '"') {
      EXPECT_TRUE(field.empty());
      quoted = true;
    } else if (c == ',') {
      records.back().emplace_back();
    } else if (c == '\r') {
      EXPECT_EQ(text[i + 1], '\n');
      ++i;
      records.emplace_back(1);
    } else {
      EXPECT_NE(c, '\n');
      field += c;
    }
  }
  EXPECT_FALSE(quoted);
  EXPECT_EQ(records.back(), std::vector<std::string>(1)) << "the last line is not ended";
  records.pop_back();
  return records;
}

std::vector<Row> rows_of(const engine::Recording& recording) {
  const Provenance from = test::provenance();
  const std::string text = run_csv({from, recording});
  EXPECT_TRUE(base::is_utf8(text));
  const auto records = records_of(text);
  std::vector<Row> rows;
  for (std::size_t i = 1; i < records.size(); ++i) {
    EXPECT_EQ(records[i].size(), records[0].size());
    if (records[i].size() != records[0].size()) return rows;
    Row& row = rows.emplace_back();
    for (std::size_t k = 0; k < records[i].size(); ++k) row[records[0][k]] = records[i][k];
  }
  return rows;
}

TEST(ExportCsv, RowsFollowTheRecordedPathsToAMetre) {
  const engine::Recording recording = test::recording();
  std::map<std::string, test::Played> played;
  for (const Row& row : rows_of(recording)) {
    if (row.at("x_m").empty()) continue;
    const geo::Position<geo::Ecef> place{std::stod(row.at("x_m")), std::stod(row.at("y_m")), std::stod(row.at("z_m"))};
    const geo::Geodetic on_map{std::stod(row.at("lat_deg")) * geo::degree, std::stod(row.at("lon_deg")) * geo::degree,
                               std::stod(row.at("alt_m"))};
    EXPECT_LT(geo::distance(place, geo::ecef_from_geodetic(on_map)), 2e-3);
    played[row.at("id")].add(base::Time::from_seconds(std::stod(row.at("time_s"))), place);
  }
  for (const char* id : {"object/0", "object/1", "shot/0", "shot/1"}) {
    EXPECT_LT(test::worst_m(test::true_path(recording, id), played.at(id)), 0.45) << id;
  }
}

TEST(ExportCsv, TracksSayHowSureTheyAre) {
  const engine::Recording recording = test::recording();
  std::size_t tracks = 0;
  for (const Row& row : rows_of(recording)) {
    if (row.at("id") != "track/0") continue;
    EXPECT_NEAR(std::stod(row.at("sigma_m")), recording.tracks[0].samples[tracks].sigma_m(), 0.01);
    EXPECT_NEAR(std::stod(row.at("error_m")), recording.tracks[0].samples[tracks].error_m, 0.01);
    ++tracks;
  }
  EXPECT_EQ(tracks, recording.tracks[0].samples.size());
}

TEST(ExportCsv, HasDetectionsAndTheWholeLedger) {
  const engine::Recording recording = test::recording();
  std::size_t detections = 0, events = 0;
  for (const Row& row : rows_of(recording)) {
    detections += row.at("kind") == "detection" ? 1 : 0;
    events += row.at("kind") == "event" ? 1 : 0;
  }
  EXPECT_EQ(detections, 2u);
  EXPECT_EQ(events, recording.result.ledger.size());
}

TEST(ExportCsv, NamesComeBackAndNoneIsAFormula) {
  for (const std::string& name : test::hostile_names()) {
    const auto rows = rows_of(test::recording(name));
    std::string shown = rows.front().at("name");
    ASSERT_FALSE(shown.empty());
    EXPECT_EQ(std::string_view{"=+-@\t\r"}.find(shown.front()), std::string_view::npos) << shown.substr(0, 40);
    if (shown.front() == '\'') shown.erase(0, 1);
    std::string expected = utf8_of(name);
    std::erase(expected, '\0');
    EXPECT_EQ(shown, expected);
  }
}

}  // namespace
}  // namespace iamd::report
