/** What the tables call an input: its path below the input root, which is the same on every machine. */
import { basename, dirname, relative, resolve, sep } from "node:path";

/** A file on disk and the folder that the user gave, or the folder of the file given. Both absolute. */
export interface Located {
  readonly location: string;
  readonly root: string;
}

export interface InputFile extends Located {
  /** Name of the document. */
  readonly name: string;
  /** The same with its extension. */
  readonly path: string;
}

/** Endings of several parts that count as one extension: `a.bioc.xml`, `a.json.gz`, `a.bioc.xml.gz`. */
const extension = /(?:\.bioc\.(?:xml|json)(?:\.gz)?|\.[a-z0-9]+\.gz|\.[^./]+)$/iu;

export function withoutExtension(path: string): string {
  const name = basename(path);
  const stem = name.replace(extension, "");
  return stem === "" ? path : path.slice(0, path.length - name.length + stem.length);
}

/**
 * Names for inputs, in their order. Two that would share a name keep their extensions; two of one path in different
 * folders given are named from the folder that holds both.
 */
export function nameInputs(inputs: readonly Located[]): InputFile[] {
  const common = commonFolder(inputs.map((input) => input.root));
  const choices = inputs.map((input) => namesFor(input, common));
  for (;;) {
    const repeated = repeatedNames(choices);
    const moved = choices.filter((list) => list.length > 1 && repeated.has(list[0]?.name));
    if (moved.length === 0) return choices.flatMap((list) => list.slice(0, 1));
    for (const list of moved) list.shift();
  }
}

/** From the name that is wanted to one that no other file has. */
function namesFor({ location, root }: Located, common: string): InputFile[] {
  const path = below(root, location);
  const whole = below(common, location);
  return [
    { location, root, name: withoutExtension(path), path },
    { location, root, name: path, path },
    { location, root, name: whole, path: whole },
  ];
}

function repeatedNames(choices: readonly (readonly InputFile[])[]): Set<string | undefined> {
  const seen = new Set<string | undefined>();
  const repeated = new Set<string | undefined>();
  for (const [first] of choices) {
    if (seen.has(first?.name)) repeated.add(first?.name);
    seen.add(first?.name);
  }
  return repeated;
}

function below(folder: string, location: string): string {
  return relative(folder, location).split(sep).join("/");
}

function commonFolder([first = resolve("."), ...others]: readonly string[]): string {
  return others.reduce((common, folder) => {
    let ancestor = common;
    while (!isInside(ancestor, folder)) ancestor = dirname(ancestor);
    return ancestor;
  }, first);
}

/** True for the folder itself, too. */
export function isInside(folder: string, location: string): boolean {
  const [first] = relative(folder, location).split(sep);
  return first !== "..";
}
