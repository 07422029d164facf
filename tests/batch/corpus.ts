/** A small corpus with its own dictionaries, and runs over it within this process. */
import { type AnnotateOptions, annotateFiles } from "../../src/cli/annotate.ts";
import { mergeFolders } from "../../src/cli/merge.ts";
import { annotate } from "../../src/pipeline.ts";
import { silentEffects } from "../cli/run.ts";
import { makeTarGz } from "../io/packed.ts";

function review(about: string): string {
  return `# On ${about}\n\n## Introduction\n\nTumor cells secrete exosomes that contain ${about} [1]. ${about} targets PTEN [7].\n\n## References\n\n1. Doe J. On ${about}. J Test. 2001;1:2-3.\n`;
}

const dictionaries = {
  "d/vesicle.csv": "name,id,synonyms\nexosome,GO:0070062,exosomes\n",
  "d/cell_type.csv": "name,id,synonyms\ntumor cell,none,tumor cells\n",
  "d/protein.csv": "name,id,synonyms\nPTEN,HGNC:9588,\nbroken row,,\n",
};

/** Reviews in two folders, an archive, a file that cannot be read as text, and dictionaries with a mistake. */
export async function makeCorpus(): Promise<Record<string, string | Uint8Array>> {
  const reviews = Array.from({ length: 9 }, (_, i) => [`in/${i % 2}/${i}.md`, review(`miR-2${i}`)] as const);
  const members = [
    ["m/x.md", review("miR-155")],
    ["m/y.md", review("let-7a")],
    ["m/bad.md", "\0"],
  ] as const;
  return {
    ...dictionaries,
    ...Object.fromEntries(reviews),
    "in/more.tar.gz": await makeTarGz(members),
    "in/bad.md": Buffer.from([0x63, 0xe9]),
  };
}

/** Gives the exit code. */
export function annotateIn(
  cwd: string,
  out: string,
  options: Partial<AnnotateOptions> = {},
): Promise<number> {
  const usual = { dictionaries: ["d"], shippedDictionaries: false, quiet: true };
  return annotateFiles(["in"], { ...usual, out, ...options }, silentEffects(cwd), annotate);
}

/** Writes all shards into folders `s1`, `s2`, …, whose names it gives. */
export async function annotateShards(
  cwd: string,
  of: number,
  options: Partial<AnnotateOptions> = {},
): Promise<string[]> {
  const names = Array.from({ length: of }, (_, i) => `s${i + 1}`);
  for (const [i, name] of names.entries())
    await annotateIn(cwd, name, { shard: { index: i + 1, of }, ...options });
  return names;
}

export function mergeIn(cwd: string, out: string, shards: readonly string[]): Promise<number> {
  return mergeFolders(out, shards, { quiet: true }, silentEffects(cwd));
}
