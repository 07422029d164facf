/** What must hold for any sentence, however senseless, and for any mentions and citation groups in it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findEvents } from "../../src/event.ts";
import type { Citation, Mention, Relation, Sentence } from "../../src/model.ts";
import { mentionSpan } from "../../src/model.ts";
import { plainProse } from "../../src/prose.ts";
import { extractRelations } from "../../src/relation/relation.ts";
import { covers, span } from "../../src/span.ts";
import { lexicon } from "./claims.ts";
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
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...triggerWords) },
  { weight: 6, arbitrary: fc.constantFrom(...grammarWords.split(" ")) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }) },
);
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(" "));

/** Where a mention or group begins and how long it is, in parts of a thousand, so that it fits any text. */
const stretch = fc.tuple(fc.nat(999), fc.nat(300));
const marks = fc.record({
  text,
  mentions: fc.array(
    fc.record({ type: fc.constantFrom(...types), pieces: fc.array(stretch, { minLength: 1, maxLength: 3 }) }),
    { maxLength: 8 },
  ),
  groups: fc.array(
    fc.tuple(stretch, fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 4 }), fc.boolean()),
    { maxLength: 4 },
  ),
});
const document = fc.array(marks, { minLength: 1, maxLength: 3 });

type Marks = typeof marks extends fc.Arbitrary<infer T> ? T : never;

/** Mentions may overlap, nest, touch, be empty and lie across words: whatever a dictionary or a bug makes of them. */
function toScenery(parts: readonly Marks[]): Scenery {
  const prose = plainProse(parts.map((p) => p.text).join(" "));
  const block = { kind: "body" as const, section: "", prose };
  let start = 0;
  const sentences = parts.map((p, index): Sentence => {
    const own = span(start, start + p.text.length);
    start = own.end + 1;
    return { index, block, span: own, text: p.text };
  });
  const spanIn = (length: number, [from, long]: [number, number]) => {
    const at = Math.floor((from * length) / 1000);
    return span(at, Math.min(length, at + Math.floor((long * length) / 1000)));
  };
  return {
    sentences,
    mentions: sentences.flatMap((sentence, i) =>
      (parts[i]?.mentions ?? []).map(({ type, pieces }): Mention => {
        const spans = pieces.map((p) => spanIn(sentence.text.length, p)).sort((a, b) => a.start - b.start);
        const entity = { type, name: `${type} ${spans[0]?.start}`, ids: [], dictionary: "" };
        return { sentence, entity, pieces: spans, method: "name" };
      }),
    ),
    citations: sentences.flatMap((sentence, i) =>
      (parts[i]?.groups ?? [])
        .map(([at, numbers, named]): Citation => {
          const own = spanIn(sentence.text.length, at);
          return { sentence, span: own, numbers, status: "resolved", authors: named ? own : undefined };
        })
        .sort((a, b) => a.span.start - b.span.start),
    ),
  };
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

  test("reach back one sentence at most, and only by coreference", () => {
    fc.assert(
      fc.property(document, (parts) => {
        for (const r of extract(toScenery(parts)))
          for (const { sentence } of [r.subject, r.object]) {
            const back = r.sentence.index - sentence.index;
            expect(back === 0 || (back === 1 && r.coreference)).toBe(true);
          }
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
const plain = fc
  .array(
    fc.oneof(
      fc.constantFrom(...names),
      fc.constantFrom(...triggerWords),
      fc.constantFrom("of", "by", "and", ",", "that", "to", "They", "these cells", "is", "the"),
    ),
    {
      maxLength: 20,
    },
  )
  .map((words) => words.join(" "));
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

  test("between two others take away coreference and nothing else", () => {
    fc.assert(
      fc.property(plain, idle, plain, (first, other, second) => {
        const own = (claims: readonly string[]) => claims.filter((c) => !c.includes("[coreference]"));
        expect(own(claimsIn(first, other, second))).toEqual(own(claimsIn(first, second)));
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
