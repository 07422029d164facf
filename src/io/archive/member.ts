/** What archives of every kind give: their files one by one, with names that are safe to use. */
import type { DiagnosticCode } from "../../diagnostic.ts";
import { isArchive, isReadable } from "../extension.ts";

export type Member = MemberFile | MemberProblem;

export interface MemberFile {
  readonly kind: "file";
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What is wrong with a member, or with the archive where `path` is missing. */
export interface MemberProblem {
  readonly kind: "problem";
  readonly path?: string;
  readonly code: DiagnosticCode;
  readonly message: string;
}

/**
 * The path of an entry as it is named in the tables: with `/`, and never leading up or to the root of a disk, whatever
 * the archive says. "" for an entry without a name.
 */
export function memberPath(name: string): string {
  return name
    .split(/[/\\]/u)
    .filter((segment) => segment !== "" && segment !== ".")
    .map((segment) => (segment === ".." ? "%2E%2E" : segment))
    .join("/");
}

/** As from a folder: files that end as reviews do; hidden ones, and what a Mac adds to archives, are left out. */
export function isWanted(path: string): boolean {
  const isHidden = path.split("/").some((segment) => segment.startsWith(".") || segment === "__MACOSX");
  return !isHidden && isReadable(path);
}

/** A member that is not read, and that the user should know of. */
export function refuseMember(path: string, size: number, limit: number): MemberProblem | undefined {
  if (isArchive(path)) {
    const message = "an archive in an archive is not read; unpack the outer one";
    return { kind: "problem", path, code: "archive-nested", message };
  }
  if (!isWanted(path) || size <= limit) return undefined;
  return {
    kind: "problem",
    path,
    code: "file-too-large",
    message: `the file has ${size} bytes; the limit is ${limit}`,
  };
}
