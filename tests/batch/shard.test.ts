import fc from "fast-check";
import { expect, test } from "vitest";
import { describeCorpus, parseShard, shardOf } from "../../src/batch/shard.ts";

test("reads a shard", () => {
  expect(parseShard("3/8")).toEqual({ index: 3, of: 8 });
  expect(parseShard("1/1")).toEqual({ index: 1, of: 1 });
});

test.each(["0/3", "4/3", "3", "3/", "/3", "a/b", "1.5/3", "-1/3", "1/0", "3/8/9", " 1/2", "1/100001"])(
  "takes %s for no shard",
  (text) => expect(parseShard(text)).toBeUndefined(),
);

test("puts every name into one shard, always the same", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 1000 }), (name, of) => {
      const shard = shardOf(name, of);
      expect(shard).toBe(shardOf(name, of));
      expect(shard >= 1 && shard <= of).toBe(true);
    }),
  );
});

test("keeps a name where earlier versions put it", () => {
  expect(["a", "reviews/exosomes", "oa_comm", "miR-21 𝛼"].map((name) => shardOf(name, 8))).toEqual([
    4, 7, 8, 4,
  ]);
});

test("fills shards evenly", () => {
  const counts = Array.from({ length: 8 }, () => 0);
  for (let i = 0; i < 8000; i++) {
    const shard = shardOf(`PMC${i}`, 8) - 1;
    counts[shard] = (counts[shard] ?? 0) + 1;
  }
  expect(Math.min(...counts)).toBeGreaterThan(850);
  expect(Math.max(...counts)).toBeLessThan(1150);
});

test("tells two lists of files apart", () => {
  expect(describeCorpus(["a", "b"])).toEqual(describeCorpus(["a", "b"]));
  expect(describeCorpus(["a", "b"])).not.toEqual(describeCorpus(["a", "c"]));
  expect(describeCorpus(["a", "b"])).not.toEqual(describeCorpus(["b", "a"]));
});
