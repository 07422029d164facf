import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type DownloadRequest, downloadFiles } from "../../src/io/vocabulary/download.ts";
import { addFiles, listFiles, makeFolder } from "../io/folder.ts";
import { serve } from "./server.ts";

const content = Buffer.from("name,id\n".repeat(20_000));
const checksum = createHash("sha256").update(content).digest("hex");

function request(
  folder: string,
  urls: readonly string[],
  more: Partial<DownloadRequest> = {},
): DownloadRequest {
  return { urls, sha256: [], folder, signal: new AbortController().signal, onProgress: () => {}, ...more };
}

test("downloads a file and compares its checksum", async () => {
  const address = await serve((_request, response) => response.end(content));
  const folder = await makeFolder();
  const [file] = await downloadFiles(
    request(folder, [`${address}/a.csv`], { sha256: [checksum.toUpperCase()] }),
  );
  expect(file).toEqual({ location: join(folder, "a.csv"), path: "a.csv", url: `${address}/a.csv` });
  expect(await readFile(join(folder, "a.csv"))).toEqual(content);
  expect(await listFiles(folder)).toEqual(["a.csv"]);
});

/** Breaks a connection when what was sent has arrived. */
function cut(response: ServerResponse): void {
  setTimeout(() => response.socket?.end(), 100);
}

/** Sends half of what was asked for and then breaks the connection, as often as told. */
async function serveBroken(cuts: number, ranges: (string | undefined)[]): Promise<string> {
  let left = cuts;
  return serve(({ headers }, response) => {
    ranges.push(headers.range);
    const start = Number(/bytes=(\d+)-/u.exec(headers.range ?? "")?.[1] ?? 0);
    const total = content.length;
    response.setHeader("etag", '"v1"');
    response.setHeader("content-length", total - start);
    if (start > 0) {
      response.statusCode = 206;
      response.setHeader("content-range", `bytes ${start}-${total - 1}/${total}`);
    }
    if (left === 0) return response.end(content.subarray(start));
    left -= 1;
    return response.write(content.subarray(start, (start + total) >> 1), () => cut(response));
  });
}

test("goes on where a connection broke", async () => {
  const ranges: (string | undefined)[] = [];
  const address = await serveBroken(2, ranges);
  const folder = await makeFolder();
  await downloadFiles(request(folder, [`${address}/a.csv`], { sha256: [checksum] }));
  expect(ranges).toEqual([undefined, `bytes=${content.length / 2}-`, `bytes=${(content.length * 3) / 4}-`]);
  expect(await listFiles(folder)).toEqual(["a.csv"]);
});

test("goes on with what an earlier run has kept", async () => {
  const ranges: (string | undefined)[] = [];
  const address = await serveBroken(0, ranges);
  const folder = await makeFolder({ "a.csv.part": content.subarray(0, 1000) });
  await addFiles(folder, { "a.csv.part.json": JSON.stringify({ url: `${address}/a.csv`, tag: '"v1"' }) });
  await downloadFiles(request(folder, [`${address}/a.csv`], { sha256: [checksum] }));
  expect(ranges).toEqual(["bytes=1000-"]);
});

test("starts again where what was kept is of another address or is not known", async () => {
  const ranges: (string | undefined)[] = [];
  const address = await serveBroken(0, ranges);
  const folder = await makeFolder({ "a.csv.part": "rubbish", "a.csv.part.json": "{" });
  await downloadFiles(request(folder, [`${address}/a.csv`], { sha256: [checksum] }));
  expect(ranges).toEqual([undefined]);
});

test("takes the whole file from a server that does not know ranges", async () => {
  const address = await serve((_request, response) => response.end(content));
  const folder = await makeFolder({ "a.csv.part": "rubbish" });
  await addFiles(folder, { "a.csv.part.json": JSON.stringify({ url: `${address}/a.csv`, tag: "x" }) });
  await downloadFiles(request(folder, [`${address}/a.csv`], { sha256: [checksum] }));
});

test("says that the connection keeps breaking, and what is kept", async () => {
  let sent = 0;
  const address = await serve((_request, response) => {
    response.setHeader("content-length", 100);
    if (sent > 0) return response.destroy();
    sent += 1;
    return response.write("0123456789", () => cut(response));
  });
  const folder = await makeFolder();
  await expect(downloadFiles(request(folder, [`${address}/a.csv`]))).rejects.toThrow(
    /^cannot download from 127\.0\.0\.1:\d+: .*; 10 bytes are kept, and the same command goes on from there$/u,
  );
  expect(await listFiles(folder)).toContain("a.csv.part");
});

test("tells of an address that the server does not have", async () => {
  const address = await serve((_request, response) => response.writeHead(404).end());
  const folder = await makeFolder();
  const url = `${address}/gone.csv`;
  await expect(downloadFiles(request(folder, [url]))).rejects.toThrow(`${url} answers 404 Not Found`);
});

test("refuses and removes a file with another checksum", async () => {
  const address = await serve((_request, response) => response.end(content));
  const folder = await makeFolder();
  const wrong = "0".repeat(64);
  await expect(downloadFiles(request(folder, [`${address}/a.csv`], { sha256: [wrong] }))).rejects.toThrow(
    `has the checksum ${checksum}, not ${wrong}; nothing was imported`,
  );
  expect(await listFiles(folder)).toEqual([]);
});

test("does not wait for a server that has fallen silent", async () => {
  const address = await serve((_request, response) => response.write("a"));
  const folder = await makeFolder();
  await expect(downloadFiles(request(folder, [`${address}/a.csv`], { timeout: 200 }))).rejects.toThrow(
    `${address}/a.csv has sent nothing for 0.2 s`,
  );
});

test("says that there is no network", async () => {
  const folder = await makeFolder();
  await expect(downloadFiles(request(folder, ["http://127.0.0.1:9/a.csv"]))).rejects.toThrow(
    /^cannot download from 127\.0\.0\.1:9: .+; a file that you have is read with litmark dictionary import$/u,
  );
});

test("ends when it is interrupted", async () => {
  const controller = new AbortController();
  const address = await serve((_request, response) => {
    response.write("a", () => controller.abort(new Error("stop")));
  });
  const folder = await makeFolder();
  const { signal } = controller;
  await expect(downloadFiles(request(folder, [`${address}/a.csv`], { signal }))).rejects.toThrow("stop");
});
