import fc from "fast-check";
import { expect, test } from "vitest";
import { boundedParts, longestSentence } from "../src/sentence-length.ts";
import { sliceSpan, span } from "../src/span.ts";

const whole = (text: string) => span(0, text.length);

test("leaves a sentence of any usual length alone", () => {
  const text = "Exosomes carry cargo. ".repeat(20);
  expect(boundedParts(text, whole(text))).toEqual([whole(text)]);
});

test("cuts at a blank and leaves the blank out", () => {
  const text = "word ".repeat(2000);
  const parts = boundedParts(text, span(0, text.length - 1));
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.map((p) => sliceSpan(text, p)).join(" ")).toBe(text.trimEnd());
});

test("cuts text without blanks, but no character in two", () => {
  const text = "𝛼".repeat(longestSentence);
  const parts = boundedParts(text, whole(text));
  expect(parts.every((p) => Array.from(sliceSpan(text, p)).every((c) => c === "𝛼"))).toBe(true);
});

test("loses nothing but blanks and keeps to the limit", () => {
  const words = fc.array(fc.string({ unit: "grapheme-ascii", maxLength: 30 }), { maxLength: 600 });
  fc.assert(
    fc.property(words, (list) => {
      const text = list.join(" ");
      const parts = boundedParts(text, whole(text));
      expect(parts.every((p) => p.end - p.start <= longestSentence)).toBe(true);
      const kept = parts.map((p) => sliceSpan(text, p)).join("");
      expect(kept.replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
    }),
  );
});
