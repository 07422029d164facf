/** The command over corpora of growing size, in processes of their own: memory should stay, and two workers pay. */
import { fork } from "node:child_process";
import { once as nextEvent } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { makeArticles } from "./article.ts";
import { megabytes } from "./measure.ts";

/** About what an abstract has, in bytes. */
const articleSize = 1_500;
const counts = [100, 1_000, 10_000];
/** Documents that one and two workers, and a second run, are compared on. */
const compared = 2_000;

const Measured = z.object({ seconds: z.number(), memory: z.number() });
type Measured = z.infer<typeof Measured>;

export async function benchCorpora(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "litmark-bench-"));
  try {
    await growth(folder);
    await workers(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function growth(folder: string): Promise<void> {
  console.log("Peak memory of the whole process, two workers");
  for (const count of counts) {
    const corpus = await writeCorpus(folder, count);
    const { seconds, memory } = await run(corpus.path, join(folder, "out"), "--workers", "2", "--no-cache");
    const rate = megabytes(corpus.bytes) / seconds;
    console.log(`${count} documents: ${megabytes(memory).toFixed(0)} MB, ${rate.toFixed(2)} MB/s`);
  }
}

async function workers(folder: string): Promise<void> {
  const corpus = await writeCorpus(folder, compared);
  const out = join(folder, "out");
  const one = await run(corpus.path, out, "--workers", "1", "--no-cache");
  const two = await run(corpus.path, out, "--workers", "2", "--no-cache");
  const first = await run(corpus.path, out);
  const second = await run(corpus.path, out);
  const ratio = (a: Measured, b: Measured) => (a.seconds / b.seconds).toFixed(2);
  console.log(`${compared} documents: two workers ${ratio(one, two)} times as fast as one`);
  console.log(`a second run over the same documents ${ratio(first, second)} times as fast as the first`);
}

async function writeCorpus(folder: string, count: number): Promise<{ path: string; bytes: number }> {
  const path = join(folder, `corpus-${count}`);
  await mkdir(path, { recursive: true });
  const articles = makeArticles(count, articleSize);
  for (const { name, text } of articles) await writeFile(join(path, `${name}.txt`), text);
  return { path, bytes: articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) };
}

/** Runs the built command in a process that tells what it took. */
async function run(input: string, out: string, ...options: readonly string[]): Promise<Measured> {
  const script = new URL("./annotated.mjs", import.meta.url);
  const child = fork(script, ["annotate", input, "--out", out, "--quiet", ...options], { execArgv: [] });
  const [message] = await nextEvent(child, "message");
  return Measured.parse(message);
}
