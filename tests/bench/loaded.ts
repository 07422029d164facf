/**
 * A process of its own that does what a run does: it loads a compiled dictionary from a file and tags a text. It is
 * told the file and the size of the text, and sends what it measured.
 */

import { isIntact } from "../../src/dictionary/container.ts";
import { matchNames, readText } from "../../src/dictionary/match.ts";
import { loadDictionary } from "../../src/dictionary/serialize.ts";
import { readShared } from "../../src/io/cache.ts";
import { best, speed } from "./measure.ts";
import { syntheticEntries, syntheticText } from "./synthetic.ts";

export interface Measured {
  /** Milliseconds to read the file, check it and lay the dictionary over it. */
  readonly load: number;
  /** Megabytes a second. */
  readonly tagging: number;
  /** Resident memory of the process in bytes. */
  readonly memory: number;
}

async function measure(file: string, size: number, common: number): Promise<Measured> {
  const start = performance.now();
  const buffer = await readShared(file);
  if (buffer === undefined || !isIntact(buffer)) throw new Error(`${file} cannot be used`);
  const dictionary = loadDictionary(buffer);
  const load = performance.now() - start;
  const sentences = syntheticText(
    size,
    syntheticEntries(common).map(({ entity }) => entity.name),
  );
  const bytes = sentences.reduce((sum, sentence) => sum + Buffer.byteLength(sentence), 0);
  const milliseconds = best(() => {
    for (const sentence of sentences) matchNames(dictionary, readText(dictionary, sentence));
  });
  return { load, tagging: speed(bytes, milliseconds), memory: process.memoryUsage().rss };
}

const [file = "", size = "", common = ""] = process.argv.slice(2);
process.send?.(await measure(file, Number(size), Number(common)));
process.disconnect?.();
