/**
 * A part of a corpus, for one machine of several. Which part a file is in is told by its name alone, so that files that
 * are added later move none.
 */
import { createHash } from "node:crypto";

export interface Shard {
  /** From 1. */
  readonly index: number;
  /** Number of shards. */
  readonly of: number;
}

/** More would be files of a few documents each. */
const mostShards = 100_000;

/** `3/8`; undefined for what is none. */
export function parseShard(text: string): Shard | undefined {
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/u.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  return shard.index >= 1 && shard.index <= shard.of && shard.of <= mostShards ? shard : undefined;
}

/** From 1 to `of`: the first 48 bits of the SHA-256 of the name, as a number, modulo `of`. */
export function shardOf(name: string, of: number): number {
  const hash = createHash("sha256").update(name).digest();
  return 1 + (hash.readUIntBE(0, 6) % of);
}

export function isInShard(name: string, { index, of }: Shard): boolean {
  return shardOf(name, of) === index;
}

/** What all shards of a corpus must have seen alike: a file that only some of them see would be lost, or there twice. */
export interface Corpus {
  readonly files: number;
  /** Of the names of all files in their order, in hex. */
  readonly sha256: string;
}

export function describeCorpus(names: readonly string[]): Corpus {
  const hash = createHash("sha256");
  for (const name of names) hash.update(`${name}\n`);
  return { files: names.length, sha256: hash.digest("hex") };
}
