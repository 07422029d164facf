import { expect, test, vi } from "vitest";
import { checkFiles } from "../../src/cli/check.ts";
import { listFiles, makeFolder } from "../io/folder.ts";
import { runBinary, silentEffects } from "./run.ts";

vi.setConfig({ testTimeout: 60_000 });

const good = `# Exosomes in cancer

## Introduction

Breast cancer cells secrete exosomes [1]. Leukemia cells do so, too [2].

## References

1. Doe J, Roe R. Exosomes in breast cancer. J Test. 2001;1:2-3.
2. Roe R. Vesicles of leukemia cells. J Test. 2002;2:4-9.
`;

const bad = good
  .replace("[1]", "[1,3]")
  .replace("Leukemia cells do so, too [2].", "Chronic myeloid leukemia cells secrete exosomes [2].")
  .replace("of leukemia cells", "of chronic lymphocytic leukemia cells");

const lines = `bad.md:5:38 warning reference 3 is cited but the list ends at 2 citation-without-reference
bad.md:5:93 warning the claim is about chronic myeloid leukemia cell, but the title of reference 2 names \
chronic lymphocytic leukemia cell claim-title-mismatch
`;

test("prints a line for each problem, and the sum apart from them", async () => {
  const cwd = await makeFolder({ "bad.md": bad });
  expect(await runBinary(cwd, "check", "bad.md")).toEqual({
    code: 0,
    stdout: lines,
    stderr: "2 problems in 1 document, 2 of them of citations and references\n",
  });
  expect(await listFiles(cwd), "writes nothing").toEqual(["bad.md"]);
});

test("prints no line when all is well", async () => {
  const cwd = await makeFolder({ "good.md": good });
  expect(await runBinary(cwd, "check", "good.md", "--strict")).toEqual({
    code: 0,
    stdout: "",
    stderr: "no problems in 1 document\n",
  });
});

test("is quiet but for the problems when told so", async () => {
  const cwd = await makeFolder({ "bad.md": bad });
  expect(await runBinary(cwd, "check", "bad.md", "--quiet")).toEqual({ code: 0, stdout: lines, stderr: "" });
});

test("ends with 1 for an error, and for a warning when it is strict", async () => {
  const cwd = await makeFolder({ "bad.md": bad, "good.md": good, "in/empty.md": "", "in/good.md": good });
  const effects = silentEffects(cwd);
  const codes = [];
  for (const [inputs, strict] of [
    [["bad.md"], false],
    [["bad.md"], true],
    [["good.md"], true],
    [["in"], false],
  ] as const)
    codes.push(await checkFiles(inputs, { strict, shippedDictionaries: true }, effects));
  expect(codes).toEqual([0, 1, 0, 1]);
});

test("sorts by file and place, and names files from where the user stands", async () => {
  const cwd = await makeFolder({ "in/b.md": bad, "in/a.md": "", "in/deep/c.md": bad });
  const { stdout, code } = await runBinary(cwd, "check", "in", "--no-shipped-dictionaries", "--quiet");
  expect({ stdout, code }).toEqual({
    code: 1,
    stdout: `in/a.md error the file holds no text file-empty
in/b.md:5:38 warning reference 3 is cited but the list ends at 2 citation-without-reference
in/deep/c.md:5:38 warning reference 3 is cited but the list ends at 2 citation-without-reference
`,
  });
});

test("prints one JSON object for programs", async () => {
  const cwd = await makeFolder({ "bad.md": bad });
  const args = ["check", "bad.md", "--json", "--strict", "--no-shipped-dictionaries"];
  const { stdout, stderr, code } = await runBinary(cwd, ...args);
  expect({ stderr, code }).toEqual({ stderr: "", code: 1 });
  expect(JSON.parse(stdout)).toEqual({
    exitCode: 1,
    counts: { documents: 1, citations: 2, references: 2 },
    integrity: { "citation-without-reference": 1 },
    diagnostics: [
      {
        path: "bad.md",
        severity: "warning",
        code: "citation-without-reference",
        message: "reference 3 is cited but the list ends at 2",
        line: 5,
        column: 38,
        start: 76,
        end: 81,
      },
    ],
  });
});
