import type { Deed } from './plan/steps.ts';

/** What somebody was told in an answer has been done, and so must be there in the end. */
export class Acknowledged {
  /** Submissions that were asked for, each e-mail once. */
  readonly attempted: { email: string; keyed: boolean }[] = [];
  /** By e-mail, the case's id. */
  readonly submissions = new Map<string, string>();
  readonly reviews: { id: string; reason: string }[] = [];
  readonly notes: string[] = [];
  readonly files: { id: string; rows: number; sha256: string }[] = [];
  /** What was decided about unconfirmed cases. */
  readonly decisions: { id: string; action: string }[] = [];
  /** How often each deed had each answer; `none` where the connection broke. */
  readonly answers = new Map<string, number>();
  /** What was wrong at once, a sentence each. */
  readonly broken: string[] = [];

  /** The ids of known cases, in the order of their acknowledgement. */
  get ids(): string[] {
    return [...this.submissions.values()];
  }

  /** Every answer about one e-mail names the same case. */
  submitted(email: string, id: string): void {
    const known = this.submissions.get(email);
    if (known !== undefined && known !== id)
      this.broken.push(`${email} became two cases, ${known} and ${id}`);
    this.submissions.set(email, id);
  }

  answered(kind: Deed['kind'], status: number | 'none'): void {
    const what = `${kind}: ${status}`;
    this.answers.set(what, (this.answers.get(what) ?? 0) + 1);
  }
}
