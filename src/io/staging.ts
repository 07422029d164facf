/** The folder in which a run builds its output: inside the output folder, so that moving out of it is one step. */
import { mkdtemp, open, readdir, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { makeFolder } from "./make-folder.ts";

const prefix = ".litmark-";

/** Makes the folder, and clears away those of runs that were killed. Returns its path. */
export async function openStaging(output: string): Promise<string> {
  makeFolder(output);
  await removeAbandoned(output);
  return mkdtemp(join(output, `${ownPrefix()}${process.pid}-`));
}

/** Names the machine: on a shared disk, a process number says nothing about another one's processes. */
function ownPrefix(): string {
  return `${prefix}${hostname()}-`;
}

async function removeAbandoned(output: string): Promise<void> {
  const own = ownPrefix();
  for (const name of await readdir(output)) {
    const pid = Number.parseInt(name.slice(own.length), 10);
    if (name.startsWith(own) && !isRunning(pid))
      await rm(join(output, name), { recursive: true, force: true });
  }
}

/** Of a process on this machine. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0); // signal 0 only asks
  } catch {
    return false;
  }
}

/** Files that the disk is waited for at a time: it writes them down together. */
const together = 16;

/** Waits until the disk has the content of all files. One by one this would take a hundred times as long. */
export async function syncFiles(locations: readonly string[]): Promise<void> {
  const left = locations.values();
  const syncLeft = async () => {
    for (const location of left) await syncFile(location);
  };
  await Promise.all(Array.from({ length: together }, syncLeft));
}

async function syncFile(location: string): Promise<void> {
  const handle = await open(location, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the entries of a folder survive a power failure; Windows cannot open folders and does not need it. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  await handle.sync();
  await handle.close();
}
