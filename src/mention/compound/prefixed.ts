/** Phrases whose mention stands last: "resistance to bortezomib", "mRNA of PTEN", "microenvironment of the liver". */
import type { Entity, EntityType } from "../../model.ts";
import { type Span, span } from "../../span.ts";
import { type Draft, draft, hasType, type Passage } from "../draft.ts";

interface PrefixRule {
  /** Types of the mention that ends the phrase. */
  readonly bases: readonly EntityType[];
  /** What stands before it. Ends in `$`. */
  readonly prefix: RegExp;
  /** More words after the mention that belong to the phrase. Sticky. */
  readonly suffix?: RegExp;
  readonly type: EntityType;
  /** The phrase keeps the identifiers of its base. */
  readonly keepsIds?: boolean;
  readonly name: (base: Entity, prefix: string) => string;
  readonly reason: string;
}

/** Longest prefix that is looked for. */
const prefixLength = 40;
const start = "(?<![\\p{L}\\p{N}])";

const rules: readonly PrefixRule[] = [
  {
    bases: ["drug"],
    prefix: new RegExp(
      `${start}(?:resistance|tolerance|sensitivity|insensitivity|chemoresistance) (?:to|towards?) $`,
      "iu",
    ),
    suffix: / (?:therapy|treatment|chemotherapy)(?![\p{L}])/uy,
    type: "process",
    name: (base, prefix) =>
      `${base.name} ${/insens|resist|toler/iu.test(prefix) ? "resistance" : "sensitivity"}`,
    reason: "response to a drug",
  },
  {
    bases: ["protein"],
    prefix: new RegExp(`${start}(?:transcriptional )?mRNAs? of $`, "iu"),
    type: "rna",
    keepsIds: true,
    name: (base) => `${base.name} mRNA`,
    reason: "messenger of a gene",
  },
  {
    bases: ["anatomy"],
    prefix: new RegExp(`${start}(?:microenvironment|niche|stroma) of (?:the )?$`, "iu"),
    type: "anatomy",
    name: (base, prefix) => `${base.name} ${(/^\p{L}+/u.exec(prefix)?.[0] ?? "").toLowerCase()}`,
    reason: "environment of a place",
  },
];

/** Therapies that are named by their kind only: "resistance to (neoadjuvant) chemotherapy". */
const therapy =
  "(?:[a-z-]{1,20} ){0,2}?" +
  "(?:(?:chemo|radio|immuno)?therap(?:y|ies)|(?:chemo|radio)?treatment|radiation|drugs?|agents?)(?![\\p{L}-])";
const resistanceToTherapy = new RegExp(`${start}(?:resistance|tolerance|sensitivity) to ${therapy}`, "giu");
const therapyResistance = new RegExp(
  `${start}(?:(?:chemo|radio|immuno)?therapy|treatment|radiation)[ -](?:resistance|sensitivity)(?![\\p{L}])`,
  "giu",
);

export function prefixedPhrases({ text }: Passage, drafts: readonly Draft[]): Draft[] {
  return rules.flatMap((rule) =>
    drafts
      .filter((one) => hasType(one, ...rule.bases) && one.pieces.length === 1)
      .flatMap((base) => {
        const place = base.outer;
        const prefix = rule.prefix.exec(
          text.slice(Math.max(0, place.start - prefixLength), place.start),
        )?.[0];
        if (prefix === undefined) return [];
        const entity: Entity = {
          type: rule.type,
          name: rule.name(base.entity, prefix),
          ids: [],
          dictionary: "",
        };
        return [
          draft(
            entity,
            span(place.start - prefix.length, suffixEnd(rule, text, place.end)),
            "grammar",
            rule.reason,
          ),
        ];
      }),
  );
}

function suffixEnd({ suffix }: PrefixRule, text: string, at: number): number {
  if (suffix === undefined) return at;
  suffix.lastIndex = at;
  return at + (suffix.exec(text)?.[0].length ?? 0);
}

/** "resistance to chemotherapy", "therapy resistance" */
export function therapyPhrases({ text }: Passage): Draft[] {
  if (!/(?:esist|oler)ance|ensitivity/u.test(text)) return [];
  return [resistanceToTherapy, therapyResistance].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => {
      const sensitivity = /sensitivity/iu.test(found);
      const name = sensitivity ? "drug sensitivity" : "drug resistance";
      return draft(
        { type: "process", name, ids: [], dictionary: "" },
        span(index, index + found.length),
        "grammar",
        "response to a therapy",
      );
    }),
  );
}

const interrupted = new RegExp(`${start}tolerance(?= (?:of|in) [^.,;()]{3,60}? to )`, "giu");
const toTherapy = new RegExp(`^ (?:of|in) [^.,;()]{3,60}? to ${therapy}`, "iu");
/** Most units between the tolerance and the drug that is tolerated. */
const reach = 70;

/** "the tolerance of tumor cells to cisplatin": that of cells to anything but a drug is another one. */
export function interruptedTolerance({ text }: Passage, drafts: readonly Draft[]): Draft[] {
  if (!text.includes("olerance")) return [];
  return [...text.matchAll(interrupted)].flatMap(({ 0: found, index }) => {
    const end = index + found.length;
    const isToDrug =
      toTherapy.test(text.slice(end, end + 2 * reach)) ||
      drafts.some(
        (one) =>
          hasType(one, "drug") &&
          one.outer.start - end < reach &&
          one.outer.start > end &&
          /^ (?:of|in) [^.,;()]+ to $/u.test(text.slice(end, one.outer.start)),
      );
    if (!isToDrug) return [];
    const entity: Entity = { type: "process", name: "drug resistance", ids: [], dictionary: "" };
    return [draft(entity, span(index, end), "grammar", "response to a drug")];
  });
}

const promoting = /^-(?:promoting|associated|related|permissive|inducing) $/u;

/** "metastasis-promoting microenvironment": a process that qualifies a place. */
export function qualifiedPlaces({ text }: Passage, drafts: readonly Draft[]): Draft[] {
  const processes = drafts.filter((one) => hasType(one, "process"));
  return drafts.flatMap((place) => {
    if (!hasType(place, "anatomy") || place.pieces.length > 1) return [];
    const at = place.outer;
    const process = processes.map(({ outer }) => outer).find(({ end }) => isPromoting(text, end, at));
    if (process === undefined) return [];
    const whole = span(process.start, at.end);
    const entity = { ...place.entity, name: text.slice(whole.start, whole.end), ids: [] };
    return [draft(entity, whole, "grammar", "process before a place")];
  });
}

function isPromoting(text: string, end: number, place: Span): boolean {
  return (
    end < place.start && place.start - end < prefixLength && promoting.test(text.slice(end, place.start))
  );
}
