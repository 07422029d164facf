/** Members of a list of miRNAs that leave out the head: "-155 and -221" after "miR-21", "/b/c" after "miR-200a". */
import { type Span, span } from "../span.ts";

const letters = "(?:[a-z]{1,2}|[A-Z])(?![a-zA-Z])";
const copy = "-[1-9](?![\\dA-Za-z~\u223C])";
const arm = "(?:-?[35]p|-as|-AS)(?![a-zA-Z\\d])";
/** What may follow the number: letter, copy, arm, star. */
export const rest = `(?:${letters}|-[b-h](?![\\w-])|[a-z][1-3](?![\\w]))?(?:${copy})?(?:${arm})?\\*?`;

/** "/b" after "miR-23a", ", b and c" after "miR-200a". The letter must come after the one before it. */
const otherLetter =
  /(?<separator>\/-?|,\s?(?:(?:and|or)\s)?-?|\s(?:and|or|&)\s-?)(?<letter>[a-z])(?<rest>(?:-\d)?(?:-[35]p)?)(?![\p{L}\d'\u2019-])/uy;
/** "/5p" after "miR-199a-3p". */
const otherArm = /\/-?(?<arm>[35]p)(?![\p{L}\d])/uy;
/** ", -155" and " and 221" after "miR-21". */
const otherItem = new RegExp(
  `(?<separator>(?:\\s?[,;\uFF0C\uFF1B]\\s?(?:(?:and|or|&)\\s)?|\\s(?:and|or|&|as well as)\\s|/)(?:the\\s)?)` +
    `(?<item>(?<joint>-?)(?<number>\\d{1,5})(?<rest>${rest}))(?![\\p{L}\\d]|[.,]\\d)(?<count>\\s?(?:%|-?fold|[a-z]+))?`,
  "uy",
);
/** Words after a bare number that show it to be a quantity. */
const counted =
  /^\s?(?:%|-?fold|h|hours?|days?|weeks?|months?|years?|patients?|samples?|cases?|other|others|different|mi\p{L}*|m?rnas?|genes?|targets?|controls?|mice|were|nt|nm|ml|kb|bp)$/iu;

/** A member of a list that leaves out the head: what it adds, and the name it stands for. */
export interface Item {
  readonly span: Span;
  /** What the head would stand before: "155-5p". */
  readonly designation: string;
}

/** The members after a name that ends at a place. `more`: what followed its number. */
export function listItems(text: string, from: number, number: string, more: string): Item[] {
  const items = [...armItem(text, from, number, more), ...letterItems(text, from, number, more)];
  let at = items.at(-1)?.span.end ?? from;
  for (;;) {
    otherItem.lastIndex = at;
    const match = otherItem.exec(text);
    const { separator = "", item = "", count = "" } = match?.groups ?? {};
    if (match === null || !isItem(match, count)) return items;
    const start = match.index + separator.length;
    at = start + item.length;
    items.push({ span: span(start, at), designation: item.replace(/^-/u, "") });
    const { number: itsNumber = "", rest: itsMore = "" } = match.groups ?? {};
    items.push(...letterItems(text, at, itsNumber, itsMore));
    at = items.at(-1)?.span.end ?? at;
  }
}

/** A number with a hyphen, letter or arm is a member; a bare one is, unless it counts something or is small. */
function isItem({ groups }: RegExpExecArray, count: string): boolean {
  if (groups === undefined) return false;
  if (groups.joint !== "" || groups.rest !== "") return true;
  return (groups.number ?? "").length > 1 && !counted.test(count);
}

function armItem(text: string, from: number, number: string, more: string): Item[] {
  if (!/[35]p$/u.test(more)) return [];
  otherArm.lastIndex = from;
  const match = otherArm.exec(text);
  const other = match?.groups?.arm ?? "";
  if (match === null) return [];
  const end = match.index + match[0].length;
  return [{ span: span(end - other.length, end), designation: number + more.replace(/[35]p$/u, other) }];
}

function letterItems(text: string, from: number, number: string, more: string): Item[] {
  const items: Item[] = [];
  let last = /^-?([a-z])(?![a-z])/u.exec(more)?.[1];
  for (let at = from; last !== undefined; ) {
    otherLetter.lastIndex = at;
    const match = otherLetter.exec(text);
    const { separator = "", letter = "", rest: after = "" } = match?.groups ?? {};
    if (match === null || (letter <= last && separator !== "/")) return items;
    at += match[0].length;
    items.push({ span: span(at - letter.length - after.length, at), designation: number + letter + after });
    last = letter;
  }
  return items;
}
