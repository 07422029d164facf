/**
 * One file for many arrays: a header, a table of sections, and the sections, each aligned so that a typed array can
 * lie over it without copying. Numbers are in the byte order of the machine: the file is a cache, made where it is
 * used, and one from a machine of the other order does not show the magic number.
 */

/** "LMDK" as a little-endian number. */
const magic = 0x4b444d4c;
/** To be raised whenever the sections or their meaning change. */
const formatVersion = 1;

/** Words of the header: magic, version, length of the file in bytes, checksum of all that follows, sections. */
const header = { magic: 0, version: 1, length: 2, checksum: 3, sections: 4, size: 5 } as const;
/** Words for each section: its offset and length in bytes. */
const sectionWords = 2;
const wordBytes = 4;
/** Sections start at multiples of this many bytes. */
const alignment = 8;

export type Section = Int32Array | Uint16Array | Uint8Array;

/** The sections as the bytes of one file. */
export function packSections(sections: readonly Section[]): Uint8Array {
  const headBytes = (header.size + sections.length * sectionWords) * wordBytes;
  const offsets: number[] = [];
  let length = aligned(headBytes);
  for (const { byteLength } of sections) {
    offsets.push(length);
    length = aligned(length + byteLength);
  }
  const bytes = new Uint8Array(length);
  const words = new Int32Array(bytes.buffer);
  sections.forEach((section, i) => {
    const offset = offsets[i] ?? 0;
    words.set([offset, section.byteLength], header.size + i * sectionWords);
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset);
  });
  words.set([magic, formatVersion, length, 0, sections.length]);
  words[header.checksum] = checksumOf(words);
  return bytes;
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / alignment) * alignment;
}

/** True when a buffer holds exactly what `packSections` wrote: any one changed word is noticed, and nearly all else. */
export function isIntact(buffer: ArrayBufferLike): boolean {
  if (buffer.byteLength % alignment !== 0 || buffer.byteLength < header.size * wordBytes) return false;
  const words = new Int32Array(buffer);
  return hasHeader(words) && words[header.checksum] === checksumOf(words);
}

function hasHeader(words: Int32Array): boolean {
  const isOurs = words[header.magic] === magic && words[header.version] === formatVersion;
  return isOurs && words[header.length] === words.byteLength;
}

/** Of all words after its own. Each step can be undone, so that a change of one word changes the end. */
function checksumOf(words: Int32Array): number {
  let sum = 0x811c9dc5;
  for (let i = header.checksum + 1; i < words.length; i++) sum = Math.imul(sum ^ (words[i] ?? 0), 0x01000193);
  return sum | 0;
}

/** Gives the sections of a buffer in the order in which they were packed; nothing is copied. */
export class SectionReader {
  readonly #words: Int32Array;
  #next = 0;

  /** Throws a RangeError for a buffer that does not start as such a file does. */
  constructor(buffer: ArrayBufferLike) {
    this.#words = new Int32Array(buffer, 0, Math.floor(buffer.byteLength / wordBytes));
    if (!hasHeader(this.#words)) throw new RangeError("not a compiled dictionary of this version");
  }

  ints(): Int32Array {
    const [offset, length] = this.#place();
    return new Int32Array(this.#words.buffer, offset, length / Int32Array.BYTES_PER_ELEMENT);
  }

  units(): Uint16Array {
    const [offset, length] = this.#place();
    return new Uint16Array(this.#words.buffer, offset, length / Uint16Array.BYTES_PER_ELEMENT);
  }

  bytes(): Uint8Array {
    return new Uint8Array(this.#words.buffer, ...this.#place());
  }

  #place(): [offset: number, length: number] {
    if (this.#next >= (this.#words[header.sections] ?? 0)) throw new RangeError("no more sections");
    const at = header.size + this.#next * sectionWords;
    this.#next += 1;
    return [this.#words[at] ?? 0, this.#words[at + 1] ?? 0];
  }
}
