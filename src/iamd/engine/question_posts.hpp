// The command posts of a question: names resolved, members checked. Used by question.cpp.
#pragma once

#include "iamd/engine/question.hpp"

namespace iamd::engine {

// Fills question.posts from the scenario's `command_posts`, or with one post that has everything. Needs sensors,
// batteries, assets, tracker and doctrine of the question. Problems go to the reader.
void read_posts(const scenario::Defence& defence, Question& question, scenario::Reader& reader);
// Names in the doctrines' rules that stand for nothing.
void check_references(const Question& question, const scenario::Defence& defence, scenario::Reader& reader);

}  // namespace iamd::engine
