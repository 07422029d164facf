/** The whole pipeline with the shipped dictionaries, stage by stage, and compromise's full parse of the same text. */
import nlp from "compromise";
import { readResources } from "../../src/io/dictionaries.ts";
import { annotate } from "../../src/pipeline.ts";
import { makeStopwatch } from "../../src/stopwatch.ts";
import { toRows } from "../../src/table/rows.ts";
import { makeArticles } from "./article.ts";
import { best, speed } from "./measure.ts";

const articles = 400;
const articleSize = 5_000;
/** The full parse is slow: it gets fewer of the same articles. */
const parsedArticles = 20;

export async function benchPipeline(): Promise<void> {
  const { resources } = await readResources();
  const files = makeArticles(articles, articleSize);
  const bytes = sizeOf(files);
  const work = (measure = makeStopwatch(() => performance.now()).measure) => {
    for (const file of files) {
      for (const annotation of annotate(file, resources, { measure }))
        measure("rows", () => toRows(annotation));
    }
  };
  work(); // so that the compiler of the machine has seen it all
  const stopwatch = makeStopwatch(() => performance.now());
  const whole = best(() => work(), 3);
  work(stopwatch.measure);
  const total = [...stopwatch.times.values()].reduce((sum, time) => sum + time, 0);
  console.table(
    Array.from(stopwatch.times, ([stage, time]) => ({
      stage,
      MBs: speed(bytes, time).toFixed(1),
      share: `${((100 * time) / total).toFixed(0)} %`,
    })),
  );
  const few = files.slice(0, parsedArticles);
  const parse = best(() => {
    for (const { text } of few) nlp(text).json();
  }, 2);
  const own = speed(bytes, whole);
  const full = speed(sizeOf(few), parse);
  console.log(
    `whole pipeline ${own.toFixed(2)} MB/s; compromise's full parse of the same text ${full.toFixed(3)} MB/s`,
  );
  console.log(`ratio ${(own / full).toFixed(1)}\n`);
}

function sizeOf(files: readonly { readonly text: string }[]): number {
  return files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}
