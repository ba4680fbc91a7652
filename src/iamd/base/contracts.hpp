// Contracts catch our own mistakes (never the user's): on where IAMD_CONTRACTS is defined to 1, otherwise free.
#pragma once

#if defined(IAMD_CONTRACTS) && IAMD_CONTRACTS
// A broken contract stops the program at once, so that a debugger or a sanitizer shows the place.
#define IAMD_EXPECT(condition) (static_cast<bool>(condition) ? void(0) : __builtin_trap())
#else
#define IAMD_EXPECT(condition) static_cast<void>(0)
#endif
// What a function promises about its result.
#define IAMD_ENSURE(condition) IAMD_EXPECT(condition)
