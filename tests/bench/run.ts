/** `npm run bench -- [topic ...]`: see README.md beside this file. */
import { benchCorpora } from "./corpus.ts";
import { benchDocuments } from "./document.ts";
import { benchPipeline } from "./pipeline.ts";
import { benchTagging } from "./tagging.ts";

const topics = {
  tagging: benchTagging,
  pipeline: benchPipeline,
  documents: benchDocuments,
  corpora: benchCorpora,
};

const asked = process.argv.slice(2);
for (const [topic, bench] of Object.entries(topics)) {
  if (asked.length > 0 && !asked.includes(topic)) continue;
  console.log(`\n${topic}\n`);
  await bench();
}
