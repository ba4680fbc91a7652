// A small made-up campaign: what the reports are tried on.
#pragma once

#include "iamd/report/campaign_report.hpp"

namespace iamd::report::test {

inline base::Time at(double s) { return base::Time::from_seconds(s); }

inline Provenance provenance() {
  Provenance from;
  from.software_version = "0.1.0";
  from.source_revision = "abc1234";
  from.scenario_name = "two-missiles";
  from.scenario_title = "Two missiles";
  from.scenario_question = "Does one battery stop two missiles?";
  from.scenario_hash = "00000000000000ff";
  from.scenario_canonical = "{}";
  from.assumptions = {"the radar is where it says"};
  from.seed = 7;
  from.runs = 40;
  from.runs_per_world = 10;
  from.command = "iamd run two-missiles.yaml";
  return from;
}

inline outcome::Names names() { return {{"missile#1", "missile#2"}, {"city"}, {"radar"}, {"battery"}}; }

// Run `run`: the first missile is killed, the second leaks when `leaks`, else is killed as well. With a ledger.
inline outcome::RunResult result(std::uint64_t run, bool leaks) {
  using namespace outcome;
  RunResult r;
  r.row.run = run;
  r.row.world = run / 10;
  r.row.objects = 2;
  r.row.detected = r.row.tracked = 2;
  r.row.engaged = leaks ? 1 : 2;
  r.row.killed = leaks ? 1 : 2;
  r.row.leaked = leaks ? 1 : 0;
  r.row.launched = leaks ? 2 : 3;
  r.row.interceptors_left = 4;
  r.row.value_total = 1.0;
  r.row.value_lost = leaks ? 1.0 : 0.0;
  r.row.radar_load_max = 0.1 + 0.01 * static_cast<double>(run);
  r.row.first_detection_s = 30.0;
  r.row.first_track_s = 32.5;
  r.row.first_launch_s = 40.1;
  r.row.end_s = 200.0;
  r.row.leaked_by_limit[static_cast<std::size_t>(Limit::channels)] = r.row.leaked;
  const base::ObjectId first{0};
  const base::ObjectId second{1};
  r.stories = {{first, Fate::killed, Limit::none, {}, at(0), at(30), at(32.5), at(40.1), at(60), at(60), 2},
               {second, leaks ? Fate::leaked : Fate::killed, leaks ? Limit::channels : Limit::none,
                leaks ? base::AssetId{0} : base::AssetId{}, at(1), at(31), at(33), leaks ? base::Time::never() : at(61),
                leaks ? base::Time::never() : at(90), leaks ? at(200) : at(90), leaks ? 0u : 1u}};
  battle::LaunchOrder order;
  order.engagement = base::EngagementId{0};
  order.battery = base::BatteryId{0};
  order.track = base::TrackId{3};
  order.plan.intercept = at(60);
  order.expected_kill_probability = 0.8;
  engagement::Intercept intercept;
  intercept.engagement = base::EngagementId{0};
  intercept.target = first;
  intercept.track_error_m = 12.0;
  battle::Assessment assessment;
  assessment.engagement = base::EngagementId{0};
  assessment.declared_killed = true;
  r.ledger = {{at(0), ObjectStarted{first}},
              {at(30), Detected{base::SensorId{0}, first, base::TrackId{3}, 100.0}},
              {at(31), TrackStarted{base::TrackId{3}, first}},
              {at(32.5), TrackConfirmed{base::TrackId{3}, first, 25.0}},
              {at(33), Hindered{base::TrackId{3}, battle::Hindrance::unsettled}},
              {at(40.1), Launched{order}},
              {at(60), Intercepted{intercept, base::BatteryId{0}, base::TrackId{3}}},
              {at(62), Assessed{assessment}},
              {at(63), TrackDeleted{base::TrackId{3}}}};
  if (leaks) r.ledger.push_back({at(200), ObjectArrived{second, base::AssetId{0}}});
  return r;
}

// Forty runs in four worlds, every third of which leaks.
inline CampaignReport report() {
  study::CampaignMeasures measures;
  for (std::uint64_t run = 0; run < 40; ++run) measures.add(result(run, run % 3 == 0).row);
  CampaignReport report{provenance(), *measures.answer()};
  report.median = PlayedRun{result(report.answer.median_run, report.answer.median_run % 3 == 0), names()};
  return report;
}

}  // namespace iamd::report::test
