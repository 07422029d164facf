import { accessSync, constants, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);
const { bin } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));

/** npx keeps the link it once made for a folder, so that of an earlier version, whose command was not bundled, has to run too. */
const unbundled = "dist/cli/main.js";

test.each([bin.litmark, unbundled])("%s is executable after every build", (path) => {
  expect(() => accessSync(new URL(path, root), constants.X_OK)).not.toThrow();
  expect(readFileSync(new URL(path, root), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/u);
});
