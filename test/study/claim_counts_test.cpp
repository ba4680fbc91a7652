// Records are judged by Jeffreys' posterior, computed here once more by a series; salvos by their closed form.
#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "claim_texts.hpp"

namespace iamd::study {
namespace {

// I_x(a, b) by the series x^a (1-x)^b / (a B(a, b)) Σ (a+b)_n / (a+1)_n x^n, whose terms are all positive (Abramowitz
// and Stegun 1964, 26.5.4); from the side of the mean where it converges fast.
double incomplete_beta(double a, double b, double x) {
  if (x <= 0.0) return 0.0;
  if (x >= 1.0) return 1.0;
  if (x > (a + 1.0) / (a + b + 2.0)) return 1.0 - incomplete_beta(b, a, 1.0 - x);
  double sum = 0.0, term = 1.0;
  for (int n = 0; n < 1'000'000 && term > 1e-18 * sum; ++n) {
    sum += term;
    term *= (a + b + n) / (a + 1.0 + n) * x;
  }
  return sum *
         std::exp(std::lgamma(a + b) - std::lgamma(a + 1.0) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x));
}

double quantile(double a, double b, double share) {
  double low = 0.0, high = 1.0;
  for (int i = 0; i < 200; ++i) {
    const double middle = 0.5 * (low + high);
    (incomplete_beta(a, b, middle) < share ? low : high) = middle;
  }
  return 0.5 * (low + high);
}

TEST(IncompleteBeta, OfTheTestIsKnownInClosedForm) {
  EXPECT_NEAR(incomplete_beta(1.0, 1.0, 0.3), 0.3, 1e-15);
  EXPECT_NEAR(incomplete_beta(2.0, 1.0, 0.3), 0.09, 1e-15);
  EXPECT_NEAR(incomplete_beta(0.5, 0.5, 0.25), 1.0 / 3.0, 1e-14);  // the arcsine law
  EXPECT_NEAR(incomplete_beta(3.0, 2.0, 0.8), 4 * std::pow(0.8, 3) - 3 * std::pow(0.8, 4), 1e-14);
}

TEST(ClaimRecord, GivesTheJeffreysIntervalOfEveryCountInTheCatalogue) {
  int counted = 0;
  for (const auto& entry : scenario::Catalogue::built_in().entries()) {
    const scenario::Node* const outcome = entry.component.find("outcome");
    const scenario::Node* const beta = outcome == nullptr ? nullptr : outcome->find("beta");
    if (entry.role != "record" || beta == nullptr) continue;
    ++counted;
    const double k = *scenario::as_number(beta->items.at(0)), n = *scenario::as_number(beta->items.at(1));
    const double a = k + 0.5, b = n - k + 0.5;
    const ReadingAnswer answer = answer_to("kind: record, rate: 0.5, tolerance: 0",
                                           "denominator: attempts, counts: {from: " + entry.id + ".outcome}");
    EXPECT_NEAR(answer.found->low / 100.0, quantile(a, b, 0.025), 1e-9) << entry.id;
    EXPECT_NEAR(answer.found->value / 100.0, quantile(a, b, 0.5), 1e-9) << entry.id;
    EXPECT_NEAR(answer.found->high / 100.0, quantile(a, b, 0.975), 1e-9) << entry.id;
    EXPECT_NEAR(answer.share, 1.0 - incomplete_beta(a, b, 0.5), 1e-9) << entry.id;
    EXPECT_EQ(answer.worlds, 0u);
    EXPECT_EQ(answer.limit, beta->items[0].text + " of " + beta->items[1].text + " (attempts)");
    ASSERT_EQ(answer.inputs.size(), 1u) << entry.id;
    EXPECT_EQ(answer.inputs[0].name, entry.id + ".outcome");
    EXPECT_FALSE(answer.inputs[0].sources.empty()) << entry.id;
  }
  EXPECT_GE(counted, 40);
}

struct Published {
  int k, n;
  double low, high;
};

TEST(ClaimRecord, AgreesWithTheIntervalsThatWereCollected) {
  // Three digits each; the counts and their sources stand in catalog/history.yaml.
  constexpr Published records[] = {
      {41, 42, 0.894, 0.997},      {24, 85, 0.195, 0.384},   {10, 85, 0.062, 0.199},  {4, 44, 0.031, 0.202},
      {11, 44, 0.141, 0.391},      {1, 44, 0.002, 0.101},    {0, 44, 0.0, 0.055},     {9, 9, 0.762, 1.0},
      {2, 7, 0.065, 0.648},        {0, 5, 0.0, 0.379},       {6, 6, 0.670, 1.0},      {28, 111, 0.179, 0.339},
      {62, 1388, 0.035, 0.056},    {20, 128, 0.101, 0.227},  {67, 179, 0.306, 0.447}, {14, 78, 0.107, 0.275},
      {2, 362, 0.001, 0.018},      {9, 12, 0.471, 0.924},    {12, 211, 0.031, 0.094}, {2, 6, 0.077, 0.714},
      {8836, 13315, 0.656, 0.672}, {317, 320, 0.975, 0.997}, {51, 60, 0.744, 0.923},  {155, 180, 0.805, 0.906},
      {519, 550, 0.922, 0.961},    {7, 14, 0.259, 0.741},    {8, 16, 0.272, 0.728},   {9, 17, 0.303, 0.746},
      {10, 18, 0.332, 0.763},      {11, 19, 0.359, 0.777},   {12, 21, 0.362, 0.763},  {4, 10, 0.153, 0.696},
      {0, 4, 0.0, 0.445},          {2, 8, 0.056, 0.592},     {15, 15, 0.848, 1.0},    {16, 16, 0.857, 1.0},
      {22, 27, 0.641, 0.926},      {19, 22, 0.679, 0.960},   {2, 10, 0.044, 0.503},   {1, 3, 0.039, 0.823},
      {65, 81, 0.706, 0.878},      {421, 500, 0.808, 0.872}, {80, 80, 0.969, 1.0},
  };
  for (const auto& [k, n, low, high] : records) {
    const ReadingAnswer answer =
        answer_to("kind: record, rate: 0.9",
                  "denominator: attempts, counts: {beta: [" + std::to_string(k) + ", " + std::to_string(n) + "]}");
    EXPECT_NEAR(answer.found->low / 100.0, low, 5.1e-4) << k << " of " << n;
    EXPECT_NEAR(answer.found->high / 100.0, high, 5.1e-4) << k << " of " << n;
  }
}

TEST(ClaimRecord, HasNoHolesAtNoneAndAll) {
  for (const char* const counts : {"[0, 5]", "[5, 5]", "[0, 1]", "[1, 1]", "[0, 1e9]", "[1e9, 1e9]"}) {
    for (const char* const rate : {"0", "0.5", "1"}) {
      for (const char* const sense : {"at_least", "at_most", "about"}) {
        const ReadingAnswer answer =
            answer_to(std::string{"kind: record, tolerance: 0, rate: "} + rate + ", sense: " + sense,
                      std::string{"denominator: attempts, counts: {beta: "} + counts + "}");
        const std::array numbers{answer.share, answer.found->low, answer.found->value, answer.found->high};
        for (const double number : numbers) EXPECT_TRUE(std::isfinite(number)) << counts << rate << sense;
        EXPECT_GE(answer.share, 0.0);
        EXPECT_LE(answer.share, 1.0);
        EXPECT_LT(answer.found->low, answer.found->high);
      }
    }
  }
}

TEST(ClaimRecord, TakesTheShareOfThePosterior) {
  const std::string counts = "denominator: engagements, counts: {beta: [24, 85]}";
  const auto share = [&](const std::string& keys) { return answer_to("kind: record, " + keys, counts).share; };
  const auto below = [](double rate) { return incomplete_beta(24.5, 61.5, rate); };
  EXPECT_NEAR(share("rate: 0.3, tolerance: 0.05"), 1.0 - below(0.25), 1e-10);
  EXPECT_NEAR(share("rate: 0.3, tolerance: 0.05, sense: at_most"), below(0.35), 1e-10);
  EXPECT_NEAR(share("rate: 0.3, tolerance: 0.05, sense: about"), below(0.35) - below(0.25), 1e-10);
  EXPECT_NEAR(share("rate: 0.3"), 1.0 - below(0.25), 1e-10);  // the default
  EXPECT_EQ(answer_to("kind: record, rate: 0.8", counts).judgement, Judgement::contradicted);
  EXPECT_EQ(answer_to("kind: record, rate: 0.2", counts).judgement, Judgement::supported);
  EXPECT_EQ(answer_to("kind: record, rate: 0.33", counts).judgement, Judgement::depends);
}

TEST(ClaimRecord, SaysWhichCountItNeeds) {
  const auto condition = [](const std::string& keys, const std::string& counts) {
    return answer_to("kind: record, tolerance: 0, " + keys, "denominator: shots, counts: {beta: " + counts + "}")
        .condition;
  };
  const auto enough = [](double k, double n, double rate) {
    return 1.0 - incomplete_beta(k + 0.5, n - k + 0.5, rate) >= 0.9;
  };
  // The least count that is enough, by trying all.
  int k = 0;
  while (!enough(k, 44, 0.8)) ++k;
  EXPECT_EQ(condition("rate: 0.8", "[4, 44]"), "needs at least " + std::to_string(k) + " of 44");
  k = 44;
  while (incomplete_beta(k + 0.5, 44 - k + 0.5, 0.2) < 0.9) --k;
  EXPECT_EQ(condition("rate: 0.2, sense: at_most", "[30, 44]"), "needs at most " + std::to_string(k) + " of 44");
  int n = 5;
  while (!enough(n, n, 0.95)) ++n;
  const std::string all = std::to_string(n);
  EXPECT_EQ(condition("rate: 0.95", "[5, 5]"), "not even 5 of 5 would show it; " + all + " of " + all + " would");
  EXPECT_EQ(condition("rate: 1", "[5, 5]"), "no count could show it");
  EXPECT_EQ(condition("rate: 0.2", "[30, 44]"), "");  // it is supported
}

TEST(ClaimRecord, DrawsARateWithoutCounts) {
  const ReadingAnswer answer =
      answer_to("kind: record, rate: 0.9, tolerance: 0", "denominator: rockets, rate: {from: iron-dome-official.rate}");
  EXPECT_EQ(answer.worlds, 200u);
  // Triangular (0.7, 0.9, 0.96): above 0.9 is 0.06²/(0.26·0.06).
  EXPECT_NEAR(answer.share, 0.06 / 0.26, 0.1);
  EXPECT_EQ(answer.judgement, Judgement::depends);
  ASSERT_EQ(answer.inputs.size(), 1u);
  EXPECT_EQ(answer.inputs[0].name, "iron-dome-official.rate");
  EXPECT_EQ(answer.inputs[0].basis, "claim");
}

TEST(ClaimRecord, WantsCountsOrARate) {
  EXPECT_NE(problem_in("kind: record, rate: 0.9", "denominator: shots").find("has no number"), std::string::npos);
  EXPECT_NE(
      problem_in("kind: record, rate: 0.9", "denominator: shots, counts: {beta: [1, 2]}, rate: 0.5").find("exclude"),
      std::string::npos);
  EXPECT_NE(problem_in("kind: record, rate: 0.9", "denominator: shots, counts: 0.5").find("no count"),
            std::string::npos);
  EXPECT_NE(problem_in("kind: record, rate: 0.9", "counts: {beta: [1, 2]}").find("denominator"), std::string::npos);
}

TEST(ClaimKillProbability, OfIndependentShotsIsOneMinusThePowerOfTheMisses) {
  // 97 % with four shots of 56 %: 96.3 % if they are independent.
  const ReadingAnswer answer = answer_to("kind: kill_probability, at_least: 0.97", "single_shot: 0.56, shots: 4");
  EXPECT_NEAR(answer.found->value, 100.0 * (1.0 - std::pow(0.44, 4)), 1e-10);
  EXPECT_EQ(answer.judgement, Judgement::contradicted);  // 96.25 % are not 97
  EXPECT_EQ(answer.limit, "the single shot");
  EXPECT_EQ(answer_to("kind: kill_probability, at_least: 0.96", "single_shot: 0.56, shots: 4").judgement,
            Judgement::supported);
  EXPECT_EQ(answer_to("kind: kill_probability, at_least: 0.97", "single_shot: 0.56, shots: 5").judgement,
            Judgement::supported);
  EXPECT_NE(answer.condition.find("or at least 5 shots"), std::string::npos) << answer.condition;
  // 1 - 0.035^(1/4) = 56.7 %.
  EXPECT_NE(answer.condition.find("a single shot of at least 56.7 %"), std::string::npos) << answer.condition;
}

TEST(ClaimKillProbability, IsLimitedByACommonFailure) {
  const auto answer = [](const std::string& common, const std::string& shots) {
    return answer_to("kind: kill_probability, at_least: 0.97",
                     "single_shot: 0.7, shots: " + shots + ", common_failure: " + common);
  };
  // One shot kills with its own chance, whatever it has in common with others.
  EXPECT_NEAR(answer("0.1", "1").found->value, 70.0, 1e-12);
  EXPECT_NEAR(answer("0.1", "4").found->value, 100.0 * 0.9 * (1.0 - std::pow(2.0 / 9.0, 4)), 1e-10);
  const ReadingAnswer many = answer("0.1", "200");
  EXPECT_NEAR(many.found->value, 90.0, 1e-10);
  EXPECT_EQ(many.judgement, Judgement::contradicted);
  EXPECT_EQ(many.limit, "failures in common");
  // Shots and single shot can't help; a rarer common cause can.
  EXPECT_EQ(many.condition, "needs a chance of a common failure of at most 3.5 %");
  // Where neither helps.
  EXPECT_EQ(
      answer_to("kind: kill_probability, at_least: 0.97", "single_shot: 0.5, shots: 4, common_failure: 0.1").condition,
      "needs more than one of its numbers to be better");
  // A salvo that fails as one shot does.
  EXPECT_NEAR(answer("0.3", "4").found->value, 70.0, 1e-10);
  EXPECT_NEAR(answer("0.9", "4").found->value, 70.0, 1e-10);
}

TEST(ClaimKillProbability, HasNoHolesAtTheEnds) {
  for (const char* const p : {"0", "1"}) {
    for (const char* const c : {"0", "0.5", "1"}) {
      const ReadingAnswer answer = answer_to("kind: kill_probability, at_least: 0.9",
                                             std::string{"shots: 3, single_shot: "} + p + ", common_failure: " + c);
      EXPECT_EQ(answer.found->value, p[0] == '0' ? 0.0 : 100.0) << p << " " << c;
    }
  }
}

TEST(ClaimKillProbability, RestsOnTheRecord) {
  const ReadingAnswer answer =
      answer_to("kind: kill_probability, at_least: 0.97", "single_shot: {from: gmd-2023.outcome}, shots: 4");
  EXPECT_EQ(answer.judgement, Judgement::depends);
  ASSERT_EQ(answer.inputs.size(), 1u);
  EXPECT_EQ(answer.inputs[0].name, "gmd-2023.outcome");
  EXPECT_GT(answer.inputs[0].index, 0.8);  // it alone decides; 200 worlds tell it so far
  EXPECT_FALSE(answer.inputs[0].sources.empty());
  // 12 of 21: the chance that p is above 1 - 0.035^(1/4).
  EXPECT_NEAR(answer.share, 1.0 - incomplete_beta(12.5, 9.5, 1.0 - std::pow(0.035, 0.25)), 0.1);
}

}  // namespace
}  // namespace iamd::study
