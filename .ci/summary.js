/** Prints the counts of vitest's JSON report in one line; a report that was not written is a failure. */
import { readFileSync } from "node:fs";

const text = readFileSync(process.argv[2], "utf8");
const report = text === "" ? { numFailedTests: 1 } : JSON.parse(text);
const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = report;
const broken = (report.testResults ?? []).filter(
  (file) => file.status === "failed" && file.assertionResults.length === 0,
);
const skipped = numPendingTests + numTodoTests;
console.log(`${numPassedTests} passed, ${numFailedTests + broken.length} failed, ${skipped} skipped`);
