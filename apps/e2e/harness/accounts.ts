import type { AccountList, NewAccount, Role } from '@desk/contract';
import { expect, type Page } from '@playwright/test';
import type { Credentials } from './sign-in.ts';

/** Makes an account with the page's admin session, for specs whose subject is what comes after. */
export async function addAccount(page: Page, role: Role, name: string): Promise<Credentials> {
  const email = `${name.toLowerCase().replace(/\W+/g, '.')}@example.com`;
  const data: NewAccount = { email, name, role, password: `${name} knows this one` };
  expect((await page.request.post('/api/accounts', { data })).status()).toBe(201);
  return { email, password: data.password };
}

/** Disables an account with the page's admin session, for specs after which there must not be a second administrator. */
export async function disableAccount(page: Page, { email }: Credentials): Promise<void> {
  const { data } = (await (await page.request.get('/api/accounts')).json()) as AccountList;
  const id = data.find((account) => account.email === email)?.id;
  expect((await page.request.patch(`/api/accounts/${id}`, { data: { disabled: true } })).status()).toBe(200);
}
