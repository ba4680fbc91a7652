#include "iamd/geo/atmosphere.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

#include "iamd/base/contracts.hpp"
#include "iamd/geo/density_table.hpp"

namespace iamd::geo {
namespace {

// Constants of the report, table 1 and 2; its gas constant and Earth radius are older than today's.
constexpr double gas_constant = 8314.32 / 28.9644;  // of dry air, J/(kg K)
constexpr double gravity = 9.80665;
constexpr double radius_m = 6356766.0;
constexpr double heat_ratio = 1.4;
constexpr double lowest_alt_m = DensityTable::lowest_alt_m;
constexpr double top_of_layers_m = 86000.0;
constexpr double top_alt_m = DensityTable::top_alt_m;

double geopotential(double alt_m) { return radius_m * alt_m / (radius_m + alt_m); }
double geometric(double geopotential_m) { return radius_m * geopotential_m / (radius_m - geopotential_m); }

// Table 4 of the report; temperature here is the molecular-scale one.
struct Layer {
  double base_m;  // geopotential
  double temperature_k;
  double lapse_k_m;
  double pressure_pa = 0.0;
};

double pressure_in(const Layer& layer, double geopotential_m) {
  const double above = geopotential_m - layer.base_m;
  if (layer.lapse_k_m == 0.0) {
    return layer.pressure_pa * std::exp(-gravity * above / (gas_constant * layer.temperature_k));  // eq. 33b
  }
  const double ratio = layer.temperature_k / (layer.temperature_k + layer.lapse_k_m * above);
  return layer.pressure_pa * std::pow(ratio, gravity / (gas_constant * layer.lapse_k_m));  // eq. 33a
}

using Layers = std::array<Layer, 7>;

const Layers& layers() {
  static const Layers made = [] {
    Layers all{{{0.0, 288.15, -6.5e-3, 101325.0},
                {11000.0, 216.65, 0.0},
                {20000.0, 216.65, 1.0e-3},
                {32000.0, 228.65, 2.8e-3},
                {47000.0, 270.65, 0.0},
                {51000.0, 270.65, -2.8e-3},
                {71000.0, 214.65, -2.0e-3}}};
    for (std::size_t i = 1; i < all.size(); ++i) all[i].pressure_pa = pressure_in(all[i - 1], all[i].base_m);
    return all;
  }();
  return made;
}

// Table 8 of the report: mean molecular mass over that at sea level, every 500 m from 80 km.
double molecular_mass_ratio(double alt_m) {
  static constexpr std::array ratio{1.000000, 0.999996, 0.999989, 0.999971, 0.999941, 0.999909, 0.999870,
                                    0.999829, 0.999786, 0.999741, 0.999694, 0.999641, 0.999579};
  const double cell = (alt_m - 80000.0) / 500.0;
  if (cell <= 0.0) return 1.0;
  const auto i = std::min(static_cast<std::size_t>(cell), ratio.size() - 2);
  return ratio[i] + (cell - static_cast<double>(i)) * (ratio[i + 1] - ratio[i]);
}

AirState air_in_layers(double alt_m) {
  const double h = geopotential(alt_m);
  const Layers& all = layers();
  std::size_t i = 0;
  while (i + 1 < all.size() && h >= all[i + 1].base_m) ++i;
  const double molecular_temperature = all[i].temperature_k + all[i].lapse_k_m * (h - all[i].base_m);
  AirState air;
  air.temperature_k = molecular_temperature * molecular_mass_ratio(alt_m);
  air.pressure_pa = pressure_in(all[i], h);
  air.density_kg_m3 = air.pressure_pa / (gas_constant * molecular_temperature);
  air.speed_of_sound_mps = std::sqrt(heat_ratio * gas_constant * molecular_temperature);
  return air;
}

struct UpperNode {
  double alt_m;
  double density_kg_m3;
};

// Density of table I of the report (four digits printed). Between the heights for which it was at hand (86, 90, 92, 95,
// 100, then every 10 km to 200 km, 20 to 50 km to 600 km, 100 km above), values follow the shape of the report's own
// equations, as integrated by the package ussa1976 (Nollet and Leroy 2022) and scaled to the printed ones on either
// side.
constexpr std::array<UpperNode, 65> upper_nodes{{
    {86000, 6.9580e-06},  {88000, 4.8751e-06},  {90000, 3.4160e-06},  {92000, 2.3930e-06},  {94000, 1.6697e-06},
    {96000, 1.1616e-06},  {98000, 8.0691e-07},  {100000, 5.6040e-07}, {102000, 3.9345e-07}, {104000, 2.7683e-07},
    {106000, 1.9533e-07}, {108000, 1.3813e-07}, {110000, 9.7080e-08}, {112000, 6.8383e-08}, {114000, 4.9756e-08},
    {116000, 3.7203e-08}, {118000, 2.8467e-08}, {120000, 2.2220e-08}, {122000, 1.7666e-08}, {124000, 1.4281e-08},
    {126000, 1.1709e-08}, {128000, 9.7176e-09}, {130000, 8.1520e-09}, {135000, 5.4646e-09}, {140000, 3.8310e-09},
    {145000, 2.7812e-09}, {150000, 2.0760e-09}, {155000, 1.5851e-09}, {160000, 1.2330e-09}, {165000, 9.7468e-10},
    {170000, 7.8150e-10}, {175000, 6.3390e-10}, {180000, 5.1940e-10}, {185000, 4.2950e-10}, {190000, 3.5810e-10},
    {195000, 3.0068e-10}, {200000, 2.5410e-10}, {210000, 1.8457e-10}, {220000, 1.3670e-10}, {230000, 1.0290e-10},
    {240000, 7.8580e-11}, {250000, 6.0730e-11}, {260000, 4.7432e-11}, {270000, 3.7387e-11}, {280000, 2.9709e-11},
    {290000, 2.3780e-11}, {300000, 1.9160e-11}, {325000, 1.1432e-11}, {350000, 7.0140e-12}, {375000, 4.3968e-12},
    {400000, 2.8030e-12}, {425000, 1.8110e-12}, {450000, 1.1840e-12}, {475000, 7.8227e-13}, {500000, 5.2150e-13},
    {550000, 2.3840e-13}, {600000, 1.1370e-13}, {650000, 5.7148e-14}, {700000, 3.0700e-14}, {750000, 1.7889e-14},
    {800000, 1.1360e-14}, {850000, 7.8228e-15}, {900000, 5.7590e-15}, {950000, 4.4525e-15}, {1000000, 3.5610e-15},
}};

// The logarithm of the upper density as a cubic Hermite curve with the slopes of parabolas through three nodes.
struct UpperDensity {
  std::array<double, upper_nodes.size()> log_density;
  std::array<double, upper_nodes.size()> slope;

  UpperDensity() {
    constexpr std::size_t last = upper_nodes.size() - 1;
    for (std::size_t i = 0; i <= last; ++i) log_density[i] = std::log(upper_nodes[i].density_kg_m3);
    log_density[0] = std::log(air_in_layers(top_of_layers_m).density_kg_m3);  // joined to the layers below
    const auto length = [](std::size_t i) { return upper_nodes[i + 1].alt_m - upper_nodes[i].alt_m; };
    const auto secant = [&](std::size_t i) { return (log_density[i + 1] - log_density[i]) / length(i); };
    for (std::size_t i = 1; i < last; ++i) {
      slope[i] = (secant(i - 1) * length(i) + secant(i) * length(i - 1)) / (length(i - 1) + length(i));
    }
    slope[0] = 1.5 * secant(0) - 0.5 * slope[1];
    slope[last] = 1.5 * secant(last - 1) - 0.5 * slope[last - 1];
  }

  // Density, and its derivative by height, kg/m⁴.
  [[nodiscard]] std::array<double, 2> at(double alt_m) const {
    const auto above = std::upper_bound(upper_nodes.begin() + 1, upper_nodes.end() - 1, alt_m,
                                        [](double alt, const UpperNode& node) { return alt < node.alt_m; });
    const auto i = static_cast<std::size_t>(above - upper_nodes.begin()) - 1;
    const double length = upper_nodes[i + 1].alt_m - upper_nodes[i].alt_m;
    const double s = (alt_m - upper_nodes[i].alt_m) / length;
    const double rise = log_density[i + 1] - log_density[i];
    const double m0 = slope[i] * length;
    const double m1 = slope[i + 1] * length;
    const double c2 = 3.0 * rise - 2.0 * m0 - m1;
    const double c3 = m0 + m1 - 2.0 * rise;
    const double density = std::exp(log_density[i] + s * (m0 + s * (c2 + s * c3)));
    return {density, density * (m0 + s * (2.0 * c2 + 3.0 * s * c3)) / length};
  }
};

const UpperDensity& upper_density() {
  static const UpperDensity made;
  return made;
}

// Density and slope in one of the seven layers, also a little outside it.
std::array<double, 2> density_and_slope(const Layer& layer, double alt_m) {
  const double h = geopotential(alt_m);
  const double temperature = layer.temperature_k + layer.lapse_k_m * (h - layer.base_m);
  const double density = pressure_in(layer, h) / (gas_constant * temperature);
  const double scale = radius_m / (radius_m + alt_m);
  const double log_slope = -(gravity / gas_constant + layer.lapse_k_m) / temperature;  // by geopotential height
  return {density, density * log_slope * scale * scale};
}

}  // namespace

AirState us1976(double alt_m) {
  if (!(alt_m > lowest_alt_m)) alt_m = lowest_alt_m;
  if (alt_m <= top_of_layers_m) return air_in_layers(alt_m);
  AirState air = air_in_layers(top_of_layers_m);
  air.pressure_pa = 0.0;
  air.density_kg_m3 = alt_m <= top_alt_m ? upper_density().at(alt_m)[0] : 0.0;
  return air;
}

DensityTable::DensityTable() {
  // Cubic Hermite pieces of equal length from one height to another.
  std::size_t region = 0;
  const auto add_region = [&](double bottom_m, double top_m, double longest_m, const auto& value_and_slope) {
    const double count = std::ceil((top_m - bottom_m) / longest_m);
    const double length = (top_m - bottom_m) / count;
    regions_[region++] = {bottom_m, 1.0 / length, static_cast<double>(cells_.size()) - bottom_m / length};
    for (double k = 0.0; k < count; k += 1.0) {
      const auto [y0, m0] = value_and_slope(bottom_m + k * length);
      const auto [y1, m1] = value_and_slope(k + 1.0 < count ? bottom_m + (k + 1.0) * length : top_m);
      const double rise = y1 - y0;
      cells_.push_back({{y0, m0 * length, 3.0 * rise - (2.0 * m0 + m1) * length, (m0 + m1) * length - 2.0 * rise}});
    }
  };
  const Layers& all = layers();
  for (std::size_t i = 0; i < all.size(); ++i) {
    const double bottom = i == 0 ? lowest_alt_m : geometric(all[i].base_m);
    const double top = i + 1 < all.size() ? geometric(all[i + 1].base_m) : top_of_layers_m;
    add_region(bottom, top, 450.0, [&](double alt) { return density_and_slope(all[i], alt); });
  }
  // Cells that divide the distances of the nodes, and are no longer than a tenth of the scale height.
  const auto upper = [](double alt) { return upper_density().at(alt); };
  add_region(top_of_layers_m, 130e3, 400.0, upper);
  add_region(130e3, 200e3, 1000.0, upper);
  add_region(200e3, top_alt_m, 2500.0, upper);
  IAMD_EXPECT(region == region_count);
  cells_.push_back({{upper_density().at(top_alt_m)[0], 0.0, 0.0, 0.0}});  // where rounding leads from the last one
  region = 0;
  for (std::size_t bin = 0; bin < region_of_bin_.size(); ++bin) {
    const double start = lowest_alt_m + bin_m * static_cast<double>(bin);
    while (region + 1 < region_count && regions_[region + 1].start_m <= start) ++region;
    region_of_bin_[bin] = static_cast<std::uint8_t>(region);
  }
}

const DensityTable& us1976_density_table() {
  static const DensityTable table;
  return table;
}

double us1976_speed_of_sound_mps(double alt_m) {
  const double h = geopotential(std::clamp(alt_m, lowest_alt_m, top_of_layers_m));
  const Layers& all = layers();
  std::size_t i = 0;
  while (i + 1 < all.size() && h >= all[i + 1].base_m) ++i;
  return std::sqrt(heat_ratio * gas_constant * (all[i].temperature_k + all[i].lapse_k_m * (h - all[i].base_m)));
}

double us1976_geopotential_alt_m(double alt_m) { return geopotential(alt_m); }

double us1976_density_kg_m3(double alt_m) { return us1976_density_table().at(alt_m); }

}  // namespace iamd::geo
