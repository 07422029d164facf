/** Citation groups that are printed raised, whether the file still says so or not. */
import type { Block } from "../model.ts";
import { type Span, sliceSpan, span } from "../span.ts";
import type { Candidate } from "./candidate.ts";
import { digitPattern } from "./digit.ts";
import { type NumberList, parseNumberList } from "./number-list.ts";

/** Between two raised pieces of one group: `<sup>1</sup>,<sup>2</sup>`. */
const joint = /^\s?[,;–-]?\s?$/u;
/** Pandoc's superscript, `^1,2^`, where the reading stage left it. */
const caretPattern = /\^([^\s^]{1,60})\^/gu;
/** `1-3`, `l6,18,19`, `²1`, `25.51`. */
const listPattern = `${digitPattern}(?:${digitPattern}|[,.–—-](?=${digitPattern})){0,60}`;
/**
 * Digits after a word, a closing bracket or quote, or the punctuation after these: "cells1-3", "(STAT).2-4",
 * "described.4,37 The". Digits after a digit and a full stop are decimals.
 */
const flattenedPattern = new RegExp(
  String.raw`(?<=[\p{L})\]”"’%]|[\p{L})\]”"’%+][.,;?!，；])${listPattern}(?![\d%°℃+/]|[-–][\p{L}\d]|[.,]\d)`,
  "gu",
);
/** Unicode superscript digits need no other mark. */
const superscriptDigit = /[⁰¹²³⁴-⁹]/u;

export function hasSuperscriptDigit(text: string): boolean {
  return superscriptDigit.test(text);
}

/** Groups that markup or Unicode says are raised. */
export function findRaisedCandidates(block: Block): Candidate[] {
  const { text, superscripts } = block.prose;
  const candidates: Candidate[] = [];
  const add = (at: Span, printed: string): void => {
    const list = parseNumberList(printed.replace(/^[\s,;[(]+|[\s,;\])]+$/gu, ""));
    if (list !== undefined)
      candidates.push({ form: "raised", block, span: at, printed, list, isWorded: false });
  };
  for (const at of joinRaised(text, superscripts)) add(at, sliceSpan(text, at));
  for (const match of text.matchAll(caretPattern)) {
    add(span(match.index, match.index + match[0].length), match[1] ?? "");
  }
  return candidates;
}

function joinRaised(text: string, raised: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const next of raised) {
    const last = joined.at(-1);
    if (last !== undefined && next.start >= last.end && joint.test(text.slice(last.end, next.start))) {
      joined[joined.length - 1] = span(last.start, next.end);
    } else joined.push(next);
  }
  return joined;
}

/**
 * Groups that lost their height. A letter that may be a digit or the end of the word before ("micel6", "signal4") gives
 * two candidates, the longer first.
 */
export function findFlattenedCandidates(block: Block): Candidate[] {
  const { text } = block.prose;
  const candidates: Candidate[] = [];
  for (const match of text.matchAll(flattenedPattern)) {
    const end = match.index + match[0].length;
    for (const start of possibleStarts(text, match.index, match[0])) {
      const printed = text.slice(start, end);
      const list = parseNumberList(printed) ?? readFullStops(printed);
      if (list === undefined || list.isBackwards) continue;
      const form = hasSuperscriptDigit(printed) ? "raised" : "flattened";
      candidates.push({ form, block, span: span(start, end), printed, list, isWorded: false });
    }
  }
  return candidates;
}

/** `25.51` → 25, 51: a comma printed as full stop. */
function readFullStops(printed: string): NumberList | undefined {
  const list = parseNumberList(printed.replace(/\./gu, ","));
  return list === undefined ? undefined : { ...list, isRepaired: true };
}

/** After a letter, each leading O, o, l or I may belong to the word instead. */
function possibleStarts(text: string, start: number, printed: string): number[] {
  const letters = /\p{L}/u.test(text.charAt(start - 1)) ? (/^[OolI]*/u.exec(printed)?.[0].length ?? 0) : 0;
  return Array.from({ length: letters + 1 }, (_, i) => start + i);
}
