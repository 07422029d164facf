import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { annotateFiles } from "../../src/cli/annotate.ts";
import { type DiagnosticCode, diagnosticCodes } from "../../src/diagnostic.ts";
import { annotate, type Pipeline } from "../../src/pipeline.ts";
import { makeFolder, readFiles } from "../io/folder.ts";
import { makeTar, makeZip } from "../io/packed.ts";
import { readTable, silentEffects } from "./run.ts";

vi.setConfig({ testTimeout: 60_000 });

const names = ["Doe J", "Roe R", "Poe E", "Lee K", "Kim S", "Ito H", "Cho Y", "Ray P", "Fox M", "Day L"];
const references = names.map(
  (name, i) => `${i + 1}. ${name}: Exosomes of kind ${i}. J Test ${i}: 2-3, 200${i}.`,
);

/** A review that cites the groups one by one. */
function review(groups: readonly string[], list = references): string {
  const sentences = groups.map(
    (group, i) => `In study ${i}, exosomes were secreted by tumor cells [${group}].`,
  );
  return `# Exosomes\n\n## Introduction\n\n${sentences.join(" ")}\n\n## References\n\n${list.join("\n")}\n`;
}

const inOrder = names.map((_, i) => String(i + 1));

const dictionary = (rows: string) => ({ "d/process.csv": rows });
const header = "name,id,synonyms,source,note\n";

/** What a user may hand over, and the code that says what is wrong with it. */
const cases: Readonly<Partial<Record<DiagnosticCode, Readonly<Record<string, string | Uint8Array>>>>> = {
  "file-empty": { "in/b.md": "" },
  "file-not-text": { "in/b.md": "\0" },
  "file-encoding": { "in/b.md": Uint8Array.from([0x63, 0xe9]) },
  "archive-empty": { "in/b.tar": await makeTar([["figure.png", ""]]) },
  "archive-nested": { "in/b.zip": await makeZip([["more.zip", ""]]) },
  "nesting-too-deep": { "in/b.md": `${">".repeat(5000)} deep` },
  "file-malformed": { "in/b.nxml": "<article><body><p>Exosomes carry" },
  "entity-undefined": { "in/b.nxml": "<article><body><p>Exosomes &carry; it.</p></body></article>" },
  "page-break-repaired": {
    "in/b.md": review(inOrder).replace("In study 1, exosomes were", "In study 1, exosomes were\n\n---\n\n"),
  },
  "hyphenation-repaired": { "in/b.md": review(inOrder).replace("exosomes were", "exo-\nsomes were") },
  "glued-words-parted": {
    "in/b.md": review([...inOrder, "1", "2"])
      .replace("exosomes were secreted by", "exosomeswere secreted by")
      .replace(
        "In study 1,",
        "Instudy 1, wesaw that inthis case thestudy of cellsand exosomes byexosomes of cellswas",
      ),
  },
  "citation-without-reference": { "in/b.md": review([...inOrder, "7,12"]) },
  "citation-repaired": { "in/b.md": review([...inOrder, "8-1O"]) },
  "citation-name-mismatch": {
    "in/b.md": review(inOrder).replace("by tumor cells [3]", "as shown by Smith et al [3]"),
  },
  "citation-out-of-order": { "in/b.md": review(["1", "2", "9", "3", "4", "5", "6", "7", "8", "10"]) },
  "citation-range-backwards": { "in/b.md": review([...inOrder, "5-3"]) },
  "reference-duplicate": {
    "in/b.md": review(inOrder, [...references.slice(0, 9), `10. ${references[0]?.slice(3)}`]),
  },
  "reference-never-cited": { "in/b.md": review(inOrder.slice(1)) },
  "reference-unparsed": { "in/b.md": review(inOrder, [...references.slice(0, 9), "10. ???"]) },
  "reference-numbering": { "in/b.md": review(inOrder, [...references.slice(0, 8), ...references.slice(9)]) },
  "reference-list-missing": { "in/b.md": review(inOrder, []) },
  "abbreviation-redefined": {
    "in/b.md":
      "# Title\n\n## Introduction\n\nWe saw prostate cancer (PC). It is unlike pancreatic carcinoma (PC) in mice.\n",
  },
  "dictionary-broken-csv": dictionary(`${header}"open,none,,,\n`),
  "dictionary-unknown-column": dictionary("name,id,colour\nbudding,none,red\n"),
  "dictionary-missing-column": dictionary("id,source\nGO:1,x\n"),
  "dictionary-missing-name": dictionary(`${header},GO:0000001,,,\n`),
  "dictionary-missing-id": dictionary(`${header}budding,,,,\n`),
  "dictionary-bad-id": dictionary(`${header}budding,12,,,\n`),
  "dictionary-duplicate": dictionary(`${header}budding,none,,,\nbudding,none,,,\n`),
  "dictionary-empty": dictionary(header),
};

/** Codes that take more than a file to provoke, and where they are tested. */
const elsewhere: Readonly<Partial<Record<DiagnosticCode, string>>> = {
  "input-missing": "tests/io/find.test.ts and tests/cli/incremental.test.ts",
  "file-unreadable": "below",
  "document-failed": "below",
  "claim-title-mismatch": "tests/integrity/claim.test.ts, with the shipped dictionaries",
  "file-too-large": "tests/io/read.test.ts",
  "dictionary-bad-value": "in the language files, which are shipped",
  "gold-malformed": "tests/evaluate",
  "gold-id-repeated": "tests/evaluate",
  "gold-reference-unknown": "tests/evaluate",
  "gold-type-unknown": "tests/evaluate",
  "gold-text-mismatch": "tests/evaluate",
  "gold-document-missing": "tests/evaluate",
};

/** Runs over a good review and the files, and gives the codes in diagnostics.csv. */
async function codesOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  run = annotateFiles,
): Promise<(string | undefined)[]> {
  const folder = await makeFolder({ "in/a.md": review(inOrder), ...files });
  await symlink(join(folder, "gone.md"), join(folder, "in/gone.md"));
  const dictionaries = "d/process.csv" in files ? ["d"] : [];
  const options = { out: "t", dictionaries, shippedDictionaries: false, quiet: true };
  expect(await run(["in"], options, silentEffects(folder))).toBe(1);
  const { "diagnostics.csv": csv, "documents.csv": documents } = await readFiles(join(folder, "t"));
  expect(readTable(documents).length, "the good review is written").toBeGreaterThan(0);
  return readTable(csv).map((row) => row.code);
}

test.each(Object.entries(cases))("reports %s", async (code, files) => {
  expect(await codesOf(files)).toContain(code);
});

test("reports file-unreadable for a link that leads nowhere", async () => {
  expect(await codesOf({})).toContain("file-unreadable");
});

test("reports document-failed where the pipeline fails, and annotates the others", async () => {
  const failing: Pipeline = (file, resources, options) => {
    if (file.name === "b") throw new Error("a bug");
    return annotate(file, resources, options);
  };
  const codes = await codesOf({ "in/b.md": review(inOrder) }, (inputs, options, effects) =>
    annotateFiles(inputs, options, effects, failing),
  );
  expect(codes).toContain("document-failed");
});

test("has a case for every code", () => {
  const covered = [...Object.keys(cases), ...Object.keys(elsewhere)];
  expect(covered.sort()).toEqual(Object.keys(diagnosticCodes).sort());
});
