/** Documents that come through a pipe, one JSON object a line. */
import * as z from "zod";
import type { Diagnostic } from "../diagnostic.ts";
import { splitLines } from "../io/line.ts";
import { sizeLimit } from "../io/read.ts";
import type { InputItem } from "./item.ts";

/** What stands for the pipe in diagnostics. */
const pipe = "stdin";

/** A whole document in any format, or a record of a format that is JSON itself: with an `abstract`, for instance. */
const Given = z.looseObject({
  name: z.string().min(1).optional(),
  path: z.string().min(1).optional(),
  text: z.string().optional(),
  id: z.union([z.string().min(1), z.number()]).optional(),
  pmid: z.union([z.string().min(1), z.number()]).optional(),
});

/**
 * One item for each line. `{"name": …, "text": …}` is a document, whose offsets count in its text; any other object is
 * read as if it stood in a file of its own. It has the name that it gives, else its id or PMID, else its line.
 */
export async function* streamItems(
  chunks: AsyncIterable<string | Uint8Array>,
  limit = sizeLimit,
): AsyncGenerator<InputItem> {
  const used = new Set<string>();
  for await (const { number, bytes } of splitLines(chunks, limit)) {
    if (bytes === undefined) {
      yield problemItem(number, "file-too-large", `the line has more than ${limit} bytes`);
      continue;
    }
    const given = parseLine(bytes);
    if (given === undefined) {
      const message = 'the line is no JSON object; expected {"name": "...", "text": "..."}';
      yield problemItem(number, "file-malformed", message);
      continue;
    }
    const wanted = String(given.name ?? given.id ?? given.pmid ?? `${pipe}#${number}`);
    const name = used.has(wanted.toLowerCase()) ? `${wanted}.${number}` : wanted;
    used.add(name.toLowerCase());
    const text = given.text === undefined ? bytes : Buffer.from(given.text);
    yield textItem(name, given.path ?? name, text, number - 1);
  }
}

function parseLine(bytes: Uint8Array): z.infer<typeof Given> | undefined {
  try {
    return Given.safeParse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes))).data;
  } catch {
    return undefined; // a TypeError of the decoder or a SyntaxError of the parser
  }
}

function textItem(name: string, path: string, bytes: Uint8Array, file: number): InputItem {
  return { kind: "text", name, path, shown: path, input: name, file, bytes, isInput: true };
}

function problemItem(line: number, code: Diagnostic["code"], message: string): InputItem {
  const place = { kind: "line", line, column: 1 } as const;
  const diagnostic: Diagnostic = { path: pipe, severity: "error", code, message, place };
  return { kind: "unread", path: pipe, shown: pipe, input: pipe, file: line - 1, diagnostic };
}
