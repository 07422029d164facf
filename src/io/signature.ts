import { statSync } from "node:fs";

/**
 * What the file system says of a file: its number, its size, and when it and its entry were last changed. It is the
 * same again only for a file that nobody has touched; undefined for one that cannot be seen.
 */
export function signatureOf(location: string): string | undefined {
  const found = statSync(location, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? undefined : [found.ino, found.size, found.mtimeNs, found.ctimeNs].join(":");
}
