/** Annotations of brat as gold: a document without sentences and citations, annotated from its first word to its last. */
import type { Diagnostic } from "../diagnostic.ts";
import type { BratAnnotations, Linked } from "./brat.ts";
import { attributeOf, type BratMapping, entityTypeOf, type LinkMapping, linkOf } from "./brat-mapping.ts";
import type { GoldEntity, GoldRelation, Pieces, Places, ReadGold } from "./gold.ts";
import { problemAt } from "./records.ts";

interface Named {
  readonly brat: BratAnnotations;
  /** For each mention, all that name the same. */
  readonly equivalents: ReadonlyMap<string, readonly string[]>;
}

/** What is made of the annotations of one document. */
interface Reading extends Named {
  readonly mapping: BratMapping;
  readonly diagnostics: Diagnostic[];
  /** Types of which has been told that they are left out. */
  readonly told: Set<string>;
}

/** Types without a counterpart are told once each, and left out with all that refers to them. */
export function bratGold(document: string, brat: BratAnnotations, mapping: BratMapping): ReadGold {
  const equivalents = new Map(brat.equivalents.flatMap((ids) => ids.map((id) => [id, ids] as const)));
  const reading: Reading = {
    brat,
    mapping,
    equivalents,
    diagnostics: [...brat.diagnostics],
    told: new Set(),
  };
  const entities = entitiesOf(reading);
  const relations = [...brat.relations, ...brat.events.values()].flatMap((linked) =>
    relationsOf(reading, linked),
  );
  const gold = {
    document,
    path: brat.path,
    annotated: undefined,
    sentences: [],
    entities,
    relations,
    events: [],
    abbreviations: [],
  };
  return { gold, diagnostics: reading.diagnostics };
}

/** Mentions, but for the words that only name an event. */
function entitiesOf(reading: Reading): GoldEntity[] {
  const { brat, mapping } = reading;
  const triggers = new Set(Array.from(brat.events.values(), ({ trigger }) => trigger));
  return [...brat.textBounds.values()].flatMap(({ id, type, pieces, text, line }) => {
    const ours = entityTypeOf(mapping, type);
    if (ours === undefined && !triggers.has(id)) tellUnknown(reading, "entity", type, line);
    if (typeof ours !== "string") return [];
    return [{ type: ours, pieces, text, line, ids: [...(brat.references.get(id) ?? [])] }];
  });
}

function tellUnknown(reading: Reading, kind: "entity" | "relation", type: string, line: number): void {
  const { brat, diagnostics, told } = reading;
  const key = `${kind} ${type}`;
  if (told.has(key)) return;
  told.add(key);
  const message = `the ${kind} type ${type} is none of ours and is left out; --map says what it stands for, or null`;
  diagnostics.push(problemAt({ path: brat.path, line }, 1, "gold-type-unknown", message));
}

/** Each subject with each object: an event with two themes makes two relations. */
function relationsOf(reading: Reading, linked: Linked): GoldRelation[] {
  const { brat, mapping } = reading;
  const link = linkOf(mapping, linked.type);
  if (link === undefined) tellUnknown(reading, "relation", linked.type, linked.line);
  if (link === undefined || link === null) return [];
  const told = (brat.attributes.get(linked.id) ?? []).map((type) => attributeOf(mapping, type));
  const [subjects, objects] = sidesOf(linked, link);
  return subjects.flatMap((subject) =>
    objects.flatMap((object) => {
      if (subject === object) return [];
      const [one, other] = [subject, object].map((id) => argumentOf(reading, linked, id));
      if (one === undefined || other === undefined) return [];
      return [
        {
          predicate: link.predicate,
          sentence: undefined,
          subject: one,
          object: other,
          negated: told.includes("negated"),
          hedged: told.includes("hedged"),
          coreference: false,
          citations: undefined,
          partOfSentence: false,
        },
      ];
    }),
  );
}

/** Ids in the roles of subject and object; `Theme` stands for `Theme2` as well. */
function sidesOf({ roles, trigger }: Linked, link: LinkMapping): [string[], string[]] {
  const usual = trigger === undefined ? ["Arg1", "Arg2"] : ["Cause", "Theme"];
  const [subject = "", object = ""] = [link.subject ?? usual[0], link.object ?? usual[1]];
  const inRole = (name: string) =>
    roles
      .filter(({ role }) => role === name || (trigger !== undefined && role.replace(/\d+$/u, "") === name))
      .map(({ id }) => id);
  if (trigger === undefined && link.subject === undefined && inRole(subject).length === 0) {
    return [roles.slice(0, 1).map(({ id }) => id), roles.slice(1, 2).map(({ id }) => id)];
  }
  return [inRole(subject), inRole(object)];
}

/** Where an argument may be found; undefined for one that is not measured or not there. */
function argumentOf(reading: Reading, { line }: Linked, id: string): Places | undefined {
  const { brat, mapping, diagnostics } = reading;
  const mention = brat.textBounds.get(id);
  if (mention === undefined && !brat.events.has(id)) {
    const message = `${id} is not among the annotations that could be read`;
    diagnostics.push(problemAt({ path: brat.path, line }, 1, "gold-reference-unknown", message));
    return undefined;
  }
  if (mention !== undefined && typeof entityTypeOf(mapping, mention.type) !== "string") return undefined;
  const places = placesOf(reading, id);
  return places.length > 0 ? places : undefined;
}

/** Of a mention and those that name the same; of an event the word that names it, and what it happens to. */
function placesOf({ brat, equivalents }: Named, id: string, seen = new Set<string>()): Pieces[] {
  if (seen.has(id)) return []; // events may name each other in a circle
  seen.add(id);
  const event = brat.events.get(id);
  const ids = event === undefined ? (equivalents.get(id) ?? [id]) : [event.trigger ?? ""];
  const own = ids.flatMap((one) => {
    const mention = brat.textBounds.get(one);
    return mention === undefined ? [] : [mention.pieces];
  });
  const themes = event?.roles.filter(({ role }) => role.startsWith("Theme")) ?? [];
  return [...own, ...themes.flatMap((theme) => placesOf({ brat, equivalents }, theme.id, seen))];
}
