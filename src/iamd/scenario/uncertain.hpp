// Numbers that may be distributions, and the drawing of them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "iamd/scenario/node.hpp"

namespace iamd::scenario {

struct Fixed {
  double value = 0.0;
};
struct Triangular {
  double low = 0.0, likely = 0.0, high = 0.0;
};
struct Uniform {
  double low = 0.0, high = 0.0;
};
struct Normal {
  double mean = 0.0, sd = 0.0;
};
// Posterior of a proportion after `successes` in `trials`, Jeffreys prior: Beta(s + 1/2, n - s + 1/2).
struct JeffreysBeta {
  double successes = 0.0, trials = 0.0;
};

using Distribution = std::variant<Fixed, Triangular, Uniform, Normal, JeffreysBeta>;

// From the unit in the key's name to SI.
enum class UnitForm { linear, decibel };
struct Unit {
  UnitForm form = UnitForm::linear;
  double factor = 1.0;  // SI value = file value × factor (linear) or 10^(file value / 10) (decibel)
  [[nodiscard]] double to_si(double file_value) const;
  bool operator==(const Unit&) const = default;
};

// What a key's name says of its unit: range_km → 1e3, beamwidth_deg → π/180, gain_db → decibel, rcs_dbsm → decibel,
// speed_mps → 1. Names without a known unit are pure numbers (factor 1).
[[nodiscard]] Unit unit_of_key(std::string_view key);

// Values that a number may take, in the file's unit.
struct Domain {
  double low = -1e300;
  double high = 1e300;
  bool low_open = false;  // low itself is not allowed
  bool high_open = false;
  [[nodiscard]] bool contains(double value) const;
  // "> 0", "from 0 to 1", "any number".
  [[nodiscard]] std::string described() const;
};
inline constexpr Domain any_number{};
inline constexpr Domain positive{0.0, 1e300, true, false};
inline constexpr Domain non_negative{0.0, 1e300, false, false};
inline constexpr Domain probability{0.0, 1.0, false, false};

// A number of the scenario: plain, or drawn once a world or once a run. Values come out in SI.
class Uncertain {
 public:
  Uncertain() = default;
  // A plain SI number, for defaults and for tests.
  Uncertain(double value_si) : distribution_{Fixed{value_si}} {}  // NOLINT(google-explicit-constructor)
  // `key`: stable hash of the path in the scenario, which names the random stream. `whole`: round to an integer.
  Uncertain(Distribution distribution, Doubt doubt, Unit unit, Domain domain, std::uint64_t key, bool whole = false);

  [[nodiscard]] bool fixed() const { return std::holds_alternative<Fixed>(distribution_); }
  [[nodiscard]] bool epistemic() const { return !fixed() && doubt_ == Doubt::epistemic; }
  [[nodiscard]] bool aleatory() const { return !fixed() && doubt_ == Doubt::aleatory; }
  [[nodiscard]] const Distribution& distribution() const { return distribution_; }

  // Mode (triangular), middle (uniform), mean (normal, beta), in SI.
  [[nodiscard]] double likely() const;

 private:
  friend class Draw;
  Distribution distribution_ = Fixed{};
  Doubt doubt_ = Doubt::epistemic;
  Unit unit_{};
  Domain domain_{};
  std::uint64_t key_ = 0;
  bool whole_ = false;
};

// Draws a scenario's numbers for one world and one run. A pure function of (seed, world, run, number): asking twice
// gives the same answer, and asking for other numbers changes nothing.
class Draw {
 public:
  Draw(std::uint64_t seed, std::uint64_t world, std::uint64_t run) : seed_{seed}, world_{world}, run_{run} {}
  // Gives every number its likely value (Uncertain::likely) instead of drawing it: no world in particular.
  [[nodiscard]] static Draw likely(std::uint64_t seed);
  // The same world and run seen by one of several copies: aleatory numbers are drawn for each copy, epistemic ones are
  // shared (all warheads of a class have the class's doubtful cross-section).
  [[nodiscard]] Draw copy(std::uint64_t entity) const;

  // The number's value, SI. Normal distributions are truncated to the domain by redrawing.
  [[nodiscard]] double operator()(const Uncertain& number) const;

  [[nodiscard]] std::uint64_t seed() const { return seed_; }
  [[nodiscard]] std::uint64_t world() const { return world_; }
  [[nodiscard]] std::uint64_t run() const { return run_; }

 private:
  std::uint64_t seed_, world_, run_;
  std::uint64_t entity_ = 0;
  bool likely_ = false;
};

}  // namespace iamd::scenario
