import { parentPort, workerData } from 'node:worker_threads';
import { checkProof, makeProgramme, type ProgrammeProblem } from '#matching';

/** A thread of its own makes one programme, checks its proof, and ends: the server goes on answering meanwhile. */
const problem = workerData as ProgrammeProblem;
const programme = await makeProgramme(problem);
parentPort?.postMessage({ programme, checked: checkProof(problem, programme) });
