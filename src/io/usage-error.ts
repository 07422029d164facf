/** The command was used wrongly: a path that does not exist, a folder that cannot be written. Told without a stack. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
