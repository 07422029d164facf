import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { toJson } from "../../src/io/json.ts";
import { annotationSchema, toNested } from "../../src/table/annotation.ts";
import { toRows } from "../../src/table/rows.ts";
import { annotation } from "./sample.ts";

const validate = new Ajv2020({ strict: false }).compile(annotationSchema());
const nested = toNested(toRows(annotation), "../annotations.schema.json");

test("fits the schema once it is written and read", () => {
  validate(JSON.parse(toJson(nested)));
  expect(validate.errors).toBeNull();
});

test("does not fit the schema when a value has the wrong kind", () => {
  const [mention] = nested.mentions;
  expect(validate({ ...nested, mentions: [{ ...mention, start: "12" }] })).toBe(false);
  expect(validate({ ...nested, relations: undefined })).toBe(false);
});

test("holds every table of one document", () => {
  expect(Object.keys(nested).sort()).toEqual([
    "$schema",
    "abbreviations",
    "citations",
    "diagnostics",
    "document",
    "events",
    "evidence",
    "mentions",
    "references",
    "relations",
    "sentences",
  ]);
});
