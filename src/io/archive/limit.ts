/** What an archive may take: what comes in a file of 1 MB can be made to unpack to 1 TB. */

export interface ArchiveLimits {
  /** Largest member that is read, in bytes. */
  readonly memberSize: number;
  /** Entries of all kinds. The largest packages of PMC Open Access have under a million. */
  readonly entries: number;
  /** Bytes unpacked for each byte of the archive. Articles compress to a quarter, pages of blanks to a fiftieth. */
  readonly expansion: number;
  /** Bytes that may be unpacked whatever the size of the archive. */
  readonly freeSize: number;
}

export const archiveLimits: ArchiveLimits = {
  memberSize: 200_000_000,
  entries: 5_000_000,
  expansion: 100,
  freeSize: 100_000_000,
};

/** An archive, or what of it has been unpacked so far, goes beyond a limit. The message says which. */
export class ArchiveLimitError extends Error {
  override readonly name = "ArchiveLimitError";
}

/** Counts what comes out of one archive of `size` bytes. */
export class ArchiveMeter {
  readonly #limits: ArchiveLimits;
  readonly #most: number;
  #bytes = 0;
  #entries = 0;

  constructor(size: number, limits: ArchiveLimits) {
    this.#limits = limits;
    this.#most = limits.freeSize + size * limits.expansion;
  }

  /** Throws an ArchiveLimitError when there are too many. */
  addEntry(): void {
    this.#entries += 1;
    if (this.#entries > this.#limits.entries)
      throw new ArchiveLimitError(`the archive has more than ${this.#limits.entries} entries`);
  }

  /** Throws an ArchiveLimitError when there are too many. */
  addBytes(count: number): void {
    this.#bytes += count;
    if (this.#bytes > this.#most)
      throw new ArchiveLimitError(
        `the archive unpacks to more than ${this.#limits.expansion} times its size`,
      );
  }
}
