/** Telling when files change: the only file that imports chokidar. */
import { resolve, sep } from "node:path";
import { watch } from "chokidar";

export interface WatchOptions {
  /** Absolute paths of files and folders. */
  readonly paths: readonly string[];
  /** Absolute paths that are none of anybody's business, with all below them. */
  readonly ignored: readonly string[];
  /** Ends the watch. */
  readonly signal: AbortSignal;
}

/** Milliseconds without a further change after which those so far are told: an editor writes a file in several steps. */
const calm = 200;

/** Paths of files that were added, changed or removed since it was last asked, as soon as there is calm. */
export interface Watcher {
  /** Waits for changes; undefined when the watch has ended. */
  next(): Promise<readonly string[] | undefined>;
  close(): Promise<void>;
}

/** Resolves when all paths are being watched. */
export async function watchFiles({ paths, ignored, signal }: WatchOptions): Promise<Watcher> {
  const watcher = watch([...paths], {
    ignoreInitial: true,
    ignored: (path) => isWithin(resolve(path), ignored) || isHidden(path, paths),
  });
  const changed = new Set<string>();
  let events = 0;
  let wake = () => {};
  watcher.on("all", (event, path) => {
    if (event === "addDir") return;
    changed.add(path);
    events += 1;
    wake();
  });
  watcher.on("error", () => {}); // a folder that may not be listed is left to the run to report
  const onAbort = () => wake();
  signal.addEventListener("abort", onAbort);
  await new Promise<void>((ready) => {
    watcher.once("ready", ready);
  });
  const nextEvent = (patience?: number) =>
    new Promise<void>((done) => {
      wake = done;
      if (patience !== undefined) setTimeout(done, patience);
    });
  return {
    async next() {
      if (changed.size === 0 && !signal.aborted) await nextEvent();
      for (let seen = -1; seen !== events && !signal.aborted; ) {
        seen = events;
        await nextEvent(calm);
      }
      if (signal.aborted) return undefined;
      const told = [...changed].sort();
      changed.clear();
      return told;
    },
    async close() {
      signal.removeEventListener("abort", onAbort);
      await watcher.close();
    },
  };
}

function isWithin(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path === folder || path.startsWith(folder + sep));
}

/** Hidden files below the paths: those of editors and of version control. */
function isHidden(path: string, paths: readonly string[]): boolean {
  const root = paths.find((one) => path.startsWith(one + sep));
  return (
    root !== undefined &&
    path
      .slice(root.length)
      .split(sep)
      .some((part) => part.startsWith("."))
  );
}
