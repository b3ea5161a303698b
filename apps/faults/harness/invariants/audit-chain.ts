import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Desk } from '../desk.ts';
import { commandScript, storeEnvironment } from '../replica.ts';

/** What `npm run audit:verify` runs says that the chain is whole. */
export async function auditChain({ surroundings }: Desk): Promise<string[]> {
  const env = { PATH: process.env['PATH'], ...storeEnvironment(surroundings) };
  try {
    await promisify(execFile)(process.execPath, [commandScript('audit-verify')], { env });
    return [];
  } catch (error) {
    return [`audit:verify: ${(error as { stderr?: string }).stderr ?? String(error)}`];
  }
}
