/** Names and a text made up for the benchmark: the same for everybody, and as many of them as are wanted. */
import { readdirSync, readFileSync } from "node:fs";
import type { DictionaryEntry } from "../../src/dictionary/entry.ts";

/** Numbers from 0 to below a limit, the same series for the same seed (a linear congruential generator). */
export type Random = (limit: number) => number;

export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function pick(random: Random, list: readonly string[]): string {
  return list[random(list.length)] ?? "";
}

const syllables =
  "ba ce di fo gu la me ni po ru sa te vi xo zu bra cli dro phe thy str ase ine oma itis ol".split(" ");
const heads =
  "cell receptor factor carcinoma pathway kinase vesicle process complex syndrome line acid".split(" ");
const capitals = "ABCDEFGHIKLMNPRSTVWXZ".split("");
const greek = ["alpha", "beta", "gamma", "α", "β", "κ"];

function word(random: Random): string {
  return Array.from({ length: 2 + random(3) }, () => pick(random, syllables)).join("");
}

function symbol(random: Random): string {
  return Array.from({ length: 2 + random(4) }, () => pick(random, capitals)).join("") + String(random(100));
}

/** Kinds of names in about the shares that they have in the public vocabularies. */
function name(random: Random, words: readonly string[]): string {
  const kind = random(100);
  if (kind < 30) return symbol(random);
  if (kind < 40) return `${pick(random, capitals)}${pick(random, capitals)}-${random(10_000)}`;
  if (kind < 45) return `${symbol(random)} ${pick(random, greek)}`;
  if (kind < 55) return `${word(random)}${word(random)}`;
  const parts = Array.from({ length: 1 + random(3) }, () => pick(random, words));
  return [...parts, pick(random, heads)].join(random(8) === 0 ? "-" : " ");
}

const typeNames = ["protein", "cell_line", "process", "disease"];

/** Entries of three names each. Those of a smaller number are the first of those of a larger one. */
export function syntheticEntries(names: number): DictionaryEntry[] {
  const random = makeRandom(1);
  const words = Array.from({ length: 30_000 }, () => word(random));
  return Array.from({ length: Math.ceil(names / 3) }, (_, i) => {
    const entity = {
      type: pick(random, typeNames),
      name: name(random, words),
      ids: [`X:${i}`],
      dictionary: "synthetic",
    };
    const synonyms = [name(random, words), name(random, words)];
    return { entity, synonyms, exact: [], context: [], source: "synthetic", note: "" };
  });
}

const inputs = new URL("../../input/", import.meta.url);

/** Words between two names that are put into the text. */
const spacing = 12;

/** Sentences of the sample reviews in random order, with names put between their words. `size` in bytes. */
export function syntheticText(size: number, names: readonly string[]): string[] {
  const random = makeRandom(2);
  const sentences = sampleSentences();
  const made: string[] = [];
  for (let bytes = 0; bytes < size; ) {
    const words = pick(random, sentences).split(" ");
    const mixed = words.flatMap((one) => (random(spacing) === 0 ? [pick(random, names), one] : [one]));
    const sentence = mixed.join(" ");
    made.push(sentence);
    bytes += Buffer.byteLength(sentence);
  }
  return made;
}

function sampleSentences(): string[] {
  const files = readdirSync(inputs).filter((file) => file.endsWith(".md"));
  return files.flatMap((file) => {
    const text = readFileSync(new URL(file, inputs), "utf8");
    return text.split(/(?<=[.?!])\s+|\n{2,}/u).filter((sentence) => sentence.length > 40);
  });
}
