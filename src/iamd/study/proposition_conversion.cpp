// A number that a statement gives in two units: whether they are the same.
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <span>

#include <fmt/format.h>

#include "iamd/base/text.hpp"
#include "iamd/geo/atmosphere.hpp"
#include "iamd/study/proposition_words.hpp"

namespace iamd::study {
namespace {

enum class Quantity : std::uint8_t { length, speed, mass, time };

struct UnitOf {
  std::string_view key;
  Quantity quantity;
  double si;  // how many metres, metres a second, kilograms or seconds it is; 0: Mach numbers, which depend on the air
  std::string_view text;   // after a number
  std::string_view exact;  // the factor in words; empty where the name says it
};

// Exact by definition: the mile, the foot and the pound by the international yard and pound agreement of 1959 (NIST SP
// 811, 2008, appendix B), the nautical mile and the knot by the hydrographic conference of Monaco, 1929.
constexpr double mile_m = 1609.344, nautical_mile_m = 1852.0, hour_s = 3600.0;
constexpr std::array units{
    UnitOf{"km", Quantity::length, 1e3, "km", ""},
    UnitOf{"miles", Quantity::length, mile_m, "miles", "a mile is 1609.344 m"},
    UnitOf{"nautical_miles", Quantity::length, nautical_mile_m, "nautical miles", "a nautical mile is 1852 m"},
    UnitOf{"m", Quantity::length, 1.0, "m", ""},
    UnitOf{"ft", Quantity::length, 0.3048, "ft", "a foot is 0.3048 m"},
    UnitOf{"mps", Quantity::speed, 1.0, "m/s", ""},
    UnitOf{"kmps", Quantity::speed, 1e3, "km/s", ""},
    UnitOf{"kmph", Quantity::speed, 1e3 / hour_s, "km/h", ""},
    UnitOf{"mph", Quantity::speed, mile_m / hour_s, "mph", "a mile is 1609.344 m"},
    UnitOf{"miles_per_s", Quantity::speed, mile_m, "miles/s", "a mile is 1609.344 m"},
    UnitOf{"mach", Quantity::speed, 0.0, "", ""},
    UnitOf{"kn", Quantity::speed, nautical_mile_m / hour_s, "kn", "a knot is 1852 m in an hour"},
    UnitOf{"kg", Quantity::mass, 1.0, "kg", ""},
    UnitOf{"lb", Quantity::mass, 0.45359237, "lb", "a pound is 0.45359237 kg"},
    UnitOf{"ton", Quantity::mass, 1e3, "t", "a ton is taken as the metric one, 1000 kg"},
    UnitOf{"s", Quantity::time, 1.0, "s", ""},
    UnitOf{"min", Quantity::time, 60.0, "min", ""},
    UnitOf{"h", Quantity::time, hour_s, "h", ""},
};

struct ConversionReading {
  std::string against;
  scenario::WrittenNumber altitude_m;
};

struct Conversion : PropositionHead {
  using Reading = ConversionReading;
  scenario::WrittenNumber value, says;                          // in the units named
  std::size_t unit = 0, says_unit = 0;                          // of `units`
  double tolerance = std::numeric_limits<double>::quiet_NaN();  // NaN: half a unit of the last digit
  std::vector<Reading> readings;
};

bool is_mach(std::size_t unit) { return units[unit].si == 0.0; }

std::string with_unit(std::string_view number, std::size_t unit) {
  return is_mach(unit) ? fmt::format("Mach {}", number) : fmt::format("{} {}", number, units[unit].text);
}

std::string problem_of(const Conversion& c) {
  if (units[c.unit].quantity != units[c.says_unit].quantity) {
    return fmt::format("'{}' and '{}' measure different things: 'unit' and 'says_unit' are to be of one kind",
                       units[c.unit].key, units[c.says_unit].key);
  }
  if (is_mach(c.unit) && is_mach(c.says_unit)) return "both units are Mach numbers: there is nothing to convert";
  const bool asks_height = is_mach(c.unit) || is_mach(c.says_unit);
  for (const auto& reading : c.readings) {
    if (reading.altitude_m.given() && !asks_height) {
      return fmt::format("the reading {} has an 'altitude_km', which only Mach numbers depend on: take it away",
                         base::quoted(reading.against));
    }
  }
  return {};
}

scenario::Table<Conversion> conversion_table() {
  std::vector<std::pair<std::string, std::size_t>> names;
  for (std::size_t i = 0; i < units.size(); ++i) names.emplace_back(units[i].key, i);
  scenario::Table<ConversionReading> reading{"One way to read it: the height, for Mach numbers"};
  add_against(reading);
  reading
      .number("altitude_km", &ConversionReading::altitude_m, {-5.0, 86.0, false, false},
              "height in the US Standard Atmosphere 1976 at which the speed of sound is taken, for Mach numbers; left "
              "out: 0")
      .optional();
  scenario::Table<Conversion> table{"One number in two units, as the statement gives it"};
  add_head(table);
  table.number("value", &Conversion::value, scenario::any_number, "the number that is taken as said")
      .choice("unit", &Conversion::unit, names, "its unit")
      .number("says", &Conversion::says, scenario::any_number, "what the statement says that this is")
      .choice("says_unit", &Conversion::says_unit, names, "the unit of that");
  table
      .plain("tolerance", &Conversion::tolerance, share_of_miss,
             "share by which `says` may be off; left out: half a unit of its last written digit")
      .optional();
  add_readings(table, reading, "the ways to read it; one for units that need no more");
  table.require(problem_of);
  return table;
}

// What one more of its last written digit is: 1 for 372, 0.1 for 4.3, 1000 for 2e3.
double unit_of_last_digit(const scenario::WrittenNumber& number) {
  const scenario::Node* node = &number.written.node;
  for (const char* const key : {"value", "likely"}) {
    if (const scenario::Node* const inner = node->find(key)) node = inner;
  }
  if (!node->is_scalar()) return 0.0;
  const std::string& text = node->text;
  const std::size_t e = std::min(text.find_first_of("eE"), text.size());
  int power = 0;
  if (e < text.size()) {
    const std::size_t from = e + (e + 1 < text.size() && text[e + 1] == '+' ? 2 : 1);
    std::from_chars(text.data() + from, text.data() + text.size(), power);
  }
  const std::size_t point = text.find('.');
  if (point < e) power -= static_cast<int>(e - point - 1);
  return std::pow(10.0, power);
}

std::string claimed_conversion(const Conversion& c) {
  return fmt::format("{} = {}", with_unit(in_figures(c.value.number.likely(), 6), c.unit),
                     with_unit(in_figures(c.says.number.likely(), 6), c.says_unit));
}

// A hair more than the half unit, so that 4.35 may be said to be 4.4.
bool is_near(double says, double exact, double miss) {
  constexpr double hair = 1e-12;
  return std::abs(exact - says) <= miss + hair * std::abs(says);
}

// "4 miles/s is that rounded down by 8 %".
std::string off_in_words(double says, double exact, double miss, std::size_t unit) {
  const std::string said = with_unit(in_figures(says, 6), unit);
  const double off = says / exact - 1.0;
  if (!std::isfinite(off)) return {};
  if (std::abs(off) < 5e-7) return said + " is exact";
  const bool up = std::abs(says) > std::abs(exact);
  return is_near(says, exact, miss)
             ? fmt::format("{} is that rounded {} by {}", said, up ? "up" : "down", in_percent(std::abs(off)))
             : fmt::format("{} is {} {} than that", said, in_percent(std::abs(off)), up ? "more" : "less");
}

scenario::Checked<ReadingPlan> plan_conversion(const Conversion& c, const ConversionReading& reading,
                                               const ClaimContext& context) {
  const double value = c.value.number.likely(), says = c.says.number.likely();
  const double miss = std::isnan(c.tolerance) ? 0.5 * unit_of_last_digit(c.says) : c.tolerance * std::abs(says);
  const bool mach = is_mach(c.unit) || is_mach(c.says_unit);
  const auto exact_at = [value, from = units[c.unit].si, to = units[c.says_unit].si](double altitude_m) {
    const double sound_mps = from == 0.0 || to == 0.0 ? geo::us1976_speed_of_sound_mps(altitude_m) : 0.0;
    return value * (from == 0.0 ? sound_mps : from) / (to == 0.0 ? sound_mps : to);
  };
  ReadingPlan plan;
  plan.against = reading.against;
  plan.quantity = "exact value";
  plan.unit = is_mach(c.says_unit) ? "Mach" : units[c.says_unit].text;
  const double exact = exact_at(reading.altitude_m.number.likely());
  const std::string rounding = off_in_words(says, exact, miss, c.says_unit);
  plan.trial = [=, altitude = reading.altitude_m.number](const scenario::Draw& draw) -> base::Result<Trial> {
    const double found = exact_at(draw(altitude));
    return Trial{is_near(says, found, miss), found, rounding};
  };
  add_input(reading.altitude_m, context, plan);
  for (const std::size_t unit : {c.unit, c.says_unit}) {
    if (!units[unit].exact.empty()) plan.steps.emplace_back(units[unit].exact);
  }
  if (mach) {
    const double at_m = reading.altitude_m.number.likely();
    plan.steps.push_back(fmt::format("the speed of sound at {} km is {} m/s (US Standard Atmosphere 1976)",
                                     in_figures(at_m / 1e3), in_figures(geo::us1976_speed_of_sound_mps(at_m), 5)));
  }
  plan.steps.push_back(
      fmt::format("{} is {}", with_unit(in_figures(value, 6), c.unit), with_unit(in_figures(exact, 5), c.says_unit)));
  if (!rounding.empty()) plan.steps.push_back(rounding);
  plan.steps.push_back(
      std::isnan(c.tolerance)
          ? fmt::format("allowed is half a unit of the last digit said, {}", in_figures(miss))
          : fmt::format("allowed is {} of what is said, {}", in_percent(c.tolerance), in_figures(miss)));
  plan.condition = [=, unit = c.says_unit](const Trial&) {
    constexpr double gross = 0.1;  // from there on it is no matter of rounding
    const double off = std::abs(exact - says) / std::abs(says);
    return off < gross ? fmt::format("only as a number that may be off by {}", in_percent(off))
                       : fmt::format("as {}", with_unit(in_figures(exact), unit));
  };
  return plan;
}

}  // namespace

void add_conversion_kinds(scenario::Registry<Proposition>& registry) {
  add_kind<Conversion>(registry, "conversion", "one number in two units", conversion_table(), claimed_conversion,
                       plan_conversion);
}

}  // namespace iamd::study
