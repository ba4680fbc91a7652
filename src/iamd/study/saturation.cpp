#include "iamd/study/saturation.hpp"

#include <algorithm>

namespace iamd::study {
namespace {

double share_of(std::uint64_t part, std::uint64_t whole) {
  return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0.0;
}

}  // namespace

double SaturationPoint::leakage() const { return share_of(answer.leaked, answer.objects_total); }

double SaturationPoint::leakage_by(outcome::Limit limit) const {
  const auto found = std::ranges::find(answer.limits, limit, &LimitShare::limit);
  return found == answer.limits.end() ? 0.0 : share_of(found->leakers, answer.objects_total);
}

std::vector<Onset> onsets(std::span<const SaturationPoint> points) {
  std::vector<Onset> list;
  for (std::size_t i = 1; i < outcome::limit_count; ++i) {
    const auto limit = static_cast<outcome::Limit>(i);
    std::size_t first = points.size();
    while (first > 0 && points[first - 1].leakage_by(limit) >= binding_share) --first;
    if (first < points.size()) list.push_back({limit, points[first].size, points[first].leakage_by(limit)});
  }
  std::ranges::stable_sort(list, {}, &Onset::size);
  return list;
}

std::vector<std::uint64_t> usual_sizes(std::uint64_t own) {
  std::vector<std::uint64_t> sizes{own};
  for (std::uint64_t size = 1; size < 8 * own; size *= 2) sizes.push_back(size);
  std::ranges::sort(sizes);
  const auto same = std::ranges::unique(sizes);
  sizes.erase(same.begin(), same.end());
  return sizes;
}

}  // namespace iamd::study
