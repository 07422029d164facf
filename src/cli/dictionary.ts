/** `litmark dictionary` as the command line knows it. The work itself is loaded when it is asked for. */
import { parseColumns, parseCondition } from "../vocabulary/column-mapping.ts";
import { type FormatName, formatNames, formats, isFormat } from "../vocabulary/format.ts";
import { defaultMinLength } from "../vocabulary/rule.ts";
import { parseScopes, type Scope, scopes } from "../vocabulary/scope.ts";
import { sources } from "../vocabulary/source.ts";
import { parseSpecies, speciesNames } from "../vocabulary/species.ts";
import { type Command, collect, demand, readNumber, required } from "./command-line.ts";
import type { LintOptions } from "./dictionary-examine.ts";
import type { ImportOptions, InstallOptions } from "./dictionary-import.ts";
import type { Effects } from "./effects.ts";
import { addWorkbench } from "./workbench.ts";

/** Adds the command and its own to the program. `finish` takes the exit code. */
export function addDictionary(program: Command, effects: Effects, finish: (exitCode: number) => void): void {
  const group = program
    .command("dictionary")
    .description("Make dictionaries of public vocabularies, and examine dictionaries.");
  const load = () => import("./dictionary-import.ts");
  addImport(group, async (format, files, options) => {
    finish(await (await load()).importFiles(format, files, options, effects));
  });
  addInstall(group, async (name, options) => {
    finish(await (await load()).installSource(name, options, effects));
  });
  const examine = () => import("./dictionary-examine.ts");
  addStats(group, async (folders) => finish(await (await examine()).showStats(folders, effects)));
  addLint(group, async (folders, options) => {
    finish(await (await examine()).lintDictionaries(folders, options, effects));
  });
  addWorkbench(group, effects, finish);
}

function addImport(
  group: Command,
  run: (format: FormatName, files: readonly string[], options: ImportOptions) => Promise<void>,
): void {
  const command = group
    .command("import")
    .description("Make dictionaries of a vocabulary in its native format, plain or gzipped.")
    .argument("<format>", `one of ${formatNames.join(", ")}`, readFormat)
    .argument("<files...>", "its file or files, or the folder that holds them")
    .addHelpText("after", helpList("Formats", Object.entries(formats)));
  withImportOptions(command).action(run);
}

function addInstall(group: Command, run: (name: string, options: InstallOptions) => Promise<void>): void {
  const about = Object.entries(sources).map(
    ([name, source]) => [name, `${source.about} (${source.licence})`] as const,
  );
  const command = group
    .command("install")
    .description("Download a vocabulary from its official address and make dictionaries of it.")
    .argument("<name>", `one of ${Object.keys(sources).join(", ")}`)
    .option("--url <address>", "download from here instead (repeatable)", collect)
    .option("--sha256 <digest>", "refuse a download with another checksum (repeatable)", collect)
    .addHelpText("after", helpList("Sources", about));
  withImportOptions(command).action(run);
}

function addStats(group: Command, run: (folders: readonly string[]) => Promise<void>): void {
  group
    .command("stats")
    .description("Count the rows, names and identifiers of dictionaries.")
    .argument("<folders...>", "folders of dictionaries, or single ones")
    .addHelpText("after", statsHelp)
    .action(run);
}

function addLint(
  group: Command,
  run: (folders: readonly string[], options: LintOptions) => Promise<void>,
): void {
  group
    .command("lint")
    .description("List what is doubtful in dictionaries, the most harmful first.")
    .argument("<folders...>", "folders of dictionaries, or single ones")
    .option("--limit <number>", "findings of each kind that are listed", readNumber, 10)
    .option(
      "--vocabulary <folder>",
      "an imported vocabulary that identifiers are held against (repeatable)",
      collect,
    )
    .addHelpText("after", lintHelp)
    .action(run);
}

function withImportOptions(command: Command): Command {
  return command
    .option("--out <folder>", "folder of dictionaries; the vocabulary gets a folder of its own in it")
    .hook("preAction", demand("--out <folder>"))
    .option("--type <type>", "type of all entities, such as cell_type")
    .option("--root <id>", "only this term and those below it, such as DOID:162 (repeatable)", collect)
    .option("--species <list>", `only these: NCBI numbers, or ${speciesNames.join(", ")}`, readSpecies)
    .option("--scope <list>", `only names of these scopes: ${scopes.join(", ")}`, readScopes)
    .option("--min-length <number>", "fewest letters and digits of a name", readNumber, defaultMinLength)
    .option(
      "--columns <mapping>",
      "of a csv, by name or number: name=Label,id=Curie,synonyms=Syn",
      readColumns,
    )
    .option(
      "--where <condition>",
      "of a csv: only rows with this value: column=value (repeatable)",
      readCondition,
    )
    .option("--prefix <prefix>", "of a csv: put before identifiers that are no CURIE")
    .option("--name <name>", "name of the vocabulary's folder")
    .option("--source-version <text>", "version, where the file does not say it")
    .option("--licence <text>", "licence, where the vocabulary is not a known one")
    .addHelpText("after", importCodes);
}

const importCodes = `
Exit codes: 0 all well, 1 a record or file could not be used, 2 the command was used wrongly.`;

const statsHelp = `
Exit codes: 0 all well (lint tells errors), 2 the command was used wrongly.`;

const lintHelp = `
Examples:
  $ litmark dictionary lint my-dictionaries
  $ litmark dictionary lint my-dictionaries --vocabulary my-dictionaries/hgnc

Exit codes: 0 no errors (findings are none), 1 a row or file has an error, 2 the command was used wrongly.`;

function helpList(title: string, entries: readonly (readonly [string, string])[]): string {
  return `\n${title}:\n${entries.map(([name, about]) => `  ${name.padEnd(12)} ${about}`).join("\n")}`;
}

function readFormat(value: string): FormatName {
  return required(isFormat(value) ? value : undefined, `Known formats are ${formatNames.join(", ")}.`);
}

function readSpecies(value: string): string[] {
  return required(parseSpecies(value), `Write NCBI numbers or ${speciesNames.join(", ")}, with commas.`);
}

function readScopes(value: string): Scope[] {
  return required(parseScopes(value), `Scopes are ${scopes.join(", ")}.`);
}

function readCondition(
  value: string,
  previous: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const condition = required(parseCondition(value), "Write column=value.");
  return new Map([...previous, condition]);
}

function readColumns(value: string): ReadonlyMap<string, string> {
  return required(parseColumns(value), "Write name=COLUMN,id=COLUMN,synonyms=COLUMN; name is needed.");
}
