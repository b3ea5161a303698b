import { appendFileSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Desk } from '../harness/desk.ts';
import type { Step } from './plan/steps.ts';

/** Beside the project's other results, which no commit takes. */
const RESULTS = path.join(import.meta.dirname, '../../test-results');

/** What a run leaves behind when something was broken: its steps as they began, the logs of all processes, the report. */
export class LogFolder {
  readonly path: string;

  /** @param command what repeats the run */
  constructor(command: string) {
    this.path = path.join(RESULTS, command.replace(/\W+/g, '-'));
    rmSync(this.path, { recursive: true, force: true });
    mkdirSync(this.path, { recursive: true });
  }

  began(lane: string, step: Step): void {
    // Some odd answers are of megabytes; their names say which they are.
    const said = step.kind === 'answer' ? { ...step, oddity: step.oddity.name } : step;
    const line = JSON.stringify({ time: new Date().toISOString(), lane, ...said });
    appendFileSync(path.join(this.path, 'steps.jsonl'), `${line}\n`);
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
