/** Annotations as lines of JSON into a pipe, as the documents are done. */
import { toLines } from "./output/ndjson.ts";
import type { Sink } from "./sink.ts";

/** The reader of a pipe has gone before all was written. */
export class ClosedPipeError extends Error {
  override readonly name = "ClosedPipeError";
}

/** Throws a ClosedPipeError from `take` when nobody reads any more. It waits while the reader is slow. */
export function openOutputStream(stream: NodeJS.WritableStream): Sink {
  const pipe = { isClosed: false };
  const closed = new Promise<void>((resolve) => {
    const close = () => {
      pipe.isClosed = true;
      resolve();
    };
    stream.once("error", close); // what it was is for whoever owns the stream
    stream.once("close", close);
  });
  return {
    async take(outcome) {
      for (const line of toLines(outcome)) {
        if (pipe.isClosed) throw new ClosedPipeError("the reader has gone");
        if (!stream.write(line)) await Promise.race([closed, drained(stream)]);
      }
    },
    commit: async () => [],
    discard: async () => {},
  };
}

function drained(stream: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve) => stream.once("drain", resolve));
}
