/** Tells the title of a work from the journal that follows it. */

export interface TitleAndJournal {
  readonly title: string;
  readonly journal: string;
}

/** End of a title or of an abbreviated word of the journal, the blank after it possibly lost: `cancer. Nat. Med`. */
const sentenceEnd = /[.?!]["”’']?\s*(?=["“(]?\p{Lu})/gu;
/** `Nat`, `Proc`, `Breast Cancer Res`: what may stand before a full stop within a journal's name. */
const abbreviation = /^\p{Lu}[\p{L}-]{0,10}(?: \p{Lu}[\p{L}-]{0,9}| &){0,2}$/u;

/** `'Title of work', Cell`, `“Title of work.” Cell`. */
const quotedTitle = /^\s*["“'‘](.+)["”'’]\s?[,.]?\s?(?=\p{Lu})/u;

/** `Title of work. Nat. Med.` → title and journal; a title without an end leaves the journal empty. */
export function splitAtFullStop(text: string): TitleAndJournal {
  const [quoted, inQuotes] = quotedTitle.exec(text) ?? [];
  if (quoted !== undefined && inQuotes !== undefined) {
    return { title: tidy(inQuotes), journal: tidyJournal(text.slice(quoted.length)) };
  }
  const ends = [...text.matchAll(sentenceEnd)].map((m) => ({
    at: m.index,
    after: m.index + m[0].length,
    mark: m[0],
  }));
  let chosen = ends.length - 1;
  while (chosen > 0) {
    const [before, end] = [ends[chosen - 1], ends[chosen]];
    if (before === undefined || end === undefined) break;
    const isAbbreviation = abbreviation.test(text.slice(before.after, end.at).trim());
    if (!isAbbreviation || !end.mark.startsWith(".")) break;
    chosen--;
  }
  const end = ends[chosen];
  if (end === undefined) return { title: tidy(text), journal: "" };
  const mark = end.mark.startsWith(".") ? "" : end.mark.charAt(0);
  return { title: tidy(text.slice(0, end.at)) + mark, journal: tidyJournal(text.slice(end.after)) };
}

/** `Title of work, Nat. Med.` → title and journal. The journal begins after the last comma before a capital. */
export function splitAtComma(text: string): TitleAndJournal {
  const commas = [...text.matchAll(/,["”’']?\s*(?=\p{Lu})|["”]\s+(?=\p{Lu})/gu)];
  const last = commas.at(-1);
  if (last === undefined) return { title: tidy(text), journal: "" };
  return {
    title: tidy(text.slice(0, last.index)),
    journal: tidyJournal(text.slice(last.index + last[0].length)),
  };
}

function tidy(text: string): string {
  return text.replace(/^[\s.,:;"“”‘']+|[\s.,:;"“”]+$/gu, "");
}

/** The full stop of an abbreviation stays only where the others have theirs: `Nat. Med.`, but `Cell`. */
function tidyJournal(text: string): string {
  const name = text.replace(/^(?:In:)?[\s.,:;"“”*_]+|[\s,:;*_]+$/gu, "");
  return /\..*\.$/u.test(name) ? name : name.replace(/\.$/u, "");
}
