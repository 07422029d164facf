/** What kind of thing an argument is: the groups of entity types that rules tell apart, and questions that several ask. */
import type { EntityType, Mention } from "../model.ts";

/** Types that behave alike as arguments. */
export type EntityGroup =
  | "vesicle"
  | "cell"
  | "cancer"
  | "molecule"
  | "drug"
  | "process"
  | "fluid"
  | "anatomy"
  | "other";

const groups: ReadonlyMap<EntityType, EntityGroup> = new Map([
  ["vesicle", "vesicle"],
  ["cell_type", "cell"],
  ["cancer_cell", "cell"],
  ["cell_line", "cell"],
  ["cancer", "cancer"],
  ["cancer_generic", "cancer"],
  ["disease", "cancer"],
  ["protein", "molecule"],
  ["mirna", "molecule"],
  ["mirna_generic", "molecule"],
  ["rna", "molecule"],
  ["drug", "drug"],
  ["process", "process"],
  ["pathway", "process"],
  ["biofluid", "fluid"],
  ["anatomy", "anatomy"],
]);

export function groupOf({ entity }: Mention): EntityGroup {
  return groups.get(entity.type) ?? "other";
}

/** An argument, or whatever else stands for one mention. */
interface Named {
  readonly mention: Mention;
}

export function isMolecule({ mention }: Named): boolean {
  return groupOf(mention) === "molecule";
}

export function isCell({ mention }: Named): boolean {
  return groupOf(mention) === "cell";
}

export function isVesicle({ mention }: Named): boolean {
  return groupOf(mention) === "vesicle";
}

export function isProcess({ mention }: Named): boolean {
  return groupOf(mention) === "process";
}

export function isCancer({ mention }: Named): boolean {
  return groupOf(mention) === "cancer";
}

export function isDrug({ mention }: Named): boolean {
  return groupOf(mention) === "drug";
}

/** Organs and tumors, which cells lie in. */
export function isTissue({ mention }: Named): boolean {
  return groupOf(mention) === "cancer" || groupOf(mention) === "anatomy";
}

/** What goes from cell to cell. */
export function isMovable({ mention }: Named): boolean {
  return groupOf(mention) === "vesicle" || groupOf(mention) === "molecule";
}

/** What acts on cells once it is brought to them; "after surgery" and "following birth" only say when. */
export function isAgent({ mention }: Named): boolean {
  return ["molecule", "drug", "vesicle"].includes(groupOf(mention));
}

/** What there may be more or less of once something was done. */
export function isChangeable({ mention }: Named): boolean {
  return ["process", "molecule", "cancer"].includes(groupOf(mention));
}
