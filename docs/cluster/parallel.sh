#!/bin/bash
# A study in shards by GNU parallel, on this machine or, with PARALLEL="--sshloginfile HOSTS --workdir .", on several that
# share the folder. From the folder of the checkout: docs/cluster/parallel.sh STUDY.study.yaml RESULTS SHARDS
# Called again, it goes on where it was.
set -euo pipefail
study=$1 results=$2 shards=$3
cordon="node ${CORDON:-dist/cordon.js}"

# Exit code 1 of a shard means that some runs failed, which is data; merge names a shard that is missing or half.
seq "$shards" | parallel \
  "$cordon" sweep "$study" --shard "{}/$shards" --jobs 1 --out "$results/shard-{}" --resume || true

parts=()
for ((shard = 1; shard <= shards; shard++)); do parts+=("$results/shard-$shard"); done
$cordon merge "${parts[@]}" --out "$results/whole"
