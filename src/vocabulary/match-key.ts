import { caseRule } from "../dictionary/casing.ts";
import { mirnaType } from "../dictionary/dictionary.ts";
import { foldText } from "../dictionary/fold.ts";
import type { EntityType } from "../model.ts";

/** Names of a type that have one key match the same texts: HL-60, HL 60 and hl60, but not MET and met. */
export function matchKey(type: EntityType, name: string): string {
  if (type === mirnaType || caseRule(name) !== "any") return name;
  return foldText(name)
    .map(({ word }) => word)
    .join(" ");
}
