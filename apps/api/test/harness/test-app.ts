import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@desk/contract';
import type { ModuleMetadata } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import supertest from 'supertest';
import { DataSource } from 'typeorm';
import { AppModule } from '../../src/app.module.ts';
import type { Settings } from '../../src/config/settings.ts';
import { configureHttp } from '../../src/http/configure.ts';
import { createLogger, LOGGER } from '../../src/http/logger.ts';
import { DeskAdapter } from '../../src/http/server.ts';
import { Passwords } from '../../src/passwords/passwords.ts';
import { disposableDatabase } from './database.ts';
import { QuickPasswords } from './quick-passwords.ts';
import { type Agent, type SignedIn, signInAs } from './sign-in.ts';
import { testSettings } from './test-settings.ts';

export type { Agent, SignedIn };

export interface TestAppOptions {
  /** The URL of a database to use, such as another replica's; else one of its own, gone with `close`. */
  database?: string;
  providerUrl?: string;
  /** Needed by a replica that reads what another one sealed. */
  encryptionKey?: Buffer;
  settings?: Partial<Settings>;
  /** Routes that only the test has. */
  controllers?: ModuleMetadata['controllers'];
}

/** The whole API, listening, on a database of its own. */
export interface TestApp {
  app: NestExpressApplication;
  url: string;
  dataSource: DataSource;
  settings: Settings;
  /** What was logged, a JSON line each. */
  logs: string[];
  /** Calls the API as a stranger; keeps the cookies that it is given. */
  http(): Agent;
  signIn(role?: Role): Promise<SignedIn>;
  close(): Promise<void>;
}

export async function testApp(options: TestAppOptions = {}): Promise<TestApp> {
  const database = options.database
    ? { url: options.database, drop: () => Promise.resolve() }
    : await disposableDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'desk-test-'));
  const settings = {
    ...testSettings({ ...options, databaseUrl: database.url, dataDir }),
    ...options.settings,
  };
  const logs: string[] = [];
  const module = await Test.createTestingModule({
    imports: [AppModule.with(settings)],
    controllers: options.controllers,
  })
    .overrideProvider(LOGGER)
    .useValue(createLogger(settings, { write: (line) => void logs.push(line) }))
    .overrideProvider(Passwords)
    .useClass(QuickPasswords)
    .compile();
  const app = module.createNestApplication<NestExpressApplication>(new DeskAdapter(), {
    bodyParser: false,
  });
  configureHttp(app);
  await app.listen(settings.http.port, settings.http.host);

  const server = app.getHttpServer();
  return {
    app,
    url: await app.getUrl(),
    dataSource: app.get(DataSource),
    settings,
    logs,
    http: () => supertest.agent(server),
    signIn: (role = 'admin') => signInAs(app, role),
    close: async () => {
      server.closeAllConnections();
      await app.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
