import type { Operation } from '../ledger/counts.ts';
import type { Fault, FaultRule } from './fault.ts';

/** What is known of a call before it is done. */
export interface Call {
  method: Operation;
  email: string | undefined;
  referenceId: string | undefined;
}

/** The faults asked for and not used up; the oldest that matches is taken first. */
export class FaultList {
  #rules: FaultRule[] = [];

  get waiting(): readonly FaultRule[] {
    return this.#rules;
  }

  add(rule: FaultRule): void {
    this.#rules.push({ ...rule });
  }

  clear(): void {
    this.#rules = [];
  }

  /** The fault that this call meets, which is used up by it. */
  take(call: Call): Fault | undefined {
    const rule = this.#rules.find(
      ({ match }) =>
        (match.method ?? call.method) === call.method &&
        (match.email ?? call.email) === call.email &&
        (match.referenceId ?? call.referenceId) === call.referenceId,
    );
    if (!rule) return undefined;
    rule.times -= 1;
    if (rule.times === 0) this.#rules = this.#rules.filter((other) => other !== rule);
    return rule.fault;
  }
}
