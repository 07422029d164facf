import { createHash } from "node:crypto";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { type ArchiveLimits, archiveLimits } from "../../src/io/archive/limit.ts";
import { withoutExtension } from "../../src/io/name.ts";
import { toText } from "../../src/io/read.ts";
import { checksumOf, readSources } from "../../src/io/source.ts";
import { makeFolder } from "./folder.ts";
import { forge, makeTar, makeTarGz, makeZip } from "./packed.ts";

/** What a file holds: `name=text` of each document, and `path code` of each problem. */
async function read(
  path: string,
  content: string | Uint8Array,
  limits: Partial<ArchiveLimits> = {},
): Promise<string[]> {
  const root = await makeFolder({ [path]: content });
  const input = { location: join(root, path), root, name: withoutExtension(path), path };
  const found: string[] = [];
  for await (const reading of readSources(input, { ...archiveLimits, ...limits })) {
    const text = reading.kind === "read" ? toText(reading.source.bytes, reading.source.path) : reading;
    if (text.kind === "unread") found.push(`${text.diagnostic.path} ${text.diagnostic.code}`);
    else if (reading.kind === "read") found.push(`${reading.source.name}=${text.file.text}`);
  }
  return found;
}

const two = [
  ["PMC1/PMC1.nxml", "<article/>"],
  ["PMC2/two.md", "# Two"],
] as const;
const bothNames = ["a#PMC1/PMC1=<article/>", "a#PMC2/two=# Two"];

test.each([
  ["a.tar", makeTar],
  ["a.tar.gz", makeTarGz],
  ["a.tgz", makeTarGz],
  ["a.zip", makeZip],
  ["A.ZIP", makeZip],
])("reads the members of %s in their order", async (path, make) => {
  const names = bothNames.map((name) => name.replace("a", path.slice(0, 1)));
  expect(await read(path, await make(two))).toEqual(names);
});

test("tells by the bytes, not the name, whether a tar is gzipped", async () => {
  expect(await read("a.tar.gz", await makeTar(two))).toEqual(bothNames);
  expect(await read("a.tar", await makeTarGz(two))).toEqual(bothNames);
});

test("unpacks a gzipped file, and a gzipped member", async () => {
  expect(await read("review.md.gz", gzipSync("# One"))).toEqual(["review=# One"]);
  expect(await read("a.tar", await makeTar([["b.md.gz", gzipSync("# B")]]))).toEqual(["a#b=# B"]);
});

test("takes a file that is called .gz and is a text as it is", async () => {
  expect(await read("review.md.gz", "# One")).toEqual(["review=# One"]);
});

const mixed = [
  ["figure.png", "x"],
  [".hidden/a.md", "# A"],
  ["__MACOSX/b.md", "# B"],
  ["c.md", "# C"],
] as const;

test.each([
  ["a.tar", makeTar],
  ["a.zip", makeZip],
])("leaves pictures and hidden files of %s out", async (path, make) => {
  expect(await read(path, await make(mixed))).toEqual(["a#c=# C"]);
});

test("keeps the extension of what would repeat a name, and numbers what is there twice", async () => {
  const members = [
    ["x.md", "1"],
    ["X.txt", "2"],
    ["x.md", "3"],
    ["x.md", "4"],
  ] as const;
  expect(await read("a.tar", await makeTar(members))).toEqual([
    "a#x=1",
    "a#X.txt=2",
    "a#x.md=3",
    "a#x.md.4=4",
  ]);
});

test.each([
  ["../../b.md", "a#%2E%2E/%2E%2E/b=# B"],
  ["/etc/bb.md", "a#etc/bb=# B"],
  ["..\\..\\b.md", "a#%2E%2E/%2E%2E/b=# B"],
])("makes the name %s harmless", async (name, expected) => {
  const innocent = "xx/xx/b.md";
  expect(innocent).toHaveLength(name.length);
  expect(await read("a.zip", forge(await makeZip([[innocent, "# B"]], false), innocent, name))).toEqual([
    expected,
  ]);
  expect(await read("a.tar", await makeTar([[name, "# B"]]))).toEqual([expected]);
});

test.each([
  ["a.tar", makeTar],
  ["a.zip", makeZip],
])("says when %s holds nothing to read, or another archive", async (path, make) => {
  expect(await read(path, await make([["a.png", "x"]]))).toEqual([`${path} archive-empty`]);
  expect(await read(path, await make([["in/b.tar.gz", "x"]]))).toEqual([
    `${path}#in/b.tar.gz archive-nested`,
  ]);
});

test.each([
  ["a.tar", makeTar],
  ["a.zip", makeZip],
])("goes on after a member of %s that is too large", async (path, make) => {
  const members = [
    ["large.md", "x".repeat(2000)],
    ["small.md", "s"],
  ] as const;
  expect(await read(path, await make(members), { memberSize: 1000 })).toEqual([
    `${path}#large.md file-too-large`,
    "a#small=s",
  ]);
});

const blanks = ["1.md", "2.md", "3.md"].map((path) => [path, " ".repeat(1_000_000)] as const);

test.each([
  ["a.tar.gz", makeTarGz],
  ["a.zip", makeZip],
])("stops unpacking %s when it grows beyond all measure", async (path, make) => {
  const bomb = await make([["0.md", "# 0"], ...blanks]);
  const found = await read(path, bomb, { freeSize: 100_000 });
  expect(found[0]).toBe("a#0=# 0");
  expect(found.at(-1)).toBe(`${path} file-too-large`);
  expect(found.length).toBeLessThan(blanks.length + 2);
});

test.each([
  ["a.tar", makeTar],
  ["a.zip", makeZip],
])("stops after too many entries of %s", async (path, make) => {
  expect(await read(path, await make(two), { entries: 1 })).toEqual([bothNames[0], `${path} file-too-large`]);
});

test("does not unpack a gzipped file beyond the limit", () => {
  const result = toText(gzipSync("x".repeat(1001)), "a.md.gz", { limit: 1000 });
  expect(result.kind === "unread" && result.diagnostic.code).toBe("file-too-large");
});

const noise = Buffer.from(Array.from({ length: 40_000 }, (_, i) => 33 + ((i * i) % 89)));

test("gives what comes before the place where an archive is cut off", async () => {
  const members = [["a.md", "# A"] as const, ["b.md", noise] as const];
  const tar = await makeTar(members);
  expect(await read("a.tar", tar.subarray(0, 20_000))).toEqual(["a#a=# A", "a.tar file-malformed"]);
  const zip = await makeZip(members);
  expect(await read("a.zip", zip.subarray(0, zip.length - 30))).toEqual(["a.zip file-malformed"]);
});

test.each(["a.tar", "a.tar.gz", "a.tgz", "a.zip"])("reports a %s that is none", async (path) => {
  expect(await read(path, "this is no archive, whatever it is called")).toEqual([`${path} file-malformed`]);
  expect(await read(path, Buffer.concat([Buffer.from([0x1f, 0x8b]), noise]))).toEqual([
    `${path} file-malformed`,
  ]);
});

test("finds a changed byte by the checksum in the zip", async () => {
  const zip = forge(
    await makeZip(
      [
        ["a.md", "exosomes"],
        ["b.md", "fine"],
      ],
      false,
    ),
    "exosomes",
    "exosomas",
  );
  expect(await read("a.zip", zip)).toEqual(["a.zip#a.md file-malformed", "a#b=fine"]);
});

test("reports an archive that does not exist", async () => {
  const input = { location: "/nowhere/a.zip", root: "/nowhere", name: "a", path: "a.zip" };
  const found: string[] = [];
  for await (const reading of readSources(input)) found.push(reading.kind);
  expect(found).toEqual(["unread"]);
  expect(await checksumOf("/nowhere/a.zip")).toBeUndefined();
});

test("gives the checksum of a file of any size", async () => {
  const folder = await makeFolder({ "a.tar": noise });
  expect(await checksumOf(join(folder, "a.tar"))).toBe(createHash("sha256").update(noise).digest("hex"));
});
