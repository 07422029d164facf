import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import type { Diagnostic, DiagnosticCode, Place } from "../diagnostic.ts";
import { decodeText } from "./decode.ts";
import { refusal } from "./reason.ts";

/** Largest file that is read, in bytes. A review is 0.1 MB; a string of JavaScript ends at 512 MB. */
export const sizeLimit = 200_000_000;

export interface TextFile {
  /** Where the file stands, as tables and diagnostics name it. */
  readonly path: string;
  readonly text: string;
  /** Of its bytes, in hex. */
  readonly sha256: string;
}

export type ReadResult =
  | { readonly kind: "read"; readonly file: TextFile }
  | { readonly kind: "unread"; readonly diagnostic: Diagnostic };

export interface ReadOptions {
  /** Largest size in bytes. */
  readonly limit?: number;
  /** Puts U+FFFD for bytes that cannot be decoded, instead of refusing the file. */
  readonly lenient?: boolean;
}

/** Reads a file of the user. Whatever is wrong with it is a diagnostic about `path`, never thrown. */
export async function readText(
  location: string,
  path: string,
  { limit = sizeLimit, lenient = false }: ReadOptions = {},
): Promise<ReadResult> {
  const unread = (code: DiagnosticCode, message: string, place: Place = { kind: "file" }): ReadResult => ({
    kind: "unread",
    diagnostic: { path, severity: "error", code, message, place },
  });
  try {
    const { size } = await stat(location);
    if (size > limit) return unread("file-too-large", `the file has ${size} bytes; the limit is ${limit}`);
    const bytes = await readFile(location);
    const decoded = decodeText(bytes, lenient);
    if (decoded.kind === "problem") return unread(decoded.code, decoded.message, decoded.place);
    return { kind: "read", file: { path, text: decoded.text, sha256: sha256(bytes) } };
  } catch (error) {
    const reason = refusal(error);
    if (reason === undefined) throw error;
    return unread("file-unreadable", `the file cannot be read: ${reason}`);
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
