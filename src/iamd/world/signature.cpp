#include "iamd/world/signature.hpp"

#include <array>
#include <cmath>

namespace iamd::world {
namespace {

// Where the bands' geometric middles lie, in octaves from that of L (1–2 GHz): VHF 30–300 MHz, UHF 300–1000 MHz, S 2–4
// GHz, C 4–8 GHz, X 8–12 GHz, Ku 12–18 GHz (IEEE Std 521-2002).
constexpr std::array<double, band_count> octave{-3.90, -1.37, 0.0, 1.0, 2.0, 2.79, 3.38};

std::array<const scenario::Uncertain*, band_count> by_band(const SignatureSpec& spec) {
  return {&spec.vhf_m2, &spec.uhf_m2, &spec.l_m2, &spec.s_m2, &spec.c_m2, &spec.x_m2, &spec.ku_m2};
}

bool given(const scenario::Uncertain& number) { return !number.fixed() || number.likely() >= 0.0; }

}  // namespace

Signature SignatureSpec::drawn(const scenario::Draw& draw) const {
  const auto bands = by_band(*this);
  Signature signature;
  signature.fluctuation = fluctuation;
  const double all = given(rcs_m2) ? draw(rcs_m2) : 0.0;
  for (std::size_t band = 0; band < band_count; ++band) {
    std::size_t nearest = band_count;
    for (std::size_t other = 0; other < band_count; ++other) {
      if (!given(*bands[other])) continue;
      if (nearest == band_count || std::abs(octave[other] - octave[band]) < std::abs(octave[nearest] - octave[band])) {
        nearest = other;
      }
    }
    signature.rcs_m2[band] = nearest == band_count ? all : draw(*bands[nearest]);
  }
  return signature;
}

scenario::Table<SignatureSpec> signature_table() {
  const scenario::Domain area{0.0, 1e6, true, false};
  scenario::Table<SignatureSpec> table{
      "How an object looks to radars: mean radar cross-section by band, the same from all aspects"};
  table.number("rcs_m2", &SignatureSpec::rcs_m2, area, "cross-section in all bands (instead of the bands' own)")
      .optional();
  table.number("vhf_m2", &SignatureSpec::vhf_m2, area, "cross-section in VHF, 30–300 MHz").optional();
  table.number("uhf_m2", &SignatureSpec::uhf_m2, area, "cross-section in UHF, 300–1000 MHz").optional();
  table.number("l_m2", &SignatureSpec::l_m2, area, "cross-section in L band, 1–2 GHz").optional();
  table.number("s_m2", &SignatureSpec::s_m2, area, "cross-section in S band, 2–4 GHz").optional();
  table.number("c_m2", &SignatureSpec::c_m2, area, "cross-section in C band, 4–8 GHz").optional();
  table.number("x_m2", &SignatureSpec::x_m2, area, "cross-section in X band, 8–12 GHz").optional();
  table.number("ku_m2", &SignatureSpec::ku_m2, area, "cross-section in Ku band, 12–18 GHz").optional();
  table
      .choice("fluctuation", &SignatureSpec::fluctuation,
              {{"steady", Swerling::steady},
               {"swerling_1", Swerling::case_1},
               {"swerling_2", Swerling::case_2},
               {"swerling_3", Swerling::case_3},
               {"swerling_4", Swerling::case_4}},
              "how the cross-section changes from look to look (Swerling 1954)")
      .or_else("swerling_1");
  table.require([](const SignatureSpec& spec) {
    bool any_band = false;
    for (const scenario::Uncertain* band : by_band(spec)) any_band = any_band || given(*band);
    if (!any_band && !given(spec.rcs_m2)) {
      return "no radar cross-section: give rcs_m2 (all bands), or one or more of vhf_m2, uhf_m2, l_m2, s_m2, c_m2, "
             "x_m2, ku_m2";
    }
    return any_band && given(spec.rcs_m2)
               ? "rcs_m2 stands for all bands and can't be beside a band's own: leave one of them out"
               : "";
  });
  return table;
}

}  // namespace iamd::world
