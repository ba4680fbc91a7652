#include "iamd/outcome/track_score.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace iamd::outcome {
namespace {

constexpr std::uint32_t nobody = std::numeric_limits<std::uint32_t>::max();

base::Error input_error(std::string problem, std::string why) { return {std::move(problem), std::move(why)}; }

bool finite(const std::optional<geo::Velocity<geo::Ecef>>& v) {
  return !v || (std::isfinite(v->x_mps) && std::isfinite(v->y_mps) && std::isfinite(v->z_mps));
}

template <class Id>
bool valid_and_different(const std::vector<Id>& ids, std::vector<Id>& sorted) {
  sorted.assign(ids.begin(), ids.end());
  std::sort(sorted.begin(), sorted.end());
  return (sorted.empty() || sorted.back().valid()) &&  // an invalid id is the largest of all
         std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end();
}

std::array<double, 6> error_of(const TruthPoint& truth, const TrackPoint& track) {
  std::array<double, 6> e{track.position.x_m - truth.position.x_m, track.position.y_m - truth.position.y_m,
                          track.position.z_m - truth.position.z_m};
  if (truth.velocity && track.velocity) {
    e[3] = track.velocity->x_mps - truth.velocity->x_mps;
    e[4] = track.velocity->y_mps - truth.velocity->y_mps;
    e[5] = track.velocity->z_mps - truth.velocity->z_mps;
  }
  return e;
}

double ratio(double part, double whole, double otherwise) { return whole > 0.0 ? part / whole : otherwise; }
double ratio(std::uint64_t part, std::uint64_t whole, double otherwise) {
  return ratio(static_cast<double>(part), static_cast<double>(whole), otherwise);
}

}  // namespace

TrackPoint track_point(const tracking::Track& track) {
  return {track.id, track.state.position, track.state.velocity, 6, track.covariance};
}

double ObjectScore::share_of(double time_s) const { return ratio(time_s, life_s(), ratio(held_moments, moments, 0.0)); }

double TrackScore::purity() const { return ratio(majority_moments, associated_moments, 0.0); }

PictureScore::PictureScore(PictureScoreConfig config)
    : config_{config},
      track_ospa_{{{config.ospa2_order, config.cutoff.cutoff_m}, config.ospa2_base_order, config.ospa2_window}} {}

base::Result<MomentScore> PictureScore::take(const PictureMoment& moment) {
  lay_out(moment);
  if (const auto good = check(moment); !good) return std::unexpected{good.error()};
  const Points truth{truth_xyz_, 3};
  const Points tracks{track_xyz_, 3};
  const auto close = pairs_.find(truth, tracks, config_.cutoff.cutoff_m);
  if (!close) return std::unexpected{close.error()};
  const auto ospa2 = track_ospa_.take_close(*close, object_ids_, track_ids_);
  if (!ospa2) return std::unexpected{ospa2.error()};

  const auto assigned = assignment_.least_sum(*close, truth.size(), tracks.size(), config_.cutoff.order);
  MomentScore score;
  score.time = moment.time;
  score.gospa = gospa_of_assignment(assigned, truth.size(), tracks.size(), config_.cutoff);
  score.ospa = ospa_of_assignment(assigned, truth.size(), tracks.size(), config_.cutoff);
  score.ospa2 = *ospa2;
  score.truths = truth.size();
  score.tracks = tracks.size();
  score.held = assigned.size();
  associate(*close, assigned);
  add_errors(moment, score);
  follow_objects(moment, score.gospa);
  follow_tracks(moment, score.gospa);
  latest_ = moment.time;
  return score;
}

void PictureScore::lay_out(const PictureMoment& moment) {
  truth_xyz_.clear();
  track_xyz_.clear();
  object_ids_.clear();
  track_ids_.clear();
  for (const TruthPoint& one : moment.truth) {
    truth_xyz_.insert(truth_xyz_.end(), {one.position.x_m, one.position.y_m, one.position.z_m});
    object_ids_.push_back(one.object);
  }
  for (const TrackPoint& one : moment.tracks) {
    track_xyz_.insert(track_xyz_.end(), {one.position.x_m, one.position.y_m, one.position.z_m});
    track_ids_.push_back(one.track);
  }
}

// What the parts do not check themselves.
base::Result<void> PictureScore::check(const PictureMoment& moment) {
  const auto refuse = [](std::string problem, std::string why) {
    return std::unexpected{input_error(std::move(problem), std::move(why))};
  };
  if (!(config_.cutoff.order >= 1.0 && config_.cutoff.order <= max_order)) {
    return refuse("the order is " + std::to_string(config_.cutoff.order), "1 to 32 are possible");
  }
  if (!(config_.probability > 0.0 && config_.probability < 1.0)) {
    return refuse("the bounds' probability is " + std::to_string(config_.probability), "it lies between 0 and 1");
  }
  if (latest_ && moment.time <= *latest_) {
    return refuse("the moment at " + std::to_string(moment.time.seconds()) + " s is not after the one before",
                  "moments come in the order of time, each once");
  }
  if (!valid_and_different(object_ids_, sorted_objects_) || !valid_and_different(track_ids_, sorted_tracks_)) {
    return refuse("an id at " + std::to_string(moment.time.seconds()) + " s is invalid or named twice",
                  "an object and a track stand in a moment once");
  }
  const bool truth_finite =
      std::all_of(moment.truth.begin(), moment.truth.end(), [](const TruthPoint& one) { return finite(one.velocity); });
  const bool tracks_finite = std::all_of(moment.tracks.begin(), moment.tracks.end(),
                                         [](const TrackPoint& one) { return finite(one.velocity); });
  if (!truth_finite || !tracks_finite) return refuse("a velocity is not finite", "leave it out where it is not known");
  for (const TrackPoint& one : moment.tracks) {
    const std::size_t side = one.covariance_side;
    if (side == 0 || side == 3 || (side == 6 && one.velocity)) continue;
    return refuse("track " + std::to_string(one.track.index()) + " has a covariance of side " + std::to_string(side),
                  "0, 3, or 6 with a velocity are possible");
  }
  return {};
}

void PictureScore::associate(std::span<const ClosePair> close, std::span<const ClosePair> assigned) {
  truth_of_track_.assign(track_ids_.size(), nobody);
  fraction_of_track_.assign(track_ids_.size(), 1.0);
  for (const ClosePair& pair : close) {  // the nearest object; of equally near ones the first
    if (pair.fraction >= fraction_of_track_[pair.track]) continue;
    fraction_of_track_[pair.track] = pair.fraction;
    truth_of_track_[pair.track] = pair.truth;
  }
  for (const ClosePair& pair : assigned) {
    fraction_of_track_[pair.track] = pair.fraction;
    truth_of_track_[pair.track] = pair.truth;
  }
}

void PictureScore::add_errors(const PictureMoment& moment, MomentScore& score) {
  double position_error_m = 0.0;
  std::size_t associated = 0;
  for (std::size_t i = 0; i < moment.tracks.size(); ++i) {
    if (truth_of_track_[i] == nobody) continue;
    ++associated;
    position_error_m += fraction_of_track_[i] * config_.cutoff.cutoff_m;
    const TruthPoint& truth = moment.truth[truth_of_track_[i]];
    if (truth.velocity && moment.tracks[i].velocity) {
      const auto e = error_of(truth, moment.tracks[i]);
      sums_.velocity_error_mps += std::hypot(e[3], e[4], e[5]);
      ++sums_.with_velocity;
    }
  }
  for (const Assigned& pair : score.gospa.assigned) add_nees(moment.truth[pair.truth], moment.tracks[pair.track]);
  score.redundant = associated - score.held;
  score.position_error_m = ratio(position_error_m, static_cast<double>(associated), 0.0);
  ++sums_.moments;
  sums_.truths += score.truths;
  sums_.tracks += score.tracks;
  sums_.held += score.held;
  sums_.associated += associated;
  sums_.position_error_m += position_error_m;
  sums_.gospa_m += score.gospa.distance_m;
  sums_.localisation += score.gospa.localisation;
  sums_.missed += score.gospa.missed;
  sums_.false_tracks += score.gospa.false_tracks;
  sums_.missed_count += score.gospa.missed_count;
  sums_.false_count += score.gospa.false_count;
  sums_.ospa_m += score.ospa.distance_m;
  sums_.ospa2_m += score.ospa2.distance_m;
}

void PictureScore::add_nees(const TruthPoint& truth, const TrackPoint& track) {
  const std::size_t side = track.covariance_side;
  if (side == 0) return;
  const auto e = error_of(truth, track);
  std::array<double, 9> position;
  for (std::size_t i = 0; i < 9; ++i) position[i] = track.covariance[i / 3 * side + i % 3];
  const auto of_position = normalised_square(std::span{e}.first(3), position);
  // A covariance is good as a whole or not used at all.
  const bool whole = side == 6 && truth.velocity;
  const auto of_state = whole ? normalised_square(e, track.covariance) : of_position;
  if (!of_position || !of_state) {
    ++sums_.unusable_covariances;
    return;
  }
  sums_.position_nees += *of_position;
  ++sums_.position_nees_count;
  if (!whole) return;
  sums_.state_nees += *of_state;
  ++sums_.state_nees_count;
}

void PictureScore::follow_objects(const PictureMoment& moment, const Gospa& gospa) {
  auto pair = gospa.assigned.begin();
  for (std::size_t i = 0; i < moment.truth.size(); ++i) {
    base::TrackId now;
    if (pair != gospa.assigned.end() && pair->truth == i) now = track_ids_[(pair++)->track];
    const auto [at, is_new] = objects_.try_emplace(object_ids_[i]);
    ObjectScore& score = at->second.score;
    if (is_new) {
      score.object = object_ids_[i];
      score.first = score.last = moment.time;
    }
    follow_object(at->second, moment.time, now);
  }
}

void PictureScore::follow_object(ObjectState& state, base::Time time, base::TrackId now) {
  ObjectScore& score = state.score;
  const bool unbroken = state.holder.valid() && now.valid();
  if (unbroken) score.tracked_s += (time - score.last).seconds();
  if (state.holder.valid() && !now.valid()) ++score.breaks;
  if (now.valid()) {
    if (!unbroken) state.unbroken_since = time;
    if (state.holder != now) state.segment_since = time;
    score.longest_unbroken_s = std::max(score.longest_unbroken_s, (time - state.unbroken_since).seconds());
    score.longest_segment_s = std::max(score.longest_segment_s, (time - state.segment_since).seconds());
    if (score.first_held == base::Time::never()) score.first_held = time;
    if (state.last_holder.valid() && state.last_holder != now) {
      ++score.changes;
      const auto before = tracks_.find(now);
      if (before != tracks_.end() && before->second.held.valid() && before->second.held != score.object) ++score.swaps;
    }
    state.last_holder = now;
    ++score.held_moments;
  }
  state.holder = now;
  score.last = time;
  ++score.moments;
}

// After the objects, which ask whom a track held before.
void PictureScore::follow_tracks(const PictureMoment& moment, const Gospa& gospa) {
  for (std::size_t i = 0; i < moment.tracks.size(); ++i) {
    TrackState& state = tracks_[track_ids_[i]];
    ++state.moments;
    if (truth_of_track_[i] == nobody) continue;
    const base::ObjectId object = object_ids_[truth_of_track_[i]];
    const auto entry =
        std::find_if(state.with.begin(), state.with.end(), [&](const auto& one) { return one.first == object; });
    if (entry == state.with.end()) {
      state.with.emplace_back(object, 1);
    } else {
      ++entry->second;
    }
  }
  for (const Assigned& pair : gospa.assigned) tracks_[track_ids_[pair.track]].held = object_ids_[pair.truth];
}

PictureResult PictureScore::result() const {
  PictureResult r;
  const Sums& s = sums_;
  r.moments = s.moments;
  r.siap.completeness = ratio(s.held, s.truths, 0.0);
  r.siap.ambiguity = ratio(s.associated, s.held, 1.0);
  r.siap.spuriousness = ratio(s.tracks - s.associated, s.tracks, 0.0);
  r.siap.position_accuracy_m = ratio(s.position_error_m, static_cast<double>(s.associated), 0.0);
  r.siap.velocity_accuracy_mps = ratio(s.velocity_error_mps, static_cast<double>(s.with_velocity), 0.0);
  const auto mean = [&](double sum) { return ratio(sum, static_cast<double>(s.moments), 0.0); };
  r.mean_gospa_m = mean(s.gospa_m);
  r.mean_localisation = mean(s.localisation);
  r.mean_missed = mean(s.missed);
  r.mean_false = mean(s.false_tracks);
  r.mean_missed_count = mean(static_cast<double>(s.missed_count));
  r.mean_false_count = mean(static_cast<double>(s.false_count));
  r.mean_ospa_m = mean(s.ospa_m);
  r.mean_ospa2_m = mean(s.ospa2_m);
  r.position_nees = consistency_of_sum(s.position_nees, s.position_nees_count, 3, config_.probability);
  r.state_nees = consistency_of_sum(s.state_nees, s.state_nees_count, 6, config_.probability);
  r.unusable_covariances = s.unusable_covariances;
  add_objects(r);
  add_tracks(r);
  return r;
}

void PictureScore::add_objects(PictureResult& r) const {
  double tracked_s = 0.0;
  double life_s = 0.0;
  double longest_s = 0.0;
  double waited_s = 0.0;
  for (const auto& [id, state] : objects_) {
    const ObjectScore& score = state.score;
    r.objects.push_back(score);
    r.breaks += score.breaks;
    r.changes += score.changes;
    r.swaps += score.swaps;
    tracked_s += score.tracked_s;
    life_s += score.life_s();
    longest_s += score.longest_segment_s;
    if (score.held_moments == 0) {
      ++r.objects_never_held;
    } else {
      waited_s += (score.first_held - score.first).seconds();
    }
  }
  r.siap.track_number_change_hz = ratio(static_cast<double>(r.changes), tracked_s, 0.0);
  r.siap.longest_segment = ratio(longest_s, life_s, 0.0);
  r.continuity = ratio(tracked_s, life_s, 0.0);
  r.mean_time_to_first_track_s = ratio(waited_s, static_cast<double>(objects_.size() - r.objects_never_held), 0.0);
}

void PictureScore::add_tracks(PictureResult& r) const {
  std::uint64_t majority = 0;
  std::uint64_t associated = 0;
  for (const auto& [id, state] : tracks_) {
    TrackScore score{id, state.moments, 0, {}, 0};
    for (const auto& [object, moments] : state.with) {
      score.associated_moments += moments;
      if (moments > score.majority_moments || (moments == score.majority_moments && object < score.majority)) {
        score.majority = object;
        score.majority_moments = moments;
      }
    }
    if (score.associated_moments == 0) ++r.false_tracks;
    majority += score.majority_moments;
    associated += score.associated_moments;
    r.tracks.push_back(score);
  }
  r.purity = ratio(majority, associated, 0.0);
}

}  // namespace iamd::outcome
