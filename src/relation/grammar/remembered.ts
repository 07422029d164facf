/** Answers about the chunks of a sentence, kept: every rule asks the same of them. */
import type { Chunks } from "./clause.ts";

/** The same function, which reads the chunk at an index once for each list of chunks. No list of chunks ever changes. */
export function remembered<T extends object>(
  read: (chunks: Chunks, i: number) => T,
): (chunks: Chunks, i: number) => T {
  const answers = new WeakMap<Chunks, (T | undefined)[]>();
  return (chunks, i) => {
    if (i < 0) return read(chunks, i);
    let known = answers.get(chunks);
    if (known === undefined) {
      known = [];
      answers.set(chunks, known);
    }
    const answer = known[i] ?? read(chunks, i);
    known[i] = answer;
    return answer;
  };
}
