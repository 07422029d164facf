/** Which columns of a plain table hold what: `name=Label,id=Curie,synonyms=Syn`. */

/** Fields that a column may be mapped to; several columns of one field are joined with `+`. */
export const fields = ["name", "id", "synonyms"] as const;
export type Field = (typeof fields)[number];

/** Reads `name=Label,id=Curie`; undefined when it is not so written or has no name. */
export function parseColumns(text: string): Map<string, string> | undefined {
  const pairs = text.split(",").map((pair) => pair.split("="));
  const known = pairs.every(
    ([field, column]) => fields.some((one) => one === field?.trim()) && column?.trim(),
  );
  const columns = new Map(pairs.map(([field = "", column = ""]) => [field.trim(), column.trim()]));
  return known && columns.has("name") ? columns : undefined;
}

/** Reads `namespace=biological_process`; undefined when it is not so written. */
export function parseCondition(text: string): readonly [column: string, value: string] | undefined {
  const [, column, value] = /^([^=]+)=(.+)$/u.exec(text) ?? [];
  return column === undefined || value === undefined ? undefined : [column.trim(), value.trim()];
}
