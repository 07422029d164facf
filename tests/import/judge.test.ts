import { expect, test } from "vitest";
import { judge } from "../../src/vocabulary/judge.ts";
import type { Scope } from "../../src/vocabulary/scope.ts";

/** One case a line: type, scope, name, what becomes of it. */
const cases = `
protein   label     EGFR                            keep
protein   alias     ERBB1                           keep
protein   alias     TGF-β                           keep
protein   alias     not                             refuse english-word
protein   label     REST                            exact only-exact
protein   alias     ALL                             context ambiguous
protein   alias     NPC                             context short-alias
protein   label     KDR                             keep
protein   alias     TRAITS                          exact letters-exact
protein   alias     T-ALK                           exact letters-exact
protein   label     ITGAM                           keep
rna       label     LASER                           exact letters-exact
protein   alias     p53                             exact numbered
protein   alias     AT2                             exact numbered
protein   alias     IL6                             keep
protein   label     T                               context too-short
protein   alias     P1                              drop too-short
protein   exact     actin, beta                     drop inverted
protein   exact     one two three four five six seven   drop too-long
protein   exact     growth factors                  refuse general
protein   alias     a|b                             refuse unusable
protein   alias     6-16                            refuse unusable
process   label     cell migration                  keep
process   label     regulation of angiogenesis      drop statement
process   exact     cellular response to hypoxia    drop statement
process   exact     anti-apoptosis                  drop statement
process   label     IL-21 receptor binding          refuse function
process   exact     kinase activity                 refuse function
protein   exact     retinoid binding                keep
process   exact     signaling pathways              refuse general
cell_line label     HeLa S3                         keep
cell_line label     OF                              context too-short
cell_line exact     Beta                            context ambiguous
cell_line exact     MAYO                            context short-cell-line
cell_line exact     human lung                      refuse cell-line-words
cell_line label     FOCUS                           exact letters-exact
cell_line exact     K-562                           exact numbered
protein   alias     Alzheimer disease               drop disease-name
protein   previous  hemophilia B                    drop disease-name
protein   label     SDS                             context abbreviation
protein   label     FIG4                            exact numbered
cell_line label     Fisher                          context cell-line-words
drug      related   Arg                             refuse general
cell_type label     fibroblast                      keep
cell_type exact     MSC                             context abbreviation
cell_type exact     C cell                          exact letters-exact
cell_type label     CD4-positive, alpha-beta T cell  drop inverted
cancer    exact     NSCLC                           context abbreviation
cancer    label     Adenocarcinoma, NOS             drop unspecified
anatomy   label     system                          refuse general
anatomy   label     heart                           context ambiguous
pathway   label     Release                         refuse general
pathway   label     Wnt signaling                   keep
process   label     biological_process              refuse general
process   exact     exosome-mediated                refuse general
mirna     previous  hsa-mir-9                       keep
`;

const lines = cases
  .trim()
  .split("\n")
  .map((line) => /^(\w+)\s+(\w+)\s+(.+?)\s{2,}(.*)$/u.exec(line) ?? [])
  .map((match) => match.slice(1));

const scopeNames: Readonly<Record<string, Scope>> = {
  label: "label",
  exact: "exact",
  alias: "alias",
  previous: "previous",
};

test.each(lines)("%s, %s: %s", (type = "", scope = "", text = "", expected = "") => {
  const { fate, rule } = judge({ type, scope: scopeNames[scope] ?? "exact", text, minLength: 3 });
  expect(`${fate} ${rule ?? ""}`.trim()).toBe(expected.trim());
});

test("keeps shorter names on demand, in their own spelling", () => {
  expect(judge({ type: "protein", scope: "label", text: "T1", minLength: 2 }).fate).toBe("exact");
});
