/** A reader takes the lines of a vocabulary's files one by one, so that no file has to be held in memory. */
import type { EntityType } from "../model.ts";
import type { Vocabulary } from "./concept.ts";
import type { ImportLog, LinePlace } from "./log.ts";
import type { Scope } from "./scope.ts";

export interface ReaderOptions {
  readonly log: ImportLog;
  /** Type of all entities, instead of those that follow from the format. */
  readonly type?: EntityType | undefined;
  /** Terms of an ontology whose descendants, and which themselves, are read. */
  readonly roots?: readonly string[] | undefined;
  /** NCBI taxonomy numbers. */
  readonly species?: readonly string[] | undefined;
  readonly scopes?: readonly Scope[] | undefined;
  /** For `csv`: the column, by name or number, that holds each field. */
  readonly columns?: ReadonlyMap<string, string> | undefined;
  /** For `csv`: the value that a column, by name or number, must have in every row that is read. */
  readonly where?: ReadonlyMap<string, string> | undefined;
  /** For `csv`: put before identifiers that are no CURIE. */
  readonly prefix?: string | undefined;
}

export interface Reader {
  /** Takes a line without its end. */
  read(line: string, place: LinePlace): void;
  /** Gives what was read, when all lines of all files are in. */
  finish(): Vocabulary;
}
