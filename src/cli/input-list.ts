import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { splitLines } from "../io/line.ts";
import { refusal } from "../io/reason.ts";
import { UsageError } from "../io/usage-error.ts";

/** Longest path that a system takes, in bytes, with room to spare. */
const longestPath = 100_000;

/**
 * The inputs that a file lists, or standard input for `-`: a path a line, or with a zero byte after each as
 * `find -print0` writes them. Throws a UsageError for a list that cannot be read.
 */
export async function listInputs(
  list: string,
  cwd: string,
  stdin: AsyncIterable<string | Uint8Array>,
): Promise<string[]> {
  try {
    const paths: string[] = [];
    const chunks = list === "-" ? stdin : createReadStream(resolve(cwd, list));
    for await (const { number, bytes } of splitLines(withLineEnds(chunks), longestPath)) {
      if (bytes === undefined) throw new UsageError(`line ${number} of ${list} is too long for a path`);
      paths.push(new TextDecoder().decode(bytes).replace(/\r$/u, ""));
    }
    return paths;
  } catch (error) {
    const reason = refusal(error);
    if (reason === undefined) throw error;
    throw new UsageError(`cannot read the list ${list}: ${reason}`, { cause: error });
  }
}

async function* withLineEnds(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    yield Buffer.from(chunk).map((byte) => (byte === 0 ? 0x0a : byte));
  }
}
