const TOLD_EVERY_MS = 5_000;

/** Tells on the error output how far a seed is, and how long each step took. */
export class Progress {
  private readonly began = performance.now();
  private stepBegan = this.began;
  private current: string | null = null;
  private told = this.began;
  private cases = 0;

  constructor(private readonly rows: number) {}

  readonly step = (name: string): void => {
    this.endStep();
    this.current = name;
    this.stepBegan = performance.now();
  };

  readonly wrote = (cases: number): void => {
    this.cases += cases;
    if (performance.now() - this.told < TOLD_EVERY_MS) return;
    this.told = performance.now();
    this.tell(`${this.cases} of ${this.rows} cases, ${this.perSecond()} a second`);
  };

  end(): void {
    this.endStep();
    this.tell(`${this.rows} cases in ${seconds(this.began)} s`);
  }

  private endStep(): void {
    if (this.current !== null) this.tell(`${this.current}: ${seconds(this.stepBegan)} s`);
  }

  private perSecond = (): number => Math.round((this.cases / (performance.now() - this.stepBegan)) * 1_000);

  private tell(line: string): void {
    process.stderr.write(`${line}\n`);
  }
}

const seconds = (since: number): string => ((performance.now() - since) / 1_000).toFixed(1);
