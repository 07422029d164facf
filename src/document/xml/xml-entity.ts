/** Character references of XML, and the names that articles use although they come without the DTD that defines them. */
import { type Entity, readEntity } from "../markdown/entity.ts";

/** Combining marks by the ending that ISO and HTML names share: `&eacute;`, `&Scaron;`. */
const marks: ReadonlyMap<string, string> = new Map([
  ["acute", "\u0301"],
  ["grave", "\u0300"],
  ["circ", "\u0302"],
  ["tilde", "\u0303"],
  ["uml", "\u0308"],
  ["ring", "\u030a"],
  ["cedil", "\u0327"],
  ["caron", "\u030c"],
  ["macr", "\u0304"],
  ["ogon", "\u0328"],
  ["breve", "\u0306"],
  ["dot", "\u0307"],
  ["dblac", "\u030b"],
]);

const accented = /&([A-Za-z])(acute|grave|circ|tilde|uml|ring|cedil|caron|macr|ogon|breve|dot|dblac);/y;

/** The reference that starts at the offset. Entities that the file declares itself are never expanded. */
export function readXmlEntity(source: string, at: number): Entity | undefined {
  return readEntity(source, at) ?? readAccented(source, at);
}

function readAccented(source: string, at: number): Entity | undefined {
  accented.lastIndex = at;
  const [whole = "", letter = "", name = ""] = accented.exec(source) ?? [];
  const text = `${letter}${marks.get(name) ?? ""}`.normalize("NFC");
  return Array.from(text).length === 1 ? { text, length: whole.length } : undefined;
}
