// Random numbers by counter, not by state: Philox4x32-10 keyed (seed, run, entity, purpose), and own distributions.
// Adding an object, a sensor or a thread changes nobody else's draws.
#pragma once

#include <array>
#include <cstdint>

namespace iamd::base {

// The bijection of Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3" (SC11), ten rounds.
[[nodiscard]] std::array<std::uint32_t, 4> philox4x32_10(std::array<std::uint32_t, 4> counter,
                                                         std::array<std::uint32_t, 2> key);

// What a stream is for: one number per use, so that uses of one entity do not share draws. Part of the results:
// append, never reorder.
enum class Purpose : std::uint32_t {
  scenario_world = 1,   // epistemic numbers: once a world
  scenario_run = 2,     // aleatory numbers: once a run
  start_error = 3,      // dispersion of an object's flight
  fluctuation = 4,      // radar cross-section, dwell by dwell
  receiver_noise = 5,   // detection threshold crossing
  measurement = 6,      // errors of range and angles
  false_alarm = 7,      // number and places of false alarms
  outcome = 8,          // kill or miss
  assessment = 9,       // kill-assessment error
  readiness = 10,       // which launchers are ready
  gridlock = 11,        // error between the frames of two command posts
  discrimination = 12,  // the feature by which warheads are told from decoys
  choice = 13,          // of targets, where a doctrine leaves it to chance
  test = 1000,
};

// Who draws, and for what. `entity` is a stable hash of a name (hash_text), never a position in a list.
struct StreamKey {
  std::uint64_t seed = 0;
  std::uint64_t run = 0;  // or the world, for Purpose::scenario_world
  std::uint64_t entity = 0;
  Purpose purpose = Purpose::test;
};

// An endless sequence of draws for one key. Cheap to make (no warm-up), to copy, and to keep one per entity.
class RandomStream {
 public:
  explicit RandomStream(const StreamKey& key);

  // 32 random bits.
  std::uint32_t bits();
  // Uniform on the open interval (0, 1), 53 bits.
  double uniform();
  // Standard normal (Box and Muller 1958, both variates used).
  double normal();
  // Exponential with mean 1.
  double exponential();
  // Gamma with mean = shape, scale 1 (Marsaglia and Tsang 2000). Domain: shape > 0.
  double gamma(double shape);
  // Beta (ratio of gammas). Domain: a, b > 0.
  double beta(double a, double b);
  // Triangular on [low, high] with mode likely, by inversion. Domain: low <= likely <= high.
  double triangular(double low, double likely, double high);
  // Poisson: by multiplication below a mean of 30, above it the sum of two Poisson halves. Domain: 0 <= mean <= 1e6.
  std::uint32_t poisson(double mean);
  // True with the given probability. One uniform is always used, so that a changed probability moves no other draw.
  bool bernoulli(double probability) { return uniform() < probability; }

 private:
  std::array<std::uint32_t, 2> key_;
  std::array<std::uint32_t, 4> counter_;
  std::array<std::uint32_t, 4> block_{};
  unsigned used_ = 4;
  bool spare_full_ = false;
  double spare_normal_ = 0.0;
};

}  // namespace iamd::base
