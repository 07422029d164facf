/** What a person sees while a run goes on: a bar on a terminal; into a file or a pipe, a line a minute. */
import type { Observer } from "../batch/run.ts";
import type { Effects, Output } from "./effects.ts";
import {
  type Advance,
  formatTime,
  type Log,
  type LogFormat,
  megabytesPerSecond,
  openLog,
  secondsLeft,
} from "./log.ts";

export interface Watch extends Observer {
  /** Says at once what takes a while. */
  notice(message: string): void;
  /** `total`: files that there are; 0 where that is not known. */
  begin(total: number): Promise<void>;
  /** Inputs so far whose outcome an earlier run had found. */
  readonly recalled: number;
  /** Takes away what was drawn. */
  end(): void;
}

export interface WatchOptions {
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly logFormat?: LogFormat;
}

export function watchRun(options: WatchOptions, { stderr, clock }: Effects): Watch {
  const { quiet = false, json = false, logFormat = "text" } = options;
  const log = openLog(stderr, logFormat);
  let progress: Progress = silent;
  let recalled = 0;
  let bytesRead = 0;
  let total = 0;
  let start = clock();
  return {
    notice(message) {
      if (!quiet) log.notice(message);
    },
    async begin(files) {
      total = files;
      start = clock();
      const isShown = !quiet && (!json || logFormat === "json");
      if (isShown) progress = await openProgress(stderr, log, logFormat);
    },
    get recalled() {
      return recalled;
    },
    onDone({ item, bytes, tally, isRecalled }) {
      if (isRecalled) recalled++;
      bytesRead += bytes;
      const seconds = (clock() - start) / 1000;
      const { warning: warnings, error: errors } = tally.severities;
      progress.update({ files: item.file + 1, total, bytes: bytesRead, seconds, warnings, errors });
    },
    onFault: (stack) => log.error(stack),
    end: () => progress.stop(),
  };
}

export interface Progress {
  update(advance: Advance): void;
  stop(): void;
}

const silent: Progress = { update() {}, stop() {} };

async function openProgress(stream: Output, log: Log, format: LogFormat = "text"): Promise<Progress> {
  return stream.isTTY === true && format === "text" ? drawBar(stream) : logLines(log);
}

/** Seconds between two lines. A run that is shorter has none, not even one about its end. */
const betweenLines = 60;

function logLines(log: Log): Progress {
  let said = 0;
  let last: Advance | undefined;
  return {
    update(advance) {
      last = advance;
      if (advance.seconds - said < betweenLines) return;
      said = advance.seconds;
      log.progress(advance);
    },
    stop() {
      if (last !== undefined && said > 0) log.done(last);
    },
  };
}

/** Work that is done sooner than this (seconds) needs no bar. */
const patience = 0.7;
const barFormat = "{bar} {value}/{total} files | {speed} MB/s | {left} left | {warnings} warnings";

async function drawBar(stream: Output): Promise<Progress> {
  const { default: cliProgress } = await import("cli-progress"); // not needed where there is no terminal
  const options = { stream, format: barFormat, hideCursor: true, clearOnComplete: true };
  const bar = new cliProgress.SingleBar(options);
  return {
    update(advance) {
      const { files, total, seconds, warnings } = advance;
      if (total < 2 || (seconds < patience && !bar.isActive)) return;
      const speed = megabytesPerSecond(advance).toFixed(2);
      const payload = { speed, warnings, left: formatTime(secondsLeft(advance) ?? 0) };
      if (bar.isActive) bar.update(files, payload);
      else bar.start(total, files, payload);
    },
    stop: () => bar.stop(),
  };
}
