// What a hypothesis tracker shows: tracks by id, their events, and which plot went to which.
#include <algorithm>
#include <bit>

#include "iamd/geo/eigen.hpp"
#include "iamd/tracking/hypothesis_tracker.hpp"

namespace iamd::tracking {
namespace {

constexpr std::uint32_t fewest_detections = 3;    // of a confirmed track: two plots in line are a coincidence at times
constexpr double fastest_possible_mps = 15000.0;  // near the Earth: an estimate that is faster has gone astray

}  // namespace

// Enters the trees that outlived their first scan.
void HypothesisTracker::list_new(base::Time now, TrackerLog& log) {
  std::sort(born_.begin(), born_.end(),
            [&](std::uint32_t a, std::uint32_t b) { return forest_.tree(a).id < forest_.tree(b).id; });
  // A tree that one cluster dropped may have been born again in another.
  born_.erase(std::unique(born_.begin(), born_.end()), born_.end());
  for (const std::uint32_t t : born_) {
    if (!forest_.tree(t).live) continue;
    entries_.push_back({forest_.tree(t).id, t});
    Track& track = tracks_.emplace_back();
    track.id = forest_.tree(t).id;
    track.first_detection = forest_.tree(t).first_detection;
    forest_.tree(t).changed = true;
    log.events.push_back({TrackChange::started, track.id, now});
  }
}

// Takes out the trees that are gone.
void HypothesisTracker::list_ended(base::Time now, TrackerLog& log) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    const Tree& tree = forest_.tree(entries_[i].tree);
    if (!tree.live || tree.id != entries_[i].id) {
      log.events.push_back({TrackChange::deleted, entries_[i].id, now});
      continue;
    }
    if (kept != i) {
      entries_[kept] = entries_[i];
      tracks_[kept] = tracks_[i];
    }
    ++kept;
  }
  entries_.resize(kept);
  tracks_.resize(kept);
}

// Associations of the best global hypotheses, and what no confirmed track explains.
void HypothesisTracker::account(const Scan& scan, TrackerLog& log) {
  double explained = 0.0;
  for (const Entry& entry : entries_) {
    const Tree& tree = forest_.tree(entry.tree);
    if (!tree.live || tree.id != entry.id) continue;
    if (tree.in_best) {
      const std::uint64_t serial = forest_.leaf(tree.best).history[0];
      if (serial >= first_serial_) intake_.associate(scan.plots[serial - first_serial_], tree.id, log);
    }
    if (!tree.confirmed) continue;
    for (const std::uint32_t i : tree.leaves) {
      if (forest_.leaf(i).history[0] >= first_serial_) explained += forest_.leaf(i).weight;
    }
  }
  if (scan.whole) intake_.learn(scan, std::max(0.0, static_cast<double>(scan.plots.size()) - explained));
}

bool HypothesisTracker::confirms(const Tree& tree) const {
  const Leaf& leaf = forest_.leaf(tree.best);
  if (leaf.slot == no_slot) return false;
  if (config_.confirm == ConfirmRule::m_of_n) {
    const auto lately = static_cast<std::uint32_t>((std::uint64_t{1} << config_.confirm_scans) - 1U);
    return tree.in_best && std::popcount(leaf.hits & lately) >= config_.confirm_hits;
  }
  return tree.existence >= config_.confirm_probability && leaf.detections >= fewest_detections;
}

bool HypothesisTracker::ends(const Tree& tree) const {
  const bool once = forest_.leaf(tree.best).slot == no_slot;
  if (tree.existence < (once ? least_first_existence(config_) : config_.delete_probability)) return true;
  if (config_.confirm == ConfirmRule::m_of_n && !tree.confirmed &&
      tree.scans >= static_cast<std::uint32_t>(config_.confirm_scans) && !confirms(tree)) {
    return true;
  }
  const Leaf& leaf = forest_.leaf(tree.best);
  if (leaf.slot == no_slot) return false;
  Shown shown;
  bank_->show(leaf.slot, shown);
  return !(shown.estimate.x.tail<3>().norm() < fastest_possible_mps);
}

void HypothesisTracker::judge(base::Time now, TrackerLog& log) {
  list_ended(now, log);
  for (const Entry& entry : entries_) {
    Tree& tree = forest_.tree(entry.tree);
    if (!tree.live || !tree.changed) continue;
    if (!tree.confirmed && confirms(tree)) {
      tree.confirmed = true;
      log.events.push_back({TrackChange::confirmed, tree.id, now});
    }
    if (ends(tree)) forest_.fell(entry.tree);
  }
  list_ended(now, log);
}

void HypothesisTracker::age(base::Time now, TrackerLog& log) {
  for (const Entry& entry : entries_) {
    const Tree& tree = forest_.tree(entry.tree);
    if (!tree.live || tree.id != entry.id) continue;
    const base::Duration limit = tree.confirmed ? coast_ : tentative_;
    if (now - forest_.leaf(tree.best).last_detection > limit) forest_.fell(entry.tree);
  }
  list_ended(now, log);
  publish();
}

void HypothesisTracker::publish() {
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    Tree& tree = forest_.tree(entries_[i].tree);
    tracks_[i].existence = tree.existence;
    if (!tree.changed) continue;
    publish(tree, tracks_[i], entries_[i].kind);
    tree.changed = false;
  }
}

void HypothesisTracker::publish(const Tree& tree, Track& track, TrackClass& kind) {
  const Leaf& leaf = forest_.leaf(tree.best);
  track.status = tree.confirmed ? TrackStatus::confirmed : TrackStatus::tentative;
  track.time = leaf.time;
  track.last_detection = leaf.last_detection;
  track.detections = leaf.detections;
  if (leaf.slot == no_slot) return show(leaf.first, config_.velocity_prior_mps, track);
  bank_->show(leaf.slot, shown_);
  show(shown_, track);
  if (classes_.due(kind, track.time)) classes_.take(shown_, track, kind);
}

const Track* HypothesisTracker::find(base::TrackId id) const { return find_track(tracks_, id); }

Track HypothesisTracker::predicted(const Track& track, base::Time t) const {
  const Track* own = find(track.id);
  const Slot* slot = nullptr;
  if (own != nullptr && own->time == track.time && own->state == track.state) {
    const Tree& tree = forest_.tree(entries_[static_cast<std::size_t>(own - tracks_.data())].tree);
    slot = &forest_.leaf(tree.best).slot;
  }
  return carried(*bank_, track, slot != nullptr && *slot != no_slot ? slot : nullptr, t, aside_);
}

}  // namespace iamd::tracking
