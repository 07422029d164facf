import type { Diagnostic } from "../../diagnostic.ts";
import type { Document, SourceFile } from "../../model.ts";
import { readEntries } from "./entry.ts";
import { partGluedWords } from "./glued.ts";
import { mendHyphens } from "./hyphen.ts";
import { layOut } from "./layout.ts";
import { readMetadata } from "./metadata.ts";
import type { Passage } from "./passage.ts";
import { unwrap } from "./unwrap.ts";
import { placePassages } from "./zone.ts";

/** What an adapter has found in a file. */
interface Reading {
  readonly format: string;
  readonly passages: readonly Passage[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes the document of a file whose pages have been read as passages. */
export function composeDocument(file: SourceFile, reading: Reading): Document {
  const mended = mendHyphens(unwrap(reading.passages), file.path);
  const parted = partGluedWords(mended.passages, file.path);
  const placed = placePassages(parted.passages);
  const { blocks, diagnostics } = layOut(placed, file.path);
  const entries = readEntries(placed.filter(({ part }) => part === "entry").map(({ passage }) => passage));
  return {
    name: file.name,
    path: file.path,
    format: reading.format,
    source: file.text,
    ...readMetadata(placed),
    blocks,
    entries,
    diagnostics: [...reading.diagnostics, ...mended.diagnostics, ...parted.diagnostics, ...diagnostics],
  };
}
