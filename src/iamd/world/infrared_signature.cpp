#include "iamd/world/infrared_signature.hpp"

#include <cmath>
#include <numbers>

namespace iamd::world {
namespace {

using std::numbers::pi;

bool given(const scenario::Uncertain& number) { return !number.fixed() || number.likely() >= 0.0; }

// The share of a black body's radiation below a wavelength: 15/π⁴ Σ e^(-nx)/n (x³ + 3x²/n + 6x/n² + 6/n³), x = c2/(λT).
double share_below(double wavelength_m, double temperature_k) {
  constexpr double second_radiation_constant_m_k = 1.438776877e-2;  // CODATA 2018
  const double x = second_radiation_constant_m_k / (wavelength_m * temperature_k);
  const double ratio = std::exp(-x);
  double power = 1.0;
  double sum = 0.0;
  for (int n = 1; n <= 2000; ++n) {
    power *= ratio;
    const double term = power / n * (x * x * x + (3.0 * x * x + (6.0 * x + 6.0 / n) / n) / n);
    sum += term;
    if (!(term > 1e-12 * sum)) break;
  }
  return 15.0 / std::pow(pi, 4) * sum;
}

bool boosts(const InfraredSpec& spec) { return !spec.boost_w_sr.fixed() || spec.boost_w_sr.likely() > 0.0; }

std::string problem_of(const InfraredSpec& spec) {
  if (spec.body && given(spec.body_w_sr)) return "body and body_w_sr both say what the body radiates: leave out one";
  if (spec.body && !(spec.body->from_um < spec.body->to_um)) {
    return "body: the band ends where it begins or before (from_um must be below to_um)";
  }
  if (given(spec.boost_s) && !boosts(spec))
    return "boost_s without boost_w_sr: give the plume's intensity, or leave it out";
  if (!boosts(spec) && !spec.body && !given(spec.body_w_sr))
    return "nothing to see: say what it radiates, or leave infrared out";
  return "";
}

scenario::Table<InfraredSpec> table_of_body(const std::string& summary) {
  using GreyBody = InfraredSpec::GreyBody;
  scenario::Table<GreyBody> body{"A grey body, as seen on average from all sides"};
  body.number("temperature_k", &GreyBody::temperature_k, scenario::Domain{50.0, 5000.0}, "of its surface");
  body.number("surface_m2", &GreyBody::surface_m2, scenario::Domain{0.0, 1e5, true, false},
              "all of its surface; a quarter of it is seen on average");
  body.number("emissivity", &GreyBody::emissivity, scenario::Domain{0.0, 1.0, true, false}, "in the sensor's band")
      .or_else(0.9);
  body.plain("from_um", &GreyBody::from_um, scenario::Domain{0.5, 30.0}, "lower end of the sensor's band, micrometres")
      .or_else(2.55);
  body.plain("to_um", &GreyBody::to_um, scenario::Domain{0.5, 30.0}, "upper end of the sensor's band, micrometres")
      .or_else(2.85);

  scenario::Table<InfraredSpec> table{summary};
  table
      .number("body_w_sr", &InfraredSpec::body_w_sr, scenario::Domain{0.0, 1e9},
              "intensity of the body without a plume; none when left out")
      .optional();
  table.table("body", &InfraredSpec::body, body, "instead of body_w_sr: from its temperature");
  return table;
}

}  // namespace

double grey_body_w_sr(double emissivity, double surface_m2, double temperature_k, double from_m, double to_m) {
  constexpr double stefan_boltzmann_w_m2_k4 = 5.670374419e-8;  // CODATA 2018
  if (!(temperature_k > 0.0 && from_m > 0.0 && to_m > from_m)) return 0.0;
  const double share = share_below(to_m, temperature_k) - share_below(from_m, temperature_k);
  return emissivity * 0.25 * surface_m2 * stefan_boltzmann_w_m2_k4 * std::pow(temperature_k, 4) / pi * share;
}

bool InfraredSpec::follows_thrust() const { return boosts(*this) && !given(boost_s); }

InfraredSignature InfraredSpec::drawn(const scenario::Draw& draw, double thrust_end_s) const {
  InfraredSignature signature;
  signature.boost_w_sr = draw(boost_w_sr);
  signature.boost_end_s = given(boost_s) ? draw(boost_s) : thrust_end_s;
  if (given(body_w_sr)) signature.body_w_sr = draw(body_w_sr);
  if (body) {
    signature.body_w_sr = grey_body_w_sr(draw(body->emissivity), draw(body->surface_m2), draw(body->temperature_k),
                                         body->from_um * 1e-6, body->to_um * 1e-6);
  }
  return signature;
}

scenario::Table<InfraredSpec> infrared_table() {
  scenario::Table<InfraredSpec> table =
      table_of_body("Infrared intensity in the band of the sensors that look, the same in all directions");
  table
      .number("boost_w_sr", &InfraredSpec::boost_w_sr, scenario::Domain{0.0, 1e9},
              "intensity of the plume while a motor burns, or of a jet: on a route all the way")
      .or_else(0.0);
  table
      .number("boost_s", &InfraredSpec::boost_s, scenario::Domain{0.0, 7200.0},
              "how long, from the start; to the end of the motion's thrust when left out")
      .optional();
  table.require(problem_of);
  return table;
}

scenario::Table<InfraredSpec> unpowered_infrared_table() {
  scenario::Table<InfraredSpec> table =
      table_of_body("Infrared intensity of what flies without a motor, in the band of the sensors that look");
  table.require(problem_of);
  return table;
}

}  // namespace iamd::world
