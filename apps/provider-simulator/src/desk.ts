import { FaultList } from './faults/fault-list.ts';
import { Counts } from './ledger/counts.ts';
import { Ledger } from './ledger/ledger.ts';
import { StateFile } from './ledger/state-file.ts';
import type { Settings } from './settings.ts';

/** All that the simulator knows while it runs. */
export interface Desk {
  readonly settings: Settings;
  readonly ledger: Ledger;
  readonly faults: FaultList;
  counts: Counts;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Throws `BadSettings` when the state file cannot be used. */
export function openDesk(settings: Settings, now: () => number = Date.now): Desk {
  const file = settings.stateFile === undefined ? undefined : new StateFile(settings.stateFile);
  return { settings, ledger: new Ledger(file), faults: new FaultList(), counts: new Counts(), now };
}
