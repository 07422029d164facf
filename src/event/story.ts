/** What the relations of a sentence say about each vesicle in it. */
import type { Mention, Predicate, Relation, Sentence } from "../model.ts";
import { mentionSpan } from "../model.ts";
import { groupOf } from "../relation/group.ts";
import { distinct, firstFilled } from "./choice.ts";
import { withoutMeasure } from "./contrast.ts";
import { exposedTo } from "./exposure.ts";
import { partnersOf } from "./partner.ts";
import { affected, fronted, reachedBy } from "./recipient.ts";

/** What the relations of one sentence say about one vesicle. */
export interface Story {
  readonly sentence: Sentence;
  readonly vesicle: Mention;
  readonly senders: readonly Mention[];
  readonly cargo: readonly Mention[];
  readonly recipients: readonly Mention[];
  readonly effects: readonly Relation[];
  readonly pathways: readonly Mention[];
  readonly relations: readonly Relation[];
}

const effectPredicates: ReadonlySet<Predicate> = new Set<Predicate>([
  "positively_regulates",
  "negatively_regulates",
  "regulates",
  "confers_resistance_to",
  "sensitizes_to",
  "recruits",
]);

/** A vesicle named twice tells one story; the naming without sender and effects of its own adds nothing. */
export function storiesIn(
  sentence: Sentence,
  mentions: readonly Mention[],
  relations: readonly Relation[],
): Story[] {
  const named = mentions.filter((m) => groupOf(m) === "vesicle");
  const meant = relations
    .map((r) => r.subject)
    .filter((m) => m.sentence !== sentence && groupOf(m) === "vesicle");
  const vesicles = distinct([...meant, ...named]);
  const told = vesicles.map((vesicle) => storyOf(sentence, vesicle, vesicles, mentions, relations));
  const stories = told.map((story) => withSenders(story, told));
  return stories.filter((story) => !stories.some((other) => other !== story && tells(other, story)));
}

/** "RNA of exosomes from A is taken to B through exosomes": the second naming means the exosomes from A. */
function withSenders(story: Story, all: readonly Story[]): Story {
  if (story.senders.length > 0) return story;
  const named = all.find(
    (other) =>
      other.senders.length > 0 &&
      other.vesicle.entity.name === story.vesicle.entity.name &&
      other.vesicle.sentence === story.vesicle.sentence &&
      mentionSpan(other.vesicle).start < mentionSpan(story.vesicle).start,
  );
  return named === undefined ? story : { ...story, senders: named.senders };
}

function tells(fuller: Story, story: Story): boolean {
  const { vesicle, senders, effects } = story;
  if (fuller.vesicle.entity.name !== vesicle.entity.name || fuller.effects.length === 0) return false;
  if (isPartOf(story, fuller) || isEcho(story, fuller)) return true;
  return senders.length === 0 && effects.every((r) => r.subject !== vesicle);
}

/** "exosomes promote B by delivering exosomal A": the second naming has no effects but those of the first. */
function isEcho({ vesicle, effects, senders, recipients }: Story, fuller: Story): boolean {
  if (effects.length === 0 || effects.some((r) => r.subject === vesicle)) return false;
  if (mentionSpan(fuller.vesicle).start >= mentionSpan(vesicle).start) return false;
  const alike = effects.every((r) =>
    fuller.effects.some((o) => o.predicate === r.predicate && o.object === r.object),
  );
  return (
    alike &&
    senders.every((m) => fuller.senders.includes(m)) &&
    recipients.every((m) => fuller.recipients.includes(m))
  );
}

/** "lies in exosomes and is taken to B through exosomes": the same story but for the recipient. */
function isPartOf(story: Story, fuller: Story): boolean {
  if (story.recipients.length > 0 || fuller.recipients.length === 0) return false;
  const names = new Set([...fuller.senders, ...fuller.cargo].map(({ entity }) => entity.name));
  const known = [...story.senders, ...story.cargo].every(({ entity }) => names.has(entity.name));
  return known && story.effects.every((r) => fuller.effects.includes(r));
}

function storyOf(
  sentence: Sentence,
  vesicle: Mention,
  vesicles: readonly Mention[],
  mentions: readonly Mention[],
  relations: readonly Relation[],
): Story {
  const own = relations.filter((r) => r.subject === vesicle || r.object === vesicle);
  const objectsOf = (predicates: readonly Predicate[]) =>
    own.filter((r) => r.subject === vesicle && predicates.includes(r.predicate)).map((r) => r.object);
  const between = partnersOf(vesicle, relations);
  const secreting = own
    .filter((r) => r.predicate === "secretes" && r.object === vesicle)
    .map((r) => r.subject);
  const cargo = distinct(objectsOf(["transfers", "contains"]));
  const senders = distinct(
    firstFilled(
      withoutMeasure(mostExact(secreting)),
      between.slice(0, 1),
      mostExact(secretorsOf(cargo, relations)),
      mostExact(usersOf(own, relations)),
    ),
  );
  const effectsBy = (subjects: readonly Mention[]) =>
    relations.filter((r) => subjects.includes(r.subject) && isEffect(r));
  const byCargo = effectsBy(cargo);
  const effects = firstFilled(effectsBy([vesicle]), byCargo, vesicles.length === 1 ? effectsBy(senders) : []);
  const uptake = relations
    .filter((r) => r.predicate === "taken_up_by" && (r.subject === vesicle || cargo.includes(r.subject)))
    .map((r) => r.object);
  return {
    sentence,
    vesicle,
    senders,
    cargo,
    recipients: distinct(
      firstFilled(
        between.slice(1),
        affected(effects, mentions, targetsOf(cargo, relations)),
        uptake,
        exposedTo(vesicle, mentions, secreting),
        reachedBy(senders, effectsBy(senders)),
        effects.length > 0 ? fronted(sentence, mentions) : [],
      ),
    ),
    effects,
    pathways: distinct(
      relations.flatMap((r) => [r.subject, r.object]).filter((m) => m.entity.type === "pathway"),
    ),
    relations: [...new Set([...own, ...effects, ...byCargo])],
  };
}

/** "exosomal miR-9 secreted by A": who gives off the cargo gives off what it is in. */
function secretorsOf(cargo: readonly Mention[], relations: readonly Relation[]): Mention[] {
  return relations
    .filter((r) => r.predicate === "secretes" && cargo.includes(r.object))
    .map((r) => r.subject);
}

/** "miR-103 increases permeability by targeting VE-cadherin": what the cargo goes through. */
function targetsOf(cargo: readonly Mention[], relations: readonly Relation[]): Mention[] {
  return relations.filter((r) => r.predicate === "targets" && cargo.includes(r.subject)).map((r) => r.object);
}

/** "Fibroblasts promote drug resistance through exosomes": cells that do the same by the same word. */
function usersOf(own: readonly Relation[], relations: readonly Relation[]): Mention[] {
  const means = own.filter((r) => isEffect(r) && r.rule.startsWith("mediator"));
  const isSame = (a: Relation, b: Relation) => a.object === b.object && a.trigger.start === b.trigger.start;
  return relations
    .filter(
      (r) =>
        groupOf(r.subject) === "cell" && means.some((one) => one.subject !== r.subject && isSame(one, r)),
    )
    .map((r) => r.subject);
}

export function isEffect({ predicate, object }: Relation): boolean {
  return effectPredicates.has(predicate) && groupOf(object) !== "vesicle";
}

/** Cells before the cancer that they belong to, and "5T33 stromal cells" before the name of their line. */
function mostExact(senders: readonly Mention[]): readonly Mention[] {
  const cells = senders.filter((m) => groupOf(m) === "cell");
  const kinds = cells.filter((m) => m.entity.type !== "cell_line");
  return firstFilled(kinds, cells, senders);
}
