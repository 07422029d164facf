/** Formats of the output. */

export const outputFormats = ["csv", "json", "ndjson", "parquet"] as const;
export type OutputFormat = (typeof outputFormats)[number];

export const defaultFormats: readonly OutputFormat[] = ["csv", "json"];

/** `csv,parquet`, in any order, as a list in the usual order; undefined where one is not known. */
export function parseFormats(text: string): readonly OutputFormat[] | undefined {
  const wanted = text.split(",");
  const isKnown = wanted.every((name) => outputFormats.some((format) => format === name));
  return isKnown ? outputFormats.filter((format) => wanted.includes(format)) : undefined;
}
