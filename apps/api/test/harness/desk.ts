import { randomUUID } from 'node:crypto';
import type { Exchange, VerificationChanged, VerificationDetail } from '@desk/contract';
import type { DataSource } from 'typeorm';
import type { Settings } from '../../src/config/settings.ts';
import { announce } from '../../src/events/announce.ts';
import { ChangeFeed } from '../../src/events/change-feed.ts';
import { Poller } from '../../src/polling/poller.ts';
import { ProviderCalls } from '../../src/verifications/provider-calls.ts';
import { ScriptedProvider, type Script } from './scripted-provider.ts';
import { submissionOf } from './submission.ts';
import { testSettings } from './test-settings.ts';
import { testApp, type SignedIn, type TestApp } from './test-app.ts';

/** A whole desk with a provider that does what the test says, and an admin signed in. */
export class Desk {
  private constructor(
    readonly provider: ScriptedProvider,
    readonly api: TestApp,
    readonly admin: SignedIn,
  ) {}

  /** @param changes what is set otherwise than `testSettings` has it, such as `deadlineMs` of the provider */
  static async open(
    changes: Partial<Settings['provider']> = {},
    settings: Partial<Settings> = {},
  ): Promise<Desk> {
    const provider = await ScriptedProvider.start();
    const { provider: usual } = testSettings({ databaseUrl: '', dataDir: '', providerUrl: provider.url });
    const api = await testApp({ settings: { ...settings, provider: { ...usual, ...changes } } });
    return new Desk(provider, api, await api.signIn('admin'));
  }

  get dataSource(): DataSource {
    return this.api.dataSource;
  }

  async close(): Promise<void> {
    await this.api.close();
    await this.provider.close();
  }

  /** Submits an applicant of that name and gives the case as it is right after. */
  async submit(name = 'applicant', ...scripts: Script[]): Promise<VerificationDetail> {
    this.provider.next(...scripts);
    const answer = await this.admin
      .post('/api/verifications')
      .send(submissionOf({ email: `${name}@example.com` }))
      .expect(201);
    return answer.body as VerificationDetail;
  }

  async detail(id: string): Promise<VerificationDetail> {
    return (await this.admin.get(`/api/verifications/${id}`).expect(200)).body as VerificationDetail;
  }

  /** Every call to the provider about a case, oldest first. */
  async exchanges(id: string): Promise<Exchange[]> {
    const answer = await this.admin.get(`/api/verifications/${id}/exchanges`).expect(200);
    return (answer.body as { data: Exchange[] }).data;
  }

  /** What the provider said in the newest of them, as it is downloaded. */
  async newestBytes(id: string): Promise<Buffer> {
    const newest = (await this.exchanges(id)).at(-1);
    const answer = await this.admin.get(`/api/verifications/${id}/exchanges/${newest?.id}/body`).expect(200);
    return answer.body as Buffer;
  }

  /** Lets the poller do what is due, the given cases included, and waits until it is done. */
  async poll(...ids: string[]): Promise<void> {
    if (ids.length > 0)
      await this.dataSource.query('UPDATE verification SET next_check_at = now() WHERE id = ANY($1)', [ids]);
    await this.api.app.get(Poller).runOnce();
    await this.api.app.get(ProviderCalls).idle();
  }

  /** What open browsers are told while something is done, and not of what was done before. */
  async changes(done: () => PromiseLike<unknown>): Promise<VerificationChanged[]> {
    const heard: VerificationChanged[] = [];
    // Notifications come in the order of their commits: between these two is what was committed between them.
    const mark = () => ({ id: randomUUID(), status: 'queued', verificationStatus: null }) as const;
    const [first, last] = [mark(), mark()];
    await new Promise<void>((resolve, reject) => {
      const attempt = (work: () => Promise<unknown>) => void work().catch(reject);
      let begun = false;
      const subscription = this.api.app.get(ChangeFeed).events.subscribe((event) => {
        if (event.kind === 'missed') return;
        const { change } = event;
        if (change.id === first.id) {
          begun = true;
          attempt(async () => {
            await done();
            await announce(this.dataSource.manager, last);
          });
        } else if (change.id === last.id) {
          subscription.unsubscribe();
          resolve();
        } else if (begun) heard.push(change);
      });
      attempt(() => announce(this.dataSource.manager, first));
    });
    return heard;
  }

  async count(table: string): Promise<number> {
    const [row] = await this.dataSource.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM ${table}`,
    );
    return row?.count ?? Number.NaN;
  }
}
