import type { DataSource } from 'typeorm';
import type { DataKeys } from './data-keys.ts';

/** What each key of the desk's own is for. They outlive `ENCRYPTION_KEY`, which only wraps them. */
const SECRETS = ['audit', 'export_signing', 'second_factor', 'sign_in'] as const;
export type SecretName = (typeof SECRETS)[number];

/** The desk's own keys, 32 bytes each: nobody who has the database alone can read or replace them. */
export class DeskSecrets {
  private constructor(private readonly keys: Map<string, Buffer>) {}

  /** Reads the keys and makes those that are missing. @throws UnreadableSecret under another ENCRYPTION_KEY */
  static async load(dataSource: DataSource, dataKeys: DataKeys): Promise<DeskSecrets> {
    for (const name of SECRETS)
      await dataSource.query(
        'INSERT INTO desk_secret (name, wrapped) VALUES ($1, $2) ON CONFLICT DO NOTHING',
        [name, dataKeys.create().wrapped],
      );
    return DeskSecrets.read(dataSource, dataKeys);
  }

  /** The keys as they are, for what must not write. @throws UnreadableSecret under another ENCRYPTION_KEY */
  static async read(dataSource: DataSource, dataKeys: DataKeys): Promise<DeskSecrets> {
    const rows = await dataSource.query<{ name: string; wrapped: Buffer }[]>(
      'SELECT name, wrapped FROM desk_secret',
    );
    return new DeskSecrets(new Map(rows.map(({ name, wrapped }) => [name, dataKeys.unwrap(wrapped)])));
  }

  key(name: SecretName): Buffer {
    const key = this.keys.get(name);
    if (key === undefined) throw new Error(`The desk has no key for ${name}`);
    return key;
  }
}
