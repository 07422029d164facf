/**
 * From a trigger and the types of what it connects to the predicate that is written. "Right arguments, wrong
 * predicate" is as common an error as a missed argument, so the table of types is kept apart from the grammar.
 */
import type { Mention, Predicate } from "../model.ts";
import { type EntityGroup, groupOf } from "./group.ts";

/** 1 raises, -1 lowers, 0 leaves the sign open. */
export type Effect = 1 | 0 | -1;

const effects: ReadonlyMap<Predicate, Effect> = new Map<Predicate, Effect>([
  ["positively_regulates", 1],
  ["negatively_regulates", -1],
  ["regulates", 0],
]);

/** The sign of an effect predicate, or undefined for the others. */
export function effectOf(predicate: Predicate): Effect | undefined {
  return effects.get(predicate);
}

export function effectPredicate(effect: Effect): Predicate {
  if (effect > 0) return "positively_regulates";
  return effect < 0 ? "negatively_regulates" : "regulates";
}

const handing: ReadonlySet<Predicate> = new Set<Predicate>(["transfers", "secretes", "contains"]);

/** True where the object is brought to others by the subject, and acts there. */
export function handsOver(predicate: Predicate): boolean {
  return handing.has(predicate);
}

/** What a finding comes to: maybe another predicate, maybe the other way round. */
export interface Settled {
  readonly predicate: Predicate;
  readonly reversed: boolean;
}

function as(predicate: Predicate, reversed = false): Settled {
  return { predicate, reversed };
}

/** Settles the predicate for two mentions, or undefined where it makes no sense between such things. */
export function settlePredicate(
  predicate: Predicate,
  subject: Mention,
  object: Mention,
): Settled | undefined {
  const s = groupOf(subject);
  const o = groupOf(object);
  if (o === "other" || s === "other") return as(predicate);
  switch (predicate) {
    case "secretes":
      return settleSecretion(s, o);
    case "contains":
      return settleContent(s, o);
    case "transfers":
      return settleTransfer(s, o);
    case "taken_up_by":
      return settleUptake(s, o);
    case "expresses":
      return settleExpression(s, o);
    case "targets":
      return settleTargeting(subject, s, o);
    case "binds":
      return settleBinding(subject, object, s, o);
    case "transforms_into":
      return s === o && (s === "cell" || s === "vesicle") ? as(predicate) : undefined;
    case "part_of":
      return settlePart(s, o);
    case "biomarker_for":
      return settleBiomarker(s, o);
    case "confers_resistance_to":
      return settleDrugResponse(predicate, s, o);
    case "sensitizes_to":
      return settleDrugResponse(predicate, s, o);
    case "treats":
      return settleTreatment(object, s, o);
    case "recruits":
      return settleRecruitment(s, o);
    case "associated_with":
      return as(predicate);
    case "positively_regulates":
    case "negatively_regulates":
    case "regulates":
      return settleEffect(predicate, subject, s, o);
  }
}

function settleEffect(
  predicate: Predicate,
  subject: Mention,
  s: EntityGroup,
  o: EntityGroup,
): Settled | undefined {
  if (o === "fluid" || s === "fluid") return undefined;
  const afflicts = predicate === "regulates" && subject.entity.type === "disease" && o === "anatomy";
  return as(afflicts ? "associated_with" : predicate); // "psoriasis affects the skin"
}

const malignant = /stem|initiating|leuk[ae]|lymphoma|tumou?r|cancer|malignan/iu;

/** "from": a cell gives off vesicles, a fluid holds them, cells come out of tissues or of other cells. */
function settleSecretion(s: EntityGroup, o: EntityGroup): Settled | undefined {
  if (s === "fluid") return o === "vesicle" || o === "molecule" ? as("contains") : undefined;
  if (s === "vesicle") return o === "vesicle" ? as("transforms_into") : settleTransfer(s, o);
  if (s === "cell" && o === "cell") return as("transforms_into");
  if (s === "anatomy" && (o === "cell" || o === "cancer")) return as("part_of", true);
  if (s === "molecule" || s === "drug" || s === "process")
    return o === "process" ? as("positively_regulates") : undefined;
  return o === "vesicle" || o === "molecule" || (s === "cell" && o === "drug") ? as("secretes") : undefined;
}

function settleContent(s: EntityGroup, o: EntityGroup): Settled | undefined {
  const holds = o === "molecule" || o === "drug" || o === "vesicle";
  if (s === "vesicle" || s === "fluid") return holds ? as("contains") : undefined;
  if (s === "anatomy") return o === "cell" || o === "cancer" ? as("part_of", true) : undefined;
  if (s === "cell" || s === "cancer") {
    if (o === "molecule") return as("expresses");
    if (o === "vesicle") return as("secretes");
    return o === "cell" && s === "cancer" ? as("part_of", true) : undefined;
  }
  return undefined;
}

function settleTransfer(s: EntityGroup, o: EntityGroup): Settled | undefined {
  if (o === "process") return as("positively_regulates");
  if (s === "cell" && o === "vesicle") return as("secretes");
  if (o !== "molecule" && o !== "drug") return undefined;
  return s === "vesicle" || s === "cell" || s === "cancer" || s === "molecule" ? as("transfers") : undefined;
}

function settleUptake(s: EntityGroup, o: EntityGroup): Settled | undefined {
  if (o !== "cell" && o !== "anatomy") return undefined;
  return s === "vesicle" || s === "molecule" || s === "drug" ? as("taken_up_by") : undefined;
}

function settleExpression(s: EntityGroup, o: EntityGroup): Settled | undefined {
  if (o !== "molecule") return undefined;
  if (s === "vesicle" || s === "fluid") return as("contains");
  return s === "cell" || s === "cancer" || s === "anatomy" ? as("expresses") : undefined;
}

function settleTargeting(subject: Mention, s: EntityGroup, o: EntityGroup): Settled | undefined {
  if (o !== "molecule" && o !== "process") return undefined;
  const aims = s === "drug" || ["mirna", "mirna_generic", "rna"].includes(subject.entity.type);
  if (aims) return as("targets");
  return s === "molecule" || s === "vesicle" ? as("regulates") : undefined;
}

function settleBinding(
  subject: Mention,
  object: Mention,
  s: EntityGroup,
  o: EntityGroup,
): Settled | undefined {
  const binds = (g: EntityGroup) => g === "molecule" || g === "drug" || g === "vesicle";
  if (!binds(s) || !binds(o)) return undefined;
  if (subject.entity.type === "mirna" && ["protein", "rna"].includes(object.entity.type))
    return as("targets");
  return as("binds");
}

function settlePart(s: EntityGroup, o: EntityGroup): Settled | undefined {
  if (s === "process" || s === "drug" || s === "fluid") return undefined;
  if (o === "anatomy" || o === "cancer") return as("part_of");
  if (s === "molecule" && (o === "molecule" || o === "process")) return as("part_of");
  if (s === "molecule" && (o === "vesicle" || o === "fluid")) return as("contains", true);
  return s === "cell" && o === "cell" ? as("part_of") : undefined;
}

function settleBiomarker(s: EntityGroup, o: EntityGroup): Settled | undefined {
  if (s === "process" || s === "drug" || s === "cancer") return undefined;
  return o === "cancer" || o === "process" || o === "cell" ? as("biomarker_for") : undefined;
}

/** Cells that are sensitized to apoptosis are no cause of it; those that resist it have less. */
function settleDrugResponse(predicate: Predicate, s: EntityGroup, o: EntityGroup): Settled | undefined {
  const undergoes = s === "cell" || s === "cancer" || s === "anatomy";
  if (o === "process" && undergoes && predicate === "sensitizes_to") return undefined;
  if (o === "process")
    return as(predicate === "sensitizes_to" ? "positively_regulates" : "negatively_regulates");
  return o === "drug" ? as(predicate) : undefined;
}

/** Normal cells that are treated with something are a model, and none against which it is used. */
function settleTreatment(object: Mention, s: EntityGroup, o: EntityGroup): Settled | undefined {
  if (s !== "drug" && s !== "molecule") return undefined;
  if (o === "cell" && object.entity.type === "cell_type" && !malignant.test(object.entity.name))
    return undefined;
  if (s === "molecule" && object.entity.type === "cell_line") return undefined; // stimulated, and not cured
  return o === "cancer" || o === "cell" ? as("treats") : undefined;
}

function settleRecruitment(s: EntityGroup, o: EntityGroup): Settled | undefined {
  if (o === "cell") return as("recruits");
  if (o === "molecule" && s === "molecule") return as("binds");
  return o === "process" ? as("positively_regulates") : undefined;
}
