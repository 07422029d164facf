/** OBO 1.2 and 1.4 (https://owlcollab.github.io/oboformat/doc/GO.format.obo-1_4.html): stanzas of `tag: value`. */
import type { ConceptName } from "./concept.ts";
import { reportMalformed } from "./header-table.ts";
import type { ImportLog, LinePlace } from "./log.ts";
import { type Term, toVocabulary } from "./ontology.ts";
import type { Reader, ReaderOptions } from "./reader.ts";
import { type Scope, scopes } from "./scope.ts";

interface Draft {
  id: string;
  label: string;
  readonly synonyms: ConceptName[];
  readonly parents: string[];
  readonly roles: string[];
  obsolete: boolean;
}

/** `"hemangiosarcoma" EXACT []`; quotes within are written `\"`. */
const synonymPattern = /^"((?:[^"\\]|\\.)*)"\s*([A-Z]*)/u;
const dayFirst = /^(\d{2}):(\d{2}):(\d{4})/u; // date: 31:07:2026 21:27

export function readObo(options: ReaderOptions): Reader {
  const terms: Term[] = [];
  const header = new Map<string, string>();
  let section = "header";
  let draft: Draft | undefined;
  return {
    read(line, place) {
      const [tag, value] = splitTag(line);
      if (line.startsWith("[")) {
        section = line.trim();
        draft = section === "[Term]" ? newDraft() : undefined;
        if (draft !== undefined) terms.push(draft);
      } else if (section === "header") header.set(tag, value);
      else if (draft !== undefined) readTag(draft, tag, value, options.log, place);
    },
    finish: () => toVocabulary({ terms, version: versionOf(header) }, options),
  };
}

function newDraft(): Draft {
  return { id: "", label: "", synonyms: [], parents: [], roles: [], obsolete: false };
}

function splitTag(line: string): [tag: string, value: string] {
  const colon = line.indexOf(":");
  return [line.slice(0, Math.max(0, colon)), line.slice(colon + 1).trim()];
}

function readTag(draft: Draft, tag: string, value: string, log: ImportLog, place: LinePlace): void {
  switch (tag) {
    case "id":
      draft.id = value;
      break;
    case "name":
      draft.label = unescaped(value);
      break;
    case "is_obsolete":
      draft.obsolete = value.startsWith("true");
      break;
    case "is_a":
      draft.parents.push(firstWord(value));
      break;
    case "relationship": // the role of a chemical: has_role CHEBI:35610 ! antineoplastic agent
      if (value.startsWith("has_role ")) draft.roles.push(firstWord(value.slice("has_role ".length)));
      break;
    case "synonym":
      readSynonym(draft, value, log, place);
      break;
  }
}

function readSynonym(draft: Draft, value: string, log: ImportLog, place: LinePlace): void {
  const [, text, word] = synonymPattern.exec(value) ?? [];
  if (text === undefined) {
    reportMalformed(
      log,
      place,
      `a synonym is written "name" SCOPE [sources], not ${value}`,
      "synonym: ".length + 1,
    );
    return;
  }
  draft.synonyms.push({ text: unescaped(text), scope: scopeOf(word ?? "") });
}

/** OBO counts a synonym without a scope as related. */
function scopeOf(word: string): Scope {
  return scopes.find((scope) => scope === word.toLowerCase()) ?? "related";
}

function firstWord(value: string): string {
  return value.split(/\s/u, 1)[0] ?? "";
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/gu, (_, character: string) => (character === "n" ? " " : character)).trim();
}

function versionOf(header: ReadonlyMap<string, string>): string {
  const version = header.get("data-version");
  const date = (header.get("date") ?? "").replace(dayFirst, "$3-$2-$1");
  if (version === undefined) return date;
  return /^\d+$/u.test(version) ? version : version || date;
}
