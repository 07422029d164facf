/** The reference list of a JATS article: entries with their ids, and the fields that markup sets apart. */
import type { ReferenceEntry, Work } from "../../model.ts";
import type { Prose } from "../../prose.ts";
import { span } from "../../span.ts";
import { initialsOf } from "../record/person-name.ts";
import { yearIn } from "../record/record.ts";
import { ProseWriter } from "../writer.ts";
import { childOf, childrenOf, descendantsOf, type XmlElement } from "./xml.ts";
import { textOf, writeText } from "./xml-writer.ts";

const refNames: ReadonlySet<string> = new Set(["ref"]);
const otherArticles: ReadonlySet<string> = new Set(["sub-article", "response"]);
/** What an entry may be wrapped in, the printed form before the one for machines. */
const printed: ReadonlySet<string> = new Set(["mixed-citation", "citation", "note"]);
const parted: ReadonlySet<string> = new Set(["element-citation", "nlm-citation"]);
const citations: ReadonlySet<string> = new Set([...printed, ...parted]);

/** Entries of all lists of the article, in order. */
export function readEntries(source: string, article: XmlElement): ReferenceEntry[] {
  return [...descendantsOf(article, refNames, otherArticles)].map((ref) => readEntry(source, ref));
}

function readEntry(source: string, ref: XmlElement): ReferenceEntry {
  const found = [...descendantsOf(ref, citations)];
  const print = found.find(({ name }) => printed.has(name));
  const fields = found.find(({ name }) => parted.has(name)) ?? print;
  const id = ref.attributes.id;
  return {
    label: labelOf(textOf(source, childOf(ref, "label"))),
    prose: proseOf(source, print ?? fields ?? ref),
    ...(id === undefined ? {} : { id }),
    ...(fields === undefined ? {} : { work: workOf(source, fields) }),
  };
}

function labelOf(label: string): number | undefined {
  const digits = /^\D{0,3}(\d{1,5})\D{0,2}$/.exec(label)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Elements that are printed next to each other with nothing between. */
const glued: ReadonlySet<string> = new Set([
  "bold",
  "italic",
  "named-content",
  "sc",
  "styled-content",
  "sub",
  "sup",
  "underline",
]);

/** Its text; between the fields of an entry that is made for machines stand blanks. */
function proseOf(source: string, citation: XmlElement): Prose {
  const writer = new ProseWriter(source);
  const isParted = parted.has(citation.name);
  const write = (element: XmlElement): void => {
    for (const child of element.children) {
      if (child.kind === "text") writeText(writer, source, child);
      else {
        if (isParted && !glued.has(child.name)) writer.blank(span(child.span.start, child.span.start + 1));
        if (child.name !== "label") write(child);
      }
    }
  };
  write(citation);
  return writer.build();
}

function workOf(source: string, citation: XmlElement): Partial<Work> {
  const text = (...names: readonly string[]): string => firstText(source, citation, names);
  const chapter = text("chapter-title");
  const article = text("article-title") || chapter;
  const container = text("source");
  const work: Work = {
    authors: readAuthors(source, citation),
    year: yearIn(text("year", "date")) && text("year", "date"),
    title: (article || container).replace(/(?<=[^.])\.$/, ""),
    journal: article === "" ? "" : container,
    volume: text("volume"),
    pages: readPages(text),
    doi: readId(source, citation, "doi"),
    pmid: readId(source, citation, "pmid"),
  };
  return parted.has(citation.name) ? work : presentIn(work);
}

/** Of an entry as printed only what is set apart is known; the rest is to be read from its text. */
function presentIn({ authors, ...fields }: Work): Partial<Work> {
  const present = Object.entries(fields).filter(([, value]) => value !== "");
  return { ...Object.fromEntries(present), ...(authors.length === 0 ? {} : { authors }) };
}

function firstText(source: string, element: XmlElement, names: readonly string[]): string {
  const [found] = descendantsOf(element, new Set(names));
  return textOf(source, found);
}

function readPages(text: (...names: readonly string[]) => string): string {
  const first = text("fpage").replace(/^pp?\.?\s/, "");
  const last = text("lpage");
  if (first === "") return text("page-range", "elocation-id");
  return last === "" || last === first ? first : `${first}-${last}`;
}

const idNames: ReadonlySet<string> = new Set(["pub-id", "article-id", "ext-link", "object-id"]);
const idPatterns = { doi: /\b10\.\d{4,9}\/\S+/, pmid: /\b\d{1,9}\b/ };

/** `<pub-id pub-id-type="doi">`, or a link to the same. */
function readId(source: string, citation: XmlElement, type: "doi" | "pmid"): string {
  for (const element of descendantsOf(citation, idNames)) {
    const kind = element.attributes["pub-id-type"] ?? element.attributes["ext-link-type"] ?? "";
    const isLink = type === "doi" && /^(?:uri|doi)$/.test(kind);
    if (kind !== type && !isLink) continue;
    const found = idPatterns[type].exec(textOf(source, element)) ?? idPatterns[type].exec(hrefOf(element));
    if (found !== null) return found[0].replace(/[.,;]$/, "");
  }
  return "";
}

function hrefOf({ attributes }: XmlElement): string {
  return attributes["xlink:href"] ?? "";
}

const peopleNames: ReadonlySet<string> = new Set(["name", "string-name", "collab"]);
const editors: ReadonlySet<string> = new Set(["editor", "translator", "guest-editor", "transed", "compiler"]);

/** Editors are no authors of a chapter. */
function readAuthors(source: string, citation: XmlElement): string[] {
  const groups = childrenOf(citation, "person-group").filter(
    (group) => !editors.has(group.attributes["person-group-type"] ?? ""),
  );
  const direct = childrenOf(citation).filter((child) => peopleNames.has(child.name));
  const grouped = groups.flatMap((group) => [...descendantsOf(group, peopleNames)]);
  return [...grouped, ...direct].map((person) => readPerson(source, person)).filter((name) => name !== "");
}

function readPerson(source: string, person: XmlElement): string {
  const surname = textOf(source, childOf(person, "surname"));
  if (surname === "") return textOf(source, person);
  return `${surname} ${initialsOf(textOf(source, childOf(person, "given-names")))}`.trim();
}
