/**
 * JSON with places: every value knows where it stands in the file, in UTF-16 units. Reads one value or many, one
 * after the other (NDJSON). A file that breaks off is read as far as it goes.
 */
import { type Span, span } from "../../span.ts";
import type { ProblemLog } from "../problem-log.ts";

export type JsonNode = JsonObject | JsonArray | JsonString | JsonScalar;

export interface JsonObject {
  readonly kind: "object";
  /** Of two members of one name the last counts. */
  readonly members: ReadonlyMap<string, JsonNode>;
}

export interface JsonArray {
  readonly kind: "array";
  readonly items: readonly JsonNode[];
}

export interface JsonString {
  readonly kind: "string";
  /** Between the quotes. */
  readonly span: Span;
  readonly value: string;
}

/** A number, true, false or null, as written. */
export interface JsonScalar {
  readonly kind: "scalar";
  readonly value: string;
}

/** Arrays and objects within each other that are read. */
const deepest = 200;

/** All values that stand in the file at its top level. */
export function readJson(source: string, problems: ProblemLog): JsonNode[] {
  return new JsonReader(source, problems).read();
}

class JsonReader {
  readonly #source: string;
  readonly #problems: ProblemLog;
  #at = 0;
  #depth = 0;
  /** True once something is not as it should be: then everything that is open ends where it is. */
  #isBroken = false;

  constructor(source: string, problems: ProblemLog) {
    this.#source = source;
    this.#problems = problems;
  }

  read(): JsonNode[] {
    const values: JsonNode[] = [];
    this.#skipBlank();
    while (this.#at < this.#source.length) {
      const start = this.#at;
      const value = this.#readValue();
      if (value !== undefined) values.push(value);
      if (this.#isBroken && !this.#startAgain(start)) break;
      this.#skipBlank();
      if (this.#source[this.#at] === ",") this.#at++; // records with commas between and no brackets around
      this.#skipBlank();
    }
    return values;
  }

  /** A record of one line does not spoil those on other lines; what is broken in a value of many lines ends the file. */
  #startAgain(start: number): boolean {
    const feed = this.#source.indexOf("\n", start);
    if (feed < 0 || feed < this.#at) return false;
    this.#at = feed + 1;
    this.#isBroken = false;
    this.#depth = 0;
    return true;
  }

  #readValue(): JsonNode | undefined {
    this.#skipBlank();
    const first = this.#source[this.#at];
    if (first === '"') return this.#readString();
    if (first !== "{" && first !== "[") return this.#readScalar();
    if (this.#depth >= deepest) {
      this.#break("nesting-too-deep", `values are nested deeper than ${deepest}; what follows is not read`);
      return undefined;
    }
    this.#at++;
    this.#depth++;
    const value = first === "{" ? this.#readObject() : this.#readArray();
    this.#depth--;
    return value;
  }

  #readArray(): JsonArray {
    const items: JsonNode[] = [];
    while (!this.#isBroken && !this.#takes("]")) {
      const item = this.#readValue();
      if (item !== undefined) items.push(item);
      this.#endItem("]");
    }
    return { kind: "array", items };
  }

  #readObject(): JsonObject {
    const members = new Map<string, JsonNode>();
    while (!this.#isBroken && !this.#takes("}")) {
      const name = this.#readName();
      const value = name === undefined ? undefined : this.#readValue();
      if (name !== undefined && value !== undefined) members.set(name, value);
      this.#endItem("}");
    }
    return { kind: "object", members };
  }

  #readName(): string | undefined {
    const name = this.#source[this.#at] === '"' ? this.#readString() : undefined;
    if (!this.#isBroken && (name === undefined || !this.#takes(":")))
      this.#expected('a name in quotes and ":"');
    return this.#isBroken ? undefined : name?.value;
  }

  /** A comma before the closing bracket is forgiven. */
  #endItem(close: string): void {
    if (this.#isBroken || this.#takes(",")) return;
    this.#skipBlank();
    if (this.#source[this.#at] !== close) this.#expected(`"," or "${close}"`);
  }

  /** Line ends are allowed within a string: some programs do not escape them. */
  #readString(): JsonString | undefined {
    const start = this.#at + 1;
    const end = this.#stringEnd(start);
    this.#at = Math.min(end + 1, this.#source.length);
    if (end >= this.#source.length) this.#expected("a closing quote");
    return { kind: "string", span: span(start, end), value: decodeEscapes(this.#source.slice(start, end)) };
  }

  #stringEnd(start: number): number {
    for (let end = start; end < this.#source.length; end++) {
      const unit = this.#source[end];
      if (unit === '"') return end;
      if (unit === "\\") end++;
    }
    return this.#source.length;
  }

  #readScalar(): JsonScalar | undefined {
    scalar.lastIndex = this.#at;
    const value = scalar.exec(this.#source)?.[0];
    if (value === undefined) {
      this.#expected("a value");
      return undefined;
    }
    this.#at += value.length;
    return { kind: "scalar", value };
  }

  #takes(mark: string): boolean {
    this.#skipBlank();
    if (this.#source[this.#at] !== mark) return false;
    this.#at++;
    this.#skipBlank();
    return true;
  }

  #skipBlank(): void {
    blanks.lastIndex = this.#at;
    this.#at += blanks.exec(this.#source)?.[0].length ?? 0;
  }

  #expected(what: string): void {
    const found = this.#source.slice(this.#at, this.#at + 10).trim();
    const instead = found === "" ? "the file ends" : `there is ${JSON.stringify(found)}`;
    this.#break("file-malformed", `JSON: ${instead} where ${what} is expected`);
  }

  #break(code: "file-malformed" | "nesting-too-deep", message: string): void {
    if (this.#isBroken) return;
    this.#isBroken = true;
    const at = Math.min(this.#at, this.#source.length - 1);
    this.#problems.report("warning", code, message, span(at, at + 1));
  }
}

const blanks = /[\s\uFEFF]*/y;
const scalar = /[-+]?[\w.][\w.+-]{0,60}/y;

/** What a backslash and a letter stand for. */
const escapes: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["b", "\b"],
  ["f", "\f"],
]);
const escapePattern = /\\(?:u([\da-fA-F]{4})|([\s\S]))/g;

function decodeEscapes(written: string): string {
  if (!written.includes("\\")) return written;
  return written.replace(escapePattern, (_, hex: string | undefined, letter: string) =>
    decodeOne(hex, letter),
  );
}

function decodeOne(hex: string | undefined, letter: string): string {
  return hex === undefined ? (escapes.get(letter) ?? letter) : String.fromCharCode(Number.parseInt(hex, 16));
}

/** An escape in the text of a string: "\u03b2", a pair of two of them, "\n". */
export interface Escape {
  readonly text: string;
  /** In units of the file. */
  readonly length: number;
}

const escapeOrPair = /\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\(?:u[\da-fA-F]{4}|[\s\S])/y;

/**
 * The escape that starts at the offset; the two halves of a character outside the basic plane are one. A half that is
 * alone and a control character would break the tables.
 */
export function readEscape(source: string, at: number): Escape | undefined {
  escapeOrPair.lastIndex = at;
  const written = escapeOrPair.exec(source)?.[0];
  if (written === undefined) return undefined;
  const text = decodeEscapes(written)
    .replace(/[\uD800-\uDFFF]/gu, "\uFFFD")
    .replace(/\p{Cc}/gu, " ");
  return { text, length: written.length };
}
