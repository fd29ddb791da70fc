#!/usr/bin/env bash
# All that must hold before a change lands: `bash check.sh`. CI runs the same, after `.ci/run` has installed what is missing.
#
# One build at a time, each of them kept in $TUTELA_CACHE, so that only the first run is long.
set -euo pipefail
cd "$(dirname "$0")"

export TUTELA_CACHE="${TUTELA_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/tutela-ci}"
export CARGO_TARGET_DIR="$TUTELA_CACHE/target"
# A check builds once from start to end: what would speed up the next small change only costs space.
export CARGO_INCREMENTAL=0
export CARGO_TERM_PROGRESS_WHEN=never

main() {
  forget_old_builds
  step "Format" cargo fmt --check
  step "Lints" cargo clippy --locked --all-targets -- -D warnings
  step "Lints of the core alone" cargo clippy --locked --no-default-features --all-targets -- -D warnings
  step "Tests" cargo test --locked
  step "Browser build" bash web/build.sh --quick
  step "Browser test" browser_test
  step "Learning platforms" platform_test
  echo "all checks passed in $SECONDS s"
}

step() {
  local began=$SECONDS
  echo "== $1"
  shift
  "$@"
  echo "== done in $((SECONDS - began)) s"
}

browser_test() {
  npm --prefix tests/web ci --silent
  TUTELA="$CARGO_TARGET_DIR/debug/tutela" node tests/web/run.mjs
}

platform_test() {
  local models="$TUTELA_CACHE/statement-models"
  if [[ ! -x $models/bin/python ]]; then python3 -m venv "$models"; fi
  "$models/bin/pip" install --quiet --disable-pip-version-check --requirement tests/web/requirements.txt
  TUTELA="$CARGO_TARGET_DIR/debug/tutela" TUTELA_PYTHON="$models/bin/python" node tests/web/platforms.mjs
}

# Each checkout leaves its own copy of this crate in the cache; those of yesterday will not be asked for again.
forget_old_builds() {
  local folder
  for folder in "$CARGO_TARGET_DIR/debug" "$TUTELA_CACHE/web/wasm32-unknown-unknown/web-quick"; do
    if [[ -d $folder ]]; then
      find "$folder"/{deps,.fingerprint,incremental} -maxdepth 1 \( -name '*tutela-*' -o -name 'all-*' \) -mtime +0 \
        -exec rm -rf {} + 2>/dev/null || true
    fi
  done
}

main "$@"
