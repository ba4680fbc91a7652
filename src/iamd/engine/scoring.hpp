// Keeps the story of each object while a run is played, and judges it afterwards against truth.
#pragma once

#include <span>
#include <vector>

#include "iamd/engine/cast.hpp"
#include "iamd/outcome/types.hpp"

namespace iamd::engine {

class Scoring {
 public:
  // Starts a run.
  void begin(std::span<const world::Target> targets);

  void detected(base::ObjectId object, base::Time t);
  void confirmed(base::ObjectId object, base::Time t);
  void hindered(base::ObjectId object, battle::Hindrance hindrance, base::Time t);
  // `object`: whose track it was; invalid: a false one's.
  void launched(base::ObjectId object, base::Time t);
  // `aimed_at`: the object whose track was engaged; `intercept.target`: the one that was met.
  void intercepted(base::ObjectId aimed_at, const engagement::Intercept& intercept);
  void arrived(base::ObjectId object, base::AssetId asset, base::Time t);

  // Number of interceptors fired at an object so far: names the random stream of the next.
  [[nodiscard]] std::uint32_t shots(base::ObjectId object) const { return stories_[object.index()].shots; }

  // Judges the run: limits of the leakers, the row.
  void end(Cast& cast, base::Time t, outcome::RunResult& result);

 private:
  struct HindranceAt {
    base::Time time;
    battle::Hindrance hindrance{};
  };
  struct Notes {
    std::vector<HindranceAt> hindrances;
    std::vector<engagement::Miss> misses;
    void clear() {
      hindrances.clear();
      misses.clear();
    }
  };

  [[nodiscard]] outcome::Limit judge(Cast& cast, const world::Target& leaker) const;

  std::vector<outcome::Story> stories_;
  std::vector<Notes> notes_;
  std::uint32_t at_harmless_ = 0, wasted_ = 0;
};

}  // namespace iamd::engine
