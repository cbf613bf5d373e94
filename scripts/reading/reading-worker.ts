import { parentPort } from 'node:worker_threads';
import { readFile } from '../../src/answers/read-file.ts';

// Runs apart from the command, so that a file that keeps it busy can be given up.
parentPort?.on('message', (bytes: Uint8Array) => parentPort?.postMessage(readFile(bytes)));
