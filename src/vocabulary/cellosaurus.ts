/** Cellosaurus, text (https://ftp.expasy.org/databases/cellosaurus/): entries of two-letter codes, ended by `//`. */
import { splitValues } from "./cells.ts";
import type { Concept } from "./concept.ts";
import { reportMalformed } from "./header-table.ts";
import type { ImportLog, LinePlace } from "./log.ts";
import type { Reader, ReaderOptions } from "./reader.ts";
import { human, mouse } from "./species.ts";

interface Draft {
  name: string;
  accession: string;
  synonyms: string[];
  readonly species: string[];
  category: string;
}

/** The code and what follows it: `ID   HL-60`. */
const linePattern = /^([A-Z]{2}) {3}(.*)$/u;
const versionPattern = /^ Version: (\S+)/u;
/** Named like antibody clones (1A2, 10E2), of which prose has many that are not the cell line. */
const unwantedCategory = "Hybridoma";

export function readCellosaurus(options: ReaderOptions): Reader {
  const concepts: Concept[] = [];
  let version = "";
  let draft: Draft | undefined;
  return {
    read(line, place) {
      const [, code, value] = linePattern.exec(line) ?? [];
      if (code === "ID" && value !== undefined) draft = newDraft(value.trim());
      else if (draft === undefined) version ||= versionPattern.exec(line)?.[1] ?? "";
      else if (line.startsWith("//")) {
        const concept = toConcept(draft, options, place);
        if (concept !== undefined) concepts.push(concept);
        draft = undefined;
      } else if (code !== undefined && value !== undefined) readCode(draft, code, value);
    },
    finish: () => ({ title: "Cellosaurus", version, concepts }),
  };
}

function newDraft(name: string): Draft {
  return { name, accession: "", synonyms: [], species: [], category: "" };
}

function readCode(draft: Draft, code: string, value: string): void {
  switch (code) {
    case "AC":
      draft.accession = value.trim();
      break;
    case "SY":
      draft.synonyms = splitValues(value, "; ");
      break;
    case "OX": // NCBI_TaxID=9606; ! Homo sapiens (Human)
      draft.species.push(/NCBI_TaxID=(\d+)/u.exec(value)?.[1] ?? "");
      break;
    case "CA":
      draft.category = value.trim();
      break;
  }
}

function toConcept(draft: Draft, options: ReaderOptions, place: LinePlace): Concept | undefined {
  const { log, type = "cell_line", species = [human, mouse], scopes = ["label", "exact"] } = options;
  if (!isWanted(draft, species, log)) return undefined;
  if (!/^CVCL_\w{4}$/u.test(draft.accession)) {
    reportMalformed(log, place, `the entry "${draft.name}" has no accession like CVCL_0030`);
    return undefined;
  }
  const synonyms = scopes.includes("exact") ? draft.synonyms : [];
  const names = [
    { text: draft.name, scope: "label" as const },
    ...synonyms.map((text) => ({ text, scope: "exact" as const })),
  ];
  return { id: `Cellosaurus:${draft.accession}`, type, label: draft.name, names };
}

function isWanted(draft: Draft, species: readonly string[], log: ImportLog): boolean {
  const ofSpecies = draft.species.some((taxon) => species.includes(taxon));
  if (!ofSpecies) log.note("other-species", draft.name);
  else if (draft.category === unwantedCategory) log.note("other-kind", draft.name);
  return ofSpecies && draft.category !== unwantedCategory;
}
