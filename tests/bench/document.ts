/** One document of growing size: the time for a megabyte should stay. */
import { readResources } from "../../src/io/dictionaries.ts";
import { annotate } from "../../src/pipeline.ts";
import { toRows } from "../../src/table/rows.ts";
import { makeArticle } from "./article.ts";
import { megabytes, once } from "./measure.ts";

const sizes = [1_000_000, 5_000_000, 20_000_000, 50_000_000];

export async function benchDocuments(): Promise<void> {
  const { resources } = await readResources();
  const [smallest = 0] = sizes;
  annotate(makeArticle(smallest), resources); // so that the compiler of the machine has seen it all
  let first: number | undefined;
  for (const size of sizes) {
    const file = makeArticle(size);
    const { milliseconds } = once(() =>
      annotate(file, resources).map((annotation) => toRows(annotation).mentions.length),
    );
    const perMegabyte = milliseconds / megabytes(Buffer.byteLength(file.text));
    first ??= perMegabyte;
    console.log(
      `${megabytes(size)} MB: ${perMegabyte.toFixed(0)} ms a megabyte, ${(perMegabyte / first).toFixed(2)} times that of the first`,
    );
  }
}
