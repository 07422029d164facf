/** Dictionaries of growing size, and other matchers on the same names and text. */
import { fork } from "node:child_process";
import { once as nextEvent } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { compileDictionary } from "../../src/dictionary/dictionary.ts";
import { namesOf } from "../../src/dictionary/entry.ts";
import { matchNames, readText } from "../../src/dictionary/match.ts";
import { serializeDictionary } from "../../src/dictionary/serialize.ts";
import { best, megabytes, once, speed } from "./measure.ts";
import { ahoCorasick, type Matcher, mapOfNames } from "./rival.ts";
import { syntheticEntries, syntheticText } from "./synthetic.ts";

const sizes = [1_000, 10_000, 100_000, 600_000];
/** Names that the text speaks of whatever the dictionary; the smallest knows a tenth of them. */
const common = 10_000;
const textSize = 2_000_000;

const Measured = z.object({ load: z.number(), tagging: z.number(), memory: z.number() });

/** What a fresh process measures with the dictionary in a file. */
async function inFreshProcess(file: string): Promise<z.infer<typeof Measured>> {
  const script = new URL("./loaded.ts", import.meta.url);
  const child = fork(script, [file, String(textSize), String(common)]);
  const [message] = await nextEvent(child, "message");
  return Measured.parse(message);
}

interface SizeFigures {
  readonly names: number;
  readonly compileMs: number;
  readonly serializeMs: number;
  readonly fileMB: number;
  readonly loadMs: number;
  readonly taggingMBs: number;
  readonly memoryMB: number;
}

async function measureSize(names: number, folder: string): Promise<SizeFigures> {
  const entries = syntheticEntries(names);
  const compiled = once(() => compileDictionary(entries));
  const serialized = once(() => serializeDictionary(compiled.result));
  const file = join(folder, `${names}.dictionary`);
  await writeFile(file, serialized.result);
  const { load, tagging, memory } = await inFreshProcess(file);
  return {
    names,
    compileMs: compiled.milliseconds,
    serializeMs: serialized.milliseconds,
    fileMB: megabytes(serialized.result.length),
    loadMs: load,
    taggingMBs: tagging,
    memoryMB: megabytes(memory),
  };
}

async function growth(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "litmark-bench-"));
  try {
    const rows: SizeFigures[] = [];
    for (const names of sizes) rows.push(await measureSize(names, folder));
    console.table(rows.map(rounded));
    const first = rows.find(({ names }) => names === common);
    const last = rows.at(-1);
    if (first === undefined || last === undefined) return;
    const ratio = (first.taggingMBs / last.taggingMBs).toFixed(2);
    console.log(`time per MB with ${last.names} names: ${ratio} times that with ${first.names}\n`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function rounded(row: SizeFigures): Record<string, number> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, Math.round(value * 10) / 10]));
}

/** All matchers with the same names on the same text; speeds as multiples of the slowest. */
function comparison(names: number): void {
  const entries = syntheticEntries(names);
  const list = entries.flatMap((entry) => [...namesOf(entry)]);
  const sentences = syntheticText(
    textSize / 2,
    entries.slice(0, common / 3).map(({ entity }) => entity.name),
  );
  const bytes = sentences.reduce((sum, sentence) => sum + Buffer.byteLength(sentence), 0);
  const matchers: Record<string, () => Matcher> = {
    "map of names": () => mapOfNames(list),
    "modern-ahocorasick": () => ahoCorasick(list),
    litmark: () => {
      const dictionary = compileDictionary(entries);
      return (sentence) => matchNames(dictionary, readText(dictionary, sentence)).length;
    },
  };
  const rows = Object.entries(matchers).map(([matcher, make]) => {
    const built = once(make);
    let found = 0;
    const milliseconds = best(() => {
      found = sentences.reduce((sum, sentence) => sum + built.result(sentence), 0);
    }, 3);
    return { matcher, buildMs: built.milliseconds, found, MBs: speed(bytes, milliseconds) };
  });
  const slowest = Math.min(...rows.map(({ MBs }) => MBs));
  console.table(
    rows.map(({ matcher, buildMs, found, MBs }) => ({
      matcher,
      buildMs: Math.round(buildMs),
      found,
      MBs: MBs.toFixed(1),
      ratio: (MBs / slowest).toFixed(1),
    })),
  );
}

export async function benchTagging(): Promise<void> {
  console.log("Growth with the size of the dictionary; each row in a process of its own");
  await growth();
  for (const names of [10_000, 600_000]) {
    console.log(`Matchers on the same text, ${names} names`);
    comparison(names);
  }
}
