/** The stages in their order: the only file of the core that knows them all. Pure: what it needs is an argument. */
import { findCitations } from "./citation/citation.ts";
import { parseReferences } from "./citation/reference.ts";
import type { Dictionary } from "./dictionary/dictionary.ts";
import { parseDocuments } from "./document/document.ts";
import { findEvents } from "./event/event.ts";
import { checkAbbreviations } from "./integrity/abbreviation.ts";
import { checkClaims } from "./integrity/claim.ts";
import { findAbbreviations } from "./mention/abbreviation/abbreviation.ts";
import { findMentions } from "./mention/mention.ts";
import type { MentionObserver } from "./mention/observer.ts";
import type { Annotation, Document, Relation, SourceFile } from "./model.ts";
import type { Lexicon } from "./relation/lexicon.ts";
import type { RelationObserver } from "./relation/observer.ts";
import { extractRelations } from "./relation/relation.ts";
import { type Selection, selectionOf } from "./selection.ts";
import { splitSentences } from "./sentence.ts";
import { type Measure, unmeasured } from "./stopwatch.ts";

/** What is compiled once and serves all documents. */
export interface Resources {
  readonly dictionary: Dictionary;
  readonly lexicon: Lexicon;
}

export interface AnnotateOptions {
  /** Runs the work of each stage, and may time it. */
  readonly measure?: Measure;
  /** Is told what stages decide against, and why. It changes nothing of what they find. */
  readonly observer?: Observer;
  /** All without it. */
  readonly selection?: Selection;
}

/** What an observer wants to be told. */
export interface Observer {
  readonly mention?: MentionObserver;
  readonly relation?: RelationObserver;
}

export type Pipeline = typeof annotate;

/** Everything found in a file: one annotation for each document that it holds. */
export function annotate(
  file: SourceFile,
  resources: Resources,
  options: AnnotateOptions = {},
): Annotation[] {
  const { measure = unmeasured, observer = {}, selection = selectionOf({}) } = options;
  const documents = measure("document", () => parseDocuments(file));
  const settled = { measure, observer, selection };
  return documents.map((document) => annotateDocument(document, resources, settled));
}

function annotateDocument(
  document: Document,
  resources: Resources,
  { measure, observer, selection }: Required<AnnotateOptions>,
): Annotation {
  const { dictionary, lexicon } = resources;
  const sentences = measure("sentence", () => splitSentences(document));
  const { references, ...listed } = measure("reference", () => parseReferences(document));
  const { style, citations, ...cited } = measure("citation", () =>
    findCitations(document, sentences, references),
  );
  const abbreviations = measure("abbreviation", () => findAbbreviations(sentences));
  const mentions = measure("mention", () =>
    findMentions({ sentences, citations, abbreviations, dictionary, observe: observer.mention }),
  );
  const isWanted = ({ confidence }: Relation) => confidence >= selection.minConfidence;
  const relations = measure("relation", () =>
    selection.stages === "entities"
      ? []
      : extractRelations({ sentences, mentions, citations, lexicon, observer: observer.relation }).filter(
          isWanted,
        ),
  );
  const events = measure("event", () => findEvents({ sentences, mentions, relations }));
  const checked = measure("integrity", () => [
    ...checkClaims({ document, mentions, relations, citations, references, dictionary }),
    ...checkAbbreviations(document, abbreviations),
  ]);
  return {
    document,
    citationStyle: style,
    sentences,
    citations,
    references,
    abbreviations,
    mentions,
    relations,
    events,
    diagnostics: [...document.diagnostics, ...listed.diagnostics, ...cited.diagnostics, ...checked],
  };
}
