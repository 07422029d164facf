/** Lists of reference numbers: `28,30-32` ⇄ 28, 30, 31, 32. */
import { repairDigits, toAscii } from "./digit.ts";

export interface NumberList {
  /** Ranges expanded, each number once, in the order of the text. */
  readonly numbers: readonly number[];
  /** True when letters were read as digits, or a lost comma was put back. */
  readonly isRepaired: boolean;
  /** True when a range runs from high to low; its numbers are given all the same. */
  readonly isBackwards: boolean;
}

/** Between two items: `,`, `;`, ` and `, `, and `, ` & `. */
const itemSeparator = /\s*[,;，；、]\s*(?:and\s+|&\s*)?|\s+and\s+|\s*&\s*/u;
/** `12`, `3-5`, `3 – 5`, with O, o, l or I for a digit. */
const item = /^([\dOolI]{1,4})(?:\s*(?:[-‐‑‒–—−~～]|to(?=\s))\s*([\dOolI]{1,4}))?$/u;
/** A range over more numbers than this is no citation: page numbers, years. */
const longestRange = 150;
/** A list of more characters than this is no citation. */
const longestList = 400;

/** `8-1O` → 8, 9, 10, repaired. Undefined when the text is no list of numbers from 1. */
export function parseNumberList(text: string): NumberList | undefined {
  if (text.length > longestList) return undefined;
  const plain = toAscii(text).trim();
  if (!/\d/u.test(plain)) return undefined;
  const numbers = new Set<number>();
  let isBackwards = false;
  for (const part of plain.split(itemSeparator)) {
    const range = parseItem(part);
    if (range === undefined) return undefined;
    const [low, high] = range.start <= range.end ? [range.start, range.end] : [range.end, range.start];
    isBackwards ||= low !== range.start;
    for (let n = low; n <= high; n++) numbers.add(n);
  }
  return {
    numbers: [...numbers],
    isRepaired: /[OolI]/u.test(plain.replace(/\b(?:and|to)\b/gu, "")),
    isBackwards,
  };
}

function parseItem(text: string): { start: number; end: number } | undefined {
  const [, first, last] = item.exec(text) ?? [];
  if (first === undefined) return undefined;
  const start = Number(repairDigits(first));
  const end = last === undefined ? start : completeEnd(repairDigits(first), repairDigits(last));
  const isPlausible = start > 0 && end > 0 && Math.abs(end - start) <= longestRange;
  return isPlausible ? { start, end } : undefined;
}

/** `128-30` stands for 128-130. */
function completeEnd(first: string, last: string): number {
  const whole = first.slice(0, first.length - last.length) + last;
  return last.length < first.length && Number(last) < Number(first) ? Number(whole) : Number(last);
}

/** Sorted numbers as they are printed: three in a row or more as a range, `1,2,4-6`. */
export function formatNumberList(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const n of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && n === run[1] + 1) run[1] = n;
    else runs.push([n, n]);
  }
  return runs
    .map(([first, last]) => {
      if (first === last) return `${first}`;
      return last === first + 1 ? `${first},${last}` : `${first}-${last}`;
    })
    .join(",");
}

/**
 * Ways to read a list whose commas were lost or printed as full stops: `2223` → 22, 23; `25.51` → 25, 51. Only what
 * stays within the reference list.
 */
export function alternativeReadings(text: string, count: number): NumberList[] {
  const plain = repairDigits(toAscii(text).trim());
  const candidates = [plain.replace(/(?<=\d)\.(?=\d)/gu, ","), ...splitDigits(plain)];
  return candidates
    .filter((candidate) => candidate !== plain)
    .map(parseNumberList)
    .filter((list) => list?.numbers.every((n) => n <= count) === true)
    .map((list) => ({ numbers: list?.numbers ?? [], isRepaired: true, isBackwards: false }));
}

/** `2223` → `22,23`; `89` → `8,9`. Only rising pairs. */
function splitDigits(text: string): string[] {
  if (!/^\d{2,6}$/u.test(text)) return [];
  const cuts = Array.from({ length: text.length - 1 }, (_, i) => i + 1);
  return cuts
    .map((cut): [string, string] => [text.slice(0, cut), text.slice(cut)])
    .filter(([first, last]) => !last.startsWith("0") && Number(first) < Number(last))
    .map((pair) => pair.join(","));
}
