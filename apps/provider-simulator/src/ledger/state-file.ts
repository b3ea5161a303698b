import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { BadSettings } from '../settings.ts';
import { event, type Event } from './entry.ts';

/**
 * The ledger's events, one JSON line each, so that references survive a restart. Written before the answer goes out; a
 * last line that a kill cut short is taken off, since its answer was never sent.
 */
export class StateFile {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** Throws `BadSettings` when the file cannot be used. */
  load(): Event[] {
    try {
      appendFileSync(this.#path, '');
      const bytes = readFileSync(this.#path);
      const whole = bytes.lastIndexOf('\n') + 1;
      truncateSync(this.#path, whole);
      const lines = bytes.subarray(0, whole).toString('utf8').split('\n').slice(0, -1);
      return lines.map((line) => event.parse(JSON.parse(line)));
    } catch (cause) {
      throw new BadSettings('SIMULATOR_STATE_FILE names a file that cannot be read, written or understood', {
        cause,
      });
    }
  }

  append(entry: Event): void {
    appendFileSync(this.#path, `${JSON.stringify(entry)}\n`);
  }

  clear(): void {
    writeFileSync(this.#path, '');
  }
}
