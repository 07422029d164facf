import { expect, test } from "vitest";
import { streamItems } from "../../src/batch/stream.ts";

/** What comes of lines: `name|path|text` of each document, and `line code` of each problem. */
async function read(chunks: readonly (string | Uint8Array)[], limit?: number): Promise<string[]> {
  const found: string[] = [];
  async function* stream() {
    yield* chunks;
  }
  for await (const item of streamItems(stream(), limit)) {
    if (item.kind === "text") found.push(`${item.name}|${item.path}|${Buffer.from(item.bytes)}`);
    else if (item.kind === "unread") {
      const { place, code } = item.diagnostic;
      found.push(`${place.kind === "line" ? place.line : "?"} ${code}`);
    }
  }
  return found;
}

test("takes documents with their names, paths and texts", async () => {
  const lines = ['{"name":"a","text":"# A\\n"}\n', '{"path":"x/b.md","name":"b","text":"B"}'];
  expect(await read(lines)).toEqual(["a|a|# A\n", "b|x/b.md|B"]);
});

test("takes any other object as a record, named by its id, its PMID or its line", async () => {
  const lines = ['{"id":7,"title":"T"}', '{"pmid":"12","abstract":"A"}', '{"title":"T"}'];
  expect(await read([lines.join("\n")])).toEqual([
    `7|7|${lines[0]}`,
    `12|12|${lines[1]}`,
    `stdin#3|stdin#3|${lines[2]}`,
  ]);
});

test("reads lines wherever the chunks are cut, and passes over empty ones", async () => {
  const bytes = Buffer.from('\n{"name":"α","text":"β"}\r\n\r\n{"name":"b","text":""}\n\n');
  const expected = ["α|α|β", "b|b|"];
  for (let cut = 0; cut <= bytes.length; cut++)
    expect(await read([bytes.subarray(0, cut), bytes.subarray(cut)])).toEqual(expected);
});

test("numbers a name that comes again by its line", async () => {
  const line = '{"name":"a","text":"x"}\n';
  expect(await read([line, '{"name":"A","text":"y"}\n', line])).toEqual(["a|a|x", "A.2|A.2|y", "a.3|a.3|x"]);
});

test.each([
  ["no JSON", "# Review"],
  ["a list", "[1]"],
  ["a text that is no text", '{"name":"a","text":12}'],
  ["an empty name", '{"name":"","text":"x"}'],
  ["JSON that ends too soon", '{"name":"a"'],
])("reports %s, and goes on", async (_what, line) => {
  expect(await read([`${line}\n{"name":"b","text":"B"}`])).toEqual(["1 file-malformed", "b|b|B"]);
});

test("reports bytes that are no UTF-8", async () => {
  expect(await read([Buffer.from('{"name":"\xe9"}', "latin1")])).toEqual(["1 file-malformed"]);
});

test("keeps no line that is longer than the limit", async () => {
  const long = `{"name":"a","text":"${"x".repeat(100)}"}`;
  expect(await read([`${long}\n{"name":"b","text":"B"}\n${long}`], 50)).toEqual([
    "1 file-too-large",
    "b|b|B",
    "3 file-too-large",
  ]);
});
