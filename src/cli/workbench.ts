/** The commands that explain, and those that serve who works on dictionaries, as the command line knows them. */
import { type Command, collect, demand, Option, readNumber } from "./command-line.ts";
import type { AddOptions } from "./dictionary-add.ts";
import type { DiffOptions } from "./dictionary-diff.ts";
import type { ExplainNameOptions } from "./dictionary-explain.ts";
import type { SuggestOptions } from "./dictionary-suggest.ts";
import type { Effects } from "./effects.ts";
import type { ExplainOptions } from "./explain.ts";

const explainHelp = `
Examples:
  $ litmark explain review.md:123
  $ litmark explain articles.zip#folder/review.md:123 --json

Exit codes: 0 all well, 1 the document could not be used, 2 there is no such line, or the command was used wrongly.`;

const explainNameHelp = `
Examples:
  $ litmark dictionary explain "APC" --in reviews/

Exit codes: 0 all well, 1 a document could not be used, 2 the command was used wrongly.`;

const addHelp = `
Examples:
  $ litmark dictionary add my-dictionaries --type cell_type --name "tumor-conditioned platelet" --id none

Exit codes: 0 the row was added, 1 something speaks against it, 2 the command was used wrongly.`;

const suggestHelp = `
Examples:
  $ litmark dictionary suggest reviews/ --min-count 3 --out suggested.csv

Exit codes: 0 all well, 1 a document could not be used, 2 the command was used wrongly.`;

/** Adds `litmark explain`. */
export function addExplain(program: Command, effects: Effects, finish: (exitCode: number) => void): void {
  const command = program
    .command("explain")
    .description("Say what is made of the sentences on a line, which rules fired, and why others did not.")
    .argument("<place>", "a line of a document, and maybe a column: review.md:123 or review.md:123:45");
  withDictionaries(command)
    .option("--json", "print one JSON array")
    .addHelpText("after", explainHelp)
    .action(async (place: string, options: ExplainOptions) => {
      const { explainPlace } = await import("./explain.ts");
      finish(await explainPlace(place, options, effects));
    });
}

/** Adds the commands to the group. `finish` takes the exit code. */
export function addWorkbench(group: Command, effects: Effects, finish: (exitCode: number) => void): void {
  addExplainName(group, async (name, options) => {
    const { explainName } = await import("./dictionary-explain.ts");
    finish(await explainName(name, options, effects));
  });
  addAdd(group, async (place, options) => {
    const { addRow } = await import("./dictionary-add.ts");
    finish(await addRow(place, options, effects));
  });
  addDiff(group, async (before, after, options) => {
    const { diffDictionaries } = await import("./dictionary-diff.ts");
    finish(await diffDictionaries(before, after, options, effects));
  });
  addSuggest(group, async (inputs, options) => {
    const { suggestNames } = await import("./dictionary-suggest.ts");
    finish(await suggestNames(inputs, options, effects));
  });
}

function addExplainName(
  group: Command,
  run: (name: string, options: ExplainNameOptions) => Promise<void>,
): void {
  const command = group
    .command("explain")
    .description("Say why a name is tagged, or not, at each place where it stands.")
    .argument("<name>", 'a name in quotes, such as "APC"')
    .option("--in <inputs...>", "the documents to look into")
    .hook("preAction", demand("--in <inputs...>"));
  withDictionaries(command)
    .option("--limit <number>", "places that are listed", readNumber, 20)
    .option("--json", "print one JSON object")
    .addHelpText("after", explainNameHelp)
    .action(run);
}

function addSuggest(
  group: Command,
  run: (inputs: readonly string[], options: SuggestOptions) => Promise<void>,
): void {
  const command = group
    .command("suggest")
    .description("List names that documents use and no dictionary has, as CSV rows to edit.")
    .argument("<inputs...>", "the documents");
  withDictionaries(command)
    .option("--min-count <number>", "fewest places of a name", readNumber, 2)
    .option("--limit <number>", "names that are listed, the most wide-spread first", readNumber, 200)
    .option("--out <file>", "write the rows here instead of printing them")
    .addHelpText("after", suggestHelp)
    .action(run);
}

function addAdd(group: Command, run: (place: string, options: AddOptions) => Promise<void>): void {
  const command = group
    .command("add")
    .description("Add one row to a dictionary, if nothing speaks against it.")
    .argument("<place>", "the file, or the folder that has a file for each type")
    .option("--type <type>", "type of the entity, such as cell_type; a file is named after its own")
    .option("--name <name>", "preferred name")
    .hook("preAction", demand("--name <name>"))
    .option("--id <curie>", "identifier, such as CL:0000057 (repeatable)", collect)
    .option("--synonyms <names>", "other names, with | between them", readNames)
    .option("--exact <names>", "names that count only in this very spelling", readNames)
    .option("--context <names>", "names that count only beside another name of the entity", readNames)
    .option("--source <text>", "where the row comes from")
    .option("--note <text>", "for those who will argue about the row")
    .option("--force", "add it in spite of doubts");
  withDictionaries(command).addHelpText("after", addHelp).action(run);
}

const diffHelp = `
Examples:
  $ litmark dictionary diff none my-dictionaries --corpus reviews/

Exit codes, as those of diff: 0 nothing differs, 1 something does, 2 the command was used wrongly or a document
could not be read.`;

function addDiff(
  group: Command,
  run: (before: string, after: string, options: DiffOptions) => Promise<void>,
): void {
  group
    .command("diff")
    .description("Annotate a corpus with two sets of dictionaries, and list what differs.")
    .argument("<old>", "folder of dictionaries, or single one; none for no own dictionaries")
    .argument("<new>", "the same, to compare with")
    .option("--corpus <inputs...>", "the documents")
    .hook("preAction", demand("--corpus <inputs...>"))
    .option("--no-shipped-dictionaries", "use neither set beside the shipped dictionaries")
    .option("--limit <number>", "changes of each kind that are listed", readNumber, 20)
    .option("--json", "print all changes as one JSON array")
    .addOption(new Option("--csv", "print all changes as CSV").conflicts("json"))
    .addHelpText("after", diffHelp)
    .action(run);
}

function readNames(value: string): string[] {
  return value
    .split("|")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function withDictionaries(command: Command): Command {
  return command
    .option("--dictionaries <folder>", "folder of your own dictionaries (repeatable)", collect)
    .option("--no-shipped-dictionaries", "use only your own dictionaries");
}
