/** From the inputs that the user names (files, folders, globs) to the files to read, in a stable order. */
import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Diagnostic } from "../diagnostic.ts";
import { compareText } from "../table/order.ts";
import { inputExtensions, isArchive, isReadable } from "./extension.ts";
import { type InputFile, isInside, type Located, nameInputs } from "./name.ts";
import { refusal } from "./reason.ts";
import { UsageError } from "./usage-error.ts";

export interface Inputs {
  readonly files: readonly InputFile[];
  /** Folders that cannot be listed. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface FindOptions {
  /** Folder that relative paths start from. */
  readonly cwd: string;
  /** Folder that is left out when one that holds it is searched: the output of an earlier run. */
  readonly except?: string;
}

/** Throws a UsageError for an input that does not exist and for one that holds nothing to read. */
export async function findInputs(inputs: readonly string[], options: FindOptions): Promise<Inputs> {
  const { cwd, except } = options;
  const search: Search = {
    cwd,
    ...(except === undefined ? {} : { except: resolve(cwd, except) }),
    diagnostics: [],
  };
  const found: Located[] = [];
  for (const input of inputs) found.push(...(await findInput(input, search)));
  const files = nameInputs(withoutRepeats(found)).sort((a, b) => compareText(a.name, b.name));
  return { files, diagnostics: search.diagnostics };
}

interface Search extends FindOptions {
  readonly diagnostics: Diagnostic[];
}

async function findInput(input: string, search: Search): Promise<Located[]> {
  const location = resolve(search.cwd, input);
  const kind = await kindOf(location);
  if (kind === "file") return [{ location, root: dirname(location) }];
  const found =
    kind === "folder"
      ? (await listFolder(location, search)).map((file) => ({ location: file, root: location }))
      : await findByGlob(input, search);
  if (found.length === 0 && search.diagnostics.length === 0) throw new UsageError(nothingFound(input, kind));
  return found;
}

function nothingFound(input: string, kind: "folder" | "none"): string {
  if (kind === "none") return `no such file or folder: ${input}`;
  return `no reviews in ${input}: looked for files that end in ${inputExtensions.join(", ")}`;
}

async function kindOf(location: string): Promise<"file" | "folder" | "none"> {
  try {
    return (await stat(location)).isDirectory() ? "folder" : "file";
  } catch {
    return "none";
  }
}

/** All input files below a folder. Links are followed, but no folder is entered twice; hidden files are left out. */
async function listFolder(folder: string, search: Search, visited = new Set<string>()): Promise<string[]> {
  const real = await realpath(folder);
  if (visited.has(real)) return [];
  visited.add(real);
  const found: string[] = [];
  for (const entry of await readFolder(folder, search)) {
    const location = join(folder, entry.name);
    if (location === search.except) continue;
    const kind = entry.isSymbolicLink() ? await kindOf(location) : kindOfEntry(entry);
    if (kind === "folder") found.push(...(await listFolder(location, search, visited)));
    else if (kind !== "other" && isInput(entry.name)) found.push(location);
  }
  return found;
}

/** A pipe or a socket that happens to be called `x.md` would never end. */
function kindOfEntry(entry: Dirent): "file" | "folder" | "other" {
  if (entry.isDirectory()) return "folder";
  return entry.isFile() ? "file" : "other";
}

async function readFolder(folder: string, { cwd, diagnostics }: Search): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => !entry.name.startsWith(".")).sort((a, b) => compareText(a.name, b.name));
  } catch (error) {
    const reason = refusal(error);
    if (reason === undefined) throw error;
    const path = folder.startsWith(cwd) ? folder.slice(cwd.length + 1) : folder;
    const message = `the folder cannot be listed: ${reason}`;
    diagnostics.push({ path, severity: "error", code: "file-unreadable", message, place: { kind: "file" } });
    return [];
  }
}

/** Files that a pattern matches, named from the part of it that is no pattern: `reviews/2024/*.md` from there. */
async function findByGlob(pattern: string, { cwd, except }: FindOptions): Promise<Located[]> {
  const { glob, isDynamicPattern } = await import("tinyglobby"); // most runs name files and folders
  if (!isDynamicPattern(pattern)) return [];
  const segments = pattern.split("/");
  const fixed = segments.findIndex((segment) => isDynamicPattern(segment));
  const root = resolve(cwd, fixed === 0 ? "." : `${segments.slice(0, fixed).join("/")}/`);
  const matches = await glob(pattern, { cwd, absolute: true, expandDirectories: false, onlyFiles: true });
  return matches
    .map((match) => ({ location: resolve(match), root }))
    .filter(({ location }) => isInput(location) && !isLeftOut(location, root, except));
}

/** A folder that the pattern itself leads into is meant. */
function isLeftOut(location: string, root: string, except: string | undefined): boolean {
  return except !== undefined && !isInside(except, root) && isInside(except, location);
}

/** Of files from a folder or by a glob; a file that is named itself may end in anything. */
function isInput(path: string): boolean {
  return isReadable(path) || isArchive(path);
}

/** A file that is named twice, or named and in a folder named too, is read once, with the longer of its names. */
function withoutRepeats(files: readonly Located[]): Located[] {
  const outermost = new Map<string, Located>();
  for (const file of files) {
    const known = outermost.get(file.location);
    if (known === undefined || file.root.length < known.root.length) outermost.set(file.location, file);
  }
  return [...outermost.values()];
}
