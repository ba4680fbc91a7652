#include "iamd/engine/campaign.hpp"

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace iamd::engine {
namespace {

using PlayedRun = std::pair<base::Result<outcome::RunResult>, outcome::Names>;

// Hands out run numbers and brings results back into their order. Workers may be ahead of the sink by `window` runs at
// most.
class Desk {
 public:
  Desk(const CampaignOptions& options, const RunSink& sink, std::size_t window)
      : options_{options}, sink_{sink}, window_{window} {}

  // The next run to play, or nothing when there is none or the campaign ends.
  std::optional<std::uint64_t> next() {
    std::unique_lock lock{mutex_};
    room_.wait(lock, [&] { return ended_ || in_flight_ < window_; });
    skip_done();
    if (ended_ || stopped() || next_ >= options_.runs) return std::nullopt;
    order_.push_back(next_);
    ++in_flight_;
    return next_++;
  }

  // Takes a played run; the thread that completes the head of the order feeds the sink.
  void give(std::uint64_t run, PlayedRun played) {
    std::unique_lock lock{mutex_};
    waiting_.emplace(run, std::move(played));
    while (!ended_ && !order_.empty()) {
      const auto head = waiting_.find(order_.front());
      if (head == waiting_.end()) break;
      PlayedRun ready = std::move(head->second);
      waiting_.erase(head);
      order_.erase(order_.begin());
      --in_flight_;
      hand_over(std::move(ready));
    }
    room_.notify_all();
  }

  [[nodiscard]] base::Result<CampaignEnd> end() const {
    if (error_) return std::unexpected{*error_};
    return CampaignEnd{played_, stopped() && next_ < options_.runs};
  }

 private:
  [[nodiscard]] bool stopped() const {
    return options_.stop != nullptr && options_.stop->load(std::memory_order_relaxed);
  }

  void skip_done() {
    while (skip_at_ < options_.skip.size() && options_.skip[skip_at_] <= next_) {
      if (options_.skip[skip_at_] == next_) ++next_;
      ++skip_at_;
    }
  }

  void hand_over(PlayedRun ready) {
    auto taken = ready.first ? sink_(std::move(*ready.first), ready.second)
                             : base::Result<void>{std::unexpected{ready.first.error()}};
    if (taken) {
      ++played_;
    } else {
      error_ = std::move(taken).error();
      ended_ = true;
    }
  }

  const CampaignOptions& options_;
  const RunSink& sink_;
  const std::size_t window_;
  std::mutex mutex_;
  std::condition_variable room_;
  std::vector<std::uint64_t> order_;  // runs under way or waiting, ascending
  std::map<std::uint64_t, PlayedRun> waiting_;
  std::size_t in_flight_ = 0;
  std::size_t skip_at_ = 0;
  std::uint64_t next_ = 0;
  std::uint64_t played_ = 0;
  bool ended_ = false;
  std::optional<base::Error> error_;
};

void work(const Question& question, const CampaignOptions& options, Desk& desk) {
  Runner runner{question};
  while (const auto run = desk.next()) {
    auto result = runner.play(*run, options.detail ? options.detail(*run) : Detail::row);
    desk.give(*run, {std::move(result), runner.names()});
  }
}

}  // namespace

base::Result<CampaignEnd> play_campaign(const Question& question, const CampaignOptions& options, const RunSink& sink) {
  const unsigned wanted = options.threads != 0 ? options.threads : std::max(1U, std::thread::hardware_concurrency());
  const auto threads = static_cast<unsigned>(std::min<std::uint64_t>(wanted, std::max<std::uint64_t>(1, options.runs)));
  Desk desk{options, sink, std::size_t{4} * threads};
  {
    std::vector<std::jthread> crew;
    for (unsigned i = 1; i < threads; ++i) crew.emplace_back([&] { work(question, options, desk); });
    work(question, options, desk);
  }
  return desk.end();
}

}  // namespace iamd::engine
