/** OBO Graphs JSON (https://github.com/geneontology/obographs): nodes with IRIs, edges between them. */
import * as z from "zod";
import { reportMalformed } from "./header-table.ts";
import type { LinePlace } from "./log.ts";
import { type Ontology, type Term, toVocabulary } from "./ontology.ts";
import type { Reader, ReaderOptions } from "./reader.ts";
import type { Scope } from "./scope.ts";

const Synonym = z.object({ pred: z.string(), val: z.string() });
const Node = z.object({
  id: z.string(),
  lbl: z.string().default(""),
  meta: z
    .object({ synonyms: z.array(Synonym).default([]), deprecated: z.boolean().default(false) })
    .optional(),
});
const Edge = z.object({ sub: z.string(), pred: z.string(), obj: z.string() });
const Graph = z.object({
  nodes: z.array(z.unknown()).default([]),
  edges: z.array(Edge).default([]),
  meta: z.object({ version: z.string().default("") }).optional(),
});
const Graphs = z.object({ graphs: z.array(Graph) });

/** RO:0000087 */
const hasRole = "http://purl.obolibrary.org/obo/RO_0000087";

const scopeOfPredicate: Readonly<Record<string, Scope>> = {
  hasExactSynonym: "exact",
  hasNarrowSynonym: "narrow",
  hasBroadSynonym: "broad",
  hasRelatedSynonym: "related",
};

export function readObograph(options: ReaderOptions): Reader {
  const lines: string[] = [];
  let first: LinePlace | undefined;
  return {
    read(line, place) {
      first ??= place;
      lines.push(line);
    },
    finish: () =>
      toVocabulary(parseGraphs(lines.join("\n"), options, first ?? { path: "", line: 1 }), options),
  };
}

function parseGraphs(text: string, { log }: ReaderOptions, place: LinePlace): Ontology {
  const parsed = Graphs.safeParse(parseJson(text));
  if (!parsed.success) {
    reportMalformed(
      log,
      place,
      'the file is no OBO Graphs JSON: an object with a list "graphs" was expected',
    );
    return { terms: [], version: "" };
  }
  const { graphs } = parsed.data;
  const terms = graphs.flatMap((graph) => termsOf(graph, (message) => reportMalformed(log, place, message)));
  return { terms, version: graphs[0]?.meta?.version ?? "" };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function termsOf({ nodes, edges }: z.infer<typeof Graph>, report: (message: string) => void): Term[] {
  const parents = objectsBySubject(edges.filter(({ pred }) => pred === "is_a"));
  const roles = objectsBySubject(edges.filter(({ pred }) => pred === hasRole));
  return nodes.flatMap((value, i) => {
    const node = Node.safeParse(value);
    if (node.success) return [toTerm(node.data, parents, roles)];
    report(`node ${i + 1} of the graph has no id, or a label or synonym that is no text`);
    return [];
  });
}

function objectsBySubject(edges: readonly z.infer<typeof Edge>[]): Map<string, string[]> {
  const objects = new Map<string, string[]>();
  for (const { sub, obj } of edges) {
    const known = objects.get(sub);
    if (known === undefined) objects.set(sub, [curieOf(obj)]);
    else known.push(curieOf(obj));
  }
  return objects;
}

function toTerm(
  { id, lbl, meta }: z.infer<typeof Node>,
  parents: ReadonlyMap<string, readonly string[]>,
  roles: ReadonlyMap<string, readonly string[]>,
): Term {
  const synonyms = (meta?.synonyms ?? []).map(({ pred, val }) => ({
    text: val.trim(),
    scope: scopeOfPredicate[pred] ?? ("related" as const),
  }));
  return {
    id: curieOf(id),
    label: lbl.trim(),
    synonyms,
    parents: parents.get(id) ?? [],
    roles: roles.get(id) ?? [],
    obsolete: meta?.deprecated ?? false,
  };
}

/** `http://purl.obolibrary.org/obo/CL_0000001` is `CL:0000001`. */
function curieOf(iri: string): string {
  return (iri.split(/[/#]/u).at(-1) ?? iri).replace("_", ":");
}
