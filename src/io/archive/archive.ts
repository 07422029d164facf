/** An archive of any kind as its members, and whatever is wrong with it as a problem in its place among them. */
import { stat } from "node:fs/promises";
import { archiveKind } from "../extension.ts";
import { refusal } from "../reason.ts";
import { ArchiveLimitError, type ArchiveLimits, archiveLimits } from "./limit.ts";
import type { Member } from "./member.ts";
import { readTar } from "./tar.ts";
import { readZip } from "./zip.ts";

/** Reads one member at a time. Nothing that is wrong with the archive is thrown: the members before it are given. */
export async function* readArchive(
  location: string,
  limits: ArchiveLimits = archiveLimits,
): AsyncGenerator<Member> {
  let given = 0;
  try {
    const { size } = await stat(location);
    const read = archiveKind(location) === "zip" ? readZip : readTar;
    for await (const member of read(location, size, limits)) {
      given += 1;
      yield member;
    }
  } catch (error) {
    yield problemOf(error, given);
    return;
  }
  if (given > 0) return;
  const message = "the archive holds no file that can be read";
  yield { kind: "problem", code: "archive-empty", message };
}

function problemOf(error: unknown, given: number): Member {
  const rest =
    given === 0 ? "" : `; what comes after ${given === 1 ? "its first file" : `${given} files`} is not read`;
  if (error instanceof ArchiveLimitError) {
    return { kind: "problem", code: "file-too-large", message: `${error.message}${rest}` };
  }
  const reason = refusal(error);
  if (reason !== undefined && !isZlib(reason)) {
    return { kind: "problem", code: "file-unreadable", message: `the file cannot be read: ${reason}` };
  }
  const fault = error instanceof Error ? error.message : String(error);
  return { kind: "problem", code: "file-malformed", message: `the archive is damaged: ${fault}${rest}` };
}

/** zlib gives its errors codes, as the file system does. */
function isZlib(code: string): boolean {
  return /^(?:Z_|ERR_)/u.test(code);
}
