/** The sign that adverbs and adjectives give an unsigned word: "negatively regulates", "inhibitory effect". */
import type { Predicate } from "../model.ts";
import type { Item } from "./grammar/item.ts";
import { effectOf, effectPredicate } from "./predicate.ts";

/** "plays an essential role" says how much it matters, not which way. */
const weights = new Set(
  "essential necessary required indispensable sufficient vital responsible instrumental integral obligatory".split(
    " ",
  ),
);

/** "anticancer effects", "anti-inflammatory action" */
const opposing =
  /^anti-?(?:\p{L}{3,}(?:al|ant|ary|cancer|ent|er|genic|ic|ive|or|ory|otic|our|ous|tumou?r))$/u;

/** The predicate itself unless it is `regulates` and one of the words says which way. */
export function directed(predicate: Predicate, items: readonly Item[]): Predicate {
  if (predicate !== "regulates") return predicate;
  if (items.some((item) => /^negative(?:ly)?$/u.test(item.word))) return "negatively_regulates";
  if (items.some((item) => /^positive(?:ly)?$/u.test(item.word))) return "positively_regulates";
  if (items.some((item) => item.word === "anti" || opposing.test(item.word))) return "negatively_regulates";
  const adjective = items.findLast(
    (item, k) =>
      describes(item, k < items.length - 1) && item.trigger !== undefined && !weights.has(item.word),
  );
  const effect = adjective?.trigger === undefined ? undefined : effectOf(adjective.trigger.predicate);
  return effect === undefined || adjective?.trigger?.complement[0]?.reversed
    ? predicate
    : effectPredicate(effect);
}

const doers = /^(?:suppressor|inhibitor|repressor|activator|promoter|stimulator)$/u;

/** "inhibitory", "potentiating" and "suppressor" before a noun */
function describes({ tag, form, word }: Item, isBefore: boolean): boolean {
  if (isBefore && tag === "noun" && doers.test(word)) return true;
  return tag === "adjective" || (isBefore && tag === "verb" && form === "gerund");
}
