import { compareKeys } from "./order.ts";
import type { DocumentRows, Row } from "./table.ts";

interface Tally {
  readonly row: Pick<Row<"entities">, "type" | "id" | "name">;
  mentions: number;
  documents: number;
  /** The last that was counted: documents come one after the other, so that no other need be kept. */
  lastDocument: string;
  relations: number;
}

/** The entities of a run, counted document by document, so that no document's rows need to be kept. */
export class EntityCount {
  readonly #tallies = new Map<string, Tally>();

  add({ mentions, relations }: Pick<DocumentRows, "mentions" | "relations">): void {
    for (const { type, id, name, document } of mentions) {
      const tally = this.#tally({ type, id, name });
      tally.mentions++;
      if (tally.lastDocument !== document) tally.documents++;
      tally.lastDocument = document;
    }
    for (const row of relations) {
      const subject = this.#tally({ type: row.subject_type, id: row.subject_id, name: row.subject_name });
      const object = this.#tally({ type: row.object_type, id: row.object_id, name: row.object_name });
      for (const tally of new Set([subject, object])) tally.relations++;
    }
  }

  /** By type, name and id. */
  rows(): Row<"entities">[] {
    return Array.from(this.#tallies.values(), ({ row, mentions, documents, relations }) => {
      return { ...row, mentions, documents, relations };
    }).sort((a, b) => compareKeys(sortKey(a), sortKey(b)));
  }

  #tally(row: Tally["row"]): Tally {
    const key = keyOf(row);
    const known = this.#tallies.get(key);
    if (known !== undefined) return known;
    const tally = { row, mentions: 0, documents: 0, lastDocument: "", relations: 0 };
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
