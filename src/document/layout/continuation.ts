/** How the end of one paragraph and the start of another tell that a page break has cut a sentence in two. */

/** The end of a text that is looked at, in UTF-16 units. */
const tailLength = 400;
const closers = String.raw`[)\]"'”’»*）］]{0,4}`;
const finished = new RegExp(
  String.raw`[.!?:。．！？：]${closers}(?:[\d⁰¹²³⁴-⁹]{1,3}(?:[,–-][\d⁰¹²³⁴-⁹]{1,3}){0,8})?$`,
);
const abbreviated =
  /(?:\bet\.?\s?al|\b[Ff]igs?|\b[Ee]qs?|\b[Rr]efs?|\be\.g|\bi\.e|\bvs|\bcf|\bapprox|\bca|\bDr|\bno)\.$/;

/** True when a paragraph does not end a sentence. */
export function isUnfinished(text: string): boolean {
  const tail = text.slice(-tailLength).trimEnd();
  return tail !== "" && (!finished.test(tail) || abbreviated.test(tail));
}

/** Words that no sentence ends with. */
const functionWord =
  /(?:^|[\s(])(?:a|an|the|of|in|on|at|to|by|for|from|with|within|without|into|onto|between|among|through|during|via|upon|under|over|after|before|following|including|and|or|but|nor|as|than|that|which|who|whose|while|whereas|when|where|because|although|if|is|are|was|were|be|been|being|has|have|had|can|could|may|might|will|would|should|must|not|no|its|their|our|his|her|these|those|this|such|each|both|either|et\.?\s?al\.?|[Ff]igs?\.?|e\.g\.|i\.e\.|vs\.?)$/;

/** True when a text breaks off where only more of the same sentence can follow. */
function breaksOff(text: string): boolean {
  const tail = text.slice(-tailLength).trimEnd();
  return /[,，(（[/=<>+–-]$/.test(tail) || functionWord.test(tail) || hasOpenBracket(tail);
}

function hasOpenBracket(tail: string): boolean {
  const open = Math.max(tail.lastIndexOf("("), tail.lastIndexOf("（"));
  return open >= 0 && !/[)）]/.test(tail.slice(open));
}

const lowerWord = /^\p{Ll}+(?![\p{L}\d])(?!-[\p{Lu}\d])/u;

/** True when a text begins in lower case with a word, and not with a name such as miR-9, mRNA or p53. */
export function startsLower(text: string): boolean {
  return lowerWord.test(text);
}

/** True when the text after goes on with the sentence that the text before has broken off. */
export function continues(before: string, after: string, isDoubtful: boolean): boolean {
  const isLower = startsLower(after);
  if (isLower || /^[,;)\]）]/.test(after)) return !isDoubtful || isLower;
  if (isDoubtful || !breaksOff(before)) return false;
  return /^[\p{L}\d(（“"‘']/u.test(after) && !/^\(?\d{1,2}[.)]\s/.test(after);
}
