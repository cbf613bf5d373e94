import { spawn } from 'node:child_process';
import { astroCommand } from './stages/run-astro.ts';

// Usage: npm run dev. Serves the site while somebody writes: what is edited is in the page and in the next download.
const { program, options } = astroCommand(process.env);
const child = spawn(process.execPath, [program, 'dev', ...process.argv.slice(2)], { ...options, stdio: 'inherit' });
child.once('close', (code) => {
  process.exitCode = code ?? 0;
});
