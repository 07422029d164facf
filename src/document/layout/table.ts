/** Finds for each cell of a table the words that it is read under: caption, heads of its column and its row. */
import type { CellContext } from "../../model.ts";
import { isTableLabel } from "./caption.ts";
import type { CellPlace } from "./passage.ts";
import type { Placed } from "./zone.ts";

/** Passages before or after a table among which its caption is looked for. */
const captionReach = 4;

interface Cell {
  readonly index: number;
  readonly text: string;
  readonly place: CellPlace;
}

/** Contexts by the indices of the cells. */
export function contextOfCells(placed: readonly Placed[]): Map<number, CellContext> {
  const contexts = new Map<number, CellContext>();
  for (const cells of tablesOf(placed)) {
    const caption = findCaption(placed, cells);
    const heads = headsOf(cells);
    const rows = new Map(cells.filter(isRowHead).map(({ place, text }) => [place.row, text]));
    for (const { index, place } of cells) {
      contexts.set(index, {
        caption,
        column: place.isHeader ? "" : (heads.get(place.column) ?? []).join(", "),
        row: place.isHeader || place.column === 0 ? "" : (rows.get(place.row) ?? ""),
      });
    }
  }
  return contexts;
}

function isRowHead({ place }: Cell): boolean {
  return place.column === 0 && !place.isHeader;
}

/** The cells of each table, in order. */
function tablesOf(placed: readonly Placed[]): Iterable<Cell[]> {
  const tables = new Map<number, Cell[]>();
  placed.forEach(({ part, passage: { cell, prose } }, index) => {
    if (part !== "table" || cell === undefined) return;
    const cells = tables.get(cell.table);
    const found = { index, text: prose.text, place: cell };
    if (cells === undefined) tables.set(cell.table, [found]);
    else cells.push(found);
  });
  return tables.values();
}

/** A table is not wider, in columns: whatever its markup says. */
const widest = 100;

/** What stands over each column, from above. */
function headsOf(cells: readonly Cell[]): Map<number, string[]> {
  const heads = new Map<number, string[]>();
  for (const { text, place } of cells) {
    if (!place.isHeader) continue;
    for (let column = place.column; column < place.column + Math.min(place.width, widest); column++) {
      const above = heads.get(column) ?? [];
      heads.set(column, above.at(-1) === text ? above : [...above, text]);
    }
  }
  return heads;
}

/** The caption before the table, or else the one after it, which must not be that of the next. */
function findCaption(placed: readonly Placed[], cells: readonly Cell[]): string {
  const first = cells[0]?.index ?? 0;
  const last = cells.at(-1)?.index ?? 0;
  const before = placed.slice(Math.max(0, first - captionReach), first).reverse();
  const after = placed.slice(last + 1, last + 1 + captionReach);
  const next = after.findIndex(({ part }) => part === "table");
  return captionAmong(before) ?? (next < 0 ? captionAmong(after) : undefined) ?? "";
}

/** The first caption of a table, with no other table on the way. */
function captionAmong(passages: readonly Placed[]): string | undefined {
  for (const [i, { part, passage }] of passages.entries()) {
    if (part === "table") return undefined;
    const { text } = passage.prose;
    const label = passages[i + 1]?.passage.prose.text ?? "";
    if (part === "caption" && (isTableLabel(text) || isTableLabel(label))) return text;
  }
  return undefined;
}
