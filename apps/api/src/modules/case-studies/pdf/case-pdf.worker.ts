import { parentPort, workerData } from 'node:worker_threads';
import { printCase, type PrintOrder } from './case-pdf.js';

/** The thread that prints one case and ends: whatever it took of memory goes with it. */
const pdf = await printCase(workerData as PrintOrder);
parentPort?.postMessage(pdf);
