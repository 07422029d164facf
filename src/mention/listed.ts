/**
 * Names that need context and have it from a list: in "EGFR, AR and ER" and "Fos/Jun" all are what the name is that
 * needs none. Of names that several entries of a type have, a list does not tell which is meant.
 */
import { isLongEnough } from "../dictionary/casing.ts";
import type { Match } from "../dictionary/match.ts";
import { overlaps } from "../span.ts";

const joint = /^(?:\s?,\s?(?:(?:and|or|as well as) )?|\s?\/\s?|,? (?:and|or|and\/or|as well as) )$/u;
const conjunction = /\p{L}|\//u;
const longestJoint = 14;
/** Members of a list that needs no conjunction, as two names at a comma may belong to two clauses. */
const fewest = 3;

/**
 * Of the names that need context, those of one meaning in a list with a name of their type that needs none. `found`:
 * the names that need none, in the order of the text, as `waiting` are.
 */
export function listedNames(text: string, found: readonly Match[], waiting: readonly Match[]): Match[] {
  const all = [...found, ...waiting.filter(isListable)];
  const types = new Set(waiting.filter(isListable).map(({ pattern }) => pattern.type));
  return [...types].flatMap((type) => {
    const ofType = ({ pattern }: Match) => pattern.type === type;
    const sure = found.filter(ofType);
    if (sure.length === 0) return [];
    const doubtful = waiting.filter((one) => ofType(one) && stands(text, one) && !isAmbiguous(one, all));
    return runs(text, inOrder([...sure, ...doubtful])).flatMap((run) =>
      run.some((one) => sure.includes(one))
        ? run.filter((one) => doubtful.includes(one) && (run.length >= fewest || isClear(one)))
        : [],
    );
  });
}

/** Vague words ("growth") have rules of their own: who undergoes what they name must stand with them. */
function isListable({ pattern }: Match): boolean {
  return pattern.entry.entity.type !== "process";
}

/** Two letters mean too much to be known by one neighbor, unless they are counted: "DCs and macrophages". */
function isClear({ pattern }: Match): boolean {
  return pattern.otherNumber || isLongEnough(pattern.casing.name);
}

const cut = /[\p{L}\p{N}]\p{Pd}$/u;
const charge = /^\p{N}\+/u;

/** False for the end of a longer name ("M-TAT") and for an ion ("Ca2+"). */
function stands(text: string, { span: { start, end } }: Match): boolean {
  return !cut.test(text.slice(Math.max(0, start - 2), start)) && !charge.test(text.slice(end - 1, end + 1));
}

/** True for a name that shares its text with another entry's of the same type, or with one of any type that needs no context. */
function isAmbiguous(one: Match, all: readonly Match[]): boolean {
  return all.some(
    ({ pattern, span }) =>
      pattern.entry !== one.pattern.entry &&
      (pattern.type === one.pattern.type || !pattern.context) &&
      overlaps(span, one.span),
  );
}

function inOrder(matches: readonly Match[]): Match[] {
  return [...matches].sort((a, b) => a.span.start - b.span.start);
}

/** The lists that matches stand in, those of one member left out. */
function runs(text: string, matches: readonly Match[]): Match[][] {
  const all: { members: Match[]; joined: boolean }[] = [];
  for (const match of matches) {
    const run = all.at(-1);
    const between = run === undefined ? undefined : betweenOf(text, run.members.at(-1), match);
    if (run === undefined || between === undefined) all.push({ members: [match], joined: false });
    else {
      run.members.push(match);
      run.joined ||= conjunction.test(between);
    }
  }
  return all
    .filter(({ members, joined }) => members.length >= fewest || (members.length > 1 && joined))
    .map(({ members }) => members);
}

/** What joins two members of a list, or undefined where they are none. */
function betweenOf(text: string, before: Match | undefined, { span }: Match): string | undefined {
  const end = before?.span.end ?? 0;
  if (before === undefined || end >= span.start || span.start - end > longestJoint) return undefined;
  const between = text.slice(end, span.start);
  return joint.test(between) ? between : undefined;
}
