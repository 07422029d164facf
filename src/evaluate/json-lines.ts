/**
 * Gold as JSON lines, in a folder for each document: `sentences.jsonl`, `entities.jsonl`, `relations.jsonl`,
 * `events.jsonl`, `ranges.json`, `abbreviations.tsv`. Offsets count code points.
 */
import * as z from "zod";
import type { Diagnostic } from "../diagnostic.ts";
import { groupBy } from "../group-by.ts";
import type { Span } from "../span.ts";
import type {
  Gold,
  GoldAbbreviation,
  GoldEntity,
  GoldEvent,
  GoldFile,
  GoldRelation,
  GoldSentence,
  Pieces,
  Places,
  ReadGold,
  Slot,
} from "./gold.ts";
import { type PlacedRecord, problemAt, readRecords } from "./records.ts";

export const jsonLinesFiles = {
  sentences: "sentences.jsonl",
  entities: "entities.jsonl",
  relations: "relations.jsonl",
  events: "events.jsonl",
  ranges: "ranges.json",
  abbreviations: "abbreviations.tsv",
} as const;

/** The files of a folder that there are. */
export type JsonLinesFolder = { readonly [Name in keyof typeof jsonLinesFiles]?: GoldFile | undefined };

const offset = z.int().nonnegative();
const Place = z
  .object({
    start: offset,
    end: offset,
    fragments: z
      .array(z.tuple([offset, offset]))
      .min(1)
      .optional(),
  })
  .refine(({ start, end, fragments = [] }) => start < end && fragments.every(([from, to]) => from < to), {
    message: "a place has to begin before it ends",
    path: ["start"],
  });
const citations = z.array(z.int().positive());

const SentenceRecord = z.object({ id: z.string(), citations: citations.default([]) }).and(Place);
const EntityRecord = z
  .object({
    id: z.string(),
    sentence: z.string(),
    type: z.string().min(1),
    text: z.string().default(""),
    normalized: z.string().nullish(),
    id_hint: z.string().nullish(),
  })
  .and(Place);
const RelationRecord = z.object({
  sentence: z.string(),
  predicate: z.string().min(1),
  subject: z.string(),
  object: z.string(),
  negated: z.boolean().default(false),
  hedged: z.boolean().default(false),
  coref: z.boolean().default(false),
  citations: citations.optional(),
  citation_scope: z.enum(["item", "clause", "sentence", "none"]).optional(),
});
const EventRecord = z.object({
  sentences: z.array(z.string()).min(1),
  vesicle: z.string(),
  sender: z.string().nullish(),
  cargo: z.array(z.string()).default([]),
  recipient: z.string().nullish(),
  effect: z.array(z.object({ predicate: z.string(), object: z.string() })).default([]),
});
const Ranges = z.array(z.object({ start: offset, end: offset }));

type Entity = z.infer<typeof EntityRecord>;
type Relation = z.infer<typeof RelationRecord>;

/** Reads the folder of a document. Records that are wrong give a diagnostic and are left out; the others are read. */
export function readJsonLines(document: string, folder: JsonLinesFolder): ReadGold {
  const sentences = readRecords(folder.sentences, SentenceRecord);
  const entities = readRecords(folder.entities, EntityRecord);
  const relations = readRecords(folder.relations, RelationRecord);
  const events = readRecords(folder.events, EventRecord);
  const ranges = readRanges(folder.ranges);
  const abbreviations = readAbbreviations(folder.abbreviations);
  const names = new NameBook(sentences.records, entities.records);
  const problems = [...names.problems];
  const gold: Gold = {
    document,
    path: folder.entities?.path ?? "",
    annotated: names.sentences.size > 0 ? [...names.sentences.values()].map((s) => s.pieces) : ranges.pieces,
    sentences: [...names.sentences.values()],
    entities: entities.records.filter(names.isKept).map(toEntity),
    relations: relations.records.flatMap((record) => toRelation(record, names, problems)),
    events: events.records.flatMap((record) => toEvent(record.value, record, names, problems)),
    abbreviations: abbreviations.found,
  };
  const reading = [sentences, entities, relations, events, ranges, abbreviations];
  return { gold, diagnostics: [...reading.flatMap((part) => part.diagnostics), ...problems] };
}

function toEntity({ value, line }: PlacedRecord<Entity>): GoldEntity {
  const { type, text, id_hint: hint } = value;
  return { type, text, line, pieces: piecesIn(value), ids: (hint ?? "").split(/[|;]/u).filter(isComparable) };
}

/** MeSH is in no dictionary of ours, so that its identifiers can never agree. */
function isComparable(id: string): boolean {
  return id !== "" && !id.startsWith("MESH:");
}

function piecesIn({ start, end, fragments = [] }: z.infer<typeof Place>): Pieces {
  if (fragments.length === 0) return [{ start, end }];
  return fragments.map(([from, to]): Span => ({ start: from, end: to })).sort((a, b) => a.start - b.start);
}

/** Which places a name may be meant by: an abbreviation and its long form have one name, and either will do. */
class NameBook {
  readonly problems: Diagnostic[] = [];
  readonly sentences: ReadonlyMap<string, GoldSentence>;
  readonly #entities = new Map<string, Entity>();
  readonly #bySentenceAndName: ReadonlyMap<string, Entity[]>;
  readonly #byName: ReadonlyMap<string, Entity[]>;

  constructor(
    sentences: readonly PlacedRecord<z.infer<typeof SentenceRecord>>[],
    entities: readonly PlacedRecord<Entity>[],
  ) {
    this.sentences = new Map(
      this.#unique(sentences).map(({ value }) => {
        return [value.id, { id: value.id, pieces: piecesIn(value), citations: value.citations }];
      }),
    );
    for (const { value, at } of this.#unique(entities)) {
      this.#entities.set(value.id, value);
      if (this.sentences.has(value.sentence)) continue;
      this.problems.push(at("sentence", "gold-reference-unknown", unknown("sentence", value.sentence)));
    }
    const known = [...this.#entities.values()];
    this.#bySentenceAndName = groupBy(known, (entity) => `${entity.sentence}\n${nameOf(entity)}`);
    this.#byName = groupBy(known, nameOf);
  }

  #unique<Value extends { readonly id: string }>(records: readonly PlacedRecord<Value>[]) {
    const seen = new Set<string>();
    return records.filter(({ value: { id }, at }) => {
      if (seen.has(id)) this.problems.push(at("id", "gold-id-repeated", `the id ${id} stands twice`));
      return !seen.has(id) && seen.add(id);
    });
  }

  readonly isKept = ({ value }: PlacedRecord<Entity>): boolean => this.#entities.get(value.id) === value;

  get(id: string): Entity | undefined {
    return this.#entities.get(id);
  }

  /** Of an entity, and of all that have its name in the given sentences. */
  placesIn(entity: Entity, sentences: readonly string[]): Places {
    const same = sentences.flatMap((s) => this.#bySentenceAndName.get(`${s}\n${nameOf(entity)}`) ?? []);
    return [entity, ...same].map(piecesIn);
  }

  /** Of an antecedent: of its name anywhere before the end of the sentence. */
  placesBefore(entity: Entity, sentence: GoldSentence): Places {
    const limit = sentence.pieces.at(-1)?.end ?? 0;
    return (this.#byName.get(nameOf(entity)) ?? []).filter(({ start }) => start < limit).map(piecesIn);
  }
}

function nameOf({ normalized, text }: Entity): string {
  return (normalized || text).toLowerCase();
}

function unknown(what: string, id: string): string {
  return `${what} ${id} is not among those that could be read`;
}

function toRelation(
  { value, at }: PlacedRecord<Relation>,
  names: NameBook,
  problems: Diagnostic[],
): GoldRelation[] {
  const sentence = names.sentences.get(value.sentence);
  const [subject, object] = [names.get(value.subject), names.get(value.object)];
  if (sentence === undefined || subject === undefined || object === undefined) {
    const member = sentence === undefined ? "sentence" : subject === undefined ? "subject" : "object";
    const what = member === "sentence" ? member : "entity";
    problems.push(at(member, "gold-reference-unknown", unknown(what, value[member])));
    return [];
  }
  const placesOf = (entity: Entity): Places => [
    ...names.placesIn(entity, [value.sentence]),
    ...(value.coref && entity.sentence !== value.sentence ? names.placesBefore(entity, sentence) : []),
  ];
  return [
    {
      predicate: value.predicate,
      sentence,
      subject: placesOf(subject),
      object: placesOf(object),
      negated: value.negated,
      hedged: value.hedged,
      coreference: value.coref,
      citations: value.citations,
      partOfSentence: value.citation_scope === "clause" || value.citation_scope === "item",
    },
  ];
}

function toEvent(
  value: z.infer<typeof EventRecord>,
  { at }: PlacedRecord<unknown>,
  names: NameBook,
  problems: Diagnostic[],
): GoldEvent[] {
  const fill = (member: string, ids: readonly string[]): Slot =>
    ids.flatMap((id) => {
      const entity = names.get(id);
      if (entity !== undefined) return [names.placesIn(entity, value.sentences)];
      problems.push(at(member, "gold-reference-unknown", unknown("entity", id)));
      return [];
    });
  const sentences = value.sentences.flatMap((id) => {
    const sentence = names.sentences.get(id);
    if (sentence === undefined)
      problems.push(at("sentences", "gold-reference-unknown", unknown("sentence", id)));
    return sentence?.pieces ?? [];
  });
  const optional = (id: string | null | undefined) => (id === null || id === undefined ? [] : [id]);
  return [
    {
      sentences,
      vesicle: fill("vesicle", [value.vesicle]),
      sender: fill("sender", optional(value.sender)),
      cargo: fill("cargo", value.cargo),
      recipient: fill("recipient", optional(value.recipient)),
      effects: value.effect.map(({ predicate, object }) => ({
        predicate,
        object: fill("effect", [object]).flat(),
      })),
    },
  ];
}

function readRanges(file: GoldFile | undefined): {
  pieces: Pieces[] | undefined;
  diagnostics: readonly Diagnostic[];
} {
  if (file === undefined) return { pieces: undefined, diagnostics: [] };
  const oneLine = { path: file.path, text: file.text.replace(/[\r\n]/gu, " ") };
  const { records, diagnostics } = readRecords(oneLine, Ranges);
  return { pieces: records[0]?.value.map((range) => [range]), diagnostics };
}

/** Columns by name, with tabs between them: `short_form` and `long_form` are needed. */
function readAbbreviations(file: GoldFile | undefined): {
  found: GoldAbbreviation[];
  diagnostics: Diagnostic[];
} {
  if (file === undefined) return { found: [], diagnostics: [] };
  const [header = "", ...lines] = file.text.replace(/^\uFEFF/u, "").split(/\r?\n/u);
  const [short, long] = ["short_form", "long_form"].map((name) => header.split("\t").indexOf(name));
  if (short === undefined || long === undefined || short < 0 || long < 0) {
    const message = "the first line has to name the columns short_form and long_form";
    return {
      found: [],
      diagnostics: [problemAt({ path: file.path, line: 1 }, 1, "gold-malformed", message)],
    };
  }
  const diagnostics: Diagnostic[] = [];
  const found = lines.flatMap((line, i) => {
    if (line.trim() === "") return [];
    const cells = line.split("\t");
    const [shortForm = "", longForm = ""] = [cells[short], cells[long]];
    if (shortForm !== "" && longForm !== "") return [{ shortForm, longForm }];
    const message = "a definition needs both forms, with a tab between cells";
    diagnostics.push(problemAt({ path: file.path, line: i + 2 }, 1, "gold-malformed", message));
    return [];
  });
  return { found, diagnostics };
}
