/** What is printed on a page and is no part of the running text: dates, addresses, licences, page numbers, plots. */

/** What a line begins with before a colon: "Received: May 21", "*Correspondence to:* Dr ...". Blanks may be lost. */
const labels = [
  "received|accepted|revised|submitted|published|first published|epub|available online|(?:article )?history",
  "(?:academic |handling |section |associate )?editors?|edited by|reviewed by|specialty section",
  "citation|how to cite(?: this article)?|cite this article(?: as)?|copyright|open access|doi|issn|pmid|url",
  "data ?availability(?: statement)?|supplementary (?:information|material|data)|ethics statement|disclosures?",
  "fund(?:ing|ed by)|financial support|competing ?(?:financial ?)?interests?|declaration of [a-z ]{1,30}",
  "conflicts? ?of ?interests?(?: statement| disclosure)?|author contributions?|author information|acknowledge?ments?",
  "correspond(?:ence|ing author)s?(?: to| and requests for materials| address| should be addressed to)?",
  "address (?:all )?(?:correspondence|reprint)[a-z ]{0,30}|to whom correspondence|(?:present|current) address(?:es)?",
  "e-?mail(?:s| address)?|tel(?:ephone)?|fax|orcid(?: id)?s?",
  "key ?words?(?: and phrases)?|index terms|subject (?:areas?|terms?|categories)|jel classification|word count",
  "abbreviations(?: used)?|running (?:head|title)|short title",
];
/** What a line begins with that leaves no doubt without a colon. */
const openings = [
  "(?:received|accepted|revised|published|submitted)(?: in [a-z ]{1,20}form)?(?: online)?,? (?:on )?(?:\\d{1,2} )?(?:\\d{1,2} |jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
  "correspond(?:ence|ing authors?)\\b.{0,80}@|these authors (?:contributed|share)|(?:both|all) authors contributed equally",
  "contributed equally|this is an open[- ]access|this work is licensed|open access this|creative commons|licensee ",
  "this article is (?:licensed|distributed|published|an open)|the online version of this|electronic supplementary",
  "©|\\(c\\) \\d{4}|copyright (?:©|\\(c\\)|\\d{4}|the author)|all rights reserved|reprints and permissions?|downloaded from",
  "publisher['’]?s note|note: ?any supp|supplement(?:ary|al) (?:information|material|data) (?:is|are|for|accompan)",
  "conflicts? of interest|the authors? (?:declare|have declared|has declared) (?:that )?(?:they have |there (?:is|are) )?no\\b",
  "crossmark|check for updates|click for updates|https?://\\S+$|www\\.\\S+$|doi ?[:.]? ?10\\.\\d",
];
const labelled = new RegExp(String.raw`^\W{0,4}(?:${labels.join("|")})\s*[:：*]`, "i");
const unlabelled = new RegExp(String.raw`^\W{0,4}(?:${openings.join("|")})`, "i");
const email = /[\w.+-]{2,64}\s?@\s?[\w-]{1,63}\.[\w.-]{2,63}/;
const doi = /\b10\.\d{4,9}\s?\/\s?\S/;
const pageNumber = /^\W{0,4}(?:p(?:age|p)?\.?\s*)?\d{1,5}(?:\s*(?:of|\/|\|)\s*\d{1,5})?\W{0,4}$/i;
/** What converters print for a page: "{12}------", "--- Page 12 ---", "[MISSING_PAGE_FAIL:3]", "<page_number>5". */
const pageMarker =
  /^(?:\{\d{1,5}\}\s?[-–—]{3,}|[-–—=]{2,}\s?(?:page|p\.)?\s?\d{0,5}\s?[-–—=]{2,}|\[(?:missing_)?page[^\]]{0,40}\]|<\/?(?:page_number|page|header|footer|watermark)\b)/i;
const licence = /creative commons|\bCC[ -]BY\b|all rights? ?reserved|permits unrestricted (?:use|non)/i;

/** True for a paragraph that says something about the article and is not the article. */
export function isFurniture(text: string): boolean {
  const head = text.slice(0, 600);
  return (
    labelled.test(head) ||
    unlabelled.test(head) ||
    pageNumber.test(text.slice(0, 40).trim()) ||
    pageMarker.test(head)
  );
}

/** True for a short paragraph with an address or a licence: furniture, unless it is a sentence of the article. */
export function mayBeFurniture(text: string): boolean {
  const head = text.slice(0, 600);
  const words = countWords(text);
  return (words <= 60 && (email.test(head) || licence.test(head))) || (words <= 25 && doi.test(head));
}

/** Words that make a sentence of English; names, addresses and plots do without. */
const sentenceWords =
  /\b(?:is|are|was|were|be|been|has|have|had|can|could|may|might|will|that|which|this|these|those|we|our|it|its|they|their|by|with|from|as|to|in|on|the|not|but|also|than|when|while|between|into|such|both|after|however|here|there)\b/gi;
const addressWords =
  /\b(?:universit|departe?ment|institut|hospital|school of|college|laborator|academy|faculty|cent(?:er|re)\b|division of)/gi;

/** True for a paragraph that is made of sentences, and not of names, addresses and dates. */
export function isProse(text: string): boolean {
  const head = text.slice(0, 4000);
  const words = countWords(head);
  const share = countMatches(head, sentenceWords) / Math.max(words, 1);
  if (countMatches(head, addressWords) >= 2 && share < 0.12) return false;
  const isLong = head.length >= 400 && /[a-z)\]]\.\s?[A-Z]/.test(head);
  if (isLong) return share >= 0.05;
  return words >= 8 && share >= 0.12 && /[.!?]["'”’)\]]{0,3}(?:[\d,–-]{1,12})?$/.test(text.trimEnd());
}

/** Words that names and addresses have too, but pictures do not. */
const smallWords = /\b(?:a|an|and|at|for|of|or|per)\b/gi;

/** True for the labels and numbers that character recognition finds in a picture. */
export function isPlotText(text: string): boolean {
  const head = text.slice(0, 3000);
  const tokens = head.split(" ");
  if (tokens.length < 8) return false;
  const isToken = plotSign.test(head) ? isPlotToken : isLabel;
  const marks = tokens.filter(isToken).length / tokens.length;
  if (marks <= 0.2) return false;
  const share = (countMatches(head, sentenceWords) + countMatches(head, smallWords)) / tokens.length;
  return (marks > 0.4 && share < 0.15) || (share < 0.03 && !/[a-z]{3}[.,;]\s?[A-Za-z]/.test(head));
}

/** Signs and runs of bases, which few texts have any of. */
const plotSign = /[□■▲●△○◆\\]|[ACGTU]{8}/u;

/** A number, a single letter, a sign, a sequence of bases. */
function isPlotToken(token: string): boolean {
  return isLabel(token) || /^[ACGTU]{8,}$/.test(token) || /[□■▲●△○◆\\]/u.test(token);
}

/** A number or a single letter. */
function isLabel(token: string): boolean {
  return /^(?:\P{L}{0,8}|\P{L}{0,2}\p{L}\P{L}{0,3})$/u.test(token);
}

export function countWords(text: string): number {
  let words = 1;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) words++;
  return words;
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
