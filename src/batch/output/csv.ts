import { toCsv } from "../../io/csv.ts";
import { TableFiles } from "../../io/table-file.ts";
import { toCells } from "../../table/cell.ts";
import type { Row, TableName } from "../../table/table.ts";
import { documentTables, type Outcome } from "../outcome.ts";
import type { FinishedPart, OutputPart, Place } from "./part.ts";

/** Tables in CSV. */
export class CsvPart implements OutputPart {
  readonly #files: TableFiles;

  constructor({ folder, earlier }: Place, tables: readonly TableName[]) {
    this.#files = new TableFiles(folder, earlier, tables);
  }

  add({ tables }: Outcome): void {
    for (const name of documentTables) this.#files.append(name, tables[name]);
  }

  finish(entities: readonly Row<"entities">[]): FinishedPart {
    this.#files.append("entities", Buffer.from(toCsv(entities.map((row) => toCells("entities", row)))));
    return { tables: this.#files.close(), others: [] };
  }

  abandon(): void {
    this.#files.abandon();
  }
}
