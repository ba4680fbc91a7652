// What the propositions without a scene share: senses, readings planned one by one, inputs, numbers in words.
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "iamd/scenario/table.hpp"
#include "iamd/study/proposition.hpp"

namespace iamd::study {

// What is said of a number.
enum class Sense : std::uint8_t { at_least, at_most, about };
// Whether a value is as claimed when that may be missed by so much (same unit).
[[nodiscard]] bool holds(Sense sense, double value, double claimed, double miss);
// "at least 600 km".
[[nodiscard]] std::string in_words(Sense sense, std::string_view number);

template <class Config>
void add_sense(scenario::Table<Config>& table, std::string_view or_else) {
  table
      .choice("sense", &Config::sense,
              {{"at_least", Sense::at_least}, {"at_most", Sense::at_most}, {"about", Sense::about}},
              "what is said of the number")
      .or_else(or_else);
}

inline constexpr scenario::Domain share_of_miss{0.0, 1.0, false, true};

// The number in four figures, or as many: "9640", "19.61", "0.01234"; never in powers of ten.
[[nodiscard]] std::string in_figures(double number, int figures = 4);
// A share as "96.3 %", with as many decimals as it takes to tell it from 0 % and 100 %.
[[nodiscard]] std::string in_percent(double share);

// Adds a number to what the reading rests on, when it is doubtful.
void add_input(const scenario::WrittenNumber& number, const ClaimContext& context, ReadingPlan& plan);

// The keys that every reading has, and at least one of them.
template <class Config>
void add_readings(scenario::Table<Config>& table, const scenario::Table<typename Config::Reading>& reading,
                  std::string summary) {
  table.list("readings", &Config::readings, reading, std::move(summary));
  table.require([](const Config& config) {
    return config.readings.empty() ? std::string{"'readings' is an empty list: give at least one, with 'against'"}
                                   : std::string{};
  });
}
template <class Reading>
void add_against(scenario::Table<Reading>& table) {
  table.text("against", &Reading::against, "in words: which target, which conditions, which count");
}

// A kind whose readings are planned one by one. Its Config derives from PropositionHead and has `Reading`, `readings`.
template <class Config>
class PropositionByReading final : public Proposition {
 public:
  using Reading = typename Config::Reading;
  using Planner = scenario::Checked<ReadingPlan> (*)(const Config&, const Reading&, const ClaimContext&);

  PropositionByReading(Config config, std::string claimed, Planner planner)
      : config_{std::move(config)}, claimed_{std::move(claimed)}, planner_{planner} {}

  [[nodiscard]] const PropositionHead& head() const override { return config_; }
  [[nodiscard]] std::string claimed() const override { return claimed_; }
  [[nodiscard]] scenario::Checked<std::vector<ReadingPlan>> plan(const ClaimContext& context) const override {
    std::vector<ReadingPlan> plans;
    for (const Reading& reading : config_.readings) {
      auto one = planner_(config_, reading, context);
      if (!one) return std::unexpected{std::move(one).error()};
      plans.push_back(std::move(*one));
    }
    return plans;
  }

 private:
  Config config_;
  std::string claimed_;
  Planner planner_;
};

template <class Config>
void add_kind(scenario::Registry<Proposition>& registry, std::string kind, std::string summary,
              scenario::Table<Config> table, std::string (*claimed)(const Config&),
              typename PropositionByReading<Config>::Planner planner) {
  registry.add<Config>(std::move(kind), std::move(summary), std::move(table),
                       [claimed, planner](const Config& config) -> std::shared_ptr<const Proposition> {
                         return std::make_shared<PropositionByReading<Config>>(config, claimed(config), planner);
                       });
}

}  // namespace iamd::study
