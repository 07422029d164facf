import { tableNames } from "../../table/table.ts";
import type { OutputFormat } from "../format.ts";
import { CoveragePart } from "./coverage.ts";
import { CsvPart } from "./csv.ts";
import { JsonPart } from "./json.ts";
import { NdjsonPart } from "./ndjson.ts";
import type { OutputPart, Place } from "./part.ts";

/** What is written in some formats. The diagnostics are there as CSV in any case, for whoever wonders. */
export async function openParts(
  place: Place,
  formats: readonly OutputFormat[],
  isShard: boolean,
): Promise<OutputPart[]> {
  const kept = isShard ? shardFormats(formats) : formats;
  const csv = new CsvPart(place, kept.includes("csv") ? tableNames : ["diagnostics"]);
  const json = kept.includes("json") ? [new JsonPart(place)] : [];
  const ndjson = kept.includes("ndjson") ? [new NdjsonPart(place)] : [];
  const parquet = kept.includes("parquet") ? [await openParquet(place)] : [];
  const coverage = isShard ? [new CoveragePart(place)] : [];
  return [csv, ...json, ...ndjson, ...parquet, ...coverage];
}

/** The encoder is loaded when it is asked for. */
async function openParquet(place: Place): Promise<OutputPart> {
  const { ParquetPart } = await import("./parquet.ts");
  return new ParquetPart(place);
}

/** Groups of rows in Parquet cannot be put together without unpacking them, so a shard keeps the rows as JSON. */
export function shardFormats(formats: readonly OutputFormat[]): readonly OutputFormat[] {
  if (!formats.includes("parquet")) return formats;
  const others = formats.filter((format) => format !== "parquet");
  return formats.includes("json") || formats.includes("ndjson") ? others : [...others, "ndjson"];
}
