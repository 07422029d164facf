import { expect, test } from "vitest";
import { makeFolder, readFiles } from "../io/folder.ts";
import { runHere } from "./run.ts";

const own = "--no-shipped-dictionaries";

test("makes a file for the type, then adds to it, and tells the line", async () => {
  const cwd = await makeFolder();
  const first = await runHere(cwd, "dictionary", "add", "mine", "--type", "protein", "--name", "zorbin", own);
  expect(first).toEqual({ code: 0, stdout: "mine/protein.csv:2 zorbin,none,,,,,\n", stderr: "" });
  const more = ["--id", "X:1", "--synonyms", "plex | plx a", "--note", "new, by hand"];
  const second = await runHere(
    cwd,
    "dictionary",
    "add",
    "mine/protein.csv",
    "--name",
    "plexin",
    ...more,
    own,
  );
  expect(second.stdout).toBe('mine/protein.csv:3 plexin,X:1,plex|plx a,,,,"new, by hand"\n');
  expect(Object.keys(await readFiles(cwd))).toEqual(["mine/protein.csv"]);
});

test("refuses errors whatever is forced, and doubts unless they are", async () => {
  const files = { "mine/protein.csv": "name,id\nzorbin,none\n" };
  const cwd = await makeFolder(files);
  const add = (...args: readonly string[]) =>
    runHere(cwd, "dictionary", "add", "mine/protein.csv", ...args, own);
  const duplicate = await add("--name", "zorbin", "--force");
  expect({ ...duplicate, stderr: duplicate.stderr.startsWith("litmark: error: ") }).toEqual({
    code: 1,
    stdout: "",
    stderr: true,
  });
  expect((await add("--name", "not")).stderr).toContain("--force adds it all the same");
  expect(await readFiles(cwd)).toEqual(files);
  expect((await add("--name", "not", "--force")).code).toBe(0);
  expect(await readFiles(cwd)).toEqual({ "mine/protein.csv": "name,id\nzorbin,none\nnot,none\n" });
});

test.each([
  ["a folder without a type", ["mine"]],
  ["a type that is not the file's", ["mine/protein.csv", "--type", "drug"]],
  ["a file that is no dictionary", ["notes.txt"]],
  ["a column that the file does not have", ["mine/protein.csv", "--synonyms", "zorb a"]],
  ["a file that is not UTF-8", ["mine/drug.csv"]],
])("%s is wrong use", async (_about, args) => {
  const files = {
    "mine/protein.csv": "name,id\nplexin,none\n",
    "notes.txt": "",
    "mine/drug.csv": new Uint8Array([255]),
  };
  const cwd = await makeFolder(files);
  const { code, stderr } = await runHere(cwd, "dictionary", "add", ...args, "--name", "zorbin", own);
  expect({ code, told: stderr.startsWith("litmark: ") }).toEqual({ code: 2, told: true });
});

test("does not add to an imported vocabulary, which the next import replaces", async () => {
  const record = { name: "x", title: "X", version: "", licence: "", citation: "", files: [], options: {} };
  const cwd = await makeFolder({
    "mine/x/protein.csv": "name,id\nplexin,none\n",
    "mine/x/source.json": JSON.stringify(record),
  });
  const { code, stderr } = await runHere(
    cwd,
    "dictionary",
    "add",
    "mine/x/protein.csv",
    "--name",
    "zorbin",
    own,
  );
  expect({ code, told: stderr.includes("was imported (X)") }).toEqual({ code: 2, told: true });
});
