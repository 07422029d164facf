/** PubTator: abstracts as `id|t|title` and `id|a|abstract`, each followed by annotations that are not read. */
import type { Block, Document, SourceFile } from "../../model.ts";
import { span } from "../../span.ts";
import type { Adapter } from "../adapter.ts";
import { ProblemLog } from "../problem-log.ts";
import { ProseWriter } from "../writer.ts";
import { blockOf, emptyRecord, type ReadRecord, toDocuments } from "./record.ts";

const format = "pubtator";

export const pubtatorAdapter: Adapter = {
  format,
  accepts: ({ text }) => /^\uFEFF?\s{0,100}[^|\s]{1,60}\|[ta]\|/.test(text.slice(0, 200)),
  parse: parseAbstracts,
};

/** A line of text, its id and what it is; or one of an annotation or relation, whose fields have tabs between. */
const linePattern = /^(?:\uFEFF?(?<id>[^|\s]{1,60})\|(?<field>[a-z])\||[^\t\r\n]{1,60}\t|\s*$)/;

interface Line {
  readonly id: string;
  readonly field: string;
  /** Of the text after the last bar, to the end of the line. */
  readonly start: number;
  readonly end: number;
}

function parseAbstracts(file: SourceFile): Document[] {
  const problems = new ProblemLog(file.path);
  const records: ReadRecord[] = [];
  let lines: Line[] = [];
  const endRecord = (): void => {
    if (lines.length > 0) records.push(toRecord(file.text, lines));
    lines = [];
  };
  for (const line of linesOf(file.text, problems)) {
    const first = lines[0];
    const isNext =
      first !== undefined && (first.id !== line.id || lines.some(({ field }) => field === line.field));
    if (isNext) endRecord();
    lines.push(line);
  }
  endRecord();
  return toDocuments(file, records.length === 0 ? [emptyRecord(format)] : records, problems.diagnostics);
}

function* linesOf(source: string, problems: ProblemLog): Generator<Line> {
  for (let start = 0; start < source.length; ) {
    const feed = source.indexOf("\n", start);
    const end = feed < 0 ? source.length : feed;
    const match = linePattern.exec(source.slice(start, Math.min(start + 150, end)));
    if (match === null) {
      const message =
        "PubTator: the line is neither text (id|t|title) nor an annotation with tabs; it is not read";
      problems.report("warning", "file-malformed", message, span(start, end));
    } else if (match.groups?.id !== undefined) {
      const { id, field = "" } = match.groups;
      yield { id, field, start: start + match[0].length, end };
    }
    start = end + 1;
  }
}

function toRecord(source: string, lines: readonly Line[]): ReadRecord {
  const id = lines[0]?.id ?? "";
  const blocks = lines.flatMap((line) => toBlocks(source, line));
  return {
    id,
    format,
    title: blocks.find(({ kind }) => kind === "title")?.prose.text ?? "",
    pmid: /^\d{1,9}$/.test(id) ? id : "",
    blocks,
  };
}

function toBlocks(source: string, { field, start, end }: Line): Block[] {
  const prose = new ProseWriter(source).copy(start, end).build();
  return field === "t" ? blockOf("title", prose) : blockOf("abstract", prose, "Abstract");
}
