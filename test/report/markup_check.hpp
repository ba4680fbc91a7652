// A strict look at markup: what a reader of XML, or of HTML as our pages use it, needs.
#pragma once

#include <cctype>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace iamd::report {

class MarkupCheck {
 public:
  explicit MarkupCheck(std::string_view text) : text_{text} { run(); }

  // Empty where all is well: elements nest, attributes are quoted and not named twice, entities are known, ids are
  // unique, bytes are allowed.
  [[nodiscard]] const std::string& problem() const { return problem_; }
  [[nodiscard]] const std::set<std::string>& ids() const { return ids_; }
  // What stands between tags, entities resolved, a blank for each tag; scripts and styles left out.
  [[nodiscard]] const std::string& words() const { return words_; }
  // Values of href and src.
  [[nodiscard]] const std::vector<std::string>& addresses() const { return addresses_; }
  [[nodiscard]] const std::vector<std::string>& elements() const { return elements_; }

 private:
  void fail(const std::string& what) {
    if (problem_.empty()) problem_ = what + " near: " + std::string{text_.substr(at_, 80)};
  }
  std::string resolved(std::string_view raw) {
    std::string text;
    for (std::size_t i = 0; i < raw.size(); ++i) {
      if (raw[i] == '<' || (static_cast<unsigned char>(raw[i]) < 0x20 && raw[i] != '\n')) fail("a bare character");
      if (raw[i] != '&') {
        text += raw[i];
        continue;
      }
      const std::size_t end = raw.find(';', i);
      const std::string name{raw.substr(i + 1, end == std::string_view::npos ? 0 : end - i - 1)};
      const std::string is = name == "amp"    ? "&"
                             : name == "lt"   ? "<"
                             : name == "gt"   ? ">"
                             : name == "quot" ? "\""
                             : name == "#39"  ? "'"
                                              : "";
      if (is.empty()) {
        fail("an unknown entity");
        return text;
      }
      text += is;
      i = end;
    }
    return text;
  }
  void run() {
    static const std::set<std::string> empty{"meta", "img", "br"}, raw{"script", "style"};
    std::vector<std::string> open;
    while (at_ < text_.size() && problem_.empty()) {
      if (text_[at_] != '<') {
        const std::size_t end = std::min(text_.find('<', at_), text_.size());
        words_ += resolved(text_.substr(at_, end - at_));
        at_ = end;
        continue;
      }
      words_ += ' ';
      if (text_.substr(at_).starts_with("<!doctype html>") || text_.substr(at_).starts_with("<?xml")) {
        at_ = text_.find('>', at_) + 1;
        continue;
      }
      if (text_.substr(at_).starts_with("</")) {
        const std::size_t end = text_.find('>', at_);
        const std::string name{text_.substr(at_ + 2, end - at_ - 2)};
        if (open.empty() || open.back() != name) return fail("</" + name + "> closes nothing");
        open.pop_back();
        at_ = end + 1;
        continue;
      }
      const std::string name = tag();
      if (name.empty()) return fail("not a tag");
      if (closed_ || empty.contains(name)) continue;
      open.push_back(name);
      if (raw.contains(name)) {
        at_ = text_.find("</" + name, at_);
        if (at_ == std::string_view::npos) at_ = text_.size();
      }
    }
    if (problem_.empty() && !open.empty()) fail("<" + open.back() + "> stays open");
  }
  // Reads a start tag; its name, or nothing.
  std::string tag() {
    ++at_;
    std::string name;
    while (at_ < text_.size() && (std::isalnum(static_cast<unsigned char>(text_[at_])) != 0)) name += text_[at_++];
    elements_.push_back(name);
    std::set<std::string> seen;
    while (at_ < text_.size()) {
      while (at_ < text_.size() && text_[at_] == ' ') ++at_;
      closed_ = text_.substr(at_).starts_with("/>");
      if (closed_ || text_[at_] == '>') {
        at_ += closed_ ? 2 : 1;
        return name;
      }
      const std::size_t equals = text_.find_first_of("= >", at_);
      const std::string attribute{text_.substr(at_, equals - at_)};
      if (!seen.insert(attribute).second) return fail("an attribute twice"), "";
      if (equals == std::string_view::npos || !text_.substr(equals).starts_with("=\"")) return fail("not quoted"), "";
      const std::size_t end = text_.find('"', equals + 2);
      const std::string value = resolved(text_.substr(equals + 2, end - equals - 2));
      if (attribute == "id" && !ids_.insert(value).second) return fail("an id twice"), "";
      if (attribute == "href" || attribute == "src") addresses_.push_back(value);
      if (attribute.starts_with("on")) return fail("a handler"), "";
      at_ = end + 1;
    }
    return "";
  }

  std::string_view text_;
  std::size_t at_ = 0;
  bool closed_ = false;
  std::string problem_, words_;
  std::set<std::string> ids_;
  std::vector<std::string> addresses_, elements_;
};

}  // namespace iamd::report
