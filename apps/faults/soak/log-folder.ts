import { appendFileSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Desk } from '../harness/desk.ts';
import type { Step } from './plan/steps.ts';

/** Beside the project's other results, which no commit takes. */
const RESULTS = path.join(import.meta.dirname, '../../test-results');

/** What a run leaves behind when something was broken: its steps as they began, the logs of all processes, the report. */
export class LogFolder {
  readonly path: string;

  constructor(seed: string) {
    this.path = path.join(RESULTS, `soak-${seed.replace(/[^\w-]/g, '_')}`);
    rmSync(this.path, { recursive: true, force: true });
    mkdirSync(this.path, { recursive: true });
  }

  began(lane: string, step: Step): void {
    this.write({ lane, ...step });
  }

  private write(line: object): void {
    const at = new Date().toISOString();
    appendFileSync(path.join(this.path, 'steps.jsonl'), `${JSON.stringify({ at, ...line })}\n`);
  }

  keep(desk: Desk, report: string): void {
    for (const [nth, { log }] of desk.replicas.entries())
      writeFileSync(path.join(this.path, `replica-${nth + 1}.log`), log.join('\n'));
    copyFileSync(path.join(desk.folder, 'postgres.log'), path.join(this.path, 'postgres.log'));
    writeFileSync(path.join(this.path, 'report.txt'), report);
  }

  drop(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
