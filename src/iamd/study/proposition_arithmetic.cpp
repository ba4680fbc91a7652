// Propositions that need no scene: counted records, and what no simulation can decide.
#include <utility>

#include "iamd/study/proposition.hpp"

namespace iamd::study {
namespace {

struct NotPhysical : PropositionHead {
  std::string because;
};

scenario::Table<NotPhysical> not_physical_table() {
  scenario::Table<NotPhysical> table{"Something that no simulation can decide: standards, policy, quality in words"};
  add_head(table);
  table.text("because", &NotPhysical::because, "why not, and who could");
  return table;
}

class NotPhysicalProposition : public Proposition {
 public:
  explicit NotPhysicalProposition(NotPhysical config) : config_{std::move(config)} {}
  [[nodiscard]] const PropositionHead& head() const override { return config_; }
  [[nodiscard]] std::string claimed() const override { return {}; }
  [[nodiscard]] scenario::Checked<std::vector<ReadingPlan>> plan(const ClaimContext& /*context*/) const override {
    ReadingAnswer answer;
    answer.against = "any";
    answer.limit = config_.because;
    ReadingPlan plan;
    plan.settled = std::move(answer);
    std::vector<ReadingPlan> plans;
    plans.push_back(std::move(plan));
    return plans;
  }

 private:
  NotPhysical config_;
};

}  // namespace

void add_arithmetic_kinds(scenario::Registry<Proposition>& registry) {
  registry.add<NotPhysical>("not_physical", "what no simulation can decide", not_physical_table(),
                            [](const NotPhysical& config) -> std::shared_ptr<const Proposition> {
                              return std::make_shared<NotPhysicalProposition>(config);
                            });
}

}  // namespace iamd::study
