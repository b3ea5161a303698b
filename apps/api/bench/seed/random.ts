/**
 * Numbers that follow from their seeds alone (sfc32, Chris Doty-Humphrey's PractRand): whatever is computed first, and by whichever
 * worker, a case is always the same.
 */
export class Random {
  private a: number;
  private b: number;
  private c = 0x9e3779b9;
  private d = 1;

  constructor(seed: number, number: number) {
    this.a = seed | 0;
    this.b = number | 0;
    for (let round = 0; round < 15; round++) this.word();
  }

  /** From 0 inclusive to 1 exclusive. */
  readonly fraction = (): number => this.word() / 2 ** 32;

  /** A whole number, both ends inclusive. */
  int(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    return list[this.int(0, list.length - 1)] as T;
  }

  /** As random as a version 4 is (RFC 9562), and the same again from the same seeds. */
  uuid(): string {
    const hex = [this.word(), this.word(), this.word(), this.word()]
      .map((word) => word.toString(16).padStart(8, '0'))
      .join('');
    const variant = '89ab'[this.int(0, 3)];
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
  }

  private word(): number {
    const sum = (this.a + this.b + this.d) | 0;
    this.d = (this.d + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum;
    this.c |= 0;
    return sum >>> 0;
  }
}

/** Draws from a list of which the nth comes 1/n as often as the first. */
export function zipf<T>(list: readonly T[]): (random: Random) => T {
  let sum = 0;
  const sums = list.map((_, at) => (sum += 1 / (at + 1)));
  return (random) => {
    const drawn = random.fraction() * sum;
    return list[sums.findIndex((upTo) => drawn < upTo)] as T;
  };
}

/** A number below `modulus` for each number below it, none twice, and neighbours far apart. `factor` has no divisor with it. */
export const spread = (number: number, factor: number, modulus: number): number =>
  (number * factor + 12_345) % modulus;
