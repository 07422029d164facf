#!/bin/sh
# Tells Snakemake how the SLURM job with the given number stands. It asks the controller, so no accounting is needed.
if answer=$(scontrol --oneliner show job "$1" 2>&1); then
  state=$(printf '%s\n' "$answer" | tr ' ' '\n' | sed -n 's/^JobState=//p')
else
  case "$answer" in
    *"Invalid job id"*) state=FORGOTTEN ;;
    *) state=RUNNING ;; # the controller cannot be reached: ask again
  esac
fi
case "$state" in
  COMPLETED) echo success ;;
  PENDING | CONFIGURING | RUNNING | COMPLETING | SUSPENDED | REQUEUED | RESIZING | STOPPED) echo running ;;
  *) echo failed ;;
esac
