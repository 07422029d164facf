import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "../src/sentence.ts";
import { read } from "./document/read.ts";

/**
 * Splits the text of a paragraph. A stroke in the expectation is where a sentence ends and the next begins; the
 * document around it says whether blanks are lost throughout.
 */
function split(marked: string, context = ""): string {
  const text = marked.replaceAll("|", "");
  const sentences = splitSentences(read(`${context}${text}`, "txt")).filter(
    ({ block }) => block.prose.text === text.trim(),
  );
  return sentences.map((sentence) => sentence.text.trim()).join("|");
}

const trimmed = (marked: string): string =>
  marked
    .split("|")
    .map((sentence) => sentence.trim())
    .join("|");

/** A document that loses blanks after full stops. */
const damaged = "Cells grow.They divide.Some die.\n\n";

describe("a full stop, a blank and a capital end a sentence", () => {
  test.each([
    "Exosomes are small. |They bind cells.",
    "Is it so? |It is! |We know.",
    "Levels fell to 0.5 mg. |They rose by 3.2 fold.",
    'They were called "waste." |Now they are not.',
    "It was so (see below). |They agree.",
    "In mice it was so. |(A) Mice died.",
    "Cells grow at 37 °C. |24 h later they die.",
    "They carry vitamin C. |The rest is unknown.",
    "They carry hepatitis B. |Patients recover.",
    "It was seen in patients with CF. |Mutants die.",
    "It was grown to 5 mm. |Tumors were cut.",
    "It was shown in S. aureus and E. coli. |Others agree.",
  ])("%s", (marked) => {
    expect(split(marked)).toBe(trimmed(marked));
  });
});

describe("abbreviations do not", () => {
  test.each([
    "It was found by Smith et al. in 1987 and by Doe et al. (2001) again.",
    "It is shown in Fig. 2 and Figs. 3 and 4.",
    "Some cells, e.g. T cells, i.e. lymphocytes, bind them.",
    "Tumor vs. Normal tissue was compared.",
    "It took approx. 5 min with no. 3 of the kit.",
    "E. coli and C. elegans were grown.",
    "The line MM.1S grew and MM.1R died.",
    "It was said by J. R. Smith of Dr. Doe.",
    "Mice were injected i.p. with 5 mg.",
    "It is a Pseudomonas sp. 101 enzyme.",
  ])("%s", (text) => {
    expect(split(text)).toBe(text);
  });

  test.each([
    "It was found by Smith et al. |The cells grew.",
    "Mice were injected i.p. |The tumors grew.",
    "RNAs, proteins etc. |However, few are known.",
    "There was no. |Then it came.",
  ])("unless a word follows that begins sentences: %s", (marked) => {
    expect(split(marked)).toBe(trimmed(marked));
  });
});

describe("lower case", () => {
  test.each([
    "It was seen (26). |miR-9 binds the gene.",
    "It was seen in mice. |mRNA levels fell.",
    "It was seen in mice. |p53 was lost.",
    "It was seen in mice. |c-Myc was lost.",
    "The gene for miR-9 binds. |It is lost.",
    "Cells, e.g., those of the skin. |They grow.",
  ])("begins a sentence only with a name: %s", (marked) => {
    expect(split(marked)).toBe(trimmed(marked));
  });

  test("colons and semicolons end nothing", () => {
    expect(split("They are three: Cells grow; Mice die.")).toBe("They are three: Cells grow; Mice die.");
  });
});

describe("citations belong to the sentence before them", () => {
  test.each([
    "It is common in cases.1 |Cells divide.",
    "It is common in patients.9,10 |Cells divide.",
    "It is common in patients.9-11|Cells divide.",
    "It is common in cells.5³ |Cells divide.",
    "It is common in leukemia.2223 |Cells divide.",
    "It is common in models. [3,4] |Cells divide.",
    "It is common in models.(3,4) |Cells divide.",
    'It is "common."12 |Cells divide.',
    "It has two causes. |(1) Each cell divides. |(2) Each cell dies.",
  ])("%s", (marked) => {
    expect(split(marked)).toBe(trimmed(marked));
  });

  test("and end it where the full stop was lost", () => {
    expect(split("It is in cells (73) |Exosomes bind them. |Few exosomes die.")).toBe(
      "It is in cells (73)|Exosomes bind them.|Few exosomes die.",
    );
    expect(split("It was seen by Doe et al (73) Exosomes bind. |Few exosomes die.")).toBe(
      "It was seen by Doe et al (73) Exosomes bind.|Few exosomes die.",
    );
    expect(split("It is in cells (73) Drosophila bind them.")).toBe(
      "It is in cells (73) Drosophila bind them.",
    );
  });
});

describe("blanks lost after full stops", () => {
  test.each([
    "These are tumors.|In contrast, cells grow.",
    "These are populations [15].|Several grow.",
    "These bind CD47.|Here, cells grow.",
    "These are proteins.|miR-155 is one.",
    "These are known (Doe et al.2005).|Others are not.",
    "They grow (20o7)．|Second，cells die.",
    "Levels of DNMT3B.|Ectopic levels fell.",
    "Found by J.Smith of the R.Doe group.",
    "Smith et al.(48),in which cells grow.",
    "Seen in Fig.4A and at www.example.Org too.",
  ])("%s", (marked) => {
    expect(split(marked, damaged)).toBe(trimmed(marked));
  });

  test("in a clean document the same are names", () => {
    const clean = "Cells grow. They divide. Some die. Others live.\n\n";
    expect(split("Mice of B6.Cast and Tg.Hoxb6 grow.", clean)).toBe("Mice of B6.Cast and Tg.Hoxb6 grow.");
    expect(split("These are tumors.|In contrast, cells grow.", clean)).toBe(
      "These are tumors.|In contrast, cells grow.",
    );
  });
});

describe("labels", () => {
  test("of captions and abstracts are left out, enumerators are kept", () => {
    const text =
      "# On cells and mice\n\nAbstract. Cells grow. They die.\n\n## Results\n\nFigure 1. Uptake. 1, Cells grow. 2, Mice die.\n";
    expect(splitSentences(read(text)).map((sentence) => sentence.text)).toEqual([
      "On cells and mice",
      "Cells grow.",
      "They die.",
      "Uptake.",
      "1, Cells grow.",
      "2, Mice die.",
    ]);
  });

  test("of panels begin sentences", () => {
    expect(split("Uptake by cells. |(a) Control. |(b-d) Mutants. |*, p < 0.05.")).toBe(
      "Uptake by cells.|(a) Control.|(b-d) Mutants.|*, p < 0.05.",
    );
  });
});

describe("what stands in a short bracket ends nothing", () => {
  test.each(["It grew (data not shown. See below) in mice.", "It was bought (Sigma, St. Louis, Mo.) here."])(
    "%s",
    (text) => {
      expect(split(text)).toBe(text);
    },
  );
});

test("sentences are in order, do not overlap, and leave out only blanks", () => {
  const words = fc.constantFrom(
    "cells",
    "Fig.",
    "et al.",
    "grow.",
    "They",
    "(12)",
    "[3].",
    ".",
    "miR-9",
    "5",
    "0.5",
    " ",
    "(",
    ")",
    "É.",
    "😀",
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 40 }), (parts) => {
      const document = read(parts.join(" "), "txt");
      for (const block of document.blocks) {
        const own = splitSentences(document).filter((sentence) => sentence.block === block);
        const rest = own.reduceRight(
          (text, { span: { start, end } }) => text.slice(0, start) + text.slice(end),
          block.prose.text,
        );
        if (block.kind !== "caption") expect(rest.trim()).toBe("");
        own.forEach((sentence, i) => {
          expect(sentence.span.start).toBeGreaterThanOrEqual(own[i - 1]?.span.end ?? 0);
          expect(sentence.text).toBe(sentence.text.trim());
        });
      }
    }),
  );
});
