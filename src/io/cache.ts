/** The folder in which the program keeps what it can make again: where it is, and how files get in and out. */
import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { refusal } from "./reason.ts";

/** `LITMARK_CACHE`, else the folder for caches that the system has. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const { LITMARK_CACHE: own = "", XDG_CACHE_HOME: shared = "", LOCALAPPDATA: local = "" } = environment;
  if (own !== "") return own;
  if (isAbsolute(shared)) return join(shared, "litmark");
  if (process.platform === "win32" && local !== "") return join(local, "litmark", "cache");
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches", "litmark");
  return join(homedir(), ".cache", "litmark");
}

/** The bytes of a file in memory that threads can share, or undefined where it cannot be read. */
export async function readShared(location: string): Promise<SharedArrayBuffer | undefined> {
  try {
    const handle = await open(location, "r");
    try {
      const { size } = await handle.stat();
      const bytes = new Uint8Array(new SharedArrayBuffer(size));
      let filled = 0;
      while (filled < size) {
        const { bytesRead } = await handle.read(bytes, filled, size - filled, filled);
        if (bytesRead === 0) return undefined;
        filled += bytesRead;
      }
      return bytes.buffer;
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (refusal(error) === undefined) throw error;
    return undefined;
  }
}

/**
 * Writes a file whole or not at all, whoever else writes it too. Gives the reason, in words, where it cannot be
 * written: a cache is never needed.
 */
export async function keepFile(folder: string, name: string, bytes: Uint8Array): Promise<string | undefined> {
  const staging = join(folder, `${name}.${randomUUID()}.part`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(staging, bytes, { flag: "wx" });
    await rename(staging, join(folder, name));
    return undefined;
  } catch (error) {
    await rm(staging, { force: true }).catch(() => {});
    const reason = refusal(error);
    if (reason === undefined) throw error;
    return reason;
  }
}

/** Notes that a file was of use, for `pruneFolder`. A read-only folder keeps no such notes. */
export async function touch(location: string): Promise<void> {
  const now = new Date();
  await utimes(location, now, now).catch(() => {});
}

/** Removes all but the files that were last of use, of those whose names end in a way; what cannot go stays. */
export async function pruneFolder(folder: string, ending: string, keep: number): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(ending));
  const files = await Promise.all(names.map((name) => ageOf(join(folder, name))));
  const stale = files.sort((a, b) => b.used - a.used).slice(keep);
  await Promise.all(stale.map(({ location }) => rm(location, { force: true }).catch(() => {})));
}

/** `used`: when, in milliseconds since 1970; 0 for a file that is gone. */
async function ageOf(location: string): Promise<{ location: string; used: number }> {
  const found = await stat(location).catch(() => undefined);
  return { location, used: found?.mtimeMs ?? 0 };
}
