// A report as one HTML file: complete without scripts, without a network, on paper and on a phone.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "iamd/report/chart.hpp"
#include "iamd/report/provenance.hpp"

namespace iamd::report {

// A number that answers, large: "P(no leaker)", "30 %", "20…42 % (95 %), 119 of 400 runs".
struct KeyFigure {
  std::string name, value, note;
};

// Builds the page from top to bottom. All texts are a stranger's: they are escaped here, `html` arguments excepted.
class Page {
 public:
  // Question in words above the title's answer.
  Page(std::string title, std::string question);

  void answer(std::string_view sentence);  // the verdict in one sentence
  void figures(const std::vector<KeyFigure>& figures);
  // A section with a heading that the page's index names; ids are [a-z-]+ and unique.
  void section(std::string_view id, std::string_view heading);
  void paragraph(std::string_view text);
  void list(const std::vector<std::string>& items);
  // `numeric`: these columns are aligned right. A caption names the table.
  void table(std::string_view caption, const ChartTable& table, const std::vector<bool>& numeric);
  // Static picture, table one click away, and CSV; scripts draw it anew.
  void chart(const Chart& chart);
  // A picture made elsewhere (an SVG document of this room) with its text alternative and caption.
  void picture(std::string_view svg, std::string_view alternative, std::string_view caption);
  // The globe: a JSON document (iamd-replay/1), and what stands there without scripts or WebGL.
  void globe(const std::string& replay_json, std::string_view still_svg, std::string_view alternative);
  void html(std::string_view trusted);
  // Where it comes from and the command that repeats it.
  void provenance(const Provenance& from);

  // The whole file. Scripts are only in it where something needs them.
  [[nodiscard]] std::string file() const;

 private:
  std::string title_, question_, body_, index_;
  bool charts_ = false, globe_ = false;
};

// zlib's gzip format, level 9, in base64: what the page's scripts unpack. The same bytes for the same text.
[[nodiscard]] std::string packed(std::string_view text);

}  // namespace iamd::report
