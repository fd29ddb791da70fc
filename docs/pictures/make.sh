#!/usr/bin/env bash
# Draws the screens anew, in every language and theme and two sizes, and enlarged to 150 and 200 percent, into a folder
# (target/pictures where none is named), and puts those of the documents beside this file, and all of one look on a small
# picture in sheets (row by row as sheets/order.txt has them). PICTURES_OF=TEXT draws those with the text in their path only,
# and no sheets.
set -euo pipefail
cd "$(dirname "$0")/../.."
pictures=$(realpath -m "${1:-target/pictures}")
if [ -z "${PICTURES_OF:-}" ]; then export SHEETS=$PWD/docs/pictures/sheets; fi
PICTURES=$pictures cargo test --locked --test all pictures_show_the_screens
for screen in library briefing play debrief; do
    drawn=$pictures/en-dark-1280/$screen.png
    if [ -f "$drawn" ]; then cp "$drawn" docs/pictures/; fi
done
