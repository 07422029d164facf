/**
 * What a miRNA name stands for: its normal form, the level of the nomenclature that it names, and the identifiers of
 * that level. A name without an arm is a former name of the main arm, and miRBase keeps it as such; a bare family or a
 * cluster has the identifiers of its members.
 */
import { type Dictionary, mirnaType } from "../dictionary/dictionary.ts";
import type { Entity, MirnaLevel } from "../model.ts";

/** A name as the grammar reads it. */
export interface MirnaName {
  readonly species: string;
  /** "miR", "let" or "lin". */
  readonly head: string;
  /** What stands after the head: "181-b", "17~92", "BART1-5p". */
  readonly written: string;
  /** The level that the words around the name state. */
  readonly stated: MirnaLevel | undefined;
}

export function mirnaEntity(dictionary: Dictionary, { species, head, written, stated }: MirnaName): Entity {
  const number = normalised(written);
  const name = `${speciesOf(number, species)}-${head}-${number}`;
  const found = lookUp(dictionary, name, stated);
  const level = stated ?? found.level;
  return {
    type: mirnaType,
    name: level === "precursor" ? hairpin(name) : name,
    ids: found.ids,
    dictionary: found.dictionary,
    level,
  };
}

/** "181-b" is 181b, "26a2" is 26a-2, "17~miR-92" is 17-92. */
function normalised(written: string): string {
  return written
    .replace(/[\u2010-\u2013~\u223C]/gu, "-")
    .replace(/mi[Rr]-?/gu, "")
    .replace(/^(\d+)-([b-h])$/u, "$1$2")
    .replace(/^(\d+)([A-Z])(?=$|-)/u, (_, number: string, letter: string) => number + letter.toLowerCase())
    .replace(/^(\d+[a-z])(\d)(?=\*?$|-)/u, "$1-$2")
    .replace(/^(\d+[a-z])([35]p)$/u, "$1-$2");
}

/** Viruses that number their miRNAs in a way of their own. */
const viruses: readonly (readonly [RegExp, string])[] = [
  [/^(?:BART|BHRF)/u, "ebv"],
  [/^K/u, "kshv"],
  [/^U[LS]/u, "hcmv"],
];

function speciesOf(number: string, species: string): string {
  return viruses.find(([pattern]) => pattern.test(number))?.[1] ?? species;
}

interface Found extends Pick<Entity, "ids" | "dictionary"> {
  readonly level: MirnaLevel;
}

function lookUp(dictionary: Dictionary, name: string, stated: MirnaLevel | undefined): Found {
  const ways = stated === "precursor" ? [hairpins] : [asListed, members, letters, hairpins];
  for (const way of ways) {
    const found = way(dictionary, name);
    if (found !== undefined) return found;
  }
  return { ids: [], dictionary: "", level: levelOf(name) };
}

/** The name itself, or without the copy number. */
function asListed({ mirnas }: Dictionary, name: string): Found | undefined {
  const entry = mirnas.get(name) ?? (isSeveral(name) ? undefined : mirnas.get(name.replace(/-\d$/u, "")));
  if (entry === undefined) return undefined;
  const { ids, dictionary } = entry.entity;
  return {
    ids,
    dictionary,
    level: ids.every(isHairpin) && ids.length > 0 ? "precursor" : levelOf(name, ids),
  };
}

/** "34b/c" and "183-96-182": a cluster without an entry has the identifiers of its members; "17-92" is a range. */
function members(dictionary: Dictionary, name: string): Found | undefined {
  if (!/\/|(?:-\d{2,}[a-z]?){3}/u.test(name)) return undefined;
  const [, start = "", number = ""] = /^(\w+-\w+-)(\d*)/u.exec(name) ?? [];
  const parts = name.slice(start.length).split(name.includes("/") ? "/" : "-");
  return joined(
    dictionary,
    parts.map((part) => start + (/^\d/u.test(part) ? part : number + part)),
    "cluster",
  );
}

/** "miR-29" without a letter: miR-29a, miR-29b and on. "miR-181a-d": from one letter to the other. */
function letters(dictionary: Dictionary, name: string): Found | undefined {
  const [, stem, from = "a", to = "h"] = /^(\w+-\w+-\d+)(?:([a-z])-([a-z]))?$/u.exec(name) ?? [];
  if (stem === undefined) return undefined;
  const found = joined(
    dictionary,
    [..."abcdefgh"].filter((letter) => letter >= from && letter <= to).map((letter) => stem + letter),
    "family",
  );
  return found !== undefined && found.ids.length > 1 ? found : undefined;
}

function hairpins(dictionary: Dictionary, name: string): Found | undefined {
  const stem = hairpin(name);
  return (
    joined(dictionary, [stem], "precursor") ??
    joined(
      dictionary,
      [..."123456789"].map((copy) => `${stem}-${copy}`),
      "precursor",
    )
  );
}

/** The identifiers of all names that the dictionary has. */
function joined({ mirnas }: Dictionary, names: readonly string[], level: MirnaLevel): Found | undefined {
  const entities = names.flatMap((name) => mirnas.get(name)?.entity ?? []);
  const ids = [...new Set(entities.flatMap((entity) => entity.ids))];
  return ids.length === 0 ? undefined : { ids, dictionary: entities[0]?.dictionary ?? "", level };
}

function hairpin(name: string): string {
  return name.replace("-miR-", "-mir-").replace(/(?:-[35]p|\*)$/u, "");
}

function isHairpin(id: string): boolean {
  return /^miRBase:MI\d/u.test(id);
}

/** True for a name of several miRNAs: "17-92", "221/222". */
function isSeveral(name: string): boolean {
  return name.includes("/") || /-\d+[a-z]?-\d{2,}/u.test(name);
}

/** The level that a name has by its shape. */
function levelOf(name: string, ids: readonly string[] = []): MirnaLevel {
  if (isSeveral(name)) return "cluster";
  if (/-[35]p$|\*$/u.test(name)) return "arm";
  return ids.length > 1 || ids.some((id) => id.startsWith("FPLX:")) || /\d[a-z]-[a-z]$/u.test(name)
    ? "family"
    : "mature";
}
