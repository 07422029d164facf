import { expect, test } from "vitest";
import { decodeText } from "../../src/io/decode.ts";

const bytes = (text: string, encoding: BufferEncoding = "utf8") => Buffer.from(text, encoding);

test("decodes UTF-8 and keeps the byte order mark", () => {
  expect(decodeText(bytes("\uFEFFmiR-21 β 𝛼\r\n"))).toEqual({ kind: "text", text: "\uFEFFmiR-21 β 𝛼\r\n" });
});

test("decodes UTF-16 of both byte orders where a mark says so", () => {
  const little = bytes("\uFEFFβ-catenin", "utf16le");
  expect(decodeText(little)).toEqual({ kind: "text", text: "\uFEFFβ-catenin" });
  expect(decodeText(Buffer.from(little).swap16())).toEqual({ kind: "text", text: "\uFEFFβ-catenin" });
});

test("says where bytes are not UTF-8", () => {
  expect(decodeText(Buffer.concat([bytes("one\nβ caf"), Buffer.from([0xe9]), bytes(" noir")]))).toEqual({
    kind: "problem",
    code: "file-encoding",
    message: "byte 0xE9 is not UTF-8; save the file as UTF-8",
    place: { kind: "line", line: 2, column: 6 },
  });
});

test("says where a zero byte is", () => {
  expect(decodeText(bytes("one\nβ a\0b"))).toEqual({
    kind: "problem",
    code: "file-not-text",
    message: "byte 0x00 is in no text; save the file as UTF-8, or UTF-16 with a byte order mark",
    place: { kind: "line", line: 2, column: 4 },
  });
});

test("puts a sign for bad bytes when it is lenient", () => {
  expect(decodeText(bytes("caf\xe9", "latin1"), true)).toEqual({ kind: "text", text: "caf\uFFFD" });
});

test.each([
  ["file-empty", ""],
  ["file-empty", "\uFEFF \r\n\t"],
  ["file-not-text", "a\0b"],
  ["file-not-text", "%PDF-1.7 text"],
  ["file-not-text", "PK\u0003\u0004"],
])("gives %s for %j", (code, text) => {
  expect(decodeText(bytes(text))).toMatchObject({ kind: "problem", code });
});
