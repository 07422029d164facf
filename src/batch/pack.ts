/**
 * A file of entries, one after the other, each with its keys and a checksum. Entries are only ever added at the end:
 * whatever stops the writer, those before are whole, and what follows them is noticed and left alone. Numbers are
 * little-endian.
 */
import { hash } from "node:crypto";
import { closeSync, openSync, readSync, writeSync } from "node:fs";

/** "LMP1" */
const magic = 0x31504d4c;
/** Bytes of a key and of a checksum: SHA-256. */
const digestBytes = 32;
/** Where the parts of a head begin: magic, length of the content, keys, checksum of the keys and the content. */
const head = { magic: 0, length: 4, key: 8, variant: 40, checksum: 72, size: 104 } as const;
/** Content is no longer than this; what is longer is not kept. */
const mostBytes = 500_000_000;
/** Bytes that are kept back before they are written in one go. */
const bufferSize = 1 << 18;

/** Both in hex. */
export interface EntryKey {
  /** What the entry is about. */
  readonly key: string;
  /** Tells apart entries about the same. */
  readonly variant: string;
}

/** Where an entry stands in its pack. */
export interface EntryPlace extends EntryKey {
  readonly offset: number;
  /** Of the content, in bytes. */
  readonly length: number;
}

export class PackReader {
  readonly #file: number;

  /** Throws what the file system says when it cannot be opened. */
  constructor(location: string) {
    this.#file = openSync(location, "r");
  }

  /** The heads of all entries, up to the first that is none. */
  *entries(): Generator<EntryPlace> {
    const bytes = Buffer.alloc(head.size);
    for (let offset = 0; this.#read(bytes, offset); ) {
      if (bytes.readUInt32LE(head.magic) !== magic) return;
      const length = bytes.readUInt32LE(head.length);
      const key = bytes.toString("hex", head.key, head.variant);
      const variant = bytes.toString("hex", head.variant, head.checksum);
      yield { key, variant, offset, length };
      offset += head.size + length;
    }
  }

  /** The content of an entry, or undefined where it is damaged or not there as a whole. */
  content({ offset, length }: EntryPlace): Uint8Array | undefined {
    if (length > mostBytes) return undefined;
    const bytes = Buffer.allocUnsafeSlow(head.size + length);
    if (!this.#read(bytes, offset)) return undefined;
    const content = bytes.subarray(head.size);
    const checksum = bytes.toString("hex", head.checksum, head.size);
    return checksum === checksumOf(bytes.subarray(head.length, head.checksum), content) ? content : undefined;
  }

  close(): void {
    closeSync(this.#file);
  }

  /** False when the file ends before the buffer is full. */
  #read(bytes: Buffer, offset: number): boolean {
    for (let filled = 0; filled < bytes.length; ) {
      const count = readSync(this.#file, bytes, filled, bytes.length - filled, offset + filled);
      if (count === 0) return false;
      filled += count;
    }
    return true;
  }
}

export class PackWriter {
  readonly #file: number;
  #pending: Uint8Array[] = [];
  #pendingBytes = 0;

  /** Throws what the file system says when it cannot be made. */
  constructor(location: string) {
    this.#file = openSync(location, "wx");
  }

  add({ key, variant }: EntryKey, content: Uint8Array): void {
    if (content.length > mostBytes) return;
    const bytes = Buffer.alloc(head.size);
    bytes.writeUInt32LE(magic, head.magic);
    bytes.writeUInt32LE(content.length, head.length);
    bytes.write(key, head.key, digestBytes, "hex");
    bytes.write(variant, head.variant, digestBytes, "hex");
    bytes.write(checksumOf(bytes.subarray(head.length, head.checksum), content), head.checksum, "hex");
    this.#pending.push(bytes, content);
    this.#pendingBytes += bytes.length + content.length;
    if (this.#pendingBytes >= bufferSize) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#pending);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    this.#pending = [];
    this.#pendingBytes = 0;
  }
}

/** The content is hashed by itself, so that it need not be copied; its hash is then hashed with the keys. */
function checksumOf(keys: Uint8Array, content: Uint8Array): string {
  return hash("sha256", Buffer.concat([keys, Buffer.from(hash("sha256", content), "hex")]));
}
