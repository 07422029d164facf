/**
 * Downloads the files of a source. What has come in before a connection broke is kept beside its place (`name.part`)
 * and is not asked for again, in this run or a later one; a file that is complete is moved to its place.
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { UsageError } from "../usage-error.ts";
import { explained } from "./explain.ts";
import type { InputPath } from "./import.ts";
import { explainNetwork } from "./network.ts";
import { forgetPart, type Part, readPart, rememberPart } from "./part.ts";

export interface DownloadRequest {
  readonly urls: readonly string[];
  /** Checksums that the files must have, in the order of the addresses; files beyond them are not compared. */
  readonly sha256: readonly string[];
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly onProgress: (message: string) => void;
  /** Milliseconds without a byte after which a server counts as silent. */
  readonly timeout?: number;
}

interface Transfer {
  readonly url: string;
  readonly location: string;
  readonly signal: AbortSignal;
  readonly timeout: number;
}

const defaultTimeout = 60_000;
/** Connections in a row that may break without a byte of progress. */
const mostFailures = 3;

/** Gives the files. Throws a UsageError that says what the network or the server has against it. */
export async function downloadFiles(request: DownloadRequest): Promise<InputPath[]> {
  const { urls, sha256, folder, signal, onProgress, timeout = defaultTimeout } = request;
  await explained(`write to ${folder}`, () => mkdir(folder, { recursive: true }));
  const files: InputPath[] = [];
  for (const [i, url] of urls.entries()) {
    const path = fileName(url);
    const location = join(folder, path);
    await downloadFile({ url, location, signal, timeout });
    await verify(url, location, sha256[i]);
    onProgress(`downloaded ${url}: ${(await stat(location)).size} bytes`);
    files.push({ location, path, url });
  }
  return files;
}

function fileName(url: string): string {
  if (!URL.canParse(url)) throw new UsageError(`not an address: ${url}`);
  return basename(new URL(url).pathname) || "download";
}

/** Goes on where a broken connection ended, as long as each brings something. */
async function downloadFile(transfer: Transfer): Promise<void> {
  const { url, location, signal } = transfer;
  for (let failures = 0; ; failures += 1) {
    const before = await readPart(location, url);
    try {
      await receive(transfer, before);
      await rename(before.location, location);
      await forgetPart(location);
      return;
    } catch (error) {
      if (error instanceof UsageError) throw error;
      signal.throwIfAborted();
      const { size } = await readPart(location, url);
      if (size > before.size) failures = 0;
      if (failures + 1 >= mostFailures || size === 0) throw explainNetwork(url, size, error);
    }
  }
}

async function receive({ url, location, signal, timeout }: Transfer, part: Part): Promise<void> {
  const patience = new Patience(timeout, url);
  try {
    const either = AbortSignal.any([signal, patience.signal]);
    const response = await fetch(url, { headers: headersFor(part), signal: either });
    if (response.status === 416) await forgetPart(location); // longer than the file is now
    const { body } = response;
    if (!response.ok || body === null)
      throw new UsageError(`${url} answers ${response.status} ${response.statusText}`.trim());
    await rememberPart(location, url, response.headers);
    const flags = response.status === 206 ? "a" : "w"; // a server may send the whole anew
    await save(patience.watch(body), part.location, flags);
    await requireWhole(part, response);
  } catch (error) {
    patience.signal.throwIfAborted();
    throw error;
  } finally {
    patience.end();
  }
}

/** Writes chunk by chunk: a stream in between would lose what it holds when the connection breaks. */
async function save(chunks: AsyncIterable<Uint8Array>, location: string, flags: string): Promise<void> {
  const file = await open(location, flags);
  try {
    for await (const chunk of chunks) await file.write(chunk);
  } finally {
    await file.close();
  }
}

function headersFor({ size, tag }: Part): Record<string, string> {
  const plain = { "accept-encoding": "identity" };
  if (size === 0 || tag === undefined) return plain;
  return { ...plain, range: `bytes=${size}-`, "if-range": tag };
}

/** A connection that ends in good order may still have ended early. */
async function requireWhole({ location }: Part, { headers }: Response): Promise<void> {
  const total = /\/(\d+)$/u.exec(headers.get("content-range") ?? "")?.[1] ?? headers.get("content-length");
  const { size } = await stat(location);
  if (total !== null && size !== Number(total)) throw new Error(`${size} of ${total} bytes came in`);
}

async function verify(url: string, location: string, expected: string | undefined): Promise<void> {
  if (expected === undefined) return;
  const hash = createHash("sha256");
  await pipeline(createReadStream(location), hash);
  const found = hash.digest("hex");
  if (found === expected.toLowerCase()) return;
  await rm(location, { force: true });
  throw new UsageError(`${url} has the checksum ${found}, not ${expected}; nothing was imported`);
}

/** Aborts when a server has been silent for too long. */
class Patience {
  readonly #controller = new AbortController();
  readonly #timeout: number;
  readonly #url: string;
  #timer: NodeJS.Timeout;

  constructor(timeout: number, url: string) {
    this.#timeout = timeout;
    this.#url = url;
    this.#timer = this.#start();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Passes chunks on; each buys new patience. */
  async *watch(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.end();
      this.#timer = this.#start();
      yield chunk;
    }
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  #start(): NodeJS.Timeout {
    const silence = new UsageError(`${this.#url} has sent nothing for ${this.#timeout / 1000} s`);
    return setTimeout(() => this.#controller.abort(silence), this.#timeout);
  }
}
