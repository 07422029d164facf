/** What must hold for any sentence, however senseless, and for any mentions and citation groups in it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findEvents } from "../../src/event/event.ts";
import type { Citation, Mention, Relation, Sentence } from "../../src/model.ts";
import { mentionSpan } from "../../src/model.ts";
import { plainProse } from "../../src/prose.ts";
import { extractRelations } from "../../src/relation/relation.ts";
import { covers, type Span, span } from "../../src/span.ts";
import { lexicon } from "./lexicon.ts";
import { claimsIn, readScenery, relationsIn, type Scenery } from "./marked.ts";

const types = [
  ...["vesicle", "cell_type", "cancer_cell", "cell_line", "cancer", "cancer_generic", "disease", "protein"],
  ...[
    "mirna",
    "mirna_generic",
    "rna",
    "drug",
    "process",
    "pathway",
    "biofluid",
    "anatomy",
    "a_type_of_its_own",
  ],
];

const triggerWords = [...lexicon.verbs.keys(), ...lexicon.nouns.keys(), ...lexicon.agents.keys()];
const grammarWords =
  "a an the of in to by via through from with between and or but nor not no neither that which who whose it they this " +
  "these latter cells process may can whether while although , ; : ( ) [ ] . - 's both such as including is was are " +
  "been being have do did";
/** A name that is a mention, or a plain word. */
interface Token {
  readonly text: string;
  readonly type: string | undefined;
}

const plainToken = (arbitrary: fc.Arbitrary<string>) =>
  arbitrary.map((text): Token => ({ text, type: undefined }));
const name = fc.constantFrom(...types).map((type): Token => ({ text: "Name", type }));
const verb = plainToken(fc.constantFrom(...lexicon.verbs.keys()));
const word = plainToken(fc.constantFrom(...triggerWords, ...grammarWords.split(" ")));
const anaphor = plainToken(
  fc.constantFrom("they", "it", "these cells", "this process", "these vesicles", "the latter"),
);
const link = plainToken(
  fc.constantFrom("and", ", which", ", whereas", "by", "of", "from", "to", ",", "; moreover,"),
);
const noise = fc.array(fc.oneof(word, name, plainToken(fc.string({ unit: "grapheme", maxLength: 8 }))), {
  maxLength: 12,
});
/** Half of grammar and half of noise, so that rules fire and still meet what they do not expect. */
const clause = fc.tuple(
  fc.oneof({ weight: 4, arbitrary: name }, anaphor),
  verb,
  fc.oneof({ weight: 6, arbitrary: name }, word),
  link,
);
const tokens = fc
  .array(fc.oneof({ weight: 3, arbitrary: clause }, noise), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.flat());

/** Where a stray mention or a group begins and how long it is, in parts of a thousand, so that it fits any text. */
const stretch = fc.tuple(fc.nat(999), fc.nat(300));
const stray = fc.record({
  type: fc.constantFrom(...types),
  pieces: fc.array(stretch, { minLength: 1, maxLength: 3 }),
});
const group = fc.tuple(stretch, fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 4 }), fc.boolean());
const marks = fc.record({
  tokens,
  strays: fc.array(stray, { maxLength: 2 }),
  groups: fc.array(group, { maxLength: 3 }),
});
const document = fc.array(marks, { minLength: 1, maxLength: 3 });

type Marks = typeof marks extends fc.Arbitrary<infer T> ? T : never;

/** Stray mentions may overlap, nest, touch, be empty and lie across words: whatever a dictionary or a bug makes of them. */
function toScenery(parts: readonly Marks[]): Scenery {
  const texts = parts.map((p) => p.tokens.map((t) => t.text).join(" "));
  const block = { kind: "body" as const, section: "", prose: plainProse(texts.join(" ")) };
  let start = 0;
  const sentences = texts.map((text, index): Sentence => {
    const own = span(start, start + text.length);
    start = own.end + 1;
    return { index, block, span: own, text };
  });
  return {
    sentences,
    mentions: sentences.flatMap((sentence, i) => {
      const { tokens = [], strays = [] } = parts[i] ?? {};
      return [...namesIn(sentence, tokens), ...strays.map((s) => strayIn(sentence, s.type, s.pieces))];
    }),
    citations: sentences.flatMap((sentence, i) =>
      (parts[i]?.groups ?? [])
        .map(([at, numbers, named]): Citation => {
          const own = stretchIn(sentence, at);
          return { sentence, span: own, numbers, status: "resolved", authors: named ? own : undefined };
        })
        .sort((a, b) => a.span.start - b.span.start),
    ),
  };
}

function namesIn(sentence: Sentence, tokens: readonly Token[]): Mention[] {
  let at = 0;
  return tokens.flatMap(({ text, type }): Mention[] => {
    const own = span(at, at + text.length);
    at = own.end + 1;
    return type === undefined ? [] : [mentionOf(sentence, type, [own])];
  });
}

function strayIn(sentence: Sentence, type: string, pieces: readonly [number, number][]): Mention {
  return mentionOf(
    sentence,
    type,
    pieces.map((p) => stretchIn(sentence, p)).sort((a, b) => a.start - b.start),
  );
}

function stretchIn({ text }: Sentence, [from, long]: readonly [number, number]): Span {
  const at = Math.floor((from * text.length) / 1000);
  return span(at, Math.min(text.length, at + Math.floor((long * text.length) / 1000)));
}

/** Named after its place, so that no two mentions are taken for the same entity. */
function mentionOf(sentence: Sentence, type: string, pieces: readonly Span[]): Mention {
  const entity = { type, name: `${type} ${sentence.index} ${pieces[0]?.start}`, ids: [], dictionary: "" };
  return { sentence, entity, pieces, method: "name", reason: "preferred name" };
}

const extract = (scenery: Scenery) => extractRelations({ ...scenery, lexicon });

describe("relations of arbitrary sentences", () => {
  test("connect two different mentions of the document by a trigger that lies in the sentence", () => {
    fc.assert(
      fc.property(document, (parts) => {
        const scenery = toScenery(parts);
        for (const r of extract(scenery)) {
          expect(scenery.sentences).toContain(r.sentence);
          expect(scenery.mentions).toContain(r.subject);
          expect(scenery.mentions).toContain(r.object);
          expect(r.subject).not.toBe(r.object);
          expect(covers(span(0, r.sentence.text.length), r.trigger)).toBe(true);
          expect(r.trigger.end).toBeGreaterThan(r.trigger.start);
          expect(r.rule).not.toBe("");
        }
      }),
    );
  });

  test("point to their own sentence or back, never ahead", () => {
    fc.assert(
      fc.property(document, (parts) => {
        for (const r of extract(toScenery(parts)))
          for (const { sentence } of [r.subject, r.object])
            expect(sentence.index).toBeLessThanOrEqual(r.sentence.index);
      }),
    );
  });

  test("cite numbers of groups of their own sentence only, and have no scope without them", () => {
    fc.assert(
      fc.property(document, (parts) => {
        const scenery = toScenery(parts);
        for (const r of extract(scenery)) {
          const own = scenery.citations.filter((c) => c.sentence === r.sentence);
          expect(own.flatMap((c) => c.numbers)).toEqual(expect.arrayContaining([...r.citations]));
          if (own.length === 0) expect([r.citations, r.scope]).toEqual([[], "none"]);
          if (r.scope === "none") expect(r.citations).toEqual([]);
        }
      }),
    );
  });

  test("are the same for the same input, and come in the order of sentences", () => {
    fc.assert(
      fc.property(document, (parts) => {
        const places = (relations: readonly Relation[]) =>
          relations.map((r) => [
            r.sentence.index,
            r.predicate,
            r.subject.pieces,
            r.object.pieces,
            r.trigger,
            r.negated,
            r.certainty,
            r.citations,
            r.rule,
          ]);
        const found = extract(toScenery(parts));
        expect(places(extract(toScenery(parts)))).toEqual(places(found));
        const order = found.map((r) => r.sentence.index);
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });

  test("are not told twice", () => {
    fc.assert(
      fc.property(document, (parts) => {
        const keys = extract(toScenery(parts)).map((r) =>
          JSON.stringify([
            r.sentence.index,
            r.predicate,
            [r.subject, r.object].map((m) => [m.sentence.index, m.entity.type, m.pieces]),
          ]),
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test("give events made of the document's own sentences, mentions and relations", () => {
    fc.assert(
      fc.property(document, (parts) => {
        const scenery = toScenery(parts);
        const relations = extract(scenery);
        for (const event of findEvents({ ...scenery, relations })) {
          const members = [event.vesicle, event.sender, event.recipient, event.cancer, ...event.cargo];
          for (const m of members) if (m !== undefined) expect(scenery.mentions).toContain(m);
          for (const { mention } of event.effects) expect(scenery.mentions).toContain(mention);
          for (const r of event.relations) expect(relations).toContain(r);
          for (const s of event.sentences) expect(scenery.sentences).toContain(s);
          expect(
            event.recipient !== undefined || event.effects.length > 0 || event.relations.length > 0,
          ).toBe(true);
        }
      }),
    );
  });
});

const names = [
  "{vesicle:exosomes}",
  "{cell_type:mast cells}",
  "{protein:CD63}",
  "{mirna:miR-9}",
  "{process:fibrosis}",
  "{drug:imatinib}",
  "{process:{drug:imatinib} resistance}",
];
const sentenceOf = (...words: readonly string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...names), fc.constantFrom(...triggerWords), fc.constantFrom(...words)), {
      maxLength: 20,
    })
    .map((parts) => parts.join(" "));
const little = ["of", "by", "and", ",", "that", "to", "is", "the"];
const plain = sentenceOf(...little, "They", "these cells", "this process");
const explicit = sentenceOf(...little);
/** No mention, no pronoun that could point to one. */
const idle = fc.constantFrom(
  "Patients were followed.",
  "Methods are given in the supplement.",
  "",
  "Of note, the promoter was inhibited.",
);

describe("sentences without mentions", () => {
  test("change nothing before or after them", () => {
    fc.assert(
      fc.property(plain, idle, (sentence, other) => {
        expect(claimsIn(sentence, other)).toEqual(claimsIn(sentence));
        expect(claimsIn(other, sentence)).toEqual(claimsIn(sentence));
      }),
    );
  });

  test("change nothing between two sentences that need no antecedent", () => {
    fc.assert(
      fc.property(explicit, idle, explicit, (first, other, second) => {
        expect(claimsIn(first, other, second)).toEqual(claimsIn(first, second));
      }),
    );
  });
});

describe("blocks", () => {
  test("know nothing of each other", () => {
    fc.assert(
      fc.property(plain, plain, (first, second) => {
        expect(claimsIn(first, `¶${second}`)).toEqual([...claimsIn(first), ...claimsIn(second)].sort());
      }),
    );
  });
});

describe("mentions", () => {
  test("give the same relations in whatever order they are handed over", () => {
    const places = (relations: readonly Relation[]) =>
      relations.map((r) => [
        r.predicate,
        mentionSpan(r.subject),
        mentionSpan(r.object),
        r.trigger,
        r.negated,
      ]);
    fc.assert(
      fc.property(plain, (sentence) => {
        const scenery = readScenery(sentence);
        const backwards = { ...scenery, mentions: scenery.mentions.toReversed() };
        expect(places(extract(backwards))).toEqual(places(relationsIn(sentence)));
      }),
    );
  });
});
