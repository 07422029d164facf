/** Texts side by side in one array of units: a million of them cost no object each, and lie in a file as in memory. */
import { IntList, UnitList } from "./growing.ts";
import { textOf } from "./unit.ts";

export interface TextPool {
  /** Where text i starts in `units`; one element more than there are texts. */
  readonly starts: Int32Array;
  /** UTF-16 units of all texts. */
  readonly units: Uint16Array;
}

export class TextPoolBuilder {
  readonly #starts = new IntList();
  readonly #units = new UnitList();

  /** Adds a text, and gives its number. */
  add(text: string): number {
    this.#units.add(text);
    return this.#starts.push(this.#units.length - text.length);
  }

  /** How many texts there are. */
  get size(): number {
    return this.#starts.length;
  }

  build(): TextPool {
    this.#starts.push(this.#units.length);
    return { starts: this.#starts.toArray(), units: this.#units.toArray() };
  }
}

/** Text number i; "" for a number that there is not. */
export function textAt({ starts, units }: TextPool, i: number): string {
  return textOf(units.subarray(starts[i] ?? 0, starts[i + 1] ?? 0));
}

/** Texts from one number to another, the last exclusive. */
export function textsIn(pool: TextPool, from: number, to: number): string[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => textAt(pool, from + i));
}
