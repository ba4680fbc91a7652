// True flights as CSV and as one JSON document, written piece by piece: docs/formats/fly.md.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "iamd/engine/flight_facts.hpp"
#include "iamd/report/provenance.hpp"

namespace iamd::report {

// Takes text; false when it wants no more of it.
using TextSink = std::function<bool(std::string_view)>;

// What of, and how often.
struct FlightExportOptions {
  std::uint64_t run = 0;
  std::uint64_t world = 0;
  double every_s = 1.0;
};

// One at a time: the head, every flight, the foot. Numbers are written in the shortest form that reads back as the same
// number, geodetic coordinates to 1e-12 degrees and 1 µm. Each function returns false once the sink does. Memory does
// not grow with the length of a flight.
class FlightExport {
 public:
  virtual ~FlightExport() = default;
  virtual bool begin() = 0;
  virtual bool add(const engine::TrueFlight& flight, const world::Surroundings& around) = 0;
  virtual bool end() = 0;
};

// object,t_s,lat_deg,lon_deg,alt_m,x_m,y_m,z_m,vx_mps,vy_mps,vz_mps,speed_mps,mach
class FlightCsv final : public FlightExport {
 public:
  FlightCsv(const FlightExportOptions& options, TextSink sink);
  bool begin() override;
  bool add(const engine::TrueFlight& flight, const world::Surroundings& around) override;
  bool end() override { return true; }

 private:
  FlightExportOptions options_;
  TextSink sink_;
};

// format iamd-fly/1
class FlightJson final : public FlightExport {
 public:
  FlightJson(Provenance from, const FlightExportOptions& options, TextSink sink);
  bool begin() override;
  bool add(const engine::TrueFlight& flight, const world::Surroundings& around) override;
  bool end() override;

 private:
  Provenance from_;
  FlightExportOptions options_;
  TextSink sink_;
  bool first_ = true;
};

}  // namespace iamd::report
