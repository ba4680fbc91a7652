#include "iamd/battle/battery.hpp"

#include <cmath>
#include <utility>

namespace iamd::battle {

using scenario::Domain;

scenario::Table<AssetSpec> asset_table() {
  scenario::Table<AssetSpec> table{"Something that is defended"};
  table.table("position", &AssetSpec::position, scenario::place_table(), "its middle")
      .number("radius_km", &AssetSpec::radius_m, Domain{0.001, 2000.0},
              "an object that comes down within it has leaked")
      .number("value", &AssetSpec::value, scenario::non_negative,
              "what is lost with it, in any unit that all assets share")
      .or_else(1.0);
  return table;
}

Asset drawn(const AssetSpec& spec, base::AssetId id, std::string name, const scenario::Draw& draw) {
  return {id, std::move(name), spec.position.drawn(draw), draw(spec.radius_m), draw(spec.value)};
}

scenario::Table<BatterySpec> battery_table(std::shared_ptr<const scenario::TableInfo> interceptor) {
  using Spec = BatterySpec;
  scenario::Table<Spec> table{"A fire unit: launchers, their interceptors and the channels that guide them"};
  table.usable("battery")
      .table("position", &Spec::position, scenario::place_table(), "of its launchers")
      .whole("launchers", &Spec::launchers, Domain{0.0, 1000.0}, "number of launchers")
      .whole("interceptors_per_launcher", &Spec::interceptors_per_launcher, Domain{1.0, 1000.0},
             "ready to fire on a launcher")
      .whole("channels", &Spec::channels, Domain{0.0, 1000.0}, "targets engaged at once")
      .number("reaction_time_s", &Spec::reaction_time_s, Domain{0.0, 3600.0},
              "from an engageable track to the first launch at it")
      .number("launch_interval_s", &Spec::launch_interval_s, Domain{0.0, 3600.0}, "between two launches of the battery")
      .number("reload_time_s", &Spec::reload_time_s, Domain{0.0, 1e6}, "to load an empty launcher again")
      .or_else(0.0)
      .whole("reloads", &Spec::reloads, Domain{0.0, 10000.0}, "launcher loads in reserve, for the battery")
      .or_else(0.0)
      .number("launcher_availability", &Spec::launcher_availability, scenario::probability,
              "chance that a launcher is ready when the run begins; each by itself")
      .or_else(1.0)
      .whole("interceptors_guided", &Spec::interceptors_guided, Domain{1.0, 10000.0},
             "interceptors guided at once, each from its launch to handover; left out: any number")
      .optional()
      .whole("illuminators", &Spec::illuminators, Domain{1.0, 1000.0},
             "targets lit at once for the seekers of semi-active interceptors; left out: none has to be lit")
      .optional()
      .number("illumination_s", &Spec::illumination_s, Domain{0.0, 600.0},
              "how long before its intercept a target has to be lit")
      .or_else(0.0)
      .block("interceptor", &Spec::interceptor, std::move(interceptor), "what it fires")
      .require([](const Spec& s) -> std::string {
        if (s.reloads.likely() > 0.0 && s.reload_time_s.likely() == 0.0)
          return "reload_time_s is needed where there are reloads";
        if (s.illuminators.likely() > 0.0 && s.illumination_s.likely() == 0.0)
          return "illumination_s is needed where there are illuminators";
        if (s.illuminators.likely() < 0.0 && s.illumination_s.likely() > 0.0)
          return "illumination_s means nothing without 'illuminators'";
        return {};
      });
  return table;
}

Battery drawn(const BatterySpec& spec, base::BatteryId id, std::string name, const Reach* reach,
              const scenario::Draw& draw, base::RandomStream errors) {
  const auto whole = [&](const scenario::Uncertain& number) { return static_cast<int>(std::lround(draw(number))); };
  const double available = draw(spec.launcher_availability);
  int ready = 0;
  for (int i = whole(spec.launchers); i > 0; --i) ready += errors.bernoulli(available) ? 1 : 0;
  return {.id = id,
          .site = geo::Site{spec.position.drawn(draw)},
          .reach = reach,
          .launchers = ready,
          .interceptors_per_launcher = whole(spec.interceptors_per_launcher),
          .channels = whole(spec.channels),
          .reaction_time_s = draw(spec.reaction_time_s),
          .launch_interval_s = draw(spec.launch_interval_s),
          .reload_time_s = draw(spec.reload_time_s),
          .reloads = whole(spec.reloads),
          .interceptors_guided = whole(spec.interceptors_guided),
          .illuminators = whole(spec.illuminators),
          .illumination_s = draw(spec.illumination_s),
          .name = std::move(name)};
}

}  // namespace iamd::battle
