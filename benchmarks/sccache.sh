#!/usr/bin/env bash
# What sccache finds of a workspace whose models come from pages: after `cargo clean`, after a page was edited or came, and in another
# folder. Needs sccache (`cargo install sccache --locked --no-default-features`) on the path or as SCCACHE, and keeps to a folder of its own.
# Fails where a library that did not change is compiled again in the same folder, and where a page that changed is not.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
sccache=${SCCACHE:-sccache}
scratch=$(mktemp -d)
export CARGO_INCREMENTAL=0 CARGO_TERM_COLOR=never RUSTC_WRAPPER=$sccache
export SCCACHE_DIR=$scratch/cache SCCACHE_SERVER_UDS=$scratch/server
unset CARGO_TARGET_DIR
finish() {
  "$sccache" --stop-server >/dev/null 2>&1 || true
  rm -rf "$scratch"
}
trap finish EXIT
start() { SCCACHE_ERROR_LOG=$scratch/log SCCACHE_LOG=sccache=debug "$sccache" --start-server >/dev/null 2>&1; }

# A workspace with pages, models made of them by the macro, and a library that uses them.
workspace() {
  local folder=$1
  mkdir -p "$folder/models/src" "$folder/app/src" "$folder/docs/v1.0/resources"
  printf '[workspace]\nmembers = ["models", "app"]\nresolver = "3"\n' >"$folder/Cargo.toml"
  cp "$root/Cargo.lock" "$folder/"
  printf '[package]\nname = "models"\nedition = "2024"\n\n[dependencies]\ngraph-models = { path = "%s/graph-models" }\n' "$root" >"$folder/models/Cargo.toml"
  printf '[package]\nname = "app"\nedition = "2024"\n\n[dependencies]\nmodels = { path = "../models" }\n' >"$folder/app/Cargo.toml"
  printf 'graph_models::graph_docs! { docs = "../docs/v1.0", pages = ["resources/*.md"] }\n' >"$folder/models/src/lib.rs"
  uses "$folder" text
  page "$folder" note '|text|String|The text.|'
}
page() { printf -- '---\ntitle: "%s resource type"\n---\n\n# %s resource type\n\nNamespace: microsoft.graph\n\nA %s.\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n%s\n' "$2" "$2" "$2" "$3" >"$1/docs/v1.0/resources/$2.md"; }
# The library names a property, so that it compiles only with models that have it.
uses() { printf 'pub fn it(note: &models::Note) -> bool {\n    note.%s.is_some()\n}\n' "$2" >"$1/app/src/lib.rs"; }

# Builds a folder from nothing and prints a row: hits, misses, calls that can't be cached, and what missed of the workspace itself.
failed=0
build() {
  local folder=$1 what=$2 own=$3 more=$4
  rm -rf "${CARGO_TARGET_DIR:-$folder/target}" && : >"$scratch/log"
  "$sccache" --zero-stats >/dev/null 2>&1
  (cd "$folder" && cargo build --offline --quiet) || { echo "$what: FAILED"; failed=1; return; }
  local hits misses missed stats
  stats=$("$sccache" --show-stats)
  hits=$(count hits <<<"$stats") misses=$(count misses <<<"$stats")
  missed=$(sed -n 's/.*\[\([a-z_]*\)\]: Cache miss.*/\1/p' "$scratch/log" | sort -u | tr '\n' ' ')
  printf '| %s | %s | %s | %s |\n' "$what" "$hits" "$misses" "$([ "$misses" -gt 12 ] && echo "$misses crates" || echo "${missed:-none}")"
  [ "$own" = "-" ] || [ "$(grep -cE '^(models|app)$' <<<"${missed// /$'\n'}")" = "$own" ] || { echo "  FAILED: $own of models and app were to be compiled"; failed=1; }
  [ "$more" = "-" ] || [ "$misses" -le "$more" ] || { echo "  FAILED: $more misses were expected at most"; failed=1; }
}
count() { sed -n "s/^Cache $1  *\([0-9]*\) *$/\1/p"; }

start
here=$scratch/here there=$scratch/there third=$scratch/third
for folder in "$here" "$there" "$third"; do workspace "$folder"; done
echo '| build | hits | misses | compiled |'
echo '|:--|--:|--:|:--|'
build "$here" 'nothing is there' - -
build "$here" 'after `cargo clean`' 0 0
page "$here" note '|size|Int32|The size.|'
uses "$here" size
build "$here" 'a page was edited' 2 2
page "$here" note '|text|String|The text.|'
uses "$here" text
build "$here" 'it is as before' 0 0
page "$here" lamp '|bright|Boolean|Whether it is.|'
build "$here" 'a page came' 2 2
rm "$here/docs/v1.0/resources/lamp.md"
build "$here" 'it went' 0 0
build "$there" 'another folder' - -
mv "$here" "$scratch/away" && cp -R "$third" "$here"
build "$here" 'another checkout at the same path' 0 0
rm -rf "$here" && mv "$scratch/away" "$here"
"$sccache" --stop-server >/dev/null 2>&1
export SCCACHE_BASEDIRS=$here:$there:$third
start
build "$third" 'a third folder, with SCCACHE_BASEDIRS' - -
# Build scripts write below the target folder, whose path so becomes a part of what is compiled.
export CARGO_TARGET_DIR=$scratch/target
build "$here" 'with a CARGO_TARGET_DIR of a fixed path' - -
build "$there" 'another folder, with the same CARGO_TARGET_DIR' - 2
exit "$failed"
