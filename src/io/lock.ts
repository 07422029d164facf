/** Work on a folder that only one process may do at a time. */
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { isRunning } from "./staging.ts";
import { UsageError } from "./usage-error.ts";

const lockFile = ".litmark-lock";
/** How often it is looked whether the folder is free, and for how long, in milliseconds. */
const pause = 50;
const patience = 600_000;
/** Time that an owner may take to write its name into the lock, in milliseconds. */
const signingTime = 5000;

/** Waits until the folder is free. Throws a UsageError when it does not become so. */
export async function withLock<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const lock = join(folder, lockFile);
  for (let waited = 0; !take(lock); waited += pause) {
    if (waited >= patience)
      throw new UsageError(`another run holds the output folder; if there is none, remove ${lock}`);
    await setTimeout(pause);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, `${hostname()} ${process.pid}`, { flag: "wx" });
    return true;
  } catch (error) {
    if (!existsSync(lock)) throw error;
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    return false;
  }
}

/** True when its owner, on this machine, is gone, or was gone before it could sign. */
function isAbandoned(lock: string): boolean {
  try {
    const [host = "", pid] = readFileSync(lock, "utf8").split(" ");
    if (host === "") return Date.now() - statSync(lock).mtimeMs > signingTime;
    return host === hostname() && !isRunning(Number(pid));
  } catch {
    return false; // its owner has just taken it away
  }
}
