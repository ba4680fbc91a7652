#include "iamd/study/stretches.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace iamd::study {
namespace {

using sensing::Obstacle;

constexpr int coarse_looks = 96;
constexpr int fewest_looks = 400;
constexpr int most_looks = 200'000;
constexpr int closer = 8;            // looks in place of one around an extremum
constexpr double beginning_m = 1.0;  // the first look: straight above or below
constexpr double edge_m = 1.0;
constexpr double edge_share = 1e-6;

struct Look {
  double at_m = 0.0;
  Glimpse glimpse;
};

class Search {
 public:
  Search(const LookAt& look, const StretchSearch& search) : look_{look}, search_{search} {
    end_m_ = std::max(search.end_m, beginning_m);
    end_m_ = farthest_m();
    const double wanted = std::ceil(std::max((end_m_ - beginning_m) / search.step_m, 0.0));
    steps_ = static_cast<int>(std::clamp(wanted, 1.0 * fewest_looks, 1.0 * most_looks));
  }

  [[nodiscard]] int steps() const { return steps_; }
  [[nodiscard]] Look step(int i) const { return at(beginning_m + (end_m_ - beginning_m) * i / steps_); }
  [[nodiscard]] bool sees(const Look& look) const {
    return look.glimpse.detection_probability >= search_.detection_probability;
  }
  // Between two looks of which one sees and the other does not: the place, and the obstacle beside it.
  struct Edge {
    double at_m = 0.0;
    Obstacle obstacle = Obstacle::none;
  };
  [[nodiscard]] Edge edge(Look seen, Look hidden) const {
    while (std::abs(hidden.at_m - seen.at_m) > std::max(edge_m, edge_share * hidden.at_m)) {
      const Look middle = at(0.5 * (seen.at_m + hidden.at_m));
      (sees(middle) ? seen : hidden) = middle;
    }
    return {seen.at_m, obstacle(hidden)};
  }
  // Between a and c, where b alone is no different: looks around an extremum at b that might hide a change.
  template <class Use>
  void look_closer(const Look& a, const Look& b, const Look& c, const Use& use) const {
    const double p = b.glimpse.detection_probability;
    const double before = a.glimpse.detection_probability;
    const double after = c.glimpse.detection_probability;
    const bool seen = sees(b);
    if (sees(a) != seen || sees(c) != seen) return;
    const bool extreme = seen ? (p <= before && p <= after && (p < before || p < after))
                              : (p >= before && p >= after && (p > before || p > after));
    if (!extreme) return;
    for (int i = 1; i < 2 * closer; ++i) use(at(a.at_m + (c.at_m - a.at_m) * i / (2 * closer)));
  }
  [[nodiscard]] static Obstacle obstacle(const Look& hidden) {
    const Obstacle obstacle = hidden.glimpse.obstacle;
    return obstacle == Obstacle::none ? Obstacle::sensitivity : obstacle;
  }

 private:
  [[nodiscard]] Look at(double at_m) const { return {at_m, look_(at_m)}; }

  // Beyond, range and horizon hide everything.
  [[nodiscard]] double farthest_m() const {
    const auto hopeless = [&](double at_m) {
      const Obstacle obstacle = look_(at_m).obstacle;
      return obstacle == Obstacle::range || obstacle == Obstacle::horizon;
    };
    const auto coarse = [&](int i) { return end_m_ * i * i / (coarse_looks * coarse_looks); };
    int last = coarse_looks;
    while (last > 0 && hopeless(std::max(coarse(last), beginning_m))) --last;
    if (last == coarse_looks) return end_m_;
    double hope_m = coarse(last);
    double none_m = std::max(coarse(last + 1), beginning_m);
    for (int i = 0; i < 20 && none_m - hope_m > 1.0; ++i) {
      const double middle = 0.5 * (hope_m + none_m);
      (hopeless(middle) ? none_m : hope_m) = middle;
    }
    return none_m;
  }

  const LookAt& look_;
  const StretchSearch& search_;
  double end_m_ = 0.0;
  int steps_ = 1;
};

}  // namespace

Stretches find_stretches(const LookAt& look, const StretchSearch& options) {
  const Search search{look, options};
  std::vector<Look> looks;
  looks.reserve(static_cast<std::size_t>(search.steps()) + 1);
  for (int i = 0; i <= search.steps(); ++i) looks.push_back(search.step(i));
  std::vector<Look> more;
  for (std::size_t i = 1; i + 1 < looks.size(); ++i) {
    search.look_closer(looks[i - 1], looks[i], looks[i + 1],
                       [&](const Look& closer_look) { more.push_back(closer_look); });
  }
  if (!more.empty()) {
    looks.insert(looks.end(), more.begin(), more.end());
    std::ranges::stable_sort(looks, {}, &Look::at_m);
  }

  Stretches found;
  Obstacle last = Obstacle::none;
  for (std::size_t i = 0; i < looks.size(); ++i) {
    const bool seen = search.sees(looks[i]);
    const bool before = i > 0 && search.sees(looks[i - 1]);
    if (!seen) last = std::max(last, Search::obstacle(looks[i]));
    if (seen && !before) {
      const Search::Edge start = i > 0 ? search.edge(looks[i], looks[i - 1]) : Search::Edge{};
      if (found.seen.empty()) found.inner_limit = start.obstacle;
      found.seen.push_back({start.at_m, looks[i].at_m});
    } else if (!seen && before) {
      const Search::Edge end = search.edge(looks[i - 1], looks[i]);
      found.seen.back().to_m = end.at_m;
      found.limit = end.obstacle;
    } else if (seen) {
      found.seen.back().to_m = looks[i].at_m;
    }
  }
  if (found.seen.empty()) found.limit = last;
  if (search.sees(looks.back())) found.limit = Obstacle::none;
  return found;
}

double find_outer_edge_m(const LookAt& look, const StretchSearch& options) {
  const Search search{look, options};
  Look after = search.step(search.steps());
  if (search.sees(after)) return after.at_m;
  Look middle = search.step(search.steps() - 1);
  if (search.sees(middle)) return search.edge(middle, after).at_m;
  for (int i = search.steps() - 2; i >= 0; --i) {
    const Look before = search.step(i);
    double found_m = 0.0;
    Look outside = after;
    search.look_closer(before, middle, after, [&](const Look& closer_look) {
      // Outwards: the last one that sees counts, up to the first that does not behind it.
      if (search.sees(closer_look)) {
        found_m = closer_look.at_m;
        outside = after;
      } else if (found_m > 0.0 && outside.at_m == after.at_m) {
        outside = closer_look;
      }
    });
    if (found_m > 0.0) return search.edge({found_m, {1.0, Obstacle::none}}, outside).at_m;
    if (search.sees(before)) return search.edge(before, middle).at_m;
    after = middle;
    middle = before;
  }
  return 0.0;
}

}  // namespace iamd::study
