// How tracks begin: see picture.hpp.
#include <algorithm>
#include <bit>
#include <cmath>

#include <Eigen/Cholesky>

#include "iamd/geo/eigen.hpp"
#include "iamd/tracking/picture_tracker.hpp"

namespace iamd::tracking {
namespace {

constexpr std::size_t most_choices = 12;   // plots near a fast object's first; more are ambiguous
constexpr double split_probability = 0.3;  // that an unexplained plot so near a fast track came off it

}  // namespace

// A whole estimate for a track, at the plot's time; the range rate, if there is one, has not been used in it.
void Picture::begin(std::uint32_t i, const Gaussian<6>& estimate, const Plot& plot, const SensorAxes& axes) {
  PictureMemory& m = memory_[i];
  if (m.slot == no_slot) {
    m.slot = bank_->reserve();
    m.ahead = bank_->reserve();
  }
  bank_->start(estimate, m.slot);
  if (plot.measures(Component::range_rate)) {
    Plot rate = plot;
    rate.has = bit_of(Component::range_rate);
    bank_->update(m.slot, rate, axes, m.slot);
  }
  const double late_s = (tracks_[i].time - plot.time).seconds();
  if (late_s > 0.0) {
    bank_->predict(m.slot, late_s, m.slot);
  } else {
    tracks_[i].time = plot.time;
  }
  publish(i);
}

// Tracks of one plot that found no second one: a faster one, if there is no choice.
void Picture::join_fast(const Scan& scan, TrackerLog& log) {
  if (config_.fast_prior_mps <= config_.velocity_prior_mps || config_.fast_share <= 0.0) return;
  const double gate = intake_.gate(3);
  spoken_for_.resize(scan.plots.size());
  for (std::size_t j = 0; j < scan.plots.size(); ++j) {
    spoken_for_[j] = static_cast<char>(explained_[j] > explained || !scan.plots[j].located());
  }
  leftover_.build(scan.plots, gate, spoken_for_);
  for (std::uint32_t i = 0; i < tracks_.size(); ++i) {
    const PictureMemory& m = memory_[i];
    const double dt_s = (scan.time - tracks_[i].time).seconds();
    if (m.slot != no_slot || dt_s <= 0.0) continue;
    const double sigma_m = config_.fast_prior_mps * dt_s;
    found_.clear();
    leftover_.meet(m.first.position,
                   (gate * (m.first.covariance.diagonal().array() + sigma_m * sigma_m)).sqrt().matrix(), found_,
                   most_choices);
    if (found_.size() >= most_choices) continue;
    std::uint32_t only = no_row;
    std::size_t choices = 0;
    for (const std::uint32_t column : found_) {
      const Plot& plot = scan.plots[column];
      const double plot_dt_s = (plot.time - tracks_[i].time).seconds();
      if (explained_[column] > explained || plot_dt_s <= 0.0) continue;
      if (fit(m.first, config_.fast_prior_mps, plot_dt_s, plot).distance2 > gate) continue;
      only = column;
      ++choices;
    }
    if (choices == 1) take_fast(scan, i, only, log);
  }
}

void Picture::take_fast(const Scan& scan, std::uint32_t i, std::uint32_t column, TrackerLog& log) {
  Track& track = tracks_[i];
  PictureMemory& m = memory_[i];
  const Plot& plot = scan.plots[column];
  const double dt_s = (plot.time - track.time).seconds();
  const double log_likelihood = fit(m.first, config_.fast_prior_mps, dt_s, plot).log_likelihood;
  const double detected = scan.birth_probability() * config_.fast_share * scan.detection_probability;
  const double odds = detected * std::exp(log_likelihood) / (scan.other_density(plot) * (1.0 - detected));
  const double existence = odds / (1.0 + odds);
  if (existence < least_first_existence(config_)) return;
  explained_[column] = 1.0;
  m.doubt = std::clamp(1.0 - existence, least_doubt, 1.0);
  m.doubt_time = scan.time;
  begin(i, joined(m.first, config_.fast_prior_mps, dt_s, plot), plot, *scan.axes);
  note_hit(scan, i);
  track.existence = existence;
  intake_.associate(plot, track.id, log);
}

void Picture::start_tracks(const Scan& scan, TrackerLog& log) {
  for (std::uint32_t j = 0; j < scan.plots.size(); ++j) {
    const Plot& plot = scan.plots[j];
    if (explained_[j] > explained || !plot.located()) continue;
    const double left = 1.0 - explained_[j];
    const bool part = parent_[j] != no_row && tracks_[parent_[j]].status == TrackStatus::confirmed;
    const double existence = left * (part ? split_probability : scan.birth_probability());
    const std::uint32_t i = add_track(plot.time, existence, log);
    if (part) {
      bank_->show(memory_[parent_[j]].slot, shown_);
      Gaussian<6> estimate;
      estimate.x << plot.position, shown_.estimate.x.tail<3>();
      estimate.p.setZero();
      estimate.p.topLeftCorner<3, 3>() = plot.covariance;
      estimate.p.bottomRightCorner<3, 3>() = shown_.estimate.p.bottomRightCorner<3, 3>();
      estimate.p.bottomRightCorner<3, 3>().diagonal().array() += config_.split_mps * config_.split_mps;
      tracks_[i].parent = tracks_[parent_[j]].id;
      begin(i, estimate, plot, *scan.axes);
    } else {
      memory_[i].first = {plot.position, plot.covariance};
      show(memory_[i].first, config_.velocity_prior_mps, tracks_[i]);
    }
    note_hit(scan, i);
    intake_.associate(plot, tracks_[i].id, log);
  }
}

std::uint32_t Picture::add_track(base::Time time, double existence, TrackerLog& log) {
  Track& track = tracks_.emplace_back();
  PictureMemory& m = memory_.emplace_back();
  track.id = base::TrackId{next_id_++};
  track.time = track.first_detection = track.last_detection = time;
  track.existence = existence;
  m.doubt = 1.0 - existence;
  m.doubt_time = time;
  log.events.push_back({TrackChange::started, track.id, time});
  return static_cast<std::uint32_t>(tracks_.size() - 1);
}

base::TrackId Picture::start(const TrackStart& start, TrackerLog& log) {
  const std::uint32_t i = add_track(start.time, std::clamp(start.existence, 0.0, 1.0 - least_doubt), log);
  PictureMemory& m = memory_[i];
  m.slot = bank_->reserve();
  m.ahead = bank_->reserve();
  bank_->start({geo::vector_of(start.state), Eigen::Map<const Matrix6>{start.covariance.data()}}, m.slot);
  publish(i);
  return tracks_[i].id;
}

}  // namespace iamd::tracking
