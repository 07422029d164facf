export const exitCodes = {
  clean: 0,
  /** Some diagnostic is an error: a file could not be used. The rest is written. */
  errors: 1,
  /** The command was used wrongly; nothing is written. */
  usage: 2,
} as const;
