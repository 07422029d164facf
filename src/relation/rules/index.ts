/** The rules in their order. A rule looks at one parsed sentence and knows of no other rule. */

import type { Finding } from "../finding.ts";
import type { Scene } from "../scene.ts";
import { actionFindings } from "./change/action.ts";
import { causeFindings } from "./change/cause.ts";
import { conditionFindings } from "./change/condition.ts";
import { counteredFindings } from "./change/countered.ts";
import { hallmarkFindings } from "./change/hallmark.ts";
import { mediatorFindings } from "./change/mediator.ts";
import { occasionFindings } from "./change/occasion.ts";
import { responseFindings } from "./change/response.ts";
import { undergoFindings } from "./change/undergo.ts";
import { bindingSiteFindings } from "./domain/binding-site.ts";
import { deliveryFindings } from "./domain/delivery.ts";
import { sensitivityFindings } from "./domain/sensitivity.ts";
import { uptakeFindings } from "./domain/uptake.ts";
import { usageFindings } from "./domain/usage.ts";
import { adjacencyFindings } from "./noun/adjacency.ts";
import { alterationFindings } from "./noun/alteration.ts";
import { asideFindings } from "./noun/aside.ts";
import { bearingFindings } from "./noun/bearing.ts";
import { compoundFindings } from "./noun/compound.ts";
import { exemplifiedFindings } from "./noun/exemplified.ts";
import { identityFindings } from "./noun/identity.ts";
import { includingFindings } from "./noun/including.ts";
import { jointFindings } from "./noun/joint.ts";
import { mechanismFindings } from "./noun/mechanism.ts";
import { nominalFindings } from "./noun/nominal.ts";
import { opposedFindings } from "./noun/opposed.ts";
import { possessedFindings } from "./noun/possessed.ts";
import { prepositionFindings } from "./noun/preposition.ts";
import { titledFindings } from "./noun/titled.ts";
import { controlFindings } from "./verb/control.ts";
import { adjectiveFindings } from "./verb/description.ts";
import { ellipsisFindings } from "./verb/ellipsis.ts";
import { triadFindings } from "./verb/triad.ts";
import { verbFindings } from "./verb/verb.ts";

/** The rules, the most direct first: where two claim the same of a pair, the earlier one names it. */
export const rules: readonly ((scene: Scene) => Finding[])[] = [
  verbFindings,
  adjectiveFindings,
  identityFindings,
  compoundFindings,
  opposedFindings,
  nominalFindings,
  includingFindings,
  mechanismFindings,
  titledFindings,
  exemplifiedFindings,
  jointFindings,
  possessedFindings,
  bearingFindings,
  alterationFindings,
  asideFindings,
  responseFindings,
  conditionFindings,
  occasionFindings,
  causeFindings,
  hallmarkFindings,
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
