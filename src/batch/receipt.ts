/**
 * The receipt of a finished run: what it was made from and what it left, each by what the file system says of it. When
 * all of that is as it was, the same command has nothing to do, and need not open a single document to know.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { InputFile } from "../io/name.ts";
import { sha256 } from "../io/read.ts";
import { refusal } from "../io/reason.ts";
import { signatureOf } from "../io/signature.ts";
import { type Circumstances, hashesOf } from "./recall.ts";
import type { Findings } from "./tally.ts";

/** A file, or a list of files in their order, with what stands for their state. */
type Signed = readonly (readonly [path: string, signature: string])[];

interface Receipt {
  /** Hash of the program, its options and the dictionaries. */
  readonly circumstances: string;
  readonly inputs: Signed;
  readonly outputs: Signed;
  readonly findings: Findings;
}

const receiptFile = "receipt.json";

/**
 * To be made before the inputs are read: what changes while they are is then noticed by the next run. `written`: what
 * else decides what is written, and how.
 */
export function signInputs(
  inputs: readonly InputFile[],
  circumstances: Circumstances,
  written: object,
): SignedInputs {
  const { base, variant } = hashesOf(circumstances);
  return {
    circumstances: [base, variant, JSON.stringify(written)].join(" "),
    inputs: inputs.map(
      ({ name, path, location }) => [`${name}\0${path}`, signatureOf(location) ?? ""] as const,
    ),
  };
}

export type SignedInputs = Pick<Receipt, "circumstances" | "inputs">;

/** What an earlier run told, where this one would leave the output folder as it is. `folder`: of the store. */
export function findReceipt(folder: string, signed: SignedInputs, output: string): Findings | undefined {
  const receipt = readReceipt(join(folder, receiptFile));
  if (receipt === undefined || receipt.circumstances !== signed.circumstances) return undefined;
  if (JSON.stringify(receipt.inputs) !== JSON.stringify(signed.inputs)) return undefined;
  if (signed.inputs.some(([, signature]) => signature === "")) return undefined;
  const isWhole = receipt.outputs.every(([path, signature]) => signatureOf(join(output, path)) === signature);
  return isWhole ? receipt.findings : undefined;
}

/** `written`: paths of the files below the output folder. */
export function keepReceipt(
  folder: string,
  signed: SignedInputs,
  output: string,
  written: readonly string[],
  findings: Findings,
): void {
  const outputs = written.map((path) => [path, signatureOf(join(output, path)) ?? ""] as const);
  const receipt: Receipt = { ...signed, outputs, findings };
  const text = JSON.stringify(receipt);
  const draft = join(folder, `${receiptFile}.${process.pid}`);
  try {
    writeFileSync(draft, `${sha256(text)}\n${text}`);
    renameSync(draft, join(folder, receiptFile));
  } catch (error) {
    if (refusal(error) === undefined) throw error;
    rmSync(draft, { force: true }); // the next run looks at all documents
  }
}

/** Undefined for one that is not there, or not as it was written. */
function readReceipt(location: string): Receipt | undefined {
  try {
    const file = readFileSync(location, "utf8");
    const end = file.indexOf("\n");
    const text = file.slice(end + 1);
    return end > 0 && sha256(text) === file.slice(0, end) ? JSON.parse(text) : undefined;
  } catch (error) {
    if (refusal(error) === undefined) throw error;
    return undefined;
  }
}
