/** Readers of the public vocabularies in their native files. Each gives its terms by CURIE, as the dictionaries write it. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";

/** What a vocabulary says of one identifier. */
export interface Term {
  /** Label, symbol, synonyms and earlier names. */
  readonly names: readonly string[];
  /** Obsolete, withdrawn or dead: the identifier should not be used any more. */
  readonly withdrawn: boolean;
}

export type Terms = ReadonlyMap<string, Term>;

/** One file of a vocabulary. */
interface Source {
  readonly path: string;
  readonly read: (text: string) => Iterable<readonly [string, Term]>;
}

interface Vocabulary {
  /** Of the CURIEs that it can check. */
  readonly prefix: string;
  /** False where the files are an extract: an identifier that is missing there may well exist. */
  readonly complete: boolean;
  /** From old to new: the last file that knows an identifier decides whether it is withdrawn. */
  readonly sources: readonly Source[];
}

const vocabularies: readonly Vocabulary[] = [
  { prefix: "HGNC", complete: true, sources: [{ path: "hgnc/hgnc_complete_set.txt.gz", read: readHgnc }] },
  {
    prefix: "FPLX",
    complete: true,
    sources: [
      { path: "famplex/grounding_map.csv", read: readFamplexNames },
      { path: "famplex/entities.csv", read: readFamplexEntities },
    ],
  },
  {
    prefix: "miRBase",
    complete: true,
    sources: [{ path: "mirbase/mirna-human-mouse.tsv", read: readMirbase }],
  },
  { prefix: "CL", complete: true, sources: [{ path: "cell-ontology/cl-subset.obo", read: readObo }] },
  { prefix: "BTO", complete: true, sources: [{ path: "brenda-tissue/brenda.obo.gz", read: readObo }] },
  {
    prefix: "DOID",
    complete: true,
    sources: [
      { path: "disease-ontology/doid-2016-09-01.obo.gz", read: readObo },
      { path: "disease-ontology/NCIthesaurus.obo.gz", read: readObo },
      { path: "disease-ontology/DO_cancer_slim.obo", read: readObo },
      { path: "disease-ontology/disease-terms.tsv.gz", read: readDiseaseTerms },
    ],
  },
  {
    prefix: "GO",
    complete: true,
    sources: [
      { path: "gene-ontology/go-terms.tsv.gz", read: readGoTerms },
      { path: "gene-ontology/go-subset-2024.obo.gz", read: readObo },
    ],
  },
  {
    prefix: "UBERON",
    complete: true,
    sources: [{ path: "uberon/uberon-basic-subset.obo.gz", read: readObo }],
  },
  {
    prefix: "CHEBI",
    complete: false,
    sources: [{ path: "chebi/chebi-drugs-subset.obo.gz", read: readObo }],
  },
  { prefix: "PW", complete: true, sources: [{ path: "pathway-ontology/pathway.obo", read: readObo }] },
  {
    prefix: "Reactome",
    complete: true,
    sources: [{ path: "reactome/ReactomePathways-human.txt", read: readReactome }],
  },
  {
    prefix: "Cellosaurus",
    complete: false,
    sources: [{ path: "cellosaurus/cell-lines-human.tsv.gz", read: readCellosaurus }],
  },
];

/** Terms of the vocabularies by the prefix of their CURIEs. */
export type Library = ReadonlyMap<string, { readonly terms: Terms; readonly complete: boolean }>;

/** Reads every vocabulary of a folder. A file that is not there is an error: nothing could be said of its identifiers. */
export async function readLibrary(folder: string): Promise<Library> {
  const shelves = await Promise.all(
    vocabularies.map(async ({ prefix, complete, sources }) => {
      const parts = await Promise.all(sources.map((source) => readSource(folder, source)));
      return [prefix, { terms: mergeTerms(parts), complete }] as const;
    }),
  );
  return new Map(shelves);
}

async function readSource(
  folder: string,
  { path, read }: Source,
): Promise<Iterable<readonly [string, Term]>> {
  const bytes = await readFile(join(folder, path));
  return read((path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"));
}

function mergeTerms(parts: readonly Iterable<readonly [string, Term]>[]): Terms {
  const merged = new Map<string, Term>();
  for (const part of parts) {
    for (const [id, { names, withdrawn }] of part) {
      merged.set(id, { names: [...(merged.get(id)?.names ?? []), ...names], withdrawn });
    }
  }
  return merged;
}

function* readHgnc(text: string): Iterable<readonly [string, Term]> {
  const columns = ["symbol", "name", "alias_symbol", "alias_name", "prev_symbol", "prev_name"];
  for (const row of readTable(text, "\t", true)) {
    const names = columns.flatMap((column) => list(row[column]));
    yield [row.hgnc_id ?? "", { names, withdrawn: row.status !== "Approved" }];
  }
}

/** Text, then pairs of name space and identifier. */
function* readFamplexNames(text: string): Iterable<readonly [string, Term]> {
  for (const [name = "", ...pairs] of readRows(text, ",", true)) {
    for (let i = 0; i + 1 < pairs.length; i += 2) {
      if (pairs[i] === "FPLX") yield [`FPLX:${pairs[i + 1]}`, { names: [name], withdrawn: false }];
    }
  }
}

/** One identifier a line; it is a name itself. */
function* readFamplexEntities(text: string): Iterable<readonly [string, Term]> {
  for (const [id = ""] of readRows(text, ",", true)) {
    yield [`FPLX:${id}`, { names: [id.replaceAll("_", " ")], withdrawn: false }];
  }
}

function* readMirbase(text: string): Iterable<readonly [string, Term]> {
  for (const row of readTable(text, "\t", false)) {
    const names = [...list(row.name), ...list(row.previous_names)];
    yield [
      `miRBase:${row.accession}`,
      { names: names.flatMap(withoutSpecies), withdrawn: row.status === "dead" },
    ];
  }
}

/** Reviews leave the species out: "hsa-miR-21" is printed as "miR-21". */
function withoutSpecies(name: string): string[] {
  return [name, name.replace(/^(?:hsa|mmu)-/u, "")];
}

function* readDiseaseTerms(text: string): Iterable<readonly [string, Term]> {
  for (const row of readTable(text, "\t", false)) {
    const names = [row.name, row.exact_synonyms, row.other_synonyms].flatMap(list);
    yield [row.doid ?? "", { names, withdrawn: false }];
  }
}

function* readGoTerms(text: string): Iterable<readonly [string, Term]> {
  for (const row of readTable(text, "\t", false)) {
    yield [row.go_id ?? "", { names: [row.name, row.synonyms].flatMap(list), withdrawn: false }];
  }
}

function* readReactome(text: string): Iterable<readonly [string, Term]> {
  for (const [id = "", name = ""] of readRows(text, "\t", false)) {
    yield [`Reactome:${id}`, { names: [name.trim()], withdrawn: false }];
  }
}

function* readCellosaurus(text: string): Iterable<readonly [string, Term]> {
  for (const row of readTable(text, "\t", false)) {
    const names = [row.name, row.synonyms].flatMap(list);
    yield [`Cellosaurus:${row.cellosaurus_ac}`, { names, withdrawn: false }];
  }
}

/** OBO stanzas. Other identifiers of a term (`alt_id`) are left out: they are merged, hence not to be used. */
function* readObo(text: string): Iterable<readonly [string, Term]> {
  for (const stanza of text.split(/^\[/mu).slice(1)) {
    if (!stanza.startsWith("Term]")) continue;
    const lines = stanza.split("\n").map((line) => line.trimEnd());
    const [id] = values(lines, "id");
    if (id === undefined) continue;
    const names = [...values(lines, "name"), ...values(lines, "synonym").map(quoted)];
    yield [id, { names, withdrawn: values(lines, "is_obsolete").includes("true") }];
  }
}

function values(lines: readonly string[], tag: string): string[] {
  const start = `${tag}: `;
  return lines.filter((line) => line.startsWith(start)).map((line) => line.slice(start.length));
}

/** The text in quotes that a value starts with, without its escapes. */
function quoted(value: string): string {
  const text = /^"((?:[^"\\]|\\.)*)"/u.exec(value)?.[1] ?? value;
  return text.replace(/\\(.)/gu, "$1");
}

/** Values of one cell, which the vocabularies separate with a bar. */
function list(cell: string | undefined): string[] {
  return (cell ?? "").split("|").filter((part) => part !== "");
}

function readTable(text: string, delimiter: string, quotes: boolean): Record<string, string>[] {
  const [header = [], ...rows] = readRows(text, delimiter, quotes);
  return rows.map((row) => Object.fromEntries(header.map((column, i) => [column, row[i] ?? ""])));
}

/** Files without quoting have quotes as plain characters, even unbalanced. */
function readRows(text: string, delimiter: string, quotes: boolean): string[][] {
  return parse(text, {
    delimiter,
    quote: quotes ? '"' : null,
    relax_column_count: true,
    skip_empty_lines: true,
  });
}
