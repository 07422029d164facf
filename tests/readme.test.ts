/**
 * The README's examples run, and what can be derived from the code is compared with it. To write the derived parts
 * anew after a change: `npm run build && UPDATE=1 npx vitest run tests/readme.test.ts`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test, vi } from "vitest";
import { diagnosticCodes } from "../src/diagnostic.ts";
import { markdownAdapter } from "../src/document/markdown/markdown.ts";
import { plainAdapter } from "../src/document/plain.ts";
import { biocJsonAdapter } from "../src/document/record/bioc-json.ts";
import { medlineAdapter } from "../src/document/record/medline.ts";
import { pubmedJsonAdapter } from "../src/document/record/pubmed-json.ts";
import { pubtatorAdapter } from "../src/document/record/pubtator.ts";
import { biocXmlAdapter } from "../src/document/xml/bioc-xml.ts";
import { jatsAdapter } from "../src/document/xml/jats.ts";
import { columnsOf, tableNames, tables } from "../src/table/table.ts";
import { readTable, runBinary, runNode } from "./cli/run.ts";
import { makeFolder, readFiles } from "./io/folder.ts";

vi.setConfig({ testTimeout: 60_000 });

const formats = [
  ...[markdownAdapter, plainAdapter, jatsAdapter, biocXmlAdapter],
  ...[biocJsonAdapter, pubtatorAdapter, pubmedJsonAdapter, medlineAdapter],
].map(({ format }) => format);

const root = fileURLToPath(new URL("..", import.meta.url));
const path = join(root, "README.md");
const readme = readFileSync(path, "utf8");

function blockPattern(name: string): RegExp {
  return new RegExp(`(?<=<!-- begin ${name} -->\n)[^]*?(?=<!-- end ${name} -->)`, "u");
}

function blockOf(name: string): string {
  const [block] = blockPattern(name).exec(readme) ?? [];
  if (block === undefined) throw new Error(`the README has no part "${name}"`);
  return block;
}

/** The code within the fence of a part. */
function codeOf(name: string): string {
  return blockOf(name).replace(/^```\w*\n|```\n$/gu, "");
}

function expectBlock(name: string, derived: string): void {
  if (process.env.UPDATE === "1") {
    const current = readFileSync(path, "utf8");
    writeFileSync(
      path,
      current.replace(blockPattern(name), () => derived),
    );
  } else {
    expect(blockOf(name)).toBe(derived);
  }
}

function fenced(text: string): string {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\`\n`;
}

function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`;
  return [header, header.map(() => "---"), ...rows].map(line).join("");
}

test("shows the end of the first command and the first rows of its output", async () => {
  const folder = await makeFolder();
  const { stdout, code } = await runBinary(root, "annotate", "input", "--out", folder);
  expect(code).toBe(0);
  expectBlock("summary", fenced(stdout.replace(folder, "output")));
  const { "evidence.csv": evidence } = await readFiles(folder);
  const shown = [
    "subject_name",
    "predicate",
    "object_name",
    "certainty",
    "reference",
    "first_author",
    "year",
    "journal",
  ];
  const cited = readTable(evidence).filter((row) => row.reference !== "");
  const rows = cited.slice(0, 8).map((row) => shown.map((column) => row[column] ?? ""));
  expectBlock("evidence", markdownTable(shown, rows));
});

test("shows the help of the command", async () => {
  const { stdout } = await runBinary(root, "annotate", "--help");
  expectBlock("help", fenced(stdout));
});

test("shows a check with what it prints", async () => {
  const cwd = await makeFolder({ "review.md": codeOf("checked") });
  const { stdout, stderr, code } = await runBinary(cwd, "check", "review.md");
  expect({ stderr, code }).toEqual({
    stderr: "3 problems in 1 document, 3 of them of citations and references\n",
    code: 0,
  });
  expectBlock("check", fenced(stdout));
  expect((await runBinary(cwd, "check", "review.md", "--strict")).code).toBe(1);
});

test("shows gold data with what an evaluation prints", async () => {
  const cwd = await makeFolder({
    "gold/abstract.txt": codeOf("gold-text"),
    "gold/abstract.ann": codeOf("gold-annotations"),
    "types.json": codeOf("gold-types"),
  });
  const { stdout, stderr, code } = await runBinary(cwd, "evaluate", "--gold", "gold", "--map", "types.json");
  expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  expectBlock("evaluation", fenced(stdout));
});

test("shows a query with what it gives", async () => {
  const folder = await makeFolder();
  await runBinary(root, "annotate", "input", "--out", join(folder, "tables"), "--format", "csv,parquet");
  const connection = await (await DuckDBInstance.create()).connect();
  const query = async (sql: string) => {
    const result = await connection.runAndReadAll(sql.replaceAll("tables/", `${folder}/tables/`));
    return result.getRowObjectsJson();
  };
  const sql = codeOf("query");
  const rows = await query(sql);
  expect(rows.length).toBeGreaterThan(0);
  expect(await query(sql.replaceAll(".parquet", ".csv")), "the same from CSV").toEqual(rows);
  connection.closeSync();
  const cells = rows.map((row) =>
    Object.values(row).map((cell) => (Array.isArray(cell) ? cell.join(", ") : `${cell}`)),
  );
  expectBlock("queried", markdownTable(Object.keys(rows[0] ?? {}), cells));
});

test("names every format that is read, and every extension", async () => {
  const cwd = await makeFolder({ "empty/figure.png": "" });
  const { stderr } = await runBinary(cwd, "check", "empty");
  const extensions = stderr.match(/\.\w+/gu) ?? [];
  expect(extensions.length).toBeGreaterThan(3);
  for (const name of [...extensions, ...formats]) expect(readme).toContain(`\`${name}\``);
});

test("lists every table with its columns", () => {
  const parts = tableNames.map((name) => {
    const rows = columnsOf(name).map((column) => [`\`${column.name}\``, column.about]);
    return `**${name}.csv**: one row per ${tables[name].per}\n\n${markdownTable(["column", "holds"], rows)}`;
  });
  expectBlock("columns", parts.join("\n"));
});

test("lists every code of a problem", () => {
  const rows = Object.entries(diagnosticCodes).map(([code, about]) => [`\`${code}\``, about]);
  expectBlock("diagnostics", markdownTable(["code", "says that"], rows));
});

test("shows a dictionary that works", async () => {
  const cwd = await makeFolder({
    "my-dictionaries/membrane_domain.csv": codeOf("dictionary"),
    "review.md":
      "# Title\n\n## Introduction\n\nExosomes carry tetraspanin-enriched microdomains of the cell.\n",
  });
  const args = ["annotate", "review.md", "--out", "tables", "--dictionaries", "my-dictionaries", "--quiet"];
  expect(await runBinary(cwd, ...args)).toEqual({ code: 0, stdout: "", stderr: "" });
  const { "tables/mentions.csv": mentions, "tables/diagnostics.csv": diagnostics } = await readFiles(cwd);
  expect(readTable(mentions)).toContainEqual(
    expect.objectContaining({
      type: "membrane_domain",
      name: "tetraspanin web",
      text: "tetraspanin-enriched microdomains",
    }),
  );
  expect(readTable(diagnostics).filter((row) => row.path?.startsWith("my-dictionaries"))).toEqual([]);
});

test("shows a row that can be added", async () => {
  const [, line = ""] = /^npx litmark (dictionary add .*)$/mu.exec(readme) ?? [];
  const args = Array.from(line.matchAll(/"([^"]*)"|\S+/gu), ([word, quoted]) => quoted ?? word);
  const { code } = await runBinary(await makeFolder(), ...args);
  expect(code).toBe(0);
});

test("shows why a name is tagged", async () => {
  const cwd = await makeFolder({ "review.md": codeOf("explained"), "mine/protein.csv": codeOf("named") });
  const own = ["--dictionaries", "mine", "--no-shipped-dictionaries"];
  const { stdout, code } = await runBinary(cwd, "dictionary", "explain", "APC", "--in", "review.md", ...own);
  expect(code).toBe(0);
  expectBlock("name", fenced(stdout));
});

test("shows what a dictionary changes", async () => {
  const cwd = await makeFolder({ "met.md": codeOf("compared"), "mine/protein.csv": codeOf("named") });
  const args = ["none", "mine", "--corpus", "met.md", "--no-shipped-dictionaries"];
  const { stdout, code } = await runBinary(cwd, "dictionary", "diff", ...args);
  expect(code).toBe(1);
  expectBlock("changes", fenced(stdout));
});

test("shows how a sentence is read", async () => {
  const cwd = await makeFolder({ "claims.md": codeOf("claims") });
  const { stdout, code } = await runBinary(cwd, "explain", "claims.md:5");
  expect(code).toBe(0);
  expectBlock("reading", fenced(stdout));
});

test("shows library code that runs, and what it prints", async () => {
  const { stdout, stderr, code } = await runNode(root, "--input-type=module", "--eval", codeOf("library"));
  expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  expectBlock("printed", fenced(stdout));
});
