#include "iamd/outcome/track_score.hpp"

#include <cmath>
#include <fstream>
#include <limits>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "iamd/base/random.hpp"

namespace iamd::outcome {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

base::Time at(double seconds) { return base::Time::from_seconds(seconds); }
TruthPoint truth(std::size_t id, double x_m) { return {base::ObjectId{id}, {x_m, 0, 0}}; }
TrackPoint track(std::size_t id, double x_m) { return {base::TrackId{id}, {x_m, 0, 0}}; }

// Moments one second apart, cut-off 10 m.
class Picture {
 public:
  explicit Picture(PictureScoreConfig config = {{1.0, 10.0}}) : score_{config} {}
  MomentScore take(const std::vector<TruthPoint>& truths, const std::vector<TrackPoint>& tracks) {
    return score_.take({at(next_s_++), truths, tracks}).value();
  }
  [[nodiscard]] PictureResult result() const { return score_.result(); }

 private:
  PictureScore score_;
  double next_s_ = 0.0;
};

// One object at 0; who holds it at each moment, a letter a track, '.' nobody.
PictureResult history(const std::string& holders) {
  Picture picture;
  for (const char holder : holders) {
    std::vector<TrackPoint> tracks;
    if (holder != '.') tracks.push_back(track(static_cast<std::size_t>(holder - 'A'), 0.0));
    picture.take({truth(0, 0.0)}, tracks);
  }
  return picture.result();
}

// Two objects far apart, at 0 and 1000; holders of both.
PictureResult history(const std::string& of_first, const std::string& of_second) {
  Picture picture;
  for (std::size_t k = 0; k < of_first.size(); ++k) {
    std::vector<TrackPoint> tracks;
    if (of_first[k] != '.') tracks.push_back(track(static_cast<std::size_t>(of_first[k] - 'A'), 0.0));
    if (of_second[k] != '.') tracks.push_back(track(static_cast<std::size_t>(of_second[k] - 'A'), 1000.0));
    picture.take({truth(0, 0.0), truth(1, 1000.0)}, tracks);
  }
  return picture.result();
}

TEST(TrackScore, SiapOfAHandMadePicture) {
  // Three objects for two moments. First: object 0 has tracks 0 (1 m off) and 1 (3 m off), object 1 track 2 (2 m off),
  // object 2 none; track 3 is nowhere near. Then: object 0 keeps track 0 (0 m off), the rest is gone.
  Picture picture;
  const std::vector<TruthPoint> truths{truth(0, 0.0), truth(1, 100.0), truth(2, 200.0)};
  const MomentScore first = picture.take(truths, {track(0, 1.0), track(1, -3.0), track(2, 102.0), track(3, 5000.0)});
  EXPECT_EQ(first.truths, 3U);
  EXPECT_EQ(first.tracks, 4U);
  EXPECT_EQ(first.held, 2U);
  EXPECT_EQ(first.redundant, 1U);
  EXPECT_NEAR(first.position_error_m, 2.0, 1e-12);
  // p = 1, c = 10: 1 + 2 m of place, one missed, two false at 5 each.
  EXPECT_NEAR(first.gospa.distance_m, 18.0, 1e-12);
  EXPECT_NEAR(first.ospa.distance_m, (1.0 + 2.0 + 10.0 + 10.0) / 4.0, 1e-12);
  picture.take(truths, {track(0, 0.0)});
  const PictureResult r = picture.result();
  EXPECT_EQ(r.moments, 2U);
  EXPECT_DOUBLE_EQ(r.siap.completeness, 3.0 / 6.0);
  EXPECT_DOUBLE_EQ(r.siap.ambiguity, 4.0 / 3.0);
  EXPECT_DOUBLE_EQ(r.siap.spuriousness, 1.0 / 5.0);
  EXPECT_NEAR(r.siap.position_accuracy_m, 6.0 / 4.0, 1e-12);
  EXPECT_DOUBLE_EQ(r.siap.longest_segment, 1.0 / 3.0);
  EXPECT_EQ(r.siap.track_number_change_hz, 0.0);
  EXPECT_NEAR(r.mean_gospa_m, (18.0 + 10.0) / 2.0, 1e-12);
  EXPECT_NEAR(r.mean_localisation, 1.5, 1e-12);
  EXPECT_NEAR(r.mean_missed, (5.0 + 10.0) / 2.0, 1e-12);
  EXPECT_NEAR(r.mean_false, 5.0, 1e-12);
  EXPECT_DOUBLE_EQ(r.mean_missed_count, 1.5);
  EXPECT_DOUBLE_EQ(r.mean_false_count, 1.0);
  EXPECT_NEAR(r.mean_ospa_m, (23.0 / 4.0 + 20.0 / 3.0) / 2.0, 1e-12);
  EXPECT_EQ(r.false_tracks, 1U);
  EXPECT_EQ(r.objects_never_held, 1U);
  EXPECT_DOUBLE_EQ(r.purity, 1.0);
}

// x y z vx vy vz.
geo::State<geo::Ecef> state_of(const nlohmann::json& x) { return {{x[0], x[1], x[2]}, {x[3], x[4], x[5]}}; }

TEST(TrackScore, SiapAgreesWithStoneSoupOnRandomPictures) {
  std::ifstream in{std::string{IAMD_SOURCE_DIR} + "/validation/metrics/stonesoup_cases.json"};
  const nlohmann::json all = nlohmann::json::parse(in);
  int count = 0;
  for (const auto& one : all.at("cases")) {
    if (one["metric"] != "SIAP") continue;
    SCOPED_TRACE(++count);
    Picture picture{{{1.0, one["cutoff"]}}};
    for (const auto& moment : one["moments"]) {
      std::vector<TruthPoint> truths;
      std::vector<TrackPoint> tracks;
      for (std::size_t i = 0; i < moment["truths"].size(); ++i) {
        const auto state = state_of(moment["truths"][i]);
        truths.push_back({base::ObjectId{moment["truth_ids"][i].get<std::size_t>()}, state.position, state.velocity});
      }
      for (std::size_t i = 0; i < moment["tracks"].size(); ++i) {
        const auto state = state_of(moment["tracks"][i]);
        tracks.push_back(track(moment["track_ids"][i].get<std::size_t>(), 0.0));
        tracks.back().position = state.position;
        tracks.back().velocity = state.velocity;
      }
      picture.take(truths, tracks);
    }
    const Siap siap = picture.result().siap;
    EXPECT_NEAR(siap.completeness, one["completeness"].get<double>(), 1e-9);
    EXPECT_NEAR(siap.ambiguity, one["ambiguity"].get<double>(), 1e-9);
    EXPECT_NEAR(siap.spuriousness, one["spuriousness"].get<double>(), 1e-9);
    EXPECT_NEAR(siap.position_accuracy_m, one["position_accuracy"].get<double>(), 1e-9);
    EXPECT_NEAR(siap.velocity_accuracy_mps, one["velocity_accuracy"].get<double>(), 1e-9);
    EXPECT_NEAR(siap.track_number_change_hz, one["track_number_change"].get<double>(), 1e-9);
    EXPECT_NEAR(siap.longest_segment, one["longest_segment"].get<double>(), 1e-9);
  }
  EXPECT_EQ(count, 30);
}

TEST(TrackScore, AnUnbrokenTrackIsPerfect) {
  const PictureResult r = history("AAAAA");
  EXPECT_EQ(r.breaks, 0U);
  EXPECT_EQ(r.changes, 0U);
  EXPECT_EQ(r.continuity, 1.0);
  EXPECT_EQ(r.siap.longest_segment, 1.0);
  EXPECT_EQ(r.siap.completeness, 1.0);
  EXPECT_EQ(r.siap.ambiguity, 1.0);
  EXPECT_EQ(r.siap.spuriousness, 0.0);
  EXPECT_EQ(r.mean_gospa_m, 0.0);
  EXPECT_EQ(r.mean_ospa2_m, 0.0);
  EXPECT_EQ(r.mean_time_to_first_track_s, 0.0);
  EXPECT_EQ(r.purity, 1.0);
}

TEST(TrackScore, ContinuityBreaksAndChangesAreCountedByHand) {
  struct Wanted {
    const char* holders;
    unsigned breaks, changes;
    double tracked_s, unbroken_s, segment_s;
  };
  for (const Wanted& w :
       {Wanted{"..AAA", 0, 0, 2, 2, 2}, Wanted{"AA.AA", 1, 0, 2, 1, 1}, Wanted{"AA..BBB", 1, 1, 3, 2, 2},
        Wanted{"AABB", 0, 1, 3, 3, 1}, Wanted{"ABABA", 0, 4, 4, 4, 0}, Wanted{"AAA..", 1, 0, 2, 2, 2},
        Wanted{"A.A.A", 2, 0, 0, 0, 0}, Wanted{".....", 0, 0, 0, 0, 0}}) {
    SCOPED_TRACE(w.holders);
    const PictureResult r = history(w.holders);
    ASSERT_EQ(r.objects.size(), 1U);
    const ObjectScore& o = r.objects[0];
    EXPECT_EQ(o.breaks, w.breaks);
    EXPECT_EQ(o.changes, w.changes);
    EXPECT_EQ(o.swaps, 0U);  // there is nobody to swap with
    EXPECT_DOUBLE_EQ(o.tracked_s, w.tracked_s);
    EXPECT_DOUBLE_EQ(o.longest_unbroken_s, w.unbroken_s);
    EXPECT_DOUBLE_EQ(o.longest_segment_s, w.segment_s);
    EXPECT_DOUBLE_EQ(r.continuity, w.tracked_s / o.life_s());
    EXPECT_DOUBLE_EQ(r.siap.longest_segment, w.segment_s / o.life_s());
    EXPECT_DOUBLE_EQ(r.siap.track_number_change_hz, w.tracked_s > 0.0 ? w.changes / w.tracked_s : 0.0);
  }
}

TEST(TrackScore, TheFirstTrackIsTimedFromTheFirstMomentOfTruth) {
  const PictureResult r = history("...AA", "..B..");
  EXPECT_EQ(r.objects[0].first_held, at(3.0));
  EXPECT_EQ(r.objects[1].first_held, at(2.0));
  EXPECT_DOUBLE_EQ(r.mean_time_to_first_track_s, 2.5);
  const PictureResult never = history("...AA", ".....");
  EXPECT_EQ(never.objects[1].first_held, base::Time::never());
  EXPECT_DOUBLE_EQ(never.mean_time_to_first_track_s, 3.0);  // of those that got one
  EXPECT_EQ(never.objects_never_held, 1U);
}

TEST(TrackScore, TracksThatExchangeTheirObjectsSwap) {
  const PictureResult exchanged = history("AAABBB", "BBBAAA");
  EXPECT_EQ(exchanged.changes, 2U);
  EXPECT_EQ(exchanged.swaps, 2U);
  EXPECT_EQ(exchanged.breaks, 0U);
  EXPECT_DOUBLE_EQ(exchanged.purity, 0.5);
  EXPECT_EQ(exchanged.tracks[0].majority, base::ObjectId{0});  // of equals the first
  // A new number is a change, no swap; and a track that takes over another object after its own is gone is one.
  EXPECT_EQ(history("AAACCC", "BBBBBB").swaps, 0U);
  EXPECT_EQ(history("AAACCC", "BBBBBB").changes, 1U);
  EXPECT_EQ(history("AAABBB", "BBB...").swaps, 1U);
  EXPECT_EQ(history("AAABBB", "BBB...").breaks, 1U);
}

TEST(TrackScore, OspaTwoSeesTheSwapThatOspaDoesNot) {
  const PictureResult r = history("AAABBB", "BBBAAA");
  EXPECT_EQ(r.mean_ospa_m, 0.0);
  EXPECT_EQ(r.mean_gospa_m, 0.0);
  // Windows that end at moments 3, 4, 5 hold 1 of 4, 2 of 5 and 3 of 6 wrong moments a path.
  EXPECT_NEAR(r.mean_ospa2_m, 10.0 * (0.25 + 0.4 + 0.5) / 6.0, 1e-12);
}

TEST(TrackScore, PurityIsTheShareOfTheMajority) {
  const PictureResult r = history("AAAA......", "....A.....");
  ASSERT_EQ(r.tracks.size(), 1U);
  EXPECT_EQ(r.tracks[0].associated_moments, 5U);
  EXPECT_EQ(r.tracks[0].majority, base::ObjectId{0});
  EXPECT_DOUBLE_EQ(r.tracks[0].purity(), 0.8);
  EXPECT_DOUBLE_EQ(r.purity, 0.8);
}

TEST(TrackScore, AFalseTrackIsOneThatWasNeverWithAnObject) {
  Picture picture;
  picture.take({truth(0, 0.0)}, {track(0, 1.0), track(7, 500.0)});
  picture.take({truth(0, 0.0)}, {track(0, 100.0), track(7, 500.0)});  // track 0 has lost it, but was with it
  const PictureResult r = picture.result();
  EXPECT_EQ(r.false_tracks, 1U);
  ASSERT_EQ(r.tracks.size(), 2U);
  EXPECT_EQ(r.tracks[1].track, base::TrackId{7});
  EXPECT_FALSE(r.tracks[1].majority.valid());
  EXPECT_EQ(r.tracks[1].purity(), 0.0);
  EXPECT_DOUBLE_EQ(r.siap.spuriousness, 0.75);
}

TEST(TrackScore, AssociationIsOptimalNotGreedy) {
  // Greedy would give track 0 to object 1, 1 m away, and leave object 0 alone: 1 + 10. The best is 7 m and 3 m.
  Picture picture;
  const MomentScore score = picture.take({truth(0, 0.0), truth(1, 8.0)}, {track(0, 7.0), track(1, 11.0)});
  EXPECT_EQ(score.held, 2U);
  EXPECT_NEAR(score.gospa.localisation, 10.0, 1e-12);
}

TEST(TrackScore, VelocityCountsWhereBothAreGiven) {
  Picture picture;
  TruthPoint moving = truth(0, 0.0);
  moving.velocity = geo::Velocity<geo::Ecef>{100.0, 0.0, 0.0};
  TrackPoint estimate = track(0, 0.0);
  estimate.velocity = geo::Velocity<geo::Ecef>{103.0, 4.0, 0.0};
  picture.take({moving, truth(1, 100.0)}, {estimate, track(1, 100.0)});
  EXPECT_DOUBLE_EQ(picture.result().siap.velocity_accuracy_mps, 5.0);
  EXPECT_EQ(history("AA").siap.velocity_accuracy_mps, 0.0);
}

TEST(TrackScore, NeesOfHonestCovariancesIsInsideItsBounds) {
  // 2 000 independent tracks, errors drawn from the claimed covariance; with half of it claimed, NEES doubles.
  for (const double claimed : {1.0, 0.5}) {
    base::RandomStream stream{{5, 0, 0, base::Purpose::test}};
    PictureScoreConfig config{{2.0, 1000.0}};
    config.probability = 0.999;
    Picture picture{config};
    std::vector<TruthPoint> truths;
    std::vector<TrackPoint> tracks;
    for (std::size_t i = 0; i < 2000; ++i) {
      TruthPoint one = truth(i, 1e5 * static_cast<double>(i));
      one.velocity = geo::Velocity<geo::Ecef>{1.0, 2.0, 3.0};
      TrackPoint estimate = track(i, one.position.x_m + 10.0 * stream.normal());
      estimate.position.y_m = 20.0 * stream.normal();
      estimate.position.z_m = 30.0 * stream.normal();
      estimate.velocity =
          geo::Velocity<geo::Ecef>{1.0 + stream.normal(), 2.0 + 2.0 * stream.normal(), 3.0 + 3.0 * stream.normal()};
      estimate.covariance_side = 6;
      const double sigma[] = {10, 20, 30, 1, 2, 3};
      for (std::size_t k = 0; k < 6; ++k) estimate.covariance[7 * k] = claimed * sigma[k] * sigma[k];
      truths.push_back(one);
      tracks.push_back(estimate);
    }
    picture.take(truths, tracks);
    const PictureResult r = picture.result();
    EXPECT_EQ(r.position_nees.count, 2000U);
    EXPECT_EQ(r.state_nees.count, 2000U);
    EXPECT_EQ(r.position_nees.consistent, claimed == 1.0);
    EXPECT_EQ(r.state_nees.consistent, claimed == 1.0);
    EXPECT_NEAR(r.position_nees.mean, 3.0 / claimed, 0.5);
    EXPECT_NEAR(r.state_nees.mean, 6.0 / claimed, 0.5);
  }
}

TEST(TrackScore, CovariancesOfPositionAloneAndUnusableOnesAreToldApart) {
  Picture picture;
  TrackPoint good = track(0, 3.0);
  good.covariance_side = 3;
  good.covariance = {9, 0, 0, 0, 1, 0, 0, 0, 1};
  TrackPoint singular = track(1, 100.0);
  singular.covariance_side = 3;
  TrackPoint not_finite = track(2, 200.0);
  not_finite.covariance_side = 3;
  not_finite.covariance = {nan, 0, 0, 0, 1, 0, 0, 0, 1};
  picture.take({truth(0, 0.0), truth(1, 100.0), truth(2, 200.0)}, {good, singular, not_finite});
  const PictureResult r = picture.result();
  EXPECT_EQ(r.position_nees.count, 1U);
  EXPECT_DOUBLE_EQ(r.position_nees.mean, 1.0);
  EXPECT_EQ(r.state_nees.count, 0U);
  EXPECT_EQ(r.unusable_covariances, 2U);
}

TEST(TrackScore, ATrackOfTheTrackerBecomesAPoint) {
  tracking::Track made;
  made.id = base::TrackId{3};
  made.state = {{1, 2, 3}, {4, 5, 6}};
  made.covariance[7] = 9.0;
  const TrackPoint point = track_point(made);
  EXPECT_EQ(point.track, made.id);
  EXPECT_EQ(point.position, made.state.position);
  EXPECT_EQ(point.velocity, made.state.velocity);
  EXPECT_EQ(point.covariance_side, 6U);
  EXPECT_EQ(point.covariance, made.covariance);
}

TEST(TrackScore, TheOrderOfPointsDoesNotMatter) {
  base::RandomStream stream{{6, 0, 0, base::Purpose::test}};
  Picture forward;
  Picture backward;
  for (int k = 0; k < 20; ++k) {
    std::vector<TruthPoint> truths;
    std::vector<TrackPoint> tracks;
    for (std::size_t i = 0; i < 12; ++i) {
      if (stream.uniform() < 0.9) truths.push_back(truth(i, 60.0 * stream.uniform()));
      if (stream.uniform() < 0.9) tracks.push_back(track(i, 60.0 * stream.uniform()));
    }
    forward.take(truths, tracks);
    backward.take({truths.rbegin(), truths.rend()}, {tracks.rbegin(), tracks.rend()});
  }
  const PictureResult a = forward.result();
  const PictureResult b = backward.result();
  EXPECT_NEAR(a.mean_gospa_m, b.mean_gospa_m, 1e-10);
  EXPECT_NEAR(a.mean_ospa2_m, b.mean_ospa2_m, 1e-10);
  EXPECT_EQ(a.siap.completeness, b.siap.completeness);
  EXPECT_EQ(a.siap.ambiguity, b.siap.ambiguity);
  EXPECT_EQ(a.breaks, b.breaks);
  EXPECT_EQ(a.objects.size(), b.objects.size());
}

TEST(TrackScore, EmptyPicturesHaveTheirStatedValues) {
  Picture picture;
  EXPECT_EQ(picture.result().moments, 0U);
  picture.take({}, {});
  PictureResult r = picture.result();
  EXPECT_EQ(r.moments, 1U);
  EXPECT_EQ(r.mean_gospa_m, 0.0);
  EXPECT_EQ(r.siap.completeness, 0.0);
  EXPECT_EQ(r.siap.ambiguity, 1.0);
  picture.take({}, {track(0, 0.0)});
  r = picture.result();
  EXPECT_EQ(r.siap.spuriousness, 1.0);
  EXPECT_EQ(r.false_tracks, 1U);
  EXPECT_EQ(r.continuity, 0.0);
}

TEST(TrackScore, ARefusedMomentChangesNothing) {
  PictureScore score{{{1.0, 10.0}}};
  const std::vector<TruthPoint> truths{truth(0, 0.0)};
  const std::vector<TrackPoint> tracks{track(0, 1.0)};
  const auto refuses = [&](base::Time time, const std::vector<TruthPoint>& x, const std::vector<TrackPoint>& y) {
    return !score.take({time, x, y});
  };
  ASSERT_FALSE(refuses(at(1.0), truths, tracks));
  EXPECT_TRUE(refuses(at(1.0), truths, tracks));  // twice the same time
  EXPECT_TRUE(refuses(at(0.5), truths, tracks));  // back in time
  EXPECT_TRUE(refuses(at(2.0), {truth(0, 0.0), truth(0, 5.0)}, tracks));
  EXPECT_TRUE(refuses(at(2.0), truths, {track(0, 0.0), track(0, 5.0)}));
  EXPECT_TRUE(refuses(at(2.0), {TruthPoint{}}, tracks));  // no id
  EXPECT_TRUE(refuses(at(2.0), {truth(0, nan)}, tracks));
  EXPECT_TRUE(refuses(at(2.0), truths, {track(0, std::numeric_limits<double>::infinity())}));
  TrackPoint bad = track(0, 0.0);
  bad.velocity = geo::Velocity<geo::Ecef>{nan, 0, 0};
  EXPECT_TRUE(refuses(at(2.0), truths, {bad}));
  bad = track(0, 0.0);
  bad.covariance_side = 6;  // without a velocity
  EXPECT_TRUE(refuses(at(2.0), truths, {bad}));
  bad.covariance_side = 4;
  EXPECT_TRUE(refuses(at(2.0), truths, {bad}));
  EXPECT_EQ(score.result().moments, 1U);
  EXPECT_EQ(score.result().objects[0].moments, 1U);
  ASSERT_FALSE(refuses(at(2.0), truths, tracks));
  EXPECT_EQ(score.result().continuity, 1.0);
}

TEST(TrackScore, AConfigOutsideItsDomainIsRefused) {
  const auto refuses = [](const PictureScoreConfig& config) { return !PictureScore{config}.take({at(0.0), {}, {}}); };
  EXPECT_FALSE(refuses({}));
  EXPECT_TRUE(refuses({{std::numeric_limits<double>::infinity(), 10.0}}));
  EXPECT_TRUE(refuses({{2.0, 0.0}}));
  EXPECT_TRUE(refuses({{2.0, 10.0}, 0.0}));
  EXPECT_TRUE(refuses({{2.0, 10.0}, 1.0, 0.0}));
  EXPECT_TRUE(refuses({{2.0, 10.0}, 1.0, 1.0, 0}));
  EXPECT_TRUE(refuses({{2.0, 10.0}, 1.0, 1.0, 10, 1.0}));
}

}  // namespace
}  // namespace iamd::outcome
