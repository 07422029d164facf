import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import { figuresOf } from "../../src/evaluate/score.ts";
import { checkTexts } from "../../src/evaluate/text-check.ts";
import { goldEntity, goldRelation, makeGold, makePrediction, mention, relation, text } from "./sample.ts";

const words = ["Breast cancer cells", "exosomes", "Exosomes", "miR-21", "apoptosis", "secrete…exosomes"];
const entity = fc.record({ type: fc.constantFrom("a", "b"), at: fc.constantFrom(...words) });
const entities = fc.uniqueArray(entity, { selector: ({ type, at }) => `${type}:${at}` });
const pair = fc.record({ subject: fc.constantFrom(...words), object: fc.constantFrom(...words) });

test("finds everything right that is exactly the gold", () => {
  fc.assert(
    fc.property(entities, fc.uniqueArray(pair, { selector: JSON.stringify }), (found, pairs) => {
      const gold = makeGold({
        entities: found.map(({ type, at }) => goldEntity(type, at)),
        relations: pairs.map(({ subject, object }) => goldRelation(subject, "regulates", object)),
      });
      const prediction = makePrediction({
        mentions: [
          ...found.map(({ type, at }) => mention(`${type}:${at}`)),
          ...words.map((at) => mention(`c:${at}`)),
        ],
        relations: pairs.map(({ subject, object }) => relation(subject, "regulates", object)),
      });
      const scores = evaluate(gold, prediction);
      for (const name of ["entities", "relations"]) {
        for (const score of scores.get(name)?.values() ?? []) {
          if (score.kind === "ratio")
            expect([score.right, score.found]).toEqual([score.predicted, score.gold]);
        }
      }
    }),
  );
});

test("keeps every figure between 0 and 1, and precision from growing by a finding that is nowhere in the gold", () => {
  fc.assert(
    fc.property(entities, entities, (wanted, found) => {
      const gold = makeGold({ entities: wanted.map(({ type, at }) => goldEntity(type, at)) });
      const mentions = found.map(({ type, at }) => mention(`${type}:${at}`));
      const stray = mention("a:carry");
      const before = evaluate(gold, makePrediction({ mentions })).get("entities")?.get("ALL (exact)");
      const after = evaluate(gold, makePrediction({ mentions: [...mentions, stray] }))
        .get("entities")
        ?.get("ALL (exact)");
      if (before?.kind !== "ratio" || after?.kind !== "ratio") throw new Error("not measured");
      for (const figure of Object.values(figuresOf(after))) expect(figure ?? 0).toBeLessThanOrEqual(1);
      expect(figuresOf(after).precision ?? 0).toBeLessThanOrEqual(figuresOf(before).precision ?? 1);
      expect(after.found).toBe(before.found);
    }),
  );
});

test("says where the gold does not fit the text, and not where it does", () => {
  expect(checkTexts(makeGold({ entities: words.map((at) => goldEntity("a", at)) }), text)).toEqual([]);
  const shifted = makeGold({ entities: words.map((at) => goldEntity("a", at)) });
  const told = checkTexts(shifted, `\u{1D6FC} ${text}`);
  expect(told).toHaveLength(4);
  expect(told[0]).toMatchObject({
    path: "gold/entities.jsonl",
    code: "gold-text-mismatch",
    severity: "warning",
  });
  expect(told[0]?.message).toContain('has "Breast cancer cells" at 0-19, where the document has');
  expect(told[3]?.message).toContain("3 more of 6 entities");
  expect(checkTexts(shifted, "short")[0]?.message).toContain("the document ends before");
});
