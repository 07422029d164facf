/** Antibody drugs: "anti-PD-1 antibody", "anti-Her2/neu therapy" (the drug is anti-Her2/neu). */
import type { Entity } from "../../model.ts";
import { span } from "../../span.ts";
import { type Draft, draft, hasType, type Passage } from "../draft.ts";

const before = /(?<![\p{L}])anti[- ]?$/iu;
const prefixLength = 6;
const after = /(?: (?:monoclonal|neutrali[sz]ing|blocking))?[ -](?:m?Abs?|antibod(?:y|ies))(?![\p{L}])/uy;

export function antibodies({ text }: Passage, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((antigen) => {
    if (!hasType(antigen, "protein")) return [];
    const { start, end } = antigen.outer;
    const prefix = before.exec(text.slice(Math.max(0, start - prefixLength), start))?.[0];
    if (prefix === undefined) return [];
    after.lastIndex = end;
    const noun = after.exec(text)?.[0] ?? "";
    const entity: Entity = {
      type: "drug",
      name: `anti-${antigen.entity.name} antibody`,
      ids: [],
      dictionary: "",
    };
    return [
      draft(entity, span(start - prefix.length, end + noun.length), "grammar", "antibody to an antigen"),
    ];
  });
}
