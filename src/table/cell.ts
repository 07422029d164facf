import type { Span } from "../span.ts";
import { columnsOf, type Row, type TableName } from "./table.ts";

type Item = string | number | Span | { readonly predicate: string; readonly mention: string };
type Value = string | number | boolean | undefined | readonly Item[];

/** The cells of a row of the table, in the order of its columns. */
export function toCells(name: TableName, row: Row<TableName>): string[] {
  const values: Readonly<Record<string, Value>> = row;
  return columnsOf(name).map((column) => toCell(values[column.name]));
}

/** A value as text: "" for none, `true` or `false`, and `;` between the items of a list. */
export function toCell(value: Value): string {
  if (value === undefined) return "";
  if (typeof value === "number") return toNumber(value);
  if (typeof value !== "object") return String(value);
  return value.map(toItem).join(";");
}

/** Numbers that are not whole are shares, of which two decimals tell as much as is known. */
function toNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}

/** `12-20` for a piece, `regulates:a/m3` for an effect; a `;` inside an item would end it, so it is encoded. */
function toItem(item: Item): string {
  if (typeof item !== "object") return String(item).replaceAll(";", "%3B");
  return "start" in item ? `${item.start}-${item.end}` : `${item.predicate}:${item.mention}`;
}
