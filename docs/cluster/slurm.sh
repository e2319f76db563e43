#!/bin/bash
# A study as a Slurm array: one task a shard, then a job that merges them. From the folder of the checkout:
#   sbatch --array=1-16 docs/cluster/slurm.sh STUDY.study.yaml RESULTS
#   sbatch --dependency=afterany:JOBID docs/cluster/slurm.sh STUDY.study.yaml RESULTS merge 16
# Exit code 1 of a task means that some runs failed, which is data: merge all the same, it names what is missing.
# A task that was cut off by the time limit is submitted again with the same line: --resume goes on where it was.
# One that was killed outright (a node that failed, kill -9) leaves RESULTS/shard-N/.lock, which another node cannot know to
# be stale: it refuses with exit code 2 and names the process and its node; delete the file when that process is gone.
#SBATCH --job-name=cordon
#SBATCH --cpus-per-task=4
#SBATCH --mem=4G
#SBATCH --time=04:00:00
#SBATCH --signal=TERM@60
set -euo pipefail
study=$1 results=$2
cordon="node ${CORDON:-dist/cordon.js}"

if [ "${3:-}" = merge ]; then
  parts=()
  for ((shard = 1; shard <= $4; shard++)); do parts+=("$results/shard-$shard"); done
  exec $cordon merge "${parts[@]}" --out "$results/whole"
fi

exec $cordon sweep "$study" \
  --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" \
  --jobs "${SLURM_CPUS_PER_TASK:-1}" \
  --out "$results/shard-$SLURM_ARRAY_TASK_ID" --resume
