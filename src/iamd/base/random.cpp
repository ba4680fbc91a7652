#include "iamd/base/random.hpp"

#include <cmath>
#include <numbers>

#include "iamd/base/contracts.hpp"
#include "iamd/base/hash.hpp"

namespace iamd::base {

std::array<std::uint32_t, 4> philox4x32_10(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key) {
  constexpr std::uint64_t multiplier_0 = 0xD2511F53U;
  constexpr std::uint64_t multiplier_1 = 0xCD9E8D57U;
  constexpr std::uint32_t weyl_0 = 0x9E3779B9U;
  constexpr std::uint32_t weyl_1 = 0xBB67AE85U;
  for (int round = 0; round < 10; ++round) {
    const std::uint64_t product_0 = multiplier_0 * counter[0];
    const std::uint64_t product_1 = multiplier_1 * counter[2];
    counter = {
        static_cast<std::uint32_t>(product_1 >> 32U) ^ counter[1] ^ key[0], static_cast<std::uint32_t>(product_1),
        static_cast<std::uint32_t>(product_0 >> 32U) ^ counter[3] ^ key[1], static_cast<std::uint32_t>(product_0)};
    key[0] += weyl_0;
    key[1] += weyl_1;
  }
  return counter;
}

// Key: seed and entity mixed to 64 bits. Counter: block number, purpose, run. Streams of one entity thus never meet;
// two entities share a key with probability 2^-64.
RandomStream::RandomStream(const StreamKey& key) {
  const std::uint64_t mixed_key = combined(key.seed, key.entity);
  key_ = {static_cast<std::uint32_t>(mixed_key), static_cast<std::uint32_t>(mixed_key >> 32U)};
  counter_ = {0U, static_cast<std::uint32_t>(key.purpose), static_cast<std::uint32_t>(key.run),
              static_cast<std::uint32_t>(key.run >> 32U)};
}

std::uint32_t RandomStream::bits() {
  if (used_ == 4) {
    block_ = philox4x32_10(counter_, key_);
    ++counter_[0];
    used_ = 0;
  }
  return block_[used_++];
}

double RandomStream::uniform() {
  const std::uint64_t high = bits() >> 5U;          // 27 bits
  const std::uint64_t low = bits() >> 6U;           // 26 bits
  const std::uint64_t whole = (high << 26U) | low;  // 53 bits
  return (static_cast<double>(whole) + 0.5) * 0x1.0p-53;
}

double RandomStream::normal() {
  if (spare_full_) {
    spare_full_ = false;
    return spare_normal_;
  }
  const double radius = std::sqrt(-2.0 * std::log(uniform()));
  const double angle = 2.0 * std::numbers::pi * uniform();
  spare_normal_ = radius * std::sin(angle);
  spare_full_ = true;
  return radius * std::cos(angle);
}

double RandomStream::exponential() { return -std::log(uniform()); }

double RandomStream::gamma(double shape) {
  IAMD_EXPECT(shape > 0.0);
  if (shape < 1.0) {
    // Marsaglia and Tsang, section 6: boost the shape by one.
    const double boosted = gamma(shape + 1.0);
    return boosted * std::pow(uniform(), 1.0 / shape);
  }
  const double d = shape - 1.0 / 3.0;
  const double c = 1.0 / std::sqrt(9.0 * d);
  for (;;) {
    const double x = normal();
    const double base = 1.0 + c * x;
    const double u = uniform();
    if (base <= 0.0) continue;
    const double v = base * base * base;
    if (std::log(u) < 0.5 * x * x + d - d * v + d * std::log(v)) return d * v;
  }
}

double RandomStream::beta(double a, double b) {
  const double x = gamma(a);
  const double y = gamma(b);
  const double sum = x + y;
  return sum > 0.0 ? x / sum : a / (a + b);  // both underflow only for tiny shapes
}

double RandomStream::triangular(double low, double likely, double high) {
  IAMD_EXPECT(low <= likely && likely <= high);
  const double u = uniform();
  if (!(high > low)) return low;
  const double split = (likely - low) / (high - low);
  if (u < split) return low + std::sqrt(u * (high - low) * (likely - low));
  return high - std::sqrt((1.0 - u) * (high - low) * (high - likely));
}

std::uint32_t RandomStream::poisson(double mean) {
  IAMD_EXPECT(mean >= 0.0 && mean <= 1e6);
  if (mean > 30.0) {
    const std::uint32_t half = poisson(0.5 * mean);  // a sum of independent Poisson variates is Poisson
    return half + poisson(0.5 * mean);
  }
  const double limit = std::exp(-mean);
  std::uint32_t count = 0;
  for (double product = uniform(); product > limit; product *= uniform()) ++count;
  return count;
}

}  // namespace iamd::base
