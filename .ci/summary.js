/** Prints the counts of vitest's JSON reports in one line; a report that was not written is a failure. */
import { existsSync, readFileSync } from "node:fs";

const reports = process.argv.slice(2).map((path) => {
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  return text === "" ? { numFailedTests: 1 } : JSON.parse(text);
});
const sum = (count) => reports.reduce((total, report) => total + count(report), 0);
const broken = (report) =>
  (report.testResults ?? []).filter((file) => file.status === "failed" && file.assertionResults.length === 0);
const passed = sum(({ numPassedTests = 0 }) => numPassedTests);
const failed = sum((report) => (report.numFailedTests ?? 0) + broken(report).length);
const skipped = sum(({ numPendingTests = 0, numTodoTests = 0 }) => numPendingTests + numTodoTests);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
