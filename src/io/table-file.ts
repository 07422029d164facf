import { join } from "node:path";
import { columnsOf, type TableName } from "../table/table.ts";
import { toCsv } from "./csv.ts";
import { GrowingFile } from "./growing-file.ts";

/** The CSV files of tables in a folder, each with its header from the start, growing by lines. */
export class TableFiles {
  readonly #files: ReadonlyMap<TableName, GrowingFile>;

  /** Throws what the file system says when they cannot be made. */
  constructor(folder: string, tables: readonly TableName[]) {
    this.#files = new Map(
      tables.map((name) => [name, new GrowingFile(join(folder, fileOf(name)), headerOf(name))]),
    );
  }

  /** `lines`: of CSV, as bytes. Those of a table that is not written go nowhere. */
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

/** The first line. */
export function headerOf(name: TableName): Uint8Array {
  return Buffer.from(toCsv([columnsOf(name).map((column) => column.name)]));
}
