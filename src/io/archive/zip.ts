/** Members of a zip in the order of its directory: one is in memory at a time. The only file that imports yauzl. */
import { crc32 } from "node:zlib";
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from "yauzl";
import { type ArchiveLimits, ArchiveMeter } from "./limit.ts";
import { isWanted, type Member, type MemberProblem, memberPath, refuseMember } from "./member.ts";

/** Throws what the file system and yauzl throw, and an ArchiveLimitError; members before it are good. */
export async function* readZip(
  location: string,
  size: number,
  limits: ArchiveLimits,
): AsyncGenerator<Member> {
  const meter = new ArchiveMeter(size, limits);
  const zip = await openPromise(location, { lazyEntries: true, autoClose: false, decodeStrings: false });
  try {
    for await (const entry of zip.eachEntry()) {
      meter.addEntry();
      const path = memberPath(nameOf(entry));
      const refused = refuseMember(path, entry.uncompressedSize, limits.memberSize);
      if (refused !== undefined) yield refused;
      else if (isWanted(path)) yield await readEntry(zip, entry, path, meter);
    }
  } finally {
    zip.close();
  }
}

/** Names are not refused here, whatever they lead to: `memberPath` makes them harmless. */
function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
}

async function readEntry(zip: ZipFile, entry: Entry, path: string, meter: ArchiveMeter): Promise<Member> {
  if (!entry.canDecodeFileData()) {
    const reason = entry.isEncrypted() ? "it is encrypted" : `compression ${entry.compressionMethod}`;
    return damaged(path, `the file cannot be unpacked: ${reason}`);
  }
  meter.addBytes(entry.uncompressedSize); // yauzl lets no entry give more than it has declared
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    if (crc32(bytes) === entry.crc32) return { kind: "file", path, bytes };
    return damaged(path, "the file is damaged: its checksum differs from that in the archive");
  } catch (error) {
    return damaged(path, `the file is damaged: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function damaged(path: string, message: string): MemberProblem {
  return { kind: "problem", path, code: "file-malformed", message };
}
