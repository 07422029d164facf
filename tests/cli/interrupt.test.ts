import { spawn } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { listFiles, makeFolder, readFiles } from "../io/folder.ts";
import { binary, runBinary } from "./run.ts";

vi.setConfig({ testTimeout: 60_000 });

const text = `# Exosomes\n\n## Introduction\n\n${"Tumor cells secrete exosomes that contain miR-21 [1]. ".repeat(20)}\n`;
const many = Object.fromEntries(Array.from({ length: 450 }, (_, i) => [`in/${i}.md`, text]));
const args = ["annotate", "in", "--out", "t", "--no-shipped-dictionaries"];

/** Starts a run, sends the signal as soon as it writes, and gives how it ended. */
async function interrupt(
  cwd: string,
  signal: NodeJS.Signals,
): Promise<{ code: number | null; stderr: string }> {
  const child = spawn(process.execPath, [binary, ...args], { cwd, stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += String(chunk);
  });
  const ended = new Promise<number | null>((done) => child.on("close", done));
  while (!(await isWriting(cwd))) await setTimeout(5);
  child.kill(signal);
  return { code: await ended, stderr };
}

async function isWriting(cwd: string): Promise<boolean> {
  const files = await readdir(join(cwd, "t"), { recursive: true }).catch(() => []);
  return files.some((file) => file.endsWith("10.json"));
}

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("leaves nothing behind after %s", async (signal, code) => {
  const cwd = await makeFolder(many);
  expect(await interrupt(cwd, signal)).toEqual({
    code,
    stderr: `litmark: interrupted by ${signal}; the output folder is as it was\n`,
  });
  expect(await listFiles(join(cwd, "t"))).toEqual([]);
});

test("shows no half table after SIGKILL, and the next run is as if nothing had been", async () => {
  const killed = await makeFolder(many);
  await interrupt(killed, "SIGKILL");
  const left = await listFiles(join(killed, "t"));
  expect(left.filter((path) => !path.startsWith(".litmark-"))).toEqual([]);
  const undisturbed = await makeFolder(many);
  await Promise.all([runBinary(killed, ...args), runBinary(undisturbed, ...args)]);
  expect(await readFiles(join(killed, "t"))).toEqual(await readFiles(join(undisturbed, "t")));
});
