// OSPA, GOSPA and the SIAP measures against Stone Soup.
#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "iamd/outcome/ospa.hpp"
#include "iamd/outcome/track_score.hpp"

#include "validation/data.hpp"

namespace iamd::validation {
namespace {

using nlohmann::json;
using outcome::Cutoff;
using outcome::Gospa;
using outcome::Points;
using outcome::SetDistance;

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double allowed = 1e-9;

struct Sets {
  std::vector<double> truth{}, tracks{};
  std::size_t dimension = 1;

  Sets(const json& truths, const json& track_points, std::size_t axes)
      : truth{flat(truths)}, tracks{flat(track_points)}, dimension{axes} {}
  [[nodiscard]] Points of_truth() const { return {truth, dimension}; }
  [[nodiscard]] Points of_tracks() const { return {tracks, dimension}; }

 private:
  static std::vector<double> flat(const json& points) {
    std::vector<double> coordinates;
    for (const json& point : points) {
      if (point.is_array()) {
        for (const json& x : point) coordinates.push_back(x);
      } else {
        coordinates.push_back(point);
      }
    }
    return coordinates;
  }
};

double order_of(const json& p) { return p.is_string() ? infinite : p.get<double>(); }

double ospa(const Sets& sets, const Cutoff& cutoff) {
  const auto found = SetDistance{cutoff}.ospa(sets.of_truth(), sets.of_tracks());
  return found ? found->distance_m : infinite;
}

// The worst error of what a case states of a GOSPA distance without switching. Parts are powers: relative where large.
double off(const Gospa& found, const json& wanted) {
  double worst = 0.0;
  const auto compare = [&](const char* part, double value) {
    if (!wanted.contains(part)) return;
    const double goal = wanted[part];
    worst = std::max(worst, std::abs(value - goal) / std::max(1.0, goal));
  };
  compare("localisation", found.localisation);
  compare("missed", found.missed);
  compare("false", found.false_tracks);
  return worst;
}

double gospa_off(const Sets& sets, const json& one) {
  const auto found = SetDistance{{one["p"], one["c"]}}.gospa(sets.of_truth(), sets.of_tracks());
  if (!found) return infinite;
  const double distance = one.contains("distance") ? std::abs(found->distance_m - one["distance"].get<double>()) : 0.0;
  return std::max(distance, off(*found, one));
}

template <class Id>
std::vector<Id> ids_of(const json& numbers) {
  std::vector<Id> ids;
  for (const json& number : numbers) ids.emplace_back(number.get<std::size_t>());
  return ids;
}

double switching_off(const json& one) {
  outcome::GospaWithSwitching metric{{one["p"], one["c"]}, one["switching_penalty"]};
  double worst = 0.0;
  for (const json& moment : one["moments"]) {
    const Sets sets{moment["truths"], moment["tracks"], one["dimension"]};
    const auto found = metric.take(sets.of_truth(), ids_of<base::ObjectId>(moment["truth_ids"]), sets.of_tracks(),
                                   ids_of<base::TrackId>(moment["track_ids"]));
    if (!found) return infinite;
    worst = std::max({worst, std::abs(found->distance_m - moment["distance"].get<double>()),
                      std::abs(found->switching_m - moment["switching"].get<double>()), off(found->gospa, moment)});
  }
  return worst;
}

// The five worked examples; the last one, with switching, in the form of the others.
double worked_off(const json& cases) {
  double worst = 0.0;
  for (const json& one : cases) {
    if (one["metric"] == "GOSPA" && one.contains("tracks")) {
      worst = std::max(worst, gospa_off({one["truths"], one["tracks"], 1}, one));
    } else if (one["metric"] == "GOSPA") {
      const json points = std::vector<double>(one["n_tracks"].get<std::size_t>(), 0.0);
      worst = std::max(worst, gospa_off({json::array(), points, 1}, one));
    } else if (one["metric"] == "OSPA") {
      for (const json& p : one["p"]) {
        const double found = ospa({one["truths"], one["tracks"], 1}, {order_of(p), one["c"]});
        worst = std::max(worst, std::abs(found - one["distance"].get<double>()));
      }
    } else {
      json history = one;
      history["dimension"] = 1;
      const double switching[] = {0.0, 3.0 * std::sqrt(2.5), 3.0 * std::sqrt(0.5)};  // as the file writes them
      for (std::size_t k = 0; k < 3; ++k) {
        json moment = one["t" + std::to_string(k + 1)];
        moment["distance"] = std::hypot(k == 1 ? 2.0 : 0.0, switching[k]);
        moment["switching"] = switching[k];
        moment["truths"] = one["truths_by_time"][k];
        moment["tracks"] = one["tracks_by_time"][k];
        moment["truth_ids"] = moment["track_ids"] = {0, 1, 2};
        history["moments"].push_back(moment);
      }
      worst = std::max(worst, switching_off(history));
    }
  }
  return worst;
}

double siap_off(const json& one) {
  outcome::PictureScore score{{{1.0, one["cutoff"]}}};
  std::int64_t second = 0;
  for (const json& moment : one["moments"]) {
    std::vector<outcome::TruthPoint> truth;
    for (std::size_t i = 0; i < moment["truths"].size(); ++i) {
      const json& x = moment["truths"][i];
      truth.push_back({base::ObjectId{moment["truth_ids"][i].get<std::size_t>()},
                       {x[0], x[1], x[2]},
                       geo::Velocity<geo::Ecef>{x[3], x[4], x[5]}});
    }
    std::vector<outcome::TrackPoint> tracks;
    for (std::size_t i = 0; i < moment["tracks"].size(); ++i) {
      const json& x = moment["tracks"][i];
      tracks.push_back({base::TrackId{moment["track_ids"][i].get<std::size_t>()},
                        {x[0], x[1], x[2]},
                        geo::Velocity<geo::Ecef>{x[3], x[4], x[5]}});
    }
    if (!score.take({base::Time::from_nanoseconds(1'000'000'000 * second++), truth, tracks})) return infinite;
  }
  const outcome::Siap siap = score.result().siap;
  double worst = 0.0;
  const auto compare = [&](const char* measure, double value) {
    worst = std::max(worst, std::abs(value - one[measure].get<double>()));
  };
  compare("completeness", siap.completeness);
  compare("ambiguity", siap.ambiguity);
  compare("spuriousness", siap.spuriousness);
  compare("position_accuracy", siap.position_accuracy_m);
  compare("velocity_accuracy", siap.velocity_accuracy_mps);
  compare("track_number_change", siap.track_number_change_hz);
  compare("longest_segment", siap.longest_segment);
  return worst;
}

}  // namespace

std::vector<Case> tracking_metrics_cases() {
  const json worked = document("metrics/gospa_ospa_cases.json").at("cases");
  struct Group {
    int count = 0;
    double worst = 0.0;
    void take(double error) {
      ++count;
      worst = std::max(worst, error);
    }
  };
  Group same, defined, gospa, switching, siap;
  const json random = document("metrics/stonesoup_cases.json").at("cases");
  for (const json& one : random) {
    const std::string metric = one["metric"];
    if (metric == "OSPA") {
      const double found = ospa({one["truths"], one["tracks"], one["dimension"]}, {order_of(one["p"]), one["c"]});
      if (one["optimal"]) same.take(std::abs(found - one["distance"].get<double>()));
      defined.take(std::abs(found - one["definition"].get<double>()));
    } else if (metric == "GOSPA") {
      gospa.take(gospa_off({one["truths"], one["tracks"], one["dimension"]}, one));
    } else if (metric == "SIAP") {
      siap.take(siap_off(one));
    } else {
      switching.take(switching_off(one));
    }
  }
  const std::string peer = "Stone Soup 1.9.1";
  return {
      within("metrics", "OSPA and GOSPA, also with switching: worked examples",
             fmt::format("tests of Stone Soup; {} cases", worked.size()), allowed, worked_off(worked), ""),
      within("metrics", "OSPA of random sets in 1 to 6 dimensions, p from 1 to infinity",
             fmt::format("{}; {} of {} sets", peer, same.count, defined.count), allowed, same.worst, "",
             "where its assignment, of least distance, is that of least powers"),
      within("metrics", "the same", fmt::format("definition, assigned by SciPy; {} sets", defined.count), allowed,
             defined.worst, ""),
      within("metrics", "GOSPA of random sets, and its parts", fmt::format("{}; {} sets", peer, gospa.count), allowed,
             gospa.worst, ""),
      within("metrics", "GOSPA with switching over random histories",
             fmt::format("{}; {} histories", peer, switching.count), allowed, switching.worst, ""),
      within("metrics", "SIAP measures of random pictures", fmt::format("{}; {} pictures", peer, siap.count), allowed,
             siap.worst, ""),
  };
}

}  // namespace iamd::validation
