const number = String.raw`(?:[A-Z]?\d{1,3}(?:[A-Za-z](?![A-Za-z]))?|[IVX]{1,5}(?![A-Za-z]))`;
const kinds = String.raw`(?:(?:supplement(?:ary|al)|suppl?\.?|extended data|online|additional)\s*)?(?:fig(?:ur)?e?s?|tables?|tab|schemes?|box|charts?|plates?|panel|videos?|movies?)`;
const label = new RegExp(String.raw`^${kinds}\.?\s{0,2}${number}(?![\d,])`, "i");
/** After the number of a caption. A sentence about a figure goes on in lower case: "Figure 1 shows". */
const separator =
  /^(?:\s{0,2}[.:|•]+\s*|\s{1,2}[–—-]\s|\s{1,2}(?=[\p{Lu}(])|(?=\p{Lu}\p{Ll})|(?=[(]\p{L}[)]))/u;
const continued = /^\s{0,2}[(]?(?:continued|cont\.?)[)]?[.:]?\s*/i;

/** Length of "Figure 1. " at the start of a caption, or 0 for text that is none. */
export function captionLabelLength(text: string): number {
  const match = label.exec(text.slice(0, 80));
  if (match === null) return 0;
  const length = match[0].length;
  const after = separator.exec(text.slice(length, length + 20));
  if (after === null) return length === text.length ? length : 0;
  const rest = length + after[0].length;
  return rest + (continued.exec(text.slice(rest, rest + 20))?.[0].length ?? 0);
}

const abstractLabel = /^(?:abstract|summary)\s*[.:—–|-]\s*(?=\S)/i;

/** Length of "Abstract. " at the start of a paragraph, or 0. */
export function abstractLabelLength(text: string): number {
  return abstractLabel.exec(text.slice(0, 40))?.[0].length ?? 0;
}

/** True for "Figure 1" on a line of its own: what follows is the caption. */
export function isBareCaptionLabel(text: string): boolean {
  return text.length <= 40 && captionLabelLength(text) === text.length;
}

const tableLabel = /^(?:(?:supplement(?:ary|al)|suppl?\.?|extended data|additional)\s*)?tab(?:le)?s?\b/i;

/** True for the caption of a table, and for its label alone. */
export function isTableLabel(text: string): boolean {
  return tableLabel.test(text.slice(0, 40)) && captionLabelLength(text) > 0;
}

const abstractParts = [
  "backgrounds?|introduction|context|importance|objectives?|aims?|aims? and objectives?|purpose|rationale|scope",
  "scope of (?:the )?review|methods?(?: and (?:results|findings|materials))?|materials? and methods?|patients and methods",
  "study design|design|setting|patients|participants|interventions?|main outcomes?(?: measures?)?|data sources",
  "results?|findings|recent findings|principal findings|main body(?: of the abstract)?|discussion|interpretation",
  "(?:major |short )?conclusions?(?: and relevance)?|relevance|significance|general significance|limitations",
  "(?:clinical )?trial registration|registration|summary|statement of significance",
];
const abstractPart = new RegExp(String.raw`^(?:${abstractParts.join("|")})\s?(?:[:.—–]|\s-)\s*(?=\S)`, "i");

/** Length of "Methods: " at the start of a paragraph, as structured abstracts have it, or 0. */
export function abstractPartLength(text: string): number {
  return abstractPart.exec(text.slice(0, 60))?.[0].length ?? 0;
}
