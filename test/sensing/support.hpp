// What the tests of sensing share: radars from a few lines of file, objects that fly straight, and a loop that runs
// them.
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <boost/math/distributions/binomial.hpp>
#include <gtest/gtest.h>

#include "iamd/base/hash.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/scenario/load.hpp"
#include "iamd/sensing/sensor.hpp"

namespace iamd::sensing::test {

inline geo::Geodetic site_place() { return {50.0 * geo::degree, 30.0 * geo::degree, 110.0}; }

// A radar's block: these lines and what follows them. The radar stands at site_place(), in empty space but for the
// Earth.
inline std::string phased(std::string_view more = {}) {
  return std::string{
             "kind: phased_array\n"
             "position: {lat_deg: 50, lon_deg: 30, alt_m: 100}\n"
             "antenna_height_m: 10\n"
             "band: x\n"
             "range_max_km: 600\n"
             "propagation: {gases: none}\n"
             "beamwidth_deg: 2\n"} +
         std::string{more};
}
inline std::string rotating(std::string_view more = {}) {
  return std::string{
             "kind: rotating\n"
             "position: {lat_deg: 50, lon_deg: 30, alt_m: 100}\n"
             "antenna_height_m: 10\n"
             "band: x\n"
             "range_max_km: 600\n"
             "propagation: {gases: none}\n"
             "beamwidth_deg: 2\n"} +
         std::string{more};
}
inline constexpr std::string_view plain_phased =
    "reference: {rcs_m2: 1, range_km: 300, pd: 0.9}\nsearch_frame_s: 5\nsearch_share: 0.5\n";
inline constexpr std::string_view plain_rotating =
    "reference: {rcs_m2: 1, range_km: 300, pd: 0.9}\nrotation_period_s: 5\n";

// Reads a block; the errors' texts when it can't be.
struct Read {
  std::shared_ptr<const SensorModel> model;
  std::string errors;
};
inline Read read(const std::string& yaml) {
  auto node = scenario::parse(yaml, "test.yaml");
  if (!node) return {nullptr, base::to_string(node.error().front())};
  scenario::Reader reader;
  Read r;
  r.model = sensor_registry().read(*node, "sensor", reader);
  for (const base::Error& error : reader.errors()) r.errors += base::to_string(error) + "\n";
  return r;
}

// Objects of one run; paths keep their addresses.
class Objects {
 public:
  // Straight on through the Earth-fixed frame from a state.
  world::Target& add(const std::string& name, const geo::State<geo::Ecef>& from, double rcs_m2,
                     world::Swerling fluctuation = world::Swerling::case_1, double end_s = 1e6) {
    geo::Trajectory& path = paths_.emplace_back();
    geo::State<geo::Ecef> to = from;
    to.position.x_m += end_s * from.velocity.x_mps;
    to.position.y_m += end_s * from.velocity.y_mps;
    to.position.z_m += end_s * from.velocity.z_mps;
    path.append_quintic(0.0, end_s, from, {0, 0, 0}, to, {0, 0, 0});
    world::Target target;
    target.id = base::ObjectId{targets.size()};
    target.entity = base::hash_text(name);
    target.signature.rcs_m2.fill(rcs_m2);
    target.signature.fluctuation = fluctuation;
    target.path = &path;
    target.end = base::Time::from_seconds(end_s);
    return targets.emplace_back(target);
  }
  // Standing still as seen from a site.
  world::Target& add_still(const std::string& name, const geo::Site& site, double azimuth_deg, double elevation_deg,
                           double range_m, double rcs_m2, world::Swerling fluctuation = world::Swerling::case_1) {
    return add(name, {seen(site, azimuth_deg, elevation_deg, range_m), {}}, rcs_m2, fluctuation);
  }
  static geo::Position<geo::Ecef> seen(const geo::Site& site, double azimuth_deg, double elevation_deg,
                                       double range_m) {
    return site.to_ecef(geo::enu_from_az_el_range({azimuth_deg * geo::degree, elevation_deg * geo::degree, range_m}));
  }

  std::vector<world::Target> targets;

 private:
  std::deque<geo::Trajectory> paths_;
};

using Cues = std::function<std::vector<TrackCue>(base::Time)>;

inline std::unique_ptr<Sensor> make(const std::string& yaml, const Objects& objects, std::uint64_t run = 0,
                                    double k = 4.0 / 3.0) {
  const Read r = read(yaml);
  EXPECT_EQ(r.errors, "");
  if (!r.model) return nullptr;
  return r.model->make(base::SensorId{0}, base::hash_text("radar"), scenario::Draw{7, 0, run}, k, objects.targets);
}

// Looks until the next one would be later than `until_s`; everything that was seen.
inline Look run(Sensor& sensor, const Objects& objects, double until_s, const Cues& cues = {}) {
  Look all;
  const base::Time until = base::Time::from_seconds(until_s);
  while (sensor.next() <= until) {
    const base::Time now = sensor.next();
    sensor.look(now, objects.targets, cues ? cues(now) : std::vector<TrackCue>{}, all);
  }
  return all;
}

// What of it is an object's; false alarms under an invalid id.
inline std::vector<Detection> of(const Look& look, base::ObjectId id) {
  std::vector<Detection> found;
  for (std::size_t i = 0; i < look.source.size(); ++i) {
    if (look.source[i] == id) found.push_back(look.detections[i]);
  }
  return found;
}

inline TrackCue cue(std::size_t track, const world::Target& target, base::Time t, bool engaged = false) {
  return {base::TrackId{track}, t, target.state(t), 100.0, engaged};
}

// Whether `k` successes in `n` trials lie in the central 99.9 % of a binomial distribution: the exact test.
inline bool is_plausible(std::size_t k, std::size_t n, double p) {
  const boost::math::binomial_distribution<double> binomial{static_cast<double>(n), p};
  const auto count = static_cast<double>(k);
  const double below = boost::math::cdf(binomial, count);
  const double above = k == 0 ? 1.0 : boost::math::cdf(boost::math::complement(binomial, count - 1.0));
  return below > 0.0005 && above > 0.0005;
}

}  // namespace iamd::sensing::test
