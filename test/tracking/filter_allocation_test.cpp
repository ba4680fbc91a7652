// The filters' steps allocate nothing.
#include <array>

#include <gtest/gtest.h>

#include "iamd/tracking/filter_bank.hpp"
#include "iamd/tracking/filter_bank_config.hpp"

#include "support/allocations.hpp"
#include "tracking/bank_scene.hpp"

namespace iamd::tracking {
namespace {

using namespace bank_scene;

TEST(FilterAllocation, NoStepAllocates) {
  using enum MotionKind;
  for (const FilterKind filter :
       {FilterKind::linear, FilterKind::extended, FilterKind::unscented, FilterKind::cubature}) {
    for (const auto& motions :
         {std::vector{constant_velocity}, std::vector{constant_velocity, manoeuvring},
          std::vector{constant_velocity, manoeuvring, level, turn, singer, ballistic, boosting}}) {
      Scene scene{true};
      const auto bank = make_filter_bank(with(filter, motions));
      std::array<Slot, 4> slots{};
      for (Slot& slot : slots) slot = bank->reserve();
      std::array<Plot, 10> plots;
      for (Plot& plot : plots) {
        scene.advance(1.0);
        plot = scene.plot();
      }
      const std::array weights{1.0, 2.0};
      Expectation expected;
      Shown shown;
      const std::size_t before = test::allocations();
      bank->start(scene.start, slots[0]);
      for (const Plot& plot : plots) {
        bank->predict(slots[0], 1.0, slots[1]);
        bank->expect(slots[1], scene.axes, expected);
        bank->update(slots[1], plot, scene.axes, slots[2]);
        bank->mix({&slots[1], 2}, weights, slots[0]);
        bank->update_late(slots[0], -0.2, plot, scene.axes, slots[0]);
        bank->copy(slots[0], slots[3]);
        bank->show(slots[3], shown);
        bank->release(slots[3]);
        slots[3] = bank->reserve();
      }
      EXPECT_EQ(test::allocations(), before);
    }
  }
}

}  // namespace
}  // namespace iamd::tracking
