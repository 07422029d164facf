/** Which files are read, and how they are opened, by the ends of their names. */
import { extname } from "node:path";

const textExtensions = [
  ...[".md", ".markdown", ".txt", ".text"],
  ...[".nxml", ".xml", ".json", ".jsonl", ".ndjson", ".pubtator", ".medline", ".nbib"],
] as const;

const archiveExtensions = [".tar", ".tar.gz", ".tgz", ".zip"] as const;

/** All, for the message that nothing was found. */
export const inputExtensions: readonly string[] = [
  ...textExtensions,
  "the same with .gz",
  ...archiveExtensions,
];

const texts: ReadonlySet<string> = new Set(textExtensions);

/** True for a text, plain or gzipped. */
export function isReadable(path: string): boolean {
  return texts.has(extname(path.replace(/\.gz$/iu, "")).toLowerCase());
}

export function isArchive(path: string): boolean {
  return archiveKind(path) !== undefined;
}

export function archiveKind(path: string): "tar" | "zip" | undefined {
  if (/\.(?:tar|tar\.gz|tgz)$/iu.test(path)) return "tar";
  return /\.zip$/iu.test(path) ? "zip" : undefined;
}

export function isGzipName(path: string): boolean {
  return /\.gz$/iu.test(path);
}
