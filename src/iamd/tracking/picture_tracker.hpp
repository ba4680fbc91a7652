// The tracker of picture.hpp: its parts lie in picture.cpp (a scan and what it says of the tracks), picture_starts.cpp
// and picture_life.cpp. Internal to the room.
#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "iamd/tracking/filter_bank.hpp"
#include "iamd/tracking/first_plot.hpp"
#include "iamd/tracking/picture.hpp"
#include "iamd/tracking/plot_index.hpp"
#include "iamd/tracking/registration.hpp"
#include "iamd/tracking/scan.hpp"
#include "iamd/tracking/track_view.hpp"

namespace iamd::tracking {

inline constexpr Slot no_slot = 0xffffffffU;
inline constexpr std::uint32_t no_row = 0xffffffffU;
inline constexpr double explained = 0.5;      // a plot that tracks explain with more starts none
inline constexpr double least_doubt = 1e-12;  // of a track's existence

// What the picture knows of a track beyond what it shows.
struct PictureMemory {
  Slot slot = no_slot;     // at the track's time; none: detected once
  Slot ahead = no_slot;    // carried to the time of the scan at hand
  FirstPlot first;         // where there is no slot
  double doubt = 0.5;      // 1 - existence …
  base::Time doubt_time;   // … at this time
  std::uint64_t hits = 0;  // of the last 64 scans in which it was in view, newest in bit 0
  std::uint32_t scans = 0;
  base::SensorId scan_sensor;  // radar and number of the scan …
  std::uint32_t scan = 0;      // … that updated it last
  base::TrackId twin;          // an older track that may be the same object …
  base::Time twin_scan;        // … as last weighed at this time …
  double alone = 1.0;          // … and the chance of so few plots, if there were two
  TrackClass kind;
};

// Made by make_picture().
class Picture final : public Tracker {
 public:
  Picture(const PictureConfig& config, std::unique_ptr<Associator> associator, std::span<const SensorFacts> sensors);

  using Tracker::take;
  void take(const Look& look, TrackerLog& log) override;
  base::TrackId start(const TrackStart& start, TrackerLog& log) override;
  void age(base::Time now, TrackerLog& log) override;
  [[nodiscard]] std::span<const Track> tracks() const override { return tracks_; }
  [[nodiscard]] const Track* find(base::TrackId id) const override;
  [[nodiscard]] Track predicted(const Track& track, base::Time t) const override;
  [[nodiscard]] std::vector<SensorBiasEstimate> biases() const override;

 private:
  // A track in a scan: its pairs and what they weigh.
  struct Row {
    std::uint32_t track = 0;
    std::uint32_t first = 0, end = 0;  // of its pairs
    double existence = 1.0;
    double hit = 0.0;               // the chance that it has a plot
    double crowd = 0.0;             // mean number of false alarms in its gate
    std::uint32_t surest = 0;       // the pair that is likeliest
    std::uint32_t second = no_row;  // its place in the second round
    bool hard = false;              // the plot of `surest` is taken for its own
  };

  void take_scan(const Scan& scan, TrackerLog& log);
  [[nodiscard]] bool near(const Scan& scan, const Track& track, double dt_s);
  void gate(const Scan& scan, std::uint32_t i);
  void gate_first(const Scan& scan, std::uint32_t i);
  void gate_parts(const Scan& scan, std::uint32_t i, const Vector3& position, const Vector3& gate_m, double dt_s);
  void add_pair(const Scan& scan, std::uint32_t column, const Row& row, double log_likelihood);
  void answer(const Scan& scan, TrackerLog& log);
  void weigh(Row& row);
  void answer_tentative(const Scan& scan);
  void update(const Scan& scan, std::uint32_t row);
  void update_first(const Scan& scan, const Row& row, std::uint32_t pair);
  void update_surest(const Scan& scan, const Row& row, std::uint32_t pair);
  void mix(const Scan& scan, const Row& row, double missed);
  void learn_bias(const Plot& plot, const Row& row, const SensorAxes& axes);
  void note_hit(const Scan& scan, std::uint32_t i);
  void settle(const Scan& scan, const Row& row, TrackerLog& log);
  void join_fast(const Scan& scan, TrackerLog& log);
  void take_fast(const Scan& scan, std::uint32_t i, std::uint32_t column, TrackerLog& log);
  void find_twins(const Scan& scan, TrackerLog& log);
  void weigh_twins(const Scan& scan, const Row& a, const Row& b, TrackerLog& log);
  void start_tracks(const Scan& scan, TrackerLog& log);
  std::uint32_t add_track(base::Time time, double existence, TrackerLog& log);
  void begin(std::uint32_t i, const Gaussian<6>& estimate, const Plot& plot, const SensorAxes& axes);
  void end(std::uint32_t i, base::Time when, TrackerLog& log);
  void drop_ended();
  void publish(std::uint32_t i);
  [[nodiscard]] double existence_at(std::uint32_t i, base::Time t) const;
  Slot part(std::size_t k);

  PictureConfig config_;
  std::unique_ptr<Associator> associator_;
  std::unique_ptr<Associator> second_associator_;
  std::unique_ptr<FilterBank> bank_;
  ScanIntake intake_;
  TrackClasses classes_;
  std::optional<Registration> registration_;  // where there are several sensors
  double alike_;
  base::Duration coast_, tentative_;
  Slot scratch_;

  std::vector<Track> tracks_;          // by id
  std::vector<PictureMemory> memory_;  // parallel
  std::size_t next_id_ = 0;

  // Of the scan at hand; kept for their capacity.
  std::vector<std::uint32_t> found_;
  std::vector<Row> rows_;
  std::vector<GatedPair> pairs_;
  AssociationAnswer answer_;
  std::vector<GatedPair> second_pairs_;   // of the second round …
  std::vector<std::uint32_t> second_of_;  // … the pairs that they are
  AssociationAnswer second_answer_;
  std::vector<std::uint32_t> second_choice_;  // by row of the second round: a pair
  std::vector<double> explained_;             // by plot: the chance that a track of the picture made it …
  std::vector<double> by_confirmed_;          // … a track that surely exists
  std::vector<std::uint32_t> parent_;         // by plot: a track that it may have come off
  std::vector<std::uint32_t> owner_;          // by plot: the row that surely has it
  std::vector<std::uint32_t> holder_;         // by plot: the last row that might have it
  Shown shown_;
  std::vector<char> spoken_for_;  // by plot
  PlotIndex leftover_;
  std::vector<Slot> parts_;
  std::vector<Slot> mixed_;
  std::vector<double> weights_;
};

}  // namespace iamd::tracking
