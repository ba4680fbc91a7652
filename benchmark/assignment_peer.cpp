// Our side of `./do bench-assignment`: dense linear assignment, one solver for all that is asked of it.
//
// Reads lines `FILE N` from stdin: N × N doubles, row-major, of this machine's order. Answers each with one line,
// `seconds cost`: processor time of the solver alone, and the sum over its pairs. The matrix asked for last is kept.
#include <ctime>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <string>
#include <vector>

#include "iamd/base/linear_assignment.hpp"

namespace {

double processor_s() {
  timespec t{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return static_cast<double>(t.tv_sec) + 1e-9 * static_cast<double>(t.tv_nsec);
}

}  // namespace

int main() {
  iamd::base::LinearAssignment solver;
  std::vector<double> cost;
  std::string kept;
  std::string file;
  std::size_t n = 0;
  std::cout << std::setprecision(17);
  while (std::cin >> file >> n) {
    if (file != kept) {
      cost.resize(n * n);
      std::ifstream in(file, std::ios::binary);
      in.read(reinterpret_cast<char*>(cost.data()), static_cast<std::streamsize>(cost.size() * sizeof(double)));
      if (!in) {
        std::cerr << "assignment_peer: " << file << " does not hold " << n << " rows of " << n << " doubles\n";
        return 2;
      }
      kept = file;
    }
    const double began = processor_s();
    const auto columns = solver.solve(cost, n, n);
    const double seconds = processor_s() - began;
    double sum = 0.0;
    for (std::size_t i = 0; i < n; ++i) sum += cost[i * n + static_cast<std::size_t>(columns[i])];
    std::cout << seconds << ' ' << sum << std::endl;
  }
}
