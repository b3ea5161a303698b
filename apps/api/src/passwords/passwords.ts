import { randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** Argon2id (the library's default variant) at OWASP's first choice of 19 MiB, two passes and one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

@Injectable()
export class Passwords implements OnModuleInit {
  protected readonly cost = COST;
  /** Nobody's; made at the start, so that even the first unknown account costs no more than a known one. */
  private decoy = '';

  async onModuleInit(): Promise<void> {
    this.decoy = await this.hash(randomBytes(32).toString('base64'));
  }

  hash(password: string): Promise<string> {
    return hash(normal(password), this.cost);
  }

  /** Whether a password is the hash's; without a hash it takes the same time and never is. */
  async verify(stored: string | null, password: string): Promise<boolean> {
    const matches = await verify(stored ?? this.decoy, normal(password));
    return stored !== null && matches;
  }
}

/** The same characters typed on another keyboard may come as other code points (NIST SP 800-63B 3.1.1.2). */
const normal = (password: string): string => password.normalize('NFKC');
