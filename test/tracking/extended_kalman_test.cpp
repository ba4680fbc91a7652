// The tracker as a whole: statistics of its estimates, identity, life cycle, fusion.
#include "iamd/tracking/extended_kalman.hpp"

#include <array>
#include <cmath>
#include <map>
#include <set>

#include <Eigen/Cholesky>
#include <Eigen/Core>
#include <Eigen/Eigenvalues>
#include <gtest/gtest.h>

#include "iamd/geo/eigen.hpp"

#include "tracking/scene.hpp"

namespace iamd::tracking {
namespace {

using scene::EcefState;
using scene::Errors;
using scene::Radar;

Eigen::Matrix<double, 6, 6> covariance_of(const Track& track) {
  return Eigen::Map<const Eigen::Matrix<double, 6, 6>>{track.covariance.data()};
}

// Normalised estimation error squared: chi-square with 6 degrees of freedom when the covariance tells the truth.
double nees(const Track& track, const EcefState& truth) {
  const Eigen::Matrix<double, 6, 1> e = geo::vector_of(track.state) - geo::vector_of(truth);
  return e.dot(covariance_of(track).llt().solve(e));
}

void expect_positive(const Track& track) {
  const auto p = covariance_of(track);
  EXPECT_EQ(p, p.transpose());
  EXPECT_EQ((p.llt().info()), Eigen::Success);
}

// Half the 99 % interval of the mean of n chi-square variables with 6 degrees of freedom (normal approximation, n
// large).
double half_width(int n) { return 2.5758 * std::sqrt(12.0 / n); }

const Track& only(const Tracker& tracker) {
  EXPECT_EQ(tracker.tracks().size(), 1U);
  return tracker.tracks().front();
}

std::size_t confirmed(const Tracker& tracker) {
  std::size_t n = 0;
  for (const Track& track : tracker.tracks()) n += track.status == TrackStatus::confirmed ? 1U : 0U;
  return n;
}

// Mean NEES over runs, after the given numbers of looks.
template <class Path>
std::map<int, double> mean_nees(const ExtendedKalmanConfig& config, const geo::Site& site, const Errors& errors,
                                int runs, double interval_s, const std::set<int>& after, const Path& path) {
  std::map<int, double> sum;
  TrackerLog log;
  for (int run = 0; run < runs; ++run) {
    Radar radar{base::SensorId{0}, site, errors, 1000U + static_cast<std::uint64_t>(run)};
    const auto tracker = make_extended_kalman(config, {&site, 1});
    const auto truth = path(run);
    for (int k = 1; k <= *after.rbegin(); ++k) {
      const double t = interval_s * k;
      const auto detection = radar.detection(truth(t).position, t);
      tracker->take({&detection, 1}, log);
      if (tracker->tracks().size() != 1) {
        ADD_FAILURE() << "run " << run << " look " << k;
        return sum;
      }
      if (after.contains(k)) sum[k] += nees(tracker->tracks()[0], truth(t)) / runs;
    }
  }
  return sum;
}

ExtendedKalmanConfig only_ballistic(double velocity_prior_mps = 4000.0) {
  ExtendedKalmanConfig config;
  config.velocity_prior_mps = velocity_prior_mps;
  config.ballistic_prior = 0.9999;
  config.ballistic_accel_mps2 = 1e-3;
  config.gate_probability = 0.999999;
  return config;
}

ExtendedKalmanConfig only_level() {
  ExtendedKalmanConfig config;
  config.ballistic_prior = 1e-4;
  config.gate_probability = 0.999999;
  return config;
}

// Velocities as the tracker's prior has them, so that the first updates are matched as well.
EcefState drawn_state(const geo::Site& site, const geo::Position<geo::Enu>& p, const geo::Velocity<geo::Enu>& mean,
                      int run, double sd_mps) {
  base::RandomStream draw{
      {.seed = 77, .run = static_cast<std::uint64_t>(run), .entity = 5, .purpose = base::Purpose::test}};
  const double x = draw.normal();
  const double y = draw.normal();
  const double z = draw.normal();
  return scene::state_at(site, p, {mean.x_mps + sd_mps * x, mean.y_mps + sd_mps * y, mean.z_mps + sd_mps * z});
}

auto ballistic_runs(const geo::Site& site, const geo::Position<geo::Enu>& p, const geo::Velocity<geo::Enu>& mean,
                    double sd_mps, double seconds) {
  return [=](int run) {
    return [path = scene::ballistic_path(drawn_state(site, p, mean, run, sd_mps), seconds)](double t) {
      return path.at(t);
    };
  };
}

TEST(ExtendedKalman, ClaimsTheErrorItHasOnABallisticArc) {
  const geo::Site site = scene::site_at(50.0, 30.0);
  constexpr int runs = 400;
  const auto mean = mean_nees(only_ballistic(1500.0), site, {}, runs, 1.0, {1, 2, 3, 6, 15, 40, 90},
                              ballistic_runs(site, {100e3, 650e3, 900e3}, {}, 1500.0, 100.0));
  for (const auto& [looks, value] : mean) EXPECT_NEAR(value, 6.0, half_width(runs)) << looks << " looks";
}

TEST(ExtendedKalman, ClaimsTheErrorItHasWhenAnglesAreBadAndTheRangeIsGood) {
  // 0.3° at 1 500 km: the shell of equal range bulges by 40 m over one standard deviation, more than the range error.
  const geo::Site site = scene::site_at(50.0, 30.0);
  const double angle = 0.3 * geo::degree;
  constexpr int runs = 400;
  const auto mean = mean_nees(only_ballistic(1000.0), site, {30.0, angle, angle}, runs, 2.0, {1, 2, 3, 6, 15, 40, 90},
                              ballistic_runs(site, {100e3, 900e3, 1200e3}, {}, 1000.0, 200.0));
  for (const auto& [looks, value] : mean) EXPECT_NEAR(value, 6.0, half_width(runs)) << looks << " looks";
}

TEST(ExtendedKalman, ClaimsTheErrorItHasInTheAirWhenItKnowsTheBallisticCoefficient) {
  const geo::Site site = scene::site_at(50.0, 30.0);
  constexpr int runs = 400;
  ExtendedKalmanConfig config = only_ballistic();
  config.ballistic_coefficient_kg_m2 = 3000.0;
  config.drag_doubt = 0.02;
  const auto mean = mean_nees(config, site, {}, runs, 0.5, {10, 30, 60}, [&](int run) {
    return [path = scene::ballistic_path(drawn_state(site, {20e3, 60e3, 90e3}, {-600.0, -1200.0, -2000.0}, run, 300.0),
                                         40.0, 3000.0)](double t) { return path.at(t); };
  });
  for (const auto& [looks, value] : mean) {
    EXPECT_LT(value, 6.0 + half_width(runs)) << looks << " looks";
    EXPECT_GT(value, 4.0) << looks << " looks";  // a small doubt is claimed that truth does not have
  }
}

// Level flight shaken by white acceleration noise of the density that the tracker assumes.
struct ShakenFlight {
  static constexpr double step_s = 0.05;
  std::vector<EcefState> states;
  EcefState operator()(double t_s) const { return states[static_cast<std::size_t>(std::lround(t_s / step_s))]; }
};

ShakenFlight shaken_flight(const geo::Site& site, int run, double psd, double seconds) {
  base::RandomStream draw{
      {.seed = 78, .run = static_cast<std::uint64_t>(run), .entity = 6, .purpose = base::Purpose::test}};
  ShakenFlight flight;
  scene::LevelPath piece = scene::level_path(site, {60e3, 90e3, 9e3}, -200.0, 120.0);
  flight.states.push_back(piece.start);
  constexpr double h = ShakenFlight::step_s;
  for (double t = 0.0; t < seconds; t += h) {
    const EcefState& s = flight.states.back();
    // dv/dt = (v (u·v) - u v²)/r by a midpoint step, and a kick of velocity in every axis.
    Eigen::Vector3d p = geo::vector_of(s.position);
    Eigen::Vector3d v = geo::vector_of(s.velocity);
    const auto accel = [](const Eigen::Vector3d& at, const Eigen::Vector3d& w) -> Eigen::Vector3d {
      return (w * at.dot(w) - at * w.squaredNorm()) / at.squaredNorm();
    };
    const Eigen::Vector3d a = accel(p + 0.5 * h * v, v + 0.5 * h * accel(p, v));
    p += h * v + 0.5 * h * h * a;
    v += h * a;
    for (int i = 0; i < 3; ++i) {
      const double one = draw.normal();
      const double two = draw.normal();
      v[i] += std::sqrt(psd * h) * one;
      p[i] += std::sqrt(psd * h) * h * (0.5 * one + two / std::sqrt(12.0));
    }
    flight.states.push_back({geo::position_of<geo::Ecef>(p), geo::velocity_of<geo::Ecef>(v)});
  }
  return flight;
}

TEST(ExtendedKalman, ClaimsTheErrorItHasOnAManoeuvringAircraft) {
  const geo::Site site = scene::site_at(50.0, 30.0);
  constexpr int runs = 400;
  ExtendedKalmanConfig config = only_level();
  config.velocity_prior_mps = 400.0;
  const double psd = 2.0 * config.accel_time_s * config.manoeuvre_mps2 * config.manoeuvre_mps2;
  const auto mean =
      mean_nees(config, site, {}, runs, 2.0, {5, 15, 40}, [&](int run) { return shaken_flight(site, run, psd, 81.0); });
  for (const auto& [looks, value] : mean) EXPECT_NEAR(value, 6.0, half_width(runs)) << looks << " looks";
}

TEST(ExtendedKalman, KeepsATrackOverTheNorthAndOverTheZenith) {
  const geo::Site site = scene::site_at(50.0, 30.0);
  constexpr int runs = 100;
  for (const double east_m : {-20e3, -4e3}) {
    // Crosses north at 80 km; passes the zenith at a distance of a few standard deviations, at 150 km.
    const bool zenith = east_m == -4e3;
    const auto mean =
        mean_nees(only_ballistic(), site, {30.0, 0.1 * geo::degree, 0.1 * geo::degree}, runs, 1.0, {10, 20, 40},
                  ballistic_runs(site, {zenith ? -3000.0 * 20.5 : east_m, zenith ? 200.0 : 80e3, 150e3},
                                 {zenith ? 3000.0 : 1000.0, 0.0, 0.0}, 20.0, 50.0));
    for (const auto& [looks, value] : mean) EXPECT_NEAR(value, 6.0, half_width(runs)) << looks << " looks, " << east_m;
  }
}

TEST(ExtendedKalman, PredictsWithTheCovarianceThatItThenHas) {
  const geo::Site site = scene::site_at(50.0, 30.0);
  constexpr int runs = 400;
  double mean = 0.0;
  TrackerLog log;
  const auto paths = ballistic_runs(site, {100e3, 650e3, 900e3}, {200.0, -1500.0, 700.0}, 1200.0, 200.0);
  for (int run = 0; run < runs; ++run) {
    Radar radar{base::SensorId{0}, site, {}, 500U + static_cast<std::uint64_t>(run)};
    const auto tracker = make_extended_kalman(only_ballistic(), {&site, 1});
    const auto truth = paths(run);
    for (int k = 1; k <= 30; ++k) {
      const auto detection = radar.detection(truth(k).position, k);
      tracker->take({&detection, 1}, log);
    }
    const Track ahead = tracker->predicted(only(*tracker), base::Time::from_seconds(130.0));
    EXPECT_EQ(ahead.time, base::Time::from_seconds(130.0));
    EXPECT_GT(ahead.sigma_position_m(), only(*tracker).sigma_position_m());
    expect_positive(ahead);
    mean += nees(ahead, truth(130.0)) / runs;
  }
  EXPECT_NEAR(mean, 6.0, half_width(runs));
}

TEST(ExtendedKalman, DecidesForTheMotionThatItSees) {
  const geo::Site site = scene::site_at(50.0, 30.0);
  TrackerLog log;
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    // A short-range missile below the ceiling and the speed that decide at once: only its fall tells.
    const auto arc = scene::ballistic_path(scene::state_at(site, {30e3, 60e3, 25e3}, {-300.0, -700.0, 300.0}), 60.0);
    const auto aircraft = scene::level_path(site, {30e3, 60e3, 9e3}, -150.0, -150.0);
    Radar radar{base::SensorId{0}, site, {}, seed};
    const auto first = make_extended_kalman({}, {&site, 1});
    const auto second = make_extended_kalman({}, {&site, 1});
    for (int k = 1; k <= 40; ++k) {
      const auto a = radar.detection(arc.at(k).position, k);
      const auto b = radar.detection(aircraft.at(k).position, k);
      first->take({&a, 1}, log);
      second->take({&b, 1}, log);
      if (k == 1) {
        EXPECT_EQ(only(*first).motion, MotionClass::undecided);
      }
    }
    EXPECT_EQ(only(*first).motion, MotionClass::ballistic) << seed << " " << only(*first).ballistic_probability;
    EXPECT_EQ(only(*second).motion, MotionClass::constant_velocity)
        << seed << " " << only(*second).ballistic_probability;
  }
}

TEST(ExtendedKalman, TakesWhatIsTooFastOrTooHighForAnAircraftAsBallisticAtOnce) {
  const geo::Site site = scene::site_at(50.0, 30.0);
  TrackerLog log;
  Radar radar{base::SensorId{0}, site, {}, 3};
  const auto arc = scene::ballistic_path(scene::state_at(site, {100e3, 500e3, 300e3}, {0.0, -5000.0, -2000.0}), 60.0);
  const auto tracker = make_extended_kalman({}, {&site, 1});
  const auto detection = radar.detection(arc.at(1.0).position, 1.0);
  tracker->take({&detection, 1}, log);
  EXPECT_EQ(only(*tracker).motion, MotionClass::ballistic);
  EXPECT_EQ(only(*tracker).ballistic_probability, 1.0);
}

// Takes one look of a radar at all paths, with time stamps as the beam passes; returns which track each went to.
template <class Paths>
std::vector<base::TrackId> look(Tracker& tracker, Radar& radar, const Paths& paths, double t_s, double spread_s = 0.0) {
  std::vector<sensing::Detection> detections;
  const auto n = static_cast<double>(paths.size());
  for (std::size_t i = 0; i < paths.size(); ++i) {
    const double t = t_s + spread_s * static_cast<double>(i) / n;
    detections.push_back(radar.detection(paths[i].at(t).position, t));
  }
  TrackerLog log;
  tracker.take(detections, log);
  std::vector<base::TrackId> ids;
  for (const Association& a : log.associations) ids.push_back(a.track);
  return ids;
}

// A missile that thrust still carries through the air is not braked as the ballistic model has it: flight without drag
// explains it better. Above the air nothing else than falling does.
TEST(ExtendedKalman, TakesBackThatAMissileFliesLevelOnceItHasLeftTheAir) {
  const geo::Site site = scene::site_at(40.0, 10.0);
  const geo::Trajectory path =
      scene::ballistic_path(scene::state_at(site, {0.0, 250e3, 100.0}, {0.0, -1200.0, 1200.0}), 300.0);
  Radar radar{base::SensorId{0}, site,
              Errors{.range_m = 20.0, .across_rad = 0.05 * geo::degree, .elevation_rad = 0.05 * geo::degree}, 5};
  ExtendedKalmanConfig config;
  const auto tracker = make_extended_kalman(config, {&site, 1});
  TrackerLog log;
  bool was_level = false;
  for (double t = 4.0; t < 100.0; t += 0.2) {
    const EcefState truth = path.at(t);
    const auto detection = radar.detection(truth.position, t);
    tracker->take({&detection, 1}, log);
    ASSERT_EQ(tracker->tracks().size(), 1U) << t;
    was_level = was_level || only(*tracker).motion == MotionClass::constant_velocity;
    if (geo::ellipsoid_height(truth.position) > config.air_ceiling_m + 3e3) {
      EXPECT_EQ(only(*tracker).motion, MotionClass::ballistic) << t;
    }
    expect_positive(only(*tracker));
  }
  EXPECT_TRUE(was_level);
  EXPECT_GT(geo::ellipsoid_height(path.at(100.0).position), config.air_ceiling_m + 5e3);
}

TEST(ExtendedKalman, KeepsCrossingTargetsApart) {
  const geo::Site site = scene::site_at(50.0, 30.0);
  for (std::uint64_t seed = 0; seed < 30; ++seed) {
    Radar radar{base::SensorId{0}, site, {10.0, 0.02 * geo::degree, 0.02 * geo::degree}, seed};
    const std::vector paths{scene::level_path(site, {-6e3, 40e3, 8e3}, 200.0, 0.0),
                            scene::level_path(site, {6e3, 40e3, 8e3}, -200.0, 0.0)};
    const auto tracker = make_extended_kalman({}, {&site, 1});
    const auto first = look(*tracker, radar, paths, 1.0);
    std::vector<base::TrackId> last;
    for (int k = 2; k <= 60; ++k) last = look(*tracker, radar, paths, k);
    EXPECT_EQ(first, last) << seed;
    EXPECT_EQ(tracker->tracks().size(), 2U) << seed;
  }
}

class Formation : public testing::TestWithParam<double> {};

TEST_P(Formation, OfFortyTargetsFiveKilometresApartKeepsItsIdentities) {
  const geo::Site site = scene::site_at(50.0, 30.0);
  std::vector<geo::Trajectory> paths;
  for (int i = 0; i < 40; ++i) {
    const double column = i % 8 - 3.5;
    const double row = i / 8;
    paths.push_back(scene::ballistic_path(
        scene::state_at(site, {5e3 * column, 700e3 + 5e3 * row, 300e3}, {0.0, -4500.0, -1000.0}), 70.0));
  }
  for (std::uint64_t seed = 0; seed < 10; ++seed) {
    Radar radar{base::SensorId{0}, site, {30.0, 0.05 * geo::degree, 0.05 * geo::degree}, seed};
    const auto tracker = make_extended_kalman({}, {&site, 1});
    const auto first = look(*tracker, radar, paths, 0.5, GetParam());
    std::vector<base::TrackId> last;
    for (int k = 1; k < 120; ++k) last = look(*tracker, radar, paths, 0.5 + 0.5 * k, GetParam());
    EXPECT_EQ(first, last) << seed;
    EXPECT_EQ(confirmed(*tracker), 40U) << seed;
    EXPECT_LE(tracker->tracks().size(), 41U) << seed;  // one in 100 000 detections misses its gate and starts a track
  }
}
// All at one moment; and one after the other, as a turning beam passes them.
INSTANTIATE_TEST_SUITE_P(Tracking, Formation, testing::Values(0.0, 0.4));

TEST(ExtendedKalman, ConfirmsAtTheDetectionThatCompletesTheRuleAndNotBefore) {
  const geo::Site site = scene::site_at(50.0, 30.0);
  const auto path = scene::level_path(site, {30e3, 60e3, 9e3}, -150.0, -150.0);
  ExtendedKalmanConfig config;
  config.confirm_hits = 3;
  config.confirm_s = 5.0;
  const auto last_status = [&](const std::vector<double>& times, std::size_t* events) {
    Radar radar{base::SensorId{0}, site, {}, 4};
    const auto tracker = make_extended_kalman(config, {&site, 1});
    TrackerLog log;
    for (const double t : times) {
      const auto detection = radar.detection(path.at(t).position, t);
      tracker->take({&detection, 1}, log);
    }
    *events = log.events.size();
    return only(*tracker).status;
  };
  std::size_t events = 0;
  EXPECT_EQ(last_status({0.0, 1.0}, &events), TrackStatus::tentative);
  EXPECT_EQ(events, 1U);
  EXPECT_EQ(last_status({0.0, 1.0, 5.0}, &events), TrackStatus::confirmed);
  EXPECT_EQ(events, 2U);
  EXPECT_EQ(last_status({0.0, 1.0, 5.001}, &events), TrackStatus::tentative);
  EXPECT_EQ(last_status({0.0, 1.0, 5.001, 5.9}, &events), TrackStatus::confirmed);
}

TEST(ExtendedKalman, DeletesTentativeTracksSoonAndConfirmedOnesLater) {
  const geo::Site site = scene::site_at(50.0, 30.0);
  const auto path = scene::level_path(site, {30e3, 60e3, 9e3}, -150.0, -150.0);
  ExtendedKalmanConfig config;
  config.tentative_s = 4.0;
  config.coast_s = 10.0;
  for (const int hits : {2, 3}) {
    Radar radar{base::SensorId{0}, site, {}, 4};
    const auto tracker = make_extended_kalman(config, {&site, 1});
    TrackerLog log;
    for (int k = 1; k <= hits; ++k) {
      const auto detection = radar.detection(path.at(k).position, k);
      tracker->take({&detection, 1}, log);
    }
    const base::TrackId id = only(*tracker).id;
    const double limit = hits + (hits == 2 ? 4.0 : 10.0);
    tracker->age(base::Time::from_seconds(limit), log);
    EXPECT_NE(tracker->find(id), nullptr) << hits;
    log.clear();
    tracker->age(base::Time::from_seconds(limit + 1e-9), log);
    EXPECT_EQ(tracker->find(id), nullptr) << hits;
    EXPECT_TRUE(tracker->tracks().empty());
    ASSERT_EQ(log.events.size(), 1U);
    EXPECT_EQ(log.events[0].change, TrackChange::deleted);
    EXPECT_EQ(log.events[0].track, id);
    // An id is never given twice.
    const auto detection = radar.detection(path.at(60.0).position, 60.0);
    tracker->take({&detection, 1}, log);
    EXPECT_GT(only(*tracker).id, id);
  }
}

TEST(ExtendedKalman, NeverConfirmsALoneFalseAlarm) {
  const geo::Site site = scene::site_at(50.0, 30.0);
  base::RandomStream draw{{.seed = 9, .run = 0, .entity = 0, .purpose = base::Purpose::test}};
  const auto path = scene::level_path(site, {30e3, 60e3, 9e3}, -150.0, -150.0);
  Radar radar{base::SensorId{0}, site, {}, 4};
  const auto tracker = make_extended_kalman({}, {&site, 1});
  TrackerLog log;
  std::size_t started = 0;
  for (int k = 1; k <= 600; ++k) {
    log.clear();
    std::vector<sensing::Detection> detections{radar.detection(path.at(k).position, k)};
    if (k % 20 == 0) {
      const geo::Position<geo::Enu> alarm{400e3 * (draw.uniform() - 0.5), 100e3 + 300e3 * draw.uniform(),
                                          1e3 + 30e3 * draw.uniform()};
      detections.push_back(radar.detection(site.to_ecef(alarm), k));
    }
    tracker->take(detections, log);
    tracker->age(base::Time::from_seconds(k), log);
    for (const TrackEvent& event : log.events) started += event.change == TrackChange::started ? 1U : 0U;
    EXPECT_LE(confirmed(*tracker), 1U) << k;
    EXPECT_LE(tracker->tracks().size(), 2U) << k;
  }
  EXPECT_EQ(started, 31U);
}

TEST(ExtendedKalman, FusesTwoRadarsIntoOneSharperTrackForEachObject) {
  const std::array sites{scene::site_at(50.0, 30.0), scene::site_at(51.0, 33.0)};
  std::vector<geo::Trajectory> paths;
  for (int i = 0; i < 3; ++i) {
    paths.push_back(scene::ballistic_path(
        scene::state_at(sites[0], {100e3 + 15e3 * i, 700e3, 300e3}, {0.0, -4500.0, -1000.0}), 80.0));
  }
  const auto alone = make_extended_kalman({}, sites);
  const auto fused = make_extended_kalman({}, sites);
  Radar first{base::SensorId{0}, sites[0], {}, 1};
  Radar second{base::SensorId{1}, sites[1], {}, 2};
  TrackerLog log;
  int worse = 0;
  for (int k = 4; k < 300; ++k) {
    const double t = 0.25 * k;
    std::vector<sensing::Detection> detections;
    if (k % 4 == 0) {
      for (const auto& path : paths) detections.push_back(first.detection(path.at(t).position, t));
      alone->take(detections, log);
      fused->take(detections, log);
    }
    detections.clear();
    if (k % 10 == 0) {  // its look is handed over late: its detections lie before the other radar's last
      for (const auto& path : paths) detections.push_back(second.detection(path.at(t - 0.6).position, t - 0.6));
      fused->take(detections, log);
    }
    if (k < 60) continue;
    ASSERT_EQ(alone->tracks().size(), 3U);
    ASSERT_EQ(fused->tracks().size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) {
      const base::Time now = base::Time::from_seconds(t);
      EXPECT_LT(fused->predicted(fused->tracks()[i], now).sigma_position_m(),
                alone->predicted(alone->tracks()[i], now).sigma_position_m());
      if (nees(fused->predicted(fused->tracks()[i], now), paths[i].at(t)) > 22.5) ++worse;  // 0.999
    }
  }
  EXPECT_LE(worse, 20);
  EXPECT_EQ(log.too_late, 0U);
}

TEST(ExtendedKalman, CountsAndDropsWhatComesTooLate) {
  const geo::Site site = scene::site_at(50.0, 30.0);
  const auto path = scene::level_path(site, {30e3, 60e3, 9e3}, -150.0, -150.0);
  Radar radar{base::SensorId{0}, site, {}, 4};
  ExtendedKalmanConfig config;
  config.late_s = 2.0;
  const auto tracker = make_extended_kalman(config, {&site, 1});
  TrackerLog log;
  for (const double t : {0.0, 1.0, 5.0, 2.9, 3.0}) {
    const auto detection = radar.detection(path.at(t).position, t);
    tracker->take({&detection, 1}, log);
  }
  EXPECT_EQ(log.too_late, 1U);
  ASSERT_EQ(log.associations.size(), 5U);
  EXPECT_FALSE(log.associations[3].track.valid());
  EXPECT_TRUE(log.associations[4].track.valid());
  EXPECT_EQ(only(*tracker).time, base::Time::from_seconds(5.0));
  EXPECT_EQ(only(*tracker).detections, 4U);
}

TEST(ExtendedKalman, LearnsAlmostAsMuchFromLateDetectionsAsFromTimelyOnes) {
  const std::array sites{scene::site_at(50.0, 30.0), scene::site_at(50.5, 31.0)};
  constexpr int runs = 300;
  double late_nees = 0.0;
  double late_sigma = 0.0;
  double timely_sigma = 0.0;
  TrackerLog log;
  for (int run = 0; run < runs; ++run) {
    const auto truth = ballistic_runs(sites[0], {100e3, 650e3, 900e3}, {200.0, -1500.0, 500.0}, 1500.0, 100.0)(run);
    Radar first{base::SensorId{0}, sites[0], {}, 100U + static_cast<std::uint64_t>(run)};
    Radar second{base::SensorId{1}, sites[1], {}, 900U + static_cast<std::uint64_t>(run)};
    const auto late = make_extended_kalman(only_ballistic(), sites);
    const auto timely = make_extended_kalman(only_ballistic(), sites);
    for (int k = 1; k <= 30; ++k) {
      const double t = 2.0 * k;
      const auto a = first.detection(truth(t).position, t);
      const auto b = second.detection(truth(t - 1.5).position, t - 1.5);
      late->take({&a, 1}, log);
      late->take({&b, 1}, log);
      timely->take({&b, 1}, log);
      timely->take({&a, 1}, log);
    }
    late_nees += nees(only(*late), truth(60.0)) / runs;
    late_sigma += only(*late).sigma_position_m() / runs;
    timely_sigma += only(*timely).sigma_position_m() / runs;
  }
  EXPECT_NEAR(late_nees, 6.0, half_width(runs));
  EXPECT_NEAR(late_sigma / timely_sigma, 1.0, 0.02);
}

TEST(ExtendedKalman, UnderstandsARadarThatSeesNeighboursInEveryBeam) {
  // Three objects in one beam; every track gets a dwell of its own, and every dwell sees all three.
  const geo::Site site = scene::site_at(50.0, 30.0);
  std::vector<geo::Trajectory> paths;
  for (int i = 0; i < 3; ++i) {
    paths.push_back(
        scene::ballistic_path(scene::state_at(site, {5e3 * i, 500e3, 250e3}, {0.0, -4500.0, -1000.0}), 80.0));
  }
  constexpr int runs = 150;
  double mean = 0.0;
  for (int run = 0; run < runs; ++run) {
    Radar radar{
        base::SensorId{0}, site, {30.0, 0.04 * geo::degree, 0.04 * geo::degree}, 40U + static_cast<std::uint64_t>(run)};
    const auto tracker = make_extended_kalman(only_ballistic(), {&site, 1});
    TrackerLog log;
    std::vector<sensing::Detection> detections;
    std::uint32_t scan = 0;
    for (int k = 1; k <= 40; ++k) {
      detections.clear();
      for (const double dwell : {0.0, 0.005, 0.01}) {
        ++scan;
        for (const auto& path : paths) {
          detections.push_back(radar.detection(path.at(k + dwell).position, k + dwell));
          detections.back().scan = scan;
        }
      }
      tracker->take(detections, log);
    }
    EXPECT_EQ(tracker->tracks().size(), 3U) << run;
    for (const Track& track : tracker->tracks()) {
      double least = 1e300;
      for (const auto& path : paths) least = std::min(least, nees(track, path.at(40.01)));
      mean += least / (3.0 * runs);
      EXPECT_EQ(track.detections, 120U) << run;
    }
  }
  EXPECT_NEAR(mean, 6.0, half_width(3 * runs));
}

TEST(ExtendedKalman, MergesTwoTracksOfOneObject) {
  const geo::Site site = scene::site_at(50.0, 30.0);
  const auto path = scene::ballistic_path(scene::state_at(site, {0.0, 500e3, 250e3}, {0.0, -4500.0, -1000.0}), 100.0);
  int merged = 0;
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    Radar radar{base::SensorId{0}, site, {}, seed};
    const auto tracker = make_extended_kalman({}, {&site, 1});
    TrackerLog log;
    // Two detections of one moment start two tracks; later looks see the object once.
    std::vector<sensing::Detection> twice{radar.detection(path.at(1.0).position, 1.0),
                                          radar.detection(path.at(1.0).position, 1.0)};
    tracker->take(twice, log);
    EXPECT_EQ(tracker->tracks().size(), 2U);
    for (int k = 2; k <= 10; ++k) {
      // Seen by two dwells, each feeding one of the two.
      std::vector<sensing::Detection> dwells{radar.detection(path.at(k).position, k)};
      tracker->take(dwells, log);
      dwells[0] = radar.detection(path.at(k + 0.5).position, k + 0.5);
      tracker->take(dwells, log);
      tracker->age(base::Time::from_seconds(k + 0.5), log);
    }
    for (int k = 11; k <= 60; ++k) {
      const auto detection = radar.detection(path.at(k).position, k);
      tracker->take({&detection, 1}, log);
      tracker->age(base::Time::from_seconds(k), log);
    }
    if (tracker->tracks().size() == 1) ++merged;
    EXPECT_LT(nees(tracker->tracks()[0], path.at(60.0)), 30.0);
  }
  EXPECT_EQ(merged, 20);
}

TEST(ExtendedKalman, GivesTheSameBitsForTheSameInputAndForAnyOrderWithinAMoment) {
  const geo::Site site = scene::site_at(50.0, 30.0);
  std::vector<geo::Trajectory> paths;
  for (int i = 0; i < 6; ++i) {
    paths.push_back(
        scene::ballistic_path(scene::state_at(site, {5e3 * i, 500e3, 250e3}, {0.0, -4500.0, -1000.0}), 80.0));
  }
  Radar radar{base::SensorId{0}, site, {}, 5};
  const auto a = make_extended_kalman({}, {&site, 1});
  const auto b = make_extended_kalman({}, {&site, 1});
  const auto c = make_extended_kalman({}, {&site, 1});
  TrackerLog log;
  for (int k = 1; k <= 50; ++k) {
    std::vector<sensing::Detection> detections;
    for (const auto& path : paths) detections.push_back(radar.detection(path.at(k).position, k));
    a->take(detections, log);
    b->take(detections, log);
    std::rotate(detections.begin(), detections.begin() + k % 6, detections.end());
    std::swap(detections[0], detections[3]);
    c->take(detections, log);
  }
  ASSERT_EQ(a->tracks().size(), 6U);
  for (const auto* other : {b.get(), c.get()}) {
    ASSERT_EQ(other->tracks().size(), 6U);
    for (std::size_t i = 0; i < 6; ++i) {
      EXPECT_EQ(a->tracks()[i].id, other->tracks()[i].id);
      EXPECT_EQ(a->tracks()[i].state, other->tracks()[i].state);
      EXPECT_EQ(a->tracks()[i].covariance, other->tracks()[i].covariance);
    }
  }
}

TEST(ExtendedKalman, StaysPositiveOverTenThousandLooksOfAllKinds) {
  const std::array sites{scene::site_at(50.0, 30.0), scene::site_at(-10.0, 179.99)};
  base::RandomStream draw{{.seed = 12, .run = 0, .entity = 0, .purpose = base::Purpose::test}};
  const auto tracker = make_extended_kalman({}, sites);
  TrackerLog log;
  double t = 0.0;
  int checked = 0;
  for (int episode = 0; episode < 200; ++episode) {
    const std::size_t s = draw.bernoulli(0.5) ? 1U : 0U;
    const Errors errors{std::pow(10.0, 3.0 * draw.uniform()), std::pow(10.0, -5.0 + 3.0 * draw.uniform()),
                        std::pow(10.0, -5.0 + 3.0 * draw.uniform())};
    Radar radar{base::SensorId{s}, sites[s], errors, static_cast<std::uint64_t>(episode)};
    const EcefState start =
        scene::state_at(sites[s], {200e3 * draw.normal(), 200e3 * draw.normal(), 20e3 + 100e3 * draw.uniform()},
                        {1500.0 * draw.normal(), 1500.0 * draw.normal(), 500.0 * draw.normal()});
    const auto path = scene::ballistic_path(start, 2000.0, 2000.0);
    const double t0 = t;
    for (int k = 0; k < 50; ++k) {
      t += std::pow(10.0, -3.0 + 4.0 * draw.uniform());
      log.clear();
      const auto detection = radar.detection(path.at(t - t0).position, t);
      tracker->take({&detection, 1}, log);
      tracker->age(base::Time::from_seconds(t), log);
      for (const Track& track : tracker->tracks()) {
        expect_positive(track);
        expect_positive(tracker->predicted(track, track.time + base::Duration::from_seconds(30.0)));
        EXPECT_TRUE(std::isfinite(track.sigma_position_m()));
      }
      ++checked;
    }
    t += 100.0;
    tracker->age(base::Time::from_seconds(t), log);
    EXPECT_TRUE(tracker->tracks().empty());
  }
  EXPECT_EQ(checked, 10000);
}

TEST(ExtendedKalman, FollowsAReentryWhoseBallisticCoefficientItDoesNotKnow) {
  const geo::Site site = scene::site_at(50.0, 30.0);
  TrackerLog log;
  for (const double beta : {1500.0, 5000.0, 12000.0}) {
    int kept = 0;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
      const auto path =
          scene::ballistic_path(scene::state_at(site, {0.0, 250e3, 150e3}, {0.0, -5500.0, -3000.0}), 45.0, beta);
      Radar radar{base::SensorId{0}, site, {}, seed};
      const auto tracker = make_extended_kalman({}, {&site, 1});
      const double end = path.end_s() - 0.5;
      for (double t = 0.5; t < end; t += 0.5) {
        const auto detection = radar.detection(path.at(t).position, t);
        tracker->take({&detection, 1}, log);
      }
      if (tracker->tracks().size() == 1 && tracker->tracks()[0].id == base::TrackId{0}) ++kept;
      EXPECT_LT(scene::gap_m(tracker->tracks()[0].state, path.at(tracker->tracks()[0].time.seconds())), 1500.0) << beta;
    }
    EXPECT_GE(kept, 19) << beta;
  }
}

TEST(ExtendedKalman, IgnoresAnEmptyLook) {
  const geo::Site site = scene::site_at(50.0, 30.0);
  const auto tracker = make_extended_kalman({}, {&site, 1});
  TrackerLog log;
  tracker->take(Look{}, log);
  tracker->age(base::Time::from_seconds(1.0), log);
  EXPECT_TRUE(tracker->tracks().empty());
  EXPECT_EQ(tracker->find(base::TrackId{0}), nullptr);
  EXPECT_TRUE(log.events.empty());
}

}  // namespace
}  // namespace iamd::tracking
