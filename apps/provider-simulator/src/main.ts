import { openDesk } from './desk.ts';
import { BadSettings, readSettings } from './settings.ts';
import { startServer } from './server.ts';

async function main(): Promise<void> {
  const server = await startServer(openDesk(readSettings(process.env)));
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    void server.close().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // Started by another process, the simulator does not outlive it.
  process.once('disconnect', stop);
  process.stdout.write(`Provider simulator listening on ${server.url}\n`);
  process.send?.({ type: 'ready', url: server.url });
}

/** One line for each thing that is wrong, without the value that was set. */
function explain(error: unknown): string {
  if (error instanceof BadSettings) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') return 'PORT names a port that is taken on HOST';
  if (code === 'EACCES') return 'PORT names a port that needs more rights';
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return 'HOST names no address of this machine';
  throw error;
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});
