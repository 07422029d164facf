/**
 * Makes dictionaries/language/confidence.csv anew from annotated documents:
 *
 *   npm run calibrate -- --gold FOLDER [--partial FOLDER --map FILE]... DOCUMENTS...
 *
 * `--gold` holds documents that are annotated in full, `--partial` the annotations of a corpus (brat, with its texts)
 * that marks only some of the relations; both may be given several times. DOCUMENTS are those of the gold. How well
 * the confidence of a document is told by a table made without it is printed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type CalibratedRow, calibrate, type Judged } from "../../src/evaluate/calibration.ts";
import { familiesIn, judgeRelations } from "../../src/evaluate/judging.ts";
import { readResources } from "../../src/io/dictionaries.ts";
import { findInputs } from "../../src/io/find.ts";
import { readGold } from "../../src/io/gold.ts";
import { annotate } from "../../src/pipeline.ts";
import { compileConfidence, confidenceOf } from "../../src/relation/confidence.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gold: { type: "string", multiple: true, default: [] },
    partial: { type: "string", multiple: true, default: [] },
    map: { type: "string" },
    dictionaries: { type: "string", multiple: true, default: [] },
  },
});
const cwd = process.cwd();
const { resources } = await readResources({ dictionaries: values.dictionaries, cwd });

const judged: Judged[] = [];
for (const folder of values.gold) {
  const { files } = await findInputs(positionals, { cwd });
  for (const { gold } of (await readGold(folder, cwd)).found) {
    const file = files.find(({ name }) => name.split("/").at(-1) === gold.document.split("/").at(-1));
    if (file === undefined) throw new Error(`there is no document ${gold.document}`);
    for (const annotation of annotateFile(file.location, gold.document)) {
      judged.push(...judgeRelations(gold, annotation));
    }
  }
}
for (const folder of values.partial) {
  const { found } = await readGold(folder, cwd, values.map);
  const corpus = { name: folder, families: familiesIn(found.map(({ gold }) => gold)) };
  for (const { gold, document } of found) {
    if (document === undefined) continue;
    for (const annotation of annotateFile(document, gold.document)) {
      judged.push(...judgeRelations(gold, annotation, corpus));
    }
  }
}

function annotateFile(location: string, name: string) {
  return annotate({ name, path: location, text: readFileSync(location, "utf8") }, resources);
}

const columns = ["feature", "value", "weight", "rows", "right"] as const;
const table = calibrate(judged);
const lines = [columns, ...table.map((row) => columns.map((column) => row[column]))];
writeFileSync(
  new URL("../../dictionaries/language/confidence.csv", import.meta.url),
  lines.map((cells) => `${cells.join(",")}\n`).join(""),
);
printLevels(judged);
printReliability(judged);

/** What was judged, by document or corpus. */
function printLevels(all: readonly Judged[]): void {
  for (const name of new Set(all.map((one) => one.partial ?? one.document))) {
    const own = all.filter((one) => (one.partial ?? one.document) === name);
    const right = own.filter((one) => one.right).length;
    console.log(`${name}: ${right} of ${own.length} right (${(right / own.length).toFixed(3)})`);
  }
}

/** Of the relations with at least a value, the share that is right; each document by a table made without it. */
function printReliability(all: readonly Judged[]): void {
  const full = all.filter(({ partial }) => partial === undefined);
  const documents = new Set(full.map(({ document }) => document));
  const told = [...documents].flatMap((document) => {
    const others = all.filter((one) => one.partial !== undefined || one.document !== document);
    const own = full.filter((one) => one.document === document);
    return documents.size > 1 ? valuesBy(calibrate(others), own) : [];
  });
  const shipped = valuesBy(table, full);
  console.log("confidence | without the document: rows, right | with it: rows, right");
  for (let percent = 70; percent < 100; percent += 1) {
    console.log(
      `${(percent / 100).toFixed(2)}  ${atLeast(told, percent / 100)} | ${atLeast(shipped, percent / 100)}`,
    );
  }
}

function valuesBy(rows: readonly CalibratedRow[], own: readonly Judged[]) {
  const compiled = compileConfidence(rows);
  return own.map((one) => ({ value: confidenceOf(compiled, one.traits), right: one.right }));
}

function atLeast(
  values: readonly { readonly value: number; readonly right: boolean }[],
  least: number,
): string {
  const kept = values.filter(({ value }) => value >= least);
  const right = kept.filter((one) => one.right).length;
  return `${String(kept.length).padStart(5)} ${kept.length === 0 ? "  -  " : (right / kept.length).toFixed(3)}`;
}
