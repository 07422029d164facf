/** What `litmark explain` prints of a sentence. */
import { describeFindingRefusal } from "../explain/pair.ts";
import type { SentenceExplanation } from "../explain/sentence.ts";
import type { FoundTrigger } from "../explain/trigger.ts";
import type { Mention, Relation } from "../model.ts";
import { sourceOf } from "../model.ts";
import { type Chunk, chunkSpan } from "../relation/grammar/chunk.ts";
import { sliceSpan } from "../span.ts";
import type { Offsets } from "../table/offset.ts";
import { showEntity } from "./name-report.ts";

/** Plain values, as `--json` prints them. Mentions are referred to by their numbers. */
export interface SentenceReport {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly section: string;
  readonly kind: string;
  readonly text: string;
  /** The text with its mentions in brackets, each behind its number. */
  readonly marked: string;
  readonly mentions: readonly {
    readonly number: number;
    readonly text: string;
    readonly entity: string;
    readonly reason: string;
  }[];
  /** Chunks of grammar, a list for each clause. */
  readonly clauses: readonly (readonly { readonly kind: string; readonly text: string }[])[];
  readonly triggers: readonly {
    readonly text: string;
    readonly kind: string;
    readonly predicate: string;
    readonly places: Readonly<Record<string, readonly number[]>>;
  }[];
  readonly relations: readonly {
    readonly subject: number | string;
    readonly predicate: string;
    readonly object: number | string;
    readonly rule: string;
    readonly trigger: string;
    readonly negated: boolean;
    readonly certainty: string;
    readonly citations: readonly number[];
    readonly scope: string;
  }[];
  readonly refused: readonly {
    readonly subject: number | string;
    readonly object: number | string;
    readonly why: string;
  }[];
  readonly unrelated: readonly { readonly first: number; readonly second: number; readonly why: string }[];
}

export function toSentenceReport(
  explanation: SentenceExplanation,
  path: string,
  offsets: Offsets,
): SentenceReport {
  const { sentence, mentions, chunks, triggers, relations, refused, unrelated } = explanation;
  const { text, block } = sentence;
  const [source] = sourceOf(sentence, { start: 0, end: text.length });
  /** By number; what stands in another sentence by its name. */
  const refer = (mention: Mention) => numberOf(mentions, mention) ?? `${mention.entity.name} (earlier)`;
  return {
    path,
    ...offsets.placeOf(source?.start ?? 0),
    section: block.section,
    kind: block.kind,
    text,
    marked: markMentions(text, mentions),
    mentions: mentions.map((mention, i) => ({
      number: i + 1,
      text: mention.pieces.map((piece) => sliceSpan(text, piece)).join(" … "),
      entity: showEntity(mention.entity),
      reason: mention.reason,
    })),
    clauses: clausesOf(chunks).map((clause) => clause.map((chunk) => chunkReport(text, chunk))),
    triggers: triggers.map((trigger) => triggerReport(text, trigger, mentions)),
    relations: relations.map((relation) => relationReport(text, relation, refer)),
    refused: refused.map((one) => ({
      subject: refer(one.finding.subject),
      object: refer(one.finding.object),
      why: describeFindingRefusal(one),
    })),
    unrelated: unrelated.map(({ first, second, why }) => ({
      first: numberOf(mentions, first) ?? 0,
      second: numberOf(mentions, second) ?? 0,
      why,
    })),
  };
}

function numberOf(mentions: readonly Mention[], mention: Mention): number | undefined {
  const index = mentions.indexOf(mention);
  return index < 0 ? undefined : index + 1;
}

/** `[1 [2 breast cancer] cells] secrete [3 exosomes]` */
function markMentions(text: string, mentions: readonly Mention[]): string {
  const pieces = mentions.flatMap((mention, i) =>
    mention.pieces.map((piece) => ({ ...piece, number: i + 1 })),
  );
  const opening = (at: number) => {
    const own = pieces.filter(({ start }) => start === at).sort((a, b) => b.end - a.end);
    return own.map(({ number }) => `[${number} `).join("");
  };
  const closing = (at: number) => "]".repeat(pieces.filter(({ end }) => end === at).length);
  const borders = [...new Set([0, ...pieces.flatMap(({ start, end }) => [start, end]), text.length])];
  borders.sort((a, b) => a - b);
  return borders
    .map((at, i) => `${closing(at)}${opening(at)}${text.slice(at, borders[i + 1] ?? at)}`)
    .join("");
}

const clauseOpeners: ReadonlySet<Chunk["kind"]> = new Set(["stop", "subordinator", "relative", "that"]);

/** A clause begins at a word that opens one. */
function clausesOf(chunks: readonly Chunk[]): Chunk[][] {
  const clauses: Chunk[][] = [];
  for (const chunk of chunks) {
    const current = clauses.at(-1);
    if (current === undefined || clauseOpeners.has(chunk.kind)) clauses.push([chunk]);
    else current.push(chunk);
  }
  return clauses;
}

function chunkReport(text: string, chunk: Chunk): SentenceReport["clauses"][number][number] {
  return { kind: kindOf(chunk), text: sliceSpan(text, chunkSpan(chunk)) };
}

function kindOf(chunk: Chunk): string {
  if (chunk.kind !== "verb") return chunk.kind;
  const traits = [chunk.form, ...(chunk.passive ? ["passive"] : []), ...(chunk.copula ? ["copula"] : [])];
  return `verb, ${traits.join(" ")}`;
}

function triggerReport(
  text: string,
  { span, kind, predicate, places }: FoundTrigger,
  mentions: readonly Mention[],
): SentenceReport["triggers"][number] {
  const numbers = places.map(({ place, mentions: own }) => [
    place,
    own.flatMap((mention) => numberOf(mentions, mention) ?? []),
  ]);
  return { text: sliceSpan(text, span), kind, predicate, places: Object.fromEntries(numbers) };
}

function relationReport(
  text: string,
  relation: Relation,
  refer: (mention: Mention) => number | string,
): SentenceReport["relations"][number] {
  const { subject, object, predicate, rule, trigger, negated, certainty, citations, scope } = relation;
  return {
    subject: refer(subject),
    predicate,
    object: refer(object),
    rule,
    trigger: sliceSpan(text, trigger),
    negated,
    certainty,
    citations,
    scope,
  };
}

/** Pairs that are listed; a long sentence has hundreds. */
const mostPairs = 12;

export function formatSentenceReport(report: SentenceReport): string {
  const { path, line, column, kind, section, marked } = report;
  const parts = [
    [`${path}:${line}:${column} ${section === "" ? kind : `${kind}, ${section}`}`, `  ${marked}`],
    listed(
      "mentions",
      report.mentions.map(({ number, entity, reason }) => `${number} ${entity}: ${reason}`),
    ),
    listed(
      "clauses",
      report.clauses.map((clause) => clause.map((one) => `${one.kind} [${one.text}]`).join(" ")),
    ),
    listed("triggers", report.triggers.map(formatTrigger)),
    listed(
      "relations",
      report.relations.map((relation) => formatRelation(relation, report)),
    ),
    listed(
      "refused",
      report.refused.map(({ subject, object, why }) => `${subject} and ${object}: ${why}`),
    ),
    listed("no relation", formatPairs(report)),
  ];
  return `${parts.flat().join("\n")}\n`;
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];
}

function formatTrigger({ text, kind, predicate, places }: SentenceReport["triggers"][number]): string {
  const shown = Object.entries(places).map(
    ([place, numbers]) => `${place} ${numbers.join(" and ") || "nothing"}`,
  );
  return `"${text}", ${kind}, ${predicate}${shown.length === 0 ? "" : `: ${shown.join("; ")}`}`;
}

function formatRelation(relation: SentenceReport["relations"][number], { mentions }: SentenceReport): string {
  const { subject, predicate, object, rule, trigger, negated, certainty, citations, scope } = relation;
  const cited = citations.length === 0 ? "no reference" : `references ${citations.join(", ")} by ${scope}`;
  const mood = negated ? `negated, ${certainty}` : certainty;
  const shown = (one: number | string) =>
    typeof one === "string" ? one : `${one} ${mentions[one - 1]?.text ?? ""}`;
  return `${shown(subject)} – ${predicate} – ${shown(object)}: ${rule} at "${trigger}"; ${mood}; ${cited}`;
}

/** Refused pairs are listed already. */
function formatPairs({ unrelated, refused }: SentenceReport): string[] {
  const told = new Set(refused.map(({ why }) => why));
  const others = unrelated.filter(({ why }) => !told.has(why));
  const more = others.length > mostPairs ? [`… and ${others.length - mostPairs} more pairs; see --json`] : [];
  return [
    ...others.slice(0, mostPairs).map(({ first, second, why }) => `${first} and ${second}: ${why}`),
    ...more,
  ];
}
