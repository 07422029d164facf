/** What is doubtful in dictionaries that are well-formed, the most harmful kinds first. */
import { isLongEnough } from "../dictionary/casing.ts";
import { mirnaType } from "../dictionary/dictionary.ts";
import { isEnglish } from "../dictionary/english.ts";
import { type DictionaryEntry, namesOf } from "../dictionary/entry.ts";
import { isCommonShortForm } from "./ambiguous.ts";
import { matchKey } from "./match-key.ts";

/** In this order: what tags wrong text, what tags the wrong thing, what does nothing. */
export const findingKinds = {
  english: "English words that count in any case or spelling: mark them exact or context, or leave them out",
  "common-short-form": "short forms that mostly stand for something else: mark them context",
  clash: "names that two types have: the order of the types decides, not the text",
  shared: "names that two rows of a type have: only one of them is ever found",
  short: "names too short to be found: mark them exact, or leave them out",
  unreachable: "names that another of the row finds already: leave them out",
} as const;

export type FindingKind = keyof typeof findingKinds;

export interface Finding {
  readonly kind: FindingKind;
  readonly path: string;
  /** Preferred name of the row. */
  readonly row: string;
  readonly name: string;
  /** The other row, where the finding is about two. */
  readonly other?: string;
}

export interface PlacedEntry {
  readonly path: string;
  readonly entry: DictionaryEntry;
}

type NameTest = (name: string, entry: DictionaryEntry) => boolean;

/** Restricted names have been thought about; only free ones can be doubtful in themselves. */
const isFree: NameTest = (name, { exact, context }) => !exact.includes(name) && !context.includes(name);

const nameTests: readonly (readonly [FindingKind, NameTest])[] = [
  ["english", (name, entry) => isFree(name, entry) && isEnglish(name)],
  ["common-short-form", (name, entry) => isFree(name, entry) && isCommonShortForm(name)],
  ["short", (name, entry) => isFree(name, entry) && !isLongEnough(name)],
];

/** Ranked by kind, then in the order of the files. */
export function lintEntries(entries: readonly PlacedEntry[]): Finding[] {
  const named = entries.filter(({ entry }) => entry.entity.type !== mirnaType); // grammar reads miRNAs
  const findings = [...named.flatMap(lintNames), ...named.flatMap(findUnreachable), ...findShared(named)];
  return Object.keys(findingKinds).flatMap((kind) => findings.filter((finding) => finding.kind === kind));
}

function lintNames({ path, entry }: PlacedEntry): Finding[] {
  const row = entry.entity.name;
  return [...namesOf(entry)].flatMap((name) =>
    nameTests.filter(([, test]) => test(name, entry)).map(([kind]) => ({ kind, path, row, name })),
  );
}

function findUnreachable({ path, entry }: PlacedEntry): Finding[] {
  const seen = new Map<string, string>();
  const findings: Finding[] = [];
  for (const name of [...namesOf(entry)].filter((one) => isFree(one, entry))) {
    const key = matchKey(entry.entity.type, name);
    const other = seen.get(key);
    if (other === undefined) seen.set(key, name);
    else findings.push({ kind: "unreachable", path, row: entry.entity.name, name, other });
  }
  return findings;
}

/** Free names that an earlier row has as well; rows of one identifier are one thing. */
function findShared(entries: readonly PlacedEntry[]): Finding[] {
  const owners = new Map<string, PlacedEntry>();
  const findings: Finding[] = [];
  for (const placed of entries) {
    const { entry, path } = placed;
    for (const name of [...namesOf(entry)].filter((one) => isFree(one, entry))) {
      const key = matchKey(entry.entity.type, name);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, placed);
      else if (!isSame(owner.entry, entry)) {
        const kind = owner.entry.entity.type === entry.entity.type ? "shared" : "clash";
        findings.push({ kind, path, row: entry.entity.name, name, other: showRow(owner) });
      }
    }
  }
  return findings;
}

function isSame(a: DictionaryEntry, b: DictionaryEntry): boolean {
  return a === b || (a.entity.type === b.entity.type && a.entity.ids.some((id) => b.entity.ids.includes(id)));
}

function showRow({ path, entry }: PlacedEntry): string {
  return `${entry.entity.name} in ${path}`;
}
