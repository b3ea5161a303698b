import { expect, test } from '@playwright/test';
import { addAccount } from '../harness/accounts.ts';
import { part, settledCase } from '../harness/cases.ts';
import { Keyboard } from '../harness/keyboard.ts';
import { signIn } from '../harness/sign-in.ts';
import { takePicture } from '../harness/take-picture.ts';

const HOW_MANY = 14;

test('an analyst’s hour by keyboard alone', async ({ page }, info) => {
  test.setTimeout(180_000);
  await signIn(page);
  const analyst = await addAccount(page, 'analyst', 'Yara Sander');
  await addAccount(page, 'analyst', 'Nasrin Vidal');
  for (let number = 1; number <= HOW_MANY; number++)
    await settledCase(page, `hour-${number}-declined-instant-passport`, 'AE');
  await page.context().clearCookies();

  const keys = new Keyboard(page);
  const note = (type: string, description: string) => info.annotations.push({ type, description });
  const stands = part(page, 'Where the case stands');
  const decision = part(page, 'Decision');
  const dialog = page.getByRole('dialog');
  const rows = page.getByRole('row');
  const onCase = /\/verifications\/[0-9a-f-]{36}\/show$/;

  await test.step('sign in, and see what waits', async () => {
    await page.goto('/');
    await expect(page.getByLabel('E-mail')).toBeVisible();
    await keys.tabTo(/^E-mail/);
    await keys.type(analyst.email);
    await keys.tabTo(/^Password/);
    await keys.type(analyst.password);
    await keys.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
    await expect(part(page, 'Waiting now')).toBeVisible();
  });

  await test.step('take the next, and look at its images near and turned', async () => {
    await keys.press('t');
    await expect(stands).toBeVisible();
    await keys.press('i');
    await expect(page.getByRole('dialog', { name: 'Images, large' })).toBeVisible();
    const status = dialog.getByRole('status').filter({ hasText: /%/ });
    const near = await status.innerText();
    for (const key of ['+', '+', '+', 'r', 'b', 'c']) await keys.press(key);
    await expect(status).toContainText('turned by 90°');
    await expect(status).not.toContainText(near.match(/\d+%/)?.[0] ?? '');
    await keys.press('s');
    await takePicture(page, 'image-viewer');
    await keys.press('x');
    await keys.press('Escape');
    await expect(dialog).toHaveCount(0);
  });

  await test.step('take another, and decide it: three keys', async () => {
    const before = page.url();
    await keys.press('t');
    await expect(page).not.toHaveURL(before);
    await expect(stands).toBeVisible();
    const [from, presses] = [Date.now(), keys.presses];
    await keys.press('a');
    await expect(page.getByRole('dialog', { name: 'Approve this case?' })).toBeVisible();
    await keys.press('1');
    await takePicture(page, 'decide');
    const looked = Date.now();
    await keys.press('Enter');
    await expect(decision.getByText('Approved. The case is decided.')).toBeVisible();
    await expect(stands.getByText('Approved')).toBeVisible();
    note('keys from the case to a recorded decision', String(keys.presses - presses));
    note('seconds to be recorded after the last key', String((Date.now() - looked) / 1000));
    note('seconds from the case to a recorded decision', String((Date.now() - from) / 1000));
    expect(keys.presses - presses).toBe(3);
  });

  await test.step('search, and go through what was found', async () => {
    await keys.press('/');
    await keys.type('hour-');
    await expect(rows).toHaveCount(HOW_MANY + 1);
    await keys.press('Escape');
    for (const key of ['j', 'j', 'k', 'j', 'o']) await keys.press(key);
    await expect(page).toHaveURL(onCase);
    await expect(part(page, 'History').getByRole('group', { name: 'What to show' })).toBeVisible();
    const second = page.url();
    await keys.press('j');
    await expect(page).not.toHaveURL(second);
    await keys.press('k');
    await expect(page).toHaveURL(second);
  });

  await test.step('reject one in words of one’s own, and ask for another submission of the next', async () => {
    await keys.press('r');
    await expect(page.getByRole('dialog', { name: 'Reject this case?' })).toBeVisible();
    await keys.press('0');
    await keys.type('The signature is another one');
    await keys.press('Enter');
    await expect(decision.getByText('Rejected. The case is decided.')).toBeVisible();
    await expect(stands.getByText('The signature is another one')).toBeVisible();
    const rejected = page.url();
    await keys.press('j');
    await expect(page).not.toHaveURL(rejected);
    await keys.press('s');
    await expect(page.getByRole('dialog', { name: 'Ask for another submission?' })).toBeVisible();
    for (const key of ['1', 'Enter']) await keys.press(key);
    await expect(decision.getByText('Resubmission is asked for. The case is decided.')).toBeVisible();
  });

  await test.step('take the decision back', async () => {
    await keys.tabTo(/^Withdraw/);
    await keys.press('Enter');
    await keys.type('It was about the neighbour’s case');
    await keys.press('Enter');
    await expect(decision.getByText('Withdrawn. The case is open again.')).toBeVisible();
    await expect(stands.getByText('None yet')).toBeVisible();
  });

  await test.step('write a note that names a colleague', async () => {
    await keys.press('n');
    await keys.type('Is this the same office, @Nas');
    await expect(page.getByRole('listbox').getByRole('option', { name: 'Nasrin Vidal' })).toBeVisible();
    await keys.press('Enter');
    await keys.type('?');
    await keys.press('Control+Enter');
    const notes = part(page, 'Notes');
    await expect(notes.getByText('Is this the same office, @Nasrin Vidal')).toBeVisible();
    await expect(notes.getByText('Told: Nasrin Vidal')).toBeVisible();
    await keys.tabTo(/^Add note/);
  });

  await test.step('re-check it, take it, and let it go', async () => {
    await keys.press('c');
    await expect(page.getByText('No change: the provider gave the same answer.')).toBeVisible();
    await keys.press('m');
    await expect(page.getByText(/^Yours/)).toBeVisible();
    await keys.tabTo(/^Release/, 'Shift+Tab');
    await keys.press('Enter');
    await expect(page.getByText('Nobody has it')).toBeVisible();
  });

  await test.step('choose rows one by one, then all of three pages, and decide them for one reason', async () => {
    await keys.press('u');
    await expect(rows).toHaveCount(HOW_MANY + 1);
    for (const key of ['j', 'x', 'j', 'x']) await keys.press(key);
    const selected = page.getByRole('region', { name: 'Selected verifications' });
    await expect(selected.getByText('2 selected')).toBeVisible();
    await keys.tabTo(/^Rows/);
    await keys.press('ArrowUp');
    await expect(page).toHaveURL(/perPage=10/);
    await expect(rows).toHaveCount(11);
    await keys.tabTo(/^Select this page/, 'Shift+Tab');
    await keys.press('Space');
    await keys.tabTo(/^Select all 14/);
    await keys.press('Enter');
    await expect(selected.getByText('14 selected')).toBeVisible();
    await keys.press('a');
    await expect(page.getByRole('dialog', { name: 'Decide 14 cases' })).toBeVisible();
    for (const key of ['1', 'Enter']) await keys.press(key);
    await expect(page.getByText(/1[23] cases were decided/).first()).toBeVisible();
    await takePicture(page, 'decided-many');
    await keys.press('Escape');
    await expect(dialog).toHaveCount(0);
  });

  await test.step('keep what the list shows as a view, and go to another one', async () => {
    await keys.press('/');
    await keys.press('Control+a');
    await keys.press('Delete');
    await keys.tabTo(/^Declined\s*\d/, 'Shift+Tab');
    await keys.press('Space');
    await expect(page).toHaveURL(/verificationStatus=declined/);
    await keys.tabTo(/^Save as a view/);
    await keys.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Save as a view' })).toBeVisible();
    await keys.type('Declined, whenever');
    await keys.press('Enter');
    await expect(dialog).toHaveCount(0);
    const views = page.getByRole('navigation', { name: 'Views' });
    await expect(views.getByRole('link', { name: 'Declined, whenever' })).toHaveAttribute(
      'aria-current',
      'true',
    );
    await keys.press('/');
    await keys.tabTo(/^Needs a review/);
    await keys.press('Enter');
    await expect(views.getByRole('link', { name: 'Needs a review' })).toHaveAttribute('aria-current', 'true');
  });

  await test.step('list the keys, switch them off, and see that they do nothing', async () => {
    await keys.press('?');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await takePicture(page, 'keys');
    await keys.tabTo(/^Single keys are shortcuts/, 'Shift+Tab');
    await keys.press('Space');
    await expect(dialog.getByRole('switch')).not.toBeChecked();
    await keys.press('Escape');
    await expect(dialog).toHaveCount(0);
    const here = page.url();
    for (const key of ['h', 'v', 't', 'j', 'x', 'o', 'a', '?']) await keys.press(key);
    await expect(dialog).toHaveCount(0);
    expect(page.url()).toBe(here);
    await expect(page.getByText('1 selected')).toHaveCount(0);
  });

  await test.step('switch them on again in one’s account', async () => {
    await keys.tabTo(/^Account$/, 'Shift+Tab');
    await keys.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Your account' })).toBeFocused();
    await keys.press('Enter');
    const single = page.getByRole('switch', { name: 'Single keys are shortcuts' });
    await expect(single).not.toBeChecked();
    await expect(page.getByRole('menu')).toHaveCount(0);
    await keys.tabTo(/^Single keys are shortcuts/);
    await keys.press('Space');
    await expect(single).toBeChecked();
    await keys.press('h');
    await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  });
  note('keys of the whole hour', String(keys.presses));
});
