/**
 * A claim and the title of what it cites: reported where the title names another cancer, miRNA or protein than the
 * claim, and nothing that the sentence names. Made to be believed: whatever leaves room for doubt is not reported.
 */
import type { Diagnostic, Place } from "../diagnostic.ts";
import type { Dictionary } from "../dictionary/dictionary.ts";
import type { Citation, Document, Entity, Mention, Reference, Relation, Sentence } from "../model.ts";
import { cancers } from "./cancer.ts";
import { isBroader, type Kind, type Traits } from "./likeness.ts";
import { mirnas } from "./mirna.ts";
import { placeInFile } from "./place.ts";
import { proteins } from "./protein.ts";
import { entitiesOfTitles } from "./title.ts";

export interface ClaimInput {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly relations: readonly Relation[];
  readonly citations: readonly Citation[];
  readonly references: readonly Reference[];
  readonly dictionary: Dictionary;
}

const kinds: readonly Kind[] = [cancers, mirnas, proteins];
/** Of a longer list of references no single one is meant to say what the claim says. */
const longestList = 3;
/** Works on a field: their titles name what they are about and not all that they tell. */
const review = /\b(?:reviews?|overview|advances|perspectives?|progress|update|hallmarks|challenges)\b/iu;

/** One diagnostic for each sentence, reference and kind, at the place of the citation. */
export function checkClaims(input: ClaimInput): Diagnostic[] {
  const claims = input.relations.filter(({ citations }) => isShort(citations));
  const cited = new Set(claims.flatMap(({ citations }) => citations));
  if (cited.size === 0) return [];
  const works = input.references.filter(({ number, title }) => cited.has(number) && !review.test(title));
  const titles = entitiesOfTitles(works, input.dictionary);
  if (titles.size === 0) return [];
  const named = entitiesBySentence(input.mentions);
  const found = new Map<string, Diagnostic>();
  for (const claim of claims) {
    const context = contextOf(claim, named);
    for (const kind of kinds) {
      for (const { number, claimed, titled } of mismatches(claim, kind, context, titles)) {
        const key = [claim.sentence.index, number, kinds.indexOf(kind)].join();
        const message = `the claim is about ${claimed}, but the title of reference ${number} names ${titled}`;
        if (!found.has(key)) found.set(key, report(input, claim, number, message));
      }
    }
  }
  return [...found.values()];
}

function isShort(numbers: readonly number[]): boolean {
  return numbers.length > 0 && numbers.length <= longestList;
}

function entitiesBySentence(mentions: readonly Mention[]): ReadonlyMap<Sentence, Entity[]> {
  const named = new Map<Sentence, Entity[]>();
  for (const { sentence, entity } of mentions) {
    const entities = named.get(sentence);
    if (entities === undefined) named.set(sentence, [entity]);
    else entities.push(entity);
  }
  return named;
}

/** All that the sentences of a claim name: its own, and those that its pronouns lead to. */
function contextOf(
  { sentence, subject, object }: Relation,
  named: ReadonlyMap<Sentence, readonly Entity[]>,
): Entity[] {
  const sentences = new Set([sentence, subject.sentence, object.sentence]);
  return [...sentences].flatMap((one) => named.get(one) ?? []);
}

interface Mismatch {
  readonly number: number;
  /** Names of entities. */
  readonly claimed: string;
  readonly titled: string;
}

function mismatches(
  { subject, object, citations }: Relation,
  kind: Kind,
  context: readonly Entity[],
  titles: ReadonlyMap<number, readonly Entity[]>,
): Mismatch[] {
  const near = described(context, kind);
  const inTitles = citations.map((number) => ({ number, named: described(titles.get(number) ?? [], kind) }));
  return described([subject.entity, object.entity], kind).flatMap((claimed) => {
    const others = near.filter(({ traits }) => !isBroader(traits, claimed.traits));
    const supporters = [claimed, ...others];
    const isSupported = inTitles.some(({ named }) =>
      named.some((title) => isKinOfAny(title, supporters, kind)),
    );
    if (isSupported) return [];
    return inTitles.flatMap(({ number, named }): Mismatch[] => {
      const [first] = named;
      const isOther = named.every(({ traits }) => kind.compare(claimed.traits, traits) === "different");
      if (first === undefined || !isOther) return [];
      return [{ number, claimed: claimed.name, titled: first.name }];
    });
  });
}

interface Described {
  readonly name: string;
  readonly traits: Traits;
}

/** The entities of the kind that say enough to be compared. */
function described(entities: readonly Entity[], kind: Kind): Described[] {
  return entities
    .filter(({ type }) => kind.types.has(type))
    .map((entity) => ({ name: entity.name, traits: traitsOf(kind, entity) }))
    .filter(({ traits }) => traits.size > 0);
}

/** An entity is compared many times; what its name tells does not change. */
const told = new WeakMap<Entity, Map<Kind, Traits>>();

function traitsOf(kind: Kind, entity: Entity): Traits {
  const byKind = told.get(entity) ?? new Map<Kind, Traits>();
  told.set(entity, byKind);
  const traits = byKind.get(kind) ?? kind.traitsOf(entity.name);
  byKind.set(kind, traits);
  return traits;
}

function isKinOfAny({ traits }: Described, others: readonly Described[], kind: Kind): boolean {
  return others.some((other) => kind.compare(other.traits, traits) === "kin");
}

const whole: Place = { kind: "file" };

function report(
  { document: { path }, citations }: ClaimInput,
  { sentence, trigger }: Relation,
  number: number,
  message: string,
): Diagnostic {
  const own = citations.filter((one) => one.sentence === sentence && one.numbers.includes(number));
  const citation = own.find(({ span }) => span.start >= trigger.end) ?? own.at(-1);
  const place = citation === undefined ? whole : placeInFile(sentence, citation.span);
  return { path, severity: "warning", code: "claim-title-mismatch", message, place };
}
