#!/bin/sh
# libreoffice.sh LIST.xlsx DATABASE: to CSV by LibreOffice, from there by the sqlite3 command
set -e
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
soffice -env:UserInstallation="file://$work/profile" --headless --convert-to csv:"Text - txt - csv (StarCalc)":59,34,76 --outdir "$work" "$1" >/dev/null 2>&1
csv="$work/$(basename "$1" .xlsx).csv"
{
  echo "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;"
  echo "BEGIN;"
  printf 'CREATE TABLE list("%s");\n' "$(head -n 1 "$csv" | sed 's/;/", "/g')"
  echo ".mode csv"
  echo ".separator ;"
  echo ".import --skip 1 $csv list"
  cat "$here/indexes.sql"
  echo "COMMIT;"
  echo "SELECT count(*) FROM list;"
} | sqlite3 -bail "$2" | tail -n 1
