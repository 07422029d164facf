import * as z from "zod";

const SystemError = z.object({ code: z.string() });

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "not permitted",
  ENOENT: "it does not exist",
  ENOTDIR: "a part of the path is not a folder",
  EEXIST: "it is no folder",
  EISDIR: "it is a folder",
  ELOOP: "a circle of links",
  ENOSPC: "the disk is full",
  EROFS: "the disk is read-only",
  ENAMETOOLONG: "the name is too long",
  EMFILE: "too many open files",
};

/** Why the file system refused, in words; undefined for an error that it did not raise. */
export function refusal(error: unknown): string | undefined {
  const { success, data } = SystemError.safeParse(error);
  return success ? (reasons[data.code] ?? data.code) : undefined;
}
