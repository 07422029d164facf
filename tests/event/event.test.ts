import { describe, expect, test } from "vitest";
import type { CommunicationEvent } from "../../src/model.ts";
import { eventsOf } from "../relation/claims.ts";
import { textOf } from "../relation/marked.ts";

/** `sender > vesicle [cargo] > recipient: effects`, with ? for what is not named. */
function story({ sender, vesicle, cargo, recipient, effects }: CommunicationEvent): string {
  const name = (mention: typeof sender) => (mention === undefined ? "?" : textOf(mention));
  const done = effects.map((e) => `${e.predicate} ${textOf(e.mention)}`).join(", ");
  return `${name(sender)} > ${name(vesicle)} [${cargo.map(textOf).join(", ")}] > ${name(recipient)}: ${done}`;
}

const cases: readonly (readonly [sentences: readonly string[], stories: readonly string[]])[] = [
  [
    [
      "{vesicle:Exosomes} from {cell_type:pericytes} transfer {mirna:miR-503} to {cell_type:endothelial cells} and inhibit {process:angiogenesis}.",
    ],
    ["pericytes > Exosomes [miR-503] > endothelial cells: negatively_regulates angiogenesis"],
  ],
  [
    ["{vesicle:Exosomes} promote the {process:migration} of {cell_type:keratinocytes}."],
    ["? > Exosomes [] > keratinocytes: positively_regulates migration"],
  ],
  [
    [
      "{cell_type:Mast cells} secrete {vesicle:exosomes}.",
      "These {vesicle:exosomes} activate {cell_type:B cells}.",
    ],
    ["Mast cells > exosomes [] > B cells: positively_regulates B cells"],
  ],
  [
    [
      "{vesicle:Exosomes} from {cell_type:mast cells} and {cell_type:platelets} stimulate {process:coagulation}.",
    ],
    [
      "mast cells > Exosomes [] > ?: positively_regulates coagulation",
      "platelets > Exosomes [] > ?: positively_regulates coagulation",
    ],
  ],
  [
    [
      "{vesicle:Exosome}-mediated {process:communication} between {cell_type:neurons} and {cell_type:glia} was seen.",
    ],
    ["neurons > Exosome [] > glia: regulates communication"],
  ],
  [["{vesicle:Exosomes} contain {protein:CD63}."], []],
  [["{cell_type:Platelets} release {vesicle:microvesicles}."], []],
  [["{mirna:miR-21} inhibits {process:apoptosis}."], []],
];

describe("communication events", () => {
  test.each(cases)("%s", (sentences, stories) => {
    expect(eventsOf(...sentences).map(story)).toEqual(stories);
  });

  test("an event of two sentences names both", () => {
    const [event] = eventsOf(
      "{cell_type:Mast cells} secrete {vesicle:exosomes}.",
      "These {vesicle:exosomes} activate {cell_type:B cells}.",
    );
    expect(event?.sentences.map((s) => s.index)).toEqual([0, 1]);
  });

  test("an event whose effects are all denied is negated", () => {
    const [event] = eventsOf("{vesicle:Exosomes} did not inhibit {process:angiogenesis}.");
    expect(event?.negated).toBe(true);
  });
});
