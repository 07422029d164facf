import { expect, test } from "vitest";
import { EntityCount } from "../../src/table/entity.ts";
import { toRows } from "../../src/table/rows.ts";
import { annotation } from "./sample.ts";

const rows = toRows(annotation);

test("counts the mentions, documents and relations of every entity", () => {
  const count = new EntityCount();
  count.add(rows);
  count.add(toRows({ ...annotation, document: { ...annotation.document, name: "other" } }));
  expect(count.rows()).toEqual([
    { type: "cancer", id: ["DOID:1612"], name: "breast cancer", mentions: 2, documents: 2, relations: 0 },
    { type: "cancer_cell", id: [], name: "breast cancer cell", mentions: 2, documents: 2, relations: 0 },
    { type: "cancer_cell", id: [], name: "gastric cancer cell", mentions: 2, documents: 2, relations: 2 },
    {
      type: "mirna",
      id: ["miRBase:MI0000077", "miRBase:MIMAT0000076"],
      name: "hsa-miR-21",
      mentions: 2,
      documents: 2,
      relations: 2,
    },
    { type: "vesicle", id: ["GO:0070062"], name: "exosome", mentions: 2, documents: 2, relations: 4 },
  ]);
});

test("takes mentions of one identifier for one entity, whatever they are called", () => {
  const count = new EntityCount();
  const renamed = rows.mentions.map((mention) => ({ ...mention, name: `${mention.name}s` }));
  count.add({ mentions: [...rows.mentions, ...renamed], relations: [] });
  expect(count.rows().filter(({ type }) => type === "vesicle")).toHaveLength(1);
  expect(count.rows().filter(({ type }) => type === "cancer_cell")).toHaveLength(4);
});
