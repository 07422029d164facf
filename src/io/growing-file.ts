import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync, writeSync } from "node:fs";
import { refusal } from "./reason.ts";
import { signatureOf } from "./signature.ts";

/** Bytes that are kept back before they are written in one go. */
const bufferSize = 1 << 20;

export interface Closed {
  /** SHA-256 of the whole in hex. */
  readonly sha256: string;
  /** Signature of the earlier file, where that is the same to the last byte and nothing was written. */
  readonly kept?: string;
}

/**
 * A file that is written from its start to its end, and whose checksum is known when it is complete. While all is as in
 * an earlier file, nothing is written: most runs repeat the one before.
 */
export class GrowingFile {
  readonly #location: string;
  readonly #hash = createHash("sha256");
  /** The earlier file, as long as it is the same. */
  #earlier: number | undefined;
  readonly #signature: string | undefined;
  #file: number | undefined;
  /** Bytes that have been compared or written. */
  #length = 0;
  /** What is kept back, copied: to keep the bytes themselves would keep all that they are a part of. */
  readonly #pending = Buffer.allocUnsafe(bufferSize);
  #pendingBytes = 0;

  /** Throws what the file system says when it cannot be made. */
  constructor(location: string, earlier?: string) {
    this.#location = location;
    this.#signature = earlier === undefined ? undefined : signatureOf(earlier);
    this.#earlier = earlier === undefined ? undefined : openIfThere(earlier);
    if (this.#earlier === undefined) this.#file = openSync(location, "wx");
  }

  append(bytes: Uint8Array): void {
    if (this.#pendingBytes + bytes.length > bufferSize) this.#flush();
    if (bytes.length > bufferSize) {
      this.#put(bytes);
      return;
    }
    this.#pending.set(bytes, this.#pendingBytes);
    this.#pendingBytes += bytes.length;
  }

  close(): Closed {
    this.#flush();
    if (this.#earlier !== undefined && fstatSync(this.#earlier).size !== this.#length)
      this.#part(this.#earlier);
    const kept = this.#earlier === undefined ? undefined : this.#signature;
    this.abandon();
    const sha256 = this.#hash.digest("hex");
    return kept === undefined ? { sha256 } : { sha256, kept };
  }

  abandon(): void {
    for (const file of [this.#file, this.#earlier]) if (file !== undefined) closeSync(file);
    this.#file = undefined;
    this.#earlier = undefined;
  }

  #flush(): void {
    this.#put(this.#pending.subarray(0, this.#pendingBytes));
    this.#pendingBytes = 0;
  }

  #put(bytes: Uint8Array): void {
    this.#hash.update(bytes);
    if (this.#earlier !== undefined && !holds(this.#earlier, this.#length, bytes)) this.#part(this.#earlier);
    if (this.#file !== undefined) writeAll(this.#file, bytes);
    this.#length += bytes.length;
  }

  /** Begins a file of its own with what was the same so far. */
  #part(earlier: number): void {
    this.#file = openSync(this.#location, "wx");
    for (let at = 0; at < this.#length; ) {
      const bytes = Buffer.alloc(Math.min(bufferSize, this.#length - at));
      readAll(earlier, at, bytes);
      writeAll(this.#file, bytes);
      at += bytes.length;
    }
    closeSync(earlier);
    this.#earlier = undefined;
  }
}

function openIfThere(location: string): number | undefined {
  try {
    return openSync(location, "r");
  } catch (error) {
    if (refusal(error) === undefined) throw error;
    return undefined;
  }
}

/** True when a file has these bytes at a place. */
function holds(file: number, at: number, bytes: Uint8Array): boolean {
  const there = Buffer.alloc(bytes.length);
  return readAll(file, at, there) === bytes.length && there.equals(bytes);
}

/** Gives the number of bytes that there were to fill the buffer with. */
function readAll(file: number, at: number, bytes: Uint8Array): number {
  let filled = 0;
  while (filled < bytes.length) {
    const count = readSync(file, bytes, filled, bytes.length - filled, at + filled);
    if (count === 0) return filled;
    filled += count;
  }
  return filled;
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
