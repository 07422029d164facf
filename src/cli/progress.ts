/** What a person sees while a run goes on: a bar on a terminal. Into a file or a pipe nothing is drawn. */
import type { Observer } from "../batch/run.ts";
import type { Effects, Output } from "./effects.ts";

export interface Watch extends Observer {
  /** Says at once what takes a while. */
  notice(message: string): void;
  /** `total`: inputs that there are. */
  begin(total: number): Promise<void>;
  /** Inputs so far whose outcome an earlier run had found. */
  readonly recalled: number;
  /** Takes away what was drawn. */
  end(): void;
}

export interface WatchOptions {
  readonly quiet?: boolean;
  readonly json?: boolean;
}

export interface Progress {
  /** Says how much is done. */
  update(documents: number, mentions: number): void;
  stop(): void;
}

export interface ProgressOptions {
  readonly stream: Output;
  readonly clock: () => number;
  readonly total: number;
  readonly quiet: boolean;
}

export function watchRun({ quiet = false, json = false }: WatchOptions, { stderr, clock }: Effects): Watch {
  let progress = silent;
  let recalled = 0;
  return {
    notice(message) {
      if (!quiet) stderr.write(`litmark: ${message}\n`);
    },
    async begin(total) {
      progress = await openProgress({ stream: stderr, clock, total, quiet: quiet || json });
    },
    get recalled() {
      return recalled;
    },
    onDone({ item, tally, isRecalled }) {
      if (isRecalled) recalled++;
      progress.update(item.file + 1, tally.rows("mentions"));
    },
    onFault: (stack) => stderr.write(`${stack}\n`),
    end: () => progress.stop(),
  };
}
/** Work that is done sooner than this (milliseconds) needs no bar. */
const patience = 700;
const format = "{bar} {value}/{total} files | {rate} files/s | {mentions} mentions | {eta_formatted} left";

const silent: Progress = { update() {}, stop() {} };

export async function openProgress({ stream, clock, total, quiet }: ProgressOptions): Promise<Progress> {
  if (quiet || stream.isTTY !== true || total < 2) return silent;
  const { default: cliProgress } = await import("cli-progress"); // not needed where there is no terminal
  const bar = new cliProgress.SingleBar({ stream, format, hideCursor: true, clearOnComplete: true });
  const start = clock();
  return {
    update(documents, mentions) {
      const elapsed = clock() - start;
      if (elapsed < patience && !bar.isActive) return;
      const payload = { mentions, rate: ((1000 * documents) / elapsed).toFixed(1) };
      if (bar.isActive) bar.update(documents, payload);
      else bar.start(total, documents, payload);
    },
    stop: () => bar.stop(),
  };
}
