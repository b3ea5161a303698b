import { hash } from 'node:crypto';

/**
 * A seeded source in which every draw has a name. The same seed and name always draw the same, so the order of
 * submissions does not matter, and a new draw added to the code leaves all others as they were.
 */
export class Draws {
  readonly #seed: string;

  constructor(...seed: string[]) {
    this.#seed = JSON.stringify(seed);
  }

  /** From 0 inclusive to 1 exclusive. */
  fraction(name: string): number {
    return hash('sha256', this.#seed + name, 'buffer').readUIntBE(0, 6) / 2 ** 48;
  }

  /** A whole number, both ends inclusive. */
  int(name: string, least: number, most: number): number {
    return least + Math.floor(this.fraction(name) * (most - least + 1));
  }

  chance(name: string, probability: number): boolean {
    return this.fraction(name) < probability;
  }

  /** One of a list that is not empty. */
  pick<T>(name: string, choices: readonly [T, ...T[]] | readonly T[]): T {
    const chosen = choices[this.int(name, 0, choices.length - 1)];
    if (chosen === undefined) throw new RangeError(`nothing to draw ${name} from`);
    return chosen;
  }

  /** One of a list, each as likely as its weight says. */
  weighted<T extends { weight: number }>(name: string, choices: readonly T[]): T {
    let left = this.fraction(name) * choices.reduce((sum, { weight }) => sum + weight, 0);
    const chosen = choices.find(({ weight }) => (left -= weight) < 0) ?? choices.at(-1);
    if (chosen === undefined) throw new RangeError(`nothing to draw ${name} from`);
    return chosen;
  }

  /** `#` becomes a digit, `?` a capital letter, everything else stays. */
  fill(name: string, pattern: string): string {
    return pattern.replace(/[#?]/g, (sign, at: number) =>
      sign === '#'
        ? String(this.int(`${name}.${at}`, 0, 9))
        : String.fromCharCode(65 + this.int(`${name}.${at}`, 0, 25)),
    );
  }
}
