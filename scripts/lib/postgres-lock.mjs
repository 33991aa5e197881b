/** Finds out whose server runs in a data folder, and takes over what a killed launcher has left there. */
import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from './user-error.mjs';

/** Ends a server in order, open connections included; at once where that takes too long. */
export async function stopServer(pid) {
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < 20_000; waited += 50) {
    await sleep(50);
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
  }
  process.kill(pid, 'SIGQUIT');
}

/** First line of a text file; undefined where there is none. */
function firstLine(file) {
  try {
    return readFileSync(file, 'utf8').split('\n')[0];
  } catch {
    return undefined;
  }
}

/** Whether a process that lives is the server of this folder: after a crash its number may be another program's. */
function isServerOf(pid, clusterDir) {
  try {
    process.kill(pid, 0);
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(clusterDir);
    if (process.platform === 'win32') return true;
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(clusterDir);
  } catch {
    return false;
  }
}

/** Pid written in postmaster.pid where that server runs. */
function runningPid(clusterDir) {
  const pid = Number(firstLine(path.join(clusterDir, 'postmaster.pid')));
  return pid > 0 && isServerOf(pid, clusterDir) ? pid : undefined;
}

/** The launcher that a server belongs to, where it still runs: a server that it has left behind is a child of the system. */
function launcherOf(pid) {
  if (process.platform !== 'linux') return undefined;
  try {
    const parent = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
    return readFileSync(`/proc/${parent}/cmdline`, 'utf8').includes('.mjs') ? parent : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A lock file of a server that was killed may name a process that lives, another program by now, and
 * PostgreSQL would refuse to start. It passes over its parent's number, and still checks by the rest of
 * the file that nothing of the old server is left.
 */
function takeLockOver(clusterDir) {
  const file = path.join(clusterDir, 'postmaster.pid');
  const pid = firstLine(file);
  if (pid === undefined || process.platform === 'win32') return;
  if (pid.trim() === '') rmSync(file);
  else writeFileSync(file, readFileSync(file, 'utf8').replace(/^.*/, String(process.pid)));
}

/** Ends what a killed launcher has left running in this folder. */
export async function takeOver(clusterDir) {
  const left = runningPid(clusterDir);
  if (left === undefined) return takeLockOver(clusterDir);
  const launcher = launcherOf(left);
  if (launcher) {
    throw new UserError(
      `The data folder ${path.dirname(clusterDir)} is in use by another start (process ${launcher}): stop that one, or set DATA_DIR to another folder.`,
    );
  }
  await stopServer(left);
}
