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
  // A picture made elsewhere, with its text alternative and caption. An SVG document of this room (it begins with <?xml
  // and has a style of its own) becomes an image; an <svg> element becomes part of the page and follows its colours,
  // has role="img" and is trusted.
  void picture(std::string_view svg, std::string_view alternative, std::string_view caption);
  // The globe: a JSON document (iamd-replay/1), and what stands there without scripts or WebGL, a picture as above.
  void globe(const std::string& replay_json, std::string_view still_svg, std::string_view alternative);
  // Markup as it is. Scripts in it do not run: the page allows only its own.
  void html(std::string_view trusted);
  // Where it comes from and the command that repeats it; last.
  void provenance(const Provenance& from);

  // The whole file. Scripts are only in it where something needs them.
  [[nodiscard]] std::string file() const;

 private:
  void close_section();

  std::string title_, question_, answer_, figures_, body_, index_;
  bool in_section_ = false, charts_ = false, globe_ = false;
};

// zlib's gzip format, level 9, in base64: what the page's scripts unpack. The same bytes for the same text.
[[nodiscard]] std::string packed(std::string_view text);

}  // namespace iamd::report
