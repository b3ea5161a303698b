import type { People as Everybody, Role } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Somebody who may have a case. */
export interface Reviewer {
  id: string;
  email: string;
}

const REVIEWING: Role[] = ['analyst', 'admin'];

/** The accounts that are not disabled, as colleagues know each other. */
@Injectable()
export class People {
  constructor(private readonly dataSource: DataSource) {}

  async everybody(): Promise<Everybody> {
    return {
      data: await this.dataSource.query<Everybody['data']>(
        'SELECT id, name, role FROM account WHERE disabled_at IS NULL ORDER BY lower(name), id',
      ),
    };
  }

  /** Who may decide cases, and so have them; null when there is no such account, or it may not. */
  async reviewer(id: string): Promise<Reviewer | null> {
    const [found] = await this.dataSource.query<Reviewer[]>(
      'SELECT id, email FROM account WHERE id = $1 AND disabled_at IS NULL AND role = ANY($2)',
      [id, REVIEWING],
    );
    return found ?? null;
  }

  /** Whether each of these is one of them. */
  async includes(ids: readonly string[]): Promise<boolean> {
    const found = await this.dataSource.query<object[]>(
      'SELECT FROM account WHERE id = ANY($1) AND disabled_at IS NULL',
      [ids],
    );
    return found.length === new Set(ids).size;
  }
}
