/** Lines of a stream of bytes, as bytes: JSON is decoded by whoever parses it, and a line may be a whole article. */

const newline = 0x0a;
const carriageReturn = 0x0d;

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its end. Undefined where the line is longer than the limit, and was not kept. */
  readonly bytes: Uint8Array | undefined;
}

/** Lines with something in them. At most one is in memory, and of it at most `limit` bytes. */
export async function* splitLines(
  chunks: AsyncIterable<string | Uint8Array>,
  limit: number,
): AsyncGenerator<Line> {
  const line = new GrowingLine(limit);
  let number = 1;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk);
    let start = 0;
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
      line.add(bytes.subarray(start, end));
      const isEmpty = line.isEmpty;
      const content = line.take();
      if (!isEmpty) yield { number, bytes: content };
      number += 1;
      start = end + 1;
    }
    line.add(bytes.subarray(start));
  }
  if (!line.isEmpty) yield { number, bytes: line.take() };
}

class GrowingLine {
  readonly #limit: number;
  #pieces: Uint8Array[] = [];
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get isEmpty(): boolean {
    const [first] = this.#pieces;
    return this.#length === 0 || (this.#length === 1 && first?.[0] === carriageReturn);
  }

  add(piece: Uint8Array): void {
    if (piece.length === 0) return;
    this.#length += piece.length;
    if (this.#length > this.#limit) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  /** What there is, from the start of the line. */
  take(): Uint8Array | undefined {
    const bytes = this.#length > this.#limit ? undefined : Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.#length = 0;
    return bytes;
  }
}
