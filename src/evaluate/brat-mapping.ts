/** Which types of somebody else's annotations stand for which of ours. */
import * as z from "zod";
import { predicates } from "../model.ts";

const Predicate = z.enum([...predicates, "other"]);

/** A predicate, and the roles of its two arguments where they are not the usual ones. */
const Link = z.union([
  Predicate.transform((predicate) => ({ predicate })),
  z.strictObject({ predicate: Predicate, subject: z.string().optional(), object: z.string().optional() }),
]);

export const BratMapping = z
  .strictObject({
    entities: z.record(z.string(), z.string().min(1).nullable()).default({}),
    relations: z.record(z.string(), Link.nullable()).default({}),
    attributes: z.record(z.string(), z.enum(["negated", "hedged"])).default({}),
  })
  .describe("null for a type that is not to be measured");
export type BratMapping = z.infer<typeof BratMapping>;

export interface LinkMapping {
  readonly predicate: string;
  readonly subject?: string | undefined;
  readonly object?: string | undefined;
}

/** Types that need no mapping, since they are called as ours. */
const entityTypes: ReadonlySet<string> = new Set([
  ...["mirna", "mirna_generic", "protein", "rna", "cell_type", "cancer_cell", "cancer", "cancer_generic"],
  ...["cell_line", "drug", "vesicle", "pathway", "process", "biofluid", "anatomy", "disease"],
]);
const predicateNames: ReadonlySet<string> = new Set([...predicates, "other"]);
const attributeNames: ReadonlyMap<string, "negated" | "hedged"> = new Map([
  ["negated", "negated"],
  ["negation", "negated"],
  ["hedged", "hedged"],
  ["speculation", "hedged"],
]);

/** Ours for a type of theirs; null for one that is left out on purpose, undefined for one that nobody knows. */
export function entityTypeOf({ entities }: BratMapping, type: string): string | null | undefined {
  const mapped = own(entities, type);
  return mapped === undefined && entityTypes.has(type.toLowerCase()) ? type.toLowerCase() : mapped;
}

export function linkOf({ relations }: BratMapping, type: string): LinkMapping | null | undefined {
  const mapped = own(relations, type);
  if (mapped !== undefined || !predicateNames.has(type.toLowerCase())) return mapped;
  return { predicate: type.toLowerCase() };
}

export function attributeOf({ attributes }: BratMapping, type: string): "negated" | "hedged" | undefined {
  return own(attributes, type) ?? attributeNames.get(type.toLowerCase());
}

/** A type may be called `constructor`. */
function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
