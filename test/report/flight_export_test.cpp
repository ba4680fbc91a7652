#include "iamd/report/flight_export.hpp"

#include <algorithm>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace iamd::report {
namespace {

// Rises straight over 0° N 0° E from 100 m by 10 m/s, for as long as it is said.
class Rising {
 public:
  explicit Rising(double duration_s) {
    const double x_m = 6378137.0 + 100.0;
    path_.append_quintic(0.0, duration_s, {{x_m, 0.0, 0.0}, {10.0, 0.0, 0.0}}, {},
                         {{x_m + 10.0 * duration_s, 0.0, 0.0}, {10.0, 0.0, 0.0}}, {});
    flight_.name = "riser";
    flight_.start = base::Time::from_seconds(2.5);
    flight_.path = &path_;
    flight_.notes.ends_at_ground = false;
  }
  [[nodiscard]] const engine::TrueFlight& flight() const { return flight_; }

 private:
  geo::Trajectory path_;
  engine::TrueFlight flight_;
};

struct Collected {
  std::string text;
  int pieces = 0;
  int most_pieces = 1000000;
  TextSink sink() {
    return [this](std::string_view piece) {
      text += piece;
      return ++pieces < most_pieces;
    };
  }
};

TEST(FlightCsv, HasAHeaderAndARowASample) {
  Collected out;
  FlightCsv csv{{.every_s = 1.0}, out.sink()};
  EXPECT_TRUE(csv.begin());
  EXPECT_TRUE(csv.add(Rising{1.5}.flight(), {}));
  EXPECT_TRUE(csv.end());
  EXPECT_TRUE(
      out.text.starts_with("object,t_s,lat_deg,lon_deg,alt_m,x_m,y_m,z_m,vx_mps,vy_mps,vz_mps,speed_mps,mach\n"
                           "riser,2.5,0,0,100,6378237,0,0,10,0,0,10,0.029"))
      << out.text;
  EXPECT_NE(out.text.find("\nriser,3.5,0,0,110,6378247,0,0,10,0,0,10,0.029"), std::string::npos) << out.text;
  EXPECT_NE(out.text.find("\nriser,4,0,0,115,6378252,0,0,10,0,0,10,0.029"), std::string::npos) << out.text;
  EXPECT_EQ(std::count(out.text.begin(), out.text.end(), '\n'), 4);
}

TEST(FlightCsv, LeavesMachEmptyWithoutAir) {
  Collected out;
  world::Surroundings around;
  around.earth.atmosphere = geo::Atmosphere::none;
  EXPECT_TRUE((FlightCsv{{.every_s = 10.0}, out.sink()}.add(Rising{1.0}.flight(), around)));
  EXPECT_EQ(out.text, "riser,2.5,0,0,100,6378237,0,0,10,0,0,10,\nriser,3.5,0,0,110,6378247,0,0,10,0,0,10,\n");
}

TEST(FlightExport, StopsWhenNobodyReadsAnyMore) {
  for (const bool json : {false, true}) {
    Collected out;
    out.most_pieces = 2;
    FlightCsv as_csv{{.every_s = 0.01}, out.sink()};
    FlightJson as_json{{}, {.every_s = 0.01}, out.sink()};
    FlightExport& output = json ? static_cast<FlightExport&>(as_json) : as_csv;
    EXPECT_TRUE(output.begin());
    EXPECT_FALSE(output.add(Rising{10000.0}.flight(), {}));
    EXPECT_EQ(out.pieces, 2);
    EXPECT_LT(out.text.size(), 200000u);
  }
}

TEST(FlightJson, IsADocumentWithAnyNumberOfFlights) {
  for (const int flights : {0, 1, 3}) {
    Collected out;
    Provenance from;
    from.scenario_title = "bad \xff bytes";
    from.assumptions = {"none"};
    FlightJson json{from, {.run = 7, .world = 2, .every_s = 0.5}, out.sink()};
    EXPECT_TRUE(json.begin());
    for (int i = 0; i < flights; ++i) EXPECT_TRUE(json.add(Rising{1.0}.flight(), {}));
    EXPECT_TRUE(json.end());
    const auto document = nlohmann::json::parse(out.text);
    EXPECT_EQ(document["format"], "iamd-fly/1");
    EXPECT_EQ(document["run"], 7);
    EXPECT_EQ(document["world"], 2);
    ASSERT_EQ(document["objects"].size(), static_cast<std::size_t>(flights));
    for (const auto& object : document["objects"]) {
      EXPECT_EQ(object["end"], "end_of_route");
      EXPECT_TRUE(object["impact"].is_null());
      EXPECT_EQ(object["start_s"], 2.5);
      EXPECT_EQ(object["samples"]["rows"].size(), 3u);
      EXPECT_EQ(object["samples"]["rows"][0].size(), object["samples"]["columns"].size());
      EXPECT_NEAR(object["apogee_km"].get<double>(), 0.11, 1e-9);
    }
  }
}

}  // namespace
}  // namespace iamd::report
