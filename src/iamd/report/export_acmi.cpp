// A recorded run as a flight recording for Tacview: ACMI 2.2, text. Technical reference:
// tacview.net/documentation/acmi.
#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "iamd/geo/frames.hpp"
#include "iamd/report/export_path.hpp"
#include "iamd/report/export_things.hpp"
#include "iamd/report/run_export.hpp"

namespace iamd::report {
namespace {

constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
constexpr double missile_above_m = 25e3, missile_beyond_mps = 700.0;

// The value of a property: a comma is escaped; no escape is known for a backslash, so that its full-width twin stands
// for it. Control characters, line ends among them, become pictures.
std::string value_of(std::string_view text) {
  std::string value;
  for (const char c : one_line(text)) {
    if (c == ',') {
      value += "\\,";
    } else if (c == '\\') {
      value += "\xef\xbc\xbc";  // U+FF3C
    } else {
      value += c;
    }
  }
  return value;
}
// Text behind the bars of an event, in which none of its own may be.
std::string event_text(std::string_view text) {
  std::string value;
  for (const char c : value_of(text)) {
    if (c == '|') {
      value += "\xef\xbd\x9c";  // U+FF5C
    } else {
      value += c;
    }
  }
  return value;
}

// To a millimetre and a centimetre.
std::string place(const Degrees& at) {
  return "T=" + decimal(at.lon, 8) + "|" + decimal(at.lat, 8) + "|" + decimal(at.alt_m, 2);
}

// What flies high or fast is a missile; the recording knows no more of its kind.
std::string_view type_of(const Mover& mover) {
  if (mover.kind == Moving::shot) return "Weapon+Missile";
  if (mover.kind == Moving::track) return "Misc+Minor";
  if (mover.harmless) return "Misc+Decoy";
  const bool missile = std::ranges::any_of(mover.path, [](const engine::PathSample& sample) {
    return geo::norm(sample.state.velocity) > missile_beyond_mps ||
           degrees_of(sample.state.position).alt_m > missile_above_m;
  });
  return missile ? "Weapon+Missile" : "Air+FixedWing";
}
// Without what the name says already.
std::string label_of(const Mover& mover) {
  return mover.kind == Moving::track ? mover.status + " track" : mover.status;
}

class Acmi {
 public:
  explicit Acmi(const RunExport& what) : what_{what} {}

  [[nodiscard]] std::string document() {
    const auto movers = movers_of(what_.recording);
    const auto standers = standers_of(what_.recording);
    for (const Stander& stander : standers) name(stander.id);
    for (const Mover& mover : movers) name(mover.id);
    for (const Stander& stander : standers) add(stander);
    for (const Mover& mover : movers) add(mover);
    for (const RunEvent& event : events_of(what_.recording, movers)) add(event);
    for (const Mover& mover : movers) remove(mover);
    return head() + body();
  }

 private:
  // Of one moment: places before events, removals last.
  enum class Order : std::uint8_t { place, event, removal };
  struct Line {
    base::Time time;
    Order order = Order::place;
    std::string text;
  };

  void name(const std::string& id) { numbers_.emplace(id, fmt::format("{:x}", numbers_.size() + 1)); }
  [[nodiscard]] const std::string& number(const std::string& id) const { return numbers_.at(id); }
  void line(base::Time time, Order order, std::string text) { lines_.push_back({time, order, std::move(text)}); }

  [[nodiscard]] std::string head() const {
    const Provenance& from = what_.provenance;
    std::string text{byte_order_mark};
    text += "FileType=text/acmi/tacview\nFileVersion=2.2\n";
    const auto global = [&](std::string_view property, std::string_view value) {
      if (!value.empty()) text += fmt::format("0,{}={}\n", property, value_of(value));
    };
    global("ReferenceTime", iso_time(what_.epoch, {}));
    global("DataSource", "OpenIAMD " + from.software_version);
    global("DataRecorder", "OpenIAMD " + from.software_version + " (" + from.source_revision + ")");
    global("Title", from.scenario_title.empty() ? from.scenario_name : from.scenario_title);
    global("Category", "Air and missile defence");
    global("Briefing", from.scenario_question);
    global("Comments", fmt::format("Scenario {} ({}), run {}, seed {}. Heights are above the WGS-84 ellipsoid. {}",
                                   from.scenario_name, from.scenario_hash, what_.recording.result.row.run, from.seed,
                                   from.command));
    return text;
  }

  [[nodiscard]] std::string body() {
    std::ranges::stable_sort(
        lines_, [](const Line& a, const Line& b) { return std::pair{a.time, a.order} < std::pair{b.time, b.order}; });
    std::string text;
    const Line* before = nullptr;
    for (const Line& now : lines_) {
      if (before == nullptr || before->time != now.time) text += "#" + decimal(seconds(now.time), 9) + "\n";
      text += now.text + "\n";
      before = &now;
    }
    return text;
  }

  void add(const Stander& stander) {
    constexpr std::array<std::string_view, 3> type{"Ground+Static+Building", "Ground+Static+Sensor",
                                                   "Ground+Static+AntiAircraft"};
    constexpr std::array<std::string_view, 3> group{"Assets", "Sensors", "Batteries"};
    const auto kind = static_cast<std::size_t>(stander.kind);
    std::string text = fmt::format("{},{},Type={},Name={},Group={},Coalition=Defence,Color=Blue", number(stander.id),
                                   place(degrees_of(stander.where)), type[kind], value_of(stander.name), group[kind]);
    if (stander.radius_m > 0.0) {
      text +=
          fmt::format(",{}={:.0f}", stander.kind == Standing::battery ? "EngagementRange" : "Radius", stander.radius_m);
    }
    line(base::Time{}, Order::place, std::move(text));
  }

  void add(const Mover& mover) {
    constexpr std::array<std::string_view, 3> group{"Objects", "Tracks", "Interceptors"};
    constexpr std::array<std::string_view, 3> side{"Coalition=Attack,Color=Red", "Coalition=Picture,Color=Green",
                                                   "Coalition=Defence,Color=Cyan"};
    const auto kind = static_cast<std::size_t>(mover.kind);
    const std::string& id = number(mover.id);
    bool first = true;
    for (const engine::PathSample& sample : densified(mover.path)) {
      std::string text = id + "," + place(degrees_of(sample.state.position));
      if (std::exchange(first, false)) {
        text += fmt::format(",Type={},Name={},Group={},{},Label={}", type_of(mover), value_of(mover.name), group[kind],
                            side[kind], value_of(label_of(mover)));
        if (mover.battery && mover.battery->valid()) {
          const auto parent = numbers_.find(fmt::format("battery/{}", mover.battery->index()));
          if (parent != numbers_.end()) text += ",Parent=" + parent->second;
        }
      }
      line(sample.time, Order::place, std::move(text));
    }
  }

  // What is not destroyed leaves: else Tacview would take it for destroyed.
  void remove(const Mover& mover) {
    const base::Time end = mover.path.back().time;
    const std::string& id = number(mover.id);
    const bool killed = mover.kind == Moving::object && mover.status == "killed";
    line(end, Order::event,
         fmt::format("0,Event={}|{}|{}", killed ? "Destroyed" : "LeftArea", id,
                     event_text(mover.name + ": " + mover.status)));
    line(end, Order::removal, "-" + id);
  }

  void add(const RunEvent& event) {
    std::string ids;
    for (const Mover* mover : {event.shot, event.object, event.track}) {
      if (mover != nullptr) ids += number(mover->id) + "|";
    }
    const EventRecord& record = event.record;
    const bool bookmark = record.kind == "intercept" || record.kind == "arrived";
    line(record.time, Order::event,
         fmt::format("0,Event={}|{}{}", bookmark ? "Bookmark" : "Message", ids, event_text(event.text)));
    if (record.kind == "intercept" && event.shot != nullptr) add_result(event);
  }

  // For the shot log.
  void add_result(const RunEvent& event) {
    std::string text = "0,Event=Timeout";
    if (event.battery.valid()) {
      const auto source = numbers_.find(fmt::format("battery/{}", event.battery.index()));
      if (source != numbers_.end()) text += "|SourceId:" + source->second;
    }
    text += "|AmmoCount:1";
    if (event.object != nullptr) text += "|TargetId:" + number(event.object->id);
    text += event.record.detail == "kill" ? "|Outcome:Kill" : "|Outcome:Miss";
    line(event.record.time, Order::event, std::move(text));
  }

  const RunExport& what_;
  std::map<std::string, std::string> numbers_;  // hexadecimal, of our ids
  std::vector<Line> lines_;
};

}  // namespace

std::string run_acmi(const RunExport& what) { return Acmi{what}.document(); }

}  // namespace iamd::report
