/** The world as a command sees it. The real one is made in `main.ts`; a test passes its own. */
export interface Effects {
  readonly stdin: AsyncIterable<string | Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  /** Milliseconds since the process began. */
  readonly clock: () => number;
  /** Aborted with an `Interruption` when the user or the system wants the run to end. */
  readonly signal: AbortSignal;
}

export interface Output extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
}

/** The run was told to end from outside. */
export class Interruption extends Error {
  override readonly name = "Interruption";
  readonly exitCode: number;

  constructor(signal: "SIGINT" | "SIGTERM") {
    super(`interrupted by ${signal}`);
    this.exitCode = signal === "SIGINT" ? 130 : 143; // 128 + the number of the signal, as shells expect
  }
}
