/**
 * What a heading says about the text under it. Converters lose blanks ("CONFLICTOFINTEREST") and set headings in any
 * level, so only the letters of a heading count.
 */

export type SectionRole =
  | "abstract"
  /** A list of the sections, not a section of text. */
  | "contents"
  /** Boxes on the first page: article history, key words, how to cite. */
  | "front"
  /** The kind of article, which says nothing of the text under it. */
  | "kind"
  | "body"
  | "references"
  /** What follows the article: thanks, funding, contributions, ethics, data. */
  | "back"
  /** No heading: running text that a converter has set as one. */
  | "text";

/** Headings as `headingKey` makes them: letters only. Each list is a set of regular expressions for all of a key. */
const abstract = wholeKey([
  "abstracts?",
  "summary",
  "(?:structured|graphical)abstract",
  "synopsis",
  "authorsummary",
]);
const contents = wholeKey([
  "contents(?:ofthisarticle)?",
  "tableofcontents",
  "(?:article)?outline",
  "inthisarticle",
]);
const references = wholeKey([
  "(?:supplementary|supplemental|additional|online|methods?|selected|main)?references?(?:formethods)?",
  "references(?:andnotes|cited|list|andrecommendedreading|andfurtherreading)",
  "(?:notesand|cited|listof|citedliteratureand)references",
  "literature(?:cited|references)?|citedliterature|literaturverzeichnis",
  "bibliography|bibliographicreferences|workscited|(?:further|recommended)reading",
]);
const front = wholeKey([
  "article(?:info(?:rmation)?|history)?|received|accepted|openaccess|running(?:title|head)|shorttitle",
  "keywords?(?:andphrases)?|keypoints|highlights|subject(?:areas?|terms)|jelclassification",
  "howtocite.*|citethis.*|citation|(?:academic)?editors?|editedby|reviewedby",
  "correspondence|correspondingauthors?|(?:authors)?affiliations?|author(?:information|details)",
]);
const kind = wholeKey([
  "(?:original|research|review|short|brief|mini|invited|systematic|regular|full|rapid|special|feature|scientific)+(?:articles?|reviews?|reports?|communications?|papers?|letters?|research)",
  "reviews?|minireviews?|editorials?|commentary|opinion|primer|researcharticle|letters?(?:tothe(?:editor|journal))?",
]);
/** Beginnings of the headings of back matter; something short may follow. */
const back = new RegExp(
  `^(?:${[
    "acknowledge?ments?|aknowledg|dedication",
    "fundings?|financial(?:support|disclosures?)|grants?upport|grantinformation|sourcesoffunding",
    "conflicts?of|competing|declarations?|disclosures?|statementof|transparency|disclaimer",
    "authors?contributions?|contributorship|contributors$|creditauthor|author(?:information|details)|abouttheauthor",
    "authorbiograph|biograph(?:y|ies)$|orcid|correspondence",
    "abbreviations|listofabbreviations|nonstandardabbreviations|glossary$",
    "data(?:availability|andmaterials|sharing|access|archiving|andcode|andsoftware)|(?:code|resource)availability",
    "availability(?:of|statement)|accession(?:code|number|id)|associateddata",
    "ethic(?:s|al)(?:$|approval|statement|declaration|consider|committee|consent)|institutionalreview|humanandanimal",
    "informedconsent|consent(?:for|to)|patientconsent|patientandpublic|(?:clinical)?trialregistration|useofai|generativeai",
    "supporting(?:information|data|material)|electronicsupplement|supplements?$|supplementary$|onlinecontent|extendeddata",
    "supplement(?:ary|al)(?:information|material|data|file|figure|table|content|text|note|video|movie)",
    "appendix|appendices|additional(?:information|files?|data)|reportingsummary",
    "copyright|openaccess|rights?andpermission|permissions?$|reprints|licen[cs]e|publishers?note|thirdparty",
    "notes?added|peerreview|provenance|prepublicationhistory|footnotes?$|endnotes?$|notes$",
    "relatedarticles?|similararticles|citedby|outstandingquestions$",
  ].join("|")})`,
);
/** In letters. A longer heading is one of the article that begins alike: "Ethics of embryo research in ...". */
const longestBack = 70;

const bodyHeadings = wholeKey([
  "introduction|background|objectives?|aims?|perspectives?|futuredirections",
  "results?|resultsanddiscussion|discussions?|conclusions?|concludingremarks",
  "(?:online)?methods?|materials?andmethods?|methodsandmaterials|patientsandmethods|experimentalprocedures",
  "casereport|casepresentation",
  "(?:figures?|tables?)(?:and(?:figures?|tables?))?|(?:figure|table)?(?:legends?|captions?)|legendsto(?:figures?|tables?)",
]);
const mainHeadings = wholeKey([
  "introduction|background|results?|resultsanddiscussion|discussions?|conclusions?|concludingremarks",
  "(?:online)?methods?|materials?andmethods?|methodsandmaterials|patientsandmethods|experimentalprocedures",
]);
/** What stands under the headings of back matter, and is sometimes set as a heading itself. */
const emptyAnswers = wholeKey([
  "notapplicable|none|none(?:tobe)?declared|na|nil|nothingtodisclose|theauthorsdeclare.*",
]);

function wholeKey(alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join("|")})$`);
}

/** The meaning of a heading as printed, numbers included. */
export function sectionRole(heading: string): SectionRole {
  const key = headingKey(heading);
  if (emptyAnswers.test(key) || isSentence(heading)) return "text";
  if (kind.test(key)) return "kind";
  if (abstract.test(key)) return "abstract";
  if (contents.test(key)) return "contents";
  if (references.test(key)) return "references";
  if (front.test(key)) return "front";
  if (back.test(key) && key.length <= longestBack) return "back";
  return "body";
}

/** True for "Introduction", "2. RESULTS" and the like, which head a section however they are set. */
export function isKnownHeading(text: string): boolean {
  return (
    text.length <= 80 &&
    /[\p{L})]:?$/u.test(text) &&
    !/[:;,.] ?\p{L}/u.test(text.replace(/^[\dIVX. ]+/, "")) &&
    (bodyHeadings.test(headingKey(text)) || !/body|text|kind/.test(sectionRole(text)))
  );
}

/** Letters only, in lower case, without the number of the section: "2.1. CONFLICT OF INTEREST" is "conflictofinterest". */
export function headingKey(heading: string): string {
  const head = heading
    .slice(0, 400)
    .replace(
      /^\s*(?:\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-H])[.):]\s*|\d{1,2}(?:\.\d{1,2}){0,3}\s+)/,
      "",
    );
  return head
    .normalize("NFKD")
    .replace(/[^\p{L}]/gu, "")
    .toLowerCase();
}

/** True for the headings that every article has, and that no back matter holds. */
export function isMainHeading(heading: string): boolean {
  return mainHeadings.test(headingKey(heading));
}

const containers =
  /^(?:declaration|supplement|supporting|appendi|additional|authorinformation|ethicsdeclaration|notes|onlinecontent|extendeddata|electronicsupplement)/;

/** True for a heading of back matter that others stand under: "Appendix" has methods of its own. */
export function isContainer(heading: string): boolean {
  return containers.test(headingKey(heading));
}

function isSentence(heading: string): boolean {
  const words = heading.slice(0, 2000).split(" ").length;
  return words >= 12 && /[a-z)\]]\.$/.test(heading) && !/^\d/.test(heading);
}

const articleKinds =
  /^(?:(?:original|research|review|short|brief|case|mini|invited|systematic|regular|full|rapid|special|open|feature)[ -]*)?(?:(?:research )?articles?|review(?: article)?|reviews|mini-?review|reports?|communications?|papers?|letters?|perspectives?|commentary|editorials?|case report|primer|opinion)(?:\s*[:|•–-]\s*|\s+)(?=[\p{Lu}\d])/iu;

/** Length of the kind of article that is printed before a title: "RESEARCHARTICLE A novel ...". */
export function articleKindLength(title: string): number {
  const length = articleKinds.exec(title)?.[0].length ?? 0;
  const printed = title.slice(0, length);
  const isSetApart = printed === printed.toUpperCase() || /[:|•–]\s*$/.test(printed);
  return isSetApart ? length : 0;
}
