/** A new row for a dictionary: what speaks against it, and the line that it becomes. */
import { isLongEnough } from "../dictionary/casing.ts";
import { mirnaType } from "../dictionary/dictionary.ts";
import { isEnglish } from "../dictionary/english.ts";
import { type DictionaryEntry, namesOf } from "../dictionary/entry.ts";
import { foldText } from "../dictionary/fold.ts";
import { isCurie } from "../dictionary/parse.ts";
import { isCommonShortForm } from "../vocabulary/ambiguous.ts";
import { matchKey } from "../vocabulary/match-key.ts";
import { isFree, type PlacedEntry, showRow } from "./lint.ts";

/** What speaks against a row: an error refuses it, a doubt is for the user to weigh. */
export interface Objection {
  readonly severity: "error" | "doubt";
  readonly message: string;
}

/** Errors first. `path`: of the file; `entries`: the rows of all dictionaries that will be used together. */
export function objectionsTo(
  entry: DictionaryEntry,
  path: string,
  entries: readonly PlacedEntry[],
): Objection[] {
  const rivals = entries.filter((other) => !isExtended(entry, path, other));
  const objections = [...formObjections(entry), ...nameObjections(entry), ...rivalObjections(entry, rivals)];
  return objections.sort((a, b) => Number(a.severity === "doubt") - Number(b.severity === "doubt"));
}

/** A row of another file that has the same identifier: the new one adds names to its entity. */
function isExtended({ entity }: DictionaryEntry, path: string, other: PlacedEntry): boolean {
  const { type, ids } = other.entry.entity;
  return other.path !== path && type === entity.type && ids.some((id) => entity.ids.includes(id));
}

const typePattern = /^[a-z][a-z0-9_]*$/u;

function formObjections({ entity, synonyms, exact, context }: DictionaryEntry): Objection[] {
  const objections: Objection[] = [];
  const names = [entity.name, ...synonyms, ...exact, ...context];
  if (entity.name === "") objections.push(error("the row has no name"));
  if (!typePattern.test(entity.type))
    objections.push(
      error(`"${entity.type}" is no type: write small letters, digits and _, such as cell_type`),
    );
  for (const id of entity.ids.filter((one) => !isCurie(one)))
    objections.push(error(`"${id}" is not a CURIE like DOID:1612`));
  for (const name of names.filter((one) => /[|\p{Cc}\uFFFD]/u.test(one)))
    objections.push(error(`"${name}" holds a character that a name cannot have`));
  return objections;
}

function error(message: string): Objection {
  return { severity: "error", message };
}

function doubt(message: string): Objection {
  return { severity: "doubt", message };
}

/** Of names in themselves: those that nothing can find, and those that find too much. */
function nameObjections(entry: DictionaryEntry): Objection[] {
  const { type, name: preferred } = entry.entity;
  if (type === mirnaType) return [];
  return [...namesOf(entry)].flatMap((name) => {
    if (name === "") return [];
    if (foldText(name).length === 0) return [error(`"${name}" has no word to be found by`)];
    if (!isFree(name, entry)) return [];
    if (!isLongEnough(name)) {
      const short = `"${name}" is too short to be found unless it is listed as exact (--exact)`;
      return [name === preferred && entry.synonyms.length > 0 ? doubt(short) : error(short)];
    }
    if (isEnglish(name))
      return [doubt(`"${name}" is an English word: restrict it with --exact or --context`)];
    return isCommonShortForm(name)
      ? [doubt(`"${name}" mostly stands for something else: restrict it with --context`)]
      : [];
  });
}

/** Of names that other rows have. */
function rivalObjections(entry: DictionaryEntry, entries: readonly PlacedEntry[]): Objection[] {
  const { type, name } = entry.entity;
  const keys = new Map([...namesOf(entry)].map((one) => [matchKey(type, one), one]));
  return entries.flatMap((other) => {
    const rival = other.entry.entity;
    if (rival.type === type && rival.name === name)
      return [error(`${showRow(other)} is a row of this name already`)];
    return [...namesOf(other.entry)].flatMap((theirs) => {
      const own = keys.get(matchKey(rival.type, theirs));
      if (own === undefined || !isFree(own, entry) || !isFree(theirs, other.entry)) return [];
      if (rival.type !== type)
        return [doubt(`"${own}" is a name of another type as well, ${rival.type} ${showRow(other)}`)];
      return own === name && theirs !== rival.name
        ? [doubt(`"${own}" would be taken from ${showRow(other)}, which has it as a synonym`)]
        : [error(`"${own}" would never be found: it is a name of ${showRow(other)}`)];
    });
  });
}
