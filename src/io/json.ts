/** JSON for people as well: a line for every member, and within a list a line for every row. */
export function toJson(value: object): string {
  return [...toPieces(value)].join("");
}

/** The same as bytes, which may be more than a string can hold: a run of millions of files lists them all. */
export function toJsonBytes(value: object): Uint8Array {
  return Buffer.concat(Array.from(toPieces(value), (piece) => Buffer.from(piece)));
}

/** Rows that make a piece. */
const rowsTogether = 10_000;

function* toPieces(value: object): Generator<string> {
  let separator = "{\n";
  for (const [name, member] of Object.entries(value)) {
    yield `${separator}${JSON.stringify(name)}: `;
    if (Array.isArray(member) && member.length > 0) yield* toLines(member);
    else yield JSON.stringify(member);
    separator = ",\n";
  }
  yield "\n}\n";
}

function* toLines(rows: readonly unknown[]): Generator<string> {
  for (let start = 0; start < rows.length; start += rowsTogether) {
    const lines = rows.slice(start, start + rowsTogether).map((row) => JSON.stringify(row));
    yield (start === 0 ? "[\n" : ",\n") + lines.join(",\n");
  }
  yield "\n]";
}
