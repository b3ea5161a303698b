import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { ADMIN } from '../harness/admin.ts';
import { addresses } from '../harness/addresses.ts';
import { signIn } from '../harness/sign-in.ts';
import { caseOf, submit } from '../harness/submit.ts';

const PERSON = 'canary-accepted-instant-example-id-card';

test('nothing personal is in any address, in the browser’s storage or in any log of the system', async ({
  page,
}) => {
  const addressesOfCalls: string[] = [];
  const console: string[] = [];
  page.on('request', (request) => addressesOfCalls.push(request.url()));
  page.on('console', (message) => console.push(message.text()));
  await signIn(page);
  const { id } = await submit(page, PERSON);
  const detail = await caseOf(page, id);
  const name = detail.fullName ?? '';
  const number = detail.documentNumber ?? '';
  expect([name, number].every((text) => text.length > 5)).toBe(true);

  await page.goto('/verifications');
  for (const text of [name, number, PERSON]) {
    await page.getByPlaceholder('Name, e-mail, document number or reference').fill(text);
    await expect(page.getByRole('row').filter({ hasText: PERSON })).toBeVisible();
    addressesOfCalls.push(page.url());
  }
  await page.getByRole('row').filter({ hasText: PERSON }).click();
  await expect(page.getByText(number).first()).toBeVisible();
  addressesOfCalls.push(page.url());

  const canaries = [name, number, PERSON, ADMIN.password].flatMap((text) => [text, encodeURIComponent(text)]);
  const heardIn = (text: string) => canaries.filter((canary) => text.includes(canary));
  // The canaries are alive: the page shows them.
  expect(heardIn(await page.content())).toContain(number);

  expect(addressesOfCalls.length).toBeGreaterThan(10);
  expect(heardIn(addressesOfCalls.join('\n'))).toEqual([]);
  expect(heardIn(console.join('\n'))).toEqual([]);
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  );
  expect(heardIn(stored)).toEqual([]);

  const { logs } = addresses();
  const files = readdirSync(logs);
  expect(files).toEqual(expect.arrayContaining(['api.log', 'postgres.log']));
  for (const file of files)
    expect([file, heardIn(readFileSync(path.join(logs, file), 'utf8'))]).toEqual([file, []]);
});
