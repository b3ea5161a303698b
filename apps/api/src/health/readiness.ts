import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Json } from '../audit/audit-log.ts';
import { Problem } from '../http/problem.ts';

/** What a feature tells operators about itself. It never makes the desk unready: that needs Postgres alone. */
export type Fact = () => Promise<Json>;

@Injectable()
export class Readiness {
  private readonly facts = new Map<string, Fact>();

  constructor(private readonly dataSource: DataSource) {}

  add(name: string, fact: Fact): void {
    this.facts.set(name, fact);
  }

  /** @throws Problem 503 while Postgres cannot be asked, or is not the database that this version migrated */
  async check(): Promise<{ status: 'ready'; facts: Record<string, Json> }> {
    const applied = await this.appliedMigrations();
    const missing = this.dataSource.migrations.filter(({ name }) => name === undefined || !applied.has(name));
    if (missing.length > 0)
      throw Problem.unavailable('database_not_migrated', 'The database lacks migrations of this version.');
    const facts = [...this.facts].map(async ([name, fact]) => [name, await fact()] as const);
    return { status: 'ready', facts: Object.fromEntries(await Promise.all(facts)) };
  }

  private async appliedMigrations(): Promise<Set<string>> {
    try {
      const rows = await this.dataSource.query<{ name: string }[]>('SELECT name FROM migrations');
      return new Set(rows.map((row) => row.name));
    } catch (cause) {
      throw Problem.unavailable('database_unreachable', 'The database cannot be asked right now.', cause);
    }
  }
}
