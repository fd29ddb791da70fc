#!/usr/bin/env bash
# Makes web/dist, the folder that any static server can serve: `bash web/build.sh [--quick]`.
#
# --quick builds for tests: minutes instead of a quarter of an hour and more, and a file several times as large.
# Where the build's intermediate files go: $TUTELA_CACHE, or target/ in the checkout.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly TARGET=wasm32-unknown-unknown
readonly CACHE="${TUTELA_CACHE:-$PWD/target}"
readonly DIST=web/dist
# Binaryen must know what rustc writes by default.
readonly WASM_FEATURES=(--enable-bulk-memory --enable-bulk-memory-opt --enable-mutable-globals --enable-multivalue
  --enable-nontrapping-float-to-int --enable-reference-types --enable-sign-ext)

main() {
  local profile=web
  case "${1:-}" in
    "") ;;
    --quick) profile=web-quick ;;
    *) fail "usage: bash web/build.sh [--quick]" 2 ;;
  esac
  command -v npm >/dev/null || fail "npm is needed for wasm-opt and the cmi5 library (Debian: apt-get install npm)" 1
  npm --prefix web ci --silent
  compile "$profile"
  local made="$CACHE/web-glue"
  bind "$CACHE/web/$TARGET/$profile/tutela.wasm" "$made"
  if [[ $profile == web ]]; then shrink "$made/tutela_bg.wasm"; fi
  lay_out "$made" "$profile"
  report
  if [[ $profile == web ]]; then hold_size; fi
}

# Compiles the program. Rustup's standard library for the browser where it is installed; else one built from source.
compile() {
  local cargo_args=(build --locked --target "$TARGET" --no-default-features --features window --profile "$1" --bin tutela)
  export CARGO_TARGET_DIR="$CACHE/web"
  if [[ $1 == web ]]; then
    # What is published names no folder of the machine that built it.
    export RUSTFLAGS="--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo --remap-path-prefix=$PWD=."
  fi
  local rustc
  for rustc in rustc /usr/bin/rustc; do
    command -v "$rustc" >/dev/null || continue
    local sysroot
    sysroot="$("$rustc" --print sysroot)"
    if [[ -d $sysroot/lib/rustlib/$TARGET ]]; then
      with_toolchain "$rustc" cargo "${cargo_args[@]}"
      return
    fi
    local linker
    linker="$(wasm_linker)"
    if [[ -f $sysroot/lib/rustlib/src/rust/library/Cargo.toml && -n $linker ]]; then
      # -Z build-std is unstable: the variable lets a released compiler use it, for this build only.
      RUSTC_BOOTSTRAP=1 CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER="$linker" \
        with_toolchain "$rustc" cargo "${cargo_args[@]}" -Z build-std=std,panic_abort
      return
    fi
  done
  fail "no Rust toolchain here can build for the browser. Either
  rustup target add $TARGET
or, on Debian,
  apt-get install rustc-web cargo-web rust-web-src lld-22" 1
}

# Runs a command with the compiler's own folder first, so that cargo and rustc belong together.
with_toolchain() {
  local folder
  folder="$(dirname "$(command -v "$1")")"
  shift
  PATH="$folder:$PATH" "$@"
}

# The linker for WebAssembly among Debian's versions of lld, newest first; empty where there is none.
wasm_linker() {
  local version
  for version in "" -24 -23 -22 -21; do
    if command -v "wasm-ld$version" >/dev/null; then
      echo "wasm-ld$version"
      return
    fi
  done
}

# Writes the JavaScript that joins the program to the page. The tool must be of the version that the lock file names.
bind() {
  local version tool
  version="$(sed -n '/^name = "wasm-bindgen"$/{n;s/version = "\(.*\)"/\1/p}' Cargo.lock)"
  tool="$CACHE/tools/bin/wasm-bindgen"
  if [[ "$("$tool" --version 2>/dev/null)" != "wasm-bindgen $version" ]]; then
    CARGO_TARGET_DIR="$CACHE/tools-target" cargo install wasm-bindgen-cli --version "$version" --root "$CACHE/tools"
  fi
  "$tool" --target web --no-typescript --out-dir "$2" "$1"
}

shrink() {
  web/node_modules/.bin/wasm-opt "${WASM_FEATURES[@]}" -Oz "$1" -o "$1.small"
  mv "$1.small" "$1"
}

# Names each file by its digest, so that a browser may keep it for ever, and compresses it beside itself.
lay_out() {
  rm -rf "$DIST"
  mkdir -p "$DIST"
  local program glue page words frame library icon small large app packs
  program="$(add "$1/tutela_bg.wasm" tutela wasm)"
  glue="$(add "$1/tutela.js" tutela js)"
  page="$(add_page "$1")"
  words="$(add web/words.js words js)"
  frame="$(add web/lms.js lms js)"
  library="$(add web/node_modules/@xapi/cmi5/dist/Cmi5.umd.js cmi5 js)"
  icon="$(add web/icon.svg icon svg)"
  small="$(add web/icon-192.png icon-192 png)"
  large="$(add web/icon-512.png icon-512 png)"
  sed -e "s/@ICON@/$icon/" -e "s/@ICON_192@/$small/" -e "s/@ICON_512@/$large/" web/app.webmanifest >"$1/app.webmanifest"
  app="$(add "$1/app.webmanifest" app webmanifest)"
  packs="$(add_packs "$1/packs")"
  sed -e "s/@PROGRAM_BYTES@/$(bytes "$DIST/$program")/" -e "s/@PROGRAM@/$program/" -e "s/@GLUE@/$glue/g" \
    -e "s/@PAGE@/$page/" -e "s/@WORDS@/$words/" -e "s/@FRAME@/$frame/" -e "s/@CMI5@/$library/" -e "s/@ICON@/$icon/" -e "s/@ICON_192@/$small/" -e "s/@APP@/$app/" -e "s/@PACKS@/$packs/" \
    web/index.html >"$DIST/index.html"
  write_worker
  write_manifest
  # The highest level takes minutes, and pays for itself only where a folder is published.
  local level=11
  if [[ $2 == web-quick ]]; then level=4; fi
  local file
  for file in "$DIST"/*; do compress "$file" "$level"; done
}

# The page's script names the scripts that it always needs.
add_page() {
  local part name text
  text="$(<web/page.js)"
  for part in keep files share packs typing news; do
    name="$(add "web/$part.js" "$part" js)"
    text="${text//\.\/$part.js/./$name}"
  done
  echo "$text" >"$1/page.js"
  add "$1/page.js" page js
}

# What is fetched when it is needed, languages and drills; prints the names, as the page lists them.
add_packs() {
  node web/packs.mjs "$1"
  local file names=()
  for file in "$1"/*.txt; do names+=("$(add "$file" "$(basename "$file" .txt)" txt)"); done
  echo "${names[*]}"
}

# Copies a file to its name with digest, and prints the name.
add() {
  local name
  name="$2-$(digest "$1" | cut -c1-16).$3"
  cp "$1" "$DIST/$name"
  echo "$name"
}

# The service worker knows the files of its build by name; it differs where any of them does.
write_worker() {
  local file files=()
  for file in "$DIST"/*; do
    if [[ $file != */index.html ]]; then files+=("\"${file##*/}\""); fi
  done
  local build
  build="$(digest "$DIST/index.html" | cut -c1-16)"
  local IFS=,
  sed -e "s/@BUILD@/$build/" -e "s|@FILES@|${files[*]}|" web/offline.js >"$DIST/offline.js"
}

# What the folder holds, for whoever copies it: each file with its size and digest.
write_manifest() {
  local file lines=()
  for file in "$DIST"/*; do
    lines+=("    {\"name\": \"${file##*/}\", \"bytes\": $(bytes "$file"), \"sha256\": \"$(digest "$file")\"}")
  done
  local version
  version="$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)"
  {
    printf '{\n  "program": "tutela",\n  "version": "%s",\n  "files": [\n' "$version"
    local IFS=$'\n'
    sed '$!s/$/,/' <<<"${lines[*]}"
    printf '  ]\n}\n'
  } >"$DIST.manifest"
  mv "$DIST.manifest" "$DIST/manifest.json"
}

# Servers hand out these instead of compressing at each request; without the tools the folder works uncompressed.
compress() {
  gzip --keep --force "$1"
  if command -v brotli >/dev/null; then brotli --keep --force --quality="$2" "$1"; fi
}

report() {
  local file
  echo "web/dist:"
  for file in "$DIST"/*; do
    case "$file" in *.gz | *.br) continue ;; esac
    printf '  %-36s %10d bytes' "${file##*/}" "$(bytes "$file")"
    if [[ -f $file.br ]]; then printf ', %9d with brotli' "$(bytes "$file.br")"; fi
    printf '\n'
  done
  command -v brotli >/dev/null || echo "  (brotli is not installed: only gzip files were made)"
  echo "serve it with: cargo run --release -- serve"
}

# What a person downloads before the library shows: the page, its scripts, the program with its fonts, and the glue. web/size.json
# holds the most bytes that a release may have; whoever makes it smaller lowers the figures. Another language is one file more.
hold_size() {
  local file raw=0 brotli=0
  for file in "$DIST"/index.html "$DIST"/{tutela,page,words,keep,files,share,packs,typing,news}-*.{js,wasm}; do
    if [[ ! -f $file ]]; then continue; fi
    raw=$((raw + $(bytes "$file")))
    if [[ -f $file.br ]]; then brotli=$((brotli + $(bytes "$file.br"))); fi
  done
  hold "$raw" raw
  if ((brotli > 0)); then hold "$brotli" brotli; fi
  tell_later text "a language" "is chosen"
  tell_later drill "a drill" "is opened"
}

# What is fetched later, the largest of its kind.
tell_later() {
  local file largest=0 size
  for file in "$DIST/$1"-*.txt.br; do
    if [[ ! -f $file ]]; then return; fi
    size="$(bytes "$file")"
    if ((size > largest)); then largest=$size; fi
  done
  printf 'when %s %s: at most %d bytes more with brotli\n' "$2" "$3" "$largest"
}

hold() {
  local most
  most="$(node -p "JSON.parse(fs.readFileSync('web/size.json', 'utf8'))['$2']")"
  printf 'before the library, %s: %d bytes of at most %d\n' "$2" "$1" "$most"
  if (($1 > most)); then fail "the release has grown beyond web/size.json: make it smaller, or raise the figure and say why in the commit" 1; fi
  if (($1 < most * 99 / 100)); then echo "  web/size.json can be lowered"; fi
}

bytes() { wc -c <"$1" | tr -d ' '; }

digest() {
  if command -v sha256sum >/dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d' ' -f1
}

fail() {
  echo "$1" >&2
  exit "$2"
}

main "$@"
