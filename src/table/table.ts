/**
 * Every table, declared once: its columns in order, what each holds, and its type. The CSV headers, the JSON Schema
 * and the README's list of columns are all read from here.
 */
import * as z from "zod";
import { diagnosticCodes } from "../diagnostic.ts";
import { predicates, qualifiers } from "../model.ts";

const text = (about: string) => z.string().describe(about);
const count = (about: string) => z.int().nonnegative().describe(about);
const flag = (about: string) => z.boolean().describe(about);
const texts = (about: string) => z.array(z.string()).readonly().describe(about);
const numbers = (about: string) => z.array(z.int().positive()).readonly().describe(about);

function keysOf<Key extends string>(object: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(object).filter((key): key is Key => key in object);
}

const start = count("first code point in the file, from 0");
const end = count("code point after the last");
const fragments = z
  .array(z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }))
  .readonly()
  .describe("the pieces, where there are several: `start-end`");
const document = text("name of the document");
const sentence = text("id of the sentence");
const predicate = z.enum(predicates).describe("what the sentence states");
const negated = flag("true where the sentence denies it");
const certainty = z
  .enum(["asserted", "capability", "hedged"])
  .describe("asserted, capability (can) or hedged (may)");
const scope = z
  .enum(["item", "clause", "sentence", "none"])
  .describe("how near the citation stands: item of a list, clause, sentence or none");
const confidence = z
  .number()
  .min(0)
  .max(1)
  .describe("share of the relations with at least this value that are right");

/** In the order in which a reader meets them. */
export const tableNames = [
  "documents",
  "sentences",
  "mentions",
  "entities",
  "relations",
  "events",
  "citations",
  "references",
  "evidence",
  "abbreviations",
  "diagnostics",
] as const;
export type TableName = (typeof tableNames)[number];

interface Table {
  /** One row per … */
  readonly per: string;
  readonly row: z.ZodObject;
}

export const tables = {
  documents: {
    per: "input document",
    row: z.object({
      document,
      path: text("where the file stands in the input"),
      format: text("format it was read as"),
      title: text("title"),
      doi: text("DOI"),
      pmid: text("PubMed id"),
      year: text("year of publication"),
      citation_style: z
        .enum([
          "numeric-parenthesis",
          "numeric-bracket",
          "superscript",
          "author-year",
          "key",
          "linked",
          "none",
        ])
        .describe("how the document cites"),
      sha256: text("SHA-256 of the file"),
      sentences: count("number of sentences"),
      mentions: count("number of mentions"),
      relations: count("number of relations"),
      citations: count("number of citation groups"),
      references: count("number of references"),
    }),
  },
  sentences: {
    per: "sentence of the running text (title, abstract, body, captions, table cells)",
    row: z.object({
      sentence,
      document,
      section: text("heading it stands under, as printed"),
      kind: z
        .enum(["title", "abstract", "body", "caption", "table", "footnote"])
        .describe("title, abstract, body, caption, table or footnote"),
      start,
      end,
      fragments,
      text: text("readable text, markup resolved"),
      citations: numbers("numbers of the references cited in it"),
      table_caption: text("caption of the table, in a table cell"),
      table_column: text("head of its column, in a table cell"),
      table_row: text("first cell of its row, in a table cell"),
    }),
  },
  mentions: {
    per: "mention of an entity",
    row: z.object({
      mention: text("id of the mention"),
      document,
      sentence,
      type: text("entity type"),
      start,
      end,
      fragments,
      text: text("as printed in the file"),
      name: text("preferred name of the entity"),
      id: texts("its identifier (CURIE); several only where the text does not decide"),
      method: z
        .enum(["name", "variant", "grammar", "abbreviation", "coordination"])
        .describe("how it was found"),
      dictionary: text("dictionary that defines the entity"),
      reason: text("why it was tagged, in a few words"),
      head: text("of a cell: what it is without the modifiers below"),
      head_id: texts("identifier of the head"),
      state: texts("state that a cell is in, as printed: activated, M2, metastatic"),
      tissue: texts("tissues that a cell comes from"),
      cancer: texts("cancers that a cell belongs to"),
      marker: texts("markers and altered genes of a cell, with their sign: CD8+, KRAS-mutant"),
      resistance: texts("drugs or therapies that a cell resists, or unspecified"),
      level: text("of a miRNA: family, cluster, precursor, mature (arm not said) or arm"),
    }),
  },
  entities: {
    per: "entity (type and id, or type and name) over the whole run",
    row: z.object({
      type: text("entity type"),
      id: texts("identifier (CURIE)"),
      name: text("preferred name"),
      mentions: count("number of mentions"),
      documents: count("number of documents that mention it"),
      relations: count("number of relations it takes part in"),
    }),
  },
  relations: {
    per: "relation stated in a sentence",
    row: z.object({
      relation: text("id of the relation"),
      document,
      sentence,
      predicate,
      predicate_id: text("Relation Ontology or Biolink term"),
      subject: text("id of the subject's mention"),
      subject_type: text("its entity type"),
      subject_name: text("its preferred name"),
      subject_id: texts("its identifier"),
      object: text("id of the object's mention"),
      object_type: text("its entity type"),
      object_name: text("its preferred name"),
      object_id: texts("its identifier"),
      trigger: text("word that states the relation, as printed in the file"),
      trigger_start: count("first code point of the trigger"),
      trigger_end: count("code point after its last"),
      negated,
      certainty,
      coreference: flag("true where an argument was resolved to an earlier sentence"),
      citations: numbers("numbers of the references that support it"),
      citation_scope: scope,
      rule: text("rule that found it"),
      event: texts("id of the communication event it is part of"),
      confidence,
      carried_citations: numbers(
        "references of the sentence before, where this one continues its finding and cites nothing itself",
      ),
      qualifier: z
        .array(z.enum(qualifiers))
        .readonly()
        .describe("of a biomarker diagnostic, prognostic, predictive; of an expression up, down; if said"),
    }),
  },
  events: {
    per: "vesicle-communication event",
    row: z.object({
      event: text("id of the event"),
      document,
      sentences: texts("ids of its sentences"),
      sender: text("mention of who sends"),
      sender_name: text("preferred name of the sender"),
      vesicle: text("mention of the vesicle"),
      cargo: texts("mentions of what it carries"),
      cargo_names: texts("preferred names of the cargo"),
      recipient: text("mention of who takes it up"),
      recipient_name: text("preferred name of the recipient"),
      effects: z
        .array(z.object({ predicate: z.enum(predicates), mention: z.string() }))
        .readonly()
        .describe("what it does there: `predicate:mention`"),
      pathways: texts("mentions of pathways involved"),
      cancer: text("mention of the cancer it is about"),
      cancer_name: text("preferred name of the cancer"),
      negated,
      certainty,
      citations: numbers("numbers of the references that support it"),
    }),
  },
  citations: {
    per: "citation group in the text: (3-5), [1,2]",
    row: z.object({
      citation: text("id of the citation group"),
      document,
      sentence,
      start,
      end,
      text: text("as printed in the file"),
      references: numbers("numbers of the cited references, ranges expanded"),
      status: z
        .enum(["resolved", "partial", "repaired", "unresolved"])
        .describe("resolved, partial (a number has no entry), repaired or unresolved"),
      fragments,
    }),
  },
  references: {
    per: "entry of the reference list",
    row: z.object({
      document,
      reference: z.int().positive().describe("position in the document's list, from 1"),
      authors: texts("authors as printed"),
      first_author: text("surname and initials"),
      year: text("year"),
      title: text("title"),
      journal: text("journal"),
      volume: text("volume"),
      pages: text("pages"),
      doi: text("DOI, where printed"),
      pmid: text("PubMed id, where printed"),
      text: text("the entry as printed in the file"),
      start,
      end,
      citations: count("number of citation groups that cite it"),
      fragments,
    }),
  },
  evidence: {
    per: "relation and reference; an uncited relation has one row without a reference",
    row: z.object({
      relation: text("id of the relation"),
      document,
      predicate,
      subject_type: text("entity type of the subject"),
      subject_name: text("its preferred name"),
      subject_id: texts("its identifier"),
      object_type: text("entity type of the object"),
      object_name: text("its preferred name"),
      object_id: texts("its identifier"),
      negated,
      certainty,
      sentence_text: text("the sentence, readable"),
      citation_scope: scope,
      reference: z.int().positive().optional().describe("number of the cited reference"),
      first_author: text("its first author"),
      year: text("its year"),
      title: text("its title"),
      journal: text("its journal"),
      doi: text("its DOI"),
      pmid: text("its PubMed id"),
      confidence,
    }),
  },
  abbreviations: {
    per: "definition: long form (SF)",
    row: z.object({
      document,
      short_form: text("short form"),
      long_form: text("long form"),
      start,
      end,
    }),
  },
  diagnostics: {
    per: "problem found in an input or a dictionary",
    row: z.object({
      path: text("file"),
      severity: z.enum(["error", "warning", "info"]).describe("error, warning or info"),
      code: z.enum(keysOf(diagnosticCodes)).describe("stable code of the problem"),
      message: text("what was found"),
      line: z.int().positive().optional().describe("line, from 1"),
      column: z.int().positive().optional().describe("column, from 1"),
      start: z.int().nonnegative().optional().describe("first code point in the file, from 0"),
      end: z.int().nonnegative().optional().describe("code point after the last"),
    }),
  },
} as const satisfies Record<TableName, Table>;

export type Row<Name extends TableName> = z.infer<(typeof tables)[Name]["row"]>;

/** Tables that are filled document by document; `entities` sums over the whole run. */
export type DocumentRows = { readonly [Name in Exclude<TableName, "entities">]: readonly Row<Name>[] };

export interface Column {
  readonly name: string;
  readonly about: string;
}

const columns = new Map(tableNames.map((name) => [name, readColumns(tables[name].row.shape)]));

/** The columns of a table, from left to right. */
export function columnsOf(name: TableName): readonly Column[] {
  return columns.get(name) ?? [];
}

function readColumns(shape: Readonly<Record<string, z.ZodType>>): Column[] {
  return Object.entries(shape).map(([name, type]) => ({ name, about: type.description ?? "" }));
}
