import { describe, expect, test } from "vitest";
import { cite, groupTexts, type Sample } from "./sample.ts";

const samples: [name: string, sample: Sample][] = [
  [
    "raised numbers",
    {
      style: "superscript",
      sentences: ["Vesicles carry RNA.{^1,2^}", "They fuse{^3–5^} or dock{^2^}."],
      numbers: [[1, 2], [3, 4, 5], [2]],
      entries: 5,
    },
  ],
  [
    "raised pieces with a comma between",
    {
      style: "superscript",
      sentences: ["Vesicles carry RNA{^1^,^3^} and lipids{^2^}."],
      numbers: [[1, 3], [2]],
      entries: 3,
    },
  ],
  [
    "Unicode digits",
    {
      style: "superscript",
      sentences: ["Vesicles carry RNA{¹}.", "They fuse{²³}."],
      numbers: [[1], [2, 3]],
      entries: 3,
    },
  ],
  [
    "digits glued to words",
    {
      style: "superscript",
      sentences: [
        "Signals act on target cells{1-3}.CD47 is one of them.",
        "The signal{4,5,7} is blocked in micel{6}, as it is in mice and cells.".replace(
          "micel{6}",
          "mice{6}",
        ),
        "Receptors (SIRPA){8}.Others follow{9,10}. The signal of CD47 stays.",
      ],
      numbers: [[1, 2, 3], [4, 5, 7], [6], [8], [9, 10]],
      entries: 10,
    },
  ],
  [
    "digits after the full stop",
    {
      style: "superscript",
      sentences: [
        "Kinases drive most cases.{1} Drugs block them (STAT).{2-4} They fail.",
        "Clones escape,{5} and grow as described.{3,6} The end.",
      ],
      numbers: [[1], [2, 3, 4], [5], [3, 6]],
      entries: 6,
    },
  ],
  [
    "letters that a scan reads for digits",
    {
      style: "superscript",
      sentences: [
        "Signals act on cells{1-9} and on mice.",
        "Individuals with cancer{l0-14}.These are mice{l5}. Each cancer differs.",
      ],
      numbers: [[1, 2, 3, 4, 5, 6, 7, 8, 9], [10, 11, 12, 13, 14], [15]],
      entries: 15,
    },
  ],
  [
    "a lost comma, by the order of citing",
    {
      style: "superscript",
      sentences: ["Many are known.{1-21} Some are not.{2223} Few are new.{24} So it is."],
      numbers: [Array.from({ length: 21 }, (_, i) => i + 1), [22, 23], [24]],
      entries: 24,
    },
  ],
  [
    "references named in a bracket",
    {
      style: "superscript",
      sentences: ["Signals act on cells.{^1–3^}", "So does CD47 {(refs.2,4)}."],
      numbers: [
        [1, 2, 3],
        [2, 4],
      ],
      entries: 4,
    },
  ],
];

/** Sentences without a citation; the list has twelve entries, all cited in the first sentence. */
const lookAlikes: [name: string, sentence: string][] = [
  ["exponents", "We gave 5 × 10^6^ cells in 2 cm^2^ dishes."],
  ["charges", "CD4^+^ T cells need Ca^2+^."],
  ["isotopes", "We used ^3^H-thymidine and ^18^F-FDG."],
  ["statistics", "The fit was good (R^2^ = 0.9)."],
  ["gene names", "CD47, IL-2, SHP-1 and A20 bind caspase3 and p53."],
  ["figures", "It is shown in Fig.3 and Table 2."],
  ["quantities after a lost blank", "Cells were kept in serum,10 mM buffer.20 min later they died."],
  ["numbered things", "On days7 and 9 of phase2 we looked."],
  ["decimals", "The ratio was 2.5 at pH7.4 then."],
];

describe("findCitations in superscript style", () => {
  test.each(samples)("finds %s", (_, { style, sentences, numbers, entries }) => {
    const found = cite(sentences, entries);
    expect(found.style).toBe(style);
    expect(groupTexts(found)).toEqual(found.expected);
    expect(found.citations.map((c) => c.numbers)).toEqual(numbers);
  });

  test.each(lookAlikes)("leaves %s alone", (_, sentence) => {
    const found = cite(["Much is known.^1–12^", sentence], 12);
    expect(groupTexts(found)).toEqual(["1–12"]);
  });
});
