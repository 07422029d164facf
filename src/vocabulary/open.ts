import { readCellosaurus } from "./cellosaurus.ts";
import { readColumns } from "./columns.ts";
import { readFamplex } from "./famplex.ts";
import type { FormatName } from "./format.ts";
import { readGeneInfo } from "./gene-info.ts";
import { readHgnc } from "./hgnc.ts";
import { readMirbase } from "./mirbase.ts";
import { readObo } from "./obo.ts";
import { readObograph } from "./obograph.ts";
import type { Reader, ReaderOptions } from "./reader.ts";

const readers: Readonly<Record<FormatName, (options: ReaderOptions) => Reader>> = {
  obo: readObo,
  obograph: readObograph,
  hgnc: readHgnc,
  "gene-info": readGeneInfo,
  mirbase: readMirbase,
  cellosaurus: readCellosaurus,
  famplex: readFamplex,
  csv: readColumns,
};

/** A reader of a format, for one import. */
export function openReader(format: FormatName, options: ReaderOptions): Reader {
  return readers[format](options);
}
