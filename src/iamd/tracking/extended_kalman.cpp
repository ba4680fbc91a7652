#include "iamd/tracking/extended_kalman.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

#include "iamd/base/contracts.hpp"
#include "iamd/geo/eigen.hpp"
#include "iamd/tracking/chi_square.hpp"
#include "iamd/tracking/filter.hpp"
#include "iamd/tracking/global_nearest_neighbour.hpp"

namespace iamd::tracking {
namespace {

constexpr std::array both_motions{Motion::ballistic, Motion::constant_velocity};
constexpr double most_growth = 12.0;           // of log(|S|/|R|) that counts in an association's cost
constexpr double extrapolation_limit_s = 2.0;  // beyond, gates are formed with the whole model
constexpr double certain = 4.0;                // standard deviations
constexpr double vague_share = 0.05;           // of the velocity prior's variance
constexpr std::size_t most_confirm_hits = 8;
// Nothing that flies near the Earth is faster or deeper: an estimate that is has gone astray.
constexpr double fastest_mps = 15000.0;
constexpr double deepest_m = -20e3;

// What the picture knows of a track beyond what it shows.
struct Memory {
  std::array<Filter, 2> filter;  // by Motion
  std::array<bool, 2> runs{true, true};
  std::array<Filter, 2> ahead;                       // the filters carried on by their models, for gates …
  std::array<double, 2> ahead_s{};                   // … so far past the last update; 0: not yet
  double log_odds = 0.0;                             // ballistic against constant velocity
  bool vague = true;                                 // the velocity is little more than its prior
  base::SensorId scan_sensor;                        // radar and number of the scan …
  std::uint32_t scan = 0;                            // … that updated it last
  std::uint64_t scans = 0;                           // updated in the last 64 scans, newest in bit 0
  std::uint64_t look = 0;                            // last look that updated it
  std::array<base::Time, most_confirm_hits> hits{};  // times of the last looks that updated it, as a ring
  std::uint32_t hit_count = 0;
  base::TrackId twin;  // a track that looks the same …
  int alike = 0;       // … in so many looks in a row
};

double probability_of(double log_odds) { return 1.0 / (1.0 + std::exp(-log_odds)); }

Motion likelier(const Memory& m) {
  return m.runs[0] && (!m.runs[1] || m.log_odds >= 0.0) ? Motion::ballistic : Motion::constant_velocity;
}

// The weighted mean of two estimates with its covariance (Bar-Shalom, Li and Kirubarajan 2001, eq. 1.4.16-10).
void mix(const Filter& a, const Filter& b, double weight_a, Vector6& x, Matrix6& p) {
  const double weight_b = 1.0 - weight_a;
  const Vector6 d = a.x - b.x;
  x = b.x + weight_a * d;
  p = weight_a * a.p + weight_b * b.p;
  const Vector6 e = std::sqrt(weight_a * weight_b) * d;
  p += e * e.transpose();
}

void show(const Vector6& x, const Matrix6& p, Track& track) {
  track.state = geo::state_of<geo::Ecef>(x);
  Eigen::Map<Matrix6>{track.covariance.data()} = p;
}

class ExtendedKalman final : public Tracker {
 public:
  ExtendedKalman(const ExtendedKalmanConfig& config, std::span<const geo::Site> sites)
      : config_{config},
        motion_{.ballistic_coefficient_kg_m2 = config.ballistic_coefficient_kg_m2,
                .ballistic_psd = 2.0 * config.accel_time_s * config.ballistic_accel_mps2 * config.ballistic_accel_mps2,
                .drag_psd_per_accel2 = 2.0 * config.accel_time_s * config.drag_doubt * config.drag_doubt,
                .manoeuvre_psd = 2.0 * config.accel_time_s * config.manoeuvre_mps2 * config.manoeuvre_mps2},
        gate_{chi_square_quantile(3, config.gate_probability)},
        price_{gate_ + most_growth},
        duplicate_{chi_square_quantile(6, config.duplicate_probability)},
        prior_log_odds_{std::log(config.ballistic_prior / (1.0 - config.ballistic_prior))},
        decide_log_odds_{std::log(config.decide_probability / (1.0 - config.decide_probability))},
        coast_{base::Duration::from_seconds(std::min(config.coast_s, 1e9))},
        tentative_{base::Duration::from_seconds(std::min(config.tentative_s, 1e9))},
        late_{base::Duration::from_seconds(config.late_s)},
        confirm_{base::Duration::from_seconds(std::min(config.confirm_s, 1e9))} {
    for (const geo::Site& site : sites) sites_.push_back(axes_of(site));
    tracks_.reserve(64);
    memory_.reserve(64);
    pairs_.reserve(1024);
  }

  using Tracker::start;
  using Tracker::take;
  void take(const Look& look, TrackerLog& log) override;
  void age(base::Time now, TrackerLog& log) override;
  [[nodiscard]] std::span<const Track> tracks() const override { return tracks_; }
  [[nodiscard]] const Track* find(base::TrackId id) const override;
  [[nodiscard]] Track predicted(const Track& track, base::Time t) const override;

 private:
  struct Item {
    std::uint32_t detection = 0;  // in the caller's list
    Measurement measurement;
    double trace = 0.0;    // of the measurement's covariance, m²
    double volume2 = 0.0;  // its determinant, m⁶
    bool used = false;
  };

  void prepare(std::span<const sensing::Detection> detections, TrackerLog& log);
  void take_scan(std::span<const sensing::Detection> detections, std::span<Item> scan, TrackerLog& log);
  void associate(std::span<const sensing::Detection> detections, std::span<Item> scan, int round, TrackerLog& log);
  [[nodiscard]] bool gated(Memory& memory, const Item& item, double dt_s, double& cost) const;
  [[nodiscard]] bool served(const Memory& memory, const sensing::Detection& detection) const;
  void correct(Track& track, Memory& memory, const sensing::Detection& detection, const Measurement& measurement);
  void decide(Track& track, Memory& memory) const;
  [[nodiscard]] bool beyond_level_flight(const Filter& filter) const;
  void publish(Track& track, Memory& memory) const;
  void count_hit(Track& track, Memory& memory, base::Time when, TrackerLog& log) const;
  void start(const sensing::Detection& detection, const Item& item, TrackerLog& log);
  [[nodiscard]] bool look_alike(std::size_t i, std::size_t j) const;
  void merge_duplicates(TrackerLog& log);
  void merge(std::size_t i, std::size_t j, TrackerLog& log);
  void drop_deleted();
  void drop_strays(TrackerLog& log);

  ExtendedKalmanConfig config_;
  MotionSettings motion_;
  double gate_, price_, duplicate_, prior_log_odds_, decide_log_odds_;
  base::Duration coast_, tentative_, late_, confirm_;
  std::vector<SiteAxes> sites_;

  std::vector<Track> tracks_;   // by id
  std::vector<Memory> memory_;  // parallel
  std::size_t next_id_ = 0;
  std::uint64_t look_ = 0;
  base::Time newest_ = base::Time::from_nanoseconds(std::numeric_limits<std::int64_t>::min() / 2);

  // Kept between looks for their capacity.
  std::size_t first_association_ = 0;  // of the look at hand in the log
  std::vector<std::uint32_t> order_;
  std::vector<Item> items_;
  std::vector<GatedPair> pairs_;
  std::vector<std::uint32_t> rows_;
  GlobalNearestNeighbour nearest_;
};

// Detections in an order that does not depend on how those of one moment were listed.
void ExtendedKalman::prepare(std::span<const sensing::Detection> detections, TrackerLog& log) {
  first_association_ = log.associations.size();
  order_.clear();
  for (std::uint32_t i = 0; i < detections.size(); ++i) {
    newest_ = std::max(newest_, detections[i].time);
    log.associations.push_back({detections[i].id, {}});
  }
  for (std::uint32_t i = 0; i < detections.size(); ++i) {
    if (newest_ - detections[i].time > late_) {
      ++log.too_late;
    } else {
      order_.push_back(i);
    }
  }
  const auto before = [&](std::uint32_t a, std::uint32_t b) {
    const auto key = [](const sensing::Detection& d) {
      return std::tuple{d.time, d.measured.range_m, d.measured.azimuth_rad, d.measured.elevation_rad, d.id};
    };
    return detections[a].time != detections[b].time ? detections[a].time < detections[b].time
                                                    : key(detections[a]) < key(detections[b]);
  };
  if (!std::is_sorted(order_.begin(), order_.end(), before)) std::sort(order_.begin(), order_.end(), before);
  items_.resize(order_.size());
  for (std::size_t i = 0; i < order_.size(); ++i) {
    const sensing::Detection& detection = detections[order_[i]];
    IAMD_EXPECT(detection.sensor.valid() && detection.sensor.index() < sites_.size());
    Item& item = items_[i];
    item.detection = order_[i];
    item.measurement = measurement_of(detection, sites_[detection.sensor.index()]);
    item.trace = item.measurement.covariance.trace();
    const double m2 = item.measurement.range_m * item.measurement.range_m;
    item.volume2 = item.measurement.range_variance * (m2 * item.measurement.across_variance) *
                   (m2 * item.measurement.along_variance);
    item.used = false;
  }
}

// Detections are taken in the order of time. Those that follow each other and belong to one scan are associated
// together; a scan that is interrupted by another (search by track dwells) goes on later, and remembers whom it has
// detected already.
void ExtendedKalman::take(const Look& look, TrackerLog& log) {
  const std::span<const sensing::Detection> detections = look.detections;
  if (detections.empty()) return;
  prepare(detections, log);
  if (items_.empty()) return;
  ++look_;
  age(detections[items_.front().detection].time, log);
  const std::span<Item> all{items_};
  for (std::size_t begin = 0; begin < all.size();) {
    const sensing::Detection& first = detections[all[begin].detection];
    std::size_t end = begin + 1;
    for (; end < all.size(); ++end) {
      const sensing::Detection& next = detections[all[end].detection];
      if (next.sensor != first.sensor || next.scan != first.scan) break;
    }
    take_scan(detections, all.subspan(begin, end - begin), log);
    begin = end;
  }
  drop_strays(log);
  merge_duplicates(log);
}

// Deletes the tracks whose estimate is of nothing that flies.
void ExtendedKalman::drop_strays(TrackerLog& log) {
  bool any = false;
  for (Track& track : tracks_) {
    const double speed_mps = geo::norm(track.state.velocity);
    if (speed_mps < fastest_mps && geo::ellipsoid_height(track.state.position) > deepest_m) continue;
    track.status = TrackStatus::deleted;
    log.events.push_back({TrackChange::deleted, track.id, newest_});
    any = true;
  }
  if (any) drop_deleted();
}

void ExtendedKalman::take_scan(std::span<const sensing::Detection> detections, std::span<Item> scan, TrackerLog& log) {
  for (Memory& memory : memory_) memory.scans <<= 1U;
  for (int round = 0; round < 3; ++round) associate(detections, scan, round, log);
  for (const Item& item : scan) {
    if (!item.used) start(detections[item.detection], item, log);
  }
}

// Whether the scan that a detection belongs to has detected the track's object before.
bool ExtendedKalman::served(const Memory& memory, const sensing::Detection& detection) const {
  return memory.scan_sensor == detection.sensor && memory.scan == detection.scan &&
         (detection.scan != 0 || memory.look == look_);
}

// One round: the tracks of one rank against the detections that are left.
void ExtendedKalman::associate(std::span<const sensing::Detection> detections, std::span<Item> scan, int round,
                               TrackerLog& log) {
  rows_.clear();
  for (std::uint32_t i = 0; i < tracks_.size(); ++i) {
    const int rank = memory_[i].vague ? 2 : tracks_[i].status == TrackStatus::confirmed ? 0 : 1;
    if (rank == round && !served(memory_[i], detections[scan.front().detection])) rows_.push_back(i);
  }
  if (rows_.empty()) return;
  pairs_.clear();
  for (std::uint32_t row = 0; row < rows_.size(); ++row) {
    const Track& track = tracks_[rows_[row]];
    Memory& memory = memory_[rows_[row]];
    for (std::uint32_t column = 0; column < scan.size(); ++column) {
      const Item& item = scan[column];
      if (item.used) continue;
      double cost = 0.0;
      const double dt_s = (detections[item.detection].time - track.time).seconds();
      if (gated(memory, item, dt_s, cost)) pairs_.push_back({row, column, cost});
    }
  }
  if (pairs_.empty()) return;
  const std::span<const int> column_of = nearest_.solve(pairs_, rows_.size(), scan.size(), price_);
  for (std::size_t row = 0; row < rows_.size(); ++row) {
    if (column_of[row] == base::unassigned) continue;
    Item& item = scan[static_cast<std::size_t>(column_of[row])];
    Track& track = tracks_[rows_[row]];
    Memory& memory = memory_[rows_[row]];
    const sensing::Detection& detection = detections[item.detection];
    item.used = true;
    memory.scan_sensor = detection.sensor;
    memory.scan = detection.scan;
    memory.scans |= 1U;
    log.associations[first_association_ + item.detection].track = track.id;
    correct(track, memory, detection, item.measurement);
    count_hit(track, memory, detection.time, log);
  }
}

// Whether a detection may belong to a track, and at what cost. Short intervals by extrapolating the position, long ones
// by the model; the first test, against the trace of the innovation's covariance, never rejects what the second would
// let pass.
bool ExtendedKalman::gated(Memory& memory, const Item& item, double dt_s, double& cost) const {
  bool inside = false;
  const double t = std::abs(dt_s);
  for (const Motion motion : both_motions) {
    if (!memory.runs[static_cast<std::size_t>(motion)]) continue;
    const Filter& filter = memory.filter[static_cast<std::size_t>(motion)];
    const Matrix6& p = filter.p;
    const double noise = t * t * t / 3.0 * filter.psd;
    const Vector3 position = filter.x.head<3>() + dt_s * filter.x.tail<3>() + (0.5 * dt_s * dt_s) * filter.acceleration;
    const bool by_model = t > extrapolation_limit_s && !memory.vague;
    const double spread = p(0, 0) + p(1, 1) + p(2, 2) + 2.0 * dt_s * (p(0, 3) + p(1, 4) + p(2, 5)) +
                          dt_s * dt_s * (p(3, 3) + p(4, 4) + p(5, 5)) + 3.0 * noise + item.trace;
    double reach2 = gate_ * spread;
    if (by_model) {
      // What extrapolation may miss: drag that grows on the way down.
      const double growth =
          filter.drag_mps2 > 1e-3 ? std::exp(std::min(4.0, t * filter.x.tail<3>().norm() / 7000.0)) : 1.0;
      const double slack = t * t * (0.5 * filter.drag_mps2 * growth + 1.0) + std::sqrt(noise * gate_) * growth;
      const double reach = std::sqrt(reach2) + slack;
      reach2 = reach * reach;
    }
    if (memory.vague) {  // and nothing flies faster than three standard deviations of the prior
      const double reach =
          std::sqrt(gate_ * (p(0, 0) + p(1, 1) + p(2, 2) + item.trace)) + 3.0 * config_.velocity_prior_mps * t;
      if ((item.measurement.position - filter.x.head<3>()).squaredNorm() > reach * reach) continue;
    }
    if ((item.measurement.position - position).squaredNorm() > reach2) continue;

    Gate result;
    if (by_model) {
      // Carried on once for all detections of about this time.
      Filter& ahead = memory.ahead[static_cast<std::size_t>(motion)];
      double& ahead_s = memory.ahead_s[static_cast<std::size_t>(motion)];
      if (ahead_s == 0.0 || std::abs(dt_s - ahead_s) > extrapolation_limit_s) {
        const bool further = ahead_s > 0.0 && dt_s > ahead_s;
        if (!further) ahead = filter;
        advance(motion, motion_, further ? dt_s - ahead_s : dt_s, ahead);
        refresh(motion, motion_, ahead);
        ahead_s = dt_s;
      }
      result = gate(ahead, dt_s - ahead_s, item.measurement);
    } else {
      result = gate(filter, dt_s, item.measurement);
    }
    if (!(result.distance2 <= gate_)) continue;
    const double price = result.distance2 + std::clamp(std::log(result.determinant / item.volume2), 0.0, most_growth);
    cost = inside ? std::min(cost, price) : price;
    inside = true;
  }
  return inside;
}

void ExtendedKalman::correct(Track& track, Memory& memory, const sensing::Detection& detection,
                             const Measurement& measurement) {
  const double dt_s = (detection.time - track.time).seconds();
  std::array<double, 2> log_likelihood{};
  const bool undecided = memory.runs[0] && memory.runs[1];
  for (const Motion motion : both_motions) {
    const auto m = static_cast<std::size_t>(motion);
    if (!memory.runs[m]) continue;
    Filter& filter = memory.filter[m];
    Fit fit;
    if (dt_s < 0.0) {
      fit = update_late(motion, motion_, dt_s, measurement, filter);
    } else {
      if (memory.vague && dt_s > 0.0) {
        // About the line from the last position to this one, as far as it says more than the prior.
        const Vector3 line =
            (measurement.position - filter.x.head<3>()) * (1.0 / dt_s) - (0.5 * dt_s) * filter.acceleration;
        const double prior = filter.p(3, 3) + filter.p(4, 4) + filter.p(5, 5);
        const double noise =
            (measurement.covariance.trace() + filter.p(0, 0) + filter.p(1, 1) + filter.p(2, 2)) / (dt_s * dt_s);
        const Vector3 own = filter.x.tail<3>();
        const Vector3 known = own + (line - own) * (prior / (prior + noise));
        advance(motion, motion_, dt_s, filter, &known);
      } else {
        advance(motion, motion_, dt_s, filter);
      }
      fit = update(measurement, filter);
    }
    refresh(motion, motion_, filter);
    if (undecided) log_likelihood[m] = fit.log_likelihood();
  }
  if (undecided) memory.log_odds += log_likelihood[0] - log_likelihood[1];

  memory.ahead_s = {};
  track.time = std::max(track.time, detection.time);
  track.last_detection = std::max(track.last_detection, detection.time);
  ++track.detections;
  if (memory.runs[1]) decide(track, memory);
  publish(track, memory);
}

// Certainly higher or faster than anything that the air carries.
bool ExtendedKalman::beyond_level_flight(const Filter& filter) const {
  const Vector3 position = filter.x.head<3>();
  const Vector3 u = position.normalized();
  const double height = geo::ellipsoid_height({position[0], position[1], position[2]});
  const double sigma_height = std::sqrt(u.dot(filter.p.topLeftCorner<3, 3>() * u));
  if (height - certain * sigma_height > config_.air_ceiling_m) return true;
  const double speed = filter.x.tail<3>().norm();
  if (!(speed > config_.air_top_speed_mps)) return false;
  const Vector3 along = filter.x.tail<3>() / speed;
  return speed - certain * std::sqrt(along.dot(filter.p.bottomRightCorner<3, 3>() * along)) > config_.air_top_speed_mps;
}

void ExtendedKalman::decide(Track& track, Memory& memory) const {
  if (!memory.runs[0]) {
    // Taken for level flight, as a missile may be that the air still brakes, until it has left the air.
    if (!beyond_level_flight(memory.filter[1])) return;
    memory.filter[0] = memory.filter[1];
    refresh(Motion::ballistic, motion_, memory.filter[0]);
    memory.runs = {true, false};
    track.motion = MotionClass::ballistic;
  } else if (memory.log_odds >= decide_log_odds_ || beyond_level_flight(memory.filter[0])) {
    memory.runs[1] = false;
    track.motion = MotionClass::ballistic;
  } else if (memory.log_odds <= -decide_log_odds_) {
    memory.runs[0] = false;
    track.motion = MotionClass::constant_velocity;
  }
}

void ExtendedKalman::publish(Track& track, Memory& memory) const {
  if (memory.vague) {
    const Matrix6& p = memory.filter[static_cast<std::size_t>(likelier(memory))].p;
    const double prior = config_.velocity_prior_mps * config_.velocity_prior_mps;
    memory.vague = p(3, 3) + p(4, 4) + p(5, 5) > 3.0 * vague_share * prior;
  }
  if (memory.runs[0] != memory.runs[1]) {
    track.ballistic_probability = memory.runs[0] ? 1.0 : 0.0;
    const Filter& filter = memory.filter[static_cast<std::size_t>(likelier(memory))];
    show(filter.x, filter.p, track);
    return;
  }
  track.ballistic_probability = probability_of(memory.log_odds);
  Vector6 x;
  Matrix6 p;
  mix(memory.filter[0], memory.filter[1], track.ballistic_probability, x, p);
  show(x, p, track);
}

// Looks that updated the track, and confirmation when the last confirm_hits of them lie within confirm_s.
void ExtendedKalman::count_hit(Track& track, Memory& memory, base::Time when, TrackerLog& log) const {
  if (memory.look == look_ || track.status != TrackStatus::tentative) {
    memory.look = look_;
    return;
  }
  memory.look = look_;
  const auto needed = static_cast<std::uint32_t>(config_.confirm_hits);
  memory.hits[memory.hit_count++ % most_confirm_hits] = when;
  if (memory.hit_count < needed) return;
  const base::Time first = memory.hits[(memory.hit_count - needed) % most_confirm_hits];
  if (when - first > confirm_) return;
  track.status = TrackStatus::confirmed;
  log.events.push_back({TrackChange::confirmed, track.id, when});
}

void ExtendedKalman::start(const sensing::Detection& detection, const Item& item, TrackerLog& log) {
  Track& track = tracks_.emplace_back();
  Memory& memory = memory_.emplace_back();
  track.id = base::TrackId{next_id_++};
  track.time = track.first_detection = track.last_detection = detection.time;
  track.detections = 1;
  memory.log_odds = prior_log_odds_;
  memory.scan_sensor = detection.sensor;
  memory.scan = detection.scan;
  memory.scans = 1;
  for (const Motion motion : both_motions) {
    Filter& filter = memory.filter[static_cast<std::size_t>(motion)];
    filter.x.head<3>() = item.measurement.position;
    filter.p.topLeftCorner<3, 3>() = item.measurement.covariance;
    filter.p.bottomRightCorner<3, 3>() =
        Matrix3::Identity() * (config_.velocity_prior_mps * config_.velocity_prior_mps);
    refresh(motion, motion_, filter);
  }
  decide(track, memory);
  publish(track, memory);
  log.associations[first_association_ + item.detection].track = track.id;
  log.events.push_back({TrackChange::started, track.id, detection.time});
  count_hit(track, memory, detection.time, log);
}

// Whether two tracks may be one object: never updated in the same scan, and states that agree.
bool ExtendedKalman::look_alike(std::size_t i, std::size_t j) const {
  if ((memory_[i].scans & memory_[j].scans) != 0 || memory_[j].vague) return false;
  const Motion motion = likelier(memory_[j]);
  const Filter& own = memory_[i].filter[static_cast<std::size_t>(likelier(memory_[i]))];
  const Filter& other = memory_[j].filter[static_cast<std::size_t>(motion)];
  const double dt_s = (tracks_[i].time - tracks_[j].time).seconds();
  const Vector3 gap = own.x.head<3>() - other.x.head<3>() - dt_s * other.x.tail<3>();
  const double spread = own.p(0, 0) + own.p(1, 1) + own.p(2, 2) + other.p(0, 0) + other.p(1, 1) + other.p(2, 2) +
                        dt_s * dt_s * (other.p(3, 3) + other.p(4, 4) + other.p(5, 5));
  const double slack = 1000.0 + 10.0 * dt_s * dt_s;
  if (gap.squaredNorm() > 4.0 * duplicate_ * spread + slack * slack) return false;
  Filter there = other;
  advance(motion, motion_, dt_s, there);
  return distance2(own, there) <= duplicate_;
}

// Two tracks that looked alike each time that one of them was updated, `duplicate_looks` times in a row, are one
// object.
void ExtendedKalman::merge_duplicates(TrackerLog& log) {
  bool merged = false;
  for (std::size_t i = 0; i < tracks_.size(); ++i) {
    Memory& memory = memory_[i];
    if (memory.look != look_ || memory.vague || tracks_[i].status == TrackStatus::deleted) continue;
    std::size_t twin = tracks_.size();
    for (std::size_t j = 0; j < tracks_.size() && twin == tracks_.size(); ++j) {
      if (j != i && tracks_[j].status != TrackStatus::deleted && look_alike(i, j)) twin = j;
    }
    if (twin == tracks_.size()) {
      memory.alike = 0;
      continue;
    }
    memory.alike = memory.twin == tracks_[twin].id ? memory.alike + 1 : 1;
    memory.twin = tracks_[twin].id;
    if (memory.alike < config_.duplicate_looks) continue;
    merge(i, twin, log);
    merged = true;
  }
  if (merged) drop_deleted();
}

// The confirmed track stays, of equals the older, with the sharper of the two estimates.
void ExtendedKalman::merge(std::size_t i, std::size_t j, TrackerLog& log) {
  const bool first_stays = tracks_[i].status != tracks_[j].status ? tracks_[i].status == TrackStatus::confirmed
                                                                  : tracks_[i].id < tracks_[j].id;
  const std::size_t a = first_stays ? i : j;
  const std::size_t b = first_stays ? j : i;
  Track& stays = tracks_[a];
  Track& goes = tracks_[b];
  if (goes.time >= stays.time && goes.sigma_position_m() < stays.sigma_position_m()) {
    memory_[a].filter = memory_[b].filter;
    memory_[a].runs = memory_[b].runs;
    memory_[a].log_odds = memory_[b].log_odds;
    memory_[a].ahead_s = {};
    stays.motion = goes.motion;
    stays.time = goes.time;
    publish(stays, memory_[a]);
  }
  memory_[a].scans |= memory_[b].scans;
  memory_[a].look = std::max(memory_[a].look, memory_[b].look);
  memory_[a].alike = 0;
  stays.first_detection = std::min(stays.first_detection, goes.first_detection);
  stays.last_detection = std::max(stays.last_detection, goes.last_detection);
  stays.detections += goes.detections;
  goes.status = TrackStatus::deleted;
  log.events.push_back({TrackChange::deleted, goes.id, newest_});
}

void ExtendedKalman::drop_deleted() {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < tracks_.size(); ++i) {
    if (tracks_[i].status == TrackStatus::deleted) continue;
    if (kept != i) {
      tracks_[kept] = tracks_[i];
      memory_[kept] = memory_[i];
    }
    ++kept;
  }
  tracks_.resize(kept);
  memory_.resize(kept);
}

void ExtendedKalman::age(base::Time now, TrackerLog& log) {
  bool any = false;
  for (Track& track : tracks_) {
    const base::Duration limit = track.status == TrackStatus::confirmed ? coast_ : tentative_;
    if (now - track.last_detection <= limit) continue;
    track.status = TrackStatus::deleted;
    log.events.push_back({TrackChange::deleted, track.id, now});
    any = true;
  }
  if (any) drop_deleted();
}

const Track* ExtendedKalman::find(base::TrackId id) const {
  const auto at =
      std::lower_bound(tracks_.begin(), tracks_.end(), id, [](const Track& t, base::TrackId i) { return t.id < i; });
  return at != tracks_.end() && at->id == id ? &*at : nullptr;
}

Track ExtendedKalman::predicted(const Track& track, base::Time t) const {
  Track result = track;
  result.time = t;
  const double dt_s = (t - track.time).seconds();
  std::array<Filter, 2> there;
  const auto carry = [&](Motion motion) {
    Filter& filter = there[static_cast<std::size_t>(motion)];
    filter.x = geo::vector_of(track.state);
    filter.p = Eigen::Map<const Matrix6>{track.covariance.data()};
    refresh(motion, motion_, filter);
    advance(motion, motion_, dt_s, filter);
  };
  if (track.motion != MotionClass::undecided) {
    const Motion motion = track.motion == MotionClass::ballistic ? Motion::ballistic : Motion::constant_velocity;
    carry(motion);
    const Filter& filter = there[static_cast<std::size_t>(motion)];
    show(filter.x, filter.p, result);
    return result;
  }
  for (const Motion motion : both_motions) carry(motion);
  Vector6 x;
  Matrix6 p;
  mix(there[0], there[1], track.ballistic_probability, x, p);
  show(x, p, result);
  return result;
}

}  // namespace

std::unique_ptr<Tracker> make_extended_kalman(const ExtendedKalmanConfig& config, std::span<const geo::Site> sites) {
  return std::make_unique<ExtendedKalman>(config, sites);
}

}  // namespace iamd::tracking
