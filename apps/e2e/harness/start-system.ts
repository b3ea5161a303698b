import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { startSystem } from '@desk/tools/system';
import { throwawayFolder } from '@desk/tools/throwaway-folder';
import { ADMIN } from './admin.ts';
import { publishAddresses } from './addresses.ts';

const LOGS = path.resolve(import.meta.dirname, '../test-results/logs');

/**
 * Starts what `npm start` starts, on free ports and an empty folder, before the first spec; what it returns stops it
 * after the last one and keeps its logs beside the results.
 */
export default async function startSystemOnce(): Promise<() => Promise<void>> {
  const dataDir = await throwawayFolder();
  const system = await startSystem({
    env: {
      PATH: process.env['PATH'],
      DATA_DIR: dataDir,
      PORT: '0',
      SAMPLE_DATA: '0',
      ADMIN_EMAIL: ADMIN.email,
      ADMIN_PASSWORD: ADMIN.password,
      SIMULATOR_DELAY_MS: '500-1500',
    },
  });
  publishAddresses({
    desk: system.url,
    simulator: system.simulatorUrl ?? '',
    logs: path.join(dataDir, 'logs'),
  });
  return async () => {
    await system.stop();
    cpSync(path.join(dataDir, 'logs'), LOGS, { recursive: true });
    rmSync(dataDir, { recursive: true, force: true });
  };
}
