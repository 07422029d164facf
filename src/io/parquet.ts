/**
 * Tables in Parquet, with the columns of the CSV and their types: what is an empty cell there is NULL, and several
 * values in a cell are a list. The only file that imports hyparquet-writer.
 */
import type { SchemaElement } from "hyparquet";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import * as z from "zod";
import { columnsOf, type Row, type TableName, tables } from "../table/table.ts";

/**
 * Rows that are kept back and written together. Readers skip and share work by such groups; it decides the memory, and
 * the bytes, so that it must not depend on how the rows come.
 */
const groupRows = 20_000;

/** Turns rows of one table into the bytes of a Parquet file, group by group. */
export class ParquetEncoder {
  readonly #names: readonly string[];
  readonly #bytes: Drain;
  readonly #writer: ParquetWriter;
  #columns: unknown[][];

  /** `write` gets the bytes of the file, in pieces. */
  constructor(name: TableName, write: (bytes: Uint8Array) => void) {
    this.#names = columnsOf(name).map((column) => column.name);
    this.#columns = this.#names.map(() => []);
    this.#bytes = new Drain(write);
    this.#writer = new ParquetWriter({ writer: this.#bytes, schema: schemaOf(name), createdBy: "litmark" });
  }

  append(rows: readonly Row<TableName>[]): void {
    for (const row of rows) {
      const values: Readonly<Record<string, unknown>> = row;
      for (const [i, name] of this.#names.entries()) this.#columns[i]?.push(toValue(values[name]));
      if (this.#columns[0]?.length === groupRows) this.#writeGroup();
    }
  }

  /** Writes what is left, and the directory of the groups. */
  finish(): void {
    if (this.#columns[0]?.length !== 0) this.#writeGroup();
    this.#writer.finish();
  }

  #writeGroup(): void {
    const columnData = this.#names.map((name, i) => ({ name, data: this.#columns[i] ?? [] }));
    this.#writer.write({ columnData, rowGroupSize: groupRows });
    this.#columns = this.#names.map(() => []);
  }
}

/** Hands on what has been written after each group, and keeps nothing. */
class Drain extends ByteWriter {
  readonly #write: (bytes: Uint8Array) => void;

  constructor(write: (bytes: Uint8Array) => void) {
    super();
    this.#write = write;
  }

  /** Called by the writer after each group. The buffer is used again, so the bytes are a copy. */
  flush(): void {
    this.#write(this.getBytes().slice());
    this.index = 0;
  }

  override finish(): void {
    this.flush();
  }
}

/** Text that is missing is "" in a row, as in JSON. */
function toValue(value: unknown): unknown {
  return value === "" ? undefined : value;
}

/** What a column is, in the JSON Schema of its row. */
const Column = z.object({
  type: z.enum(["string", "integer", "number", "boolean", "array"]),
  items: z.object({ type: z.string(), properties: z.record(z.string(), z.unknown()).optional() }).optional(),
});

function schemaOf(name: TableName): SchemaElement[] {
  const { properties = {} } = z.toJSONSchema(tables[name].row);
  const columns = Object.entries(properties).map(([column, type]) =>
    columnSchema(column, Column.parse(type)),
  );
  return [{ name: "row", num_children: columns.length }, ...columns.flat()];
}

/** Lists in the three levels that the format prescribes: the column, its repeated part, the item. */
function columnSchema(name: string, { type, items }: z.infer<typeof Column>): SchemaElement[] {
  if (type !== "array") return [leaf(name, type, type === "boolean" ? "REQUIRED" : "OPTIONAL")];
  const fields = Object.entries(items?.properties ?? {});
  const item: SchemaElement[] =
    fields.length === 0
      ? [leaf("element", items?.type, "REQUIRED")]
      : [
          { name: "element", repetition_type: "REQUIRED", num_children: fields.length },
          ...fields.map(([field, about]) => leaf(field, Column.parse(about).type, "REQUIRED")),
        ];
  return [
    {
      name,
      repetition_type: "REQUIRED",
      num_children: 1,
      converted_type: "LIST",
      logical_type: { type: "LIST" },
    },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    ...item,
  ];
}

function leaf(name: string, type: string | undefined, repetition: "REQUIRED" | "OPTIONAL"): SchemaElement {
  const element = { name, repetition_type: repetition };
  if (type === "boolean") return { ...element, type: "BOOLEAN" };
  if (type === "integer") return { ...element, type: "INT32" };
  if (type === "number") return { ...element, type: "DOUBLE" };
  return { ...element, type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } };
}
