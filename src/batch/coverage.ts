/**
 * What a shard covers: a file with a line for each item, which says how much of each table is its, and what it adds to
 * the sums of the run. With it, shards are put together without reading a row.
 */
import * as z from "zod";
import type { DoneItem } from "./item.ts";
import { documentTables, type Outcome, type Summary } from "./outcome.ts";

export const coverageFile = "coverage.ndjson";

const CoveredItem = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("text"), path: z.string(), isInput: z.boolean() }),
  z.object({ kind: z.literal("archive"), path: z.string(), sha256: z.string() }),
  z.object({ kind: z.literal("unread"), path: z.string() }),
]);
export type CoveredItem = z.infer<typeof CoveredItem>;

const Length = z.int().nonnegative();

const Line = z.object({
  /** Missing in the first line, which is of the run itself. `input`: name of the file. */
  of: z.object({ input: z.string(), item: CoveredItem }).optional(),
  summary: z.custom<Summary>((value) => typeof value === "object" && value !== null),
  /** Bytes of each table in the order of `documentTables`. */
  tables: z.array(Length).length(documentTables.length),
  annotations: z.array(z.object({ path: z.string(), bytes: Length, sha256: z.string() })),
});
export type CoverageLine = z.infer<typeof Line>;

/** Throws a SyntaxError or a ZodError for what is no such line. */
export function parseCoverage(line: Uint8Array): CoverageLine {
  return Line.parse(JSON.parse(new TextDecoder().decode(line)));
}

/** `digest`: SHA-256 in hex. */
export function coverageLine(
  { summary, tables, annotations }: Outcome,
  item: DoneItem | undefined,
  digest: (bytes: Uint8Array) => string,
): CoverageLine {
  return {
    ...(item === undefined ? {} : { of: { input: item.input, item: coveredItem(item) } }),
    summary,
    tables: documentTables.map((name) => tables[name].length),
    annotations: annotations.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: digest(bytes) })),
  };
}

function coveredItem(item: DoneItem): CoveredItem {
  const { kind, path } = item;
  if (kind === "archive") return { kind, path, sha256: item.sha256 };
  return kind === "text" ? { kind, path, isInput: item.isInput } : { kind, path };
}
