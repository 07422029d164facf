import { createHash } from "node:crypto";
import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { columnsOf, type TableName, tableNames } from "../table/table.ts";
import { toCsv } from "./csv.ts";

/** Bytes that are kept back before they are written in one go. */
const bufferSize = 1 << 20;

/** The CSV files of all tables in a folder, each with its header from the start, growing by lines. */
export class TableFiles {
  readonly #files: ReadonlyMap<TableName, GrowingFile>;

  /** Throws what the file system says when they cannot be made. */
  constructor(folder: string) {
    this.#files = new Map(
      tableNames.map((name) => [name, new GrowingFile(join(folder, fileOf(name)), headerOf(name))]),
    );
  }

  /** `lines`: of CSV, as bytes. */
  append(name: TableName, lines: Uint8Array): void {
    this.#files.get(name)?.append(lines);
  }

  /** Writes what is left, and gives the name and the checksum of each file. */
  close(): { readonly file: string; readonly sha256: string }[] {
    return Array.from(this.#files, ([name, file]) => ({ file: fileOf(name), sha256: file.close() }));
  }

  abandon(): void {
    for (const file of this.#files.values()) file.abandon();
  }
}

export function fileOf(name: TableName): string {
  return `${name}.csv`;
}

function headerOf(name: TableName): Uint8Array {
  return Buffer.from(toCsv([columnsOf(name).map((column) => column.name)]));
}

class GrowingFile {
  readonly #file: number;
  readonly #hash = createHash("sha256");
  #pending: Uint8Array[] = [];
  #pendingBytes = 0;
  #isOpen = true;

  constructor(location: string, head: Uint8Array) {
    this.#file = openSync(location, "wx");
    this.append(head);
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
