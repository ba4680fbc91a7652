#include "iamd/base/error.hpp"

namespace iamd::base {

std::string to_string(const Error& error) {
  std::string text;
  if (!error.place.file.empty()) {
    text += error.place.file;
    if (error.place.line > 0) {
      text += ":" + std::to_string(error.place.line);
      if (error.place.column > 0) text += ":" + std::to_string(error.place.column);
    }
    text += ": ";
  }
  if (!error.place.path.empty()) text += error.place.path + ": ";
  text += error.problem;
  if (!error.why.empty()) text += " (" + error.why + ")";
  if (!error.suggestion.empty()) text += "; " + error.suggestion;
  return text;
}

}  // namespace iamd::base
