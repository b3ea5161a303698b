import type { Account, Preferences } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { preferencesOf } from './preferences-of.ts';

/** How people like the desk: nobody's business but their own, so that no log tells of it. */
@Injectable()
export class OwnPreferences {
  constructor(private readonly dataSource: DataSource) {}

  of({ id }: Account): Promise<Preferences> {
    return preferencesOf(this.dataSource.manager, id);
  }

  /** Written whole: of two browsers, the last one to say something is right. */
  async set({ id }: Account, preferences: Preferences): Promise<Preferences> {
    await this.dataSource.query(
      `INSERT INTO account_preferences (account_id, preferences) VALUES ($1, $2)
       ON CONFLICT (account_id) DO UPDATE SET preferences = excluded.preferences`,
      [id, JSON.stringify(preferences)],
    );
    return preferences;
  }
}
