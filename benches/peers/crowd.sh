#!/usr/bin/env bash
# Runs JuPedSim (collision-free speed model V2, 20 ticks a second) and this program on the same town, one after the other,
# and prints both lines and the ratio of their real-time factors: bash benches/peers/crowd.sh [PEOPLE ...]
#
# Needs Python with pip; JuPedSim goes into a virtual environment in the cache folder. Its movement model is only a tenth of its
# time: the rest is routing every agent every tick, which a shared flow field spares. So read the ratio as that of whole programs.
set -euo pipefail
cd "$(dirname "$0")/../.."

CACHE="${TUTELA_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/tutela-ci}/peers"

main() {
  if [[ ! -x $CACHE/bin/python ]]; then
    python3 -m venv "$CACHE"
    "$CACHE/bin/pip" install --quiet jupedsim==1.4.2 shapely
  fi
  cargo build --quiet --profile bench --no-default-features --bench crowd
  local people counts=("$@")
  if ((${#counts[@]} == 0)); then
    counts=(1000 5000 10000)
  fi
  for people in "${counts[@]}"; do
    compare "$people"
  done
}

compare() {
  local peer ours
  peer=$("$CACHE/bin/python" benches/peers/crowd.py "$1")
  ours=$(cargo bench --quiet --no-default-features --bench crowd -- --people "$1" --seconds 30)
  echo "jupedsim $peer"
  echo "tutela   $ours"
  python3 -c 'import json, sys; a, b = map(json.loads, sys.argv[1:]); print("ratio of real-time factors at %d people: %.0f" % (b["people"], b["real_time_factor"] / a["real_time_factor"]))' "$peer" "$ours"
}

main "$@"
