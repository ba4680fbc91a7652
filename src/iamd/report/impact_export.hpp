// Impact and launch points as CSV, written piece by piece: docs/formats/impacts.md.
#pragma once

#include <span>
#include <string>

#include "iamd/engine/impact_series.hpp"
#include "iamd/report/flight_export.hpp"

namespace iamd::report {

// A row an estimate; launch columns are empty where nothing can be said. Degrees are rounded to 1e-8 (1 mm), those of
// directions to 1e-3, metres to 1 cm, seconds to 1 ms. Functions return false once the sink does.
class ImpactCsv {
 public:
  explicit ImpactCsv(TextSink sink);
  bool begin();
  bool add(std::span<const engine::ImpactRow> rows);

 private:
  TextSink sink_;
  std::string text_;
};

}  // namespace iamd::report
