#!/bin/sh
# The benchmark works from end to end on a small made-up corpus, and makes the same one twice. Other
# engines are measured where they are installed; those that are not are told, not left out in silence.
set -eu
bench=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$bench" generate 300 7 >"$folder/corpus.jsonl"
"$bench" generate 300 7 | cmp - "$folder/corpus.jsonl"
"$bench" facts "$folder/corpus.jsonl" | grep -q "^MB/s "
"$bench" hostile-one "nested curly marks" 100000 "$folder/seconds"
grep -q "^[0-9]" "$folder/seconds"

"$bench" run "$folder/corpus.jsonl" "$folder/out" --queries 5 --cold 1 \
    >"$folder/table" 2>"$folder/said"
cmp "$folder/table" "$folder/out/results.md"
python3 -m json.tool "$folder/out/results.json" >/dev/null
for side in onrecord onrecord-no-quotes obvious; do
    for measure in cpu_seconds peak_mb index_over_text cpu_over_obvious p95_ms snippets_p95_ms; do
        grep -q "	$measure	$side	" "$folder/out/results.tsv"
    done
    grep -q "^| $side  *| " "$folder/table"
done

# Each other side is measured in full or told as skipped.
for side in scriptindex fts5 fts5-unoptimized lucene lucene-unmerged; do
    if grep -q "^skipped: $side: no\|^skipped: $side: built without" "$folder/said"; then
        grep -q "^- $side skipped: " "$folder/table"
    else
        grep -q "	cpu_seconds	$side	" "$folder/out/results.tsv"
    fi
done
# All that count exactly find the same words rare: two articles to three have them.
test "$(grep "^rare word	matches	" "$folder/out/results.tsv" | cut -f4 | sort -u | wc -l)" = 1

# Nothing installed: every engine that is a program of its own is skipped and told, the rest goes on.
mkdir "$folder/nothing"
PATH=$folder/nothing "$bench" run "$folder/corpus.jsonl" "$folder/bare" --queries 1 --runs 2 --cold 1 \
    --sides onrecord-no-quotes,obvious,scriptindex,lucene >"$folder/bare-table" 2>"$folder/bare-said"
grep -q "^skipped: scriptindex: no scriptindex (Debian package xapian-omega)$" "$folder/bare-said"
grep -q "^skipped: lucene: no " "$folder/bare-said"
grep -q "^- lucene skipped: no " "$folder/bare-table"
grep -q "^skipped: a new process for obvious: no quest " "$folder/bare-said"
grep -q "^- a new process for obvious skipped: no quest " "$folder/bare-table"
grep -q "^| onrecord-no-quotes  *| " "$folder/bare-table"

# Of two runs the second begins with the second side, and the figures have a spread.
grep "^indexing, run" "$folder/bare-said" | tr '\n' ',' >"$folder/order"
printf 'indexing, run %s,' "1: onrecord-no-quotes" "1: obvious" "2: obvious" "2: onrecord-no-quotes" |
    cmp - "$folder/order"
grep -q "	cpu_seconds_most	obvious	" "$folder/bare/results.tsv"
if "$bench" run "$folder/corpus.jsonl" "$folder/bare" --sides nosuch 2>"$folder/refused"; then exit 1; fi
grep -q "no side is called 'nosuch'" "$folder/refused"

# No run at all: the indexes that are there are asked again, and what has none is told.
"$bench" run "$folder/corpus.jsonl" "$folder/bare" --runs 0 --queries 2 --cold 1 --sides onrecord,obvious \
    >"$folder/again" 2>"$folder/again-said"
if grep -q "^indexing" "$folder/again-said" "$folder/bare/results.tsv"; then exit 1; fi
grep -q "^skipped: onrecord: no index of an earlier run$" "$folder/again-said"
grep -q "	p95_ms	obvious	" "$folder/bare/results.tsv"
grep -q "; indexes of an earlier run$" "$folder/again"

"$bench" nearness "$folder/out/onrecord" 2 | grep -q "  PARA of SENT$"

# Updates leave the index they are measured on as it was.
"$bench" generate 4000 3 >"$folder/large.jsonl"
"$bench" index onrecord "$folder/large.jsonl" "$folder/large"
(cd "$folder/large" && find . -type f ! -name lock -exec cksum {} + | sort) >"$folder/sums"
"$bench" updates "$folder/large.jsonl" "$folder/large" "$folder/updates" >"$folder/costs"
for job in "add 100 articles" "replace 100" "delete one" "delete 100"; do
    grep -q "^| $job  *| *[0-9][0-9.]* | *[0-9][0-9.]* | *[1-9][0-9]* |$" "$folder/costs"
done
(cd "$folder/large" && find . -type f ! -name lock -exec cksum {} + | sort) | cmp - "$folder/sums"
