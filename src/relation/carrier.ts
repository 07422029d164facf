/** Vesicles that carry what is named behind them: "exosomal miR-21 from macrophages" speaks of where the exosomes are from. */
import type { Mention } from "../model.ts";
import type { Finding } from "./finding.ts";
import { groupOf } from "./group.ts";
import type { Scene } from "./scene.ts";

/** A finding of where a cargo comes from, told of the vesicle that it travels in. */
export function onCarrier(scene: Scene, finding: Finding): Finding {
  if (finding.predicate !== "secretes") return finding;
  return { ...finding, object: carrierOf(scene, finding.object) ?? finding.object };
}

/** The vesicle right before a molecule in its phrase: "exosomal miR-21". */
function carrierOf({ chunks }: Scene, cargo: Mention): Mention | undefined {
  if (groupOf(cargo) !== "molecule") return undefined;
  for (const { items } of chunks) {
    const at = items.findIndex((item) => item.mention === cargo);
    const before = items[at - 1]?.mention;
    if (before !== undefined && groupOf(before) === "vesicle") return before;
  }
  return undefined;
}
