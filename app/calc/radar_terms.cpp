#include "radar_terms.hpp"

#include <cmath>

#include <fmt/format.h>

namespace iamd::app::calc {

double to_db(double ratio) { return 10.0 * std::log10(ratio); }
double from_db(double db) { return std::pow(10.0, db / 10.0); }

base::Result<int> whole(const Numbers& numbers, std::string_view name, int otherwise) {
  const double value = numbers.or_else(name, otherwise);
  if (value != std::floor(value)) {
    return std::unexpected(base::Error{fmt::format("{} is {}", name, value), "a whole number",
                                       fmt::format("write {} {}, for example", name, std::ceil(value))});
  }
  return static_cast<int>(value);
}

base::Result<Looks> looks_of(const Numbers& numbers, std::string_view pulses_name) {
  const auto swerling = whole(numbers, "--swerling", 1);
  if (!swerling) return std::unexpected(swerling.error());
  const auto pulses = whole(numbers, pulses_name, 1);
  if (!pulses) return std::unexpected(pulses.error());
  return Looks{static_cast<world::Swerling>(*swerling), *swerling, *pulses};
}

std::string target_of(int swerling) { return swerling == 0 ? "a steady target" : fmt::format("Swerling {}", swerling); }

std::string pulses_text(int pulses) { return pulses == 1 ? "1 pulse" : fmt::format("{} pulses", pulses); }

base::Error missing(std::string_view name, std::string reason, std::string_view example) {
  return {fmt::format("{} is missing", name), std::move(reason), fmt::format("add {} {}, for example", name, example)};
}

base::Error below_false_alarms(double pd, double pfa) {
  return {fmt::format("--pd {:.6g} is not above --pfa {:.6g}", pd, pfa),
          "noise alone crosses the threshold as often, so that no signal is needed",
          "give a higher --pd or a lower --pfa"};
}

}  // namespace iamd::app::calc
