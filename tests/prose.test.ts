import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  insertUnits,
  leaveOut,
  offsetsWithout,
  type Prose,
  ProseBuilder,
  plainProse,
  sliceProse,
  toSource,
} from "../src/prose.ts";
import { sliceSpan, span } from "../src/span.ts";

describe("prose leads back to its source", () => {
  const source = "CD8<sup>+</sup> T &amp; B cells";
  const prose = new ProseBuilder()
    .verbatim("CD8", 0)
    .replace("+", span(8, 9))
    .wrap(3, span(3, 15))
    .raise(3)
    .verbatim(" T ", 15)
    .replace("&", span(18, 23))
    .verbatim(" B cells", 23)
    .build();

  test.each([
    ["CD8+", "CD8<sup>+</sup>"],
    ["CD8", "CD8"],
    ["+ T", "<sup>+</sup> T"],
    ["T & B", "T &amp; B"],
  ])("%j stands for %j", (words, slice) => {
    const start = prose.text.indexOf(words);
    const [range] = toSource(prose, span(start, start + words.length));
    expect(range && sliceSpan(source, range)).toBe(slice);
  });

  test("superscripts are prose ranges", () => {
    expect(prose.superscripts).toEqual([span(3, 4)]);
  });
});

describe("pieces on two pages", () => {
  const whole = new ProseBuilder()
    .append(plainProse("cells that", 0), "")
    .append(plainProse("grow", 100), " ")
    .build();

  test("are read as one", () => {
    expect(whole.text).toBe("cells that grow");
  });

  test("a range over the break has two source ranges, and the blank between has none", () => {
    expect(toSource(whole, span(6, 15))).toEqual([span(6, 10), span(100, 104)]);
  });

  test("a range on one side has one", () => {
    expect(toSource(whole, span(11, 15))).toEqual([span(100, 104)]);
  });

  test("a split word is joined without a blank", () => {
    const word = new ProseBuilder()
      .append(plainProse("mech", 0), "")
      .append(plainProse("anisms", 50), "")
      .build();
    expect(word.text).toBe("mechanisms");
    expect(toSource(word, span(0, 10))).toEqual([span(0, 4), span(50, 56)]);
  });
});

/** Prose made at random, with a source of the same length as its offsets ask for. */
const anyProse: fc.Arbitrary<Prose> = fc
  .array(
    fc.record({
      text: fc.string({ minLength: 1, maxLength: 6 }),
      gap: fc.nat(5),
      kind: fc.constantFrom("verbatim", "replace", "raise", "append"),
    }),
    { maxLength: 20 },
  )
  .map((parts) => {
    const builder = new ProseBuilder();
    let at = 0;
    for (const { text, gap, kind } of parts) {
      at += gap;
      const start = builder.length;
      if (kind === "verbatim") builder.verbatim(text, at);
      else if (kind === "append") builder.append(plainProse(text, at), " ");
      else builder.replace(text, span(at, at + text.length));
      if (kind === "raise") builder.raise(start).wrap(start, span(at, at + text.length));
      at += text.length;
    }
    return builder.build();
  });

const proseAndRange = anyProse
  .filter(({ text }) => text.length > 0)
  .chain((prose) =>
    fc.tuple(fc.nat(prose.text.length - 1), fc.nat(prose.text.length)).map(([start, length]) => ({
      prose,
      range: span(start, Math.min(start + length + 1, prose.text.length)),
    })),
  );

describe("whatever the prose is", () => {
  test("source ranges are in order and do not overlap", () => {
    fc.assert(
      fc.property(proseAndRange, ({ prose, range }) => {
        const ranges = toSource(prose, range);
        ranges.forEach((r, i) => {
          expect(r.start).toBeGreaterThanOrEqual(ranges[i - 1]?.end ?? 0);
        });
      }),
    );
  });

  test("a slice leads to the same source as the whole does there", () => {
    fc.assert(
      fc.property(proseAndRange, ({ prose, range }) => {
        const slice = sliceProse(prose, range);
        expect(slice.text).toBe(sliceSpan(prose.text, range));
        expect(toSource(slice, span(0, slice.text.length))).toEqual(toSource(prose, range));
      }),
    );
  });

  test("a slice of all is the same prose", () => {
    fc.assert(
      fc.property(anyProse, (prose) => {
        const slice = sliceProse(prose, span(0, prose.text.length));
        expect(slice.text).toBe(prose.text);
        expect(slice.superscripts).toEqual(prose.superscripts);
      }),
    );
  });
});

describe("prose without some ranges", () => {
  const source = "an over-\nexpression of CD8<sup>+</sup> cells";
  const prose = new ProseBuilder()
    .verbatim("an over-", 0)
    .replace(" ", span(8, 9))
    .verbatim("expression of CD8", 9)
    .replace("+", span(31, 32))
    .wrap(26, span(26, 38))
    .raise(26)
    .verbatim(" cells", 38)
    .build();
  const shorter = leaveOut(prose, [span(7, 9)]);
  const at = (words: string): string[] => {
    const start = shorter.text.indexOf(words);
    return toSource(shorter, span(start, start + words.length)).map((range) => sliceSpan(source, range));
  };

  test("reads on", () => {
    expect(shorter.text).toBe("an overexpression of CD8+ cells");
  });

  test.each([
    ["overexpression", "over-\nexpression"],
    ["over", "over"],
    ["expression", "expression"],
    ["+", "<sup>+</sup>"],
    ["cells", "cells"],
  ])("%j stands for %j, in one piece", (words, slice) => {
    expect(at(words)).toEqual([slice]);
  });

  test("keeps what is raised", () => {
    expect(shorter.superscripts.map((range) => sliceSpan(shorter.text, range))).toEqual(["+"]);
  });

  test("tells where offsets are", () => {
    const moved = offsetsWithout(10, [span(0, 2), span(4, 6)]);
    expect([0, 1, 2, 3, 4, 5, 6, 10].map(moved)).toEqual([0, 0, 0, 1, 2, 2, 2, 6]);
  });
});

describe("prose with blanks and hyphens put in", () => {
  const source = "an overof<sup>+</sup>cells";
  const prose = new ProseBuilder()
    .verbatim("an overof", 0)
    .replace("+", span(14, 15))
    .wrap(9, span(9, 21))
    .raise(9)
    .verbatim("cells", 21)
    .build();
  const longer = insertUnits(prose, [
    { at: 7, text: " " },
    { at: 10, text: "-" },
  ]);
  const at = (words: string): string[] => {
    const start = longer.text.indexOf(words);
    return toSource(longer, span(start, start + words.length)).map((range) => sliceSpan(source, range));
  };

  test("reads on", () => {
    expect(longer.text).toBe("an over of+-cells");
  });

  test.each([
    ["over", "over"],
    ["of", "of"],
    ["over of", "overof"],
    ["+", "<sup>+</sup>"],
    ["cells", "cells"],
  ])("%j stands for %j, in one piece", (words, slice) => {
    expect(at(words)).toEqual([slice]);
  });

  test("keeps what is raised", () => {
    expect(longer.superscripts.map((range) => sliceSpan(longer.text, range))).toEqual(["+"]);
  });
});
