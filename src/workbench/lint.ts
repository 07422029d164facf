/** What is doubtful in dictionaries that are well-formed, the most harmful kinds first. */
import { isLongEnough } from "../dictionary/casing.ts";
import { mirnaType } from "../dictionary/dictionary.ts";
import { isEnglish } from "../dictionary/english.ts";
import { type DictionaryEntry, namesOf } from "../dictionary/entry.ts";
import { foldText } from "../dictionary/fold.ts";
import { isCommonShortForm } from "../vocabulary/ambiguous.ts";
import { matchKey } from "../vocabulary/match-key.ts";
import { VocabularyIndex } from "./vocabulary-index.ts";

/** In this order: what tags wrong text, what tags the wrong thing, what does nothing. */
export const findingKinds = {
  english: "English words that count in any case or spelling: mark them exact or context, or leave them out",
  "common-short-form": "short forms that mostly stand for something else: mark them context",
  "wrong-id": "identifiers that belong to another name in the vocabulary",
  clash: "names that two types have: the order of the types decides, not the text",
  shared: "names that two rows of a type have: only one of them is ever found",
  "same-id": "rows of a type with the identifier of another: make them one",
  "unknown-id":
    "identifiers that the vocabulary, as imported, does not have: misspelled, withdrawn, or left out",
  short: "names too short to be found: mark them exact, or leave them out",
  unreachable: "names that find nothing, or nothing that another of the row does not find: leave them out",
} as const;

export type FindingKind = keyof typeof findingKinds;

export interface Finding {
  readonly kind: FindingKind;
  readonly path: string;
  /** Of the row, 1-based. */
  readonly line: number;
  /** Preferred name of the row. */
  readonly row: string;
  /** The name or identifier that is doubtful. */
  readonly name: string;
  /** What it is doubtful for: the other row, where the finding is about two. */
  readonly other?: string;
}

export interface PlacedEntry {
  readonly path: string;
  readonly line: number;
  readonly entry: DictionaryEntry;
}

type NameTest = (name: string, entry: DictionaryEntry) => boolean;

/** Restricted names have been thought about; only free ones can be doubtful in themselves. */
export const isFree: NameTest = (name, { exact, context }) =>
  !exact.includes(name) && !context.includes(name);

const nameTests: readonly (readonly [FindingKind, NameTest])[] = [
  ["english", (name, entry) => isFree(name, entry) && isEnglish(name)],
  ["common-short-form", (name, entry) => isFree(name, entry) && isCommonShortForm(name)],
  ["short", (name, entry) => isFree(name, entry) && !isLongEnough(name) && hasWords(name)],
  ["unreachable", (name) => !hasWords(name)],
];

function hasWords(name: string): boolean {
  return foldText(name).length > 0;
}

/** Kinds in their order; within a kind the shortest names first, since they stand in the most texts. */
export function lintEntries(
  entries: readonly PlacedEntry[],
  vocabulary: readonly PlacedEntry[] = [],
): Finding[] {
  const named = entries.filter(({ entry }) => entry.entity.type !== mirnaType); // grammar reads miRNAs
  const index = new VocabularyIndex(vocabulary);
  const findings = [
    ...named.flatMap(lintNames),
    ...named.flatMap(findUnreachable),
    ...findShared(named),
    ...findSameIds(named),
    ...named.flatMap((placed) => lintIds(placed, index)),
  ];
  return Object.keys(findingKinds).flatMap((kind) =>
    findings.filter((finding) => finding.kind === kind).sort((a, b) => a.name.length - b.name.length),
  );
}

function finding(
  kind: FindingKind,
  { path, line, entry }: PlacedEntry,
  name: string,
  other?: string,
): Finding {
  const found = { kind, path, line, row: entry.entity.name, name };
  return other === undefined ? found : { ...found, other };
}

function lintNames(placed: PlacedEntry): Finding[] {
  const { entry } = placed;
  return [...namesOf(entry)].flatMap((name) =>
    nameTests.filter(([, test]) => test(name, entry)).map(([kind]) => finding(kind, placed, name)),
  );
}

function findUnreachable(placed: PlacedEntry): Finding[] {
  const { entry } = placed;
  const seen = new Map<string, string>();
  const findings: Finding[] = [];
  for (const name of [...namesOf(entry)].filter((one) => isFree(one, entry) && hasWords(one))) {
    const key = matchKey(entry.entity.type, name);
    const other = seen.get(key);
    if (other === undefined) seen.set(key, name);
    else findings.push(finding("unreachable", placed, name, `also ${other}`));
  }
  return findings;
}

/** Free names that an earlier row has as well; rows of one identifier are one thing. */
function findShared(entries: readonly PlacedEntry[]): Finding[] {
  const owners = new Map<string, PlacedEntry>();
  const findings: Finding[] = [];
  for (const placed of entries) {
    const { entry } = placed;
    for (const name of [...namesOf(entry)].filter((one) => isFree(one, entry))) {
      const key = matchKey(entry.entity.type, name);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, placed);
      else if (!isSame(owner.entry, entry)) {
        const kind = owner.entry.entity.type === entry.entity.type ? "shared" : "clash";
        findings.push(finding(kind, placed, name, `also ${showRow(owner)}`));
      }
    }
  }
  return findings;
}

function isSame(a: DictionaryEntry, b: DictionaryEntry): boolean {
  return a === b || (a.entity.type === b.entity.type && a.entity.ids.some((id) => b.entity.ids.includes(id)));
}

/** Rows that have one identifier each, and the same; a family has several. */
function findSameIds(entries: readonly PlacedEntry[]): Finding[] {
  const owners = new Map<string, PlacedEntry>();
  return entries.flatMap((placed) => {
    const { type, ids } = placed.entry.entity;
    const [id, ...others] = ids;
    if (id === undefined || others.length > 0) return [];
    const key = `${type}\t${id}`;
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, placed);
    return owner === undefined || owner.path !== placed.path
      ? []
      : [finding("same-id", placed, id, `also ${showRow(owner)}`)];
  });
}

/** Identifiers held against the vocabulary that has their prefix. Rows with several stand for a group of records. */
function lintIds(placed: PlacedEntry, index: VocabularyIndex): Finding[] {
  const [id, ...others] = placed.entry.entity.ids;
  if (id === undefined || others.length > 0 || !index.hasPrefixOf(id)) return [];
  const records = index.withId(id);
  if (records.length === 0) return [finding("unknown-id", placed, id, hintFor(placed, index, id))];
  if (index.sharesName(placed.entry, records)) return [];
  const [record] = records;
  const meant = record === undefined ? "" : `there ${showRow(record)}`;
  const hint = hintFor(placed, index, id);
  return [finding("wrong-id", placed, id, hint === undefined ? meant : `${meant}; ${hint}`)];
}

/** Which identifier of the same vocabulary has a name of the row. */
function hintFor({ entry }: PlacedEntry, index: VocabularyIndex, id: string): string | undefined {
  const found = index.idsNamed(entry, id);
  return found.length === 0 ? undefined : `the name has ${found.join(", ")} there`;
}

export function showRow({ path, line, entry }: PlacedEntry): string {
  return `${entry.entity.name} in ${path}:${line}`;
}
