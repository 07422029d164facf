import fc from "fast-check";
import { expect, test } from "vitest";
import { toJson, toJsonBytes } from "../../src/io/json.ts";

test("writes a line for every member and every row of a list", () => {
  expect(toJson({ a: 1, b: [], c: [{ x: "1\n" }, 2] })).toBe(
    '{\n"a": 1,\n"b": [],\n"c": [\n{"x":"1\\n"},\n2\n]\n}\n',
  );
});

test("writes lists of any length, whose parts are joined as its rows are", () => {
  const rows = Array.from({ length: 20_001 }, (_, i) => ({ i }));
  const text = toJson({ rows });
  expect(JSON.parse(text)).toEqual({ rows });
  expect(text.split("\n")).toHaveLength(rows.length + 5);
});

test("gives what was written when it is read, as text and as bytes", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (value) => {
      expect(JSON.parse(toJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      expect(Buffer.from(toJsonBytes(value)).toString()).toBe(toJson(value));
    }),
  );
});
