import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findInputs } from "../../src/io/find.ts";
import { makeFolder } from "./folder.ts";

async function find(cwd: string, ...inputs: readonly string[]): Promise<string[]> {
  const { files } = await findInputs(inputs, { cwd, except: "out" });
  return files.map(({ name }) => name);
}

const tree = {
  "reviews/b.md": "b",
  "reviews/sub/a.txt": "a",
  "reviews/sub/figure.png": "",
  "reviews/.hidden.md": "",
  "reviews/.git/c.md": "",
  "notes.md": "n",
  "out/annotations/old.md": "",
};

test("takes the reviews of a folder and of the folders in it, in order", async () => {
  const cwd = await makeFolder(tree);
  expect(await find(cwd, "reviews")).toEqual(["b", "sub/a"]);
  expect(await find(cwd, "reviews/")).toEqual(["b", "sub/a"]);
});

test("names a file from its own folder, whatever its extension", async () => {
  const cwd = await makeFolder({ ...tree, "x/review.page": "" });
  expect(await find(cwd, "reviews/sub/a.txt", "x/review.page")).toEqual(["a", "review"]);
});

test("names what a glob matches from the part of it that is no pattern", async () => {
  const cwd = await makeFolder(tree);
  expect(await find(cwd, "reviews/**/*.{md,txt}")).toEqual(["b", "sub/a"]);
  expect(await find(cwd, "reviews/*")).toEqual(["b"]);
});

test("takes a name with the signs of a pattern literally where it exists", async () => {
  const cwd = await makeFolder({ "a[1].md": "", "a1.md": "" });
  expect(await find(cwd, "a[1].md")).toEqual(["a[1]"]);
});

test("leaves the output of an earlier run out", async () => {
  const cwd = await makeFolder(tree);
  expect(await find(cwd, ".")).toEqual(["notes", "reviews/b", "reviews/sub/a"]);
});

test("searches the output folder itself when it is the one that is named", async () => {
  const cwd = await makeFolder(tree);
  expect(await find(cwd, "out")).toEqual(["annotations/old"]);
  expect(await find(join(cwd, "out"), "annotations/*.md", join(cwd, "reviews/*.md"))).toEqual(["b", "old"]);
});

test("reads a file once that is named twice", async () => {
  const cwd = await makeFolder(tree);
  expect(await find(cwd, "reviews/sub/a.txt", "reviews", "./reviews")).toEqual(["b", "sub/a"]);
});

test("follows links, but enters no folder twice", async () => {
  const cwd = await makeFolder(tree);
  await symlink(join(cwd, "notes.md"), join(cwd, "reviews/linked.md"));
  await symlink(join(cwd, "reviews"), join(cwd, "reviews/sub/loop"));
  expect(await find(cwd, "reviews")).toEqual(["b", "linked", "sub/a"]);
});

test.each([
  ["a path that does not exist", "missing", "there is no such file or folder"],
  ["a pattern that matches nothing", "*.text", "there is no such file or folder"],
  ["a folder without reviews", "empty", "the folder holds no review: looked for files that end in .md"],
])("reports %s beside others, and takes those", async (_what, input, message) => {
  const cwd = await makeFolder({ "empty/a.png": "", "a.md": "", "b.md": "" });
  const { files, diagnostics } = await findInputs(["a.md", input, "b.md"], { cwd });
  expect(files.map(({ name }) => name)).toEqual(["a", "b"]);
  expect(diagnostics).toMatchObject([{ path: input, severity: "error", code: "input-missing" }]);
  expect(diagnostics[0]?.message).toContain(message);
});

test.each([
  ["a path that does not exist", "missing", "no such file or folder: missing"],
  ["a pattern that matches nothing", "*.text", "no such file or folder: *.text"],
  ["a folder without reviews", "empty", "no reviews in empty"],
])("refuses %s", async (_what, input, message) => {
  const cwd = await makeFolder({ "empty/a.png": "" });
  await expect(find(cwd, input)).rejects.toThrow(message);
});
