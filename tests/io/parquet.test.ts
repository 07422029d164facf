/** What is written as Parquet is read back with DuckDB, which shares no code with the writer. */
import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { ParquetEncoder } from "../../src/io/parquet.ts";
import { toRows } from "../../src/table/rows.ts";
import { columnsOf, type Row, type TableName, tableNames } from "../../src/table/table.ts";
import { annotation } from "../table/sample.ts";
import { makeFolder } from "./folder.ts";

async function write<Name extends TableName>(name: Name, ...parts: readonly Row<Name>[][]): Promise<string> {
  const location = join(await makeFolder(), `${name}.parquet`);
  const file = openSync(location, "wx");
  const encoder = new ParquetEncoder(name, (bytes) => writeSync(file, bytes));
  for (const rows of parts) encoder.append(rows);
  encoder.finish();
  closeSync(file);
  return location;
}

async function query(sql: string): Promise<unknown[]> {
  const connection = await (await DuckDBInstance.create()).connect();
  const result = await connection.runAndReadAll(sql);
  const rows = result.getRowObjectsJson();
  connection.closeSync();
  return rows;
}

const [mention, ...others] = toRows(annotation).mentions;
if (mention === undefined) throw new Error("the sample has no mention");

/** The row as a query gives it. */
function asRead(row: object): object {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === "" ? null : value]));
}

test.each(tableNames)("writes %s without rows, with all columns", async (name) => {
  const described = await query(`describe select * from '${await write(name)}'`);
  expect(described).toEqual(
    columnsOf(name).map((column) => expect.objectContaining({ column_name: column.name })),
  );
});

test("keeps text, numbers, lists and pieces, and has NULL where the CSV has an empty cell", async () => {
  const odd = { ...mention, dictionary: "", id: ["a:1", "b:2"], text: '=a;\n"b" 😀' };
  const rows = [mention, ...others, odd];
  expect(rows.some(({ fragments }) => fragments.length > 1)).toBe(true);
  expect(await query(`from '${await write("mentions", rows)}'`)).toEqual(rows.map(asRead));
});

test("keeps truth values, effects, and numbers that are missing", async () => {
  const event: Row<"events"> = {
    event: "a/e1",
    document: "a",
    sentences: ["a/s1"],
    sender: "",
    sender_name: "",
    vesicle: "a/m1",
    cargo: [],
    cargo_names: [],
    recipient: "",
    recipient_name: "",
    effects: [{ predicate: "recruits", mention: "a/m2" }],
    pathways: [],
    cancer: "",
    cancer_name: "",
    negated: true,
    certainty: "hedged",
    citations: [2, 3],
  };
  const sql = `select effects, negated, citations, sender from '${await write("events", [event])}'`;
  expect(await query(sql)).toEqual([
    { effects: event.effects, negated: true, citations: [2, 3], sender: null },
  ]);
  const problem: Row<"diagnostics"> = { path: "a.md", severity: "info", code: "file-empty", message: "m" };
  const rows = await query(
    `select line, path from '${await write("diagnostics", [problem, { ...problem, line: 4 }])}'`,
  );
  expect(rows).toEqual([
    { line: null, path: "a.md" },
    { line: 4, path: "a.md" },
  ]);
});

test("writes several groups, in the same bytes however the rows come", async () => {
  const rows = Array.from({ length: 25_000 }, (_, i) => ({ ...mention, start: i, end: i + 3 }));
  const whole = await write("mentions", rows);
  const parts = await write("mentions", rows.slice(0, 7), rows.slice(7, 15_000), [], rows.slice(15_000));
  const summary = 'count(*)::int n, sum(start)::bigint::varchar s, count(distinct "end")::int d';
  expect(await query(`select ${summary} from '${whole}'`)).toEqual([
    { n: 25_000, s: "312487500", d: 25_000 },
  ]);
  const groups = await query(`select count(distinct row_group_id)::int n from parquet_metadata('${whole}')`);
  expect(groups).toEqual([{ n: 2 }]);
  const same = `select (select content from read_blob('${whole}')) = (select content from read_blob('${parts}')) same`;
  expect(await query(same)).toEqual([{ same: true }]);
});
