/** What the command understands, and how its ends become exit codes. The work itself is loaded when it is asked for. */
import { type OutputFormat, outputFormats, parseFormats } from "../batch/format.ts";
import { parseShard, type Shard } from "../batch/shard.ts";
import { UsageError } from "../io/usage-error.ts";
import { readVersion } from "../io/version.ts";
import { stageSelections } from "../selection.ts";
import type { AnnotateOptions } from "./annotate.ts";
import type { CheckOptions } from "./check.ts";
import { Command, CommanderError, collect, demand, Option, required } from "./command-line.ts";
import { addDictionary } from "./dictionary.ts";
import { type Effects, Interruption } from "./effects.ts";
import type { EvaluateOptions } from "./evaluate.ts";
import { exitCodes } from "./exit.ts";
import { logFormats } from "./log.ts";
import type { ReportOptions } from "./report.ts";
import type { VerifyOptions } from "./verify.ts";
import { addExplain } from "./workbench.ts";

const programExamples = `
Examples:
  $ litmark annotate review.md --out tables
  $ litmark check review.md
  $ litmark check --help

Exit codes: 0 all well, 1 a file could not be used, 2 the command was used wrongly.`;

const annotateExamples = `
Examples:
  $ litmark annotate review.md --out tables
  $ litmark annotate reviews/ more/*.md --out tables
  $ litmark annotate reviews/ --out tables --dictionaries my-dictionaries
  $ litmark annotate articles.tar.gz --out tables --format csv,parquet

Exit codes: 0 all well, 1 a file could not be used (the others are annotated), 2 the command was used wrongly.`;

const verifyExamples = `
Examples:
  $ litmark annotate reviews/ --out tables
  $ litmark verify tables reviews/

Exit codes: 0 the tables are the same, byte for byte, 1 something differs, 2 the command was used wrongly.`;

const showExamples = `
Examples:
  $ litmark show tables exosomes/r3
  $ litmark show tables exosomes/r3 reviews/

Exit codes: 0 all well, 2 there is no such row, or the command was used wrongly.`;

const mergeExamples = `
Examples:
  $ litmark annotate reviews/ --out shards/1 --shard 1/2
  $ litmark annotate reviews/ --out shards/2 --shard 2/2
  $ litmark merge tables shards/1 shards/2

Exit codes: 0 all well, 1 a file could not be used (as in the shards), 2 the shards do not make a whole.`;

const checkExamples = `
Examples:
  $ litmark check review.md
  $ litmark check reviews/ --strict
  $ litmark check review.md --json

Exit codes: 0 no errors, 1 an error (with --strict: an error or a warning), 2 the command was used wrongly.`;

const evaluateExamples = `
Examples:
  $ litmark evaluate --gold gold reviews/
  $ litmark evaluate --gold gold --output tables
  $ litmark evaluate --gold brat-folder --map types.json

Exit codes: 0 no errors, 1 an error in the gold data or a document, 2 the command was used wrongly.`;

/** Runs the command with its arguments (without node and script), and gives the exit code. */
export async function runProgram(args: readonly string[], effects: Effects): Promise<number> {
  let exitCode: number = exitCodes.clean;
  const program = makeProgram(effects, async (inputs, options) => {
    if (options.watch === true) {
      const { annotateWatching } = await import("./watch.ts");
      exitCode = await annotateWatching(inputs, options, effects);
      return;
    }
    const { annotateFiles } = await import("./annotate.ts");
    exitCode = await annotateFiles(inputs, options, effects);
  });
  addCheck(program, async (inputs, options) => {
    const { checkFiles } = await import("./check.ts");
    exitCode = await checkFiles(inputs, options, effects);
  });
  addEvaluate(program, async (inputs, options) => {
    const { evaluateGold } = await import("./evaluate.ts");
    exitCode = await evaluateGold(inputs, options, effects);
  });
  addVerify(program, async (output, inputs, options) => {
    const { verifyRun } = await import("./verify.ts");
    exitCode = await verifyRun(output, inputs, options, effects);
  });
  addShow(program, async (output, id, inputs) => {
    const { showRow } = await import("./show.ts");
    exitCode = await showRow(output, id, inputs, effects);
  });
  addMerge(program, async (out, shards, options) => {
    const { mergeFolders } = await import("./merge.ts");
    exitCode = await mergeFolders(out, shards, options, effects);
  });
  const finish = (code: number) => {
    exitCode = code;
  };
  addExplain(program, effects, finish);
  addDictionary(program, effects, finish);
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    return exitCodeOf(error, effects);
  }
}

type Annotate = (
  inputs: readonly string[],
  options: AnnotateOptions & { readonly watch?: boolean },
) => Promise<void>;
type Evaluate = (inputs: readonly string[], options: EvaluateOptions) => Promise<void>;
type Verify = (output: string, inputs: readonly string[], options: VerifyOptions) => Promise<void>;
type Show = (output: string, id: string, inputs: readonly string[]) => Promise<void>;
type Merge = (out: string, shards: readonly string[], options: ReportOptions) => Promise<void>;
type Check = (inputs: readonly string[], options: CheckOptions) => Promise<void>;

const inputsAbout = "files (Markdown, text, XML, JSON and others), folders of them, or globs in quotes";

function makeProgram(effects: Effects, annotate: Annotate): Command {
  const program = new Command("litmark")
    .description(
      "Turns review articles into tables of entities, relations and the references that support them.",
    )
    .version(readVersion())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => effects.stdout.write(text),
      writeErr: (text) => effects.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /u, "litmark: ")),
    });
  addAnnotate(program, annotate);
  return program.addHelpText("after", programExamples);
}

function addAnnotate(program: Command, annotate: Annotate): void {
  program
    .command("annotate")
    .description("Annotate reviews and write the tables.")
    .argument("[inputs...]", `${inputsAbout}; - for documents as lines of JSON from standard input`)
    .option(
      "--out <folder>",
      "folder for the tables; made if it does not exist. - writes annotations as lines of JSON to standard output",
    )
    .hook("preAction", demand("--out <folder>"))
    .option("--files-from <file>", "file that lists inputs, one a line; - for standard input")
    .option("--format <formats>", "any of csv,json,ndjson,parquet (default: csv,json)", readFormats)
    .option("--shard <i/n>", "read only the i-th of n parts of the inputs, for litmark merge", readShard)
    .option("--dictionaries <folder>", "folder of your own dictionaries (repeatable)", collect)
    .option("--no-shipped-dictionaries", "use only your own dictionaries")
    .option("--workers <number>", "threads that annotate; by default one for each core", readWorkers)
    .addOption(new Option("--stages <last>", "what is found: all, or only entities").choices(stageSelections))
    .option("--min-confidence <share>", "leave out relations of less confidence, 0 to 1", readShare)
    .option("--watch", "annotate again whenever an input or a dictionary changes, until stopped")
    .option("--no-cache", "annotate every document anew, and keep nothing for the next run")
    .option("--quiet", "print nothing but errors")
    .option("--json", "print the summary as JSON")
    .option("--timings", "print the time that each stage took")
    .addOption(new Option("--log-format <format>", "of progress and errors").choices(logFormats))
    .addHelpText("after", annotateExamples)
    .action(annotate);
}

function addVerify(program: Command, verify: Verify): void {
  program
    .command("verify")
    .description("Make the tables of a run again, and say whether they are those that were written.")
    .argument("<output>", "folder that the run wrote")
    .argument("<inputs...>", "what the run was over, as it was named then")
    .option("--dictionaries <folder>", "folder of your own dictionaries (repeatable)", collect)
    .option("--workers <number>", "threads that annotate; by default one for each core", readWorkers)
    .option("--quiet", "print nothing but differences")
    .addHelpText("after", verifyExamples)
    .action(verify);
}

function addShow(program: Command, show: Show): void {
  program
    .command("show")
    .description("Show a row of the tables, and what it was read from.")
    .argument("<output>", "folder that the run wrote")
    .argument("<id>", "id of a sentence, mention, relation, event or citation")
    .argument("[inputs...]", "what the run was over; with it the lines of the file are shown")
    .addHelpText("after", showExamples)
    .action(show);
}

function addMerge(program: Command, merge: Merge): void {
  program
    .command("merge")
    .description("Put the shards of a run together, into the tables that one run would have written.")
    .argument("<out>", "folder for the tables; made if it does not exist")
    .argument("<shards...>", "the folders of all shards, in any order")
    .option("--quiet", "print nothing but errors")
    .option("--json", "print the summary as JSON")
    .addHelpText("after", mergeExamples)
    .action(merge);
}

function readFormats(text: string): readonly OutputFormat[] {
  return required(parseFormats(text), `It is a list of ${outputFormats.join(", ")}.`);
}

function readShard(text: string): Shard {
  return required(parseShard(text), "It is a number and their count, as in 3/8.");
}

function addCheck(program: Command, check: Check): void {
  program
    .command("check")
    .description("Print what is wrong with reviews, their citations and reference lists. Writes nothing.")
    .argument("<inputs...>", inputsAbout)
    .option("--dictionaries <folder>", "folder of your own dictionaries (repeatable)", collect)
    .option("--no-shipped-dictionaries", "use only your own dictionaries")
    .option("--workers <number>", "threads that annotate; by default one for each core", readWorkers)
    .option("--strict", "end with 1 for warnings, too")
    .option("--quiet", "print no closing line")
    .option("--json", "print one JSON object")
    .addHelpText("after", checkExamples)
    .action(check);
}

function addEvaluate(program: Command, evaluate: Evaluate): void {
  program
    .command("evaluate")
    .description("Measure what is found in documents against gold data of yours. Writes nothing.")
    .argument("[inputs...]", "the documents; left out for brat, whose texts stand beside the annotations")
    .option("--gold <folder>", "folder of gold data: brat standoff, or JSON lines")
    .hook("preAction", demand("--gold <folder>"))
    .option("--output <folder>", "measure the tables of a run instead of annotating")
    .option("--min-confidence <share>", "leave out relations of less confidence, 0 to 1", readShare)
    .option("--map <file>", "JSON that says which types of ours those of brat stand for")
    .option("--dictionaries <folder>", "folder of your own dictionaries (repeatable)", collect)
    .option("--no-shipped-dictionaries", "use only your own dictionaries")
    .option("--workers <number>", "threads that annotate; by default one for each core", readWorkers)
    .option("--quiet", "print no warnings and no progress")
    .option("--json", "print one JSON object")
    .addHelpText("after", evaluateExamples)
    .action(evaluate);
}

function readWorkers(value: string): number {
  const isCount = /^[1-9]\d{0,3}$/u.test(value);
  return required(isCount ? Number(value) : undefined, "Write a number from 1 to 9999.");
}

function readShare(value: string): number {
  const isShare = /^(?:0?\.\d+|0|1(?:\.0+)?)$/u.test(value);
  return required(isShare ? Number(value) : undefined, "Write a number from 0 to 1.");
}

/** Errors of kinds that a user can act on are told in a line; any other is a bug, and its stack is the message. */
function exitCodeOf(error: unknown, { stderr }: Effects): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.usage;
  if (error instanceof UsageError) {
    stderr.write(`litmark: ${error.message}\n`);
    return exitCodes.usage;
  }
  if (error instanceof Interruption) {
    stderr.write(`litmark: ${error.message}; the output folder is as it was\n`);
    return error.exitCode;
  }
  throw error;
}
