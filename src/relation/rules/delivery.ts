/** Deliveries name who receives: "transfer miR-21 to macrophages", "secreted into the cells", "captured by". */
import { type Argument, argumentsOf, type Scene } from "../argument.ts";
import { connect, type Finding } from "../finding.ts";
import type { VerbGroup } from "../grammar/chunk.ts";
import { complementsOf, objectsOf } from "../grammar/complement.ts";
import { subjectsOf } from "../grammar/subject.ts";
import { groupOf } from "../predicate.ts";

const destinations = new Set(["to", "into", "toward", "towards"]);
const moving = new Set(["transfers", "secretes", "taken_up_by"]);

export function deliveryFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) => {
    if (chunk.kind !== "verb" || !moving.has(chunk.main.trigger?.predicate ?? "")) return [];
    const places = complementsOf(scene.chunks, i);
    const recipients = argumentsOf(
      scene,
      places.filter((c) => destinations.has(c.place)).flatMap((c) => c.heads),
    ).filter((a) => groupOf(a.mention) === "cell");
    if (recipients.length === 0) return [];
    const moved = movedThings(scene, i, chunk);
    const claim = {
      rule: "delivery",
      predicate: "taken_up_by" as const,
      trigger: chunk.main.span,
      scope: [i],
    };
    return connect(claim, moved, recipients);
  });
}

/** The vesicle when one moves, otherwise the cargo. */
function movedThings(scene: Scene, i: number, verb: VerbGroup): Argument[] {
  const subjects = subjectsOf(scene.chunks, i).map((heads) => argumentsOf(scene, heads));
  const agents = complementsOf(scene.chunks, i)
    .filter((c) => ["by", "via", "through", "in", "within"].includes(c.place))
    .flatMap((c) => argumentsOf(scene, c.heads));
  const objects = verb.passive ? [] : argumentsOf(scene, objectsOf(scene.chunks, i));
  const all = [...(subjects[0] ?? []), ...agents, ...objects, ...subjects.slice(1).flat()];
  const vesicles = all.filter((a) => groupOf(a.mention) === "vesicle");
  if (vesicles.length > 0) return vesicles.slice(0, 1);
  return (verb.passive ? (subjects[0] ?? []) : objects).filter((a) => groupOf(a.mention) === "molecule");
}
