#include "iamd/report/footprint_export.hpp"
namespace iamd::report {
std::string footprint_geojson(const FootprintReport&) { return {}; }
std::string footprint_svg(const FootprintReport&) { return {}; }
}
