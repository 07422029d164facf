import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileDictionary } from "../../src/dictionary/dictionary.ts";
import { parseDictionary } from "../../src/dictionary/parse.ts";
import type { Annotation } from "../../src/model.ts";
import { annotate } from "../../src/pipeline.ts";
import { compareAnnotations } from "../../src/workbench/comparison.ts";
import { lexicon } from "../relation/lexicon.ts";

const prose = "Zorbin inhibits plexin in blebs. The bleb binds plexin.";

function annotated(files: Readonly<Record<string, string>>): Annotation {
  const entries = Object.entries(files).flatMap(
    ([type, text]) =>
      parseDictionary({ path: `${type}.csv`, type, text: `name,id,synonyms\n${text}` }).entries,
  );
  const text = `# Title\n\n## Introduction\n\n${prose}\n`;
  const resources = { dictionary: compileDictionary(entries), lexicon };
  const [annotation] = annotate({ name: "a", path: "a.md", text }, resources);
  if (annotation === undefined) throw new Error("no document was read");
  return annotation;
}

const full = { protein: "zorbin,X:1,\nplexin,X:2,", vesicle: "bleb,X:3," };

function changes(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) {
  const { mentions, relations } = compareAnnotations(annotated(before), annotated(after));
  const showMention = (mention?: { entity: { type: string; name: string; ids: readonly string[] } }) =>
    mention === undefined
      ? "-"
      : `${mention.entity.type} ${mention.entity.name} ${mention.entity.ids.join()}`;
  return {
    mentions: mentions.map((one) => `${one.kind}: ${showMention(one.before)} > ${showMention(one.after)}`),
    relations: relations.map(({ kind, before, after }) => {
      const { subject, predicate, object } = after ?? before ?? {};
      return `${kind}: ${subject?.entity.name} ${predicate} ${object?.entity.name}`;
    }),
  };
}

describe("compareAnnotations", () => {
  test("nothing differs where nothing changed", () => {
    expect(changes(full, full)).toEqual({ mentions: [], relations: [] });
  });

  test("a name more gives mentions and the relations they take part in", () => {
    const { mentions, relations } = changes({ ...full, protein: "plexin,X:2," }, full);
    expect(mentions).toEqual(["gained: - > protein zorbin X:1"]);
    expect(relations).toEqual(["gained: zorbin negatively_regulates plexin"]);
  });

  test("a name less takes them away", () => {
    const { mentions, relations } = changes(full, { ...full, vesicle: "other,X:3," });
    expect(mentions).toEqual(["lost: vesicle bleb X:3 > -", "lost: vesicle bleb X:3 > -"]);
    expect(relations).toContain("lost: bleb binds plexin");
  });

  test.each([
    ["the identifier", "zorbin,X:9,\nplexin,X:2,", "changed: protein zorbin X:1 > protein zorbin X:9"],
    ["the name", "ZRB1,X:1,zorbin\nplexin,X:2,", "changed: protein zorbin X:1 > protein ZRB1 X:1"],
  ])("%s may change", (_what, protein, expected) => {
    expect(changes(full, { ...full, protein }).mentions).toEqual([expected]);
  });

  test("the type may change", () => {
    const moved = { protein: "plexin,X:2,", vesicle: "bleb,X:3,", drug: "zorbin,X:1," };
    const { mentions } = changes(full, moved);
    expect(mentions).toEqual(["changed: protein zorbin X:1 > drug zorbin X:1"]);
  });

  test("what one way gains the other loses", () => {
    const rows = fc.subarray(["zorbin,X:1,", "plexin,X:2,", "bleb,X:3,", "blebs,X:4,zorbin"]);
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const kindsOf = (before: readonly string[], after: readonly string[]) =>
          compareAnnotations(
            annotated({ protein: before.join("\n") }),
            annotated({ protein: after.join("\n") }),
          )
            .mentions.map(({ kind }) => kind)
            .sort();
        const swapped = { gained: "lost", lost: "gained", changed: "changed" } as const;
        expect(kindsOf(other, one)).toEqual(
          kindsOf(one, other)
            .map((kind) => swapped[kind])
            .sort(),
        );
      }),
      { numRuns: 30 },
    );
  });
});
