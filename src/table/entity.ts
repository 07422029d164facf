import { compareKeys } from "./order.ts";
import type { DocumentRows, Row } from "./table.ts";

interface Tally {
  readonly row: Pick<Row<"entities">, "type" | "id" | "name">;
  mentions: number;
  documents: number;
  relations: number;
}

/** The entities of a run, counted document by document, so that no document's rows need to be kept. */
export class EntityCount {
  readonly #tallies = new Map<string, Tally>();

  get size(): number {
    return this.#tallies.size;
  }

  /** Adds the rows of one document. */
  add({ mentions, relations }: Pick<DocumentRows, "mentions" | "relations">): void {
    const seen = new Set<Tally>();
    for (const { type, id, name } of mentions) {
      const tally = this.#tally({ type, id, name });
      tally.mentions++;
      seen.add(tally);
    }
    for (const tally of seen) tally.documents++;
    for (const row of relations) {
      const subject = this.#tally({ type: row.subject_type, id: row.subject_id, name: row.subject_name });
      const object = this.#tally({ type: row.object_type, id: row.object_id, name: row.object_name });
      for (const tally of new Set([subject, object])) tally.relations++;
    }
  }

  /** Adds what was counted in other documents. */
  merge(rows: readonly Row<"entities">[]): void {
    for (const { type, id, name, mentions, documents, relations } of rows) {
      const tally = this.#tally({ type, id, name });
      tally.mentions += mentions;
      tally.documents += documents;
      tally.relations += relations;
    }
  }

  /** By type, name and id. */
  rows(): Row<"entities">[] {
    return Array.from(this.#tallies.values(), ({ row, ...counts }) => ({ ...row, ...counts })).sort((a, b) =>
      compareKeys(sortKey(a), sortKey(b)),
    );
  }

  #tally(row: Tally["row"]): Tally {
    const key = keyOf(row);
    const known = this.#tallies.get(key);
    if (known !== undefined) return known;
    const tally = { row, mentions: 0, documents: 0, relations: 0 };
    this.#tallies.set(key, tally);
    return tally;
  }
}

function sortKey({ type, name, id }: Tally["row"]): string[] {
  return [type, name, ...id];
}

/** An identifier tells entities apart where there is one, the name where there is none. */
function keyOf({ type, id, name }: Tally["row"]): string {
  return JSON.stringify(id.length > 0 ? [type, ...id] : [type, "", name]);
}
