/** What `litmark dictionary diff` prints of each change. */
import type { Mention, Relation } from "../model.ts";
import { sourceOf } from "../model.ts";
import { sliceSpan } from "../span.ts";
import type { Offsets } from "../table/offset.ts";
import type { Change, ChangeKind } from "../workbench/comparison.ts";
import { showEntity } from "./name-report.ts";

/** A change in words; `before` is "" for what is gained, `after` for what is lost. */
export interface ChangeRow {
  readonly of: "mention" | "relation";
  readonly change: ChangeKind;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** The words of the mention, or the trigger of the relation. */
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
}

export const changeColumns = [
  "of",
  "change",
  "path",
  "line",
  "column",
  "text",
  "before",
  "after",
  "sentence",
] as const;

export function toCells(row: ChangeRow): string[] {
  return changeColumns.map((column) => String(row[column]));
}

export interface Place {
  readonly path: string;
  readonly offsets: Offsets;
}

export function mentionRow(change: Change<Mention>, place: Place): ChangeRow {
  const show = (mention: Mention | undefined) => (mention === undefined ? "" : showEntity(mention.entity));
  const { pieces = [] } = change.after ?? change.before ?? {};
  const text = pieces.map((piece) => sliceSpan(change.sentence.text, piece)).join(" … ");
  return {
    of: "mention",
    ...placed(change, place),
    text,
    before: show(change.before),
    after: show(change.after),
  };
}

export function relationRow(change: Change<Relation>, place: Place): ChangeRow {
  const show = (relation: Relation | undefined) => (relation === undefined ? "" : showRelation(relation));
  const text = sliceSpan(change.sentence.text, change.span);
  return {
    of: "relation",
    ...placed(change, place),
    text,
    before: show(change.before),
    after: show(change.after),
  };
}

function showRelation({ subject, predicate, object, negated, certainty }: Relation): string {
  const moods = [...(negated ? ["negated"] : []), ...(certainty === "asserted" ? [] : [certainty])];
  const mood = moods.length === 0 ? "" : ` (${moods.join(", ")})`;
  return `${showArgument(subject)} ${predicate} ${showArgument(object)}${mood}`;
}

function showArgument({ entity: { name, ids } }: Mention): string {
  return ids.length === 0 ? name : `${name} (${ids.join(", ")})`;
}

function placed({ kind, span, sentence }: Change<unknown>, { path, offsets }: Place) {
  const [first] = sourceOf(sentence, span);
  return { change: kind, path, ...offsets.placeOf(first?.start ?? 0), sentence: sentence.text };
}

const kinds: readonly ChangeKind[] = ["gained", "lost", "changed"];

/** Counts, then the changes of each kind up to a limit. */
export function formatChanges(rows: readonly ChangeRow[], limit: number): string {
  const groups = (["mention", "relation"] as const).map((of) =>
    kinds.map((kind) => rows.filter((row) => row.of === of && row.change === kind)),
  );
  const [mentions = [], relations = []] = groups;
  const counts = (own: readonly (readonly ChangeRow[])[]) =>
    own.map((group, i) => `${group.length} ${kinds[i] ?? ""}`).join(", ");
  const lines = [
    `mentions: ${counts(mentions)}`,
    `relations: ${counts(relations)}`,
    ...groups.flat().flatMap((group) => formatGroup(group, limit)),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function formatGroup(group: readonly ChangeRow[], limit: number): string[] {
  const [first] = group;
  if (first === undefined) return [];
  const more = group.length > limit ? [`  … and ${group.length - limit} more`] : [];
  return [`${first.change} ${first.of}s`, ...group.slice(0, limit).flatMap(formatRow), ...more];
}

function formatRow({ path, line, column, text, before, after, sentence }: ChangeRow): string[] {
  const what = [before, after].filter((one) => one !== "").join(" → ");
  return [`  ${path}:${line}:${column} "${text}": ${what}`, `    ${sentence}`];
}
