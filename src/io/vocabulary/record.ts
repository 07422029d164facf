/** `source.json`: where the dictionaries of a folder come from. It travels into `run.json`. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { refusal } from "../reason.ts";

export const recordFile = "source.json";

export const SourceRecord = z.object({
  name: z.string(),
  title: z.string(),
  version: z.string(),
  licence: z.string(),
  citation: z.string(),
  /** The files that were imported, with the address of those that were downloaded. */
  files: z.array(
    z.object({ path: z.string(), sha256: z.string(), size: z.number(), url: z.string().optional() }),
  ),
  /** The options that differ from the defaults of the format. */
  options: z.record(z.string(), z.string()),
});
export type SourceRecord = z.infer<typeof SourceRecord>;

/** The record of a folder; undefined where there is none, or one that is not litmark's. */
export async function readRecord(folder: string): Promise<SourceRecord | undefined> {
  try {
    const parsed = SourceRecord.safeParse(JSON.parse(await readFile(join(folder, recordFile), "utf8")));
    return parsed.success ? parsed.data : undefined;
  } catch (error) {
    if (refusal(error) === undefined && !(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
