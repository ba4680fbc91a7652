#include "iamd/study/claim_inputs.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include <boost/math/distributions/beta.hpp>
#include <fmt/format.h>

#include "iamd/scenario/catalogue_numbers.hpp"
#include "iamd/scenario/distribution.hpp"
#include "iamd/scenario/units.hpp"

namespace iamd::study {
namespace {

using scenario::Node;

bool same_place(const Node& a, const Node& b) {
  return a.file == b.file && a.line == b.line && a.column == b.column && a.line > 0;
}

// The path of a node below another, by where it was written; empty when it is not there.
std::string path_to(const Node& within, const Node& sought, const std::string& path) {
  if (same_place(within, sought) && within.is_map() == sought.is_map()) return path;
  for (std::size_t i = 0; i < within.items.size(); ++i) {
    std::string step;
    if (within.is_map()) {
      step = path.empty() ? within.keys[i] : path + "." + within.keys[i];
    } else {
      step = path + "[" + std::to_string(i) + "]";
    }
    if (std::string found = path_to(within.items[i], sought, step); !found.empty()) return found;
  }
  return {};
}

// 5 %, likely and 95 % of a number, in the file's unit.
std::array<double, 3> spread(const scenario::Distribution& distribution) {
  using namespace scenario;
  if (const auto* fixed = std::get_if<Fixed>(&distribution)) return {fixed->value, fixed->value, fixed->value};
  if (const auto* uniform = std::get_if<Uniform>(&distribution)) {
    const double width = uniform->high - uniform->low;
    return {uniform->low + 0.05 * width, uniform->low + 0.5 * width, uniform->high - 0.05 * width};
  }
  if (const auto* normal = std::get_if<Normal>(&distribution)) {
    constexpr double z95 = 1.6448536269514722;  // Abramowitz and Stegun (1964), table 26.5
    return {normal->mean - z95 * normal->sd, normal->mean, normal->mean + z95 * normal->sd};
  }
  if (const auto* triangle = std::get_if<Triangular>(&distribution)) {
    const auto quantile = [&](double p) {
      const double width = triangle->high - triangle->low;
      if (!(width > 0.0)) return triangle->likely;
      const double left = (triangle->likely - triangle->low) / width;
      if (p < left) return triangle->low + std::sqrt(p * width * (triangle->likely - triangle->low));
      return triangle->high - std::sqrt((1.0 - p) * width * (triangle->high - triangle->likely));
    };
    return {quantile(0.05), triangle->likely, quantile(0.95)};
  }
  const auto& beta = std::get<JeffreysBeta>(distribution);
  const boost::math::beta_distribution<> posterior{beta.successes + 0.5, beta.trials - beta.successes + 0.5};
  return {boost::math::quantile(posterior, 0.05), boost::math::mean(posterior), boost::math::quantile(posterior, 0.95)};
}

std::string_view key_of(std::string_view path) {
  if (path.ends_with(']')) path = path.substr(0, path.rfind('['));
  const std::size_t dot = path.rfind('.');
  return dot == std::string_view::npos ? path : path.substr(dot + 1);
}

// The source that a number cites: in the catalogue, or in the claim file itself.
void add_source(const Node& id, const ClaimContext& context, std::vector<scenario::Source>& out) {
  const std::string_view file = id.file ? std::string_view{id.file->name} : std::string_view{};
  if (const scenario::Source* source = context.catalogue->source(file, id.text)) {
    out.push_back(*source);
    return;
  }
  const auto own = std::ranges::find(context.sources, id.text, &scenario::Source::id);
  if (own != context.sources.end()) out.push_back(*own);
}

std::optional<scenario::Uncertain> read(const Node& node, const std::string& path) {
  scenario::Reader reader;
  scenario::FieldInfo field;
  field.key = key_of(path);
  field.may_be_distribution = true;
  return reader.number(node, path, field, false);
}

}  // namespace

ClaimInput facts_of(const Node& number, const std::string& path, const ClaimContext& context) {
  ClaimInput input;
  input.name = path;
  if (number.file) {
    input.place = number.line > 0 ? fmt::format("{}:{}", number.file->name, number.line) : number.file->name;
    for (const auto& entry : context.catalogue->entries()) {
      if (entry.file != number.file->name) continue;
      const std::string inside = path_to(entry.component, number, "");
      if (inside.empty()) continue;
      input.name = entry.id + "." + inside;
      break;
    }
  }
  input.unit = scenario::unit_name(key_of(path));
  if (const auto read_number = read(number, path)) {
    const auto [low, likely, high] = spread(read_number->distribution());
    input.low = low;
    input.likely = likely;
    input.high = high;
  }
  if (!number.is_map()) return input;
  if (const Node* source = number.find("source")) {
    if (source->is_list()) {
      for (const Node& item : source->items) add_source(item, context, input.sources);
    } else {
      add_source(*source, context, input.sources);
    }
  }
  const auto text = [&](std::string_view key) {
    const Node* const node = number.find(key);
    return node != nullptr && node->is_scalar() ? node->text : std::string{};
  };
  input.confidence = text("confidence");
  input.note = text("note");
  std::vector<const scenario::Source*> sources;
  for (const scenario::Source& source : input.sources) sources.push_back(&source);
  if (const auto basis = scenario::basis_of(number, sources); !basis.empty()) input.basis = scenario::basis_text(basis);
  return input;
}

void collect_inputs(const Node& node, const std::string& path, const ClaimContext& context,
                    std::vector<DoubtfulNumber>& out) {
  if (node.is_map() && scenario::is_number_map(node)) {
    const auto number = read(node, path);
    if (number && !number->fixed()) out.push_back({facts_of(node, path, context), *number});
    return;
  }
  if (node.is_map()) {
    for (std::size_t i = 0; i < node.items.size(); ++i) {
      collect_inputs(node.items[i], path.empty() ? node.keys[i] : path + "." + node.keys[i], context, out);
    }
  } else if (node.is_list()) {
    for (std::size_t i = 0; i < node.items.size(); ++i) {
      const Node* const id = node.items[i].find("id");
      const std::string step = id != nullptr && id->is_scalar() ? id->text : std::to_string(i);
      collect_inputs(node.items[i], path + "[" + step + "]", context, out);
    }
  }
}

}  // namespace iamd::study
