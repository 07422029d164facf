/**
 * The standoff format of brat (brat.nlplab.org/standoff.html): one annotation a line, offsets in code points of the
 * text beside it. Lines that are no annotation are told and left out.
 */
import type { Diagnostic } from "../diagnostic.ts";
import type { GoldFile, Pieces } from "./gold.ts";
import { problemAt } from "./records.ts";

interface Annotation {
  readonly id: string;
  readonly type: string;
  /** 1-based. */
  readonly line: number;
}

/** `T1 Protein 0 5;10 15 text` */
export interface TextBound extends Annotation {
  readonly pieces: Pieces;
  readonly text: string;
}

/** `R1 Inhibits Arg1:T1 Arg2:T2`, `E1 Inhibition:T3 Cause:T1 Theme:E2` */
export interface Linked extends Annotation {
  /** Of an event: what names it. */
  readonly trigger: string | undefined;
  readonly roles: readonly { readonly role: string; readonly id: string }[];
}

export interface BratAnnotations {
  readonly path: string;
  readonly textBounds: ReadonlyMap<string, TextBound>;
  readonly relations: readonly Linked[];
  readonly events: ReadonlyMap<string, Linked>;
  /** `A1 Negation E1`, `M1 Speculation E1`: types by the id that they are about. */
  readonly attributes: ReadonlyMap<string, readonly string[]>;
  /** `N1 Reference T1 HGNC:3236`: identifiers by the id of the mention. */
  readonly references: ReadonlyMap<string, readonly string[]>;
  /** `* Equiv T1 T2`: ids of mentions that name the same. */
  readonly equivalents: readonly (readonly string[])[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Kinds of annotation by the first letter of their ids; what is made of the rest of the line. */
type Reader = (line: Line, into: Draft) => string | undefined;

interface Line {
  readonly id: string;
  readonly head: string;
  readonly tail: string;
  readonly line: number;
}

interface Draft {
  readonly textBounds: Map<string, TextBound>;
  readonly relations: Linked[];
  readonly events: Map<string, Linked>;
  readonly attributes: Map<string, string[]>;
  readonly references: Map<string, string[]>;
  readonly equivalents: string[][];
}

const readers: Readonly<Partial<Record<string, Reader>>> = {
  T: readTextBound,
  R: readRelation,
  E: readEvent,
  A: readAttribute,
  M: readAttribute,
  N: readReference,
  "*": readEquivalents,
  "#": () => undefined, // a note of the annotator
};

/** Every line is read by itself: whether the ids that it names exist is for those to see who follow them. */
export function readBrat(file: GoldFile): BratAnnotations {
  const draft: Draft = {
    textBounds: new Map(),
    relations: [],
    events: new Map(),
    attributes: new Map(),
    references: new Map(),
    equivalents: [],
  };
  const diagnostics: Diagnostic[] = [];
  const ids = new Set<string>();
  for (const [i, text] of file.text
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u)
    .entries()) {
    if (text.trim() === "") continue;
    const fault = readLine(text, i + 1, ids, draft);
    if (fault !== undefined)
      diagnostics.push(problemAt({ path: file.path, line: i + 1 }, fault.column, fault.code, fault.message));
  }
  return { path: file.path, ...draft, diagnostics };
}

interface Fault {
  readonly column: number;
  readonly code: "gold-malformed" | "gold-id-repeated";
  readonly message: string;
}

function readLine(text: string, line: number, ids: Set<string>, draft: Draft): Fault | undefined {
  const [id = "", head = "", ...rest] = text.split("\t");
  const reader = readers[id.slice(0, 1)];
  if (reader === undefined || !/^(?:[A-Z]\S*|\*|#\S*)$/u.test(id)) {
    return {
      column: 1,
      code: "gold-malformed",
      message: `"${id.slice(0, 40)}" is no id of brat, such as T1, R1 or E1`,
    };
  }
  if (id !== "*" && ids.has(id))
    return { column: 1, code: "gold-id-repeated", message: `the id ${id} stands twice` };
  ids.add(id);
  const message = reader({ id, head, tail: rest.join("\t"), line }, draft);
  return message === undefined ? undefined : { column: id.length + 2, code: "gold-malformed", message };
}

function readTextBound({ id, head, tail, line }: Line, { textBounds }: Draft): string | undefined {
  const [, type = "", places = ""] = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)$/u.exec(head) ?? [];
  if (type === "") return `"${head}" is no type with offsets, such as "Protein 0 5" or "Protein 0 5;10 15"`;
  const pieces = places.split(";").map((place) => {
    const [start = 0, end = 0] = place.split(" ").map(Number);
    return { start, end };
  });
  if (pieces.some(({ start, end }) => start >= end)) return `a place of ${id} does not begin before it ends`;
  textBounds.set(id, { id, type, line, text: tail, pieces: pieces.sort((a, b) => a.start - b.start) });
  return undefined;
}

function readRoles(parts: readonly string[]): Linked["roles"] | undefined {
  const roles = parts.map((part) => {
    const [, role = "", id = ""] = /^([^\s:]+):([TE]\S*)$/u.exec(part) ?? [];
    return { role, id };
  });
  return roles.some(({ role }) => role === "") ? undefined : roles;
}

function readRelation({ id, head, line }: Line, { relations }: Draft): string | undefined {
  const [type = "", ...parts] = head.trim().split(/ +/u);
  const roles = readRoles(parts);
  if (type === "" || roles === undefined || roles.length < 2) {
    return `"${head}" is no relation, such as "Inhibits Arg1:T1 Arg2:T2"`;
  }
  relations.push({ id, type, line, trigger: undefined, roles });
  return undefined;
}

function readEvent({ id, head, line }: Line, { events }: Draft): string | undefined {
  const [named = "", ...parts] = head.trim().split(/ +/u);
  const [, type = "", trigger = ""] = /^([^\s:]+):(T\S*)$/u.exec(named) ?? [];
  const roles = readRoles(parts);
  if (type === "" || roles === undefined)
    return `"${head}" is no event, such as "Inhibition:T3 Cause:T1 Theme:T2"`;
  events.set(id, { id, type, line, trigger, roles });
  return undefined;
}

function readAttribute({ head }: Line, { attributes }: Draft): string | undefined {
  const [type = "", about = ""] = head.trim().split(/ +/u);
  if (about === "") return `"${head}" is no attribute, such as "Negation E1"`;
  attributes.set(about, [...(attributes.get(about) ?? []), type]);
  return undefined;
}

function readReference({ head }: Line, { references }: Draft): string | undefined {
  const [, about = "", id = ""] = /^\S+ (T\S*) (\S+)$/u.exec(head) ?? [];
  if (about === "") return `"${head}" is no normalisation, such as "Reference T1 HGNC:3236"`;
  references.set(about, [...(references.get(about) ?? []), id]);
  return undefined;
}

function readEquivalents({ head }: Line, { equivalents }: Draft): string | undefined {
  const [, ...ids] = head.trim().split(/ +/u);
  if (ids.length < 2) return `"${head}" joins nothing; expected "Equiv T1 T2"`;
  equivalents.push(ids);
  return undefined;
}
