/** Options that a command cannot do without. */
import { type Command, Option } from "commander";

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
