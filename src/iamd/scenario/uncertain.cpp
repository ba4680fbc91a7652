#include "iamd/scenario/uncertain.hpp"

#include <array>
#include <cmath>
#include <numbers>

#include "iamd/base/contracts.hpp"
#include "iamd/base/hash.hpp"
#include "iamd/base/random.hpp"
#include "iamd/scenario/units.hpp"

namespace iamd::scenario {
namespace {

constexpr double degree = std::numbers::pi / 180.0;

struct Suffix {
  std::string_view text;
  Unit unit;
};

constexpr std::array suffixes{
    Suffix{"_km", {UnitForm::linear, 1e3}},
    Suffix{"_m", {}},
    Suffix{"_deg", {UnitForm::linear, degree}},
    Suffix{"_rad", {}},
    Suffix{"_mrad", {UnitForm::linear, 1e-3}},
    Suffix{"_db", {UnitForm::decibel, 1.0}},
    Suffix{"_dbsm", {UnitForm::decibel, 1.0}},
    Suffix{"_dbi", {UnitForm::decibel, 1.0}},
    Suffix{"_mps", {}},
    Suffix{"_kmps", {UnitForm::linear, 1e3}},
    Suffix{"_mps2", {}},
    Suffix{"_s", {}},
    Suffix{"_ms", {UnitForm::linear, 1e-3}},
    Suffix{"_us", {UnitForm::linear, 1e-6}},
    Suffix{"_m2", {}},
    Suffix{"_m3_s2", {}},
    Suffix{"_kg_m2", {}},
    Suffix{"_kg", {}},
    Suffix{"_g_m3", {UnitForm::linear, 1e-3}},
    Suffix{"_mm_h", {UnitForm::linear, 1.0 / 3.6e6}},
    Suffix{"_hz", {}},
    Suffix{"_khz", {UnitForm::linear, 1e3}},
    Suffix{"_mhz", {UnitForm::linear, 1e6}},
    Suffix{"_ghz", {UnitForm::linear, 1e9}},
    Suffix{"_w", {}},
    Suffix{"_kw", {UnitForm::linear, 1e3}},
    Suffix{"_w_sr", {}},
    Suffix{"_w_m2", {}},
    Suffix{"_k", {}},
    Suffix{"_per_s", {}},
    Suffix{"_deg_per_s", {UnitForm::linear, degree}},
};

const Suffix* suffix_of(std::string_view key) {
  const Suffix* longest = nullptr;
  for (const Suffix& suffix : suffixes) {
    if (key.size() > suffix.text.size() && key.ends_with(suffix.text) &&
        (longest == nullptr || suffix.text.size() > longest->text.size())) {
      longest = &suffix;
    }
  }
  return longest;
}

// A normal that is cut to its domain is redrawn this often at most: with half its mass inside, that is never reached.
constexpr int most_redraws = 1000;

double drawn(const Distribution& distribution, const Domain& domain, base::RandomStream& stream) {
  if (const auto* fixed = std::get_if<Fixed>(&distribution)) return fixed->value;
  if (const auto* triangle = std::get_if<Triangular>(&distribution)) {
    return stream.triangular(triangle->low, triangle->likely, triangle->high);
  }
  if (const auto* uniform = std::get_if<Uniform>(&distribution)) {
    return uniform->low + (uniform->high - uniform->low) * stream.uniform();
  }
  if (const auto* beta = std::get_if<JeffreysBeta>(&distribution)) {
    return stream.beta(beta->successes + 0.5, beta->trials - beta->successes + 0.5);
  }
  const Normal& normal = std::get<Normal>(distribution);
  for (int i = 0; i < most_redraws; ++i) {
    const double value = normal.mean + normal.sd * stream.normal();
    if (domain.contains(value)) return value;
  }
  return normal.mean;
}

}  // namespace

double Unit::to_si(double file_value) const {
  return form == UnitForm::decibel ? std::pow(10.0, file_value / 10.0) : file_value * factor;
}

Unit unit_of_key(std::string_view key) {
  const Suffix* suffix = suffix_of(key);
  return suffix == nullptr ? Unit{} : suffix->unit;
}

std::string_view unit_name(std::string_view key) {
  const Suffix* suffix = suffix_of(key);
  return suffix == nullptr ? std::string_view{} : key.substr(key.size() - suffix->text.size() + 1);
}

bool Domain::contains(double value) const {
  const bool above = low_open ? value > low : value >= low;
  const bool below = high_open ? value < high : value <= high;
  return above && below;
}

std::string Domain::described() const {
  const bool from = low > any_number.low;
  const bool to = high < any_number.high;
  if (!from && !to) return "any number";
  if (from && to && !low_open && !high_open) return "from " + as_text(low) + " to " + as_text(high);
  std::string text;
  if (from) text = (low_open ? "> " : ">= ") + as_text(low);
  if (to) text += (from ? " and " : "") + std::string{high_open ? "< " : "<= "} + as_text(high);
  return text;
}

Uncertain::Uncertain(Distribution distribution, Doubt doubt, Unit unit, Domain domain, std::uint64_t key, bool whole)
    : distribution_{distribution}, doubt_{doubt}, unit_{unit}, domain_{domain}, key_{key}, whole_{whole} {}

double Uncertain::likely() const {
  double value = 0.0;
  if (const auto* fixed = std::get_if<Fixed>(&distribution_)) value = fixed->value;
  if (const auto* triangle = std::get_if<Triangular>(&distribution_)) value = triangle->likely;
  if (const auto* uniform = std::get_if<Uniform>(&distribution_)) value = 0.5 * (uniform->low + uniform->high);
  if (const auto* normal = std::get_if<Normal>(&distribution_)) value = normal->mean;
  if (const auto* beta = std::get_if<JeffreysBeta>(&distribution_))
    value = (beta->successes + 0.5) / (beta->trials + 1.0);
  return unit_.to_si(whole_ ? std::round(value) : value);
}

Draw Draw::likely(std::uint64_t seed) {
  Draw draw{seed, 0, 0};
  draw.likely_ = true;
  return draw;
}

Draw Draw::copy(std::uint64_t entity) const {
  Draw draw = *this;
  draw.entity_ = base::combined(entity_, entity);
  return draw;
}

double Draw::operator()(const Uncertain& number) const {
  if (const auto* fixed = std::get_if<Fixed>(&number.distribution_)) return number.unit_.to_si(fixed->value);
  if (likely_) return number.likely();
  base::StreamKey key{.seed = seed_, .run = world_, .entity = number.key_, .purpose = base::Purpose::scenario_world};
  if (number.doubt_ == Doubt::aleatory) {
    key.run = run_;
    key.purpose = base::Purpose::scenario_run;
    if (entity_ != 0) key.entity = base::combined(number.key_, entity_);
  }
  base::RandomStream stream{key};
  const double value = drawn(number.distribution_, number.domain_, stream);
  return number.unit_.to_si(number.whole_ ? std::round(value) : value);
}

}  // namespace iamd::scenario
