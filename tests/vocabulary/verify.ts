/**
 * Checks the dictionaries against the public vocabularies, which are too large to ship: every identifier must exist, be
 * in use, and belong to something of the row's name. Run it after any change of a dictionary:
 *
 *     npx tsx tests/vocabulary/verify.ts VOCABULARY_FOLDER [DICTIONARY_FOLDER]
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { argv, stderr, stdout } from "node:process";
import { pathToFileURL } from "node:url";
import { type Cell, type Row, readCsv } from "../../src/dictionary/csv.ts";
import { foldText } from "../../src/dictionary/fold.ts";
import { spellings } from "../../src/dictionary/spelling.ts";
import { type Library, readLibrary, type Term } from "./sources.ts";

/** What became of one identifier of one row. */
export type Outcome =
  | "verified"
  | "accepted"
  | "name differs"
  | "unknown id"
  | "withdrawn id"
  | "not checkable";

export interface Finding {
  readonly path: string;
  readonly line: number;
  /** 1-based, as is the line. */
  readonly column: number;
  readonly id: string;
  readonly prefix: string;
  readonly outcome: Outcome;
  readonly message: string;
}

/** A row as far as it is checked. */
export interface Entry {
  readonly names: readonly string[];
  readonly id: Cell;
  readonly note: string;
}

/** A note that starts so says that someone looked at an identifier whose names are not those of the row. */
const acceptance = "checked by hand";
const noIdentifier = "none";
const nameColumns = ["name", "synonyms", "exact", "context"];
const failures: readonly Outcome[] = ["name differs", "unknown id", "withdrawn id"];

/** Findings of every identifier in a dictionary file, the verified ones among them. */
export function verifyDictionary(path: string, text: string, library: Library): Finding[] {
  return readEntries(text).flatMap((entry) =>
    entry.id.text.split(";").map((id) => {
      const { outcome, message } = verifyId(id.trim(), entry, library);
      const { line, column } = entry.id;
      return { path, line, column, id, prefix: prefixOf(id), outcome, message };
    }),
  );
}

export function readEntries(text: string): Entry[] {
  const [header = [], ...rows] = readCsv(text).rows;
  const columns = header.map((cell) => cell.text);
  return rows.flatMap((row) => {
    const id = row[columns.indexOf("id")];
    if (id === undefined) return [];
    const names = nameColumns.flatMap((column) => textOf(row, columns.indexOf(column)).split("|"));
    return [{ names: names.filter((name) => name !== ""), id, note: textOf(row, columns.indexOf("note")) }];
  });
}

function textOf(row: Row, column: number): string {
  return row[column]?.text ?? "";
}

function verifyId(id: string, entry: Entry, library: Library): Pick<Finding, "outcome" | "message"> {
  const shelf = library.get(prefixOf(id));
  if (shelf === undefined) return { outcome: "not checkable", message: `no vocabulary for ${id}` };
  const term = shelf.terms.get(id);
  const accepted = entry.note.startsWith(acceptance);
  if (term !== undefined) return verifyTerm(id, term, entry, accepted);
  if (accepted && !shelf.complete) {
    return { outcome: "not checkable", message: `${id} is not in the extract of its vocabulary` };
  }
  return { outcome: "unknown id", message: `${id} is not in its vocabulary` };
}

function verifyTerm(
  id: string,
  term: Term,
  entry: Entry,
  accepted: boolean,
): Pick<Finding, "outcome" | "message"> {
  const label = `${id} (${term.names[0] ?? "unnamed"})`;
  if (term.withdrawn) return { outcome: "withdrawn id", message: `${label} is withdrawn` };
  if (shareName(entry.names, term.names)) return { outcome: "verified", message: label };
  const message = `${label} has none of the names of "${entry.names[0] ?? ""}"`;
  return { outcome: accepted ? "accepted" : "name differs", message };
}

function shareName(ours: readonly string[], theirs: readonly string[]): boolean {
  const keys = new Set(theirs.map(nameKey));
  return ours.some((name) => keys.has(nameKey(name)));
}

/** One key for all spellings of a name that say the same: case, joints, Greek, plural, British, Roman numbers. */
export function nameKey(name: string): string {
  return foldText(name)
    .map(({ word }) => romanNumbers.get(word) ?? singular(americanOf(word)))
    .join("");
}

const romanNumbers: ReadonlyMap<string, string> = new Map(
  ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"].map((roman, i) => [roman, String(i + 1)]),
);

/** All spellings of a word give the same one. */
function americanOf(word: string): string {
  return spellings(word).toSorted()[0] ?? word;
}

/** Crude on purpose: both sides of the comparison are treated alike. */
function singular(word: string): string {
  return word.length > 3 ? word.replace(/(?<=[^su])(?:e?s)$/u, "") : word;
}

function prefixOf(id: string): string {
  return id === noIdentifier ? noIdentifier : (id.split(":")[0] ?? id);
}

/** The findings that make the run fail, one a line, as compilers print them. */
export function describe({ path, line, column, outcome, message }: Finding): string {
  return `${path}:${line}:${column} error ${outcome.replaceAll(" ", "-")} ${message}`;
}

export function isFailure({ outcome }: Finding): boolean {
  return failures.includes(outcome);
}

/** How many identifiers of each prefix had which outcome. */
export function summarize(findings: readonly Finding[]): string[] {
  const prefixes = [...new Set(findings.map(({ prefix }) => prefix))].sort();
  return prefixes.map((prefix) => {
    const own = findings.filter((finding) => finding.prefix === prefix);
    const counts = [...new Set(own.map(({ outcome }) => outcome))]
      .sort()
      .map((outcome) => `${outcome} ${own.filter((finding) => finding.outcome === outcome).length}`);
    return `${prefix.padEnd(12)} ${counts.join(", ")}`;
  });
}

export async function verifyFolder(vocabularyFolder: string, dictionaryFolder: string): Promise<Finding[]> {
  const library = await readLibrary(vocabularyFolder);
  const files = (await readdir(dictionaryFolder)).filter((file) => file.endsWith(".csv")).sort();
  const checked = files.map(async (file) => {
    const path = join(dictionaryFolder, file);
    return verifyDictionary(path, await readFile(path, "utf8"), library);
  });
  return (await Promise.all(checked)).flat();
}

/** Exit codes: 0 all well, 1 an identifier is wrong, 2 the command was used wrongly. */
async function main(args: readonly string[]): Promise<number> {
  const [vocabularyFolder, dictionaryFolder = "dictionaries"] = args;
  if (vocabularyFolder === undefined) {
    stderr.write("usage: npx tsx tests/vocabulary/verify.ts VOCABULARY_FOLDER [DICTIONARY_FOLDER]\n");
    return 2;
  }
  const findings = await verifyFolder(vocabularyFolder, dictionaryFolder);
  const failed = findings.filter(isFailure);
  stdout.write([...failed.map(describe), ...summarize(findings), ""].join("\n"));
  return failed.length === 0 ? 0 : 1;
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  process.exitCode = await main(argv.slice(2));
}
