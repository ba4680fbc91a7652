// Propositions that are played out in runs of the engine: simultaneous_engagements, track_capacity.
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "iamd/engine/battery_set.hpp"
#include "iamd/engine/runner.hpp"
#include "iamd/study/proposition.hpp"
#include "iamd/study/proposition_scene.hpp"

namespace iamd::study {
namespace {

using Plans = scenario::Checked<std::vector<ReadingPlan>>;

struct RaidReading : SceneReading {
  double interval_s = 1.0;
  std::int64_t shots = 1;
};

template <class Config>
void add_targets(scenario::Table<Config>& table, const scenario::Table<RaidReading>& reading) {
  add_head(table);
  table.number("targets", &Config::targets, scenario::Domain{1.0, 1000.0}, "how many are claimed");
  table.list("readings", &Config::readings, reading, "what the claim leaves open, each way to read it");
}

// Runs of many objects are dear: fewer worlds are tried then.
constexpr std::size_t most_objects_played = 300;
constexpr std::uint64_t fewest_worlds = 4, most_worlds = 100;
std::uint64_t worlds_for(std::size_t objects) {
  return std::clamp<std::uint64_t>(most_objects_played / objects, fewest_worlds, most_worlds);
}

struct Raid : PropositionHead {
  scenario::Uncertain targets;
  std::vector<RaidReading> readings;
  [[nodiscard]] std::size_t claimed() const { return static_cast<std::size_t>(std::lround(targets.likely())); }
  [[nodiscard]] double effort() const {
    return static_cast<double>(readings.size() * worlds_for(claimed())) * targets.likely() * targets.likely();
  }
};

// More than are claimed come, so that more than that could be counted.
constexpr double raid_share = 1.3;

// How far away objects with a route begin: where a radar is asked for its tracks, in view of it; where a battery is
// asked, beyond its reach at likely values.
constexpr double past_m = 1e3;
constexpr double tracked_way_m = 120e3;
constexpr double settled_s = 90.0;  // after the last start, until tracks are there
constexpr double beyond_reach = 1.05, beyond_m = 20e3;

// The world of a run is its number, and so is the draw's: see scene(), which sets runs_per_world to 1.
base::Result<outcome::RunResult> played(const engine::Question& question, std::uint64_t world) {
  engine::Runner runner{question};
  return runner.play(world, engine::Detail::row);
}

// The most targets between their first launch and their first intercept (or their end) at one moment.
std::size_t most_engaged(const std::vector<outcome::Story>& stories) {
  std::vector<std::pair<double, int>> changes;
  for (const outcome::Story& story : stories) {
    if (story.first_launch == base::Time::never()) continue;
    const base::Time until = story.first_intercept == base::Time::never() ? story.end : story.first_intercept;
    changes.emplace_back(story.first_launch.seconds(), 1);
    changes.emplace_back(until.seconds(), -1);
  }
  std::ranges::sort(changes);
  int now = 0;
  int most = 0;
  for (const auto& [t_s, change] : changes) most = std::max(most, now += change);
  return static_cast<std::size_t>(most);
}

// What most often kept targets from being shot at.
std::string limit_of(const std::vector<outcome::Story>& stories) {
  std::array<std::size_t, outcome::limit_count> count{};
  for (const outcome::Story& story : stories) {
    if (story.first_launch == base::Time::never()) ++count[static_cast<std::size_t>(story.limit)];
  }
  count[static_cast<std::size_t>(outcome::Limit::none)] = 0;
  const auto most = std::ranges::max_element(count);
  if (*most == 0) return "they are not in reach at the same time";
  return std::string{outcome::name_of(static_cast<outcome::Limit>(most - count.begin()))};
}

class SimultaneousProposition : public Proposition {
 public:
  explicit SimultaneousProposition(Raid config) : config_{std::move(config)} {}
  [[nodiscard]] const PropositionHead& head() const override { return config_; }
  [[nodiscard]] std::string claimed() const override { return fmt::format("{} targets", config_.claimed()); }
  [[nodiscard]] double effort() const override { return config_.effort(); }
  [[nodiscard]] Plans plan(const ClaimContext& context) const override {
    std::vector<ReadingPlan> plans;
    const std::size_t claimed = config_.claimed();
    const auto objects = static_cast<std::size_t>(std::ceil(raid_share * static_cast<double>(claimed)));
    for (const RaidReading& reading : config_.readings) {
      SceneSpec spec = reading.spec(0.0);
      spec.objects = objects;
      spec.interval_s = reading.interval_s;
      spec.past_m = past_m;
      spec.doctrine = fmt::format("kind: salvo, shots: {}", reading.shots);
      auto question = scene(spec, context);
      if (!question) return std::unexpected{std::move(question).error()};
      const engine::BatterySet batteries{**question, scenario::Draw::likely(context.seed)};
      spec.way_m = beyond_reach * batteries[0].reach->range_max_m() + beyond_m;
      question = scene(spec, context);
      if (!question) return std::unexpected{std::move(question).error()};
      ReadingPlan& plan = plans.emplace_back();
      plan.against = reading.against;
      plan.quantity = "targets engaged at once";
      plan.inputs = inputs_of(**question, context);
      plan.assumed = reading.assumed(context);
      plan.assumed.push_back(fmt::format("{} targets {:g} s apart, {} interceptor{} at each", objects,
                                         reading.interval_s, reading.shots, reading.shots == 1 ? "" : "s"));
      plan.steps.push_back(fmt::format(
          "each world is one run of the engine; counted are targets between launch and intercept, the most at one "
          "moment; {} come, so that more than {} can be counted",
          objects, claimed));
      plan.trial = [question = *question, claimed](const scenario::Draw& draw) -> base::Result<Trial> {
        const auto result = played(*question, draw.world());
        if (!result) return std::unexpected{result.error()};
        const std::size_t most = most_engaged(result->stories);
        return Trial{most >= claimed, static_cast<double>(most), limit_of(result->stories)};
      };
      plan.condition = [spec, context, claimed](const Trial&) { return more_of(spec, context, claimed); };
      plan.by_chance = true;
      plan.most_worlds = worlds_for(objects);
    }
    return plans;
  }

 private:
  // What of the battery, if there were more of it, would make the claim hold in the first world of runs.
  static std::string more_of(const SceneSpec& spec, const ClaimContext& context, std::size_t claimed) {
    const auto holds = [&](const std::vector<scenario::Override>& changes) {
      SceneSpec turned = spec;
      turned.changes.insert(turned.changes.end(), changes.begin(), changes.end());
      const auto made = scene(turned, context);
      if (!made) return false;
      const auto result = played(**made, 0);
      return result && most_engaged(result->stories) >= claimed;
    };
    const std::string battery = "defence.batteries[battery].";
    const std::string many = fmt::format("{}", claimed);
    const std::array<std::pair<std::string, std::vector<scenario::Override>>, 4> ways{{
        {fmt::format("only with {} fire channels", claimed), {{battery + "channels", many}}},
        {fmt::format("only with {} interceptors ready", claimed),
         {{battery + "launchers", many}, {battery + "launcher_availability", "1"}}},
        {"only with launches at the same moment", {{battery + "launch_interval_s", "0"}}},
        {fmt::format("only with {} channels, {} launchers ready and launches at the same moment", claimed, claimed),
         {{battery + "channels", many},
          {battery + "launchers", many},
          {battery + "launcher_availability", "1"},
          {battery + "launch_interval_s", "0"}}},
    }};
    for (const auto& [words, changes] : ways) {
      if (holds(changes)) return words;
    }
    return {};
  }

  Raid config_;
};

constexpr double tracked_share = 0.95;
constexpr std::size_t most_tracked = 40;  // that are played; more are reckoned from the time that each takes
constexpr double most_counted = 10.0;

class TrackCapacityProposition : public Proposition {
 public:
  explicit TrackCapacityProposition(Raid config) : config_{std::move(config)} {}
  [[nodiscard]] const PropositionHead& head() const override { return config_; }
  [[nodiscard]] std::string claimed() const override { return fmt::format("{} targets", config_.claimed()); }
  [[nodiscard]] double effort() const override {
    return static_cast<double>(config_.readings.size()) * most_tracked * most_tracked;
  }
  [[nodiscard]] Plans plan(const ClaimContext& context) const override {
    std::vector<ReadingPlan> plans;
    const std::size_t claimed = config_.claimed();
    for (const RaidReading& reading : config_.readings) {
      const std::size_t many = std::min(claimed, most_tracked);
      auto more = raid(reading, many, context);
      if (!more) return std::unexpected{std::move(more).error()};
      auto fewer = raid(reading, std::max<std::size_t>(many / 2, 1), context);
      if (!fewer) return std::unexpected{std::move(fewer).error()};
      ReadingPlan& plan = plans.emplace_back();
      plan.against = reading.against;
      plan.quantity = "targets tracked at the full rate";
      plan.inputs = inputs_of(**more, context);
      plan.assumed = reading.assumed(context);
      plan.assumed.push_back(
          fmt::format("targets {:g} s apart; each costs the radar the same time", reading.interval_s));
      plan.steps.push_back(fmt::format(
          "each world is two runs of the engine, with {} and {} targets; what they differ in wanted radar time "
          "is the time of a track, and the number sought is the one for which search and tracks at full rate "
          "take all the time there is (counted up to {} times the claim)",
          std::max<std::size_t>(many / 2, 1), many, most_counted));
      plan.trial = [more = *more, fewer = *fewer, many, claimed](const scenario::Draw& draw) -> base::Result<Trial> {
        const auto large = played(*more, draw.world());
        if (!large) return std::unexpected{large.error()};
        const auto small = played(*fewer, draw.world());
        if (!small) return std::unexpected{small.error()};
        const double greatest = most_counted * static_cast<double>(claimed);
        const double halves = static_cast<double>(large->row.objects) - static_cast<double>(small->row.objects);
        const double each = halves > 0.0 ? (large->row.radar_load_max - small->row.radar_load_max) / halves : 0.0;
        const double room = 1.0 - (large->row.radar_load_max - each * static_cast<double>(many));
        double capacity = static_cast<double>(claimed);  // no less than that: its time does not bind
        if (each > 0.0) capacity = std::clamp(room / each, 0.0, greatest);
        const double share = static_cast<double>(large->row.tracked) / static_cast<double>(many);
        Trial trial;
        trial.value = std::floor(share * capacity);
        trial.holds = share >= tracked_share && capacity >= static_cast<double>(claimed);
        if (share < tracked_share) {
          trial.limit = large->row.detected < large->row.objects ? "detection" : "track quality";
        } else {
          trial.limit = each > 0.0 ? "radar time" : "not the radar's time: it tracks while it scans";
        }
        return trial;
      };
      plan.by_chance = true;
      plan.most_worlds = worlds_for(2 * many);
    }
    return plans;
  }

 private:
  static scenario::Checked<std::shared_ptr<const engine::Question>> raid(const RaidReading& reading,
                                                                         std::size_t objects,
                                                                         const ClaimContext& context) {
    SceneSpec spec = reading.spec(0.0);
    spec.way_m = tracked_way_m;
    spec.past_m = past_m;
    spec.objects = objects;
    spec.interval_s = reading.interval_s;
    if (motion_of(reading.object, context) == "route") {
      spec.duration_s = static_cast<double>(objects) * reading.interval_s + settled_s;
    }
    return scene(spec, context);
  }

  Raid config_;
};

scenario::Table<RaidReading> raid_reading_table(bool battery) {
  scenario::Table<RaidReading> reading{"Which targets, in which flight"};
  add_scene(reading, {.battery = battery});
  reading
      .plain("interval_s", &RaidReading::interval_s, scenario::Domain{0.0, 3600.0},
             "time between the targets' starts, one and the next")
      .or_else(1.0);
  if (battery) {
    reading
        .plain_whole("shots", &RaidReading::shots, scenario::Domain{1.0, 8.0}, "interceptors launched at each target")
        .or_else(1.0);
  }
  return reading;
}

}  // namespace

void add_run_kinds(scenario::Registry<Proposition>& registry) {
  scenario::Table<Raid> at_once{"How many targets a battery engages at the same time"};
  add_targets(at_once, raid_reading_table(true));
  registry.add<Raid>("simultaneous_engagements", "how many targets a battery engages at the same time", at_once,
                     [](const Raid& config) -> std::shared_ptr<const Proposition> {
                       return std::make_shared<SimultaneousProposition>(config);
                     });
  scenario::Table<Raid> tracks{"How many targets a sensor tracks at the same time"};
  add_targets(tracks, raid_reading_table(false));
  registry.add<Raid>("track_capacity", "how many targets a sensor tracks at the same time", tracks,
                     [](const Raid& config) -> std::shared_ptr<const Proposition> {
                       return std::make_shared<TrackCapacityProposition>(config);
                     });
}

}  // namespace iamd::study
