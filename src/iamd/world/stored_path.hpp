// A motion whose every copy and run flies one path, found when it was solved.
#pragma once

#include <utility>

#include "iamd/world/motion.hpp"

namespace iamd::world {

class StoredPath final : public Motion {
 public:
  explicit StoredPath(geo::Trajectory path, const FlightNotes& notes = {}) : path_{std::move(path)}, notes_{notes} {}
  void fly(const scenario::Draw& /*draw*/, base::RandomStream /*errors*/, geo::Trajectory& path) const override {
    path.clear();
    for (const geo::TrajectoryPiece& piece : path_.pieces()) path.append(piece);
  }
  [[nodiscard]] bool varies() const override { return false; }
  [[nodiscard]] FlightNotes notes(const scenario::Draw& /*draw*/) const override { return notes_; }

 private:
  geo::Trajectory path_;
  FlightNotes notes_;
};

}  // namespace iamd::world
