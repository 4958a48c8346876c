#!/bin/sh
# The benchmark works from end to end on a small made-up corpus, and makes the same one twice.
set -eu
bench=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$bench" generate 300 7 >"$folder/corpus.jsonl"
"$bench" generate 300 7 | cmp - "$folder/corpus.jsonl"
"$bench" facts "$folder/corpus.jsonl" | grep -q "^MB/s "
"$bench" hostile-one "nested curly marks" 100000 "$folder/seconds"
grep -q "^[0-9]" "$folder/seconds"
"$bench" run "$folder/corpus.jsonl" "$folder/out" 5
for measure in cpu_seconds peak_mb index_over_input p95_ms; do
    grep -q "	$measure	onrecord	" "$folder/out/results.tsv"
    grep -q "	$measure	obvious	" "$folder/out/results.tsv"
done
python3 -m json.tool "$folder/out/results.json" >/dev/null
"$bench" nearness "$folder/out/onrecord" 2 | grep -q "  PARA of SENT$"
