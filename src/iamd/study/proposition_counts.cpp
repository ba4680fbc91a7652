// What counted trials say: rates of success, and the chance that a salvo gives.
#include <algorithm>
#include <cmath>

#include <boost/math/distributions/beta.hpp>
#include <fmt/format.h>

#include "iamd/study/claim_inputs.hpp"
#include "iamd/study/proposition_words.hpp"

namespace iamd::study {
namespace {

using scenario::JeffreysBeta;

struct RecordReading {
  std::string against, denominator;
  scenario::WrittenNumber counts, rate;
};

struct Record : PropositionHead {
  using Reading = RecordReading;
  scenario::Uncertain rate;  // as claimed
  Sense sense = Sense::at_least;
  double tolerance = 0.0;  // absolute
  std::vector<Reading> readings;
};

std::string problem_of(const RecordReading& reading) {
  if (reading.counts.given() == reading.rate.given()) {
    return reading.rate.given() ? "'counts' and 'rate' exclude each other: give the counts, or the rate where nothing "
                                  "else was published"
                                : "the record has no number: give 'counts' as {beta: [successes, attempts]}, or 'rate' "
                                  "where nothing else was published";
  }
  if (reading.counts.given() && !std::holds_alternative<JeffreysBeta>(reading.counts.number.distribution())) {
    return "'counts' is no count: write {beta: [successes, attempts]}, or call it 'rate'";
  }
  return {};
}

scenario::Table<Record> record_table() {
  scenario::Table<RecordReading> reading{"One count of what happened"};
  add_against(reading);
  reading
      .number("counts", &RecordReading::counts, scenario::probability,
              "successes and attempts: {beta: [successes, attempts]}")
      .optional()
      .number("rate", &RecordReading::rate, scenario::probability, "the share, where no counts were published")
      .optional()
      .text("denominator", &RecordReading::denominator, "what the attempts are: of all launched, of those engaged …");
  reading.require(problem_of);
  scenario::Table<Record> table{"A rate of success against what was counted"};
  add_head(table);
  table.number("rate", &Record::rate, scenario::probability, "the claimed share");
  add_sense(table, "at_least");
  table
      .plain("tolerance", &Record::tolerance, {0.0, 1.0, false, false}, "by how much it may be missed, as a share of 1")
      .or_else(0.05);
  add_readings(table, reading, "the records, each with its denominator");
  return table;
}

std::string claimed_record(const Record& c) { return in_words(c.sense, in_percent(c.rate.likely())); }

// A rate after k successes in n attempts, by Jeffreys' prior.
class Posterior {
 public:
  explicit Posterior(const JeffreysBeta& counts)
      : beta_{counts.successes + 0.5, counts.trials - counts.successes + 0.5} {}
  [[nodiscard]] double below(double rate) const {
    return rate <= 0.0 ? 0.0 : rate >= 1.0 ? 1.0 : boost::math::cdf(beta_, rate);
  }
  [[nodiscard]] double above(double rate) const {
    return rate <= 0.0 ? 1.0 : rate >= 1.0 ? 0.0 : boost::math::cdf(boost::math::complement(beta_, rate));
  }
  [[nodiscard]] double quantile(double share) const { return boost::math::quantile(beta_, share); }

 private:
  boost::math::beta_distribution<> beta_;
};

// An absolute tolerance: "5 points".
std::string in_points(double share) { return in_figures(100.0 * share) + " points"; }

// The chance that the rate is as claimed.
double share_of(const Record& c, const JeffreysBeta& counts) {
  const Posterior posterior{counts};
  const double low = c.rate.likely() - c.tolerance, high = c.rate.likely() + c.tolerance;
  switch (c.sense) {
    case Sense::at_least:
      return posterior.above(low);
    case Sense::at_most:
      return posterior.below(high);
    case Sense::about:
      break;
  }
  return posterior.below(high) - posterior.below(low);
}

// What a count would have to be for the claim to be supported by it.
std::string needed_counts(const Record& c, const JeffreysBeta& counts, double supported) {
  if (c.sense == Sense::about) return {};
  const bool up = c.sense == Sense::at_least;
  const auto all_of = [up](double n) { return JeffreysBeta{up ? n : 0.0, n}; };
  const auto is_enough = [&](const JeffreysBeta& some) { return share_of(c, some) >= supported; };
  const double n = counts.trials;
  if (is_enough(all_of(n))) {
    // Between what is not enough and what is.
    double fails = counts.successes, enough = all_of(n).successes;
    while (std::abs(enough - fails) > 1.0) {
      const double middle = up ? std::ceil(0.5 * (fails + enough)) : std::floor(0.5 * (fails + enough));
      if (middle == enough) break;
      (is_enough({middle, n}) ? enough : fails) = middle;
    }
    return fmt::format("needs {} {} of {}", up ? "at least" : "at most", enough, n);
  }
  constexpr double most_attempts = 1e6;
  double fails = n, enough = std::max(1.0, 2.0 * n);
  while (!is_enough(all_of(enough))) {
    if (enough > most_attempts) return "no count could show it";
    fails = enough;
    enough *= 2.0;
  }
  while (enough - fails > 1.0) {
    const double middle = std::floor(0.5 * (fails + enough));
    (is_enough(all_of(middle)) ? enough : fails) = middle;
  }
  const JeffreysBeta least = all_of(enough);
  return fmt::format("not even {} of {} would show it; {} of {} would", all_of(n).successes, n, least.successes,
                     least.trials);
}

ReadingPlan plan_rate(const Record& c, const RecordReading& reading, const ClaimContext& context) {
  ReadingPlan plan;
  plan.against = reading.against;
  plan.quantity = "rate of success";
  plan.unit = "%";
  const double claimed = c.rate.likely();
  const std::string limit = fmt::format("the rate ({})", reading.denominator);
  plan.trial = [=, rate = reading.rate.number, sense = c.sense,
                miss = c.tolerance](const scenario::Draw& draw) -> base::Result<Trial> {
    const double found = draw(rate);
    return Trial{holds(sense, found, claimed, miss), 100.0 * found, limit};
  };
  add_input(reading.rate, context, plan);
  plan.steps = {
      fmt::format("{} ({}): a rate, published without counts", in_percent(reading.rate.number.likely()),
                  reading.denominator),
      fmt::format("claimed is {}, give or take {}", in_words(c.sense, in_percent(claimed)), in_points(c.tolerance))};
  return plan;
}

scenario::Checked<ReadingPlan> plan_record(const Record& c, const RecordReading& reading, const ClaimContext& context) {
  if (!reading.counts.given()) return plan_rate(c, reading, context);
  const auto& counts = std::get<JeffreysBeta>(reading.counts.number.distribution());
  const Posterior posterior{counts};
  ReadingAnswer answer;
  answer.against = reading.against;
  answer.share = answer.share_low = answer.share_high = share_of(c, counts);
  const double low = posterior.quantile(0.025), middle = posterior.quantile(0.5), high = posterior.quantile(0.975);
  answer.found = Found{"rate of success", "%", 100.0 * middle, 100.0 * low, 100.0 * high};
  answer.limit = fmt::format("{} of {} ({})", counts.successes, counts.trials, reading.denominator);
  ClaimInput input = facts_of(reading.counts.written.node, reading.counts.written.path, context);
  input.index = 1.0;  // there is no other
  answer.inputs.push_back(std::move(input));
  answer.steps = {
      fmt::format("{} of {} ({}): the rate is distributed as Beta({}, {}), by Jeffreys' prior", counts.successes,
                  counts.trials, reading.denominator, counts.successes + 0.5, counts.trials - counts.successes + 0.5),
      fmt::format("so it lies between {} and {} with 95 %, its median is {}", in_percent(low), in_percent(high),
                  in_percent(middle)),
      fmt::format("the chance that it is {}, give or take {}, is {}", in_words(c.sense, in_percent(c.rate.likely())),
                  in_points(c.tolerance), in_percent(answer.share))};
  answer.assumed = {"the attempts are independent trials of one chance"};
  if (context.thresholds.of(answer.share) != Judgement::supported) {
    answer.condition = needed_counts(c, counts, context.thresholds.supported);
  }
  ReadingPlan plan;
  plan.against = reading.against;
  plan.settled = std::move(answer);
  return plan;
}

struct KillReading {
  std::string against;
  scenario::WrittenNumber single_shot, shots, common_failure;
};

struct KillProbability : PropositionHead {
  using Reading = KillReading;
  scenario::Uncertain at_least;
  double tolerance = 0.0;  // absolute
  std::vector<Reading> readings;
};

constexpr double most_shots = 1000.0;

scenario::Table<KillProbability> kill_table() {
  scenario::Table<KillReading> reading{"A salvo and what its shots have in common"};
  add_against(reading);
  reading
      .number("single_shot", &KillReading::single_shot, scenario::probability,
              "chance that one shot kills; a record is one: {from: RECORD.outcome}")
      .whole("shots", &KillReading::shots, {1.0, most_shots, false, false}, "shots at each target")
      .number("common_failure", &KillReading::common_failure, scenario::probability,
              "chance that all shots fail together, for one cause; never more than that of one shot")
      .or_else(0.0);
  scenario::Table<KillProbability> table{"The chance that several shots kill a target"};
  add_head(table);
  table.number("at_least", &KillProbability::at_least, scenario::probability, "the claimed chance");
  table
      .plain("tolerance", &KillProbability::tolerance, {0.0, 1.0, false, false},
             "by how much it may be missed, as a share of 1: half a per cent is rounding")
      .or_else(0.005);
  add_readings(table, reading, "the salvos that may be meant");
  return table;
}

std::string claimed_kill(const KillProbability& c) {
  return in_words(Sense::at_least, in_percent(c.at_least.likely()));
}

// A salvo of n shots, each of which kills with p. All fail together with c; otherwise each kills by itself with
// p/(1-c). P = (1-c) (1 - (1 - p/(1-c))^n). c is cut at 1-p: a common cause fails a salvo no more often than its first
// shot.
struct Salvo {
  double p, n, c;
  [[nodiscard]] double common() const { return std::min(c, 1.0 - p); }
  [[nodiscard]] double kills() const {
    if (p <= 0.0) return 0.0;
    const double rest = 1.0 - common();
    return rest * (1.0 - std::pow(std::max(0.0, 1.0 - p / rest), n));
  }
};

// What it would take of each number alone.
std::string needs_of(const Salvo& salvo, double wanted) {
  const double n = salvo.n;
  std::vector<std::string> ways;
  if (Salvo{1.0 - salvo.c, n, salvo.c}.kills() >= wanted) {
    double fails = 0.0, enough = 1.0 - salvo.c;
    for (int i = 0; i < 60; ++i) {
      const double middle = 0.5 * (fails + enough);
      (Salvo{middle, n, salvo.c}.kills() >= wanted ? enough : fails) = middle;
    }
    ways.push_back(fmt::format("a single shot of at least {}", in_percent(enough)));
  }
  for (double shots = 1.0; shots <= most_shots; ++shots) {
    if (Salvo{salvo.p, shots, salvo.c}.kills() < wanted) continue;
    ways.push_back(fmt::format("at least {} shots", shots));
    break;
  }
  if (Salvo{salvo.p, n, 0.0}.kills() >= wanted) {
    double enough = 0.0, fails = 1.0;
    for (int i = 0; i < 60; ++i) {
      const double middle = 0.5 * (enough + fails);
      (Salvo{salvo.p, n, middle}.kills() >= wanted ? enough : fails) = middle;
    }
    ways.push_back(fmt::format("a chance of a common failure of at most {}", in_percent(enough)));
  }
  if (ways.empty()) return "needs more than one of its numbers to be better";
  std::string text;
  for (const std::string& way : ways) text += (text.empty() ? "needs " : ", or ") + way;
  return text;
}

scenario::Checked<ReadingPlan> plan_kill(const KillProbability& c, const KillReading& reading,
                                         const ClaimContext& context) {
  const double wanted = c.at_least.likely() - c.tolerance;
  const auto salvo_in = [p = reading.single_shot.number, n = reading.shots.number,
                         common = reading.common_failure.number](const scenario::Draw& draw) {
    return Salvo{draw(p), draw(n), draw(common)};
  };
  ReadingPlan plan;
  plan.against = reading.against;
  plan.quantity = "chance that the salvo kills";
  plan.unit = "%";
  plan.trial = [=](const scenario::Draw& draw) -> base::Result<Trial> {
    const Salvo salvo = salvo_in(draw);
    const bool held_by_common = 1.0 - salvo.common() < wanted;
    const double kills = salvo.kills();
    return Trial{kills >= wanted, 100.0 * kills, held_by_common ? "failures in common" : "the single shot"};
  };
  for (const auto* const number : {&reading.single_shot, &reading.shots, &reading.common_failure}) {
    add_input(*number, context, plan);
  }
  const Salvo likely = salvo_in(scenario::Draw::likely(context.seed));
  const double rest = 1.0 - likely.common();
  if (likely.n == 1.0) {
    plan.steps.push_back(fmt::format("one shot kills with {}", in_percent(likely.p)));
  } else if (likely.common() > 0.0) {
    plan.steps.push_back(
        fmt::format("one shot kills with {}; all fail together with {}, so without that cause one kills with {}",
                    in_percent(likely.p), in_percent(likely.common()), in_percent(rest > 0.0 ? likely.p / rest : 0.0)));
    plan.steps.push_back(fmt::format("{} shots kill with {} (1 - {}^{}) = {}", likely.n, in_figures(rest),
                                     in_figures(rest > 0.0 ? 1.0 - likely.p / rest : 1.0), likely.n,
                                     in_percent(likely.kills())));
  } else {
    plan.steps.push_back(fmt::format("one shot kills with {}; {} independent ones with 1 - {}^{} = {}",
                                     in_percent(likely.p), likely.n, in_figures(1.0 - likely.p), likely.n,
                                     in_percent(likely.kills())));
  }
  plan.steps.push_back(fmt::format("claimed is {}, give or take {}", claimed_kill(c), in_points(c.tolerance)));
  plan.assumed = {likely.common() > 0.0 ? "beside the common cause shots fail independently"
                                        : "shots fail independently of each other"};
  plan.condition = [=](const Trial&) { return needs_of(likely, wanted); };
  return plan;
}

}  // namespace

void add_count_kinds(scenario::Registry<Proposition>& registry) {
  add_kind<Record>(registry, "record", "a rate of success against what was counted", record_table(), claimed_record,
                   plan_record);
  add_kind<KillProbability>(registry, "kill_probability", "the chance that several shots kill a target", kill_table(),
                            claimed_kill, plan_kill);
}

}  // namespace iamd::study
