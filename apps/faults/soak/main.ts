import { LogFolder } from './log-folder.ts';
import { commandOf, readOptions } from './options.ts';
import { reportOf } from './report.ts';
import { soak } from './soak.ts';

/*
 * npm run soak -- --minutes N --seed S: random faults, healing, and what must hold then. With --kills N instead, nothing but
 * `kill -9`. Ctrl-C ends the faults, and what was done so far is checked. Exits with 1 when something does not hold.
 */
const options = readOptions(process.argv.slice(2));
const logs = new LogFolder(commandOf(options));
const stopped = new AbortController();
process.once('SIGINT', () => stopped.abort());

// First, so that it is known whatever comes of it.
console.log(commandOf(options));
const found = await soak(options, logs, stopped.signal);
console.log(reportOf(found));
if (found.broken.length === 0) logs.drop();
else {
  console.log(`\nThe logs are in ${logs.path}. To repeat it: ${commandOf(options)}`);
  process.exitCode = 1;
}
