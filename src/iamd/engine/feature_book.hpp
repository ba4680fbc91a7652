// What the sensors' features say of each track: how likely it is to do harm. Truth in, a likelihood out.
#pragma once

#include <cstdint>
#include <vector>

#include "iamd/engine/cast.hpp"

namespace iamd::engine {

// A sensor with K-factor k that has held a track for its time measures a feature z of the object that it looks at:
// normal with unit variance, mean k for what can do harm and 0 for decoys and debris. It is a property of object and
// sensor: looking again brings nothing new. ln of the likelihood ratio is k z - k²/2 (Van Trees 1968, section 2.2);
// those of several sensors add up. A track that goes over to another object starts anew.
class FeatureBook {
 public:
  void begin(const Question& question, std::uint64_t run, Cast& cast);
  // Whether any sensor can tell at all.
  [[nodiscard]] bool any() const { return any_; }
  // Takes a detection of a track. True when the track's likelihood has changed.
  bool take(std::size_t post, base::TrackId track, base::SensorId sensor, const world::Target& target, base::Time t);
  [[nodiscard]] double log_likelihood_ratio(std::size_t post, base::TrackId track) const;

 private:
  struct Holding {  // of one track by one sensor
    std::uint32_t sensor = 0;
    base::Time since;
    bool known = false;
  };
  struct Entry {
    base::ObjectId object;
    std::vector<Holding> holdings;
    double log_likelihood_ratio = 0.0;
  };
  struct SensorFacts {
    sensing::Discrimination discrimination;
    std::uint64_t entity = 0;
  };

  std::uint64_t seed_ = 0, run_ = 0;
  bool any_ = false;
  std::vector<SensorFacts> sensors_;
  std::vector<std::vector<Entry>> entries_;  // by post, by its tracker's ids
};

}  // namespace iamd::engine
