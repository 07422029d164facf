import { expect, test } from "vitest";
import { nameInputs, withoutExtension } from "../../src/io/name.ts";

test.each([
  ["a.md", "a"],
  ["sub/a.v2.md", "sub/a.v2"],
  ["a.bioc.xml", "a"],
  ["a.json.gz", "a"],
  ["a.b/c", "a.b/c"],
  [".md", ".md"],
  ["sub/.md", "sub/.md"],
])("takes the extension off %s", (path, name) => {
  expect(withoutExtension(path)).toBe(name);
});

function names(...inputs: readonly (readonly [root: string, path: string])[]): string[] {
  return nameInputs(inputs.map(([root, path]) => ({ root, location: `${root}/${path}` }))).map(
    ({ name }) => name,
  );
}

test("names a file from its input root", () => {
  expect(names(["/home/me/reviews", "2024/a.md"])).toEqual(["2024/a"]);
});

test("keeps the extensions of two that would share a name, and of no others", () => {
  expect(names(["/r", "a.md"], ["/r", "a.txt"], ["/r", "b.md"])).toEqual(["a.md", "a.txt", "b"]);
});

test("moves on where the name with extension is taken too", () => {
  expect(names(["/r", "a.md"], ["/r", "a.txt"], ["/r", "a.md.txt"])).toEqual(["a.md", "a.txt", "a.md.txt"]);
});

test("names files of one path in two folders from the folder that holds both", () => {
  expect(names(["/home/me/x", "a.md"], ["/home/me/y/z", "a.md"], ["/home/me/x", "b.md"])).toEqual([
    "x/a.md",
    "y/z/a.md",
    "b",
  ]);
});

test("gives the path that tables name, with the extension", () => {
  expect(nameInputs([{ root: "/r", location: "/r/s/a.md" }])).toMatchObject([
    { name: "s/a", path: "s/a.md" },
  ]);
});
