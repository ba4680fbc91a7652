// All association histories of a few scans, one by one: what multi-hypothesis trackers are checked against. Written
// apart from them: nothing is shared but filters, gates and the cutting of looks into scans.
#pragma once

#include <cmath>
#include <map>
#include <vector>

#include "iamd/tracking/filter_bank.hpp"
#include "iamd/tracking/first_plot.hpp"
#include "iamd/tracking/scan.hpp"

namespace iamd::tracking {

// By plot serial numbers (from 1 on), oldest first; 0: missed.
using PlotHistory = std::vector<std::uint64_t>;

class AssociationHistories {
 public:
  struct Object {
    PlotHistory history;
    FirstPlot first;
    Slot slot = 0;
    bool has_slot = false;
    base::Time time;
    double existence = 1.0;
  };
  struct Global {
    double log_weight = 0.0;
    std::vector<Object> objects;
  };
  // What the first plot of an object is worth.
  struct Start {
    double false_weight;  // 0: a plot left over always is an object's
    double new_weight;
    double existence;
  };

  AssociationHistories(const PictureConfig& config, std::span<const SensorFacts> sensors)
      : config_{config}, intake_{config, sensors}, bank_{make_filter_bank(config.filters)}, globals_(1) {}

  // `start(scan, expected)`, with the mean number of detections of known objects.
  template <class StartOf>
  void take(const Look& look, const StartOf& start_of) {
    TrackerLog log;
    intake_.take(look, log, [&](const Scan& scan) {
      if (scans_++ > 0) survive((scan.time - last_).seconds());
      last_ = scan.time;
      const Start start = start_of(scan, expected(scan));
      std::vector<Global> next;
      for (const Global& g : globals_) {
        Global base = g;
        std::vector<char> taken(g.objects.size(), 0);
        std::vector<int> fate(scan.plots.size(), -1);
        deal(scan, start, g, 0, taken, fate, g.log_weight, next);
      }
      serial_ += scan.plots.size();
      globals_ = std::move(next);
      normalise();
    });
  }
  [[nodiscard]] const std::vector<Global>& globals() const { return globals_; }
  [[nodiscard]] double weight(const Global& g) const { return std::exp(g.log_weight); }  // sum to 1
  // The probability of each history, with the existence of its object in it.
  [[nodiscard]] std::map<PlotHistory, double> objects() const {
    std::map<PlotHistory, double> result;
    for (const Global& g : globals_) {
      for (const Object& o : g.objects) result[o.history] += weight(g) * o.existence;
    }
    return result;
  }

 private:
  static constexpr int is_false = -2;
  static constexpr int is_new = -3;

  void survive(double dt_s) {
    for (Global& g : globals_) {
      for (Object& o : g.objects) o.existence *= std::exp(-dt_s / config_.life_s);
    }
  }
  double expected(const Scan& scan) const {
    double sum = 0.0;
    for (const Global& g : globals_) {
      for (const Object& o : g.objects) sum += weight(g) * o.existence * scan.detection_probability;
    }
    return sum;
  }
  // The logarithm of the density of a plot under an object; -infinity outside the gate. Fills the updated object.
  double detect(const Scan& scan, const Plot& plot, const Object& o, Object& child) {
    child = o;
    const double dt_s = (plot.time - o.time).seconds();
    child.slot = bank_->reserve();
    child.has_slot = true;
    child.time = plot.time;
    child.existence = 1.0;
    if (!o.has_slot) {
      const SecondFit f = fit(o.first, config_.velocity_prior_mps, dt_s, plot);
      if (f.distance2 > intake_.gate(3)) return -INFINITY;
      bank_->start(joined(o.first, config_.velocity_prior_mps, dt_s, plot), child.slot);
      return f.log_likelihood;
    }
    bank_->predict(o.slot, dt_s, child.slot);
    ExpectationMixture e;
    bank_->expect_each(child.slot, *scan.axes, e);
    const PlotFit f = fit(e, plot);
    if (f.distance2 > intake_.gate(f.components)) return -INFINITY;
    bank_->update(child.slot, plot, *scan.axes, child.slot);
    return f.log_likelihood;
  }
  void deal(const Scan& scan, const Start& start, const Global& g, std::size_t j, std::vector<char>& taken,
            std::vector<int>& fate, double log_weight, std::vector<Global>& next) {
    if (j == scan.plots.size()) {
      finish(scan, start, g, fate, log_weight, next);
      return;
    }
    const double other = scan.other_density(scan.plots[j]);
    for (std::size_t i = 0; i < g.objects.size(); ++i) {
      if (taken[i] != 0) continue;
      Object child;
      const double ll = detect(scan, scan.plots[j], g.objects[i], child);
      bank_->release(child.slot);
      if (std::isinf(ll)) continue;
      taken[i] = 1;
      fate[j] = static_cast<int>(i);
      const double detected = g.objects[i].existence * scan.detection_probability;
      deal(scan, start, g, j + 1, taken, fate, log_weight + std::log(detected / other) + ll, next);
      taken[i] = 0;
    }
    if (start.false_weight > 0.0) {
      fate[j] = is_false;
      deal(scan, start, g, j + 1, taken, fate, log_weight + std::log(start.false_weight), next);
    }
    fate[j] = is_new;
    deal(scan, start, g, j + 1, taken, fate, log_weight + std::log(start.new_weight), next);
  }
  void finish(const Scan& scan, const Start& start, const Global& g, const std::vector<int>& fate, double log_weight,
              std::vector<Global>& next) {
    Global child;
    child.log_weight = log_weight;
    for (std::size_t i = 0; i < g.objects.size(); ++i) {
      const Object& o = g.objects[i];
      std::size_t j = 0;
      while (j < fate.size() && fate[j] != static_cast<int>(i)) ++j;
      Object& to = child.objects.emplace_back(o);
      if (j < fate.size()) {
        detect(scan, scan.plots[j], o, to);
        to.history.push_back(serial_ + j);
      } else {
        const double seen = o.existence * scan.detection_probability;
        child.log_weight += std::log(1.0 - seen);
        to.existence = (o.existence - seen) / (1.0 - seen);
        to.history.push_back(0);
      }
    }
    for (std::size_t j = 0; j < fate.size(); ++j) {
      if (fate[j] != is_new) continue;
      Object& o = child.objects.emplace_back();
      o.first = {scan.plots[j].position, scan.plots[j].covariance};
      o.time = scan.plots[j].time;
      o.existence = start.existence;
      o.history = {serial_ + j};
    }
    next.push_back(std::move(child));
  }
  void normalise() {
    double most = -INFINITY;
    for (const Global& g : globals_) most = std::max(most, g.log_weight);
    double sum = 0.0;
    for (const Global& g : globals_) sum += std::exp(g.log_weight - most);
    for (Global& g : globals_) g.log_weight -= most + std::log(sum);
  }

  PictureConfig config_;
  ScanIntake intake_;
  std::unique_ptr<FilterBank> bank_;
  std::vector<Global> globals_;
  std::uint64_t serial_ = 1;
  int scans_ = 0;
  base::Time last_;
};

}  // namespace iamd::tracking
