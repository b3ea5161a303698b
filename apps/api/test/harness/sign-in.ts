import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { Account, Role, Session } from '@desk/contract';
import type { INestApplication } from '@nestjs/common';
import supertest from 'supertest';
import { DataSource } from 'typeorm';
import { AccountRecord } from '../../src/accounts/account.entity.ts';
import { Passwords } from '../../src/passwords/passwords.ts';

export type Agent = InstanceType<typeof supertest.agent>;

/** Calls the desk as one account; `cookie` for clients other than supertest. */
export type SignedIn = Agent & { account: Account; cookie: string };

export const TEST_PASSWORD = 'a password of the tests';

/** Signs a new account of that role in, as its browser would. */
export async function signInAs(app: INestApplication, role: Role): Promise<SignedIn> {
  const email = `${role}-${randomUUID()}@example.com`;
  await addAccount(app, { email, role });
  const agent = supertest.agent(app.getHttpServer() as Server);
  const answer = await agent.post('/api/session').send({ email, password: TEST_PASSWORD }).expect(201);
  const cookie = answer.get('Set-Cookie')?.[0]?.split(';')[0] ?? '';
  return Object.assign(agent, { account: (answer.body as Session).account, cookie });
}

/** Adds an account that signs in with the given password. */
export async function addAccount(
  app: INestApplication,
  { email, role, password = TEST_PASSWORD }: { email: string; role: Role; password?: string },
): Promise<string> {
  const id = randomUUID();
  const passwordHash = await app.get(Passwords).hash(password);
  await app
    .get(DataSource)
    .manager.insert(AccountRecord, { id, email, name: `Test ${role}`, role, passwordHash });
  return id;
}
