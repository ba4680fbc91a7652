#include <algorithm>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/base/text.hpp"
#include "iamd/report/export_text.hpp"
#include "iamd/report/run_export.hpp"

#include "played.hpp"
#include "synthetic.hpp"
#include "synthetic_recording.hpp"

namespace iamd::report {
namespace {

// A reader for XML as far as the export uses it; fails the test where it isn't well-formed.
struct Element {
  std::string name, attributes, text;
  std::vector<Element> children;

  [[nodiscard]] const Element* child(std::string_view wanted) const {
    for (const Element& c : children) {
      if (c.name == wanted) return &c;
    }
    return nullptr;
  }
};

class Xml {
 public:
  explicit Xml(std::string text) : text_{std::move(text)} {
    if (text_.starts_with("<?xml")) at_ = text_.find("?>") + 2;
  }
  Element read() {
    Element top;
    content(top);
    EXPECT_EQ(at_, text_.size()) << "stopped at " << text_.substr(at_, 60);
    EXPECT_EQ(top.children.size(), 1u);
    return top.children.empty() ? Element{} : top.children[0];
  }

 private:
  void content(Element& into) {
    while (at_ < text_.size()) {
      if (text_.compare(at_, 9, "<![CDATA[") == 0) {
        const std::size_t end = text_.find("]]>", at_);
        into.text += text_.substr(at_ + 9, end - at_ - 9);
        at_ = end + 3;
      } else if (text_.compare(at_, 2, "</") == 0) {
        const std::size_t end = text_.find('>', at_);
        EXPECT_EQ(text_.substr(at_ + 2, end - at_ - 2), into.name);
        at_ = end + 1;
        return;
      } else if (text_[at_] == '<') {
        Element& child = into.children.emplace_back();
        const std::size_t end = text_.find('>', at_);
        std::string tag = text_.substr(at_ + 1, end - at_ - 1);
        const bool empty = tag.ends_with('/');
        const std::size_t blank = tag.find(' ');
        child.name = tag.substr(0, blank);
        if (blank != std::string::npos) child.attributes = tag.substr(blank + 1);
        at_ = end + 1;
        if (!empty) content(child);
      } else {
        into.text += character();
      }
    }
  }
  std::string character() {
    const char c = text_[at_];
    EXPECT_NE(c, '>');
    EXPECT_TRUE(static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t') << int{c};
    if (c != '&') return ++at_, std::string(1, c);
    const std::size_t end = text_.find(';', at_);
    const std::string entity = text_.substr(at_, end - at_ + 1);
    at_ = end + 1;
    const std::map<std::string, std::string> known{{"&amp;", "&"},   {"&lt;", "<"},  {"&gt;", ">"},
                                                   {"&quot;", "\""}, {"&#39;", "'"}, {"&#13;", "\r"}};
    EXPECT_TRUE(known.contains(entity)) << entity;
    return known.contains(entity) ? known.at(entity) : "";
  }
  std::string text_;
  std::size_t at_ = 0;
};

Element kml_of(const engine::Recording& recording) {
  const Provenance from = test::provenance();
  const std::string text = run_kml({from, recording});
  EXPECT_TRUE(base::is_utf8(text));
  return Xml{text}.read();
}

std::map<std::string, const Element*> folders_of(const Element& kml) {
  std::map<std::string, const Element*> folders;
  for (const Element& child : kml.children.at(0).children) {
    if (child.name == "Folder") folders[child.child("name")->text] = &child;
  }
  return folders;
}

test::Played track_of(const Element& placemark) {
  test::Played played;
  std::vector<base::Time> times;
  std::size_t next = 0;
  for (const Element& child : placemark.child("gx:Track")->children) {
    if (child.name == "when") {
      const auto moment = epoch_from(child.text);
      EXPECT_TRUE(moment) << child.text;
      times.push_back(base::Time::from_nanoseconds((*moment - default_epoch).count()));
    } else if (child.name == "gx:coord") {
      double lon = 0.0, lat = 0.0, alt = 0.0;
      std::istringstream{child.text} >> lon >> lat >> alt;
      played.add_degrees(times.at(next++), lon, lat, alt);
    }
  }
  EXPECT_EQ(next, times.size());
  return played;
}

TEST(ExportKml, TracksFollowTheRecordedPathsToAMetre) {
  const engine::Recording recording = test::recording();
  const Element kml = kml_of(recording);
  const auto folders = folders_of(kml);
  const std::map<std::string, std::string> kinds{
      {"Objects (truth)", "object/"}, {"Tracks", "track/"}, {"Interceptors", "shot/"}};
  for (const auto& [folder, kind] : kinds) {
    int number = 0;
    for (const Element& placemark : folders.at(folder)->children) {
      if (placemark.name != "Placemark") continue;
      EXPECT_LT(test::worst_m(test::true_path(recording, kind + std::to_string(number)), track_of(placemark)), 0.45);
      ++number;
    }
    EXPECT_EQ(number, 2) << folder;
  }
}

TEST(ExportKml, EventsAreThereFromTheirMomentOn) {
  const Element kml = kml_of(test::recording());
  std::map<std::string, std::string> begins;
  for (const Element& placemark : folders_of(kml).at("Events")->children) {
    if (placemark.name != "Placemark") continue;
    begins[placemark.child("name")->text] = placemark.child("TimeSpan")->child("begin")->text;
    EXPECT_EQ(placemark.child("Point")->child("altitudeMode")->text, "absolute");
  }
  EXPECT_EQ(begins.at("missile#1 is killed by shot 2.0 of battery"), "2000-01-01T00:03:00Z");
  EXPECT_EQ(begins.at("missile#2 leaks on city"), "2000-01-01T00:06:50Z");
}

TEST(ExportKml, EveryStyleThatIsUsedIsThere) {
  const Element kml = kml_of(test::recording());
  std::vector<std::string> known;
  for (const Element& child : kml.children[0].children) {
    if (child.name == "Style") known.push_back("#" + child.attributes.substr(4, child.attributes.size() - 5));
  }
  for (const auto& [name, folder] : folders_of(kml)) {
    for (const Element& placemark : folder->children) {
      const Element* style = placemark.child("styleUrl");
      if (style == nullptr) continue;
      EXPECT_TRUE(std::ranges::find(known, style->text) != known.end()) << style->text;
    }
  }
}

TEST(ExportKml, IsWellFormedWhateverTheNames) {
  for (const std::string& name : test::hostile_names()) {
    const Element kml = kml_of(test::recording(name));
    const Element& placemark = folders_of(kml).at("Objects (truth)")->children.at(1);
    EXPECT_EQ(utf8_of(placemark.child("name")->text), Xml("<a>" + xml_text(one_line(name)) + "</a>").read().text);
    EXPECT_EQ(placemark.child("description")->text.find("<script"), std::string::npos);
  }
}

TEST(ExportKml, AnEmptyRunIsADocumentToo) { EXPECT_EQ(folders_of(kml_of({})).size(), 7u); }

}  // namespace
}  // namespace iamd::report
