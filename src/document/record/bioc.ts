/** BioC, in XML or JSON: passages of text, each with notes (infons) that say what it is. The notes differ by program. */
import type { Block, ReferenceEntry, SentenceKind, Work } from "../../model.ts";
import { type Prose, sliceProse } from "../../prose.ts";
import { span } from "../../span.ts";
import { isKnownHeading } from "../layout/section.ts";
import { initialsOf } from "./person-name.ts";
import { blockOf, type ReadRecord, yearIn } from "./record.ts";

export type Infons = ReadonlyMap<string, string>;

export interface BiocPassage {
  readonly infons: Infons;
  readonly prose: Prose;
}

export interface BiocDocument {
  readonly id: string;
  readonly infons: Infons;
  readonly passages: readonly BiocPassage[];
}

type Role = SentenceKind | "heading" | "reference" | "none";

/** Sections that are left out: what an article ends with, and lists of words. */
const leftOut =
  /^(?:ack_fund|auth_cont|comp_int|abbr|keyword|suppl|review_info|appendix|back|reference|funding|acknowledg)/;

/** `source` is the text of the file. */
export function readBioc(format: string, source: string, document: BiocDocument): ReadRecord {
  const blocks: Block[] = [];
  const entries: ReferenceEntry[] = [];
  let heading = "";
  let lastSection = "";
  for (const passage of document.passages) {
    const { prose } = passage;
    const role = roleOf(passage);
    const section = sectionName(passage);
    if (section !== lastSection) heading = "";
    lastSection = section;
    if (prose.text === "" && role !== "reference") continue;
    if (role === "heading") heading = prose.text.replace(/:$/, "");
    else if (role === "reference") entries.push(toEntry(passage));
    else if (role === "table") blocks.push(...cellsOf(source, prose, heading || section));
    else if (role !== "none")
      blocks.push(...blockOf(role, prose, role === "title" ? "" : heading || section));
  }
  return { id: document.id, format, ...metadataOf(document, blocks), blocks, entries };
}

/** A note under the first of the names that it has; "None" is what some programs write for nothing. */
function infon(infons: Infons, ...names: readonly string[]): string {
  for (const name of names) {
    const value = infons.get(name)?.trim() ?? "";
    if (value !== "" && value !== "None") return value;
  }
  return "";
}

function roleOf({ infons, prose }: BiocPassage): Role {
  const type = infon(infons, "type").toLowerCase();
  const section = infon(infons, "section_type", "section").toLowerCase();
  if (section === "ref" || type === "ref" || type === "reference")
    return /title/.test(type) ? "none" : "reference";
  if (type === "front" || section === "title" || (section === "" && type === "title")) return "title";
  if (leftOut.test(section)) return "none";
  if (/footnote|_foot$|^fn/.test(type)) return "footnote";
  if (type === "table" || type === "table_cell") return "table";
  if (/caption/.test(type) || /^(?:fig|table|floating)/.test(section)) return "caption";
  if (/(?:^|_)title(?:_\d+)?$|heading/.test(type) || (type === "" && isHeading(infons, prose.text)))
    return "heading";
  return section === "abstract" || type === "abstract" ? "abstract" : "body";
}

/** Where nothing says so: a line such as "Materials and Methods:", or the name of the section. */
function isHeading(infons: Infons, text: string): boolean {
  if (text.length > 80 || /[.?!]$/.test(text)) return false;
  return (
    isKnownHeading(text) ||
    text.endsWith(":") ||
    text.toLowerCase() === infon(infons, "subsection").toLowerCase()
  );
}

/** What the passages of one section share. */
function sectionName({ infons }: BiocPassage): string {
  const section = infon(infons, "subsection", "section_type", "section") || infon(infons, "type");
  return /^(?:front|article|paragraph)$/i.test(section) ? "" : section;
}

/** A tab as the file has it: in XML, as a character reference, as an escape of JSON. */
const tab = /\t|\n|\\[tn]|&#(?:0*9|x0*9|0*10|x0*a);/i;

/** Tables come as one text with tabs between cells, which are blanks in the prose; without tabs the whole is one cell. */
function cellsOf(source: string, prose: Prose, section: string): Block[] {
  const { segments, text } = prose;
  const cuts = segments.flatMap(({ at, length, verbatim }, i) => {
    const before = segments[i - 1]?.source.end ?? 0;
    const after = segments[i + 1]?.source.start ?? 0;
    return !verbatim && text[at] === " " && tab.test(source.slice(before, after))
      ? [span(at, at + length)]
      : [];
  });
  const starts = [0, ...cuts.map(({ end }) => end)];
  return starts.flatMap((start, i) => {
    const cell = sliceProse(prose, span(start, cuts[i]?.start ?? text.length));
    return /[\p{L}\p{N}]/u.test(cell.text) ? blockOf("table", cell, section) : [];
  });
}

function metadataOf({ id, infons, passages }: BiocDocument, blocks: readonly Block[]): Partial<ReadRecord> {
  const front = passages[0]?.infons ?? new Map();
  const find = (...names: readonly string[]): string => infon(infons, ...names) || infon(front, ...names);
  const pmc = find("article-id_pmc", "pmcid", "pmc");
  const isPmid = /^\d{1,9}$/.test(id) && id !== pmc.replace(/^PMC/i, "");
  return {
    title: blocks.find(({ kind }) => kind === "title")?.prose.text ?? infon(infons, "title"),
    doi: find("doi", "article-id_doi"),
    pmid: find("pmid", "article-id_pmid") || (isPmid ? id : ""),
    year: yearIn(find("year")),
  };
}

function toEntry({ infons, prose }: BiocPassage): ReferenceEntry {
  const label = /^\d{1,5}$/.exec(infon(infons, "label"))?.[0];
  const id = infon(infons, "id", "ref_id");
  return {
    label: label === undefined ? undefined : Number(label),
    prose,
    ...(id === "" ? {} : { id }),
    ...(infon(infons, "source", "year", "name_0") === "" ? {} : { work: workOf(infons, prose.text) }),
  };
}

/** PubMed Central gives the title as text, and all else as notes: `name_0` is `surname:Slamon;given-names:DJ`. */
function workOf(infons: Infons, text: string): Work {
  const [first, last] = [infon(infons, "fpage"), infon(infons, "lpage")];
  const authors = [...infons].filter(([name]) => /^name_\d+$/.test(name)).map(([, value]) => personOf(value));
  const source = infon(infons, "source");
  return {
    authors: authors.filter((author) => author !== ""),
    year: infon(infons, "year"),
    title: (text || source).replace(/(?<=[^.])\.$/, ""),
    journal: text === "" ? "" : source,
    volume: infon(infons, "volume"),
    pages: last === "" || last === first ? first || infon(infons, "elocation-id") : `${first}-${last}`,
    doi: infon(infons, "pub-id_doi", "doi"),
    pmid: infon(infons, "pub-id_pmid", "pmid"),
  };
}

function personOf(value: string): string {
  const fields = new Map(
    value.split(";").map((part): [string, string] => {
      const colon = part.indexOf(":");
      return [part.slice(0, colon).trim(), part.slice(colon + 1).trim()];
    }),
  );
  const surname = fields.get("surname") ?? "";
  return surname === "" ? "" : `${surname} ${initialsOf(fields.get("given-names") ?? "")}`.trim();
}
