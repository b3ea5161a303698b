/** Where the system under test listens, handed on from the setup to the processes of the specs. */
const DESK = 'E2E_DESK_URL';
const SIMULATOR = 'E2E_SIMULATOR_URL';
const LOGS = 'E2E_LOGS';

export interface Addresses {
  desk: string;
  simulator: string;
  /** The folder in which the system writes its logs. */
  logs: string;
}

export function publishAddresses({ desk, simulator, logs }: Addresses): void {
  process.env[DESK] = desk;
  process.env[SIMULATOR] = simulator;
  process.env[LOGS] = logs;
}

/** Empty before the setup has run. */
export function addresses(): Addresses {
  return {
    desk: process.env[DESK] ?? '',
    simulator: process.env[SIMULATOR] ?? '',
    logs: process.env[LOGS] ?? '',
  };
}
