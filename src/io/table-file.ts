import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { toCells } from "../table/cell.ts";
import { columnsOf, type Row, type TableName, tableNames } from "../table/table.ts";
import { toCsv } from "./csv.ts";

/** Characters that are kept back before they are written in one go. */
const bufferSize = 1 << 20;

export type RowsByTable = { readonly [Name in TableName]?: readonly Row<Name>[] };

/** The CSV files of all tables in a folder, each with its header from the start, growing row by row. */
export class TableFiles {
  readonly #files: ReadonlyMap<TableName, CsvFile>;

  private constructor(files: ReadonlyMap<TableName, CsvFile>) {
    this.#files = files;
  }

  static async create(folder: string): Promise<TableFiles> {
    const files = new Map<TableName, CsvFile>();
    for (const name of tableNames)
      files.set(name, await CsvFile.create(join(folder, fileOf(name)), headerOf(name)));
    return new TableFiles(files);
  }

  /** Names of the files. */
  get names(): string[] {
    return tableNames.map(fileOf);
  }

  async append(tables: RowsByTable): Promise<void> {
    for (const [name, file] of this.#files) {
      const rows: readonly Row<TableName>[] = tables[name] ?? [];
      await file.append(rows.map((row) => toCells(name, row)));
    }
  }

  /** Writes what is left, and waits until the disk has it. */
  async close(): Promise<void> {
    await Promise.all(Array.from(this.#files.values(), (file) => file.close()));
  }

  async abandon(): Promise<void> {
    for (const file of this.#files.values()) await file.abandon();
  }
}

export function fileOf(name: TableName): string {
  return `${name}.csv`;
}

function headerOf(name: TableName): string[] {
  return columnsOf(name).map((column) => column.name);
}

class CsvFile {
  readonly #handle: FileHandle;
  #pending: string;

  private constructor(handle: FileHandle, header: readonly string[]) {
    this.#handle = handle;
    this.#pending = toCsv([header]);
  }

  static async create(location: string, header: readonly string[]): Promise<CsvFile> {
    return new CsvFile(await open(location, "wx"), header);
  }

  async append(rows: readonly (readonly string[])[]): Promise<void> {
    this.#pending += toCsv(rows);
    if (this.#pending.length >= bufferSize) await this.#flush();
  }

  async close(): Promise<void> {
    await this.#flush();
    await this.#handle.sync();
    await this.#handle.close();
  }

  async abandon(): Promise<void> {
    await this.#handle.close();
  }

  async #flush(): Promise<void> {
    await this.#handle.appendFile(this.#pending);
    this.#pending = "";
  }
}
