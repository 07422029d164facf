/** The time of each stage and its share of the whole, in columns. What no stage took is `other`. */
export function formatTimings(times: ReadonlyMap<string, number>, total: number): string {
  const known = [...times.values()].reduce((sum, time) => sum + time, 0);
  const rows: [string, number][] = [...times, ["other", Math.max(0, total - known)], ["total", total]];
  return rows.map(([stage, time]) => formatRow(stage, time, total)).join("");
}

function formatRow(stage: string, time: number, total: number): string {
  const share = total === 0 ? 0 : (100 * time) / total;
  return `${stage.padEnd(14)} ${time.toFixed(1).padStart(9)} ms ${share.toFixed(1).padStart(6)} %\n`;
}
