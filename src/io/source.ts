/** From an input file to the texts in it: itself, or the members of an archive one by one. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import type { Severity } from "../diagnostic.ts";
import { readArchive } from "./archive/archive.ts";
import type { ArchiveLimits } from "./archive/limit.ts";
import type { MemberFile, MemberProblem } from "./archive/member.ts";
import { isArchive } from "./extension.ts";
import { type InputFile, withoutExtension } from "./name.ts";
import { readBytes, type Unread } from "./read.ts";
import { refusal } from "./reason.ts";

/** A text to annotate, in the bytes of its file: of the member, where it comes from an archive. */
export interface Source {
  /** Name that the tables use. */
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

export type Reading = { readonly kind: "read"; readonly source: Source } | Unread;

/** Reads what an input holds, in its order. Whatever is wrong with it is a reading too, never thrown. */
export async function* readSources(input: InputFile, limits?: ArchiveLimits): AsyncGenerator<Reading> {
  const { location, path, name } = input;
  if (!isArchive(path)) {
    const result = readBytes(location, path);
    yield result.kind === "unread" ? result : { kind: "read", source: { name, path, bytes: result.bytes } };
    return;
  }
  const nameMember = makeMemberNames(name);
  for await (const member of readArchive(location, limits)) {
    if (member.kind === "problem") yield toReading(member, path);
    else yield { kind: "read", source: memberSource(member, path, nameMember(member.path)) };
  }
}

function memberSource(member: MemberFile, archive: string, name: string): Source {
  return { name, path: `${archive}#${member.path}`, bytes: member.bytes };
}

/**
 * `articles#PMC1/PMC1` for member `PMC1/PMC1.nxml` of `articles.tar.gz`. What would repeat a name keeps its extension,
 * and what is there twice gets its place.
 */
function makeMemberNames(archive: string): (path: string) => string {
  const used = new Set<string>();
  let place = 0;
  return (path) => {
    place += 1;
    const choices = [withoutExtension(path), path, `${path}.${place}`];
    const member = choices.find((choice) => !used.has(choice.toLowerCase())) ?? path;
    used.add(member.toLowerCase());
    return `${archive}#${member}`;
  };
}

function toReading({ path, code, message }: MemberProblem, archive: string): Reading {
  const severity: Severity = code.startsWith("archive-") ? "warning" : "error";
  const about = path === undefined ? archive : `${archive}#${path}`;
  return {
    kind: "unread",
    diagnostic: { path: about, severity, code, message, place: { kind: "file" } },
  };
}

/** SHA-256 of a file of any size, in hex; undefined for one that cannot be read. */
export async function checksumOf(location: string): Promise<string | undefined> {
  const hash = createHash("sha256");
  try {
    await pipeline(createReadStream(location, { highWaterMark: 1 << 20 }), hash);
    return hash.digest("hex");
  } catch (error) {
    if (refusal(error) === undefined) throw error;
    return undefined;
  }
}
