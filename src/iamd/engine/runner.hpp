// One run: the only loop over simulated time.
#pragma once

#include <cstdint>
#include <memory>

#include "iamd/base/error.hpp"
#include "iamd/engine/question.hpp"
#include "iamd/engine/recording.hpp"
#include "iamd/outcome/types.hpp"

namespace iamd::engine {

enum class Detail {
  row,         // the row and the stories
  ledger,      // and the ledger, with first detections only
  detections,  // and the ledger with every detection
};

// Plays runs of one question. Keeps buffers and what does not change within a world from run to run; results do not
// depend on which runs a runner played before. One runner a thread.
class Runner {
 public:
  explicit Runner(const Question& question);
  ~Runner();
  Runner(Runner&&) noexcept;
  Runner& operator=(Runner&&) = delete;
  Runner(const Runner&) = delete;
  Runner& operator=(const Runner&) = delete;

  // Plays run `run`. A pure function of (question, run, detail). An error when a motion drawn for this run has no
  // solution.
  [[nodiscard]] base::Result<outcome::RunResult> play(std::uint64_t run, Detail detail);
  // Plays run `run` and writes down what can be shown of it. The same run: its result is play()'s with Detail::ledger.
  [[nodiscard]] base::Result<Recording> record(std::uint64_t run, const RecordingOptions& options = {});
  // Names of the objects, assets, sensors and batteries of the last run played.
  [[nodiscard]] const outcome::Names& names() const;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace iamd::engine
