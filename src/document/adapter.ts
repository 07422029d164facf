import type { Document, SourceFile } from "../model.ts";

/** A format that can be read. One file each; `document.ts` asks them in order. */
export interface Adapter {
  /** Name that the tables use. */
  readonly format: string;
  /** Judged by content first, and by the extension where the content does not tell. */
  accepts(file: SourceFile): boolean;
  /** One document, or several where the format holds many records. Never throws, whatever the text is. */
  parse(file: SourceFile): Document[];
}
