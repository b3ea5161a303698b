import { Passwords } from '../../src/passwords/passwords.ts';

/** Argon2id at the least that it may cost: suites sign hundreds of people in, and the cost is `passwords.test.ts`'s. */
export class QuickPasswords extends Passwords {
  protected override readonly cost = { memoryCost: 8, timeCost: 1, parallelism: 1 };
}
