import fc from "fast-check";
import { expect, test } from "vitest";
import { extractRelations } from "../../src/relation/relation.ts";
import { covers, span } from "../../src/span.ts";
import { claimsOf } from "./claims.ts";
import { lexicon } from "./lexicon.ts";
import { readScenery } from "./marked.ts";

const names = [
  "{vesicle:exosomes}",
  "{mirna:miR-21}",
  "{protein:PTEN}",
  "{cell_type:T cells}",
  "{process:growth}",
];
const words = [
  ..."inhibits promotes derived from of by the and , which that not may role in is was to transfer loss ( ) ; they".split(
    " ",
  ),
  "increased",
  "such as",
];
/** Anything but what marks are made of. */
const noise = fc.string({ maxLength: 6 }).map((text) => text.replace(/[{}|¶]/gu, ""));
const sentence = fc
  .array(fc.oneof(fc.constantFrom(...names), fc.constantFrom(...words), noise), { maxLength: 40 })
  .map((parts) => parts.join(" "));

test("any words give relations between mentions of the text, with triggers inside the sentence", () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const marked = readScenery(text);
      for (const r of extractRelations({ ...marked, lexicon })) {
        expect(marked.mentions).toContain(r.subject);
        expect(marked.mentions).toContain(r.object);
        expect(covers(span(0, r.sentence.text.length), r.trigger)).toBe(true);
      }
    }),
  );
});

test("the same sentence gives the same claims", () => {
  fc.assert(
    fc.property(sentence, (text) => {
      expect(claimsOf(text)).toEqual(claimsOf(text));
    }),
  );
});

test("a sentence without mentions changes nothing in the ones around it", () => {
  fc.assert(
    fc.property(sentence, (text) => {
      expect(claimsOf(text, "Patients were followed.")).toEqual(claimsOf(text));
    }),
  );
});
