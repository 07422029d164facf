import { describe, test } from "vitest";
import { expectClaims, expectStories } from "./check.ts";
import { wanted, wantedStories } from "./wanted.ts";

describe.each(Object.entries(wanted))("wanted: %s", (_, cases) => {
  test.fails.each(cases)("%s", (...own) => expectClaims(own));
});

describe.each(Object.entries(wantedStories))("wanted events: %s", (_, cases) => {
  test.fails.each(cases)("%s", (...own) => expectStories(own));
});
