// iamd calc range-equation: power, range or signal-to-noise ratio of a radar from the other two.
#include <array>
#include <cmath>
#include <numbers>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "iamd/sensing/detection.hpp"
#include "iamd/sensing/radar_equation.hpp"

#include "calc/formulas.hpp"
#include "calc/radar_terms.hpp"

namespace iamd::app::calc {
namespace {

constexpr double usual_efficiency = 0.7;

constexpr NumberOption options[] = {
    {"--peak-power-kw", 1e-9, 1e9, "400", "radiated power during the pulse, kW"},
    {"--average-power-kw", 1e-9, 1e9, "81", "instead: radiated power over the dwell, kW"},
    {"--pulse-length-us", 1e-6, 1e9, "100", "length of a pulse, µs (with the peak power)"},
    {"--pulses", 1, 1e9, "20", "pulses added coherently in a dwell (default 1)"},
    {"--dwell-ms", 1e-6, 1e9, "100", "time on the target, ms (with the average power)"},
    {"--prf-hz", 1e-3, 1e9, "200", "pulses a second: dwell = pulses/PRF"},
    {"--gain-db", 0.0, 100.0, "40", "antenna gain, the same both ways, dB"},
    {"--aperture-m2", 1e-6, 1e7, "9.2", "instead: area of the antenna, m²"},
    {"--efficiency", 1e-3, 1.0, "0.8", "effective over physical area (with --aperture-m2; default 0.7)"},
    {"--frequency-ghz", 1e-3, 1000.0, "9.5", "carrier, GHz"},
    {"--noise-temperature-k", 0.1, 1e7, "500", "of the receiving system, K"},
    {"--losses-db", 0.0, 100.0, "8", "all losses both ways, dB (default 0)"},
    {"--bandwidth-mhz", 1e-9, 1e6, "10", "of the waveform, MHz (default 1/pulse length)"},
    {"--rcs-m2", 1e-12, 1e12, "0.01", "radar cross-section, m²"},
    {"--range-km", 1e-6, 1e9, "600", "slant range, km"},
    {"--snr-db", -most_db, most_db, "13", "signal-to-noise ratio of a dwell, dB"},
    {"--pd", least_pd, most_pd, "0.9", "instead: probability of detection (needs --pfa)"},
    pfa_option,
    {"--swerling", 0, 4, "1", "fluctuation: 0 steady, 1 to 4 Swerling's cases (default 1; needs --pfa)"},
    {"--looks", 1, 1e6, "3", "dwells added behind the detector (default 1; needs --pfa)"},
};

std::optional<double> given(const Numbers& numbers, std::string_view name, double factor) {
  return numbers.has(name) ? std::optional{numbers[name] * factor} : std::nullopt;
}

base::Error excluding(std::string_view one, std::string_view other, std::string reason) {
  return {fmt::format("{} and {} exclude each other", one, other), std::move(reason), "leave one of them out"};
}

// When the radar radiates, as far as it is known.
struct Timing {
  std::optional<double> pulse_s{}, pulses{}, dwell_s{}, prf_hz{};

  [[nodiscard]] std::optional<double> duty() const {
    return pulse_s && prf_hz ? std::optional{*pulse_s * *prf_hz} : std::nullopt;
  }
};

base::Result<Timing> timing_of(const Numbers& numbers) {
  if (const auto pulses = whole(numbers, "--pulses", 1); !pulses) return std::unexpected(pulses.error());
  Timing t{given(numbers, "--pulse-length-us", 1e-6), given(numbers, "--pulses", 1.0),
           given(numbers, "--dwell-ms", 1e-3), given(numbers, "--prf-hz", 1.0)};
  if (t.pulses && t.dwell_s && t.prf_hz) {
    return std::unexpected(base::Error{"--pulses, --dwell-ms and --prf-hz are all given", "any two give the third",
                                       "leave one of them out"});
  }
  if (t.prf_hz && t.pulses) t.dwell_s = *t.pulses / *t.prf_hz;
  if (t.prf_hz && t.dwell_s && !t.pulses) {
    t.pulses = *t.dwell_s * *t.prf_hz;
    if (*t.pulses < 1.0) {
      return std::unexpected(
          base::Error{fmt::format("--dwell-ms {:.6g} is shorter than the time between pulses, {:.6g} ms",
                                  *t.dwell_s * 1e3, 1e3 / *t.prf_hz),
                      "no pulse would be complete", "give a longer dwell or a higher --prf-hz"});
    }
  }
  if (t.pulse_s && t.prf_hz && *t.pulse_s * *t.prf_hz > 1.0) {
    return std::unexpected(
        base::Error{fmt::format("pulses of {:.6g} µs at {:.6g} Hz overlap", *t.pulse_s * 1e6, *t.prf_hz),
                    "the next one begins before the last has ended", "shorten --pulse-length-us or lower --prf-hz"});
  }
  return t;
}

// Seconds by which the power, peak or average, is multiplied to give the energy of a dwell.
struct EnergyTime {
  bool of_peak = false;
  double seconds = 0.0;
};

base::Result<EnergyTime> energy_time_of(const Numbers& numbers, const Timing& t) {
  const bool peak = numbers.has("--peak-power-kw"), average = numbers.has("--average-power-kw");
  if (peak && average) return std::unexpected(excluding("--peak-power-kw", "--average-power-kw", "both are the power"));
  // Without any power it is sought: that of what the energy is made of.
  if (peak || (!average && t.pulse_s)) {
    if (!t.pulse_s) return std::unexpected(missing("--pulse-length-us", "peak power radiates during the pulse", "100"));
    if (t.dwell_s && !t.pulses) {
      return std::unexpected(missing("--prf-hz", "it says how many pulses the dwell has", "200"));
    }
    return EnergyTime{true, *t.pulse_s * t.pulses.value_or(1.0)};
  }
  if (!t.dwell_s) {
    if (t.pulses) return std::unexpected(missing("--prf-hz", "it says how long the pulses take", "200"));
    return std::unexpected(missing("--dwell-ms",
                                   average ? "average power radiates during the dwell"
                                           : "the energy is the average power times the dwell, or the "
                                             "peak power times --pulse-length-us",
                                   "100"));
  }
  if (t.pulses && !t.prf_hz) {
    return std::unexpected(base::Error{"--pulses is of no use beside --average-power-kw and --dwell-ms",
                                       "the energy is the power times the dwell",
                                       "leave it out, or give --prf-hz instead of --dwell-ms"});
  }
  return EnergyTime{false, *t.dwell_s};
}

// Antenna, noise and losses: all but the energy.
base::Result<sensing::RangeEquation> radar_of(const Numbers& numbers) {
  for (const auto& [name, reason, example] : {std::array{"--frequency-ghz", "it gives the wavelength", "9.5"},
                                              std::array{"--noise-temperature-k", "it gives the noise", "500"},
                                              std::array{"--rcs-m2", "what is seen", "0.01"}}) {
    if (!numbers.has(name)) return std::unexpected(missing(name, reason, example));
  }
  sensing::RangeEquation radar;
  radar.wavelength_m = sensing::speed_of_light_mps / (numbers["--frequency-ghz"] * 1e9);
  radar.noise_temperature_k = numbers["--noise-temperature-k"];
  radar.losses = from_db(numbers.or_else("--losses-db", 0.0));
  if (numbers.has("--gain-db") == numbers.has("--aperture-m2")) {
    return std::unexpected(numbers.has("--gain-db")
                               ? excluding("--gain-db", "--aperture-m2", "each is the antenna")
                               : base::Error{"--gain-db or --aperture-m2 is missing", "each is the antenna",
                                             "add --gain-db 40, for example"});
  }
  if (numbers.has("--efficiency") && !numbers.has("--aperture-m2")) {
    return std::unexpected(base::Error{"--efficiency needs --aperture-m2", "the gain already contains it",
                                       "leave it out, or give the area"});
  }
  radar.gain_transmit =
      numbers.has("--gain-db")
          ? from_db(numbers["--gain-db"])
          : sensing::aperture_gain(numbers["--aperture-m2"], numbers.or_else("--efficiency", usual_efficiency),
                                   radar.wavelength_m);
  radar.gain_receive = radar.gain_transmit;
  return radar;
}

// What is asked of detection.
struct Detection {
  Looks looks;
  std::optional<double> pfa{};
  std::optional<double> snr{};  // where it is given, or follows from --pd
};

base::Result<Detection> detection_of(const Numbers& numbers) {
  if (numbers.has("--snr-db") && numbers.has("--pd"))
    return std::unexpected(excluding("--snr-db", "--pd", "each follows from the other"));
  for (const char* const name : {"--pd", "--swerling", "--looks"}) {
    if (numbers.has(name) && !numbers.has("--pfa"))
      return std::unexpected(missing("--pfa", fmt::format("{} needs it", name), "1e-6"));
  }
  const auto looks = looks_of(numbers, "--looks");
  if (!looks) return std::unexpected(looks.error());
  Detection d{*looks, given(numbers, "--pfa", 1.0), {}};
  if (numbers.has("--snr-db")) d.snr = from_db(numbers["--snr-db"]);
  if (numbers.has("--pd") && d.pfa) {
    if (numbers["--pd"] <= *d.pfa * (1.0 + 1e-9)) return std::unexpected(below_false_alarms(numbers["--pd"], *d.pfa));
    d.snr = sensing::required_snr(looks->fluctuation, numbers["--pd"], *d.pfa, looks->pulses);
  }
  return d;
}

// The whole of it, solved.
struct Solved {
  Timing timing;
  EnergyTime energy_time;
  sensing::RangeEquation radar;
  Detection detection;
  double power_w = 0.0, range_m = 0.0, snr = 0.0, rcs_m2 = 0.0;
  const char* found = "";

  [[nodiscard]] std::optional<double> peak_w() const {
    if (energy_time.of_peak) return power_w;
    const std::optional<double> duty = timing.duty();
    return duty ? std::optional{power_w / *duty} : std::nullopt;
  }
  [[nodiscard]] std::optional<double> average_w() const {
    if (!energy_time.of_peak) return power_w;
    const std::optional<double> duty = timing.duty();
    return duty ? std::optional{power_w * *duty} : std::nullopt;
  }
};

base::Result<Solved> solve(const Numbers& numbers) {
  const auto radar = radar_of(numbers);
  if (!radar) return std::unexpected(radar.error());
  const auto timing = timing_of(numbers);
  if (!timing) return std::unexpected(timing.error());
  const auto time = energy_time_of(numbers, *timing);
  if (!time) return std::unexpected(time.error());
  const auto detection = detection_of(numbers);
  if (!detection) return std::unexpected(detection.error());
  Solved s{*timing, *time, *radar, *detection};
  s.rcs_m2 = numbers["--rcs-m2"];
  const char* const power_name = time->of_peak ? "--peak-power-kw" : "--average-power-kw";
  const bool has_power = numbers.has(power_name), has_range = numbers.has("--range-km"),
             has_snr = detection->snr.has_value();
  const int known = int{has_power} + int{has_range} + int{has_snr};
  if (known == 3) {
    return std::unexpected(base::Error{"power, range and signal-to-noise ratio are all given",
                                       "each follows from the other two",
                                       "leave one of them out (--range-km, for example)"});
  }
  if (known < 2) {
    return std::unexpected(base::Error{
        "two of power, range and signal-to-noise ratio are needed", "the third follows from them",
        has_power ? "add --range-km, or --snr-db, or --pd and --pfa" : "add --peak-power-kw or --average-power-kw"});
  }
  s.range_m = numbers.or_else("--range-km", 0.0) * 1e3;
  s.snr = detection->snr.value_or(0.0);
  s.power_w = numbers.or_else(power_name, 0.0) * 1e3;
  s.radar.energy_j = time->seconds;
  const double per_watt = sensing::sensitivity_m2(s.radar);
  if (!has_range) {
    s.range_m = sensing::range_for(s.power_w * per_watt, s.rcs_m2, s.snr);
    s.found = "range";
  } else if (!has_snr) {
    s.snr = sensing::snr_at(s.power_w * per_watt, s.rcs_m2, s.range_m);
    s.found = "signal-to-noise ratio";
  } else {
    s.power_w = s.snr / sensing::snr_at(per_watt, s.rcs_m2, s.range_m);
    s.found = time->of_peak ? "peak power" : "average power";
  }
  s.radar.energy_j = s.power_w * time->seconds;
  return s;
}

std::optional<double> scaled(const std::optional<double>& value, double factor) {
  return value ? std::optional{*value * factor} : std::nullopt;
}

// A row of the text only where there is a number; null in JSON otherwise.
void add_row(Answer& answer, std::string label, std::string unit, Shown shown, Cell cell) {
  if (cell.value)
    answer.row(std::move(label), std::move(unit), shown, {std::move(cell)});
  else
    answer.also(std::move(cell));
}

void add_waveform(Answer& answer, const Solved& s, const std::optional<double>& bandwidth_hz) {
  const auto received_w = s.peak_w().transform(
      [&](double peak_w) { return sensing::received_power_w(peak_w, s.radar, s.rcs_m2, s.range_m); });
  const auto noise_w =
      bandwidth_hz.transform([&](double hz) { return sensing::noise_power_w(s.radar.noise_temperature_k, hz); });
  std::optional<double> compression_db;
  if (bandwidth_hz && s.timing.pulse_s) compression_db = to_db(*bandwidth_hz * *s.timing.pulse_s);
  add_row(answer, "pulses of a dwell", "", &significant<7>,
          {"pulses", s.energy_time.of_peak ? std::optional{s.timing.pulses.value_or(1.0)} : s.timing.pulses});
  add_row(answer, "dwell", "ms", &significant<6>, {"dwell_ms", scaled(s.timing.dwell_s, 1e3)});
  add_row(answer, "duty cycle", "", &significant<5>, {"duty_cycle", s.timing.duty()});
  add_row(answer, "bandwidth", "MHz", &significant<6>, {"bandwidth_mhz", scaled(bandwidth_hz, 1e-6)});
  add_row(answer, "echo's power, losses taken off", "dBW", &fixed<2>,
          {"received_power_dbw", received_w.transform(to_db)});
  add_row(answer, "noise within the bandwidth", "dBW", &fixed<2>, {"noise_power_dbw", noise_w.transform(to_db)});
  answer.also({"received_power_w", received_w});
  answer.also({"noise_power_w", noise_w});
  add_row(answer, "pulse compression", "dB", &fixed<2>, {"compression_gain_db", compression_db});
  add_row(answer, "range resolution", "m", &significant<6>,
          {"range_resolution_m", bandwidth_hz.transform(sensing::range_resolution_m)});
  add_row(answer, "unambiguous range", "km", &significant<6>,
          {"unambiguous_range_km",
           s.timing.prf_hz ? std::optional{sensing::unambiguous_range_m(*s.timing.prf_hz) * 1e-3} : std::nullopt});
}

Computed range_equation(const Numbers& numbers) {
  const auto solved = solve(numbers);
  if (!solved) return refused(solved.error());
  const Solved& s = *solved;
  const auto pulse_s = s.timing.pulse_s;
  auto bandwidth_hz = given(numbers, "--bandwidth-mhz", 1e6);
  if (bandwidth_hz && pulse_s && *bandwidth_hz * *pulse_s < 1.0 - 1e-9) {
    return refused({fmt::format("--bandwidth-mhz {:.6g} is less than that of the pulse, {:.6g} MHz",
                                *bandwidth_hz * 1e-6, 1e-6 / *pulse_s),
                    "a pulse of length τ has at least the bandwidth 1/τ", "give a wider band or a longer pulse"});
  }
  if (!bandwidth_hz && pulse_s) bandwidth_hz = 1.0 / *pulse_s;
  Answer answer{fmt::format("Radar range equation: the {}", s.found)};
  answer.row("range", "km", &significant<7>, {{"range_km", s.range_m * 1e-3}});
  answer.row("signal-to-noise ratio of a dwell", "dB", &fixed<4>, {{"snr_db", to_db(s.snr)}});
  add_row(answer, "peak power", "kW", &significant<6>, {"peak_power_kw", scaled(s.peak_w(), 1e-3)});
  add_row(answer, "average power", "kW", &significant<6>, {"average_power_kw", scaled(s.average_w(), 1e-3)});
  if (s.detection.pfa) {
    const Looks& looks = s.detection.looks;
    const double threshold = sensing::detection_threshold(*s.detection.pfa, looks.pulses);
    answer.row("probability of detection", "", &significant<7>,
               {{"pd", sensing::detection_probability(looks.fluctuation, s.snr, threshold, looks.pulses)}});
    answer.row("probability of false alarm", "", &significant<6>, {{"pfa", s.detection.pfa}});
    answer.row("Swerling's case (0: steady)", "", &significant<1>, {{"swerling", looks.swerling}});
    answer.row("dwells added behind the detector", "", &significant<7>, {{"looks", looks.pulses}});
  }
  answer.row("energy of a dwell", "J", &significant<6>, {{"energy_j", s.radar.energy_j}});
  answer.row("gain", "dB", &fixed<3>, {{"gain_db", to_db(s.radar.gain_transmit)}});
  answer.row("effective aperture", "m²", &significant<6>,
             {{"effective_aperture_m2", sensing::effective_aperture_m2(s.radar.gain_transmit, s.radar.wavelength_m)}});
  const double gain = s.radar.gain_transmit;
  add_row(
      answer, "beamwidth, estimated", "°", &significant<4>,
      {"beamwidth_deg",
       gain >= 10.0 ? std::optional{sensing::beamwidth_of_gain_rad(gain) * 180.0 / std::numbers::pi} : std::nullopt});
  answer.row("wavelength", "m", &significant<6>, {{"wavelength_m", s.radar.wavelength_m}});
  answer.row("noise temperature", "K", &significant<6>, {{"noise_temperature_k", s.radar.noise_temperature_k}});
  answer.row("losses", "dB", &fixed<2>, {{"losses_db", to_db(s.radar.losses)}});
  answer.row("radar cross-section", "m²", &significant<6>, {{"rcs_m2", s.rcs_m2}});
  add_waveform(answer, s, bandwidth_hz);
  if (s.timing.prf_hz && s.range_m > sensing::unambiguous_range_m(*s.timing.prf_hz)) {
    answer.note("remark", "Remark",
                "the range is beyond the unambiguous one: echoes arrive after later pulses have left, which the radar "
                "must resolve");
  }
  answer.note(
      "model", "Model",
      "free space, matched filter, all pulses of a dwell added coherently; horizon, air, rain, clutter, jamming "
      "and a beam off its target are left out unless the losses contain them; the beamwidth is that of an "
      "evenly lit square aperture of this gain");
  answer.note("source", "Source",
              "snr = E G² λ² σ/((4π)³ k T L R⁴): Skolnik, Radar Handbook (2008), ch. 1; Richards, "
              "Scheer and Holm (2010), ch. 2");
  return answer;
}

constexpr const char* footer = R"(Examples:
  iamd calc range-equation --average-power-kw 81 --dwell-ms 100 --aperture-m2 9.2 --efficiency 0.8 \
      --frequency-ghz 9.5 --noise-temperature-k 500 --losses-db 7.5 --rcs-m2 0.01 --snr-db 13.01
  iamd calc range-equation --peak-power-kw 1000 --pulse-length-us 10 --gain-db 40 --frequency-ghz 10 \
      --noise-temperature-k 290 --losses-db 3 --rcs-m2 0.1 --range-km 150 --pfa 1e-6 --swerling 1
  iamd calc range-equation --pulse-length-us 50 --pulses 16 --prf-hz 1000 --bandwidth-mhz 2 --gain-db 38 \
      --frequency-ghz 3 --noise-temperature-k 600 --losses-db 8 --rcs-m2 1 --range-km 140 --pd 0.9 --pfa 1e-6
Two of power, range and signal-to-noise ratio (or --pd with --pfa) give the third. The energy of a dwell is the
average power times --dwell-ms, or the peak power times --pulse-length-us times --pulses.)";

}  // namespace

Action add_range_equation(CLI::App& calc) {
  return add_formula(calc, "range-equation", "radar range equation: range, signal-to-noise ratio or power", options,
                     footer, &range_equation);
}

}  // namespace iamd::app::calc
