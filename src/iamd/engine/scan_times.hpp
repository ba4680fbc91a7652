// How long scans took: mean, most and quantiles, in bounded memory.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace iamd::engine {

// Quantiles are exact to 1 %: counts in bins that are 2 % wide, from 100 ns to an hour.
class ScanTimes {
 public:
  void add(double seconds) {
    const double bin = std::log(std::max(seconds, least_s) / least_s) / std::log(ratio);
    ++bins_[std::min(static_cast<std::size_t>(bin), bins_.size() - 1)];
    ++count_;
    sum_s_ += seconds;
    most_s_ = std::max(most_s_, seconds);
  }
  [[nodiscard]] std::uint64_t count() const { return count_; }
  [[nodiscard]] double mean_s() const { return count_ == 0 ? 0.0 : sum_s_ / static_cast<double>(count_); }
  [[nodiscard]] double most_s() const { return most_s_; }
  // The time that a share of the scans did not exceed. Domain: 0 < share <= 1.
  [[nodiscard]] double quantile_s(double share) const {
    const double wanted = share * static_cast<double>(count_);
    std::uint64_t below = 0;
    for (std::size_t i = 0; i < bins_.size(); ++i) {
      below += bins_[i];
      if (below > 0 && static_cast<double>(below) >= wanted) {
        return std::min(most_s_, least_s * std::pow(ratio, static_cast<double>(i) + 0.5));
      }
    }
    return most_s_;
  }

 private:
  static constexpr double least_s = 1e-7, ratio = 1.02;
  std::array<std::uint64_t, 1240> bins_{};
  std::uint64_t count_ = 0;
  double sum_s_ = 0.0, most_s_ = 0.0;
};

}  // namespace iamd::engine
