/** What `litmark dictionary explain` prints: where the name stands in dictionaries, then in documents, and why. */
import type { NamedEntry, NamePlace } from "../explain/name.ts";
import type { NearName } from "../explain/nearest.ts";
import { describeRefusal } from "../explain/refusal.ts";
import type { Abbreviation, Entity, Mention } from "../model.ts";
import { sourceOf } from "../model.ts";
import { type Span, sliceSpan } from "../span.ts";
import type { Offsets } from "../table/offset.ts";
import { count } from "./summary.ts";

/** Finds the row of an entity: `protein.csv:77`; "" for one that no row defines. */
export type RowOf = (entity: Entity) => string;

export interface NameReport {
  readonly name: string;
  readonly entries: readonly EntryReport[];
  /** What the name is by the nomenclature of microRNAs, which needs no dictionary. */
  readonly nomenclature?: { readonly entity: string; readonly row: string };
  /** Where no dictionary has the name. */
  readonly nearest: readonly { readonly name: string; readonly entity: string; readonly row: string }[];
  readonly places: readonly PlaceReport[];
  /** Documents that have the name only where nothing is tagged: in references, code, back matter. */
  readonly elsewhere: readonly string[];
}

export interface EntryReport {
  readonly entity: string;
  readonly row: string;
  /** How the entry has the name: "synonym, needs context". */
  readonly kind: string;
}

export interface PlaceReport {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** The sentence, with the name in guillemets. */
  readonly text: string;
  readonly tagged: readonly {
    readonly entity: string;
    readonly text: string;
    readonly reason: string;
    readonly row: string;
  }[];
  readonly refused: readonly { readonly entity: string; readonly why: string; readonly row: string }[];
}

export function toEntryReport(
  { entry, name, preferred, exact, context }: NamedEntry,
  rowOf: RowOf,
): EntryReport {
  const traits = [
    preferred ? "preferred name" : "synonym",
    ...(exact ? [`counts only as ${name}`] : []),
    ...(context ? ["needs context"] : []),
  ];
  return { entity: showEntity(entry.entity), row: rowOf(entry.entity), kind: traits.join(", ") };
}

export function toMirnaReport(
  mirna: Entity,
  rowOf: RowOf,
): { readonly entity: string; readonly row: string } {
  return { entity: showEntity(mirna), row: rowOf(mirna) };
}

export function toNearReport({ name, entity }: NearName, rowOf: RowOf): NameReport["nearest"][number] {
  return { name, entity: showEntity(entity), row: rowOf(entity) };
}

export interface PlaceContext {
  readonly path: string;
  readonly offsets: Offsets;
  readonly abbreviations: readonly Abbreviation[];
  readonly rowOf: RowOf;
}

export function toPlaceReport(
  place: NamePlace,
  { path, offsets, abbreviations, rowOf }: PlaceContext,
): PlaceReport {
  const { sentence, span, mentions, refused } = place;
  const [first] = sourceOf(sentence, span);
  return {
    path,
    ...offsets.placeOf(first?.start ?? 0),
    text: marked(sentence.text, span),
    tagged: mentions.map((mention) => ({
      entity: showEntity(mention.entity),
      text: textOf(mention),
      reason: mention.reason,
      row: rowOf(mention.entity),
    })),
    refused: refused.map((one) => ({
      entity: showEntity(one.draft.entity),
      why: describeRefusal(one, abbreviations),
      row: rowOf(one.draft.entity),
    })),
  };
}

/** `protein APC (HGNC:583)` */
export function showEntity({ type, name, ids }: Entity): string {
  return ids.length === 0 ? `${type} ${name}` : `${type} ${name} (${ids.join(", ")})`;
}

function textOf({ sentence, pieces }: Mention): string {
  return pieces.map((piece) => sliceSpan(sentence.text, piece)).join(" … ");
}

/** Most units of a sentence that are shown on either side of the name. */
const margin = 60;

function marked(text: string, { start, end }: Span): string {
  const from = start > margin ? text.indexOf(" ", start - margin) + 1 : 0;
  const limit = text.lastIndexOf(" ", end + margin);
  const to = text.length - end > margin && limit > end ? limit : text.length;
  const before = `${from > 0 ? "… " : ""}${text.slice(Math.min(from, start), start)}`;
  return `${before}«${text.slice(start, end)}»${text.slice(end, to)}${to < text.length ? " …" : ""}`;
}

/** `limit`: places that are listed. */
export function formatNameReport(report: NameReport, limit: number): string {
  const { places } = report;
  const more =
    places.length > limit ? [`… and ${count(places.length - limit, "more place")}; see --limit`] : [];
  const lines = [
    ...entryLines(report),
    placesLine(report),
    ...places.slice(0, limit).flatMap(placeLines),
    ...more,
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function entryLines({ name, entries, nomenclature, nearest }: NameReport): string[] {
  const listed = entries.map(({ entity, kind, row }) => `  ${entity}: ${kind}${at(row)}`);
  const known = listed.length === 0 ? [] : [`"${name}" is in the dictionaries:`, ...listed];
  const read =
    nomenclature === undefined
      ? []
      : [`"${name}" is read by the nomenclature of microRNAs: ${nomenclature.entity}${at(nomenclature.row)}`];
  if (known.length + read.length > 0) return [...known, ...read];
  if (nearest.length === 0) return [`"${name}" is in no dictionary, nor is any name like it.`];
  return [
    `"${name}" is in no dictionary; the names most like it:`,
    ...nearest.map((near) => `  ${near.name}: ${near.entity}${at(near.row)}`),
  ];
}

function at(row: string): string {
  return row === "" ? "" : `, ${row}`;
}

function placesLine({ places, elsewhere }: NameReport): string {
  if (places.length === 0) {
    const only = `; only in parts of ${elsewhere.join(", ")} that are not tagged, such as references`;
    return `It does not stand in the sentences of the text${elsewhere.length > 0 ? only : ""}.`;
  }
  const untagged = places.filter(({ tagged }) => tagged.length === 0).length;
  const all = `It stands in ${count(places.length, "place")} of the text`;
  return untagged === 0 ? `${all}, tagged in all.` : `${all}, in ${untagged} of them untagged.`;
}

function placeLines({ path, line, column, text, tagged, refused }: PlaceReport): string[] {
  const unknown =
    tagged.length + refused.length === 0 ? ["  not tagged: no dictionary has a name that reads so"] : [];
  return [
    `${path}:${line}:${column} ${text}`,
    ...tagged.map((one) => `  tagged "${one.text}" as ${one.entity}: ${one.reason}${at(one.row)}`),
    ...refused.map((one) => `  not ${one.entity}: ${one.why}${at(one.row)}`),
    ...unknown,
  ];
}
