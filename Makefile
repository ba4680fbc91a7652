# Only names: every target calls ./do, which works without make as well. make test PRESET=asan picks a preset.
.DEFAULT_GOAL := help
.PHONY: help setup build demo test test-slow asan tsan regression schema validation bench bench-tracking bench-assignment format format-check tidy clean

export PRESET IAMD_SKIP_SETUP JOBS

help setup build demo test test-slow asan tsan regression schema validation bench bench-tracking bench-assignment format format-check tidy clean:
	@./do $@ $(ARGS)
