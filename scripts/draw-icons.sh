#!/usr/bin/env bash
# Draws the PNG icons from their SVG sources in the sizes that manifest.xml names.
# Needs rsvg-convert (Debian: librsvg2-bin); the PNGs are in the repository, so only who changes an SVG runs this.
set -euo pipefail
cd "$(dirname "$0")/../assets/icons"
draw() { # <name> <size>…
  local name=$1 size
  shift
  for size in "$@"; do rsvg-convert --width "$size" --height "$size" "$name.svg" --output "$name-$size.png"; done
}
draw icon 16 32 64 80 128
for button in help scenarios comparison import freeze committee derivation; do draw "$button" 16 32 80; done
draw check 16 32 80
