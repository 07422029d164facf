/** Who receives what a vesicle brings. */
import type { Mention, Relation } from "../model.ts";
import { mentionSpan } from "../model.ts";
import { groupOf } from "../relation/predicate.ts";
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

/** Cells and organs that effects name: as their object, or beside the affected process ("proliferation of X"). */
export function affected(effects: readonly Relation[], mentions: readonly Mention[]): readonly Mention[] {
  const objects = effects.map((r) => r.object);
  const direct = objects.filter((m) => groupOf(m) === "cell" || isOrgan(m));
  const beside = objects.flatMap((object) => {
    const near = (m: Mention) => m !== object && (inside(m, object) || belongsTo(m, object));
    return mentions.filter((m) => (groupOf(m) === "cell" || isOrgan(m)) && near(m)).slice(0, 1);
  });
  return firstFilled(direct, beside);
}

export function isOrgan({ entity }: Mention): boolean {
  return entity.type === "anatomy" && entity.ids.some((id) => id.startsWith("UBERON:"));
}

function inside(inner: Mention, outer: Mention): boolean {
  return inner.sentence === outer.sentence && covers(mentionSpan(outer), mentionSpan(inner));
}

/** "X cell migration", "migration of X cells". */
function belongsTo(cell: Mention, process: Mention): boolean {
  if (cell.sentence !== process.sentence) return false;
  const { text } = cell.sentence;
  const c = mentionSpan(cell);
  const p = mentionSpan(process);
  if (c.end <= p.start) return /^\s*$/u.test(text.slice(c.end, p.start));
  const between = text.slice(p.end, c.start);
  return (
    between.length < 60 &&
    /^(?:\s+(?:and|or)\s+[\p{L}\s]{1,30})?\s+(?:of|in|to|on|upon)\s+(?:[\p{L}-]+\s+){0,3}$/u.test(between)
  );
}
