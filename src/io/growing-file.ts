import { createHash } from "node:crypto";
import { closeSync, openSync, writeSync } from "node:fs";

/** Bytes that are kept back before they are written in one go. */
const bufferSize = 1 << 20;

/** A new file that is written from its start to its end, and whose checksum is known when it is complete. */
export class GrowingFile {
  readonly #file: number;
  readonly #hash = createHash("sha256");
  #pending: Uint8Array[] = [];
  #pendingBytes = 0;
  #isOpen = true;

  /** Throws what the file system says when it cannot be made. */
  constructor(location: string, head?: Uint8Array) {
    this.#file = openSync(location, "wx");
    if (head !== undefined) this.append(head);
  }

  append(bytes: Uint8Array): void {
    this.#pending.push(bytes);
    this.#pendingBytes += bytes.length;
    if (this.#pendingBytes >= bufferSize) this.#flush();
  }

  /** Gives the SHA-256 of the whole in hex. */
  close(): string {
    this.#flush();
    this.abandon();
    return this.#hash.digest("hex");
  }

  abandon(): void {
    if (this.#isOpen) closeSync(this.#file);
    this.#isOpen = false;
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#pending);
    this.#hash.update(bytes);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    this.#pending = [];
    this.#pendingBytes = 0;
  }
}
