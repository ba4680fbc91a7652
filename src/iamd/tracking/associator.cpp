#include "iamd/tracking/associator.hpp"

#include "iamd/tracking/global_nearest_neighbour.hpp"
#include "iamd/tracking/joint_probabilistic.hpp"

namespace iamd::tracking {

std::unique_ptr<Associator> make_associator(AssociatorKind kind) {
  switch (kind) {
    case AssociatorKind::gnn:
      return std::make_unique<GlobalNearestNeighbour>();
    case AssociatorKind::jpda:
      break;
  }
  return std::make_unique<JointProbabilistic>();
}

}  // namespace iamd::tracking
