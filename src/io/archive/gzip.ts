/** Gzipped bytes: told by their start, and unpacked up to a limit. */
import { open } from "node:fs/promises";
import { gunzipSync } from "node:zlib";

export function startsAsGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** By the first bytes of a file: what it is called says little. */
export async function isGzip(location: string): Promise<boolean> {
  const handle = await open(location, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && startsAsGzip(buffer);
  } finally {
    await handle.close();
  }
}

export type Unpacked =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "too-large" }
  | { readonly kind: "damaged"; readonly reason: string };

/** Stops at `limit` bytes, however many would come. */
export function gunzipBytes(bytes: Uint8Array, limit: number): Unpacked {
  try {
    return { kind: "bytes", bytes: gunzipSync(bytes, { maxOutputLength: limit }) };
  } catch (error) {
    if (error instanceof RangeError) return { kind: "too-large" };
    return { kind: "damaged", reason: error instanceof Error ? error.message : String(error) };
  }
}
