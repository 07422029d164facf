/** Who changes how cells respond to a drug: "increased the sensitivity of cells to D", "renders cells resistant to D". */
import type { Mention, Predicate } from "../../../model.ts";
import { argumentsOf } from "../../argument.ts";
import { consequenceSubjects } from "../../consequence.ts";
import { connect, type Finding } from "../../finding.ts";
import { chunkSpan } from "../../grammar/chunk.ts";
import { complementsOf, doersBehind, objectsOf } from "../../grammar/complement.ts";
import type { Item } from "../../grammar/item.ts";
import { likeliestSubject } from "../../grammar/subject.ts";
import { groupOf, isDrug } from "../../group.ts";
import { type Effect, effectOf } from "../../predicate.ts";
import { type Argument, plainArgument, type Scene } from "../../scene.ts";

const sensitivity = "sensitivity";

export function sensitivityFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) => {
    if (chunk.kind !== "verb") return [];
    const effect = effectOfVerb(chunk.main);
    if (effect === undefined || effect === 0) return [];
    if (!chunk.passive) {
      const doers = consequenceSubjects(scene, i, argumentsOf(scene, likeliestSubject(scene.chunks, i)));
      return statesOf(scene, objectsOf(scene.chunks, i)).flatMap((at) =>
        changed(scene, i, at, effect, doers),
      );
    }
    const states = likeliestSubject(scene.chunks, i).slice(0, 1);
    const doers = argumentsOf(scene, doersBehind(scene.chunks, i));
    return states.flatMap((at) => changed(scene, i, at, effect, doers));
  });
}

/** "makes cells resistant" raises as "renders" does. */
function effectOfVerb({ word, trigger }: Item): Effect | undefined {
  if (trigger === undefined) return /^(?:makes?|made|making)$/u.test(word) ? 1 : undefined;
  return effectOf(trigger.predicate);
}

/** The object, or the adjective that says what it becomes. */
function statesOf({ chunks }: Scene, objects: readonly number[]): number[] {
  const last = objects.at(-1);
  if (last === undefined) return [];
  return chunks[last + 1]?.kind === "adjective" ? [last + 1] : [...objects];
}

function changed(
  scene: Scene,
  verb: number,
  at: number,
  effect: Effect,
  doers: readonly Argument[],
): Finding[] {
  const state = scene.chunks[at];
  if ((state?.kind !== "noun" && state?.kind !== "adjective") || state.head.mention !== undefined) return [];
  const response = answers.has(state.head.word) ? "sensitizes_to" : state.head.trigger?.predicate;
  if (response !== "sensitizes_to" && response !== "confers_resistance_to") return [];
  const places = complementsOf(scene.chunks, at);
  const named = places.filter((c) => c.place === "to").flatMap((c) => argumentsOf(scene, c.heads));
  const of = places.find((c) => c.place === "of")?.heads ?? [];
  const drugs = (named.length > 0 ? named : of.flatMap((cells) => resistedBy(scene, cells))).filter(isDrug);
  const less = state.items[0]?.word === "less" || scene.chunks[at - 1]?.items.at(-1)?.word === "less";
  const resists = (response === "confers_resistance_to") === (effect > 0 !== less);
  const claim = {
    rule: sensitivity,
    predicate: resists ? ("confers_resistance_to" as const) : ("sensitizes_to" as const),
    trigger: chunkSpan(state),
    scope: [verb, at],
  };
  return connect(claim, doers, drugs);
}

/** "the sensitivity of cisplatin-resistant cells" */
function resistedBy({ chunks }: Scene, at: number): Argument[] {
  const items = chunks[at]?.items ?? [];
  return items.flatMap(({ mention }, k) => {
    const isState =
      items[k + 1]?.tag === "suffix" &&
      /^(?:resistant|refractory|sensitive)$/u.test(items[k + 1]?.word ?? "");
    return mention !== undefined && isState ? [plainArgument(mention, at)] : [];
  });
}

/** "the response of cells to cisplatin": the more of it, the more sensitive they are. */
const answers = new Set(["response", "responsiveness", "susceptibility"]);

const responses: ReadonlySet<Predicate> = new Set<Predicate>(["sensitizes_to", "confers_resistance_to"]);

/** Without what is said of the cells whose response a named cause changes: they cause nothing, and it is not them that is raised. */
export function withoutBearers(findings: readonly Finding[]): readonly Finding[] {
  const caused = findings.filter(({ rule }) => rule === sensitivity);
  if (caused.length === 0) return findings;
  return findings.filter((finding) => !caused.some((one) => one !== finding && isOfBearer(finding, one)));
}

function isOfBearer(finding: Finding, { subject, object, scope }: Finding): boolean {
  if (responses.has(finding.predicate))
    return finding.object === object && isBearer(finding.subject) && finding.subject !== subject;
  return (
    effectOf(finding.predicate) !== undefined &&
    finding.scope[0] === scope[0] &&
    (isBearer(finding.object) || finding.object === object)
  );
}

function isBearer(mention: Mention): boolean {
  return ["cell", "cancer"].includes(groupOf(mention));
}
