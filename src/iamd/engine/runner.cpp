#include "iamd/engine/runner.hpp"

#include <algorithm>
#include <optional>
#include <queue>
#include <utility>
#include <vector>

#include "iamd/base/hash.hpp"
#include "iamd/base/random.hpp"
#include "iamd/engagement/resolve.hpp"
#include "iamd/engine/cast.hpp"
#include "iamd/engine/feature_book.hpp"
#include "iamd/engine/recorder.hpp"
#include "iamd/engine/scoring.hpp"
#include "iamd/geo/frames.hpp"

namespace iamd::engine {
namespace {

using base::ObjectId;
using base::Time;
using base::TrackId;

// Things that happen at a moment known beforehand. Ties are settled by kind, then by index, so that the order never
// depends on how the queue was filled.
enum class Happening : std::uint8_t { start, warning, link, handover, intercept, assessment, arrival };
struct Appointment {
  Time time;
  Happening what;
  std::size_t index;  // of the target, of the warning, of the link, or of the shot

  // Later first: std::priority_queue keeps the greatest on top.
  bool operator<(const Appointment& other) const {
    if (time != other.time) return time > other.time;
    if (what != other.what) return what > other.what;
    return index > other.index;
  }
};

// A report of a launch on its way to the other sensors.
struct Report {
  sensing::LaunchWarning warning;
  ObjectId object{};  // truth: whose launch it was
};

// A link between command posts.
struct Line {
  std::size_t listener = 0, link = 0;
};

// One interceptor on its way.
struct Shot {
  battle::LaunchOrder order;
  std::optional<battle::InterceptPlan> revised{};
  std::size_t post = 0;
  ObjectId aimed_at{};       // truth: whose track it was
  std::uint32_t number = 0;  // how many were fired at that object before
  battle::Assessment report{};
};

}  // namespace

class Runner::Impl {
 public:
  explicit Impl(const Question& question) : question_{question}, cast_{question} {}

  base::Result<outcome::RunResult> play(std::uint64_t run, Detail detail);
  base::Result<Recording> record(std::uint64_t run, const RecordingOptions& options);
  [[nodiscard]] const outcome::Names& names() const { return cast_.names(); }

 private:
  [[nodiscard]] outcome::RunResult played(std::uint64_t run, Detail detail);
  void begin(std::uint64_t run, Detail detail);
  void loop();
  [[nodiscard]] Time next_look() const;

  void keep(const Appointment& appointment);
  void start(const Appointment& a);
  void arrive(const Appointment& a);
  void warn(const Appointment& a);
  void hand_over(const Appointment& a);
  void intercept(const Appointment& a);
  void report(const Appointment& a);
  void look(std::size_t sensor);
  void plan(std::size_t post);
  void tell(const Appointment& a);

  void note_detections(std::span<const ObjectId> source);
  void note_tracker(std::size_t post, std::span<const ObjectId> source, std::size_t first_detection);
  // Of a track in the picture of a post.
  [[nodiscard]] ObjectId object_of(std::size_t post, TrackId track);
  // The ledger's id of a track in the picture of a post: that of the tracker that made it.
  [[nodiscard]] TrackId ledger_id(std::size_t post, TrackId track);
  // Ids for the ledger, where all posts' tracks and engagements stand side by side.
  template <class Id>
  [[nodiscard]] Id global(std::size_t post, Id id) {
    return id.valid() ? Id{id.index() * cast_.posts().size() + post} : id;
  }
  [[nodiscard]] bool settled() const { return unsettled_ == 0 && shots_under_way_ == 0; }
  template <class Body>
  void enter(Body body) {
    if (detail_ != Detail::row) ledger_.push_back({now_, std::move(body)});
  }

  const Question& question_;
  Cast cast_;
  Scoring scoring_;

  // Of the run being played; buffers keep their capacity.
  std::uint64_t run_ = 0;
  Detail detail_ = Detail::row;
  Time now_;
  Time end_;
  std::priority_queue<Appointment> appointments_;
  std::vector<Shot> shots_;
  std::vector<Report> reports_;
  std::size_t unsettled_ = 0;  // targets that are not killed and have not arrived
  std::size_t shots_under_way_ = 0;
  std::size_t detection_count_ = 0;
  FeatureBook features_;
  std::vector<std::vector<ObjectId>> object_of_track_;  // by post, by its tracker's ids
  std::vector<Line> lines_;
  std::vector<char> seen_;  // targets that were detected
  std::vector<sensing::TrackCue> cues_;
  sensing::Look look_;
  tracking::TrackerLog tracker_log_;
  std::vector<TrackId> track_of_detection_;
  std::vector<battle::LaunchOrder> orders_;
  battle::PlanLog plan_log_;
  outcome::Ledger ledger_;
  Recorder* recorder_ = nullptr;  // where one writes the run down
};

void Runner::Impl::begin(std::uint64_t run, Detail detail) {
  run_ = run;
  detail_ = detail;
  now_ = Time{};
  const double duration_s = question_.scenario.duration_s;
  end_ = duration_s > 0.0 ? Time::from_seconds(duration_s) : Time::never();
  appointments_ = {};
  shots_.clear();
  reports_.clear();
  shots_under_way_ = 0;
  detection_count_ = 0;
  const auto posts = cast_.posts();
  object_of_track_.resize(posts.size());
  for (auto& objects : object_of_track_) objects.clear();
  features_.begin(question_, run, cast_);
  lines_.clear();
  for (std::size_t p = 0; p < posts.size(); ++p) {
    for (std::size_t k = 0; k < posts[p].links().size(); ++k) {
      lines_.push_back({p, k});
      appointments_.push({Time{} + posts[p].links()[k].interval, Happening::link, lines_.size() - 1});
    }
  }
  ledger_.clear();
  const auto targets = cast_.targets();
  unsettled_ = targets.size();
  seen_.assign(targets.size(), 0);
  scoring_.begin(targets);
  for (const world::Target& target : targets) {
    appointments_.push({target.start, Happening::start, target.id.index()});
    appointments_.push({target.end, Happening::arrival, target.id.index()});
  }
}

base::Result<outcome::RunResult> Runner::Impl::play(std::uint64_t run, Detail detail) {
  if (auto prepared = cast_.prepare(run); !prepared) return std::unexpected{std::move(prepared).error()};
  return played(run, detail);
}

base::Result<Recording> Runner::Impl::record(std::uint64_t run, const RecordingOptions& options) {
  if (auto prepared = cast_.prepare(run); !prepared) return std::unexpected{std::move(prepared).error()};
  Recorder recorder{question_, cast_, options};
  recorder_ = &recorder;
  outcome::RunResult result = played(run, Detail::ledger);
  recorder_ = nullptr;
  return recorder.finish(std::move(result), now_);
}

// Plays the run that the cast was prepared for.
outcome::RunResult Runner::Impl::played(std::uint64_t run, Detail detail) {
  begin(run, detail);
  loop();
  outcome::RunResult result;
  result.row.run = run;
  result.row.world = question_.world_of(run);
  result.row.launched = static_cast<std::uint32_t>(shots_.size());
  scoring_.end(cast_, now_, result);
  // Launches are ordered ahead of time and detections are stamped within their look: bring all into the order in which
  // it happened.
  std::stable_sort(ledger_.begin(), ledger_.end(),
                   [](const outcome::Event& a, const outcome::Event& b) { return a.time < b.time; });
  result.ledger = ledger_;
  return result;
}

Time Runner::Impl::next_look() const {
  Time next = Time::never();
  for (const auto& sensor : cast_.sensors()) next = std::min(next, sensor->next());
  return next;
}

// The only loop over simulated time. At one moment: what was appointed comes first, then the radars in their order,
// then the plans of the command posts in theirs.
void Runner::Impl::loop() {
  while (!settled()) {
    const Time appointed = appointments_.empty() ? Time::never() : appointments_.top().time;
    const Time looking = next_look();
    std::size_t planner = 0;
    Time planning = Time::never();
    for (std::size_t p = 0; p < cast_.posts().size(); ++p) {
      const Time wanted = cast_.posts()[p].commander().next();
      if (wanted < planning) {
        planning = wanted;
        planner = p;
      }
    }
    const Time next = std::min({appointed, looking, planning});
    if (next > end_) {
      now_ = end_;
      return;
    }
    now_ = next;
    if (appointed == next) {
      const Appointment appointment = appointments_.top();
      appointments_.pop();
      keep(appointment);
    } else if (looking == next) {
      const auto sensors = cast_.sensors();
      for (std::size_t s = 0; s < sensors.size(); ++s) {
        if (sensors[s]->next() == next) {
          look(s);
          break;
        }
      }
    } else {
      plan(planner);
    }
  }
}

void Runner::Impl::keep(const Appointment& appointment) {
  switch (appointment.what) {
    case Happening::start:
      return start(appointment);
    case Happening::warning:
      return warn(appointment);
    case Happening::link:
      return tell(appointment);
    case Happening::handover:
      return hand_over(appointment);
    case Happening::intercept:
      return intercept(appointment);
    case Happening::assessment:
      return report(appointment);
    case Happening::arrival:
      return arrive(appointment);
  }
}

void Runner::Impl::start(const Appointment& a) { enter(outcome::ObjectStarted{ObjectId{a.index}}); }

// A warning is out: all other sensors have it at once, in their order.
void Runner::Impl::warn(const Appointment& a) {
  const Report& report = reports_[a.index];
  for (std::size_t s = 0; s < cast_.sensors().size(); ++s) {
    if (base::SensorId{s} != report.warning.source) cast_.sensors()[s]->take(report.warning);
  }
  const world::Target& target = cast_.targets()[report.object.index()];
  enter(outcome::Warned{
      report.warning, report.object,
      geo::distance(geo::ecef_from_geodetic(report.warning.point), target.state(target.start).position)});
}

void Runner::Impl::arrive(const Appointment& a) {
  world::Target& target = cast_.targets()[a.index];
  if (!target.alive) return;
  target.alive = false;
  --unsettled_;
  // Where it came down, or its route ended, on the ground beneath; the nearest asset that it is inside of.
  geo::Geodetic place = geo::geodetic_from_ecef(target.state(target.end).position);
  base::AssetId hit;
  double nearest_m = 0.0;
  for (const battle::Asset& asset : cast_.assets()) {
    if (target.harmless) break;
    place.alt_m = asset.where.alt_m;
    const double distance_m = geo::distance(geo::ecef_from_geodetic(place), geo::ecef_from_geodetic(asset.where));
    if (distance_m <= asset.radius_m && (!hit.valid() || distance_m < nearest_m)) {
      hit = asset.id;
      nearest_m = distance_m;
    }
  }
  scoring_.arrived(target.id, hit, now_);
  enter(outcome::ObjectArrived{target.id, hit});
}

void Runner::Impl::look(std::size_t sensor) {
  cues_.clear();
  const std::span<const std::size_t> listeners = cast_.listeners(sensor);
  if (!listeners.empty()) {
    CommandPost& post = cast_.posts()[listeners.front()];
    for (const tracking::Track& track : post.tracker().tracks()) {
      const TrackId id = post.id_of(track.id);
      cues_.push_back({track.id, track.time, track.state, track.sigma_position_m(), post.commander().engaging(id),
                       post.commander().threatening(id)});
    }
  }
  look_.clear();
  cast_.sensors()[sensor]->look(now_, cast_.targets(), cues_, look_);
  for (std::size_t i = 0; i < look_.warnings.size(); ++i) {
    reports_.push_back({look_.warnings[i], look_.warned_of[i]});
    appointments_.push({std::max(now_, look_.warnings[i].time), Happening::warning, reports_.size() - 1});
  }
  if (recorder_ != nullptr) recorder_->looked(base::SensorId{sensor}, now_);
  if (look_.detections.empty()) return;

  const std::size_t first = detection_count_;
  for (sensing::Detection& detection : look_.detections) detection.id = base::DetectionId{detection_count_++};
  track_of_detection_.assign(look_.detections.size(), TrackId{});
  for (auto listener = listeners.rbegin(); listener != listeners.rend(); ++listener) {
    tracker_log_.clear();
    cast_.posts()[*listener].tracker().take(look_.detections, tracker_log_);
    note_tracker(*listener, look_.source, first);
  }
  note_detections(look_.source);
}

// Whose detections they were is truth and stays on this side.
void Runner::Impl::note_detections(std::span<const ObjectId> source) {
  for (std::size_t i = 0; i < source.size(); ++i) {
    const sensing::Detection& detection = look_.detections[i];
    const bool first = source[i].valid() && seen_[source[i].index()] == 0;
    if (source[i].valid()) {
      seen_[source[i].index()] = 1;
      scoring_.detected(source[i], detection.time);
    }
    if (recorder_ != nullptr) recorder_->detected(detection, source[i], track_of_detection_[i]);
    if (detail_ == Detail::detections || (first && detail_ == Detail::ledger)) {
      ledger_.push_back(
          {detection.time, outcome::Detected{detection.sensor, source[i], track_of_detection_[i], detection.snr}});
    }
  }
}

// Scoring and ledger of what a post's tracker made of a look.
void Runner::Impl::note_tracker(std::size_t p, std::span<const ObjectId> source, std::size_t first_detection) {
  CommandPost& post = cast_.posts()[p];
  std::vector<ObjectId>& object_of_track = object_of_track_[p];
  for (const tracking::Association& association : tracker_log_.associations) {
    const std::size_t i = association.detection.index() - first_detection;
    track_of_detection_[i] = global(p, association.track);
    if (!association.track.valid()) continue;
    if (association.track.index() >= object_of_track.size()) object_of_track.resize(association.track.index() + 1);
    ObjectId& object = object_of_track[association.track.index()];
    if (source[i].valid() && features_.any()) {
      const sensing::Detection& detection = look_.detections[i];
      if (features_.take(p, association.track, detection.sensor, cast_.targets()[source[i].index()], detection.time))
        post.commander().take(battle::LethalityReport{post.id_of(association.track),
                                                      features_.log_likelihood_ratio(p, association.track)});
    }
    const bool another = source[i].valid() && object != source[i];
    if (another) object = source[i];
    if (recorder_ != nullptr) {
      if (const tracking::Track* track = post.tracker().find(association.track); track != nullptr)
        recorder_->updated(global(p, association.track), *track, object);
    }
    if (!another) continue;
    // A confirmed track that has gone over to another object is that object's track from now on.
    const tracking::Track* track = post.tracker().find(association.track);
    if (track != nullptr && track->status == tracking::TrackStatus::confirmed) scoring_.confirmed(object, now_);
  }
  for (const tracking::TrackEvent& event : tracker_log_.events) {
    const ObjectId object =
        event.track.index() < object_of_track.size() ? object_of_track[event.track.index()] : ObjectId{};
    const TrackId track_id = global(p, event.track);
    switch (event.change) {
      case tracking::TrackChange::started:
        enter(outcome::TrackStarted{track_id, object});
        if (recorder_ != nullptr) recorder_->started(track_id, p, now_);
        break;
      case tracking::TrackChange::confirmed: {
        if (object.valid()) scoring_.confirmed(object, now_);
        double error_m = -1.0;
        if (const tracking::Track* track = post.tracker().find(event.track); track != nullptr && object.valid()) {
          error_m = geo::distance(track->state.position, cast_.targets()[object.index()].state(track->time).position);
        }
        enter(outcome::TrackConfirmed{track_id, object, error_m});
        if (recorder_ != nullptr) recorder_->confirmed(track_id, now_);
        break;
      }
      case tracking::TrackChange::deleted:
        enter(outcome::TrackDeleted{track_id});
        if (recorder_ != nullptr) recorder_->deleted(track_id, now_);
        break;
    }
  }
}

ObjectId Runner::Impl::object_of(std::size_t p, TrackId track) {
  const CommandPost& post = cast_.posts()[p];
  const CommandPost::Origin origin = post.origin(track);
  const std::size_t source = origin.link == 0 ? p : post.links()[origin.link - 1].post;
  const std::vector<ObjectId>& objects = object_of_track_[source];
  return origin.track.index() < objects.size() ? objects[origin.track.index()] : ObjectId{};
}

TrackId Runner::Impl::ledger_id(std::size_t p, TrackId track) {
  if (!track.valid()) return track;
  const CommandPost& post = cast_.posts()[p];
  const CommandPost::Origin origin = post.origin(track);
  return global(origin.link == 0 ? p : post.links()[origin.link - 1].post, origin.track);
}

// A link's turn: what the sender has confirmed goes out, and arrives after the link's delay.
void Runner::Impl::tell(const Appointment& a) {
  CommandPost& listener = cast_.posts()[lines_[a.index].listener];
  const CommandPost::Link& link = listener.links()[lines_[a.index].link];
  CommandPost& sender = cast_.posts()[link.post];
  tracker_log_.clear();
  sender.tracker().age(now_, tracker_log_);
  note_tracker(link.post, {}, detection_count_);
  TrackReport report;
  report.arrival = now_ + link.delay;
  for (const tracking::Track& track : sender.tracker().tracks()) {
    if (track.status != tracking::TrackStatus::confirmed) continue;
    report.tracks.push_back(track);
    report.log_likelihood_ratio.push_back(features_.log_likelihood_ratio(link.post, track.id));
  }
  listener.hear(lines_[a.index].link, std::move(report));
  appointments_.push({now_ + link.interval, Happening::link, a.index});
}

void Runner::Impl::plan(std::size_t p) {
  CommandPost& post = cast_.posts()[p];
  tracker_log_.clear();
  post.tracker().age(now_, tracker_log_);
  note_tracker(p, {}, detection_count_);

  orders_.clear();
  plan_log_.clear();
  plan_log_.judgements_wanted = detail_ != Detail::row;
  post.commander().plan(now_, post.picture(now_), orders_, plan_log_);
  for (const battle::HindranceChange& change : plan_log_.changes) {
    if (const ObjectId object = object_of(p, change.track); object.valid())
      scoring_.hindered(object, change.hindrance, now_);
    enter(outcome::Hindered{ledger_id(p, change.track), change.hindrance});
  }
  for (battle::ThreatJudgement judgement : plan_log_.judgements) {
    judgement.track = ledger_id(p, judgement.track);
    enter(outcome::Judged{judgement});
  }
  if (plan_log_.value && plan_log_.value->engagements > 0) enter(outcome::Planned{*plan_log_.value});
  for (const battle::LaunchOrder& order : orders_) {
    Shot& shot = shots_.emplace_back(Shot{order});
    shot.post = p;
    shot.aimed_at = object_of(p, order.track);
    if (shot.aimed_at.valid()) shot.number = scoring_.shots(shot.aimed_at);
    scoring_.launched(shot.aimed_at, order.launch);
    ++shots_under_way_;
    const double handover_s = cast_.interceptor(order.battery).handover_s();
    const Time handover =
        std::max({now_, order.launch, order.plan.intercept - base::Duration::from_seconds(handover_s)});
    appointments_.push({handover, Happening::handover, shots_.size() - 1});
    if (recorder_ != nullptr)
      recorder_->ordered(order, global(p, order.engagement), ledger_id(p, order.track), shot.aimed_at);
    if (detail_ != Detail::row) {
      battle::LaunchOrder entry = order;
      entry.track = ledger_id(p, order.track);
      entry.engagement = global(p, order.engagement);
      ledger_.push_back({order.launch, outcome::Launched{entry}});
    }
  }
}

void Runner::Impl::hand_over(const Appointment& a) {
  Shot& shot = shots_[a.index];
  CommandPost& post = cast_.posts()[shot.post];
  post.picture(now_);
  const tracking::Track* track = post.find(shot.order.track);
  if (track != nullptr) shot.revised = post.commander().revised(shot.order, *track);
  if (shot.revised && recorder_ != nullptr) recorder_->guided(a.index, now_, *shot.revised);
  const Time meeting = shot.revised ? shot.revised->intercept : shot.order.plan.intercept;
  appointments_.push({std::max(now_, meeting), Happening::intercept, a.index});
}

void Runner::Impl::intercept(const Appointment& a) {
  Shot& shot = shots_[a.index];
  const battle::Battery& battery = cast_.batteries()[shot.order.battery.index()];
  // Keyed by the object and how often it was shot at, so that another kill probability moves no other draw.
  const std::uint64_t entity = base::combined(
      shot.aimed_at.valid() ? cast_.targets()[shot.aimed_at.index()].entity : base::hash_text("false track"),
      shot.number);
  const base::StreamKey key{question_.scenario.seed, run_, entity, base::Purpose::outcome};
  const engagement::Intercept result =
      engagement::resolve(shot.order, shot.revised, cast_.interceptor(shot.order.battery), battery.site.origin(),
                          cast_.targets(), base::RandomStream{key});
  if (result.killed()) {
    cast_.targets()[result.target.index()].alive = false;
    --unsettled_;
  }
  scoring_.intercepted(shot.aimed_at, result);
  if (recorder_ != nullptr) recorder_->intercepted(a.index, result);
  engagement::Intercept entry = result;
  entry.engagement = global(shot.post, result.engagement);
  enter(outcome::Intercepted{entry, shot.order.battery, ledger_id(shot.post, shot.order.track)});

  const base::StreamKey assessment_key{question_.scenario.seed, run_, entity, base::Purpose::assessment};
  const battle::AssessmentQuality quality = cast_.posts()[shot.post].commander().assessment_quality();
  shot.report = engagement::assess(result, quality, base::RandomStream{assessment_key});
  appointments_.push({std::max(now_, shot.report.time), Happening::assessment, a.index});
}

void Runner::Impl::report(const Appointment& a) {
  const Shot& shot = shots_[a.index];
  cast_.posts()[shot.post].commander().take(shot.report);
  if (recorder_ != nullptr) recorder_->assessed(a.index, shot.report);
  --shots_under_way_;
  battle::Assessment entry = shot.report;
  entry.engagement = global(shot.post, entry.engagement);
  enter(outcome::Assessed{entry});
}

Runner::Runner(const Question& question) : impl_{std::make_unique<Impl>(question)} {}
Runner::~Runner() = default;
Runner::Runner(Runner&&) noexcept = default;

base::Result<outcome::RunResult> Runner::play(std::uint64_t run, Detail detail) { return impl_->play(run, detail); }
base::Result<Recording> Runner::record(std::uint64_t run, const RecordingOptions& options) {
  return impl_->record(run, options);
}
const outcome::Names& Runner::names() const { return impl_->names(); }

}  // namespace iamd::engine
