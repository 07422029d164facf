import { join } from "node:path";
import { GrowingFile } from "../../io/growing-file.ts";
import { ParquetEncoder } from "../../io/parquet.ts";
import type { NestedAnnotation } from "../../table/annotation.ts";
import { type Row, type TableName, tableNames } from "../../table/table.ts";
import type { Outcome } from "../outcome.ts";
import type { FinishedPart, OutputPart, Place } from "./part.ts";

/** Tables in Parquet. */
export class ParquetPart implements OutputPart {
  readonly #tables: ReadonlyMap<TableName, { readonly file: GrowingFile; readonly encoder: ParquetEncoder }>;

  constructor({ folder, earlier }: Place) {
    this.#tables = new Map(
      tableNames.map((name) => {
        const path = parquetFileOf(name);
        const file = new GrowingFile(join(folder, path), join(earlier, path));
        return [name, { file, encoder: new ParquetEncoder(name, (bytes) => file.append(bytes)) }];
      }),
    );
  }

  add({ annotations, summary }: Outcome): void {
    for (const { bytes } of annotations) {
      const { $schema, document, diagnostics, ...rows }: NestedAnnotation = JSON.parse(textOf(bytes));
      this.#append("documents", [document]);
      for (const name of tableNames) if (name in rows) this.#append(name, rowsOf(rows, name));
    }
    this.#append("diagnostics", summary.diagnostics);
  }

  finish(entities: readonly Row<"entities">[]): FinishedPart {
    this.#append("entities", entities);
    const tables = Array.from(this.#tables, ([name, { file, encoder }]) => {
      encoder.finish();
      return { file: parquetFileOf(name), ...file.close() };
    });
    return { tables, others: [] };
  }

  abandon(): void {
    for (const { file } of this.#tables.values()) file.abandon();
  }

  #append(name: TableName, rows: readonly Row<TableName>[]): void {
    this.#tables.get(name)?.encoder.append(rows);
  }
}

function rowsOf(
  rows: { readonly [Name in TableName]?: readonly Row<Name>[] },
  name: TableName,
): readonly Row<TableName>[] {
  return rows[name] ?? [];
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}

function parquetFileOf(name: TableName): string {
  return `${name}.parquet`;
}
