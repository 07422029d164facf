/** Writing one file whole or not at all: its readers see the old content or the new. */
import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { refusal } from "./reason.ts";
import { UsageError } from "./usage-error.ts";

/** Makes the folder where there is none; a file keeps its mode. Throws a UsageError where it cannot be written. */
export async function replaceFile(location: string, text: string): Promise<void> {
  const folder = dirname(location);
  const staging = join(folder, `.${basename(location)}.${randomUUID()}.part`);
  try {
    await mkdir(folder, { recursive: true });
    const mode = (await stat(location).catch(() => undefined))?.mode;
    const handle = await open(staging, "wx", mode);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(staging, location);
  } catch (error) {
    await rm(staging, { force: true }).catch(() => {});
    const reason = refusal(error);
    if (reason === undefined) throw error;
    throw new UsageError(`${location} cannot be written: ${reason}`);
  }
}
