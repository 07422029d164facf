/** MEDLINE, the text that PubMed exports: `PMID- 123`, `TI  - …`, `AB  - …`, longer fields going on over indented lines. */
import type { Document, SourceFile } from "../../model.ts";
import type { Prose } from "../../prose.ts";
import { type Span, span } from "../../span.ts";
import type { Adapter } from "../adapter.ts";
import { ProblemLog } from "../problem-log.ts";
import { ProseWriter } from "../writer.ts";
import { blockOf, emptyRecord, type ReadRecord, toDocuments, yearIn } from "./record.ts";

const format = "medline";

export const medlineAdapter: Adapter = {
  format,
  accepts: ({ text }) => /^\uFEFF?\s{0,100}PMID ?- ?\d/.test(text.slice(0, 200)),
  parse: parseAbstracts,
};

/** The name of a field and what stands before its text: "TI  - ". */
const fieldStart = /^\uFEFF?([A-Z][A-Z\d]{1,3}) {0,2}-(?: |$)/;

interface Field {
  readonly name: string;
  readonly text: Span;
}

function parseAbstracts(file: SourceFile): Document[] {
  const problems = new ProblemLog(file.path);
  const records: ReadRecord[] = [];
  let fields: Field[] = [];
  const endRecord = (): void => {
    if (fields.length > 0) records.push(toRecord(file.text, fields));
    fields = [];
  };
  for (const field of fieldsOf(file.text, problems)) {
    if (field.name === "PMID") endRecord();
    fields.push(field);
  }
  endRecord();
  return toDocuments(file, records.length === 0 ? [emptyRecord(format)] : records, problems.diagnostics);
}

/** A line that begins with a blank goes on with the field before. */
function* fieldsOf(source: string, problems: ProblemLog): Generator<Field> {
  let open: { name: string; start: number; end: number } | undefined;
  for (let start = 0; start < source.length; ) {
    const feed = source.indexOf("\n", start);
    const end = feed < 0 ? source.length : feed;
    const head = source.slice(start, Math.min(start + 40, end)).replace(/\r$/, "");
    const match = fieldStart.exec(head);
    if (match !== null) {
      if (open !== undefined) yield toField(open);
      open = { name: match[1] ?? "", start: start + match[0].length, end };
    } else if (/^\s+\S/.test(head) && open !== undefined) {
      open.end = end;
    } else if (head.trim() !== "") {
      const message = "MEDLINE: the line has no field name (TI  - ) and is not indented; it is not read";
      problems.report("warning", "file-malformed", message, span(start, end));
    }
    start = end + 1;
  }
  if (open !== undefined) yield toField(open);
}

function toField({ name, start, end }: { name: string; start: number; end: number }): Field {
  return { name, text: span(start, end) };
}

function toRecord(source: string, fields: readonly Field[]): ReadRecord {
  const prosesOf = (name: string): Prose[] =>
    fields.filter((field) => field.name === name).map(({ text }) => proseOf(source, text));
  const textsOf = (name: string): string[] => prosesOf(name).map(({ text }) => text);
  const [title] = [...prosesOf("TI"), ...prosesOf("BTI")];
  const [pmid = ""] = textsOf("PMID");
  const doi = [...textsOf("LID"), ...textsOf("AID")].find((id) => id.endsWith("[doi]")) ?? "";
  return {
    id: pmid,
    format,
    title: title?.text ?? "",
    doi: doi.replace(/\s?\[doi\]$/, ""),
    pmid,
    year: yearIn(textsOf("DP")[0] ?? ""),
    blocks: [
      ...blockOf("title", title),
      ...[...prosesOf("AB"), ...prosesOf("OAB")].flatMap((prose) => blockOf("abstract", prose, "Abstract")),
    ],
  };
}

function proseOf(source: string, { start, end }: Span): Prose {
  return new ProseWriter(source).copy(start, end).build();
}
