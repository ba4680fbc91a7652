// A command post during a run: its picture, made of its own tracks and of what it hears, and who commands by it.
#pragma once

#include <array>
#include <memory>
#include <span>
#include <vector>

#include "iamd/battle/commander.hpp"
#include "iamd/engine/question.hpp"
#include "iamd/tracking/track_fusion.hpp"
#include "iamd/tracking/tracker.hpp"

namespace iamd::engine {

// What a link carries: the sender's confirmed tracks at a moment, by the sender's own ids, with what their features
// say.
struct TrackReport {
  base::Time arrival;
  std::vector<tracking::Track> tracks;
  std::vector<double> log_likelihood_ratio;  // of each; 0: nothing known
};

// Tracks of the picture have ids of their own: own track i is i × stride, track i of link k is i × stride + 1 + k, with
// stride 1 + number of links. So a post without links has its tracker's ids.
//
// A remote track is fused with the own track that it matches (tracking::TrackFusion; what their errors have in common
// is unknown) and is otherwise a track of the picture. One that was in the picture before its own track appeared keeps
// its id, so that an engagement goes on. Reports older than longest_age() are left out. What a post hears it does not
// pass on, and it does not cue its sensors.
class CommandPost {
 public:
  struct Link {
    std::size_t post = 0;
    base::Duration interval, delay;
    std::array<double, 3> offset_m{};  // of the sender's frame
    double sigma_m = 0.0;              // as the listener knows it
  };

  CommandPost(std::unique_ptr<tracking::Tracker> tracker, std::vector<battle::Battery> batteries,
              std::span<const battle::Asset> assets, const battle::DoctrineModel& doctrine, const scenario::Draw& draw,
              base::RandomStream choice, std::vector<Link> links);
  CommandPost(CommandPost&&) = default;

  [[nodiscard]] tracking::Tracker& tracker() { return *tracker_; }
  [[nodiscard]] battle::Commander& commander() { return *commander_; }
  [[nodiscard]] const battle::Commander& commander() const { return *commander_; }
  [[nodiscard]] std::span<const battle::Battery> batteries() const { return batteries_; }
  [[nodiscard]] std::span<const Link> links() const { return links_; }

  // Takes a report of a link on its way.
  void hear(std::size_t link, TrackReport report);
  // Makes the picture of a moment; it lives until the next call. Reports of remote features go to the commander.
  std::span<const tracking::Track> picture(base::Time now);
  // A track of the last picture, its own tracks as they are now; null when it is gone.
  [[nodiscard]] const tracking::Track* find(base::TrackId id) const;

  // Ids of the picture and back. `link`: 0 own, k + 1 of link k.
  struct Origin {
    std::size_t link = 0;
    base::TrackId track;
  };
  [[nodiscard]] Origin origin(base::TrackId id) const {
    return {id.index() % stride_, base::TrackId{id.index() / stride_}};
  }
  // The id in the picture of an own track.
  [[nodiscard]] base::TrackId id_of(base::TrackId own) const;

 private:
  [[nodiscard]] base::Duration longest_age(const Link& link) const;
  void add(std::size_t link, base::Time now);

  std::unique_ptr<tracking::Tracker> tracker_;
  std::vector<battle::Battery> batteries_;
  std::unique_ptr<battle::Commander> commander_;
  std::vector<Link> links_;
  std::size_t stride_ = 1;
  std::vector<std::vector<TrackReport>> heard_;  // by link, in the order of arrival
  std::vector<tracking::TrackFusion> fusion_;    // by link
  std::vector<tracking::Track> picture_;
  std::vector<tracking::RemoteTrack> remote_;
  std::vector<base::TrackId> alias_;  // by own id: the id that it has taken over
  std::vector<char> given_;           // by id: was in a picture
};

}  // namespace iamd::engine
