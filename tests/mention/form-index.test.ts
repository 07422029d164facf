import { expect, test } from "vitest";
import { compileDictionary } from "../../src/dictionary/dictionary.ts";
import { readText } from "../../src/dictionary/match.ts";
import { FormIndex } from "../../src/mention/form-index.ts";

const nothing = compileDictionary([]);

function found(forms: readonly string[], text: string): string[] {
  return new FormIndex(forms)
    .find(readText(nothing, text))
    .map(({ form, span }) => `${form}@${span.start}-${span.end}`);
}

test.each([
  [["APC"], "APCs and APC", ["APC@9-12"]],
  [["APC", "APCs"], "APCs and APC", ["APCs@0-4", "APC@9-12"]],
  [["TGF-β"], "with TGF–β1, TGF–β and TGF-β.", ["TGF-β@13-18", "TGF-β@23-28"]],
  [["MV", "MV-A"], "MV-A, MV", ["MV-A@0-4", "MV@6-8"]],
  [["ex"], "exosomes, apex, Ex and ex", ["ex@23-25"]],
  [["IL6"], "IL60 IL6R IL6", ["IL6@10-13"]],
  [[], "nothing", []],
])("%j in %j", (forms, text, places) => {
  expect(found(forms, text)).toEqual(places);
});
