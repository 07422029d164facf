import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { toCsv } from "../../src/io/csv.ts";

const Records = z.array(z.array(z.string()));

/** As a program reads the tables that knows of the guard: a `'` before the start of a formula is not part of the value. */
function readBack(csv: string): string[][] {
  const records = Records.parse(parse(csv, { record_delimiter: "\n" }));
  return records.map((record) => record.map((cell) => cell.replace(/^'(?=[=+\-@\t])/u, "")));
}

const special = fc.constantFrom("=", "+", "-", "@", "\t", '"', ",", "\n", "\r", "\r\n", "'", "α", "𝛼", " ");
const cell = fc
  .oneof(
    fc.string(),
    fc.array(fc.oneof(special, fc.string())).map((parts) => parts.join("")),
  )
  .filter((text) => !/^'[=+\-@\t]/u.test(text)); // the guard itself, as a value

test("reads back the cells that were written", () => {
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1 });
  fc.assert(
    fc.property(rows, (records) => {
      expect(readBack(toCsv(records))).toEqual(records);
    }),
  );
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])("guards the cell %j against being run", (text) => {
  expect(toCsv([["a", text]]).slice(2)).toMatch(/^"?'/u);
});

test.each(["1-2", "a=b", "'", " =1", "β", ""])("leaves the cell %j as it is", (text) => {
  expect(toCsv([["a", text]])).toBe(`a,${text}\n`);
});

test("quotes as RFC 4180 says", () => {
  expect(toCsv([["a,b", 'say "x"', "two\nlines", "old\rMac"]])).toBe(
    '"a,b","say ""x""","two\nlines","old\rMac"\n',
  );
});

test("writes nothing for no rows", () => {
  expect(toCsv([])).toBe("");
});
