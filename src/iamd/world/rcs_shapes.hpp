// Mean radar cross-sections of simple conducting bodies of revolution, by published formulas.
#pragma once

#include <vector>

#include "iamd/world/types.hpp"

namespace iamd::world {

// The geometric middle of a band, Hz: VHF 30–300 MHz, UHF 300–1000 MHz, L 1–2, S 2–4, C 4–8, X 8–12, Ku 12–18 GHz (IEEE
// Std 521-2002).
[[nodiscard]] double middle_frequency_hz(Band band);

// All of them conduct perfectly. Cross-sections are monostatic, co-polar, the mean over linear polarisations, in m²;
// where waves from several parts of a body interfere, powers are added: the mean over a change of frequency or attitude
// that moves the fringes, about which the fluctuation (Swerling) is drawn. Beside a main lobe stands the mean of the
// sidelobes. `aspect_rad`: see aspect_rad(); clamped to [0, π]. `window_rad`: the mean over that much aspect about it
// is returned, which a lobe narrower than the window needs; 0: at that very aspect.
//
// Domain: lengths in [1 mm, 100 m], frequencies in [10 MHz, 100 GHz]. Always finite and positive.

// Mie's series (1908) for a conducting sphere (Bowman, Senior and Uslenghi 1969, eq. 10.2), summed until it has
// converged; from k a = 100 on the optical limit πa². Exact to 1e-10 below, 2e-3 above.
[[nodiscard]] double sphere_rcs_m2(double radius_m, double frequency_hz);

// A cylinder with flat ends: a stage, a tank.
//
// Side: physical optics, k a l² sin θ (sin x/x)², x = k l cos θ (Crispin and Maffett 1965; Ruck et al. 1970, 4.3).
// Ends: that of a disc, π k² a⁴ cos² θ (2 J1(u)/u)², u = 2 k a sin θ (same). Below the resonances: small_body_rcs_m2().
struct Cylinder {
  double length_m = 1.0;
  double radius_m = 0.5;
};
[[nodiscard]] double cylinder_rcs_m2(const Cylinder& body, double frequency_hz, double aspect_rad,
                                     double window_rad = 0.0);

// A cone with a rounded tip: a re-entry body. The tip is part of a sphere, and so is a rounded base; both touch the
// flank along a circle without a kink. A nose as broad as the base, or broader, makes it a sphere.
//
// Flank at its normal: (8π/9λ) sin α / cos⁴ α (z2^1.5 - z1^1.5)², z from the virtual apex along the axis (Crispin and
// Maffett 1965; Ruck et al. 1970, 6.3), a lobe of the effective length that keeps its power. Nose: πρ² and the tip of a
// sharp cone, λ² tan⁴ α / 16π. Rounded base: seen from behind πa²; from ahead the join, λ² sec⁴ α / 16π, and the
// creeping wave of a sphere of that radius, what Mie's series has beyond its specular part (Senior 1965; Knott,
// Shaeffer and Tuley 2004, ch. 6). Flat base: its disc from behind; from ahead the edge, 4πa² (sin(π/n)/n)² / (cos(π/n)
// - cos(3π/n))², n = 3/2 + α/π (Keller 1960; Bechtel 1965). The rings of join, creeping wave and edge focus on the axis
// and fall off it as the mean of J0²(2 k a sin θ). Below the resonances: small_body_rcs_m2().
struct Cone {
  double half_angle_rad = 0.17;  // α, in (0, π/2)
  double nose_radius_m = 0.0;    // ρ; 0: sharp
  double base_radius_m = 0.3;    // a: of the base's circle where it is flat, of its sphere where it is round
  bool flat_base = false;
};
[[nodiscard]] double cone_rcs_m2(const Cone& body, double frequency_hz, double aspect_rad, double window_rad = 0.0);
// From the tip to the rear.
[[nodiscard]] double length_m(const Cone& body);
[[nodiscard]] double volume_m3(const Cone& body);

// Rayleigh scattering: of a conducting spheroid of a volume and a ratio of length to diameter, exact for k l -> 0 (its
// depolarisation factors: Bohren and Huffman 1983, eq. 5.33 and 5.34). Stands for any small body of revolution: for a
// long one seen along its axis it is Siegel's (4/π) k⁴ V² (Siegel 1959), for a sphere 9 k⁴ a⁶ π.
[[nodiscard]] double small_body_rcs_m2(double volume_m3, double length_over_diameter, double frequency_hz,
                                       double aspect_rad);

// Cylinder and cone are 1/(1/small + 1/large) of the two limits. Accuracy: lobes and limits are those of the formulas
// (physical optics: 1 dB for k a > 3 within the main lobes); between the lobes 3–6 dB; at the resonances, where a body
// measures 0.3 to 2 wavelengths, 6 dB, for neither limit holds there. Left out: fins, seams, plasma, coatings,
// travelling waves.

// Over the points of an AspectPattern, each the mean over half a degree, band after band at the bands' middles.
[[nodiscard]] std::vector<double> pattern_of(const Cylinder& body);
[[nodiscard]] std::vector<double> pattern_of(const Cone& body);

}  // namespace iamd::world
