#include "iamd/scenario/schema.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

#include <nlohmann/json.hpp>

namespace iamd::scenario {
namespace {

using Json = nlohmann::ordered_json;

const Json text_schema = Json{{"type", Json::array({"string", "number"})}};

// 100, not 100.0, where the number is whole.
Json tidy(double value) {
  constexpr double exact = 9007199254740992.0;
  return std::trunc(value) == value && std::abs(value) <= exact ? Json(static_cast<std::int64_t>(value)) : Json(value);
}

Json reference(const std::string& definition) { return Json{{"$ref", "#/definitions/" + definition}}; }

// Where a number or a curve comes from.
Json notes() {
  Json properties;
  properties["source"] = {{"description", "the source, or several, that the number is taken from"},
                          {"anyOf", {text_schema, {{"type", "array"}, {"items", text_schema}}}}};
  properties["confidence"] = {{"enum", {"high", "medium", "low"}}};
  properties["basis"] = {{"enum", {"claim", "assessment", "record", "reference", "assumption"}}};
  properties["note"] = text_schema;
  return properties;
}

// A number map: exactly one way to say the number, and where it comes from.
Json number_block(bool distributions) {
  const Json number{{"type", "number"}};
  const Json pair{{"type", "array"}, {"items", number}, {"minItems", 2}, {"maxItems", 2}};
  Json properties;
  properties["value"] = {{"type", "number"}, {"description", "one certain number"}};
  Json ways = Json::array({Json{{"required", {"value"}}}});
  if (distributions) {
    properties["low"] = {{"type", "number"}, {"description", "triangular: lower end"}};
    properties["likely"] = {{"type", "number"}, {"description", "triangular: mode"}};
    properties["high"] = {{"type", "number"}, {"description", "triangular: upper end"}};
    properties["uniform"] = pair;
    properties["uniform"]["description"] = "[low, high]";
    properties["normal"] = pair;
    properties["normal"]["description"] = "[mean, sd], cut to what is allowed";
    properties["beta"] = pair;
    properties["beta"]["description"] = "[successes, trials]: Jeffreys posterior of a proportion";
    ways.push_back({{"required", {"low", "likely", "high"}}});
    for (const auto* way : {"uniform", "normal", "beta"}) ways.push_back(Json{{"required", Json::array({way})}});
    properties["doubt"] = {
        {"enum", {"epistemic", "aleatory"}},
        {"description",
         "epistemic: a doubt about the world, drawn once for many runs; aleatory: chance, drawn in every run"}};
  }
  properties.update(notes());
  if (!distributions) properties["doubt"] = {{"enum", {"epistemic", "aleatory"}}};
  return {{"type", "object"}, {"properties", properties}, {"oneOf", ways}, {"additionalProperties", false}};
}

// A number of the catalogue.
Json from_block() {
  const Json from{{"type", "string"}, {"description", "a number of the catalogue, as ENTRY.PATH"}};
  return {{"type", "object"},
          {"properties", {{"from", from}}},
          {"required", Json::array({"from"})},
          {"additionalProperties", false}};
}

// Whether everything must be there, or only what changes an entry of the catalogue or an included file.
enum class Parts { all, some };

class Generator {
 public:
  Json root(const TableInfo& table, NumbersFrom numbers) {
    const bool includes =
        std::ranges::any_of(table.fields, [](const FieldInfo& field) { return field.key == "include"; });
    definitions_["distribution"] = number_form(true, numbers);
    definitions_["distribution"]["description"] = "A number, or a doubt about one";
    definitions_["cited_number"] = number_form(false, numbers);
    definitions_["cited_number"]["description"] = "A number with its source";
    Json schema =
        includes ? relaxed_by("include", object(table, Parts::all, false, {}), object(table, Parts::some, false, {}))
                 : object(table, Parts::all, false, {});
    schema["definitions"] = std::move(definitions_);
    return schema;
  }

 private:
  static Json number_form(bool distributions, NumbersFrom numbers) {
    Json block = number_block(distributions);
    if (numbers == NumbersFrom::the_file) return block;
    return {{"anyOf", Json::array({std::move(block), from_block()})}};
  }

  // The second where the key is there, the first otherwise.
  static Json relaxed_by(const std::string& key, Json all, Json some) {
    return {{"type", "object"}, {"if", {{"required", {key}}}}, {"then", std::move(some)}, {"else", std::move(all)}};
  }

  static Json id_schema() {
    return {{"type", Json::array({"string", "integer"})},
            {"pattern", "^[A-Za-z0-9._-]{1,64}$"},
            {"description", "name of this block, unique in its list"}};
  }
  static Json use_schema(const std::string& role) {
    return {
        {"type", "string"},
        {"description", "entry of the catalogue (role " + role + ") whose values hold where this block says nothing"}};
  }

  static Json number(const FieldInfo& field) {
    Json plain{{"type", field.type == FieldInfo::Type::whole ? "integer" : "number"}};
    const Domain& domain = field.domain;
    if (domain.low > any_number.low) plain[domain.low_open ? "exclusiveMinimum" : "minimum"] = tidy(domain.low);
    if (domain.high < any_number.high) plain[domain.high_open ? "exclusiveMaximum" : "maximum"] = tidy(domain.high);
    return {{"anyOf", {plain, reference(field.may_be_distribution ? "distribution" : "cited_number")}}};
  }

  static Json curve(const FieldInfo& field) {
    FieldInfo of_x;
    of_x.domain = field.domain_of_x;
    const Json pair{
        {"type", "array"}, {"items", Json::array({number(of_x), number(field)})}, {"minItems", 2}, {"maxItems", 2}};
    const Json pairs{{"type", "array"}, {"items", pair}, {"minItems", 1}, {"maxItems", Curve::most_points}};
    Json cited = notes();
    cited["points"] = pairs;
    const Json block{{"type", "object"},
                     {"properties", std::move(cited)},
                     {"required", Json::array({"points"})},
                     {"additionalProperties", false}};
    Json ways = number(field)["anyOf"];
    ways.push_back(pairs);
    ways.push_back(block);
    return {{"anyOf", std::move(ways)}};
  }

  static Json default_of(const FieldInfo& field) {
    Node node;
    node.kind = Node::Kind::scalar;
    node.text = field.default_text;
    if (const auto value = as_number(node)) return tidy(*value);
    if (const auto value = as_flag(node)) return *value;
    return field.default_text;
  }

  Json field(const FieldInfo& field, Parts parts) {
    Json schema;
    switch (field.type) {
      case FieldInfo::Type::number:
      case FieldInfo::Type::whole:
        schema = number(field);
        break;
      case FieldInfo::Type::curve:
        schema = curve(field);
        break;
      case FieldInfo::Type::flag:
        schema["type"] = "boolean";
        break;
      case FieldInfo::Type::text:
        schema = text_schema;
        break;
      case FieldInfo::Type::choice:
        schema["enum"] = field.choices;
        break;
      case FieldInfo::Type::list_of_texts:
        schema["anyOf"] = {text_schema, {{"type", "array"}, {"items", text_schema}}};
        break;
      case FieldInfo::Type::list_of_choices: {
        const Json one{{"enum", field.choices}};
        schema["anyOf"] = {one, {{"type", "array"}, {"items", one}, {"minItems", 1}, {"uniqueItems", true}}};
        break;
      }
      case FieldInfo::Type::table:
        schema = table(field.table.get(), parts, field.named);
        break;
      case FieldInfo::Type::word_or_table:
        schema["anyOf"] = {Json{{"enum", field.choices}}, table(field.table.get(), parts, field.named)};
        break;
      case FieldInfo::Type::word_or_list:
        schema["anyOf"] = {Json{{"enum", field.choices}}, Json{{"type", "array"},
                                                               {"items", table(field.table.get(), parts, field.named)},
                                                               {"maxItems", field.most_items}}};
        break;
      case FieldInfo::Type::list_of_tables:
        schema = {{"type", "array"}, {"items", table(field.table.get(), parts, field.named)}};
        break;
      case FieldInfo::Type::role:
        schema["allOf"] = Json::array({role(*field.role, parts, field.named)});
        break;
      case FieldInfo::Type::list_of_roles:
        schema = {{"type", "array"}, {"items", role(*field.role, parts, field.named)}};
        break;
    }
    if (!field.summary.empty()) schema["description"] = field.summary;
    if (!field.default_text.empty()) schema["default"] = default_of(field);
    return schema;
  }

  // The fields of a table, and `before`: keys that others read (kind, use).
  Json object(const TableInfo& table, Parts parts, bool named, Json before) {
    Json properties = before.is_null() ? Json::object() : std::move(before);
    Json required = Json::array();
    if (named) {
      properties["id"] = id_schema();
      required.push_back("id");
    }
    for (const FieldInfo& info : table.fields) {
      properties[info.key] = field(info, parts);
      if (info.required && parts == Parts::all) required.push_back(info.key);
    }
    Json schema{{"type", "object"}};
    if (!table.summary.empty()) schema["description"] = table.summary;
    schema["properties"] = std::move(properties);
    if (!required.empty()) schema["required"] = std::move(required);
    schema["additionalProperties"] = false;
    return schema;
  }

  Json table(const TableInfo* table, Parts parts, bool named) {
    if (table == nullptr) return Json{{"type", "object"}};
    if (table->use_role.empty()) return object(*table, parts, named, {});
    const Json use{{"use", use_schema(table->use_role)}};
    if (parts == Parts::some) return object(*table, parts, named, use);
    return relaxed_by("use", object(*table, Parts::all, named, use), object(*table, Parts::some, named, use));
  }

  Json role(const RoleInfo& role, Parts parts, bool named) {
    const auto key = std::tuple{&role, parts, named};
    if (const auto found = role_names_.find(key); found != role_names_.end()) return reference(found->second);
    std::string name = role.role + (named ? "_in_list" : "") + (parts == Parts::some ? "_changes" : "");
    while (!taken_.insert(name).second) name += "_";
    role_names_.emplace(key, name);
    Json schema = parts == Parts::some
                      ? by_kind(role, parts, named)
                      : relaxed_by("use", by_kind(role, parts, named), this->role(role, Parts::some, named));
    if (!role.summary.empty()) schema["description"] = role.summary;
    definitions_[name] = std::move(schema);
    return reference(name);
  }

  Json by_kind(const RoleInfo& role, Parts parts, bool named) {
    Json kind;
    kind["enum"] = Json::array();
    std::string words;
    for (const auto& component : role.components) {
      kind["enum"].push_back(component.kind);
      words += (words.empty() ? "" : "; ") + component.kind + ": " + component.summary;
    }
    kind["description"] = words;
    if (!role.default_kind.empty()) kind["default"] = role.default_kind;

    Json cases = Json::array();
    std::set<std::string> all_keys{"kind", "use"};
    if (named) all_keys.insert("id");
    for (const auto& component : role.components) {
      Json when{{"properties", {{"kind", {{"const", component.kind}}}}}};
      if (parts == Parts::some || component.kind != role.default_kind) when["required"] = {"kind"};
      Json then = object(*component.table, parts, named, {{"kind", kind}, {"use", use_schema(role.role)}});
      then["description"] = component.summary;
      cases.push_back({{"if", std::move(when)}, {"then", std::move(then)}});
      for (const auto& info : component.table->fields) all_keys.insert(info.key);
    }
    if (parts == Parts::some) {
      cases.push_back(
          {{"if", {{"not", {{"required", {"kind"}}}}}}, {"then", {{"propertyNames", {{"enum", all_keys}}}}}});
    }
    Json schema{{"type", "object"}, {"properties", {{"kind", kind}}}};
    Json required = Json::array();
    if (parts == Parts::all && role.default_kind.empty()) required.push_back("kind");
    if (named) required.push_back("id");
    if (!required.empty()) schema["required"] = std::move(required);
    schema["allOf"] = std::move(cases);
    return schema;
  }

  Json definitions_ = Json::object();
  std::map<std::tuple<const RoleInfo*, Parts, bool>, std::string> role_names_;
  std::set<std::string> taken_{"distribution", "cited_number"};
};

}  // namespace

std::string json_schema(const TableInfo& root, const std::string& title, std::string_view bare_list,
                        NumbersFrom numbers) {
  Json schema{{"$schema", "http://json-schema.org/draft-07/schema#"}, {"title", title}};
  if (!root.summary.empty()) schema["description"] = root.summary;
  Json body = Generator{}.root(root, numbers);
  if (!bare_list.empty()) {
    Json definitions = std::move(body["definitions"]);
    body.erase("definitions");
    Json list = body["properties"][std::string{bare_list}];
    body = {{"anyOf", Json::array({std::move(body), std::move(list)})}, {"definitions", std::move(definitions)}};
  }
  for (const auto& [key, value] : body.items()) {
    if (key != "description") schema[key] = value;
  }
  return schema.dump(2) + "\n";
}

}  // namespace iamd::scenario
