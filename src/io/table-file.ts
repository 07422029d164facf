import { join } from "node:path";
import { columnsOf, type TableName } from "../table/table.ts";
import { toCsv } from "./csv.ts";
import { type Closed, GrowingFile } from "./growing-file.ts";

/** The CSV files of tables in a folder, each with its header from the start, growing by lines. */
export class TableFiles {
  readonly #files: ReadonlyMap<TableName, GrowingFile>;

  /** `earlier`: folder of the tables of an earlier run. Throws what the file system says when they cannot be made. */
  constructor(folder: string, earlier: string, tables: readonly TableName[]) {
    const make = (file: string) => new GrowingFile(join(folder, file), join(earlier, file));
    this.#files = new Map(tables.map((name) => [name, make(fileOf(name))]));
    for (const name of tables) this.append(name, headerOf(name));
  }

  /** `lines`: of CSV, as bytes. Those of a table that is not written go nowhere. */
  append(name: TableName, lines: Uint8Array): void {
    this.#files.get(name)?.append(lines);
  }

  /** Writes what is left, and says of each file what came of it. */
  close(): (Closed & { readonly file: string })[] {
    return Array.from(this.#files, ([name, file]) => ({ file: fileOf(name), ...file.close() }));
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
