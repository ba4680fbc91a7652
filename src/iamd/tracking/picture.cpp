#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>

#include <Eigen/Cholesky>

#include "iamd/base/contracts.hpp"
#include "iamd/geo/eigen.hpp"
#include "iamd/tracking/chi_square.hpp"
#include "iamd/tracking/picture_tracker.hpp"

namespace iamd::tracking {
namespace {

constexpr double alike_probability = 0.5;
constexpr double sure_enough = 0.9;        // of a plot that biases are learnt from
constexpr double significance = 0.999;     // of a bias that is taken off
constexpr double hardest_mps2 = 600.0;     // re-entry at 7 km/s
constexpr double least_weight = 1e-4;      // of a plot in a mixture, beside the whole
constexpr double split_speed_mps = 800.0;  // what is slower releases nothing that matters here
constexpr double longest_split_s = 10.0;

// Of the ellipsoid of squared Mahalanobis distance `gate` about what is expected, in the units of the components.
double gate_volume(const PlotFit& fitted, double gate) {
  constexpr double unit_ball[] = {1.0, 2.0, std::numbers::pi, 4.0 / 3.0 * std::numbers::pi,
                                  0.5 * std::numbers::pi * std::numbers::pi};
  return unit_ball[fitted.components] * std::pow(gate, 0.5 * fitted.components) * std::exp(fitted.log_spread);
}

}  // namespace

Picture::Picture(const PictureConfig& config, std::unique_ptr<Associator> associator,
                 std::span<const SensorFacts> sensors)
    : config_{config},
      associator_{std::move(associator)},
      second_associator_{make_associator(AssociatorKind::gnn)},
      bank_{make_filter_bank(config.filters)},
      intake_{config, sensors},
      classes_{config.filters, config.classify_s},
      alike_{chi_square_quantile(6, alike_probability)},
      coast_{base::Duration::from_seconds(std::min(config.coast_s, 1e9))},
      tentative_{base::Duration::from_seconds(std::min(config.tentative_s, 1e9))},
      scratch_{bank_->reserve()} {
  // Rarely filled, and then by few: no allocation when it happens.
  second_pairs_.reserve(256);
  second_of_.reserve(256);
  second_choice_.reserve(256);
  second_answer_.pair.reserve(256);
  second_answer_.alone.reserve(256);
  if (config.registration && sensors.size() > 1) registration_.emplace(RegistrationSettings{}, sensors.size());
}

void Picture::take(const Look& look, TrackerLog& log) {
  intake_.take(look, log, [&](const Scan& scan) { take_scan(scan, log); });
}

void Picture::take_scan(const Scan& scan, TrackerLog& log) {
  rows_.clear();
  pairs_.clear();
  explained_.assign(scan.plots.size(), 0.0);
  by_confirmed_.assign(scan.plots.size(), 0.0);
  parent_.assign(scan.plots.size(), no_row);
  for (std::uint32_t i = 0; i < tracks_.size(); ++i) {
    const PictureMemory& m = memory_[i];
    if (scan.number != 0 && m.scan == scan.number && m.scan_sensor == scan.sensor) continue;  // has its plot already
    if (m.slot == no_slot) {
      gate_first(scan, i);
    } else {
      gate(scan, i);
    }
  }
  associator_->solve({rows_.size(), scan.plots.size(), pairs_}, answer_);
  answer(scan, log);
  join_fast(scan, log);
  for (const Row& row : rows_) settle(scan, row, log);
  find_twins(scan, log);
  start_tracks(scan, log);
  if (scan.whole) {
    double unexplained = 0.0;
    for (const double share : by_confirmed_) unexplained += 1.0 - std::min(share, 1.0);
    intake_.learn(scan, unexplained);
  }
  drop_ended();
}

double Picture::existence_at(std::uint32_t i, base::Time t) const {
  const double s = std::max(0.0, (t - memory_[i].doubt_time).seconds());
  return (1.0 - memory_[i].doubt) * std::exp(-s / config_.life_s);
}

// Every pair of the row costs -log of r Pd p(z|x) / (λ (1 - r Pd)).
void Picture::add_pair(const Scan& scan, std::uint32_t column, const Row& row, double log_likelihood) {
  const double detected = row.existence * scan.detection_probability;
  const double cost =
      std::log(scan.other_density(scan.plots[column]) * std::max(1.0 - detected, 1e-9) / detected) - log_likelihood;
  pairs_.push_back({static_cast<std::uint32_t>(rows_.size()), column, cost});
}

// Whether any plot may lie in the track's gate, by a bound that needs no model: the estimate as it is shown, carried
// along its velocity, with its own doubt and room for any acceleration. A radar that looks at one object at a time has
// most tracks nowhere near.
bool Picture::near(const Scan& scan, const Track& track, double dt_s) {
  const double t = std::abs(dt_s) + (scan.one_moment ? 0.0 : (scan.time - scan.plots.front().time).seconds());
  const double room_m = 0.5 * hardest_mps2 * t * t;
  const double gate = std::sqrt(intake_.gate(component_count));
  const auto& p = track.covariance;
  const Vector3 half{gate * (std::sqrt(p[0]) + t * std::sqrt(p[21])) + room_m,
                     gate * (std::sqrt(p[7]) + t * std::sqrt(p[28])) + room_m,
                     gate * (std::sqrt(p[14]) + t * std::sqrt(p[35])) + room_m};
  const Vector6 x = geo::vector_of(track.state);
  found_.clear();
  scan.index->meet(x.head<3>() + dt_s * x.tail<3>(), half, found_, 1);
  return !found_.empty();
}

void Picture::gate(const Scan& scan, std::uint32_t i) {
  PictureMemory& m = memory_[i];
  const double dt_s = (scan.time - tracks_[i].time).seconds();
  if (!scan.whole && !near(scan, tracks_[i], dt_s)) return;
  bank_->predict(m.slot, dt_s, m.ahead);
  Vector3 position;
  Vector3 half;
  bank_->place(m.ahead, intake_.gate(component_count), position, half);
  const Vector3 gate_m = half;
  if (!scan.one_moment) {
    const double span_s = (scan.time - scan.plots.front().time).seconds();
    half.array() += span_s * (geo::norm(tracks_[i].state.velocity) + 4.0 * config_.velocity_prior_mps);
  }
  found_.clear();
  scan.index->meet(position, half, found_);
  const bool missed = scan.whole && dt_s >= 0.0 && scan.in_view(position);
  Row row{i, static_cast<std::uint32_t>(pairs_.size()), 0, existence_at(i, scan.time)};
  ExpectationMixture expected;
  base::Time expected_at = base::Time::never();
  for (const std::uint32_t column : found_) {
    const Plot& plot = scan.plots[column];
    if (plot.time != expected_at) {
      const bool own = plot.time != scan.time;
      if (own) bank_->predict(m.slot, (plot.time - tracks_[i].time).seconds(), scratch_);
      bank_->expect_each(own ? scratch_ : m.ahead, *scan.axes, expected);
      expected_at = plot.time;
    }
    const PlotFit fitted = fit(expected, plot);
    const double gate = intake_.gate(fitted.components);
    if (!(fitted.distance2 <= gate)) continue;
    if (row.crowd == 0.0) row.crowd = scan.other_density(plot) * gate_volume(fitted, gate);
    add_pair(scan, column, row, fitted.log_likelihood);
  }
  row.end = static_cast<std::uint32_t>(pairs_.size());
  if (row.first != row.end || missed) rows_.push_back(row);
  if (config_.split_mps > 0.0 && dt_s >= 0.0 && tracks_[i].status == TrackStatus::confirmed) {
    gate_parts(scan, i, position, gate_m, dt_s);
  }
}

// Plots near a fast track that may have come off it.
void Picture::gate_parts(const Scan& scan, std::uint32_t i, const Vector3& position, const Vector3& gate_m,
                         double dt_s) {
  if (geo::norm(tracks_[i].state.velocity) < split_speed_mps) return;
  const double reach_m = 3.0 * config_.split_mps * std::clamp(dt_s, 1.0, longest_split_s);
  found_.clear();
  scan.index->meet(position, (gate_m.array() + reach_m).matrix(), found_);
  for (const std::uint32_t column : found_) {
    if (!scan.plots[column].located()) continue;
    std::uint32_t& parent = parent_[column];
    if (parent == no_row ||
        (scan.plots[column].position - position).squaredNorm() <
            (scan.plots[column].position - geo::vector_of(tracks_[parent].state.position)).squaredNorm()) {
      parent = i;
    }
  }
}

void Picture::gate_first(const Scan& scan, std::uint32_t i) {
  const PictureMemory& m = memory_[i];
  const double gate = intake_.gate(3);
  const double dt_s = (scan.time - tracks_[i].time).seconds();
  const double span_s = scan.one_moment ? 0.0 : std::abs((scan.time - scan.plots.front().time).seconds());
  const double sigma_m = config_.velocity_prior_mps * (std::abs(dt_s) + span_s);
  const Vector3 half = (gate * (m.first.covariance.diagonal().array() + sigma_m * sigma_m)).sqrt().matrix();
  found_.clear();
  scan.index->meet(m.first.position, half, found_);
  Row row{i, static_cast<std::uint32_t>(pairs_.size()), 0, existence_at(i, scan.time)};
  for (const std::uint32_t column : found_) {
    const Plot& plot = scan.plots[column];
    if (!plot.located()) continue;
    const SecondFit fitted = fit(m.first, config_.velocity_prior_mps, (plot.time - tracks_[i].time).seconds(), plot);
    if (fitted.distance2 <= gate) add_pair(scan, column, row, fitted.log_likelihood);
  }
  row.end = static_cast<std::uint32_t>(pairs_.size());
  if (row.first != row.end || (scan.whole && dt_s > 0.0 && scan.in_view(m.first.position))) rows_.push_back(row);
}

void Picture::answer(const Scan& scan, TrackerLog& log) {
  for (Row& row : rows_) weigh(row);
  answer_tentative(scan);
  owner_.assign(scan.plots.size(), no_row);
  for (std::uint32_t r = 0; r < rows_.size(); ++r) update(scan, r);
  for (std::size_t j = 0; j < scan.plots.size(); ++j) {
    if (owner_[j] != no_row) intake_.associate(scan.plots[j], tracks_[rows_[owner_[j]].track].id, log);
  }
}

// What the associator's answer gives one track.
void Picture::weigh(Row& row) {
  row.surest = row.first;
  for (std::uint32_t k = row.first; k < row.end; ++k) {
    row.hit += answer_.pair[k];
    if (answer_.pair[k] > answer_.pair[row.surest]) row.surest = k;
    explained_[pairs_[k].column] += answer_.pair[k];
  }
  row.hard = row.hit >= 1.0;
}

// Tentative tracks that were given no plot, on the plots that are left: which is whose, if they exist. Whether they do
// is for their existence to say.
void Picture::answer_tentative(const Scan& scan) {
  second_pairs_.clear();
  second_of_.clear();
  std::uint32_t rows = 0;
  const double given = scan.detection_probability / std::max(1.0 - scan.detection_probability, 1e-9);
  for (Row& row : rows_) {
    if (tracks_[row.track].status != TrackStatus::tentative || row.first == row.end) continue;
    if (answer_.pair[row.surest] > 0.5) continue;
    const double detected = row.existence * scan.detection_probability;
    const double odds = detected / std::max(1.0 - detected, 1e-9);
    for (std::uint32_t k = row.first; k < row.end; ++k) {
      if (explained_[pairs_[k].column] > explained) continue;
      second_pairs_.push_back({rows, pairs_[k].column, pairs_[k].cost + std::log(odds / given)});
      second_of_.push_back(k);
    }
    row.second = rows++;
  }
  if (second_pairs_.empty()) return;
  second_associator_->solve({rows, scan.plots.size(), second_pairs_}, second_answer_);
  second_choice_.assign(rows, no_row);
  for (std::size_t k = 0; k < second_pairs_.size(); ++k) {
    if (second_answer_.pair[k] > 0.5) second_choice_[second_pairs_[k].row] = second_of_[k];
  }
  for (Row& row : rows_) {
    if (row.second == no_row || second_choice_[row.second] == no_row) continue;
    row.surest = second_choice_[row.second];
    row.hit = 1.0;
    row.hard = true;
    explained_[pairs_[row.surest].column] = 1.0;
  }
}

// What the scan says of one track: existence and estimate.
void Picture::update(const Scan& scan, std::uint32_t r) {
  Row& row = rows_[r];
  PictureMemory& m = memory_[row.track];
  // A track of one plot is joined to a second one, or to none.
  if (m.slot == no_slot && !row.hard && !(row.first != row.end && answer_.pair[row.surest] > 0.5)) row.hit = 0.0;
  if (row.hit > 0.0 && (row.hard || answer_.pair[row.surest] > 0.5)) owner_[pairs_[row.surest].column] = r;
  // A hard decision still leaves it open whether the track is there: as if its pair were the only one.
  const double sure = row.hard ? 1.0 / (1.0 + std::exp(pairs_[row.surest].cost)) : row.hit;
  const double detected = row.existence * scan.detection_probability;
  const double missed = scan.whole ? (row.existence - detected) / std::max(1.0 - detected, 1e-12) : row.existence;
  const double existence = sure + (1.0 - sure) * missed;
  m.doubt = std::clamp(1.0 - existence, least_doubt, 1.0);
  m.doubt_time = std::max(m.doubt_time, scan.time);
  if (row.hit > least_weight) {
    if (registration_) learn_bias(scan.plots[pairs_[row.surest].column], row, *scan.axes);
    if (m.slot == no_slot) {
      update_first(scan, row, row.surest);
    } else if (row.hard || scan.time < tracks_[row.track].time) {
      update_surest(scan, row, row.surest);
    } else {
      mix(scan, row, (1.0 - row.hit) * missed);
    }
  }
  m.hits <<= 1U;
  ++m.scans;
  if (row.hit > 0.5) note_hit(scan, row.track);
  if (existence <= explained) return;
  for (std::uint32_t k = row.first; k < row.end; ++k) by_confirmed_[pairs_[k].column] += answer_.pair[k];
}

// Before the track takes the plot: its velocity must not hang on it.
void Picture::learn_bias(const Plot& plot, const Row& row, const SensorAxes& axes) {
  const Track& track = tracks_[row.track];
  if (track.status != TrackStatus::confirmed || row.hit < sure_enough || !plot.located()) return;
  const Eigen::Map<const Matrix6> p{track.covariance.data()};
  if (!registration_->take(plot, axes, intake_.bias(plot.sensor), track.id, geo::vector_of(track.state.velocity),
                           p.bottomRightCorner<3, 3>())) {
    return;
  }
  for (std::size_t s = 0; s < intake_.sensors(); ++s) {
    const base::SensorId sensor{s};
    if (registration_->significant(sensor, significance)) intake_.set_bias(sensor, registration_->offset(sensor));
  }
}

std::vector<SensorBiasEstimate> Picture::biases() const {
  std::vector<SensorBiasEstimate> list;
  if (!registration_) return list;
  for (std::size_t s = 0; s < intake_.sensors(); ++s) {
    const SensorBias bias = registration_->bias(base::SensorId{s});
    list.push_back({.sensor = base::SensorId{s},
                    .range_m = bias.mean[0],
                    .azimuth_rad = bias.mean[1],
                    .elevation_rad = bias.mean[2],
                    .sigma_range_m = std::sqrt(bias.covariance(0, 0)),
                    .sigma_azimuth_rad = std::sqrt(bias.covariance(1, 1)),
                    .sigma_elevation_rad = std::sqrt(bias.covariance(2, 2)),
                    .pairs = bias.pairs,
                    .applied = !intake_.bias(base::SensorId{s}).isZero(0.0)});
  }
  return list;
}

void Picture::update_surest(const Scan& scan, const Row& row, std::uint32_t pair) {
  Track& track = tracks_[row.track];
  PictureMemory& m = memory_[row.track];
  const Plot& plot = scan.plots[pairs_[pair].column];
  const double dt_s = (plot.time - track.time).seconds();
  if (dt_s < 0.0) {
    bank_->update_late(m.slot, dt_s, plot, *scan.axes, m.slot);
  } else {
    if (plot.time != scan.time) bank_->predict(m.slot, dt_s, m.ahead);
    bank_->update(m.ahead, plot, *scan.axes, m.slot);
    track.time = plot.time;
  }
  publish(row.track);
}

// The mixture over all plots of the gate and over none.
void Picture::mix(const Scan& scan, const Row& row, double missed) {
  Track& track = tracks_[row.track];
  PictureMemory& m = memory_[row.track];
  mixed_.clear();
  weights_.clear();
  for (std::uint32_t k = row.first; k < row.end; ++k) {
    if (answer_.pair[k] < least_weight) continue;
    const Plot& plot = scan.plots[pairs_[k].column];
    const Slot to = part(mixed_.size());
    if (plot.time == scan.time) {
      bank_->update(m.ahead, plot, *scan.axes, to);
    } else {
      bank_->predict(m.slot, (plot.time - track.time).seconds(), to);
      bank_->update(to, plot, *scan.axes, to);
      bank_->predict(to, (scan.time - plot.time).seconds(), to);
    }
    mixed_.push_back(to);
    weights_.push_back(answer_.pair[k]);
  }
  if (mixed_.empty()) return;
  if (missed > least_weight) {
    mixed_.push_back(m.ahead);
    weights_.push_back(missed);
  }
  if (mixed_.size() == 1) {
    bank_->copy(mixed_.front(), m.slot);
  } else {
    bank_->mix(mixed_, weights_, m.slot);
  }
  track.time = scan.time;
  publish(row.track);
}

Slot Picture::part(std::size_t k) {
  while (parts_.size() <= k) parts_.push_back(bank_->reserve());
  return parts_[k];
}

void Picture::update_first(const Scan& scan, const Row& row, std::uint32_t pair) {
  const Plot& plot = scan.plots[pairs_[pair].column];
  const double dt_s = (plot.time - tracks_[row.track].time).seconds();
  const Gaussian<6> estimate = joined(memory_[row.track].first, config_.velocity_prior_mps, dt_s, plot);
  begin(row.track, estimate, plot, *scan.axes);
}

void Picture::note_hit(const Scan& scan, std::uint32_t i) {
  Track& track = tracks_[i];
  PictureMemory& m = memory_[i];
  m.hits |= 1U;
  ++track.detections;
  track.last_detection = std::max(track.last_detection, scan.time);
  m.scan_sensor = scan.sensor;
  m.scan = scan.number;
}

std::unique_ptr<Tracker> make_picture(const PictureConfig& config, std::unique_ptr<Associator> associator,
                                      std::span<const SensorFacts> sensors) {
  return std::make_unique<Picture>(config, std::move(associator), sensors);
}

}  // namespace iamd::tracking
