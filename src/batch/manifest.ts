import type { ResourceFiles } from "../io/dictionaries.ts";
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
  readonly dictionaries: readonly LicensedFile[];
  /** Words and numbers that the rules of relations go by. */
  readonly language: readonly LicensedFile[];
  /** Imported vocabularies among the dictionaries. */
  readonly sources: readonly SourceRecord[];
  readonly totals: Totals;
  readonly problems: readonly Problem[];
  /** Tables that were written. */
  readonly tables: readonly WrittenFile[];
  /** Which part of the corpus it is, where it is one. */
  readonly shard?: Shard & { readonly corpus: Corpus };
}

/** A file that the results rest on, and its licence where that is known. */
export interface LicensedFile extends Checksum {
  readonly licence?: string | undefined;
}

/** What is under the licence of the program itself. */
const ownLicence = "MIT";

/** Those that come with the program are under its licence, imported ones under that of their vocabulary. */
export function licensed(files: ResourceFiles): Pick<ManifestInput, "dictionaries" | "language" | "sources"> {
  const { dictionaries, language, sources } = files;
  const licences = new Map(sources.map(({ name, licence }) => [name, licence || undefined]));
  return {
    dictionaries: dictionaries.map(({ path, sha256, vocabulary, isShipped }) => {
      return { path, sha256, licence: isShipped ? ownLicence : licences.get(vocabulary ?? "") };
    }),
    language: Object.values(language).map(({ path, sha256 }) => ({ path, sha256, licence: ownLicence })),
    sources,
  };
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
    inputs: run.inputs.map(({ path, sha256 }) => ({ path, sha256 })),
    dictionaries: run.dictionaries,
    language: run.language,
    sources: run.sources,
    counts: { ...run.totals.rows, citedRelations: run.totals.citedRelations },
    diagnostics: run.problems.map(({ severity, code, count }) => ({ severity, code, count })),
    tables: run.tables,
  };
}
