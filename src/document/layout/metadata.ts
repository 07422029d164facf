import { articleKindLength } from "./section.ts";
import type { Placed } from "./zone.ts";

export interface Metadata {
  readonly title: string;
  readonly doi: string;
  readonly pmid: string;
  readonly year: string;
}

const doi = /\b10\.\d{4,9}\s?\/\s?[^\s"<>]{2,120}/;
/** A key such as `@doi:10.1234/x` or `@https://doi.org/10.1234/x`: it names the work that is cited there. */
const citationKey = /@[a-z]{2,8}:[^\s\];]+/gi;
const pmid = /\bPMID\s?:?\s?(\d{5,8})\b/i;
/** From the best evidence to the weakest. */
const years = [
  /\bpublished\b.{0,40}?\b((?:19|20)\d\d)\b/i,
  /(?:©|copyright|\(c\))\D{0,20}\b((?:19|20)\d\d)\b/i,
  /\((?:\w{3,9} )?((?:19|20)\d\d)\)/,
  /\baccepted\b.{0,40}?\b((?:19|20)\d\d)\b/i,
  /\breceived\b.{0,40}?\b((?:19|20)\d\d)\b/i,
  /\b((?:19|20)\d\d)\s?[,;]\s?\d{1,4}\s?[:(]/,
];

/** What the first page says about the article. Its running text is not asked: it cites others. */
export function readMetadata(placed: readonly Placed[]): Metadata {
  const front = placed
    .filter(({ part }) => part === "front" || part === "title")
    .map(({ passage }) => passage.prose.text);
  const abstract = placed.find(({ part }) => part === "abstract")?.passage.prose.text ?? "";
  const end = abstract.replace(citationKey, "").slice(-200);
  const text = [...front.map((t) => t.slice(0, 4000).replace(citationKey, "")), end].join("\n");
  return {
    title: readTitle(placed),
    doi: (doi.exec(text)?.[0] ?? "").replace(/\s/g, "").replace(/[.,;:)\]]+$/, ""),
    pmid: pmid.exec(text)?.[1] ?? "",
    year: years.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined) ?? "",
  };
}

function readTitle(placed: readonly Placed[]): string {
  const title = placed.find(({ part }) => part === "title")?.passage.prose.text ?? "";
  return title.slice(articleKindLength(title));
}
