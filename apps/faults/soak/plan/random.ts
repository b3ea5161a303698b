import { createHash } from 'node:crypto';

/** Four words, not all of them zero; changed by each draw. */
export type State = [number, number, number, number];

/** The generator xorshift128 of G. Marsaglia, “Xorshift RNGs”, Journal of Statistical Software 8 (14), 2003, section 4. */
export function xorshift128(state: State): number {
  const [x, y, z, w] = state;
  const t = x ^ (x << 11);
  const drawn = (w ^ (w >>> 19) ^ t ^ (t >>> 8)) >>> 0;
  state.splice(0, 4, y, z, w, drawn);
  return drawn;
}

/** Draws that are the same for the same seed, in the same order. */
export class Random {
  private readonly state: State;

  constructor(...seed: string[]) {
    const digest = createHash('sha256').update(JSON.stringify(seed)).digest();
    this.state = [0, 4, 8, 12].map((at) => digest.readUInt32LE(at)) as State;
  }

  /** From 0 inclusive to 1 exclusive. */
  fraction(): number {
    return xorshift128(this.state) / 2 ** 32;
  }

  /** A whole number, both ends inclusive. */
  int(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  pick<T>(choices: readonly [T, ...T[]]): T {
    return choices[this.int(0, choices.length - 1)] ?? choices[0];
  }

  /** One of these, each as likely as the number before it says. */
  weighted<T>(choices: readonly [[number, T], ...[number, T][]]): T {
    let left = this.fraction() * choices.reduce((sum, [weight]) => sum + weight, 0);
    return (choices.find(([weight]) => (left -= weight) < 0) ?? choices[0])[1];
  }
}
