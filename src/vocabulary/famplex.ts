/**
 * FamPlex (https://github.com/sorgerlab/famplex): families and complexes that gene nomenclature has no identifier for.
 * Its files have no header: `entities.csv` (identifier), `grounding_map.csv` (name, database, identifier, …) and
 * `equivalences.csv` (database, name there, identifier).
 */
import { splitCells } from "./cells.ts";
import type { Concept, ConceptName } from "./concept.ts";
import { reportMalformed } from "./header-table.ts";
import type { LinePlace } from "./log.ts";
import type { Reader, ReaderOptions } from "./reader.ts";
import type { Scope } from "./scope.ts";

const defaultScopes: readonly Scope[] = ["label", "exact"];

export function readFamplex(options: ReaderOptions): Reader {
  const { log, type = "protein", scopes = defaultScopes } = options;
  const families = new Map<string, ConceptName[]>();
  const namesOf = (family: string) => {
    const names = families.get(family) ?? [{ text: labelOf(family), scope: "label" }];
    families.set(family, names);
    return names;
  };
  return {
    read(line, place) {
      const cells = splitCells(line, ",");
      if (cells === undefined) reportMalformed(log, place, "a quote of this row is not closed");
      else readRow(cells, place, namesOf, scopes);
    },
    finish: () => ({ title: "FamPlex", version: "", concepts: toConcepts(families, type) }),
  };
}

function readRow(
  cells: readonly string[],
  { path }: LinePlace,
  namesOf: (family: string) => ConceptName[],
  scopes: readonly Scope[],
): void {
  const [first = "", second = "", third = ""] = cells;
  if (path.endsWith("entities.csv") && first !== "") namesOf(first);
  else if (path.endsWith("grounding_map.csv") && second === "FPLX")
    namesOf(third).push({ text: first, scope: "exact" });
  else if (path.endsWith("equivalences.csv") && isNamed(first, second) && scopes.includes("related"))
    namesOf(third).push({ text: second, scope: "related" });
}

/** Of the databases that FamPlex is mapped to, BEL gives names and not accessions ("AKT Family"). */
function isNamed(database: string, name: string): boolean {
  return database === "BEL" && name !== "";
}

/** `HSP90`, `p14_3_3` as `p14 3 3`: identifiers stand for their names with underscores. */
function labelOf(family: string): string {
  return family.replaceAll("_", " ");
}

/** A family is named by its own identifier where that is one of its names, otherwise by the first of them. */
function toConcepts(families: ReadonlyMap<string, readonly ConceptName[]>, type: string): Concept[] {
  return Array.from(families, ([family, names]) => {
    const [own, ...others] = names;
    const named = others.some(({ text }) => text === family) || !family.includes("_");
    const label = named ? family : (others[0]?.text ?? own?.text ?? family);
    return { id: `FPLX:${family}`, type, label, names: [{ text: label, scope: "label" }, ...others] };
  });
}
