/** The rules in their order. A rule looks at one parsed sentence and knows of no other rule. */

import type { Finding } from "../finding.ts";
import type { Scene } from "../scene.ts";
import { adjacencyFindings } from "./adjacency.ts";
import { asideFindings } from "./aside.ts";
import { bearingFindings } from "./bearing.ts";
import { bindingSiteFindings } from "./binding-site.ts";
import { causeFindings } from "./cause.ts";
import { compoundFindings } from "./compound.ts";
import { conditionFindings } from "./condition.ts";
import { controlFindings } from "./control.ts";
import { counteredFindings } from "./countered.ts";
import { deliveryFindings } from "./delivery.ts";
import { ellipsisFindings } from "./ellipsis.ts";
import { identityFindings } from "./identity.ts";
import { includingFindings } from "./including.ts";
import { jointFindings } from "./joint.ts";
import { actionFindings, mediatorFindings } from "./mediator.ts";
import { nominalFindings } from "./nominal.ts";
import { occasionFindings } from "./occasion.ts";
import { possessedFindings } from "./possessed.ts";
import { prepositionFindings } from "./preposition.ts";
import { responseFindings } from "./response.ts";
import { sensitivityFindings } from "./sensitivity.ts";
import { triadFindings } from "./triad.ts";
import { undergoFindings } from "./undergo.ts";
import { uptakeFindings } from "./uptake.ts";
import { usageFindings } from "./usage.ts";
import { adjectiveFindings, verbFindings } from "./verb.ts";

/** The rules, the most direct first: where two claim the same of a pair, the earlier one names it. */
export const rules: readonly ((scene: Scene) => Finding[])[] = [
  verbFindings,
  adjectiveFindings,
  identityFindings,
  compoundFindings,
  nominalFindings,
  includingFindings,
  jointFindings,
  possessedFindings,
  bearingFindings,
  asideFindings,
  responseFindings,
  conditionFindings,
  occasionFindings,
  causeFindings,
  undergoFindings,
  controlFindings,
  counteredFindings,
  ellipsisFindings,
  sensitivityFindings,
  usageFindings,
  deliveryFindings,
  uptakeFindings,
  bindingSiteFindings,
  triadFindings,
  mediatorFindings,
  actionFindings,
  adjacencyFindings,
  prepositionFindings,
];
