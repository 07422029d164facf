/** Errors of the network in words. */
import * as z from "zod";
import { UsageError } from "../usage-error.ts";

/** What `fetch` throws: the reason is its cause. */
const FetchError = z.object({ cause: z.object({ code: z.string() }) });

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: "its address is not known; is there a network?",
  EAI_AGAIN: "no name server answers; is there a network?",
  ECONNREFUSED: "the connection is refused",
  ECONNRESET: "the connection broke",
  UND_ERR_SOCKET: "the connection broke",
  ETIMEDOUT: "no answer in time",
  UND_ERR_CONNECT_TIMEOUT: "no answer in time",
  ENETUNREACH: "the network cannot be reached",
  CERT_HAS_EXPIRED: "its certificate has expired",
};

/** `received`: bytes that are in already. */
export function explainNetwork(url: string, received: number, error: unknown): UsageError {
  const { success, data } = FetchError.safeParse(error);
  const reason = success ? (reasons[data.cause.code] ?? data.cause.code) : textOf(error);
  const host = new URL(url).host;
  const advice =
    received > 0
      ? `; ${received} bytes are kept, and the same command goes on from there`
      : "; a file that you have is read with litmark dictionary import";
  return new UsageError(`cannot download from ${host}: ${reason}${advice}`, { cause: error });
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
