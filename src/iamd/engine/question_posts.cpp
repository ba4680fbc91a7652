#include "iamd/engine/question_posts.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>

#include "iamd/base/hash.hpp"
#include "iamd/base/text.hpp"

namespace iamd::engine {
namespace {

using scenario::Block;
using scenario::NamedBlock;
using scenario::Reader;

std::vector<std::string_view> ids_of(const std::vector<NamedBlock>& blocks) {
  std::vector<std::string_view> ids;
  for (const NamedBlock& block : blocks) ids.push_back(block.id);
  return ids;
}

void unknown(const Block& block, const std::string& key, std::string_view what, std::string_view name,
             std::span<const std::string_view> known, Reader& reader) {
  const std::string_view near = base::nearest_name(name, known);
  std::string why = known.empty() ? "there are none" : "there are " + base::list_of_names(known);
  const scenario::Node* at = block.node.find(key);
  reader.fail(at != nullptr ? *at : block.node, block.path + "." + key,
              "no " + std::string{what} + " has the id " + base::quoted(name), std::move(why),
              near.empty() ? "" : "did you mean '" + std::string{near} + "'?");
}

// Places of named members in the list of what there is.
std::vector<std::size_t> members(const Block& block, const std::string& key, std::string_view what,
                                 const std::vector<std::string>& names, const std::vector<NamedBlock>& all,
                                 Reader& reader) {
  const std::vector<std::string_view> ids = ids_of(all);
  std::vector<std::size_t> places;
  for (const std::string& name : names) {
    const auto found = std::ranges::find(ids, name);
    if (found == ids.end()) {
      unknown(block, key, what, name, ids, reader);
      continue;
    }
    const auto place = static_cast<std::size_t>(found - ids.begin());
    if (std::ranges::find(places, place) != places.end()) {
      reader.fail(block.node, block.path + "." + key, "'" + name + "' is named twice", "", "name it once");
      continue;
    }
    places.push_back(place);
  }
  std::ranges::sort(places);
  return places;
}

void check_members(const scenario::Defence& defence, const Question& question, Reader& reader) {
  const auto check = [&](const std::vector<NamedBlock>& all, std::string_view what, bool once,
                         const std::vector<std::size_t> Question::CommandPost::* list) {
    for (std::size_t i = 0; i < all.size(); ++i) {
      std::vector<std::string> posts;
      for (const Question::CommandPost& post : question.posts) {
        if (std::ranges::find(post.*list, i) != (post.*list).end()) posts.push_back(post.id);
      }
      const Block& block = all[i].block;
      if (posts.empty()) {
        reader.fail(
            block.node, block.path, "this " + std::string{what} + " belongs to no command post",
            "where there are command_posts, each has what it names",
            "add '" + all[i].id + "' to the " + std::string{what == "battery" ? "batteries" : "sensors"} + " of one");
      } else if (once && posts.size() > 1) {
        reader.fail(block.node, block.path, "this battery is commanded by " + posts[0] + " and by " + posts[1],
                    "it can't obey both", "name it in one of them");
      }
    }
  };
  check(defence.sensors, "sensor", false, &Question::CommandPost::sensors);
  check(defence.batteries, "battery", true, &Question::CommandPost::batteries);
}

}  // namespace

void read_posts(const scenario::Defence& defence, Question& question, Reader& reader) {
  if (defence.command_posts.empty()) {
    Question::CommandPost& post = question.posts.emplace_back();
    post.id = "defence";
    post.entity = base::hash_text(post.id);
    post.sensors.resize(question.sensors.size());
    post.batteries.resize(question.batteries.size());
    std::iota(post.sensors.begin(), post.sensors.end(), std::size_t{0});
    std::iota(post.batteries.begin(), post.batteries.end(), std::size_t{0});
    post.tracker = question.tracker;
    post.doctrine = question.doctrine;
    return;
  }
  const auto table =
      battle::command_post_table(tracking::tracker_registry().info(), battle::doctrine_registry().info());
  const std::vector<std::string_view> ids = ids_of(defence.command_posts);
  const std::size_t failures_before = reader.failures();
  for (const NamedBlock& block : defence.command_posts) {
    battle::CommandPostSpec spec;
    table.read_into(block.block.node, block.block.path, reader, spec, {"id"});
    Question::CommandPost& post = question.posts.emplace_back();
    post.id = block.id;
    post.entity = base::hash_text(block.id);
    post.sensors = members(block.block, "sensors", "sensor", spec.sensors, defence.sensors, reader);
    post.batteries = members(block.block, "batteries", "battery", spec.batteries, defence.batteries, reader);
    for (const battle::LinkSpec& link : spec.links) {
      const auto found = std::ranges::find(ids, link.post);
      if (found == ids.end()) {
        unknown(block.block, "links", "command post", link.post, ids, reader);
      } else if (*found == block.id) {
        reader.fail(block.block.node, block.block.path + ".links", "'" + block.id + "' can't hear of itself", "",
                    "name another command post");
      } else {
        post.links.push_back({static_cast<std::size_t>(found - ids.begin()), link});
      }
    }
    post.tracker = spec.tracker.empty()
                       ? question.tracker
                       : tracking::tracker_registry().read(spec.tracker.node, spec.tracker.path, reader);
    post.doctrine = spec.doctrine.empty()
                        ? question.doctrine
                        : battle::doctrine_registry().read(spec.doctrine.node, spec.doctrine.path, reader);
  }
  if (reader.failures() == failures_before) check_members(defence, question, reader);
}

void check_references(const Question& question, const scenario::Defence& defence, Reader& reader) {
  const std::vector<std::string_view> assets = ids_of(defence.assets);
  const std::vector<std::string_view> batteries = ids_of(defence.batteries);
  std::vector<const battle::DoctrineModel*> checked;
  for (const Question::CommandPost& post : question.posts) {
    if (!post.doctrine || std::ranges::find(checked, post.doctrine.get()) != checked.end()) continue;
    checked.push_back(post.doctrine.get());
    Block block = defence.doctrine;
    if (post.doctrine != question.doctrine) {
      for (const NamedBlock& named : defence.command_posts) {
        if (named.id != post.id) continue;
        if (const scenario::Node* own = named.block.node.find("doctrine"); own != nullptr)
          block = {*own, named.block.path + ".doctrine"};
      }
    }
    for (const auto& reference : post.doctrine->references()) {
      const auto& known = reference.battery ? batteries : assets;
      if (std::ranges::find(known, reference.name) == known.end())
        unknown(block, "rules", reference.battery ? "battery" : "asset", reference.name, known, reader);
    }
  }
}

}  // namespace iamd::engine
