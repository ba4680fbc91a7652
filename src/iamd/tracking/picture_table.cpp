#include "iamd/tracking/picture_table.hpp"

namespace iamd::tracking {
namespace {

using scenario::Domain;
using scenario::positive;

constexpr Domain open_probability{0.0, 1.0, true, true};
constexpr Domain speed{1.0, 12000.0, false, false};

}  // namespace

scenario::Table<FilterBankConfig> filter_bank_table() {
  using Config = FilterBankConfig;
  scenario::Table<Config> table{"Motion models and the filter that runs them; several models interact"};
  table
      .choice("filter", &Config::filter,
              {{"linear", FilterKind::linear},
               {"extended", FilterKind::extended},
               {"unscented", FilterKind::unscented},
               {"cubature", FilterKind::cubature}},
              "how a plot is taken")
      .or_else("extended");
  table
      .choices("motions", &Config::motions,
               {{"constant_velocity", MotionKind::constant_velocity},
                {"manoeuvring", MotionKind::manoeuvring},
                {"level", MotionKind::level},
                {"turn", MotionKind::turn},
                {"singer", MotionKind::singer},
                {"ballistic", MotionKind::ballistic},
                {"boosting", MotionKind::boosting}},
               "how objects may move; of several, each counts where it can apply (default: constant_velocity, turn, "
               "manoeuvring and ballistic)")
      .optional();
  table
      .plain("manoeuvre_mps2", &Config::manoeuvre_mps2, {1e-3, 500.0, false, false},
             "standard deviation of the acceleration of what manoeuvres")
      .or_else(20.0);
  table
      .plain("accel_time_s", &Config::accel_time_s, {1e-3, 1000.0, false, false},
             "how long an unknown acceleration keeps its value")
      .or_else(3.0);
  table
      .plain("quiet_psd_m2_s3", &Config::quiet_psd_m2_s3, {1e-6, 1e4, false, false},
             "power spectral density of the acceleration of what does not manoeuvre")
      .or_else(0.2);
  table
      .plain("acceleration_psd_m2_s3", &Config::acceleration_psd_m2_s3, {0.0, 1e6, false, false},
             "above 0: that of constant_velocity and level, whatever the others say")
      .or_else(0.0);
  table
      .plain("turn_rate_radps", &Config::turn_rate_radps, {1e-4, 2.0, false, false},
             "turn: prior standard deviation of its rate")
      .or_else(0.15);
  table
      .plain("turn_rate_change_radps2", &Config::turn_rate_change_radps2, {1e-6, 2.0, false, false},
             "turn: standard deviation of the change of its rate, each second")
      .or_else(0.05);
  table
      .plain("ballistic_accel_mps2", &Config::ballistic_accel_mps2, {1e-4, 100.0, false, false},
             "ballistic: standard deviation of accelerations that the model does not know")
      .or_else(0.1);
  table
      .plain("ballistic_coefficient_kg_m2", &Config::ballistic_coefficient_kg_m2, {10.0, 1e6, false, false},
             "ballistic: prior median of m/(Cd A)")
      .or_else(5000.0);
  table
      .plain("ballistic_coefficient_spread", &Config::ballistic_coefficient_spread, {0.01, 3.0, false, false},
             "ballistic: standard deviation of its natural logarithm")
      .or_else(1.0);
  table
      .plain("ballistic_coefficient_change", &Config::ballistic_coefficient_change, {0.0, 1.0, false, false},
             "ballistic: standard deviation of that logarithm's change in a second")
      .or_else(0.01);
  table
      .plain("thrust_mps2", &Config::thrust_mps2, {0.1, 500.0, false, false},
             "boosting: prior mean of the acceleration along the velocity")
      .or_else(40.0);
  table
      .plain("thrust_spread_mps2", &Config::thrust_spread_mps2, {0.1, 500.0, false, false},
             "boosting: its standard deviation")
      .or_else(20.0);
  table
      .plain("thrust_change_mps2", &Config::thrust_change_mps2, {1e-3, 500.0, false, false},
             "boosting: standard deviation of its change in a second, beyond the loss of mass")
      .or_else(1.0);
  table
      .plain("exhaust_speed_mps", &Config::exhaust_speed_mps, {500.0, 6000.0, false, false},
             "boosting: effective exhaust speed, by which the acceleration grows as the mass burns")
      .or_else(2500.0);
  table
      .plain("boost_accel_mps2", &Config::boost_accel_mps2, {1e-4, 100.0, false, false},
             "boosting: standard deviation of accelerations that the model does not know")
      .or_else(2.0);
  table
      .plain("manoeuvre_time_s", &Config::manoeuvre_time_s, {0.1, 1e5, false, false},
             "mean time for which an object keeps to one model")
      .or_else(60.0);
  return table;
}

scenario::Table<PictureConfig> picture_table(std::string summary) {
  using Config = PictureConfig;
  scenario::Table<Config> table{std::move(summary)};
  table.table("filters", &Config::filters, filter_bank_table(), "what every track runs").optional();
  table
      .plain("gate_probability", &Config::gate_probability, {0.5, 1.0 - 1e-9, false, false},
             "chance that a track's own detection lies inside its gate")
      .or_else(0.9999);
  table
      .plain("velocity_prior_mps", &Config::velocity_prior_mps, speed,
             "standard deviation in each axis of the velocity of what was detected once")
      .or_else(300.0);
  table
      .plain("fast_prior_mps", &Config::fast_prior_mps, speed,
             "a second standard deviation, tried where the first finds nothing and this one no choice; none if not "
             "greater")
      .or_else(2500.0);
  table.plain("fast_share", &Config::fast_share, {0.0, 1.0, false, true}, "share of objects that need the second one")
      .or_else(0.1);
  table
      .plain("birth_share", &Config::birth_share, {1e-6, 1.0, false, false},
             "new objects, as a share of the false alarms")
      .or_else(0.005);
  table
      .choice("confirm", &Config::confirm, {{"sequential", ConfirmRule::sequential}, {"m_of_n", ConfirmRule::m_of_n}},
              "when a track is confirmed: by its probability of existence, or by hits among scans")
      .or_else("sequential");
  table
      .plain("confirm_probability", &Config::confirm_probability, open_probability,
             "sequential: probability of existence that confirms a track of three detections or more")
      .or_else(0.999);
  table.plain_whole("confirm_hits", &Config::confirm_hits, {2.0, 32.0, false, false}, "m_of_n: so many hits …")
      .or_else(3.0);
  table.plain_whole("confirm_scans", &Config::confirm_scans, {2.0, 32.0, false, false}, "… in so many scans")
      .or_else(5.0);
  table
      .plain("delete_probability", &Config::delete_probability, open_probability,
             "probability of existence below which a track is deleted")
      .or_else(0.01);
  table.plain("coast_s", &Config::coast_s, positive, "a confirmed track is deleted after this time without detection")
      .or_else(30.0);
  table.plain("tentative_s", &Config::tentative_s, positive, "the same for a track that is not confirmed")
      .or_else(15.0);
  table.plain("life_s", &Config::life_s, positive, "mean time for which an object stays in view").or_else(3600.0);
  table
      .plain("late_s", &Config::late_s, {0.0, 120.0, false, false},
             "detections older than the newest by more are dropped (and counted)")
      .or_else(15.0);
  table
      .plain("split_mps", &Config::split_mps, {0.0, 1000.0, false, false},
             "standard deviation of the velocity at which parts come off what flies fast; 0: none do")
      .or_else(150.0);
  table
      .plain("classify_s", &Config::classify_s, {0.0, 1e4, false, false},
             "a track's class is looked at again after this time")
      .or_else(5.0);
  table
      .flag("registration", &Config::registration,
            "with several sensors, estimate their constant errors from common targets and take them off")
      .or_else("true");
  table
      .plain_whole("scans_kept", &Config::scans_kept, {2.0, 10.0, false, false},
                   "mht: scans before a branch is decided; pmbm: scans for which shared plots keep tracks in one group")
      .or_else(3.0);
  table
      .plain_whole("hypotheses", &Config::hypotheses, {2.0, 10000.0, false, false},
                   "mht, pmbm: most global hypotheses of a group of tracks that share plots")
      .or_else(100.0);
  table.require([](const Config& c) {
    if (c.tentative_s > c.coast_s) return std::string{"tentative_s is longer than coast_s"};
    if (c.confirm_hits > c.confirm_scans) return std::string{"confirm_hits is more than confirm_scans"};
    if (c.delete_probability >= c.confirm_probability) {
      return std::string{"delete_probability is not below confirm_probability"};
    }
    return std::string{};
  });
  return table;
}

}  // namespace iamd::tracking
