#include "iamd/battle/command_post.hpp"

namespace iamd::battle {

using scenario::Domain;

scenario::Table<CommandPostSpec> command_post_table(const scenario::RoleInfo& tracker,
                                                    const scenario::RoleInfo& doctrine) {
  scenario::Table<LinkSpec> link{"What a command post hears of another one's picture: its confirmed tracks"};
  link.text("post", &LinkSpec::post, "id of the command post that reports")
      .number("interval_s", &LinkSpec::interval_s, Domain{0.05, 600.0}, "between two reports")
      .or_else(1.0)
      .number("delay_s", &LinkSpec::delay_s, Domain{0.0, 600.0}, "of a report on its way")
      .or_else(0.5)
      .number("gridlock_m", &LinkSpec::gridlock_m, Domain{0.0, 1e5},
              "standard deviation, along each axis, of the constant error between the frames of the two posts; the "
              "listener knows its size and adds it to what the reports claim")
      .or_else(0.0);

  scenario::Table<CommandPostSpec> table{
      "A command post: it makes one picture of what its sensors detect, and its batteries fire as one. What it does "
      "not share with others, others don't know: posts may engage the same target"};
  table
      .texts("sensors", &CommandPostSpec::sensors,
             "ids of the sensors whose detections it has; one that several posts name takes cues from the first of "
             "them")
      .optional()
      .texts("batteries", &CommandPostSpec::batteries,
             "ids of the batteries that it commands; each belongs to one post")
      .optional()
      .block("tracker", &CommandPostSpec::tracker, tracker, "left out: the defence's")
      .optional()
      .block("doctrine", &CommandPostSpec::doctrine, doctrine, "left out: the defence's")
      .optional()
      .list("links", &CommandPostSpec::links, link,
            "whose tracks it hears of and may fire on: engage-on-remote; what it sees itself is fused with them")
      .optional();
  table.require([](const CommandPostSpec& spec) -> std::string {
    if (spec.sensors.empty() && spec.links.empty())
      return "a command post that has neither sensors nor links never knows of anything; name one";
    return "";
  });
  return table;
}

}  // namespace iamd::battle
