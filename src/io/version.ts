import { readFileSync } from "node:fs";

/** The version of the program, from its package.json: above `src/io` and `dist/io` alike. */
export function readVersion(): string {
  const description: unknown = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  if (typeof description === "object" && description !== null && "version" in description) {
    return String(description.version);
  }
  throw new Error("package.json has no version");
}
