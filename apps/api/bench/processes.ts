import { fork, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** A Node program that tells over its channel when it is ready, and ends with it. */
export interface Started<Ready> {
  child: ChildProcess;
  ready: Ready;
  stop: () => Promise<void>;
}

/** @throws when it ends before it is ready */
export async function startProcess<Ready>(script: string, env: NodeJS.ProcessEnv): Promise<Started<Ready>> {
  const child = fork(script, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = await new Promise<Ready>((resolve, reject) => {
    child.on('message', (message: Ready & { type?: string }) => {
      if (message.type === 'ready') resolve(message);
    });
    void ended.then(() => reject(new Error(`${script} ended before it was ready`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { child, ready, stop };
}

/** What a process holds of the machine's memory, in MB (Linux). */
export async function memoryOf({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}
