import fc from "fast-check";
import { expect, test } from "vitest";
import { span } from "../../src/span.ts";
import { makeOffsets, quote } from "../../src/table/offset.ts";

test("agrees with counting characters one by one, there and back", () => {
  const text = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (characters, a, b) => {
      const points = Array.from(characters);
      const [start = 0, end = 0] = [a % (points.length + 1), b % (points.length + 1)].sort((x, y) => x - y);
      const offsets = makeOffsets(characters);
      const units = offsets.toUnits(span(start, end));
      expect(characters.slice(units.start, units.end)).toBe(points.slice(start, end).join(""));
      expect(offsets.toCodePoints(units)).toEqual({ start, end });
      expect(quote(characters, offsets, [span(start, end)])).toBe(points.slice(start, end).join(""));
    }),
  );
});

test("refuses places inside a character and beyond the end", () => {
  const offsets = makeOffsets("a𝛼b");
  expect(offsets.toCodePoints(span(1, 3))).toEqual({ start: 1, end: 2 });
  expect(() => offsets.toCodePoints(span(2, 3))).toThrow("offset 2 is not between two characters");
  expect(() => offsets.toCodePoints(span(0, 5))).toThrow(RangeError);
  expect(() => offsets.toUnits(span(0, 4))).toThrow("offset 4 is beyond the end, 3");
});

test.each([
  [0, 1, 1],
  [2, 1, 3],
  [3, 2, 1],
  [5, 3, 1],
  [6, 3, 2],
])("finds the line and column of %i", (unit, line, column) => {
  expect(makeOffsets("ab\n\r\nc").placeOf(unit)).toEqual({ line, column });
});

test("keeps a byte order mark as a code point", () => {
  expect(makeOffsets("\uFEFFab").toCodePoints(span(1, 3))).toEqual({ start: 1, end: 3 });
});
