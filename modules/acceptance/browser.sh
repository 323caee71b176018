#!/bin/sh
# Installs what the browser tests need, where it may: Chromium and fonts for Bangla, from Debian.
set -eu
if command -v chromium >/dev/null 2>&1 && fc-list :lang=bn 2>/dev/null | grep -q .; then
  exit 0
fi
if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null 2>&1; then
  echo "browser.sh: no Chromium or no Bangla font here, and this user cannot install them; the browser tests will be skipped." >&2
  echo "browser.sh: as root on Debian: apt-get install chromium fonts-noto-core fonts-beng fontconfig" >&2
  exit 0
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-noto-core fonts-beng fontconfig >/dev/null ||
  echo "browser.sh: Chromium could not be installed; the browser tests will be skipped." >&2
