// Tracks from elsewhere: read, and fused into the picture moment by moment.
#include "iamd/engine/remote_picture.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/scenario/track_reader.hpp"

namespace iamd::engine {
namespace {

using base::Time;

const std::string head =
    "t_s,track,x_m,y_m,z_m,vx_mps,vy_mps,vz_mps,sigma_x_m,sigma_y_m,sigma_z_m,sigma_vx_mps,sigma_vy_mps,sigma_vz_mps";
constexpr double x_m = 6'400'000.0;

// A row 200 m off the own track's x, in level flight along y.
std::string row(const std::string& t_s, const std::string& track, double y_m, const std::string& more = "") {
  return t_s + "," + track + ",6400020," + std::to_string(y_m) + ",0,0,200,0,30,80,30,2,6,2" + more + "\n";
}

scenario::RecordedTracks read(const std::string& text) {
  scenario::TrackReader reader{"remote.csv"};
  reader.feed(text);
  EXPECT_TRUE(reader.finish());
  for (const auto& error : reader.errors()) ADD_FAILURE() << error.problem;
  return reader.tracks();
}

std::string first_problem(const std::string& text) {
  scenario::TrackReader reader{"remote.csv"};
  reader.feed(text);
  EXPECT_FALSE(reader.finish());
  return reader.errors().empty() ? std::string{} : reader.errors().front().problem;
}

tracking::Track own(std::size_t id, double t_s, double y_m) {
  tracking::Track track;
  track.id = base::TrackId{id};
  track.status = tracking::TrackStatus::confirmed;
  track.motion = tracking::MotionClass::constant_velocity;
  track.ballistic_probability = 0.0;
  track.time = Time::from_seconds(t_s);
  track.state = {{x_m, y_m, 0.0}, {0.0, 200.0, 0.0}};
  const std::array<double, 6> sigma{90.0, 20.0, 60.0, 5.0, 2.0, 5.0};
  for (std::size_t i = 0; i < 6; ++i) track.covariance[7 * i] = sigma[i] * sigma[i];
  return track;
}

std::vector<tracking::Track> kept(const ReplayMoment& moment) { return {moment.tracks.begin(), moment.tracks.end()}; }

TEST(RemotePicture, FusesAMatchByCovarianceIntersection) {
  RemotePicture picture{read(head + "\n" + row("5", "7", 1000.0)), {}};
  const std::vector<tracking::Track> tracks{own(3, 5.0, 1010.0)};
  const ReplayMoment fused = picture.fused({Time::from_seconds(5.0), tracks});
  ASSERT_EQ(fused.tracks.size(), 1u);
  EXPECT_TRUE(fused.remote_names.empty());
  EXPECT_EQ(fused.tracks[0].id, base::TrackId{3});
  tracking::Track other = own(0, 5.0, 1000.0);
  other.state.position.x_m = 6'400'020.0;
  const std::array<double, 6> sigma{30.0, 80.0, 30.0, 2.0, 6.0, 2.0};
  for (std::size_t i = 0; i < 6; ++i) other.covariance[7 * i] = sigma[i] * sigma[i];
  const auto expected =
      tracking::covariance_intersection(tracking::gaussian_of(tracks[0]), tracking::gaussian_of(other)).estimate;
  for (int i = 0; i < 6; ++i) {
    EXPECT_EQ(fused.tracks[0].covariance[static_cast<std::size_t>(7 * i)], expected.p(i, i)) << i;
  }
  EXPECT_EQ(fused.tracks[0].state.position.x_m, expected.x[0]);
  // Each is sharp where the other is not: together they are sharper than the own one across, not sharper than both.
  EXPECT_LT(fused.tracks[0].covariance[0], 90.0 * 90.0);
  EXPECT_GT(fused.tracks[0].covariance[0], 30.0 * 30.0);
  EXPECT_EQ(picture.counts().matched, 1u);
  EXPECT_EQ(picture.counts().alone, 0u);
}

TEST(RemotePicture, GivesOutWhatMatchesNothingUnderItsNameCarriedToTheMoment) {
  RemotePicture picture{read(head + ",class,motion,existence\n" + row("5", "x 7", 90e3, ",drone,turning,0.75")), {}};
  const std::vector<tracking::Track> tracks{own(3, 7.0, 1010.0)};
  const ReplayMoment fused = picture.fused({Time::from_seconds(7.0), tracks});
  ASSERT_EQ(fused.tracks.size(), 2u);
  EXPECT_EQ(fused.remote_name(0), "");
  EXPECT_EQ(fused.remote_name(1), "x 7");
  EXPECT_EQ(fused.tracks[0].state, tracks[0].state);
  EXPECT_EQ(fused.tracks[0].covariance, tracks[0].covariance);
  const tracking::Track& alone = fused.tracks[1];
  EXPECT_EQ(alone.time, Time::from_seconds(7.0));
  EXPECT_NEAR(alone.state.position.y_m, 90e3 + 400.0, 5.0);
  EXPECT_GT(alone.covariance[0], 900.0);
  EXPECT_EQ(alone.motion, tracking::MotionClass::turning);
  EXPECT_EQ(alone.class_probability[static_cast<std::size_t>(tracking::TargetClass::drone)], 1.0);
  EXPECT_EQ(alone.existence, 0.75);
  EXPECT_TRUE(alone.id.valid());
  EXPECT_NE(alone.id, tracks[0].id);
}

TEST(RemotePicture, UsesTheNewestRowUpToTheMomentAndNoneThatIsTooOld) {
  RemotePicture picture{
      read(head + "\n" + row("9", "a", 90e3) + row("1", "a", 88e3) + row("2", "a", 88200.0) + row("30", "late", 0.0)),
      {.longest_delay_s = 4.0}};
  const auto at = [&](double t_s) { return kept(picture.fused({Time::from_seconds(t_s), {}})); };
  EXPECT_TRUE(at(0.5).empty());
  ASSERT_EQ(at(3.0).size(), 1u);
  EXPECT_NEAR(at(3.5)[0].state.position.y_m, 88500.0, 5.0);
  EXPECT_TRUE(at(8.0).empty());
  ASSERT_EQ(at(9.0).size(), 1u);
  EXPECT_EQ(at(9.0)[0].state.position.y_m, 90e3);
  EXPECT_TRUE(at(20.0).empty());
  const RemoteCounts counts = picture.counts();
  EXPECT_EQ(counts.tracks, 2u);
  EXPECT_EQ(counts.tracks_alone, 1u);
  EXPECT_EQ(counts.tracks_unused, 1u);
  EXPECT_EQ(counts.rows_used, 2u);
  EXPECT_EQ(counts.rows_passed_over, 2u);
}

TEST(RemotePicture, FusesNothingIntoTentativeTracks) {
  RemotePicture picture{read(head + "\n" + row("5", "7", 1000.0)), {}};
  std::vector<tracking::Track> tracks{own(3, 5.0, 1010.0)};
  tracks[0].status = tracking::TrackStatus::tentative;
  const ReplayMoment fused = picture.fused({Time::from_seconds(5.0), tracks});
  ASSERT_EQ(fused.tracks.size(), 2u);
  EXPECT_EQ(fused.tracks[0].covariance, tracks[0].covariance);
  EXPECT_EQ(fused.remote_name(1), "7");
}

TEST(RemotePicture, GivesTheSameTracksWhateverTheOrderOfTheRows) {
  const std::string a = row("1", "a", 0.0), b = row("1", "b", 40e3), c = row("2", "a", 200.0),
                    d = row("2", "b", 40.2e3);
  const std::vector<tracking::Track> tracks{own(0, 2.5, 330.0)};
  RemotePicture one{read(head + "\n" + a + b + c + d), {}};
  RemotePicture two{read(head + "\n" + a + d + c + b), {}};
  const auto first = kept(one.fused({Time::from_seconds(2.5), tracks}));
  const auto second = kept(two.fused({Time::from_seconds(2.5), tracks}));
  ASSERT_EQ(first.size(), 2u);
  ASSERT_EQ(second.size(), 2u);
  EXPECT_EQ(first[0].covariance, second[0].covariance);
  EXPECT_EQ(first[1].state, second[1].state);
}

TEST(TrackReader, CountsDuplicatesAndTentativeRowsAndKeepsTheRest) {
  const std::string more = head + ",status\n";
  const auto tracks = read(more + row("1", "a", 0.0, ",confirmed") + row("1", "a", 0.0, ",confirmed") +
                           row("1", "b", 0.0, ",tentative") + row("0.5", "a", -100.0, ","));
  EXPECT_EQ(tracks.counts.rows, 4u);
  EXPECT_EQ(tracks.counts.duplicates, 1u);
  EXPECT_EQ(tracks.counts.tentative, 1u);
  ASSERT_EQ(tracks.rows.size(), 2u);
  EXPECT_EQ(tracks.rows[0].time, Time::from_seconds(0.5));
  EXPECT_EQ(tracks.names, (std::vector<std::string>{"a"}));
}

TEST(TrackReader, RefusesWhatIsNoTrack) {
  const auto says = [](const std::string& text, const char* expected) {
    const std::string problem = first_problem(text);
    EXPECT_NE(problem.find(expected), std::string::npos) << problem;
  };
  says("t_s,track\n1,2\n", "is missing");
  says(head + ",colour\n" + row("1", "a", 0.0, ",red"), "unknown column 'colour'");
  says(head + "\n" + row("1", "", 0.0), "the cell is empty");
  says(head + ",motion\n" + row("1", "a", 0.0, ",sideways"), "unknown motion 'sideways'");
  says(head + ",class\n" + row("1", "a", 0.0, ",kite"), "unknown class 'kite'");
  says(head + ",existence\n" + row("1", "a", 0.0, ",1.5"), "out of range");
  says(head + "\n1,a,1,2,3,4,5,6,0,1,1,1,1,1\n", "out of range");
  says(head + "\n1,a,1,2,inf,4,5,6,1,1,1,1,1,1\n", "not a finite number");
  says(head + "\n" + row("1", "a", 0.0) + row("1", "a", 5.0), "two estimates at once");
}

}  // namespace
}  // namespace iamd::engine
