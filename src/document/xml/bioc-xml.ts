import type { Document, SourceFile } from "../../model.ts";
import type { Adapter } from "../adapter.ts";
import { ProblemLog } from "../problem-log.ts";
import { type BiocPassage, type Infons, readBioc } from "../record/bioc.ts";
import { emptyRecord, type ReadRecord, toDocuments } from "../record/record.ts";
import { ProseWriter } from "../writer.ts";
import { looksLikeXml } from "./jats.ts";
import { childOf, childrenOf, descendantsOf, readXml, type XmlElement } from "./xml.ts";
import { textOf, writeAll } from "./xml-writer.ts";

const format = "bioc-xml";
/** How far into a file its first document is looked for. */
const headLength = 20_000;

export const biocXmlAdapter: Adapter = {
  format,
  accepts: ({ text }) => {
    const head = text.slice(0, headLength);
    return (
      looksLikeXml(text) && /<collection[\s>]/.test(head) && /<(?:document|passage)[\s>]|BioC/.test(head)
    );
  },
  parse: parseCollection,
};

function parseCollection(file: SourceFile): Document[] {
  const problems = new ProblemLog(file.path);
  const records: ReadRecord[] = [];
  readXml(file.text, new Set(["document"]), problems, (document) => {
    records.push(readRecord(file.text, document));
  });
  if (records.every(({ blocks }) => blocks.length === 0)) {
    problems.report("error", "file-malformed", "the BioC collection holds no text");
  }
  return toDocuments(file, records.length === 0 ? [emptyRecord(format)] : records, problems.diagnostics);
}

const passageNames: ReadonlySet<string> = new Set(["passage"]);

function readRecord(source: string, document: XmlElement): ReadRecord {
  return readBioc(format, source, {
    id: textOf(source, childOf(document, "id")),
    infons: infonsOf(source, document),
    passages: [...descendantsOf(document, passageNames)].map((passage) => readPassage(source, passage)),
  });
}

function infonsOf(source: string, element: XmlElement): Infons {
  return new Map(
    childrenOf(element, "infon").map((infon) => [infon.attributes.key ?? "", textOf(source, infon)]),
  );
}

/** A passage has its text, or sentences that have it. */
function readPassage(source: string, passage: XmlElement): BiocPassage {
  const own = childrenOf(passage, "text");
  const texts =
    own.length > 0 ? own : childrenOf(passage, "sentence").flatMap((one) => childrenOf(one, "text"));
  const writer = new ProseWriter(source);
  for (const text of texts) {
    writer.blank(text.span);
    writeAll(writer, source, text);
  }
  return { infons: infonsOf(source, passage), prose: writer.build() };
}
