#include "iamd/world/rcs_shapes.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <complex>
#include <numbers>

#include "iamd/world/aspect_pattern.hpp"

namespace iamd::world {
namespace {

using std::numbers::pi;
using Complex = std::complex<double>;

double square(double x) { return x * x; }

double wave_number(double frequency_hz) {
  constexpr double light_mps = 299792458.0;
  return 2.0 * pi * frequency_hz / light_mps;
}

// Of a conducting sphere, as σ = (λ²/π)|S|²: S = ½ Σ (-1)^n (2n + 1) (b_n - a_n) over n >= 1, with a_n = j_n/h_n and
// b_n = (x j_n)'/(x h_n)'. y_n by upward recurrence; j_n by downward recurrence (Miller), for upward it loses all
// digits where n > x. Domain: 0 < x <= 100.
Complex sphere_amplitude(double x) {
  const auto terms = static_cast<std::size_t>(x + 4.0 * std::cbrt(x) + 6.0);  // Wiscombe 1980, and a margin
  std::array<double, 200> j{};
  const std::size_t top = terms + 20;
  j[top] = 1e-300;
  for (std::size_t n = top; n > 0; --n) {
    j[n - 1] = static_cast<double>(2 * n + 1) / x * j[n] - (n < top ? j[n + 1] : 0.0);
    if (std::abs(j[n - 1]) < 1e200) continue;
    for (std::size_t i = n - 1; i <= top; ++i) j[i] *= 1e-200;
  }
  const double j0 = std::sin(x) / x;
  const double j1 = x < 1e-3 ? x / 3.0 : (j0 - std::cos(x)) / x;
  const double scale = std::abs(j0) > std::abs(j1) ? j0 / j[0] : j1 / j[1];
  double y_before = -std::cos(x) / x;
  double y = (y_before - std::sin(x)) / x;
  Complex sum = 0.0;
  double sign = -1.0;
  for (std::size_t n = 1; n <= terms; ++n) {
    const double order = static_cast<double>(n);
    const double jn = j[n] * scale;
    const double dj = x * j[n - 1] * scale - order * jn;
    const Complex a = jn / Complex{jn, y};
    const Complex b = dj / Complex{dj, x * y_before - order * y};
    sum += sign * (2.0 * order + 1.0) * (b - a);
    sign = -sign;
    const double y_next = (2.0 * order + 1.0) / x * y - y_before;
    y_before = y;
    y = y_next;
    if (!std::isfinite(y)) break;  // what follows is below rounding
  }
  return 0.5 * sum;
}

// |S| of the creeping wave about a sphere: what is left when the specular echo, -i (x/2) e^(-2ix) (1 - i/(2x))
// (Luneburg and Kline), is taken away.
double creeping_amplitude(double x) {
  if (x >= 100.0) return 0.0;
  const Complex specular = Complex{0.0, -0.5 * x} * std::polar(1.0, -2.0 * x) * Complex{1.0, -0.5 / x};
  return std::abs(sphere_amplitude(x) - specular);
}

// ∫ from 0 to x of (sin t/t)² dt for 0 <= x <= 2.4: by its series, to 1e-12.
double main_lobe_integral(double x) {
  // sin² t/t² = Σ (-1)^n 2^(2n+1) t^(2n) / (2n + 2)!
  double term = x;
  double sum = 0.0;
  for (int n = 0; n < 24; ++n) {
    sum += term / (2 * n + 1);
    term *= -4.0 * x * x / ((2 * n + 3) * (2 * n + 4));
  }
  return sum;
}

// The lobe of a line or strip: (sin x/x)² where it is main lobe, its mean 1/(2x²) from where the two meet, x = 3π/4. A
// body that ends without a kink has lower sidelobes: they fall by (3π/4x)² faster.
class StripLobe {
 public:
  explicit StripLobe(bool smooth_ends) : smooth_ends_{smooth_ends} {}
  // The mean over [from, to].
  [[nodiscard]] double mean(double from, double to) const {
    return to - from < 1e-3 ? at(0.5 * (from + to)) : (integral(to) - integral(from)) / (to - from);
  }

 private:
  static constexpr double edge = 0.75 * pi;
  [[nodiscard]] double at(double x) const {
    x = std::abs(x);
    if (x < 1e-4) return 1.0;
    if (x <= edge) return square(std::sin(x) / x);
    return 0.5 / square(x) * (smooth_ends_ ? square(edge / x) : 1.0);
  }
  [[nodiscard]] double integral(double x) const {
    static const double main_lobe = main_lobe_integral(edge);
    const double size = std::abs(x);
    double area = 0.0;
    if (size <= edge) {
      area = main_lobe_integral(size);
    } else if (smooth_ends_) {
      area = main_lobe + square(edge) / 6.0 * (1.0 / (edge * edge * edge) - 1.0 / (size * size * size));
    } else {
      area = main_lobe + 0.5 * (1.0 / edge - 1.0 / size);
    }
    return x < 0.0 ? -area : area;
  }
  bool smooth_ends_;
};

// J0 and J1 for 0 <= u <= 3.1 by their series, to 1e-13.
struct Bessel {
  double j0 = 1.0, j1 = 0.0;
  explicit Bessel(double u) {
    const double q = -0.25 * u * u;
    double term0 = 1.0;
    double term1 = 0.5 * u;
    j1 = term1;
    for (int n = 1; n < 16; ++n) {
      term0 *= q / (n * n);
      term1 *= q / (n * (n + 1));
      j0 += term0;
      j1 += term1;
    }
  }
};

// The lobe of a disc: (2 J1(u)/u)² where it is main lobe, its mean 4/(πu³) from where the two meet.
constexpr double disc_edge = 3.0545939876;  // J1²(u) = 1/(πu)
double disc_lobe(double u) {
  if (u < 1e-4) return 1.0;
  return u <= disc_edge ? square(2.0 * Bessel{u}.j1 / u) : 4.0 / (pi * u * u * u);
}
// The mean over the ring from u1 to u2 > u1 >= 0, by area.
double disc_lobe_mean(double u1, double u2) {
  const auto main = [](double u) {  // ∫ lobe(u) u du
    const Bessel b{u};
    return 2.0 * (1.0 - square(b.j0) - square(b.j1));
  };
  static const double main_lobe = main(disc_edge);
  const auto integral = [&](double u) {
    return u <= disc_edge ? main(u) : main_lobe + 4.0 / pi * (1.0 / disc_edge - 1.0 / u);
  };
  if (u2 - u1 < 1e-3) return disc_lobe(0.5 * (u1 + u2));
  return (integral(u2) - integral(u1)) / (0.5 * (u2 - u1) * (u2 + u1));
}

// Of a disc of a radius, as seen from an angle in [0, π/2] off its normal.
double disc_rcs_m2(double k, double radius_m, double angle_rad, double window_rad) {
  const double from = std::max(0.0, angle_rad - 0.5 * window_rad);
  const double to = std::min(0.5 * pi, angle_rad + 0.5 * window_rad);
  const double u = 2.0 * k * radius_m;
  return pi * square(k) * std::pow(radius_m, 4) * square(std::cos(angle_rad)) *
         disc_lobe_mean(u * std::sin(from), u * std::sin(to));
}

// The mean of J0²(u): 1 on the axis, 1/(πu) far from it.
double ring_lobe(double u) { return 1.0 / std::sqrt(1.0 + square(pi * u)); }

// Where the cone's two circles of contact lie, from the virtual apex along the axis, and their radii.
struct Contacts {
  double nose_m = 0.0, nose_radius_m = 0.0, base_m = 0.0, base_radius_m = 0.0;
  explicit Contacts(const Cone& body) {
    const double sine = std::sin(body.half_angle_rad);
    const double cosine = std::cos(body.half_angle_rad);
    nose_radius_m = body.nose_radius_m * cosine;
    base_radius_m = body.flat_base ? body.base_radius_m : body.base_radius_m * cosine;
    nose_m = nose_radius_m * cosine / sine;
    base_m = base_radius_m * cosine / sine;
  }
};

bool is_sphere(const Cone& body) { return body.nose_radius_m >= body.base_radius_m; }

// A cone in the limit of short waves.
class LargeCone {
 public:
  LargeCone(const Cone& body, double k)
      : body_{body}, k_{k}, tip_m2_{pi / (4.0 * k * k) * std::pow(std::tan(body.half_angle_rad), 4)} {
    const double alpha = body.half_angle_rad;
    const Contacts contact{body};
    // s, the distance from the apex along the flank, from s1 to s2; radius of curvature s tan α.
    const double s1 = contact.nose_m / std::cos(alpha);
    const double s2 = contact.base_m / std::cos(alpha);
    const double root = s2 * std::sqrt(s2) - s1 * std::sqrt(s1);
    flank_m2_ = 4.0 / 9.0 * k * std::tan(alpha) * square(root);
    effective_m_ = 8.0 / 9.0 * square(root) / (s2 * s2 - s1 * s1);  // (∫√s ds)² / ∫s ds
    if (body.flat_base) {
      const double n = 1.5 + alpha / pi;
      const double diffraction = std::sin(pi / n) / n / (std::cos(pi / n) - std::cos(3.0 * pi / n));
      ring_m2_ = 4.0 * pi * square(body.base_radius_m * diffraction);
    } else {
      const double creeping = creeping_amplitude(k * body.base_radius_m);
      ring_m2_ = 4.0 * pi / (k * k) * (0.25 * 0.25 * std::pow(std::cos(alpha), -4) + square(creeping));
    }
  }

  [[nodiscard]] double rcs_m2(double aspect_rad, double window_rad) const {
    const double off = aspect_rad - (0.5 * pi - body_.half_angle_rad);
    const double x = flank_x(off);
    const double from = window_rad > 0.0 ? flank_x(off - 0.5 * window_rad) : x;
    const double to = window_rad > 0.0 ? flank_x(off + 0.5 * window_rad) : x;
    const double flank = flank_m2_ * StripLobe{!body_.flat_base}.mean(from, to);
    // Nose and base hand over to each other across the flank's lobe.
    const double ahead = std::clamp(0.5 - x / (1.5 * pi), 0.0, 1.0);
    const double nose = ahead * (pi * square(body_.nose_radius_m) + tip_m2_);
    const double ring = ring_m2_ * ring_lobe(2.0 * k_ * body_.base_radius_m * std::sin(aspect_rad));
    if (!body_.flat_base) return flank + nose + ahead * ring + (1.0 - ahead) * pi * square(body_.base_radius_m);
    const double behind =
        aspect_rad > 0.5 * pi ? disc_rcs_m2(k_, body_.base_radius_m, pi - aspect_rad, window_rad) : 0.0;
    return flank + nose + ring + behind;
  }

 private:
  [[nodiscard]] double flank_x(double off_rad) const {
    return k_ * effective_m_ * std::sin(std::clamp(off_rad, -0.5 * pi, 0.5 * pi));
  }

  Cone body_;
  double k_;
  double tip_m2_;
  double flank_m2_ = 0.0, effective_m_ = 0.0, ring_m2_ = 0.0;
};

// A small body of revolution, see small_body_rcs_m2().
class SmallBody {
 public:
  SmallBody(double volume_m3, double length_over_diameter, double k)
      : scale_m2_{square(k * k * volume_m3) / (8.0 * pi)}, along_{depolarisation(length_over_diameter)} {}

  [[nodiscard]] double rcs_m2(double aspect_rad) const {
    const double across = 0.5 * (1.0 - along_);
    const double sine2 = square(std::sin(aspect_rad));
    const double cosine2 = 1.0 - sine2;
    // The electric field across the axis, and in its plane.
    const double upright = 1.0 / across + sine2 / (1.0 - along_) + cosine2 / (1.0 - across);
    const double in_plane = sine2 / along_ + cosine2 / across + 1.0 / (1.0 - across);
    return scale_m2_ * (square(upright) + square(in_plane));
  }

 private:
  // Along the axis of a spheroid of elongation e.
  static double depolarisation(double e) {
    if (std::abs(e - 1.0) < 1e-3) return 1.0 / 3.0 - 4.0 / 15.0 * (e - 1.0);
    if (e > 1.0) {
      const double eccentricity = std::sqrt(1.0 - 1.0 / square(e));
      return (std::atanh(eccentricity) / eccentricity - 1.0) / square(e * eccentricity);
    }
    const double root = std::sqrt(1.0 - square(e));
    return (1.0 - e * std::acos(e) / root) / square(root);
  }

  double scale_m2_, along_;
};

double blended(double small_m2, double large_m2) { return small_m2 * large_m2 / (small_m2 + large_m2); }

class CylinderLook {
 public:
  CylinderLook(const Cylinder& body, double frequency_hz)
      : body_{body},
        k_{wave_number(frequency_hz)},
        small_{pi * square(body.radius_m) * body.length_m, 0.5 * body.length_m / body.radius_m, k_} {}
  [[nodiscard]] double rcs_m2(double aspect_rad, double window_rad) const {
    const double a = body_.radius_m;
    const double half = 0.5 * window_rad;
    const auto x = [&](double angle_rad) { return k_ * body_.length_m * std::cos(std::clamp(angle_rad, 0.0, pi)); };
    const double side = k_ * a * square(body_.length_m) * std::sin(aspect_rad) *
                        StripLobe{false}.mean(x(aspect_rad + half), x(aspect_rad - half));
    const double ends = disc_rcs_m2(k_, a, std::min(aspect_rad, pi - aspect_rad), window_rad);
    return blended(small_.rcs_m2(aspect_rad), side + ends);
  }

 private:
  Cylinder body_;
  double k_;
  SmallBody small_;
};

class ConeLook {
 public:
  ConeLook(const Cone& body, double frequency_hz)
      : small_{volume_m3(body), 0.5 * length_m(body) / body.base_radius_m, wave_number(frequency_hz)},
        large_{body, wave_number(frequency_hz)},
        sphere_m2_{is_sphere(body) ? sphere_rcs_m2(body.base_radius_m, frequency_hz) : 0.0} {}
  [[nodiscard]] double rcs_m2(double aspect_rad, double window_rad) const {
    if (sphere_m2_ > 0.0) return sphere_m2_;
    return blended(small_.rcs_m2(aspect_rad), large_.rcs_m2(aspect_rad, window_rad));
  }

 private:
  SmallBody small_;
  LargeCone large_;
  double sphere_m2_;
};

template <class Look, class Body>
std::vector<double> tabulated(const Body& body) {
  std::vector<double> table;
  table.reserve(AspectPattern::points * band_count);
  for (std::size_t band = 0; band < band_count; ++band) {
    const Look look{body, middle_frequency_hz(static_cast<Band>(band))};
    for (std::size_t i = 0; i < AspectPattern::points; ++i) {
      const double aspect_rad = std::min(static_cast<double>(i) * AspectPattern::step_rad, pi);
      table.push_back(look.rcs_m2(aspect_rad, AspectPattern::step_rad));
    }
  }
  return table;
}

}  // namespace

double middle_frequency_hz(Band band) {
  static const std::array<double, band_count> middle_hz = [] {
    constexpr std::array<double, band_count + 1> edge_hz{30e6, 300e6, 1e9, 2e9, 4e9, 8e9, 12e9, 18e9};
    std::array<double, band_count> middle{};
    for (std::size_t i = 0; i < band_count; ++i) middle[i] = std::sqrt(edge_hz[i] * edge_hz[i + 1]);
    return middle;
  }();
  return middle_hz[static_cast<std::size_t>(band)];
}

double sphere_rcs_m2(double radius_m, double frequency_hz) {
  const double x = wave_number(frequency_hz) * radius_m;
  const double disc_m2 = pi * square(radius_m);
  if (x >= 100.0) return disc_m2;
  if (x < 1e-3) return 9.0 * square(x * x) * disc_m2;
  return 4.0 * disc_m2 * std::norm(sphere_amplitude(x)) / square(x);
}

double small_body_rcs_m2(double volume_m3, double length_over_diameter, double frequency_hz, double aspect_rad) {
  return SmallBody{volume_m3, length_over_diameter, wave_number(frequency_hz)}.rcs_m2(aspect_rad);
}

double cylinder_rcs_m2(const Cylinder& body, double frequency_hz, double aspect_rad, double window_rad) {
  return CylinderLook{body, frequency_hz}.rcs_m2(std::clamp(aspect_rad, 0.0, pi), window_rad);
}

double cone_rcs_m2(const Cone& body, double frequency_hz, double aspect_rad, double window_rad) {
  return ConeLook{body, frequency_hz}.rcs_m2(std::clamp(aspect_rad, 0.0, pi), window_rad);
}

double length_m(const Cone& body) {
  if (is_sphere(body)) return 2.0 * body.base_radius_m;
  const double sine = std::sin(body.half_angle_rad);
  const double tip = body.nose_radius_m * (1.0 / sine - 1.0);
  if (body.flat_base) return Contacts{body}.base_m - tip;
  return body.base_radius_m * (1.0 / sine + 1.0) - tip;
}

double volume_m3(const Cone& body) {
  if (is_sphere(body)) return 4.0 / 3.0 * pi * std::pow(body.base_radius_m, 3);
  const double sine = std::sin(body.half_angle_rad);
  const auto cap = [](double radius, double height) { return pi * square(height) * (radius - height / 3.0); };
  const Contacts contact{body};
  const double r1 = contact.nose_radius_m;
  const double r2 = contact.base_radius_m;
  const double flank = pi / 3.0 * (contact.base_m - contact.nose_m) * (r1 * r1 + r1 * r2 + r2 * r2);
  const double nose = cap(body.nose_radius_m, body.nose_radius_m * (1.0 - sine));
  const double base = body.flat_base ? 0.0 : cap(body.base_radius_m, body.base_radius_m * (1.0 + sine));
  return nose + flank + base;
}

std::vector<double> pattern_of(const Cylinder& body) { return tabulated<CylinderLook>(body); }
std::vector<double> pattern_of(const Cone& body) { return tabulated<ConeLook>(body); }

}  // namespace iamd::world
