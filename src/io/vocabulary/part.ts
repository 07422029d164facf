/** What has come in of a download that is not complete: `name.part`, and beside it what it is a part of. */
import { readFile, rm, stat, writeFile } from "node:fs/promises";
import * as z from "zod";

const PartRecord = z.object({ url: z.string(), tag: z.string() });

export interface Part {
  readonly location: string;
  /** Bytes that are in. */
  readonly size: number;
  /** What the server calls this version of the file; without it there is no going on. */
  readonly tag: string | undefined;
}

export async function readPart(location: string, url: string): Promise<Part> {
  const part = `${location}.part`;
  const size = await stat(part).then(
    (entry) => entry.size,
    () => 0,
  );
  const text = await readFile(recordOf(location), "utf8").catch(() => "null");
  const { success, data } = PartRecord.safeParse(parseJson(text));
  return { location: part, size, tag: success && data.url === url ? data.tag : undefined };
}

/** Notes the version of a file before its bytes come in. A weak tag may not be used to go on (RFC 9110, 13.1.5). */
export async function rememberPart(location: string, url: string, headers: Headers): Promise<void> {
  const strong = headers.get("etag")?.startsWith("W/") === false ? headers.get("etag") : null;
  const tag = strong ?? headers.get("last-modified");
  if (tag === null) await rm(recordOf(location), { force: true });
  else await writeFile(recordOf(location), JSON.stringify({ url, tag }));
}

export async function forgetPart(location: string): Promise<void> {
  await rm(`${location}.part`, { force: true });
  await rm(recordOf(location), { force: true });
}

function recordOf(location: string): string {
  return `${location}.part.json`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // half written when the machine stopped
  }
}
