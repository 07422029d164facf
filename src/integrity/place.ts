import type { Place } from "../diagnostic.ts";
import { type Sentence, sourceOf } from "../model.ts";
import { outerSpan, type Span } from "../span.ts";

/** Where a range of a sentence stands in the file, from its first piece to its last. */
export function placeInFile(sentence: Sentence, range: Span): Place {
  const sources = sourceOf(sentence, range);
  return sources.length === 0 ? { kind: "file" } : { kind: "span", span: outerSpan(sources) };
}
