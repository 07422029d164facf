/** Who makes what has no name: "factors secreted by CAFs promote invasion", "macrophages release cytokines that promote it". */
import type { Predicate } from "../model.ts";
import { argumentsOf } from "./argument.ts";
import { type Chunks, nounAt, verbAt } from "./grammar/clause.ts";
import { complementsOf } from "./grammar/complement.ts";
import { subjectsOf } from "./grammar/subject.ts";
import { groupOf, isCell } from "./group.ts";
import { type Argument, reached, type Scene } from "./scene.ts";

const giving: ReadonlySet<Predicate | undefined> = new Set<Predicate>(["secretes", "transfers"]);
/** Only what acts as those that give it off do. */
const products =
  /^(?:(?:chemo|cyto|adipo|myo|lympho)kines?|(?:growth )?factors?|molecules?|mediators?|substances?|signals?|ligands?|hormones?|enzymes?|proteases?|proteins?|peptides?|metabolites?|mi(?:cro)?rnas?|antibodies|vesicles?)$/u;

/** The cells and vesicles that give off the unnamed product at `at`. */
export function makersOf(scene: Scene, at: number): readonly Argument[] {
  const { chunks } = scene;
  const product = nounAt(chunks, at);
  if (product === undefined || product.head.mention !== undefined) return [];
  if (!products.test(product.head.word)) return [];
  const makers = argumentsOf(scene, [...passiveMakers(chunks, at), ...activeMakers(chunks, at)]);
  return reached(
    makers.filter((a) => isCell(a) || groupOf(a.mention) === "vesicle"),
    "unnamed-head",
  );
}

/** "factors secreted by CAFs" */
function passiveMakers(chunks: Chunks, at: number): readonly number[] {
  const verb = verbAt(chunks, at + 1);
  if (verb?.form !== "participle" || !giving.has(verb.main.trigger?.predicate)) return [];
  return complementsOf(chunks, at + 1).find(({ place }) => place === "by" || place === "from")?.heads ?? [];
}

/** "CAFs secrete factors that", "CAFs secrete a range of factors that" */
function activeMakers(chunks: Chunks, at: number): readonly number[] {
  const link = chunks[at + 1]?.kind === "comma" ? chunks[at + 2] : chunks[at + 1];
  if (link?.kind !== "that" && link?.kind !== "relative") return [];
  const isShare =
    chunks[at - 1]?.kind === "preposition" && nounAt(chunks, at - 2)?.head.mention === undefined;
  const verb = isShare ? at - 3 : at - 1;
  const giver = verbAt(chunks, verb);
  if (giver === undefined || giver.passive || !giving.has(giver.main.trigger?.predicate)) return [];
  return subjectsOf(chunks, verb)[0] ?? [];
}
