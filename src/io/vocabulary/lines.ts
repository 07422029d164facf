/** Lines of a text file, plain or gzipped, one by one: a vocabulary may be larger than any string. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { StringDecoder } from "node:string_decoder";
import { createGunzip } from "node:zlib";
import { isGzip } from "../archive/gzip.ts";

export interface FileSum {
  /** Of the file as it stands, gzipped or not. */
  readonly sha256: string;
  readonly size: number;
}

/** Reads all lines, without their ends, with their 1-based numbers. Throws what the file system or zlib throws. */
export async function readLines(
  location: string,
  onLine: (line: string, number: number) => void,
): Promise<FileSum> {
  const hash = createHash("sha256");
  let size = 0;
  const count = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      size += chunk.length;
      yield chunk;
    }
  };
  const split = async (chunks: AsyncIterable<Buffer>): Promise<void> => {
    const splitter = new LineSplitter(onLine);
    for await (const chunk of chunks) splitter.add(chunk);
    splitter.end();
  };
  const bytes = createReadStream(location, { highWaterMark: 1 << 18 });
  if (await isGzip(location)) await pipeline(bytes, count, createGunzip(), split);
  else await pipeline(bytes, count, split);
  return { sha256: hash.digest("hex"), size };
}

/** Cuts chunks of UTF-8 into lines. A character may lie across two chunks, and so may a line. */
class LineSplitter {
  readonly #decoder = new StringDecoder("utf8");
  readonly #onLine: (line: string, number: number) => void;
  /** The line that is not complete, in pieces: one of JSON may be as long as its file. */
  #pieces: string[] = [];
  #number = 0;

  constructor(onLine: (line: string, number: number) => void) {
    this.#onLine = onLine;
  }

  add(chunk: Buffer): void {
    const [first = "", ...others] = this.#decoder.write(chunk).split("\n");
    this.#pieces.push(first);
    for (const line of others) {
      this.#emit(this.#pieces.join(""));
      this.#pieces = [line];
    }
  }

  end(): void {
    const rest = this.#pieces.join("") + this.#decoder.end();
    if (rest !== "") this.#emit(rest);
  }

  #emit(line: string): void {
    this.#number += 1;
    const text = this.#number === 1 ? line.replace(/^\uFEFF/u, "") : line;
    this.#onLine(text.endsWith("\r") ? text.slice(0, -1) : text, this.#number);
  }
}
