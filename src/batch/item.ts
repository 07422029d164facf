/** What a run annotates, one by one as it is read: files, and the members of archives. */
import { relative } from "node:path";
import type { Diagnostic } from "../diagnostic.ts";
import { isArchive } from "../io/extension.ts";
import type { InputFile } from "../io/name.ts";
import { checksumOf, readSources } from "../io/source.ts";

interface About {
  /** As tables and diagnostics name it. */
  readonly path: string;
  /** As the user on the terminal names it. */
  readonly shown: string;
  /** Name of the input file that it comes from. */
  readonly input: string;
  /** Place of that file among all, from 0. */
  readonly file: number;
}

/** A text in the bytes of its file or member. */
export interface TextItem extends About {
  readonly kind: "text";
  /** Name of the document, or the first part of the names where it holds several. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** False for the member of an archive, which is no input of its own. */
  readonly isInput: boolean;
}

/** An archive whose members follow. */
export interface ArchiveItem extends About {
  readonly kind: "archive";
  /** Of its bytes, in hex. */
  readonly sha256: string;
}

/** Something that cannot be read. */
export interface UnreadItem extends About {
  readonly kind: "unread";
  readonly diagnostic: Diagnostic;
}

export type InputItem = TextItem | ArchiveItem | UnreadItem;

/** What is left of an item when its outcome is there. */
export type DoneItem = Omit<TextItem, "name" | "bytes"> | ArchiveItem | Omit<UnreadItem, "diagnostic">;

/** Reads files in their order, each when it is asked for. `cwd`: where the user stands. */
export async function* readItems(files: readonly InputFile[], cwd: string): AsyncGenerator<InputItem> {
  for (const [i, file] of files.entries()) yield* itemsOf(file, i, relative(cwd, file.location));
}

async function* itemsOf(input: InputFile, file: number, shownFile: string): AsyncGenerator<InputItem> {
  const about = (path: string) => ({
    path,
    shown: shownFile + path.slice(input.path.length),
    input: input.name,
    file,
  });
  const sha256 = isArchive(input.path) ? await checksumOf(input.location) : undefined;
  if (sha256 !== undefined) yield { kind: "archive", sha256, ...about(input.path) };
  for await (const reading of readSources(input)) {
    if (reading.kind === "unread") yield { ...reading, ...about(reading.diagnostic.path) };
    else {
      const { path, ...source } = reading.source;
      yield { kind: "text", ...source, ...about(path), isInput: path === input.path };
    }
  }
}
