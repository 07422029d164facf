/** Who receives what a vesicle brings. */
import type { Mention, Relation, Sentence } from "../model.ts";
import { mentionSpan } from "../model.ts";
import { groupOf } from "../relation/group.ts";
import { covers } from "../span.ts";
import { firstFilled } from "./choice.ts";

/** "A increases angiogenesis by releasing exosomes to influence B": cells that the sender acts on. */
export function reachedBy(senders: readonly Mention[], effects: readonly Relation[]): Mention[] {
  const names = new Set(senders.map(({ entity }) => entity.name));
  return effects
    .map((r) => r.object)
    .filter((m) => groupOf(m) === "cell" && !names.has(m.entity.name))
    .slice(0, 1);
}

/**
 * Cells and organs that effects name: as their object, or beside the affected process ("proliferation of X") or molecule
 * ("VEGF expression in X"). `through`: molecules that the effects go through ("by targeting PTEN in X").
 */
export function affected(
  effects: readonly Relation[],
  mentions: readonly Mention[],
  through: readonly Mention[] = [],
): readonly Mention[] {
  const objects = [...effects.map((r) => r.object), ...through];
  const answering = effects.flatMap((effect) => mentions.filter((m) => answers(m, effect)));
  const direct = [...objects.filter((m) => groupOf(m) === "cell" || isOrgan(m)), ...answering];
  const around = objects.flatMap((object) => {
    const near = (m: Mention) => m !== object && (inside(m, object) || belongsTo(m, object));
    const beside = mentions.filter(near);
    return firstFilled(
      beside.filter((m) => groupOf(m) === "cell"),
      beside.filter(isOrgan),
    ).slice(0, 1);
  });
  return firstFilled(direct, around);
}

const responses = new Set(["sensitizes_to", "confers_resistance_to"]);
const response =
  /^\s+(?:more\s+|less\s+)?(?:sensitive\s+|resistant\s+|refractory\s+|susceptible\s+)?(?:to|against)\s+$/u;

/** "renders glioma cells sensitive to D", "sensitizes glioma cells to D": whose response to the drug changes. */
function answers(cell: Mention, { predicate, object }: Relation): boolean {
  if (!responses.has(predicate) || groupOf(cell) !== "cell" || cell.sentence !== object.sentence)
    return false;
  return response.test(cell.sentence.text.slice(mentionSpan(cell).end, mentionSpan(object).start));
}

/** "In ovarian cancer cells, miR-21 …" */
export function fronted({ text }: Sentence, mentions: readonly Mention[]): Mention[] {
  return mentions.filter(
    (m) => groupOf(m) === "cell" && /^In\s+(?:the\s+)?$/u.test(text.slice(0, mentionSpan(m).start)),
  );
}

export function isOrgan({ entity }: Mention): boolean {
  return entity.type === "anatomy" && entity.ids.some((id) => id.startsWith("UBERON:"));
}

function inside(inner: Mention, outer: Mention): boolean {
  return inner.sentence === outer.sentence && covers(mentionSpan(outer), mentionSpan(inner));
}

/** What is said of a molecule, between its name and the place. */
const state =
  /^(?:[\s-]+(?:m?RNA|proteins?|gene|expression|levels?|production|secretion|release|signall?ing|activity|activation|phosphorylation|transcription)){1,3}(?=\s)/u;

const placeBehind = /^(?:\s+(?:and|or)\s+[\p{L}\s]{1,30})?\s+(?:of|in|to|on|upon)\s+(?:[\p{L}-]+\s+){0,3}$/u;
const makerBehind = /^\s+(?:by|from)\s+(?:the\s+)?$/u;

/** "X cell migration", "migration of X cells", "phagocytosis by X cells", "VEGF expression in X cells", "VEGF secretion by X cells". */
function belongsTo(cell: Mention, process: Mention): boolean {
  if (cell.sentence !== process.sentence) return false;
  const { text } = cell.sentence;
  const c = mentionSpan(cell);
  const p = mentionSpan(process);
  if (c.end <= p.start) return /^\s*$/u.test(text.slice(c.end, p.start));
  const between = text.slice(p.end, c.start).replace(state, "");
  if (between.length >= 60) return false;
  const isDone = groupOf(process) === "molecule" || groupOf(process) === "process";
  return placeBehind.test(between) || (isDone && makerBehind.test(between));
}
