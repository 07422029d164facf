/** Archives as tests need them, whole in memory. */
import { buffer } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { pack } from "tar-stream";
import { ZipFile } from "yazl";

export type Members = readonly (readonly [path: string, content: string | Buffer])[];

export async function makeTar(members: Members): Promise<Buffer> {
  const tar = pack();
  for (const [name, content] of members) tar.entry({ name }, content);
  tar.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of tar) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export async function makeTarGz(members: Members): Promise<Buffer> {
  return gzipSync(await makeTar(members));
}

export function makeZip(members: Members, compress = true): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, content] of members) zip.addBuffer(Buffer.from(content), path, { compress });
  zip.end();
  return buffer(zip.outputStream);
}

/** The same bytes with a text replaced by one of its length wherever it stands: for names that no packer writes. */
export function forge(archive: Buffer, from: string, to: string): Buffer {
  return Buffer.from(archive.toString("latin1").replaceAll(from, to), "latin1");
}
