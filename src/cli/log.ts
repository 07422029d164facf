/** What a run says on standard error while it goes on, for a person or, a JSON object a line, for a program. */
import type { Output } from "./effects.ts";
import { count } from "./summary.ts";

export const logFormats = ["text", "json"] as const;
export type LogFormat = (typeof logFormats)[number];

/** How far a run has come. */
export interface Advance {
  /** Files done, and files that there are; 0 where that is not known, as of a pipe. */
  readonly files: number;
  readonly total: number;
  /** Of input that was read. */
  readonly bytes: number;
  readonly seconds: number;
  readonly warnings: number;
  readonly errors: number;
}

export interface Log {
  notice(message: string): void;
  /** A line about the user's data, or the stack of a fault of the program. */
  error(message: string): void;
  progress(advance: Advance): void;
  done(advance: Advance): void;
}

export function openLog(stream: Output, format: LogFormat = "text"): Log {
  return format === "json" ? jsonLog(stream) : textLog(stream);
}

function textLog(stream: Output): Log {
  const say = (message: string) => stream.write(`litmark: ${message}\n`);
  return {
    notice: say,
    error: (message) => stream.write(`${message}\n`),
    progress: (advance) => say(describeAdvance(advance)),
    done: (advance) => say(describeEnd(advance)),
  };
}

function jsonLog(stream: Output): Log {
  const say = (event: string, content: object) => stream.write(`${JSON.stringify({ event, ...content })}\n`);
  return {
    notice: (message) => say("notice", { message }),
    error: (message) => say("error", { message }),
    progress: (advance) => {
      const left = secondsLeft(advance);
      say("progress", {
        ...measured(advance),
        ...(left === undefined ? {} : { secondsLeft: Math.round(left) }),
      });
    },
    done: (advance) => say("done", measured(advance)),
  };
}

function measured({ seconds, ...advance }: Advance): object {
  const speed = megabytesPerSecond({ seconds, ...advance });
  return { ...advance, seconds: round(seconds, 1), megabytesPerSecond: round(speed, 2) };
}

function round(number: number, digits: number): number {
  return Number(number.toFixed(digits));
}

/** `1234 of 2000 files, 0.85 MB/s, 2 min left, 3 warnings` */
function describeAdvance(advance: Advance): string {
  const { files, total } = advance;
  const left = secondsLeft(advance);
  return [
    total === 0 ? count(files, "document") : `${files} of ${count(total, "file")}`,
    `${megabytesPerSecond(advance).toFixed(2)} MB/s`,
    ...(left === undefined ? [] : [`${formatTime(left)} left`]),
    ...describeProblems(advance),
  ].join(", ");
}

/** `2000 files, 3.0 MB in 41 s, 0.07 MB/s, 3 warnings` */
function describeEnd(advance: Advance): string {
  const { files, total, bytes, seconds } = advance;
  return [
    count(files, total === 0 ? "document" : "file"),
    `${(bytes / 1e6).toFixed(1)} MB in ${formatTime(seconds)}`,
    `${megabytesPerSecond(advance).toFixed(2)} MB/s`,
    ...describeProblems(advance),
  ].join(", ");
}

function describeProblems({ warnings, errors }: Advance): string[] {
  return [
    ...(errors === 0 ? [] : [count(errors, "error")]),
    ...(warnings === 0 ? [] : [count(warnings, "warning")]),
  ];
}

/** If the rest goes as the files so far; undefined where nobody can tell. */
export function secondsLeft({ files, total, seconds }: Advance): number | undefined {
  return files === 0 || total < files ? undefined : (seconds / files) * (total - files);
}

export function megabytesPerSecond({ bytes, seconds }: Advance): number {
  return seconds === 0 ? 0 : bytes / 1e6 / seconds;
}

/** `41 s`, `12 min`, `5 h 3 min` */
export function formatTime(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
