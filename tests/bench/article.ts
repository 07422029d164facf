/** Articles for the benchmarks: sentences of the sample reviews in paragraphs, as plain text without a reference list. */
import type { SourceFile } from "../../src/model.ts";
import { syntheticText } from "./synthetic.ts";

/** About what a paragraph of a review has. */
const paragraphSentences = 8;

/** One article of about `size` bytes. */
export function makeArticle(size: number, name = "article"): SourceFile {
  return { name, path: `${name}.txt`, text: paragraphs(syntheticText(size, symbols)) };
}

/** Articles of about `each` bytes, all different. */
export function makeArticles(count: number, each: number): SourceFile[] {
  const sentences = syntheticText(count * each, symbols);
  const perArticle = Math.ceil(sentences.length / count);
  return Array.from({ length: count }, (_, i) => {
    const own = sentences.slice(i * perArticle, (i + 1) * perArticle);
    return { name: `a${i}`, path: `a${i}.txt`, text: paragraphs(own) };
  });
}

function paragraphs(sentences: readonly string[]): string {
  const lines: string[] = [];
  for (let at = 0; at < sentences.length; at += paragraphSentences)
    lines.push(sentences.slice(at, at + paragraphSentences).join(" "));
  return `${lines.join("\n\n")}\n`;
}

/** Put between the words: names that the shipped dictionaries have, and some that they have not. */
const symbols =
  "PTEN exosomes miR-21 TGF-β1 macrophages (n = 12) HeLa breast cancer p < 0.05 Fig. 2 XYZ1 in vitro".split(
    " ",
  );
