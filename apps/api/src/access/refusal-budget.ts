const WINDOW_MS = 60_000;
const PER_SOURCE = 30;
/** What is counted at once, so that many sources cannot fill the memory either. */
const SOURCES = 1_000;

/** How many refusals of an address or an account are written down, of each minute that begins with one. */
export class RefusalBudget {
  private readonly counts = new Map<string, number>();
  private left = 0;

  /** @param onLeftOut told at a minute's end how many went over the budget, if any */
  constructor(private readonly onLeftOut: (count: number) => void) {}

  allows(source: string): boolean {
    if (this.counts.size === 0) setTimeout(() => this.endMinute(), WINDOW_MS).unref();
    const count = this.counts.get(source) ?? 0;
    const allowed = count < PER_SOURCE && (count > 0 || this.counts.size < SOURCES);
    if (allowed) this.counts.set(source, count + 1);
    else this.left++;
    return allowed;
  }

  private endMinute(): void {
    if (this.left > 0) this.onLeftOut(this.left);
    this.left = 0;
    this.counts.clear();
  }
}
