import { describe, expect, test } from "vitest";
import { generalEnglish } from "../../src/relation/grammar/compromise.ts";
import { lexicon, lexiconDiagnostics, parseLexicon } from "./lexicon.ts";

const header = "verb,noun,agent,adjective,predicate,active,passive,nominal,complement,note\n";
const file = (path: string, text: string) => ({ path, text });
const transparent = file("transparent.csv", "noun,sign,note\nloss,-,\n");
const cues = file("cues.csv", "cue,kind,note\nnot,negation,\n");
const confidence = file("confidence.csv", "feature,value,weight\n");

describe("language files", () => {
  test("the shipped ones load without a complaint", () => {
    expect(lexiconDiagnostics).toEqual([]);
  });

  test.each([
    ["suppresses", "suppress"],
    ["bound", "bind"],
    ["led", "lead"],
    ["taken up", "take up"],
    ["gave rise", "give rise"],
    ["transferring", "transfer"],
    ["overexpressed", "overexpress"],
    ["carries", "carry"],
  ])("%s is a form of %s", (form, lemma) => {
    expect(lexicon.verbs.get(form)?.trigger.lemma).toBe(lemma);
  });

  test("nouns are known in the plural", () => {
    expect(lexicon.nouns.get("activities")).toBeUndefined();
    expect(lexicon.nouns.get("inhibitions")?.lemma).toBe("inhibit");
    expect(lexicon.agents.get("inhibitors")?.lemma).toBe("inhibit");
  });

  test("a slot may be reversed and have a predicate of its own", () => {
    const triggers = file(
      "triggers.csv",
      `${header}raise,,,,positively_regulates,object,<by|<in=expresses,,,\n`,
    );
    const { lexicon: own } = parseLexicon({ triggers, transparent, cues, confidence });
    expect(own.verbs.get("raised")?.trigger.passive).toEqual([
      { place: "by", reversed: true, predicate: undefined },
      { place: "in", reversed: true, predicate: "expresses" },
    ]);
  });

  test("an unknown predicate is reported with its place and the other rows load", () => {
    const triggers = file(
      "triggers.csv",
      `${header}raise,,,,lifts,object,,,,\nlower,,,,negatively_regulates,object,,,,\n`,
    );
    const { lexicon: own, diagnostics } = parseLexicon({ triggers, transparent, cues, confidence });
    expect(diagnostics).toMatchObject([
      { path: "triggers.csv", code: "dictionary-bad-value", place: { kind: "line", line: 2, column: 10 } },
    ]);
    expect([...own.verbs.keys()]).toContain("lowers");
  });

  test("a missing column is reported", () => {
    const { diagnostics } = parseLexicon({
      triggers: file("triggers.csv", "verb\nraise\n"),
      transparent,
      cues,
      confidence,
    });
    expect(diagnostics).toMatchObject([{ path: "triggers.csv", code: "dictionary-missing-column" }]);
  });

  test("a sign or kind that is not known is reported", () => {
    const { diagnostics } = parseLexicon({
      triggers: file("triggers.csv", header),
      transparent: file("transparent.csv", "noun,sign\nloss,minus\n"),
      cues: file("cues.csv", "cue,kind\nnot,denial\n"),
      confidence,
    });
    expect(diagnostics.map((d) => [d.path, d.code])).toEqual([
      ["transparent.csv", "dictionary-bad-value"],
      ["cues.csv", "dictionary-bad-value"],
    ]);
  });
});

test("inflects regular and irregular verbs", () => {
  expect(generalEnglish.inflect("bind")).toEqual({
    base: "bind",
    present: "binds",
    gerund: "binding",
    past: ["bound"],
  });
  expect(generalEnglish.inflect("take up").past).toEqual(["took up", "taken up"]);
});
