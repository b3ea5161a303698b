import { NestFactory } from '@nestjs/core';
import { verificationSearch, type Account } from '@desk/contract';
import { DataSource, type Logger } from 'typeorm';
import type { Caller } from '../../src/access/caller.ts';
import { AppModule } from '../../src/app.module.ts';
import type { Settings } from '../../src/config/settings.ts';
import { CaseViews } from '../../src/verifications/case-views.ts';
import { VerificationList } from '../../src/verifications/verification-list.ts';
import { copiesOf, type Copy } from './copies.ts';
import { questionsAbout, type Question } from './questions.ts';
import { findSubjects } from './subjects.ts';

/** One statement as the desk sends it to Postgres. */
export interface Statement {
  sql: string;
  parameters: unknown[];
}

/** What each question has Postgres read: the desk's own statements, so that nothing but its way to them is measured. */
export async function statementsOf(
  settings: Settings,
): Promise<{ asked: { question: Question; statements: Statement[] }[]; copies: Copy[] }> {
  const context = await NestFactory.createApplicationContext(AppModule.with(settings), { logger: false });
  const dataSource = context.get(DataSource);
  const caller = await adminOf(dataSource);
  const ask = async (question: Question): Promise<unknown> => {
    if (question.kind === 'case') return context.get(CaseViews).view(caller, question.id);
    const list = context.get(VerificationList);
    if (question.kind === 'facets') return list.facets(caller, question.filter);
    return list.page(caller, verificationSearch.parse(question.search));
  };
  const asked = [];
  for (const question of questionsAbout(await findSubjects(dataSource)))
    asked.push({ question, statements: await recorded(dataSource, () => ask(question)) });
  const copies = await copiesOf(dataSource);
  await context.close();
  return { asked, copies };
}

/** The reading statements among those that are sent while something is done; loops in the background send theirs in between. */
async function recorded(dataSource: DataSource, done: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const usual = dataSource.logger;
  const nothing = () => undefined;
  dataSource.logger = {
    logQuery: (sql, parameters) =>
      void statements.push({ sql, parameters: Array.isArray(parameters) ? parameters : [] }),
    logQueryError: nothing,
    logQuerySlow: nothing,
    logSchemaBuild: nothing,
    logMigration: nothing,
    log: nothing,
  } satisfies Logger;
  try {
    await done();
  } finally {
    dataSource.logger = usual;
  }
  return statements.filter(
    ({ sql }) => /^(\s|\/\*.*?\*\/)*(SELECT|WITH)\b/.test(sql) && !/\b(INSERT|UPDATE|FOR)\b/.test(sql),
  );
}

async function adminOf(dataSource: DataSource): Promise<Caller> {
  const [account] = await dataSource.query<Account[]>(
    `SELECT id, email, name, role FROM account WHERE role = 'admin' LIMIT 1`,
  );
  if (account === undefined) throw new Error('The desk has no account');
  return { kind: 'token', account, masked: false, madeById: account.id };
}
