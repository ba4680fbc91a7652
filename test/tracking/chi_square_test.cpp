#include "iamd/tracking/chi_square.hpp"

#include <gtest/gtest.h>

namespace iamd::tracking {
namespace {

TEST(ChiSquare, QuantilesAgreeWithPrintedTables) {
  // NIST/SEMATECH e-Handbook of Statistical Methods, table 1.3.6.7.4.
  EXPECT_NEAR(chi_square_quantile(1, 0.95), 3.841, 5e-4);
  EXPECT_NEAR(chi_square_quantile(2, 0.99), 9.210, 5e-4);
  EXPECT_NEAR(chi_square_quantile(4, 0.999), 18.467, 5e-4);
  EXPECT_NEAR(chi_square_quantile(5, 0.975), 12.833, 5e-4);
  EXPECT_NEAR(chi_square_quantile(12, 0.99), 26.217, 5e-4);
  EXPECT_NEAR(chi_square_quantile(3, 0.90), 6.251, 5e-4);
  EXPECT_NEAR(chi_square_quantile(3, 0.99), 11.345, 5e-4);
  EXPECT_NEAR(chi_square_quantile(3, 0.999), 16.266, 5e-4);
  EXPECT_NEAR(chi_square_quantile(6, 0.90), 10.645, 5e-4);
  EXPECT_NEAR(chi_square_quantile(6, 0.95), 12.592, 5e-4);
  EXPECT_NEAR(chi_square_quantile(6, 0.999), 22.458, 5e-4);
}

TEST(ChiSquare, QuantilesGrowWithProbabilityUpToTheEdges) {
  double last3 = 0.0;
  double last6 = 0.0;
  for (const double p : {1e-9, 1e-3, 0.1, 0.5, 0.9, 0.9999, 1.0 - 1e-9}) {
    EXPECT_GT(chi_square_quantile(3, p), last3);
    EXPECT_GT(chi_square_quantile(6, p), last6);
    last3 = chi_square_quantile(3, p);
    last6 = chi_square_quantile(6, p);
  }
  EXPECT_LT(last6, 60.0);
}

}  // namespace
}  // namespace iamd::tracking
