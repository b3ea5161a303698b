import { parseArgs } from 'node:util';
import { verifyAnchors } from '../audit/anchors.ts';
import { BrokenChain } from '../audit/broken-chain.ts';
import { verifyChain } from '../audit/verify-chain.ts';
import { DeskSecrets } from '../encryption/desk-secrets.ts';
import { errorFacts } from '../http/error-facts.ts';
import { CommandFailure, runCommand, type Store } from './run-command.ts';

const USAGE = 'Usage: audit:verify [--anchor FILE]';
const REPORT_EVERY_MS = 5_000;

/** `npm run audit:verify`: recomputes the audit log's chain, and names the first row that is not what the desk wrote. */
await runCommand(async ({ dataSource, dataKeys }) => {
  const { anchor } = options();
  const key = (await DeskSecrets.read(dataSource, dataKeys)).key('audit');
  try {
    const lines = await verify(dataSource, key, anchor);
    process.stdout.write(`${lines.join('\n')}\n`);
  } catch (error) {
    if (error instanceof BrokenChain)
      throw new CommandFailure(`The audit log is broken at ${error.message}.`);
    throw error;
  }
});

/** One snapshot, however long it takes and whatever the running desk writes meanwhile. */
function verify(dataSource: Store['dataSource'], key: Buffer, anchor: string | undefined): Promise<string[]> {
  return dataSource.transaction('REPEATABLE READ', async (manager) => {
    const [row] = await manager.query<{ total: number }[]>('SELECT count(*)::int AS total FROM audit_link');
    const { position, hash, waiting } = await verifyChain(manager, key, progress(row?.total ?? 0));
    const head = position === 0 ? '0' : `${position} ${hash.toString('hex')}`;
    const lines = [`${position} events, chain whole, head ${head}`];
    if (waiting > 0) lines.push(`${waiting} events wait to be chained; their codes are right`);
    if (anchor === undefined) return lines;
    const count = await readable(anchor, () => verifyAnchors(manager, anchor, position));
    // The desk never writes an empty file: whoever emptied it must not get a good word for it.
    if (count === 0) throw new CommandFailure(`--anchor: ${anchor} holds no anchor`);
    return [...lines, `${count} anchors, all in the chain`];
  });
}

function options(): { anchor?: string } {
  try {
    return parseArgs({ options: { anchor: { type: 'string' } } }).values;
  } catch {
    throw new CommandFailure(USAGE);
  }
}

async function readable<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code } = errorFacts(error);
    if (code?.startsWith('E')) throw new CommandFailure(`--anchor: ${file} cannot be read (${code})`);
    throw error;
  }
}

function progress(total: number): (links: number) => void {
  let told = Date.now();
  return (links) => {
    if (Date.now() - told < REPORT_EVERY_MS) return;
    told = Date.now();
    process.stderr.write(`${links} of ${total} events\n`);
  };
}
