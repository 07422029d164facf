import { accessSync, constants, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);

test("the command that npx runs is executable after every build", () => {
  const { bin } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
  expect(() => accessSync(new URL(bin.litmark, root), constants.X_OK)).not.toThrow();
  expect(readFileSync(new URL(bin.litmark, root), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/u);
});
