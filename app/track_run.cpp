#include "track_run.hpp"

#include <algorithm>
#include <filesystem>
#include <limits>
#include <unistd.h>
#include <utility>

#include "iamd/base/text.hpp"
#include "iamd/engine/detection_maker.hpp"
#include "iamd/scenario/sensor_list.hpp"
#include "iamd/scenario/track_reader.hpp"
#include "iamd/scenario/truth_reader.hpp"

#include "interrupt.hpp"

namespace iamd::app {
namespace {

using base::Error;
using scenario::DetectionReader;
using scenario::DetectionRow;
using Errors = std::vector<Error>;

// Reads a whole source with one of the readers of recordings.
template <class Reader>
Errors read_all(TextSource& source, Reader& reader) {
  const auto read = source.read([&](std::string_view piece) { return reader.feed(piece); });
  if (!read) return {read.error()};
  reader.finish();
  return reader.errors();
}

bool same_file(const std::string& a, const std::string& b) {
  std::error_code failed;
  return a == b || (std::filesystem::equivalent(a, b, failed) && !failed);
}

}  // namespace

TrackRun::TrackRun(TrackOptions options, std::string command) : options_{std::move(options)} {
  report_.command = std::move(command);
}

void TrackRun::note_input(const std::string& what, const TextSource& source) {
  report_.inputs.push_back({what, source.name(), source.bytes(), source.hash()});
}

Errors TrackRun::load_sensors() {
  auto source = TextSource::open(options_.sensors);
  if (!source) return {source.error()};
  std::string text;
  const scenario::Limits limits;
  const auto read = source->read([&](std::string_view piece) { return (text += piece).size() <= limits.bytes; });
  if (!read) return {read.error()};
  const auto tree = scenario::parse(text, options_.sensors, limits);
  if (!tree) return tree.error();
  auto sensors = scenario::read_sensor_list(*tree);
  if (!sensors) return sensors.error();
  sensors_ = std::move(*sensors);
  note_input("sensors", *source);
  return {};
}

DetectionReader TrackRun::reader(DetectionReader::Take take) const {
  DetectionReader reader{options_.detections, sensors_, std::move(take)};
  if (tracker_.kind == "extended_kalman") {
    reader.need_whole_position("the tracker 'extended_kalman' needs range, azimuth and elevation");
  }
  return reader;
}

// All of it before anything is tracked, so that nothing is written because of a file with a mistake at its end.
Errors TrackRun::check_detections(TextSource& source) {
  DetectionReader check = reader([](const DetectionRow&) { return true; });
  if (Errors errors = read_all(source, check); !errors.empty()) return errors;
  note_input("detections", source);
  return {};
}

Errors TrackRun::load_states(TextSource& source) {
  if (!options_.truth.empty()) {
    return {Error{"--truth does not go with aircraft states", "the states themselves are the truth", "leave it out",
                  base::Place{options_.detections, 0, 0, {}}}};
  }
  if (Errors errors = engine::DetectionMaker::hindrances(sensors_); !errors.empty()) return errors;
  scenario::StateReader states{options_.detections};
  if (Errors errors = read_all(source, states); !errors.empty()) return errors;
  note_input("states", source);
  const scenario::RecordedTruth truth = engine::truth_of(std::move(states.states()));
  paths_ = engine::paths_of(truth, base::Duration::from_seconds(engine::longest_state_gap_s));
  if (paths_.empty()) {
    return {Error{"no aircraft is in the air", "all rows are on the ground or without position", "name another file",
                  base::Place{options_.detections, 0, 0, {}}}};
  }
  report_.truth = truth.counts;
  report_.seed = options_.seed;
  options_.in_view = true;
  return {};
}

Errors TrackRun::load_truth() {
  auto source = TextSource::open(options_.truth);
  if (!source) return {source.error()};
  scenario::TruthReader truth{options_.truth};
  if (Errors errors = read_all(*source, truth); !errors.empty()) return errors;
  note_input("truth", *source);
  report_.truth = truth.truth().counts;
  paths_ = engine::paths_of(truth.truth(), base::Duration::from_nanoseconds(std::numeric_limits<std::int64_t>::max()));
  return {};
}

Errors TrackRun::load_remote() {
  auto source = TextSource::open(options_.remote);
  if (!source) return {source.error()};
  scenario::TrackReader tracks{options_.remote};
  if (Errors errors = read_all(*source, tracks); !errors.empty()) return errors;
  note_input("remote", *source);
  remote_rows_ = std::move(tracks.tracks());
  return {};
}

Errors TrackRun::load() {
  auto tracker = choose_tracker(options_.tracker);
  if (!tracker) return tracker.error();
  tracker_ = std::move(*tracker);
  if (Errors errors = load_sensors(); !errors.empty()) return errors;
  auto source = TextSource::open(options_.detections);
  if (!source) return {source.error()};
  const auto beginning = source->beginning();
  if (!beginning) return {beginning.error()};
  if (scenario::StateReader::recognises(*beginning)) {
    if (Errors errors = load_states(*source); !errors.empty()) return errors;
  } else {
    if (!options_.detections_out.empty() || !options_.truth_out.empty()) {
      return {Error{"--detections-out and --truth-out are for aircraft states", "from others no detections are made",
                    "leave them out", base::Place{options_.detections, 0, 0, {}}}};
    }
    if (source->name() != "-") {
      if (Errors errors = check_detections(*source); !errors.empty()) return errors;
      if (!source->rewind()) return {Error{"the file can't be read again", {}, {}, {source->name(), 0, 0, {}}}};
    }
    source_.emplace(std::move(*source));
    if (!options_.truth.empty()) {
      if (Errors errors = load_truth(); !errors.empty()) return errors;
    }
  }
  if (!options_.remote.empty()) {
    if (Errors errors = load_remote(); !errors.empty()) return errors;
  }
  report_.objects = paths_.size();
  if (!paths_.empty()) {
    outcome::PictureScoreConfig config;
    config.cutoff = {options_.order, options_.cutoff_m};
    score_ = std::make_unique<engine::ReplayScore>(
        paths_, options_.in_view ? std::optional{engine::RecordedView{sensors_}} : std::nullopt, config);
  }
  return open_outputs();
}

Errors TrackRun::open_outputs() {
  const std::string* const inputs[] = {&options_.sensors, &options_.detections, &options_.truth, &options_.remote,
                                       &options_.tracker.file};
  struct Output {
    const char* option;
    const std::string* file;
    std::optional<FileWriter>* writer;
  };
  const Output outputs[] = {{"--out", &options_.out, &out_},
                            {"--detections-out", &options_.detections_out, &detections_out_},
                            {"--truth-out", &options_.truth_out, &truth_out_},
                            {"--impacts", &options_.impacts, &impacts_out_}};
  for (const Output& output : outputs) {
    if (output.file->empty()) continue;
    const auto clashes = [&](const std::string* other) {
      return other != output.file && !other->empty() && same_file(*output.file, *other);
    };
    const bool read = std::ranges::any_of(inputs, clashes);
    if (read || std::ranges::any_of(outputs, clashes, &Output::file)) {
      return {Error{std::string{output.option} + " names " + base::quoted(*output.file),
                    read ? "that file is read" : "another option names it, too", "name another file"}};
    }
    auto writer = FileWriter::create(*output.file);
    if (!writer) return {writer.error()};
    output.writer->emplace(std::move(*writer));
  }
  return {};
}

void TrackRun::show_impacts(const engine::ReplayMoment& moment) {
  const auto rows = impacts_->take(moment);
  if (!report::ImpactCsv{[this](std::string_view text) { return impacts_out_->write(text); }}.add(rows)) {
    wanted_ = false;
  }
}

void TrackRun::show(const engine::ReplayMoment& own) {
  const engine::ReplayMoment moment = remote_ ? remote_->fused(own) : own;
  if (impacts_) show_impacts(moment);
  report_.track_rows += moment.tracks.size();
  report_.tracks_alive_at_end = moment.tracks.size();
  if (csv_ && !csv_->add(moment)) wanted_ = false;
  if (!score_ || trouble_) return;
  trouble_ = score_->take(moment);
  if (!truth_out_) return;
  std::string text;
  for (const engine::ReplayScore::Present& object : score_->at(moment.time)) {
    report::append_truth_csv(text, moment.time, paths_[object.path].name(), object.state);
  }
  if (!truth_out_->write(text)) wanted_ = false;
}

Errors TrackRun::play_recording(DetectionReader& reader) {
  Errors errors = read_all(*source_, reader);
  if (!errors.empty()) return errors;
  if (source_->name() == "-") {
    note_input("detections", *source_);
  } else if (wanted_ && std::ranges::none_of(report_.inputs, [&](const auto& input) {
               return input.what == "detections" && input.hash == source_->hash();
             })) {
    return {Error{
        "the file changed while it was read", {}, "try again", {source_->name(), 0, 0, {}}, base::ErrorKind::runtime}};
  }
  report_.may_be_cut_off = reader.ends_without_line_end();
  return {};
}

Errors TrackRun::play_states(DetectionReader& reader) {
  engine::DetectionMaker maker{sensors_, paths_, options_.seed};
  std::string text = report::detection_csv_header();
  if (truth_out_ && !truth_out_->write(report::truth_csv_header())) wanted_ = false;
  while (wanted_) {
    if (detections_out_ && !detections_out_->write(text)) break;
    if (!reader.feed(text)) break;
    if (!maker.next()) break;
    text.clear();
    for (const DetectionRow& row : maker.rows()) report::append_detection_csv(text, row, sensors_[row.sensor].id);
  }
  reader.finish();
  return reader.errors();
}

// What is made of the picture beyond tracks, with what the tracker assumes.
void TrackRun::prepare_products() {
  const tracking::BallisticAssumptions assumed = tracker_.model->ballistic_assumptions();
  if (remote_rows_) {
    report_.remote.emplace().rows = remote_rows_->counts;
    tracking::FusionSettings settings;
    settings.motion.ballistic_coefficient_kg_m2 = assumed.ballistic_coefficient_kg_m2;
    settings.motion.ballistic_psd = assumed.acceleration_psd_m2_s3;
    remote_ = std::make_unique<engine::RemotePicture>(std::move(*remote_rows_), settings);
    remote_rows_.reset();
  }
  if (!impacts_out_) return;
  impacts_ = std::make_unique<engine::ImpactSeries>(
      engine::ImpactOptions{base::Duration::from_seconds(options_.impacts_every_s), options_.ground_alt_m, assumed});
  if (!report::ImpactCsv{[this](std::string_view text) { return impacts_out_->write(text); }}.begin()) wanted_ = false;
}

Errors TrackRun::play() {
  prepare_products();
  engine::ReplayOptions how;
  how.late = base::Duration::from_seconds(tracker_.late_s);
  how.tentative = options_.tentative;
  replay_ = std::make_unique<engine::Replay>(
      sensors_, tracker_.model->make(scenario::Draw{options_.seed, 0, 0}, engine::sensor_facts(sensors_)), how,
      [this](const engine::ReplayMoment& moment) { show(moment); });
  const std::atomic<bool>& interrupted = catch_interrupts();
  std::optional<Error> stop;
  DetectionReader rows = reader([&](const DetectionRow& row) {
    stop = replay_->take(row);
    if (stop) stop->place = {options_.detections, static_cast<int>(row.line), 0, {}};
    if (interrupted) wanted_ = false;
    return wanted_ && !stop && !trouble_;
  });
  if (csv_ && !csv_->begin()) wanted_ = false;
  Errors errors = source_ ? play_recording(rows) : play_states(rows);
  if (stop) errors.insert(errors.begin(), *stop);
  if (trouble_) errors.push_back(*trouble_);
  if (errors.empty() && wanted_) replay_->finish();
  return errors;
}

Exit TrackRun::report() {
  const auto counts = replay_->counts();
  for (std::size_t i = 0; i < sensors_.size(); ++i) report_.sensors.push_back({sensors_[i].id, counts[i]});
  report_.tracker_kind = tracker_.kind;
  report_.tracker_settings = tracker_.settings;
  report_.late_s = tracker_.late_s;
  report_.first_late_line = replay_->first_late_line();
  report_.moments = replay_->moments();
  report_.tracks_started = replay_->tracks_started();
  report_.tracks_confirmed = replay_->tracks_confirmed();
  report_.times = replay_->times();
  if (remote_) report_.remote->counts = remote_->counts();
  if (impacts_) {
    report_.impacts = {options_.impacts_every_s,
                       options_.ground_alt_m,
                       impacts_->rows(),
                       impacts_->without(),
                       {impacts_->last().begin(), impacts_->last().end()}};
  }
  if (score_) {
    report::TrackReport::Metrics& metrics = report_.metrics.emplace();
    metrics.config = score_->config();
    metrics.result = score_->result();
    metrics.in_view = options_.in_view;
    for (const engine::RecordedPath& path : paths_) metrics.names.push_back(path.name());
  }
  if (report_.may_be_cut_off) note("note: " + options_.detections + " ends without a line end: it may be cut off");
  if (options_.json) return print_data(report::track_json(report_));
  const std::string summary = report::track_summary(report_, may_colour(out_ ? STDOUT_FILENO : STDERR_FILENO));
  if (out_) return print_data(summary);
  for (std::size_t at = 0; at < summary.size();) {
    const std::size_t end = summary.find('\n', at);
    note(summary.substr(at, end - at));
    at = end + 1;
  }
  return console_.end();
}

Exit TrackRun::go() {
  if (const Errors errors = load(); !errors.empty()) return print_errors(errors);
  if (out_) {
    csv_ = std::make_unique<report::TrackCsv>([this](std::string_view text) { return out_->write(text); });
  } else if (!options_.json) {
    csv_ = std::make_unique<report::TrackCsv>([this](std::string_view text) {
      wrote_to_console_ = true;
      return console_.write(text);
    });
  }
  Errors errors = play();
  if (!errors.empty()) {
    if (wrote_to_console_) errors.front().kind = base::ErrorKind::runtime;
    return print_errors(errors);
  }
  if (catch_interrupts()) return Exit::interrupted;
  if (wrote_to_console_ && !wanted_) return console_.end();
  for (std::optional<FileWriter>* writer : {&out_, &detections_out_, &truth_out_, &impacts_out_}) {
    if (!*writer) continue;
    if (const auto error = (*writer)->commit()) return print_errors({&*error, 1});
  }
  return report();
}

}  // namespace iamd::app
