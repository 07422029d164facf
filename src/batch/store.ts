/**
 * What earlier runs into an output folder found, so that a run does only what is new: the outcome of each input under a
 * hash of all that decides it. It stands beside the output folder, in `.litmark/NAME/`, as a few packs; each run adds
 * one of its own, so that several can go on at once. Nothing in it is trusted without its checksum, and without it all
 * is simply done again.
 */
import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "../io/make-folder.ts";
import { refusal } from "../io/reason.ts";
import { type EntryKey, type EntryPlace, PackReader, PackWriter } from "./pack.ts";

const storeFolder = ".litmark";
const ending = ".pack";
/** A pack that was written so recently (milliseconds) may be that of a run that goes on. */
const recently = 600_000;
/** Packs are put together when there are more, or when this many bytes in them are of no more use. */
const mostPacks = 8;
const mostWaste = 64_000_000;

export interface Store {
  /** The content that was kept, or undefined where there is none that is whole. */
  get(key: EntryKey): Uint8Array | undefined;
  /** The variants that there are of a key. */
  variants(key: string): readonly string[];
  add(key: EntryKey, content: Uint8Array): void;
  /** Ends the use. `complete`: everything that is of use has been asked for or added, and the rest may go. */
  close(complete: boolean): void;
}

/** Where the store of an output folder is. */
export function storeOf(output: string): string {
  return join(dirname(output), storeFolder, basename(output));
}

/** Gives the reason, in words, where the folder cannot be used: a store is never needed. */
export function openStore(folder: string): Store | { readonly refused: string } {
  try {
    makeFolder(folder);
    const ignore = join(dirname(folder), ".gitignore");
    if (!existsSync(ignore)) writeFileSync(ignore, "*\n");
    return new PackStore(folder);
  } catch (error) {
    const refused = refusal(error);
    if (refused === undefined) throw error;
    return { refused };
  }
}

interface Pack {
  readonly location: string;
  readonly reader: PackReader;
  readonly bytes: number;
  readonly isRecent: boolean;
}

interface Entry extends EntryPlace {
  readonly pack: Pack;
}

class PackStore implements Store {
  readonly #folder: string;
  readonly #packs: readonly Pack[];
  /** By key; the last is the newest. */
  readonly #entries = new Map<string, Entry[]>();
  readonly #used = new Set<Entry>();
  #own: PackWriter | undefined;

  constructor(folder: string) {
    this.#folder = folder;
    this.#packs = openPacks(folder);
    for (const pack of this.#packs)
      for (const place of pack.reader.entries()) {
        const entry = { ...place, pack };
        const known = this.#entries.get(place.key);
        if (known === undefined) this.#entries.set(place.key, [entry]);
        else known.push(entry);
      }
  }

  get({ key, variant }: EntryKey): Uint8Array | undefined {
    for (const entry of this.#entries.get(key)?.toReversed() ?? []) {
      if (entry.variant !== variant) continue;
      const content = entry.pack.reader.content(entry);
      if (content === undefined) continue;
      this.#used.add(entry);
      return content;
    }
    return undefined;
  }

  variants(key: string): string[] {
    return this.#entries.get(key)?.map(({ variant }) => variant) ?? [];
  }

  add(key: EntryKey, content: Uint8Array): void {
    this.#own ??= new PackWriter(join(this.#folder, `${randomUUID()}${ending}`));
    this.#own.add(key, content);
  }

  close(complete: boolean): void {
    const isTidy = !complete || !this.#isWasteful();
    const stale = isTidy ? [] : this.#packs.filter(({ isRecent }) => !isRecent);
    for (const entry of this.#used) {
      const content = stale.includes(entry.pack) ? entry.pack.reader.content(entry) : undefined;
      if (content !== undefined) this.add(entry, content);
    }
    this.#own?.close();
    for (const { reader } of this.#packs) reader.close();
    for (const { location } of stale) rmSync(location, { force: true });
  }

  #isWasteful(): boolean {
    const all = this.#packs.reduce((sum, { bytes }) => sum + bytes, 0);
    const used = [...this.#used].reduce((sum, { length }) => sum + length, 0);
    return this.#packs.length > mostPacks || all - used > Math.max(mostWaste, used);
  }
}

/** From the oldest to the newest. */
function openPacks(folder: string): Pack[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  const packs = names.flatMap((name) => openPack(join(folder, name)) ?? []);
  return packs
    .sort((a, b) => a.age - b.age)
    .map(({ age, ...pack }) => ({ ...pack, isRecent: -age < recently }));
}

/** Undefined for one that another run has just taken away. `age`: minus the milliseconds since it was written. */
function openPack(location: string): (Omit<Pack, "isRecent"> & { readonly age: number }) | undefined {
  try {
    const { size, mtimeMs } = statSync(location);
    return { location, reader: new PackReader(location), bytes: size, age: mtimeMs - Date.now() };
  } catch (error) {
    if (refusal(error) === undefined) throw error;
    return undefined;
  }
}
