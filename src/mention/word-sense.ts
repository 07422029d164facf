/**
 * Words that name what cells do in one sense and something else in another: growth and growth medium, survival of cells
 * and of patients, transcription and its start site.
 */
import { type Draft, hasType, type Passage } from "./draft.ts";

interface OtherSense {
  /** What the text before the word ends with in the other sense. */
  readonly before?: RegExp;
  /** What the text after it starts with. */
  readonly after?: RegExp;
}

const patients = "(?:patients?|mice|rats|animals|individuals|women|men|children|subjects|recipients|cases)";

const others: Readonly<Record<string, OtherSense>> = {
  growth: { after: /^ (?:factors?|hormones?|medi(?:um|a)|curves?|plates?|cones?|conditions?)(?!\p{L})/u },
  survival: {
    before: new RegExp(
      "(?:(?:-free|(?<!\\p{L})(?:overall|free|(?:disease|cancer)-specific|event-free|median|(?:long|short)-term|\\d[- ]years?|\\d[- ]months?" +
        `|graft|host|allograft|clinical|poor(?:er)?|worse|better|shorter|longer|prolonged|prolongs?|extends?|extended|${patients}['’]?s?))[ -])$`,
      "iu",
    ),
    after: new RegExp(
      "^(?: (?:rates?|times?|analys[ei]s|benefits?|data|outcomes?|probabilit(?:y|ies)|curves?|periods?|predictions?|prognosis|index|months?)(?!\\p{L})" +
        `| (?:of|in|among|for) (?:[\\p{L}\\p{N}-]+ ){0,3}?${patients}(?!\\p{L}))`,
      "iu",
    ),
  },
  adhesion: { before: /(?<!\p{L})focal $/iu },
  adhesions: { before: /(?<!\p{L})focal $/iu },
  transcription: {
    before: /(?<!\p{L})(?:reverse|in vitro) $/iu,
    after: /^ (?:start|initiation sites?|factors?|units?|termination|complex)(?!\p{L})/u,
  },
  development: {
    before:
      /(?<!\p{L})(?:drug|vaccine|assay|biomarker|clinical|method|tool|product|research and|further|future) $/iu,
    after: /^ of /u,
  },
};

/** "Src homology 2", "pleckstrin homology": domains that other proteins have. */
const homology = " homology";

/** "Androgen deprivation therapy": what is taken away is not given. */
const taken = /^[ -](?:deprivation|ablation)(?!\p{L})/iu;

/** What a heart does with each beat. */
const stroke = /^stroke (?:volumes?|work|index)(?!\p{L})/iu;

/** Enteroviruses: EV-A71, EV-D68. */
const enterovirus = /^EV-?[A-D]\d/u;

const free = /^-free(?!\p{L})/u;
/** Units on either side that are looked at. */
const reach = 48;

/** Drafts without what their neighbors show to be something else. */
export function withoutOtherSenses({ text }: Passage, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter((one) => {
    if (hasType(one, "process")) return !hasOtherSense(text, one);
    if (hasType(one, "disease")) return !stroke.test(text.slice(one.outer.start, one.outer.end + reach));
    if (hasType(one, "drug")) return !taken.test(text.slice(one.outer.end, one.outer.end + reach));
    if (hasType(one, "vesicle")) return !enterovirus.test(text.slice(one.outer.start, one.outer.end + reach));
    return !hasType(one, "protein") || !text.startsWith(homology, one.outer.end);
  });
}

/** True where a process word stands in its other sense: "overall survival", and "relapse-free" of any process. */
export function hasOtherSense(text: string, { outer: { start, end } }: Draft): boolean {
  const after = text.slice(end, end + reach);
  if (free.test(after)) return true;
  const other = others[text.slice(start, end).toLowerCase()];
  if (other === undefined) return false;
  return (
    other.after?.test(after) === true ||
    other.before?.test(text.slice(Math.max(0, start - reach), start)) === true
  );
}
