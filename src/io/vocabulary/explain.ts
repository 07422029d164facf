import { refusal } from "../reason.ts";
import { UsageError } from "../usage-error.ts";

/** Does work on files, and tells the user what the file system has against it: "cannot read x: permission denied". */
export async function explained<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const reason = refusal(error);
    if (reason === undefined) throw error;
    throw new UsageError(`cannot ${what}: ${reason}`, { cause: error });
  }
}
