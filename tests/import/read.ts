import type { Diagnostic } from "../../src/diagnostic.ts";
import type { FormatName } from "../../src/vocabulary/format.ts";
import { ImportLog } from "../../src/vocabulary/log.ts";
import { openReader } from "../../src/vocabulary/open.ts";
import type { ReaderOptions } from "../../src/vocabulary/reader.ts";

export interface ReadOutcome {
  readonly version: string;
  /** `id type: label | scope name | …` */
  readonly concepts: readonly string[];
  /** `line:column code message` */
  readonly problems: readonly string[];
  /** `rule count` */
  readonly rules: readonly string[];
}

/** What a reader makes of files by name. */
export function readFiles(
  format: FormatName,
  files: Readonly<Record<string, string>>,
  options: Omit<ReaderOptions, "log"> = {},
): ReadOutcome {
  const log = new ImportLog();
  const reader = openReader(format, { ...options, log });
  for (const [path, text] of Object.entries(files)) {
    text.split("\n").forEach((line, i) => {
      reader.read(line, { path, line: i + 1 });
    });
  }
  const { version, concepts } = reader.finish();
  return {
    version,
    concepts: concepts.map(({ id, type, label, names }) => {
      const others = names.map(({ scope, text }) => (scope === "label" ? "" : ` | ${scope} ${text}`));
      return `${id} ${type}: ${label}${others.join("")}`;
    }),
    problems: log.diagnostics.map(showProblem),
    rules: log.counts().map(({ rule, count }) => `${rule} ${count}`),
  };
}

function showProblem({ place, code, message }: Diagnostic): string {
  const where = place.kind === "line" ? `${place.line}:${place.column}` : place.kind;
  return `${where} ${code} ${message}`;
}
