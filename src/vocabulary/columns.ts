/** Plain CSV or TSV, with a mapping of its columns, by name or by number: `name=Label,id=Curie,synonyms=Syn`. */
import { type Delimiter, splitCells, splitValues } from "./cells.ts";
import { type Field, fields } from "./column-mapping.ts";
import type { Concept } from "./concept.ts";
import { reportMalformed } from "./header-table.ts";
import type { ImportLog, LinePlace } from "./log.ts";
import type { Reader, ReaderOptions } from "./reader.ts";

const defaultColumns: ReadonlyMap<string, string> = new Map(fields.map((field) => [field, field]));
const curie = /^[A-Za-z][\w.]*:[^\s:;]\S*$/u;
const number = /^\d+$/u;

/** The place of each field in a row. */
type Places = ReadonlyMap<string, readonly number[]>;

export function readColumns(options: ReaderOptions): Reader {
  const { columns = defaultColumns, where = new Map(), log } = options;
  const concepts: Concept[] = [];
  let places: Places | undefined = placesByNumber(columns);
  let wanted = places && conditionsOf(where, []);
  let delimiter: Delimiter | undefined;
  let usable = true;
  return {
    read(line, place) {
      if (line.trim() === "" || !usable) return;
      delimiter ??= line.includes("\t") ? "\t" : ",";
      const cells = splitCells(line, delimiter);
      if (cells === undefined) reportMalformed(log, place, "a quote of this row is not closed");
      else if (places === undefined) {
        places = placesByName(columns, cells);
        wanted = conditionsOf(where, cells);
        usable =
          hasName(columns, places, cells, log, place) && hasConditions(where, wanted, cells, log, place);
      } else {
        const concept = toConcept(cells, places, options, place);
        if (concept === undefined) return;
        if ((wanted ?? []).every(({ at, value }) => cells[at]?.trim() === value)) concepts.push(concept);
        else log.note("other-branch", concept.label);
      }
    },
    finish: () => ({ title: "", version: "", concepts }),
  };
}

/** Numbers instead of names, 1-based, say that the file has no header. */
function placesByNumber(columns: ReadonlyMap<string, string>): Places | undefined {
  const parts = [...columns].map(([field, names]) => [field, names.split("+")] as const);
  if (!parts.every(([, names]) => names.every((name) => number.test(name)))) return undefined;
  return new Map(parts.map(([field, names]) => [field, names.map((name) => Number(name) - 1)]));
}

function placesByName(columns: ReadonlyMap<string, string>, header: readonly string[]): Places {
  const names = header.map((name) => name.trim().replace(/^\uFEFF/u, ""));
  return new Map(
    Array.from(columns, ([field, wanted]) => [
      field,
      wanted
        .split("+")
        .map((name) => names.indexOf(name))
        .filter((at) => at >= 0),
    ]),
  );
}

/** The place and the value of each condition whose column there is. */
function conditionsOf(
  where: ReadonlyMap<string, string>,
  header: readonly string[],
): readonly { readonly at: number; readonly value: string }[] {
  const names = header.map((name) => name.trim().replace(/^\uFEFF/u, ""));
  return Array.from(where, ([column, value]) => ({
    at: header.length === 0 ? Number(column) - 1 : names.indexOf(column),
    value,
  })).filter(({ at }) => at >= 0);
}

/** A condition on a column that is missing would let all rows in, or none: nothing is read. */
function hasConditions(
  where: ReadonlyMap<string, string>,
  conditions: readonly unknown[],
  header: readonly string[],
  log: ImportLog,
  place: LinePlace,
): boolean {
  if (conditions.length === where.size) return true;
  const message = `the file has not all columns of the conditions ${[...where.keys()].join(", ")}; it has ${header.join(", ")}`;
  log.report(place, { severity: "error", code: "dictionary-missing-column", message });
  return false;
}

function hasName(
  columns: ReadonlyMap<string, string>,
  places: Places,
  header: readonly string[],
  log: ImportLog,
  place: LinePlace,
): boolean {
  for (const [field, name] of columns) {
    if ((places.get(field) ?? []).length > 0 || (columns === defaultColumns && field !== "name")) continue;
    const message = `the file has no column "${name}" for ${field}; it has ${header.join(", ")}`;
    const severity = field === "name" ? "error" : "warning";
    log.report(place, { severity, code: "dictionary-missing-column", message });
  }
  return (places.get("name") ?? []).length > 0;
}

function toConcept(
  cells: readonly string[],
  places: Places,
  { log, type = "", prefix }: ReaderOptions,
  place: LinePlace,
): Concept | undefined {
  const textOf = (field: Field) => (places.get(field) ?? []).map((at) => cells[at]?.trim() ?? "").join("|");
  const [label, ...more] = splitValues(textOf("name"), "|");
  if (label === undefined) {
    log.report(place, { severity: "error", code: "dictionary-missing-name", message: "the row has no name" });
    return undefined;
  }
  const synonyms = [...more, ...splitValues(textOf("synonyms"), "|")];
  const names = [
    { text: label, scope: "label" as const },
    ...synonyms.map((text) => ({ text, scope: "exact" as const })),
  ];
  return { id: toId(textOf("id"), prefix, log, place), type, label, names };
}

/** A CURIE, or `none` where the cell is empty or holds what is none. */
function toId(text: string, prefix: string | undefined, log: ImportLog, place: LinePlace): string {
  if (text === "") return "none";
  const id = prefix === undefined || text.includes(":") ? text : `${prefix}:${text}`;
  if (curie.test(id)) return id;
  const message = `"${text}" is not a CURIE like DOID:1612; --prefix puts one before it`;
  log.report(place, { severity: "warning", code: "dictionary-bad-id", message });
  return "none";
}
