import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Read before each Node process that a measured command starts; at its end it notes what that process used. Only the process
// itself knows that on every system.
const { BENCH_USAGE_FILE: file } = process.env;
if (isMainThread && file !== undefined)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    appendFileSync(file, `${JSON.stringify({ bytes: maxRSS * 1024, microseconds: userCPUTime + systemCPUTime })}\n`);
  });
