/**
 * Sentences with their mentions marked in place, and the relations found in them as readable claims.
 *
 * `{vesicle:exosomes}` is a mention, `{protein:HER2|ERBB2}` one with another preferred name, `{anatomy:liver|UBERON:0002107}`
 * one with an identifier; marks nest: `{process:{drug:docetaxel} resistance}`. Numbers in round brackets are citation
 * groups, `(3,5-7)`, and "Ito et al (4)" one that belongs to its authors. Several texts are the sentences of one block;
 * a text that begins with `¶` opens the next block.
 */
import { findEvents } from "../../src/event/event.ts";
import type { Block, Citation, CommunicationEvent, Mention, Relation, Sentence } from "../../src/model.ts";
import { mentionSpan } from "../../src/model.ts";
import { plainProse } from "../../src/prose.ts";
import { extractRelations } from "../../src/relation/relation.ts";
import { type Span, sliceSpan } from "../../src/span.ts";
import { lexicon } from "./lexicon.ts";

export interface Scenery {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly citations: readonly Citation[];
}

export function readScenery(...texts: readonly string[]): Scenery {
  const parts = texts.map((text) => readMarks(text.replace(/^¶\s*/u, "")));
  const sentences = placeInBlocks(texts, parts);
  return {
    sentences,
    mentions: sentences.flatMap((sentence, i) => (parts[i]?.marks ?? []).map((m) => toMention(sentence, m))),
    citations: sentences.flatMap(citationsIn),
  };
}

function placeInBlocks(texts: readonly string[], parts: readonly Marks[]): Sentence[] {
  const numbers: number[] = [];
  for (const text of texts) numbers.push((numbers.at(-1) ?? 0) + (text.startsWith("¶") ? 1 : 0));
  const blocks = new Map<number, Block>();
  const ends = new Map<number, number>();
  return parts.map(({ text }, index) => {
    const number = numbers[index] ?? 0;
    const whole = parts.filter((_, k) => numbers[k] === number).map((p) => p.text);
    const block = blocks.get(number) ?? { kind: "body", section: "", prose: plainProse(whole.join(" ")) };
    blocks.set(number, block);
    const start = ends.get(number) ?? 0;
    ends.set(number, start + text.length + 1);
    return { index, block, span: { start, end: start + text.length }, text };
  });
}

interface Mark {
  readonly type: string;
  readonly span: Span;
  readonly name: string;
}

interface Marks {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** `{type:`, `|name}`, `}` or one unit of text. */
const piece = /\{(?<type>\w+):|\|(?<name>[^{}|]*)\}|\}|./gsu;

function readMarks(marked: string): Marks {
  const open: { type: string; start: number }[] = [];
  const marks: Mark[] = [];
  let text = "";
  for (const { 0: whole, groups } of marked.matchAll(piece)) {
    const { type, name } = groups ?? {};
    if (type !== undefined) open.push({ type, start: text.length });
    else if (name !== undefined || whole === "}") {
      const last = open.pop();
      if (last === undefined) throw new RangeError(`a mark is closed that was never opened: ${marked}`);
      const own = text.slice(last.start).toLowerCase();
      marks.push({ type: last.type, span: { start: last.start, end: text.length }, name: name ?? own });
    } else text += whole;
  }
  if (open.length > 0) throw new RangeError(`a mark is never closed: ${marked}`);
  return { text, marks: marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end) };
}

function toMention(sentence: Sentence, { type, span, name }: Mark): Mention {
  const isId = /^[A-Z]+:\d+$/u.test(name);
  const entity = {
    type,
    name: isId ? sliceSpan(sentence.text, span) : name,
    ids: isId ? [name] : [],
    dictionary: "",
  };
  return { sentence, entity, pieces: [span], method: "name", reason: "preferred name" };
}

const group = /(\p{Lu}\p{L}+(?: et al| and \p{Lu}\p{L}+) )?\((\d+(?:[,-]\d+)*)\)/gu;

function citationsIn(sentence: Sentence): Citation[] {
  return [...sentence.text.matchAll(group)].map((match) => {
    const start = match.index + (match[1]?.length ?? 0);
    return {
      sentence,
      span: { start, end: match.index + match[0].length },
      numbers: (match[2] ?? "").split(",").flatMap(expand),
      status: "resolved",
      authors: match[1] === undefined ? undefined : { start: match.index, end: start - 1 },
    };
  });
}

function expand(range: string): number[] {
  const [from = 0, to = from] = range.split("-").map(Number);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

export function relationsIn(...texts: readonly string[]): Relation[] {
  return extractRelations({ ...readScenery(...texts), lexicon });
}

export function textOf(mention: Mention): string {
  return sliceSpan(mention.sentence.text, mentionSpan(mention));
}

/** `secretes(T cells, IL-2) [negated] [hedged] [coreference] (3,4) clause`; citations where the sentence has some. */
export function claimsIn(...texts: readonly string[]): string[] {
  const scenery = readScenery(...texts);
  const cited = new Set(scenery.citations.map((c) => c.sentence));
  return extractRelations({ ...scenery, lexicon })
    .map((r) => claimOf(r) + (cited.has(r.sentence) ? ` (${r.citations.join(",")}) ${r.scope}` : ""))
    .sort();
}

function claimOf(r: Relation): string {
  const flags = [
    r.negated ? " [negated]" : "",
    r.certainty === "asserted" ? "" : ` [${r.certainty}]`,
    r.coreference ? " [coreference]" : "",
  ];
  return `${r.predicate}(${textOf(r.subject)}, ${textOf(r.object)})${flags.join("")}`;
}

/** `sender > vesicle [cargo] > recipient: effects (citations)`, with ? for what is not named. */
export function storiesIn(...texts: readonly string[]): string[] {
  const scenery = readScenery(...texts);
  return findEvents({ ...scenery, relations: extractRelations({ ...scenery, lexicon }) }).map(storyOf);
}

function storyOf(event: CommunicationEvent): string {
  const name = (mention: Mention | undefined) => (mention === undefined ? "?" : textOf(mention));
  const effects = event.effects.map((e) => `${e.predicate} ${textOf(e.mention)}`).join(", ");
  const flags = [
    event.negated ? " [negated]" : "",
    event.certainty === "asserted" ? "" : ` [${event.certainty}]`,
    event.citations.length === 0 ? "" : ` (${event.citations.join(",")})`,
  ];
  const cargo = event.cargo.map(textOf).join(", ");
  return `${name(event.sender)} > ${name(event.vesicle)} [${cargo}] > ${name(event.recipient)}: ${effects}${flags.join("")}`;
}
