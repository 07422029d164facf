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
  | "body"
  | "references"
  /** What follows the article: thanks, funding, contributions, ethics, data. */
  | "back"
  /** No heading: running text that a converter has set as one. */
  | "text";

const abstract =
  /^(?:abstracts?|summary|structuredabstract|graphicalabstract|synopsis|authorsummary|precis)$/;
const contents = /^(?:contents|tableofcontents|outline|contentsofthisarticle|articleoutline|inthisarticle)$/;
const references =
  /^(?:(?:supplementary|supplemental|additional|online|methods?|selected|main)?references?(?:andnotes|cited|list|andrecommendedreading|andfurtherreading|formethods)?|(?:notesand|cited|citedliteratureand)references|literature(?:cited|references)?|citedliterature|literaturverzeichnis|bibliography|bibliographicreferences|workscited|listofreferences|furtherreading|recommendedreading)$/;
const front =
  /^(?:articleinfo(?:rmation)?|articlehistory|keywords?(?:andphrases)?|keypoints|highlights|howtocite.*|citethis.*|citation|editors?|editedby|reviewedby|academiceditors?|openaccess|correspondence|correspondingauthors?|authorsaffiliations?|affiliations?|authorinformation|authordetails|jelclassification|received|accepted|subjectareas?|subjectterms|runningtitle|runninghead|shorttitle)$/;

/** Beginnings of the headings of back matter; what follows them may be anything short. */
const backStarts =
  /^(?:acknowledge?ments?|aknowledg|funding|fundings?ources?|financialsupport|financialdisclosures?|grants?upport|grantinformation|sourcesoffunding|disclosures?|conflicts?of|competing|declarations?|statementof|authors?contributions?|authorscontributions?|contributorship|contributors$|creditauthor|abbreviations|listofabbreviations|nonstandardabbreviations|dataavailability|dataandmaterials|datasharing|dataaccess|dataarchiving|dataandcode|dataandsoftware|codeavailability|resourceavailability|availabilityof|availabilitystatement|ethic(?:s|al)(?:$|approval|statement|declaration|consider|committee|consent)|institutionalreview|informedconsent|consentfor|consentto|patientconsent|patientandpublic|humanandanimal|supportinginformation|supplement(?:ary|al)(?:information|material|data|file|figure|table|content|text|note)|supplements?$|supplementary$|appendix|appendices|additionalinformation|additionalfiles?|additionaldata|electronicsupplement|onlinecontent|extendeddata|reportingsummary|orcid|openaccess|copyright|rights?andpermission|permissions?$|reprints|license|licence|publishersnote|publishernote|disclaimer|noteadded|notesadded|peerreview|provenance|prepublicationhistory|accession(?:code|number|id)|authorinformation|authordetails|abouttheauthor|authorbiograph|biograph(?:y|ies)$|footnotes?$|endnotes?$|notes$|correspondence|dedication|transparency|useofai|generativeai|clinicaltrialregistration|trialregistration|thirdparty|associateddata|relatedarticles?|similararticles|citedby|glossary$|declarationof|outstandingquestions$)/;
/** A longer heading is one of the article that begins alike: "Ethics of embryo research in ...". */
const longestBack = 70;

const bodyHeadings =
  /^(?:introduction|background|results?|discussions?|conclusions?|concludingremarks|methods?|materials?andmethods?|methodsandmaterials|patientsandmethods|experimentalprocedures|onlinemethods|resultsanddiscussion|(?:figures?|tables?)(?:and(?:figures?|tables?))?|(?:figure|table)?(?:legends?|captions?)|legendsto(?:figures?|tables?)|casereport|casepresentation|futuredirections|perspectives?|objectives?|aims?)$/;
/** What stands under the headings of back matter, and is sometimes set as a heading itself. */
const emptyAnswers =
  /^(?:notapplicable|none|none(?:tobe)?declared|na|nil|nothingtodisclose|theauthorsdeclare.*)$/;

/** The meaning of a heading as printed, numbers included. */
export function sectionRole(heading: string): SectionRole {
  const key = headingKey(heading);
  if (emptyAnswers.test(key) || isSentence(heading)) return "text";
  if (abstract.test(key)) return "abstract";
  if (contents.test(key)) return "contents";
  if (references.test(key)) return "references";
  if (front.test(key)) return "front";
  if (backStarts.test(key) && key.length <= longestBack) return "back";
  return "body";
}

/** True for "Introduction", "2. RESULTS" and the like, which head a section however they are set. */
export function isKnownHeading(text: string): boolean {
  return (
    text.length <= 80 &&
    /[\p{L})]:?$/u.test(text) &&
    !/[:;,.] ?\p{L}/u.test(text.replace(/^[\dIVX. ]+/, "")) &&
    (bodyHeadings.test(headingKey(text)) || !/body|text/.test(sectionRole(text)))
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
