/** Why a draft is no mention, in words for a curator. */
import type { Casing } from "../dictionary/casing.ts";
import type { DraftRefusal, RefusedDraft } from "../mention/observer.ts";
import { preferenceOver } from "../mention/overlap.ts";
import type { Abbreviation } from "../model.ts";
import { sliceSpan } from "../span.ts";

/** `abbreviations`: those that the document defines. */
export function describeRefusal(refused: RefusedDraft, abbreviations: readonly Abbreviation[]): string {
  return wordings[refused.why](refused, abbreviations);
}

type Wording = (refused: RefusedDraft, abbreviations: readonly Abbreviation[]) => string;

const wordings: Readonly<Record<DraftRefusal, Wording>> = {
  border: (refused) => `"${writtenIn(refused)}" is only a part of the word there`,
  case: ({ pattern }) => (pattern === undefined ? "the spelling differs" : describeCase(pattern.casing)),
  shorter: (refused) => `${winnerOf(refused)} is a longer name of the same type`,
  namesake: (refused) =>
    `${winnerOf(refused)} has the better claim: it is spelled as in the text, or preferred, or first`,
  taken: (refused) => `${winnerOf(refused)}, a name of the same type, begins before it and covers it`,
  context: (refused, abbreviations) =>
    describeDefinition(writtenIn(refused), abbreviations) ??
    `"${nameOf(refused)}" needs context, and no other name of it stands in the document`,
  defined: (refused, abbreviations) =>
    describeDefinition(writtenIn(refused), abbreviations) ?? "the document defines it otherwise",
  virus: () => "a virus is called by it",
  membrane: () => "the plasma membrane is called by it",
  maker: () => "a maker of reagents is called by it",
  sense: () => "words beside it show that it means something else",
  "class-word": () => "it only repeats the type of the name before it",
  split: () => "the process and who undergoes it are two mentions",
  overlap: (refused) => `${winnerOf(refused)} is preferred${preferred(refused)}`,
  citation: () => "it stands in a citation or a sequence of nucleotides",
};

/** As the dictionary spells it. */
function nameOf(refused: RefusedDraft): string {
  const { reason } = refused.draft;
  return typeof reason === "string" ? writtenIn(refused) : reason.name;
}

function writtenIn({ sentence, draft }: RefusedDraft): string {
  return sliceSpan(sentence.text, draft.outer);
}

function winnerOf({ sentence, winner }: RefusedDraft): string {
  if (winner === undefined) return "another one";
  return `"${sliceSpan(sentence.text, winner.outer)}" (${winner.entity.type} ${winner.entity.name})`;
}

function preferred({ draft, winner }: RefusedDraft): string {
  return winner === undefined ? "" : `: it ${preferenceOver(winner, draft)}`;
}

function describeCase({ rule, name }: Casing): string {
  if (rule === "exact") return `it counts only in this spelling: ${name}`;
  return `its capitals carry meaning: it counts as ${name}`;
}

/** Undefined for what the document does not define. */
function describeDefinition(written: string, abbreviations: readonly Abbreviation[]): string | undefined {
  const own = abbreviations.find(
    ({ shortForm }) => shortForm === written || `${shortForm}s` === written || shortForm === `${written}s`,
  );
  return own && `the document defines ${own.shortForm} as ${own.longForm}`;
}
