/** What the program is: a hash that changes with its code, what it depends on, and Node. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { sha256 } from "./read.ts";

const rootFolder = fileURLToPath(new URL("../..", import.meta.url));
const codeExtension = extname(import.meta.url);

/** Parts of the program that have no say in what is found in a document. */
const elsewhere = ["cli", "vocabulary", join("io", "vocabulary"), "evaluate", "explain", "workbench"].map(
  (folder) => folder + sep,
);

/** In hex. Whatever one program made of a document, another one of the same hash would make, too. */
export function programHash(): string {
  const folder = codeFolder();
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(codeExtension))
    .filter((name) => !elsewhere.some((part) => name.startsWith(part)))
    .sort();
  const code = files.map((name) => `${name}\0${readFileSync(join(folder, name), "utf8")}`);
  return sha256([process.version, ...dependencies(), ...code].join("\0"));
}

/** `src`, or `dist`, or the folder within it where all code is in a few files. */
function codeFolder(): string {
  const own = fileURLToPath(new URL(".", import.meta.url));
  return basename(own) === "bundle" ? own : join(own, "..");
}

const Description = z.object({ dependencies: z.record(z.string(), z.string()) });

/** The descriptions of the packages that are installed, with their versions. */
function dependencies(): string[] {
  const own = readFileSync(join(rootFolder, "package.json"), "utf8");
  const names = Object.keys(Description.parse(JSON.parse(own)).dependencies);
  return [own, ...names.map(describe)];
}

/** From the program's own folder of packages, or the one that it lies in itself. */
function describe(name: string): string {
  for (const folder of [join(rootFolder, "node_modules"), join(rootFolder, "..")]) {
    try {
      return readFileSync(join(folder, name, "package.json"), "utf8");
    } catch {
      // it is in the other one
    }
  }
  return "";
}
