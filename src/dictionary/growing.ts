/** Typed arrays that grow: for building, in time linear in what is added, tables whose size is not known before. */
import { textOf } from "./unit.ts";

const firstCapacity = 16;

/** A growing list of 32-bit integers. */
export class IntList {
  #values = new Int32Array(firstCapacity);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The value at an index; 0 beyond the end. */
  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.#values[index] = value;
  }

  /** Adds a value, and gives its index. */
  push(value: number): number {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
    return this.#length - 1;
  }

  /** A copy of no more than the values. */
  toArray(): Int32Array {
    return this.#values.slice(0, this.#length);
  }
}

/** A growing list of UTF-16 units. */
export class UnitList {
  #units = new Uint16Array(firstCapacity);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The unit at an index; 0 beyond the end. */
  at(index: number): number {
    return this.#units[index] ?? 0;
  }

  add(text: string): void {
    const end = this.#length + text.length;
    if (end > this.#units.length) this.#grow(end);
    for (let i = 0; i < text.length; i++) this.#units[this.#length + i] = text.charCodeAt(i);
    this.#length = end;
  }

  /** The text from one index to another, the last exclusive. */
  textIn(start: number, end: number): string {
    return textOf(this.#units.subarray(start, end));
  }

  #grow(least: number): void {
    const larger = new Uint16Array(Math.max(least, this.#units.length * 2));
    larger.set(this.#units);
    this.#units = larger;
  }

  /** A copy of no more than the units. */
  toArray(): Uint16Array {
    return this.#units.slice(0, this.#length);
  }
}
