import type { AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Logger } from 'pino';
import { FirstAccount } from './accounts/first-account.ts';
import { AppModule } from './app.module.ts';
import { inPlainWords } from './config/plain-words.ts';
import { loadSettings, type Settings } from './config/settings.ts';
import { configureHttp } from './http/configure.ts';
import { errorFacts } from './http/error-facts.ts';
import { createLogger, LOGGER, NestLogger } from './http/logger.ts';
import { DeskAdapter } from './http/server.ts';

try {
  await start();
} catch (error) {
  process.stderr.write(`${inPlainWords(error, 'Cannot start')}\n`);
  process.exit(1);
}

async function start(): Promise<void> {
  const settings = loadSettings(process.env);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(settings), new DeskAdapter(), {
    bodyParser: false,
    logger: new NestLogger(createLogger(settings)),
    abortOnError: false,
  });
  configureHttp(app);
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  // A launcher that dies, however it dies, takes its channel with it.
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));

  const { http, firstAccount, roles } = settings;
  await listen(app, settings);
  const url = roles.http ? urlOf(http.host, app.getHttpServer().address() as AddressInfo) : null;
  announce({ url, firstAccount: app.get(FirstAccount).created, signInEmail: firstAccount.email });
}

/** Polling waits for no port: a process that does nothing else may have been started with another one's settings. */
async function listen(app: NestExpressApplication, { http, roles }: Settings): Promise<void> {
  try {
    await app.listen(http.port, http.host);
  } catch (error) {
    if (roles.http || errorFacts(error).code !== 'EADDRINUSE') throw error;
    app
      .get<Logger>(LOGGER)
      .warn('PORT is taken: this process polls, but cannot be asked for its health and metrics');
  }
}

/** What a launcher or a person needs to know once: where it answers, and the first account while it is new. */
function announce(ready: {
  url: string | null;
  firstAccount: FirstAccount['created'];
  signInEmail: string;
}): void {
  if (process.send) {
    process.send({ type: 'ready', ...ready });
    return;
  }
  if (ready.url) process.stdout.write(`Verification Desk answers at ${ready.url}\n`);
  const { email, password } = ready.firstAccount ?? {};
  if (password) process.stdout.write(`First account: ${email}, password ${password} (shown this once)\n`);
}

function urlOf(host: string, { port }: AddressInfo): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
