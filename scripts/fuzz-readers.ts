import { fuzzReaders } from './reading/fuzz.ts';
import { mostTime } from './reading/safe-reader.ts';

// Usage: npm run fuzz, or with how many files, and the first seed: npm run fuzz -- 5000 1
const [count = 5_000, firstSeed = 1] = process.argv.slice(2).map(Number);
const start = performance.now();
const { outcomes, slowest, faults } = await fuzzReaders(count, firstSeed);
const counts = Object.entries(outcomes).toSorted(([, a], [, b]) => b - a);
console.log(
  `${count} files in ${((performance.now() - start) / 1000).toFixed(0)} s: ${counts.map(([name, times]) => `${name} ${times}`).join(', ')}.`,
);
console.log(`The slowest took ${slowest.time.toFixed(0)} ms of ${mostTime}: ${slowest.name}, seed ${slowest.seed}.`);
console.log(`At most ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB of memory, with that of making the files.`);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
