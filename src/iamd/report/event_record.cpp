#include "iamd/report/event_record.hpp"

#include <cmath>
#include <numbers>

#include <fmt/format.h>

namespace iamd::report {
namespace {

using base::ObjectId;
using base::TrackId;

template <class Id>
std::optional<std::string_view> name_at(const std::vector<std::string>& names, Id id) {
  if (!id.valid() || id.index() >= names.size()) return std::nullopt;
  return names[id.index()];
}

template <class Id>
std::optional<std::uint64_t> number(Id id) {
  return id.valid() ? std::optional<std::uint64_t>{id.index()} : std::nullopt;
}

// Fills one record after the other; remembers which object each track follows and which track each engagement is at.
class Flattener {
 public:
  explicit Flattener(const outcome::Names& names) : names_{names} {}

  EventRecord record(const outcome::Event& event) {
    EventRecord record{event.time, outcome::name_of(event.body)};
    std::visit([&](const auto& body) { fill(record, body); }, event.body);
    return record;
  }

 private:
  void fill(EventRecord& r, const outcome::ObjectStarted& e) { set_object(r, e.object); }
  void fill(EventRecord& r, const outcome::ObjectArrived& e) {
    set_object(r, e.object);
    r.asset = name_at(names_.assets, e.asset);
    r.detail = e.asset.valid() ? "leaked" : "harmless";
  }
  void fill(EventRecord& r, const outcome::Detected& e) {
    set_object(r, e.object);
    r.sensor = name_at(names_.sensors, e.sensor);
    r.track = number(e.track);
    if (e.snr > 0.0) r.value = 10.0 * std::log10(e.snr);
    if (!e.object.valid()) r.detail = "false alarm";
  }
  void fill(EventRecord& r, const outcome::Warned& e) {
    set_object(r, e.object);
    r.sensor = name_at(names_.sensors, e.warning.source);
    r.value = e.point_error_m;
    const double turn = 180.0 / std::numbers::pi;
    r.detail = fmt::format("launched at {:.1f} s, heading {:.0f}° ± {:.0f}°, ± {:.1f} km along, ± {:.1f} km across",
                           seconds(e.warning.launch), e.warning.heading_rad * turn, e.warning.sigma_heading_rad * turn,
                           e.warning.sigma_along_m / 1e3, e.warning.sigma_across_m / 1e3);
  }
  void fill(EventRecord& r, const outcome::TrackStarted& e) { follow(r, e.track, e.object); }
  void fill(EventRecord& r, const outcome::TrackConfirmed& e) {
    follow(r, e.track, e.object);
    if (e.object.valid()) r.value = e.position_error_m;
  }
  void fill(EventRecord& r, const outcome::TrackDeleted& e) { set_track(r, e.track); }
  void fill(EventRecord& r, const outcome::Judged& e) {
    const battle::ThreatJudgement& j = e.judgement;
    set_track(r, j.track);
    r.asset = name_at(names_.assets, j.asset);
    r.value = j.expected_loss * j.lethality;
    r.detail = fmt::format("rank {}: threatens with {:.3g}, harmful with {:.3g}, ± {:.1f} km, {:.0f} s to go",
                           j.rank + 1, j.probability, j.lethality, j.sigma_impact_m / 1e3, j.time_to_go_s);
    r.detail += j.batteries_in_reach == 0 ? "; no battery can meet it"
                                          : fmt::format("; {} can meet it, the last launch in {:.0f} s",
                                                        j.batteries_in_reach, j.last_launch_in_s);
  }
  void fill(EventRecord& r, const outcome::Planned& e) {
    const battle::PlanValue& v = e.value;
    r.value = v.surviving;
    const double gap = v.surviving > 0.0 ? 100.0 * (v.surviving - v.lower_bound) / v.surviving : 0.0;
    r.detail =
        fmt::format("{} of {} tracks engaged: {:.4g} at stake, {:.4g} expected to survive, bound {:.4g}, gap {:.2g} %",
                    v.engagements, v.tracks, v.at_stake, v.surviving, v.lower_bound, gap);
  }
  void fill(EventRecord& r, const outcome::Hindered& e) {
    set_track(r, e.track);
    r.detail = outcome::name_of(e.hindrance);
  }
  void fill(EventRecord& r, const outcome::Launched& e) {
    set_track(r, e.order.track);
    set_shot(r, e.order.engagement, e.order.shot);
    r.battery = name_at(names_.batteries, e.order.battery);
    r.value = e.order.expected_kill_probability;
    r.detail = fmt::format("to meet it at {:.1f} s", seconds(e.order.plan.intercept));
    at(battery_and_track_, e.order.engagement.index()) = {e.order.battery, e.order.track};
  }
  void fill(EventRecord& r, const outcome::Intercepted& e) {
    set_track(r, e.track);
    set_shot(r, e.intercept.engagement, e.intercept.shot);
    if (e.intercept.target.valid()) set_object(r, e.intercept.target);
    r.battery = name_at(names_.batteries, e.battery);
    r.value = e.intercept.track_error_m;
    r.detail = outcome::name_of(e.intercept.miss);
  }
  void fill(EventRecord& r, const outcome::Assessed& e) {
    const auto [battery, track] = at(battery_and_track_, e.assessment.engagement.index());
    if (track.valid()) set_track(r, track);
    set_shot(r, e.assessment.engagement, e.assessment.shot);
    r.battery = name_at(names_.batteries, battery);
    r.detail = e.assessment.declared_killed ? "killed" : "not killed";
  }

  void set_object(EventRecord& r, ObjectId object) const { r.object = name_at(names_.objects, object); }
  void set_track(EventRecord& r, TrackId track) {
    r.track = number(track);
    if (track.valid()) set_object(r, at(object_of_track_, track.index()));
  }
  void follow(EventRecord& r, TrackId track, ObjectId object) {
    if (track.valid() && object.valid()) at(object_of_track_, track.index()) = object;
    set_track(r, track);
  }
  static void set_shot(EventRecord& r, base::EngagementId engagement, int shot) {
    r.engagement = number(engagement);
    r.shot = static_cast<std::uint64_t>(shot);
  }
  // The element, made when it is not there: ids are dense.
  template <class T>
  static T& at(std::vector<T>& values, std::size_t index) {
    if (index >= values.size()) values.resize(index + 1);
    return values[index];
  }

  struct BatteryAndTrack {
    base::BatteryId battery;
    TrackId track;
  };
  const outcome::Names& names_;
  std::vector<ObjectId> object_of_track_;
  std::vector<BatteryAndTrack> battery_and_track_;
};

}  // namespace

std::vector<EventRecord> flattened(const outcome::Ledger& ledger, const outcome::Names& names) {
  Flattener flattener{names};
  std::vector<EventRecord> records;
  records.reserve(ledger.size());
  for (const outcome::Event& event : ledger) records.push_back(flattener.record(event));
  return records;
}

double seconds(base::Time time) { return static_cast<double>(time.nanoseconds()) / 1e9; }

std::optional<double> seconds_if_ever(base::Time time) {
  return time == base::Time::never() ? std::nullopt : std::optional{seconds(time)};
}

}  // namespace iamd::report
