import type { SourceRecord } from "../io/vocabulary/record.ts";
import type { Selection } from "../selection.ts";
import type { OutputFormat } from "./format.ts";
import type { Problem } from "./problem.ts";
import type { Corpus, Shard } from "./shard.ts";
import type { WrittenFile } from "./sink.ts";
import type { Checksum, Totals } from "./tally.ts";

export interface ManifestInput {
  readonly version: string;
  readonly options: RunOptions;
  readonly inputs: readonly Checksum[];
  readonly dictionaries: readonly Checksum[];
  readonly language: readonly Checksum[];
  /** Imported vocabularies among the dictionaries. */
  readonly sources: readonly SourceRecord[];
  readonly totals: Totals;
  readonly problems: readonly Problem[];
  /** Tables that were written. */
  readonly tables: readonly WrittenFile[];
  /** Which part of the corpus it is, where it is one. */
  readonly shard?: Shard & { readonly corpus: Corpus };
}

/** Options that decide what is in the tables. */
export interface RunOptions extends Selection {
  readonly shippedDictionaries: boolean;
  readonly formats: readonly OutputFormat[];
}

/** Content of `run.json`: what made these tables. It holds neither times nor paths that are a machine's own. */
export function toManifest(run: ManifestInput): object {
  return {
    program: { name: "litmark", version: run.version },
    options: run.options,
    ...(run.shard === undefined ? {} : { shard: run.shard }),
    inputs: run.inputs.map(toChecksum),
    dictionaries: run.dictionaries.map(toChecksum),
    language: run.language.map(toChecksum),
    sources: run.sources,
    counts: { ...run.totals.rows, citedRelations: run.totals.citedRelations },
    diagnostics: run.problems.map(({ severity, code, count }) => ({ severity, code, count })),
    tables: run.tables,
  };
}

function toChecksum({ path, sha256 }: Checksum): Checksum {
  return { path, sha256 };
}
