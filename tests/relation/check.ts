/** Runs tables of cases; a failure shows the sentence and all that was found in it. */
import { describe, expect, test } from "vitest";
import { claimsIn, storiesIn } from "./marked.ts";

/** One sentence or several, and all that they claim; a claim behind `(?) ` is accepted but not asked for. */
export type Case = readonly [texts: string | readonly string[], claims: readonly string[]];

const optional = "(?) ";

export function expectClaims([texts, claims]: Case): void {
  compare(texts, claims, claimsIn);
}

export function expectStories([texts, stories]: Case): void {
  compare(texts, stories, storiesIn);
}

function compare(
  texts: string | readonly string[],
  expected: readonly string[],
  find: (...texts: readonly string[]) => string[],
): void {
  const lines = typeof texts === "string" ? [texts] : texts;
  const found = find(...lines);
  const accepted = new Set(
    expected.filter((c) => c.startsWith(optional)).map((c) => c.slice(optional.length)),
  );
  const required = expected.filter((c) => !c.startsWith(optional));
  const message = ["", ...lines, "found:", ...(found.length === 0 ? ["nothing"] : found), ""].join("\n  ");
  expect(found.filter((c) => !accepted.has(c)).sort(), message).toEqual([...required].sort());
}

export function checkClaims(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    test.each(cases)("%s", (...own) => expectClaims(own));
  });
}

export function checkStories(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    test.each(cases)("%s", (...own) => expectStories(own));
  });
}
