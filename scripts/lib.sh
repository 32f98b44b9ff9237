# SPDX-FileCopyrightText: 2026 The Gendan founders
# SPDX-License-Identifier: GPL-3.0-or-later
# What the scripts share: the packages Gendan needs, and how they are installed and a preset is built.
# Sourced, never run. Speak to people on stderr: stdout belongs to what a script was called for.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

# Debian 12 packages to build, test and run Gendan. libqt6opengl6-dev is only recommended by qt6-charts-dev, which
# can't be found by CMake without it.
packages=(
  g++ cmake ninja-build pkg-config ccache mold python3
  qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-svg-dev qt6-pdf-dev libqt6sql6-sqlite
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
  libexpected-dev libspdlog-dev libsqlite3-dev libsodium-dev libssl-dev libzip-dev libxlsxwriter-dev libqrencode-dev
  fonts-liberation fonts-wqy-microhei
  libgtest-dev libgmock-dev libcsv-dev librapidcheck-dev libbenchmark-dev poppler-utils zbar-tools
  xvfb xauth dbus-daemon at-spi2-core python3-gi gir1.2-atspi-2.0
)

say() { printf '%s\n' "$*" >&2; }
fail() { say "${0##*/}: $*"; exit 1; }

as_root() {
  if [[ $EUID -eq 0 ]]; then "$@"; else sudo "$@"; fi
}

is_installed() {
  [[ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" == installed ]]
}

# need PACKAGE…: installs those that are missing, without a question.
need() {
  local missing=() package
  for package in "$@"; do is_installed "$package" || missing+=("$package"); done
  [[ ${#missing[@]} -gt 0 ]] || return 0
  say "Installing: ${missing[*]}"
  command -v apt-get >/dev/null || fail "these are Debian's names of what is missing; please install it: ${missing[*]}"
  [[ $EUID -eq 0 ]] || command -v sudo >/dev/null || fail "please install as root: apt-get install ${missing[*]}"
  local apt=(as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
  "${apt[@]}" update </dev/null >&2
  "${apt[@]}" install --yes --no-install-recommends "${missing[@]}" </dev/null >&2
}

# configure PRESET: quiet unless it fails.
configure() {
  local log
  mkdir -p "$root/build"
  log="$root/build/configure-$1.log"
  (cd "$root" && cmake --preset "$1") >"$log" 2>&1 || { cat "$log" >&2; fail "cmake --preset $1 failed"; }
}

# build PRESET [TARGET…]: everything, or the targets alone. CMAKE_BUILD_PARALLEL_LEVEL limits the jobs.
build() {
  local preset=$1
  shift
  configure "$preset"
  (cd "$root" && cmake --build --preset "$preset" ${1:+--target "$@"}) >&2
}
