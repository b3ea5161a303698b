import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { scrape, type Scrape } from './harness/metrics.ts';
import { testApp, type TestApp } from './harness/test-app.ts';

/*
 * What operators are given in docs/operations, held against a real scrape: a metric that was renamed leaves an alert silent
 * and a panel empty, and nobody would notice.
 */

const FOLDER = join(import.meta.dirname, '../../../docs/operations');
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

interface Dashboard {
  title: string;
  panels: { id: number; title: string; targets: { expr: string }[] }[];
}

const dashboard = JSON.parse(read('dashboard.json')) as Dashboard;
const alerts = read('alerts.yml').split('- alert: ').slice(1);
const runbooks = read('runbooks.md');

let api: TestApp;
let scraped: Scrape;
beforeAll(async () => {
  api = await testApp();
  // One request before, so that each kind of metric has a sample.
  await api.http().get('/api/health/ready').expect(200);
  scraped = await scrape(api);
});
afterAll(() => api.close());

/** The metrics that an expression names and no scrape has. */
function unknownIn(expression: string): string[] {
  const names = expression.match(/\b(desk|nodejs|process)_\w+/g) ?? [];
  return names.filter(
    (name) => !(name.replace(/_(bucket|count|sum)$/, '') in scraped.help) && !(name in scraped.help),
  );
}

/** What an expression asks a gauge's fixed labels for, and no scrape has. */
function unheldBy(expression: string): string[] {
  const asked = expression.match(/\b(queue|state|pool)="\w+"/g) ?? [];
  return asked.filter((label) => !Object.keys(scraped.values).some((sample) => sample.includes(label)));
}

const expressionOf = (alert: string): string => /^ +expr: (.+)$/m.exec(alert)?.[1] ?? '';

test.each(dashboard.panels)('the panel "$title" shows metrics that exist', ({ targets }) => {
  expect(targets.length).toBeGreaterThan(0);
  for (const { expr } of targets) {
    expect(expr).toMatch(/\b(desk|nodejs|process)_/);
    expect([expr, unknownIn(expr), unheldBy(expr)]).toEqual([expr, [], []]);
  }
});

test('the dashboard can be imported: it names no data source of ours, and no two panels are one', () => {
  expect(JSON.stringify(dashboard).match(/"uid":"(?!\$\{datasource\}|verification-desk)[^"]*"/g)).toBeNull();
  expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(dashboard.panels.length);
});

test.each(alerts.map((alert) => ({ name: alert.split('\n')[0] ?? '', alert })))(
  'the alert $name is about metrics that exist, says how urgent it is, and has its chapter',
  ({ name, alert }) => {
    const expression = expressionOf(alert);
    expect(expression).toMatch(/\b(up\{|(desk|nodejs|process)_)/);
    expect([expression, unknownIn(expression), unheldBy(expression)]).toEqual([expression, [], []]);
    expect(alert).toMatch(/severity: (page|ticket)/);
    expect(alert).toContain(`runbooks.md#${name.toLowerCase()}`);
    const [, chapter = ''] = runbooks.split(`\n## ${name}\n`);
    expect(chapter.trimStart()).toMatch(alert.includes('severity: page') ? /^\*\*Page/ : /^\*\*Ticket/);
  },
);

test('every chapter has its alert, and every metric of ours is in the table', () => {
  const chapters = [...runbooks.matchAll(/^## (\w+)$/gm)].map(([, name]) => name);
  expect(chapters).toEqual(alerts.map((alert) => alert.split('\n')[0]));
  const ours = Object.keys(scraped.help).filter((name) => name.startsWith('desk_'));
  expect(ours.filter((name) => !read('README.md').includes(`\`${name}\``))).toEqual([]);
});
