import { isMainThread } from 'node:worker_threads';

// Loaded into a measured process with --import: what it used, on the last line of standard error.
if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    process.stderr.write(`${JSON.stringify({ maxRssMb: maxRSS / 1_024, computedMs: (userCPUTime + systemCPUTime) / 1_000 })}\n`);
  });
}
