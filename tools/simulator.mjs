import { rmSync } from 'node:fs';
import path from 'node:path';
import { startSimulatorPart } from './launcher/simulator-part.mjs';
import { simulatorControl } from './simulator/control.mjs';
import { throwawayFolder } from './throwaway-folder.mjs';

export { simulatorControl };

/**
 * Starts the built simulator on a free port for a test.
 *
 * @param {{ env?: NodeJS.ProcessEnv }} [options] SIMULATOR_ settings on top of the process's own
 */
export async function startSimulator({ env = {} } = {}) {
  const folder = await throwawayFolder();
  const part = await startSimulatorPart({
    env: { ...process.env, ...env },
    logFile: path.join(folder, 'simulator.log'),
  });
  const atExit = () => part.kill();
  process.once('exit', atExit);
  return {
    url: part.url,
    credentials: part.credentials,
    control: simulatorControl(part.url),
    stop: async () => {
      await part.stop();
      process.off('exit', atExit);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
