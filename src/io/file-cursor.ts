/**
 * A file read from its start to its end, piece by piece. It is open only while it is being read from, since a merge
 * reads more files side by side than a process may have open.
 */
import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

const newline = 0x0a;

/** A file ends before what it should hold does. */
export class ShortFileError extends Error {
  override readonly name = "ShortFileError";
}

export class FileCursor {
  readonly #location: string;
  readonly #step: number;
  readonly #hash = createHash("sha256");
  /** Read, and not yet given. */
  #ahead: Buffer = Buffer.alloc(0);
  /** Where the next reading starts. */
  #offset = 0;

  /** `step`: bytes that are read at least at a time. */
  constructor(location: string, step: number) {
    this.#location = location;
    this.#step = step;
  }

  /** The next bytes. Throws a ShortFileError where there are not so many, and what the file system throws. */
  read(length: number): Uint8Array {
    if (this.#ahead.length < length) this.#fill(length - this.#ahead.length);
    if (this.#ahead.length < length) throw new ShortFileError(`${this.#location} is too short`);
    return this.#take(length);
  }

  /** The next line without its end, or undefined at the end of the file. */
  readLine(): Uint8Array | undefined {
    let searched = 0;
    for (;;) {
      const end = this.#ahead.indexOf(newline, searched);
      if (end >= 0) return this.#take(end + 1).subarray(0, end);
      searched = this.#ahead.length;
      if (this.#fill(Math.max(this.#step, searched)) === 0) break;
    }
    return searched === 0 ? undefined : this.#take(searched);
  }

  /** SHA-256 of the whole file in hex, of which what has not been read is read now. */
  finish(): string {
    do this.#take(this.#ahead.length);
    while (this.#fill(this.#step) > 0);
    return this.#hash.digest("hex");
  }

  #take(length: number): Uint8Array {
    const bytes = this.#ahead.subarray(0, length);
    this.#ahead = this.#ahead.subarray(length);
    this.#hash.update(bytes);
    return bytes;
  }

  /** Gives the number of bytes that there were. */
  #fill(wanted: number): number {
    const room = Buffer.alloc(Math.max(wanted, this.#step));
    const file = openSync(this.#location, "r");
    try {
      let filled = 0;
      while (filled < room.length) {
        const count = readSync(file, room, filled, room.length - filled, this.#offset + filled);
        if (count === 0) break;
        filled += count;
      }
      this.#offset += filled;
      this.#ahead = Buffer.concat([this.#ahead, room.subarray(0, filled)]);
      return filled;
    } finally {
      closeSync(file);
    }
  }
}
