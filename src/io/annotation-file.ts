/** Where the JSON of a document stands, and which of the files there are of an earlier run of ours. */
import { createHash } from "node:crypto";
import { open, readdir, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { refusal } from "./reason.ts";

export const annotationFolder = "annotations";
export const schemaFile = "annotations.schema.json";

/** Longest name of a file that common file systems take, in bytes. */
const longestName = 255;

/**
 * `annotations/reviews/exosomes.json` for document `reviews/exosomes`. A name that comes from inside a file may hold
 * anything: what would lead out of the folder, or is no file name, is percent-encoded, and what is too long is cut.
 */
export function annotationPath(document: string): string {
  const folders = document.split("/").map(encodeSegment);
  const name = folders.pop() ?? "";
  return [annotationFolder, ...folders.map((folder) => shorten(folder, "")), shorten(name, ".json")].join(
    "/",
  );
}

/** `..` is `%2E%2E`; an empty segment, which a path would lose, is `%`. */
function encodeSegment(segment: string): string {
  if (segment === "") return "%";
  if (segment === "." || segment === "..") return segment.replaceAll(".", "%2E");
  return segment.replace(/[\\\p{Cc}]/gu, encodeURIComponent);
}

/** A name that is cut ends in a checksum of the whole, so that it stays the only one. */
function shorten(segment: string, extension: string): string {
  if (Buffer.byteLength(segment + extension) <= longestName) return segment + extension;
  const checksum = createHash("sha256").update(segment).digest("hex").slice(0, 16);
  const characters = Array.from(segment);
  const room = longestName - extension.length - checksum.length - 1;
  while (Buffer.byteLength(characters.join("")) > room) characters.pop();
  return `${characters.join("")}~${checksum}${extension}`;
}

/** The schema as seen from an annotation file: `../annotations.schema.json`. */
export function schemaPathFrom(path: string): string {
  return "../".repeat(path.split("/").length - 1) + schemaFile;
}

/** Removes annotations that a run of ours wrote and this one did not; whatever else stands there is left alone. */
export async function removeStale(folder: string, fresh: ReadonlySet<string>): Promise<void> {
  for (const entry of await listFolder(folder)) {
    const location = join(folder, entry.name);
    if (entry.isDirectory()) {
      await removeStale(location, fresh);
      await removeIfEmpty(location);
    } else if (entry.isFile() && !fresh.has(location) && (await isOurs(location))) {
      await rm(location);
    }
  }
}

async function listFolder(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (refusal(error) === undefined) throw error;
    return []; // a run without documents has no folder of annotations
  }
}

async function removeIfEmpty(folder: string): Promise<void> {
  if ((await readdir(folder)).length === 0) await rmdir(folder);
}

/** Ours begin with the path of their schema. */
const head = new RegExp(`^\\{\\s*"\\$schema": "(?:\\.\\./)+${schemaFile.replaceAll(".", "\\.")}"`, "u");

async function isOurs(location: string): Promise<boolean> {
  const handle = await open(location, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0);
    return head.test(buffer.toString("utf8", 0, bytesRead));
  } finally {
    await handle.close();
  }
}
