/** Runs the built command as it is, in a process without any loader, and sends what it took. */
const start = performance.now();
await import("../../dist/bundle/main.js");
process.send?.({
  seconds: (performance.now() - start) / 1000,
  memory: process.resourceUsage().maxRSS * 1024, // kilobytes, whatever the system
});
process.disconnect?.();
