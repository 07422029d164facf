/** Members of a tar, plain or gzipped, as they come by: one is in memory at a time. The only file that imports tar-stream. */
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { type Extract, extract } from "tar-stream";
import { isGzip } from "./gzip.ts";
import { type ArchiveLimits, ArchiveMeter } from "./limit.ts";
import { isWanted, type Member, memberPath, refuseMember } from "./member.ts";

const chunkSize = 1 << 18;

/** Throws what the file system, zlib and tar-stream throw, and an ArchiveLimitError; members before it are good. */
export async function* readTar(
  location: string,
  size: number,
  limits: ArchiveLimits,
): AsyncGenerator<Member> {
  const meter = new ArchiveMeter(size, limits);
  const count = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      meter.addBytes(chunk.length);
      yield chunk;
    }
  };
  const entries = extract();
  const bytes = createReadStream(location, { highWaterMark: chunkSize });
  const unpacked = (await isGzip(location))
    ? pipeline(bytes, createGunzip({ chunkSize }), count, entries)
    : pipeline(bytes, count, entries);
  unpacked.catch(() => {}); // told below, in its place: after the members that came before
  for await (const entry of entries) {
    meter.addEntry();
    const member = await readEntry(entry, limits);
    if (member !== undefined) yield member;
  }
  await unpacked;
}

type Entry = Extract extends AsyncIterable<infer Item> ? Item : never;

async function readEntry(entry: Entry, limits: ArchiveLimits): Promise<Member | undefined> {
  const { name, type, size = 0 } = entry.header;
  const path = memberPath(name);
  const isFile = type === "file" || type === "contiguous-file";
  const refused = isFile ? refuseMember(path, size, limits.memberSize) : undefined;
  if (!isFile || refused !== undefined || !isWanted(path)) {
    entry.resume();
    return refused;
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of entry) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return { kind: "file", path, bytes: Buffer.concat(chunks, size) };
}
