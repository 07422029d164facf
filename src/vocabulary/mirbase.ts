/**
 * miRBase (https://www.mirbase.org/download/): GFF3, `mature.fa`, `hairpin.fa` and `aliases.txt`, told apart line by
 * line, so that any of them may be read together. Case tells a hairpin (hsa-mir-21) from its product (hsa-miR-21-5p).
 */
import type { Concept, ConceptName } from "./concept.ts";
import { reportMalformed } from "./header-table.ts";
import type { Reader, ReaderOptions } from "./reader.ts";
import { human, mouse, taxonOfMirbase } from "./species.ts";

/** `>hsa-let-7a-5p MIMAT0000062 Homo sapiens let-7a-5p` */
const fastaPattern = /^>(?<name>\S+)\s+(?<accession>MI(?:MAT)?\d+)/u;
/** `…;Alias=MIMAT0027618;Name=hsa-miR-6859-5p;…`: a product of two hairpins has two lines and one alias. */
const gffPattern = /[\t;]Alias=(?<accession>MI(?:MAT)?\d+);Name=(?<name>[^;\s]+)/u;
/** `MIMAT0000092	hsa-miR-92;hsa-miR-92a;hsa-miR-92a-3p;`: the present name is the last. */
const aliasPattern = /^(?<accession>MI(?:MAT)?\d+)\t(?<name>\S*)$/u;
const versionPattern = /miRBase v?(\d[\d.]*)/u;
const sequence = /^[ACGUTNacgutn]*$/u;

interface Names {
  current: string | undefined;
  aliases: readonly string[];
}

export function readMirbase(options: ReaderOptions): Reader {
  const byAccession = new Map<string, Names>();
  let version = "";
  const namesOf = (accession: string) => {
    const names = byAccession.get(accession) ?? { current: undefined, aliases: [] };
    byAccession.set(accession, names);
    return names;
  };
  return {
    read(line, place) {
      const current = (fastaPattern.exec(line) ?? gffPattern.exec(line))?.groups;
      const alias = aliasPattern.exec(line)?.groups;
      if (current?.accession !== undefined) namesOf(current.accession).current = current.name;
      else if (alias?.accession !== undefined) {
        namesOf(alias.accession).aliases = (alias.name ?? "").split(";").filter((name) => name !== "");
      } else if (line.startsWith("#")) version ||= versionPattern.exec(line)?.[1] ?? "";
      else if (!sequence.test(line)) {
        reportMalformed(
          options.log,
          place,
          "the line is neither of GFF3, of FASTA nor of aliases.txt of miRBase",
        );
      }
    },
    finish: () => ({ title: "miRBase", version, concepts: toConcepts(byAccession, options) }),
  };
}

function toConcepts(
  byAccession: ReadonlyMap<string, Names>,
  { log, type = "mirna", species = [human, mouse] }: ReaderOptions,
): Concept[] {
  const concepts: Concept[] = [];
  for (const [accession, { current, aliases }] of byAccession) {
    const label = current ?? aliases.at(-1);
    if (label === undefined) log.note("no-name", accession);
    else if (!species.includes(taxonOfMirbase(label.split("-", 1)[0] ?? "") ?? ""))
      log.note("other-species", label);
    else concepts.push({ id: `miRBase:${accession}`, type, label, names: namesIn(label, aliases) });
  }
  return concepts;
}

function namesIn(label: string, aliases: readonly string[]): ConceptName[] {
  const previous = aliases.filter((alias) => alias !== label);
  return [{ text: label, scope: "label" }, ...previous.map((text) => ({ text, scope: "previous" as const }))];
}
