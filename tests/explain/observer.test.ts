import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { RelationTrace } from "../../src/explain/sentence.ts";
import type { RefusedDraft } from "../../src/mention/observer.ts";
import { annotate } from "../../src/pipeline.ts";
import { toRows } from "../../src/table/rows.ts";
import { lexicon as dictionary } from "../mention/lexicon.ts";
import { lexicon } from "../relation/lexicon.ts";

const resources = { dictionary, lexicon };
const path = fileURLToPath(new URL("../../input/immune-microenvironment-notes.md", import.meta.url));

test("an observer is told much and changes nothing", () => {
  const file = { name: "notes", path: "notes.md", text: readFileSync(path, "utf8") };
  const refused: RefusedDraft[] = [];
  const trace = new RelationTrace();
  const observer = { mention: (one: RefusedDraft) => refused.push(one), relation: trace };
  const watched = annotate(file, resources, { observer }).map((annotation) => toRows(annotation));
  expect(watched).toEqual(annotate(file, resources).map((annotation) => toRows(annotation)));
  expect(refused.length).toBeGreaterThan(0);
  expect(trace.scenes.size).toBeGreaterThan(0);
});

test("a refused draft gives way to what stands there, and is itself no mention", () => {
  const text =
    "# T\n\n## Introduction\n\nBreast cancer cells release the Wnt pathway into NSCLC cells by Rab27A.\n";
  const refused: RefusedDraft[] = [];
  annotate({ name: "a", path: "a.md", text }, resources, {
    observer: { mention: (one) => refused.push(one) },
  });
  for (const { draft, winner } of refused.filter(({ why }) => why === "overlap")) {
    expect(winner).toBeDefined();
    expect(winner).not.toBe(draft);
  }
});
