import { hash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import type { Diagnostic, DiagnosticCode, Place } from "../diagnostic.ts";
import { gunzipBytes, startsAsGzip } from "./archive/gzip.ts";
import { decodeText } from "./decode.ts";
import { isGzipName } from "./extension.ts";
import { refusal } from "./reason.ts";

/** Largest file that is read, in bytes. A review is 0.1 MB; a string of JavaScript ends at 512 MB. */
export const sizeLimit = 200_000_000;

export interface TextFile {
  /** Where the file stands, as tables and diagnostics name it. */
  readonly path: string;
  readonly text: string;
  /** Of its bytes as they stand, gzipped or not, in hex. */
  readonly sha256: string;
}

export type ReadResult = { readonly kind: "read"; readonly file: TextFile } | Unread;

export type BytesResult = { readonly kind: "read"; readonly bytes: Uint8Array } | Unread;

/** What is wrong with a file that cannot be used. */
export interface Unread {
  readonly kind: "unread";
  readonly diagnostic: Diagnostic;
}

export interface ReadOptions {
  /** Largest size in bytes. */
  readonly limit?: number;
  /** Puts U+FFFD for bytes that cannot be decoded, instead of refusing the file. */
  readonly lenient?: boolean;
}

/** Reads a file of the user, plain or gzipped. Whatever is wrong with it is a diagnostic about `path`, never thrown. */
export function readText(
  location: string,
  path: string,
  { limit = sizeLimit, lenient = false }: ReadOptions = {},
): ReadResult {
  const result = readBytes(location, path, limit);
  return result.kind === "unread" ? result : toText(result.bytes, path, { limit, lenient });
}

/**
 * The bytes of a file, at most `limit` of them. It reads at once and not in the background: a corpus is many small
 * files, and for those the detour takes ten times as long as the reading.
 */
export function readBytes(location: string, path: string, limit = sizeLimit): BytesResult {
  try {
    const { size } = statSync(location);
    if (size > limit) return tooLarge(path, size, limit);
    return { kind: "read", bytes: readFileSync(location) };
  } catch (error) {
    const reason = refusal(error);
    if (reason === undefined) throw error;
    return unread(path, "file-unreadable", `the file cannot be read: ${reason}`);
  }
}

/** The text that bytes hold, and their checksum. Those of a path that ends in `.gz` are unpacked. */
export function toText(
  bytes: Uint8Array,
  path: string,
  { limit = sizeLimit, lenient = false }: ReadOptions = {},
): ReadResult {
  const isPacked = isGzipName(path) && startsAsGzip(bytes);
  const unpacked = isPacked ? gunzipBytes(bytes, limit) : { kind: "bytes" as const, bytes };
  if (unpacked.kind === "too-large")
    return unread(path, "file-too-large", `the file unpacks to more than the limit of ${limit} bytes`);
  if (unpacked.kind === "damaged")
    return unread(path, "file-malformed", `the gzip file is damaged: ${unpacked.reason}`);
  const decoded = decodeText(unpacked.bytes, lenient);
  if (decoded.kind === "problem") return unread(path, decoded.code, decoded.message, decoded.place);
  return { kind: "read", file: { path, text: decoded.text, sha256: sha256(bytes) } };
}

function tooLarge(path: string, size: number, limit: number): Unread {
  return unread(path, "file-too-large", `the file has ${size} bytes; the limit is ${limit}`);
}

function unread(
  path: string,
  code: DiagnosticCode,
  message: string,
  place: Place = { kind: "file" },
): Unread {
  return { kind: "unread", diagnostic: { path, severity: "error", code, message, place } };
}

/** In hex. */
export function sha256(bytes: Uint8Array | string): string {
  return hash("sha256", bytes);
}
