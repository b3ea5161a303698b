/** Where the system under test listens, handed on from the setup to the processes of the specs. */
const DESK = 'E2E_DESK_URL';
const SIMULATOR = 'E2E_SIMULATOR_URL';

export interface Addresses {
  desk: string;
  simulator: string;
}

export function publishAddresses({ desk, simulator }: Addresses): void {
  process.env[DESK] = desk;
  process.env[SIMULATOR] = simulator;
}

/** Empty before the setup has run. */
export function addresses(): Addresses {
  return { desk: process.env[DESK] ?? '', simulator: process.env[SIMULATOR] ?? '' };
}
