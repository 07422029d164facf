/** The command line: what options take, and how a wrong value is refused. The only file that imports commander. */
import { type Command, InvalidArgumentError, Option } from "commander";

export { Command, CommanderError, Option } from "commander";

/**
 * A check to hook before the action, for an option that has to be given. Commander's own required options are checked
 * before unknown ones, so that `--outt tables` would be told that `--out` is missing, and not what is wrong with it.
 */
export function demand(flags: string): (command: Command, action: Command) => void {
  const name = new Option(flags).attributeName();
  return (_, action) => {
    if (action.getOptionValue(name) === undefined)
      action.error(`error: required option '${flags}' not specified`);
  };
}

/** The value that was read from an option, or, where it could not be read, a refusal with the advice. */
export function required<Value>(value: Value | undefined, advice: string): Value {
  if (value === undefined) throw new InvalidArgumentError(advice);
  return value;
}

/** Of an option that may be given several times. */
export function collect(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value];
}

export function readNumber(value: string): number {
  return required(/^\d+$/u.test(value) ? Number(value) : undefined, "Write a number.");
}
