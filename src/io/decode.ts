/** Bytes to text, or what is wrong with them. UTF-8, or UTF-16 where a byte order mark says so. The mark is kept. */
import type { DiagnosticCode, Place } from "../diagnostic.ts";

export type Decoded =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "problem";
      readonly code: DiagnosticCode;
      readonly message: string;
      readonly place: Place;
    };

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** First bytes of formats that people take for text, and what they are called. */
const signatures: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF"],
  ["PK\u0003\u0004", "a ZIP archive or an Office document"],
  ["\u001f\u008b", "a gzip archive"],
  ["\u00d0\u00cf\u0011\u00e0", "an old Office document"],
  ["{\\rtf", "a rich-text document"],
];

/** A lenient reading puts U+FFFD for bytes that cannot be decoded; any other refuses them. */
export function decodeText(bytes: Uint8Array, lenient = false): Decoded {
  const kind = signatures.find(([start]) => startsWith(bytes, start))?.[1];
  if (kind !== undefined)
    return wholeFile("file-not-text", `the file is ${kind}; convert it to Markdown or text`);
  const encoding = encodingOf(bytes);
  if (encoding === "utf-8" && bytes.includes(0)) return zeroByte(bytes);
  const text = lenient
    ? new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
    : tryDecode(bytes, encoding);
  if (text === undefined) return badBytes(bytes, encoding);
  if (text.replace(/^\uFEFF/u, "").trim() === "") return wholeFile("file-empty", "the file holds no text");
  return { kind: "text", text };
}

function startsWith(bytes: Uint8Array, latin1: string): boolean {
  return Array.from(latin1).every((character, i) => bytes[i] === character.charCodeAt(0));
}

function encodingOf([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

function tryDecode(bytes: Uint8Array, encoding: Encoding, stream = false): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
  } catch {
    return undefined; // a TypeError: what fatal decoders throw for bytes that are not of the encoding
  }
}

function wholeFile(code: DiagnosticCode, message: string): Decoded {
  return { kind: "problem", code, message, place: { kind: "file" } };
}

function zeroByte(bytes: Uint8Array): Decoded {
  const good = new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(0)));
  const message = "byte 0x00 is in no text; save the file as UTF-8, or UTF-16 with a byte order mark";
  return { kind: "problem", code: "file-not-text", message, place: endOf(good) };
}

/** The place behind a text. */
function endOf(text: string): Place {
  const lines = text.split("\n");
  return { kind: "line", line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

function badBytes(bytes: Uint8Array, encoding: Encoding): Decoded {
  const good = validStart(bytes, encoding);
  const byte = (bytes[lengthIn(encoding, good)] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  const message = `byte 0x${byte} is not ${encoding.toUpperCase()}; save the file as UTF-8`;
  return { kind: "problem", code: "file-encoding", message, place: endOf(good) };
}

/** The text before the first bytes that cannot be decoded (binary search over prefixes). */
function validStart(bytes: Uint8Array, encoding: Encoding): string {
  const decodeStart = (length: number) => tryDecode(bytes.subarray(0, length), encoding, true);
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodeStart(middle) === undefined) high = middle - 1;
    else low = middle;
  }
  return decodeStart(low) ?? "";
}

function lengthIn(encoding: Encoding, text: string): number {
  return encoding === "utf-8" ? new TextEncoder().encode(text).length : 2 * text.length;
}
