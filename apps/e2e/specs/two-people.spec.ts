import { expect, test, type Browser, type Page } from '@playwright/test';
import type { ReviewPolicy } from '@desk/contract';
import { addAccount } from '../harness/accounts.ts';
import { openCase, part, settledCase } from '../harness/cases.ts';
import { signIn } from '../harness/sign-in.ts';
import { caseOf } from '../harness/submit.ts';
import { takePicture } from '../harness/take-picture.ts';

/** A browser of their own, signed in. */
async function deskOf(browser: Browser, page: Page, name: string): Promise<Page> {
  const credentials = await addAccount(page, 'analyst', name);
  const desk = await (await browser.newContext()).newPage();
  await signIn(desk, credentials);
  return desk;
}

/** Decides the case that is open, by its keys. */
async function decide(desk: Page, key: 'a' | 'r', reason = '1'): Promise<void> {
  await desk.keyboard.press(key);
  await expect(desk.getByRole('dialog').getByRole('radio').first()).toBeVisible();
  await desk.keyboard.press(reason);
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('dialog')).toHaveCount(0);
}

const decisionOf = (desk: Page) => part(desk, 'Decision');

let ilona: Page;
let basil: Page;

test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage();
  await signIn(page);
  ilona = await deskOf(browser, page, 'Ilona Marek');
  basil = await deskOf(browser, page, 'Basil Otieno');
  await page.close();
});

test.beforeEach(({ page }) => signIn(page));

test.afterAll(() => Promise.all([ilona, basil].map((desk) => desk.context().close())));

test.afterEach(async ({ page }) => {
  const policy = (await (await page.request.get('/api/review-policy')).json()) as ReviewPolicy;
  await page.request.put('/api/review-policy', {
    data: { ...policy, fourEyes: 'off' } satisfies ReviewPolicy,
  });
});

test('four eyes: a first decision is sealed to the second person, and where the two disagree a third one settles it', async ({
  page,
}) => {
  const id = await settledCase(page, 'eyes-accepted-instant-passport', 'QA');

  await test.step('an administrator asks for a second person', async () => {
    await page.goto('/admin/deciding');
    await page.getByRole('radio', { name: /^Every decision needs a second person/ }).check();
    await page.getByRole('button', { name: 'Save…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Change the rules' }).click();
    await expect(page.getByText('The rules are saved.')).toBeVisible();
  });

  const reason = 'Seen in person at the counter';
  await test.step('the first one decides, and is told that another is asked', async () => {
    await openCase(ilona, id);
    await ilona.keyboard.press('a');
    const dialog = ilona.getByRole('dialog');
    await expect(dialog.getByText('This is the first of two decisions')).toBeVisible();
    await ilona.keyboard.press('0');
    await dialog.getByLabel('Reason in your own words').fill(reason);
    await ilona.keyboard.press('Enter');
    await expect(decisionOf(ilona).getByText('Recorded. A second person is to decide now.')).toBeVisible();
    await ilona.keyboard.press('a');
    await expect(dialog).toHaveCount(0);
  });

  await test.step('the second one sees that there is a decision, and nothing of it', async () => {
    await openCase(basil, id);
    await expect(decisionOf(basil).getByText('Sealed', { exact: true })).toBeVisible();
    await expect(decisionOf(basil).getByText('you can be the one')).toBeVisible();
    await expect(basil.getByText(reason)).toHaveCount(0);
    await expect(basil.getByText('Approved')).toHaveCount(0);
    expect(JSON.stringify(await caseOf(basil, id))).not.toContain(reason);
    expect(await (await basil.request.get(`/api/verifications/${id}/history`)).text()).not.toContain(reason);
    await takePicture(basil, 'four-eyes');
  });

  await test.step('the second one disagrees, and both are open to both', async () => {
    await decide(basil, 'r');
    await expect(decisionOf(basil).getByText('The two decisions disagree')).toHaveCount(2);
    await expect(decisionOf(basil).getByText(reason)).toBeVisible();
    await expect(decisionOf(ilona).getByText('The two decisions disagree')).toBeVisible();
  });

  await test.step('a third one settles it', async () => {
    await openCase(page, id);
    await expect(
      decisionOf(page).getByText('Two people decided differently. Your decision settles it.'),
    ).toBeVisible();
    await decide(page, 'r');
    await expect(decisionOf(page).getByText('Rejected. The case is decided.')).toBeVisible();
    expect(await caseOf(page, id)).toMatchObject({ reviewStage: 'decided', reviewDecision: 'rejected' });
    await expect(part(ilona, 'Where the case stands').getByText('Rejected')).toBeVisible();
  });
});

test('two people who take the next at the same time never get the same', async ({ page }) => {
  const ids: string[] = [];
  for (const number of [1, 2, 3, 4, 5, 6])
    ids.push(await settledCase(page, `race-${number}-declined-instant-passport`, 'IS'));
  const both = [ilona, basil];
  await Promise.all(
    both.map(async (desk) => {
      await desk.goto('/verifications?country=IS');
      await expect(desk.getByRole('row')).toHaveCount(7, { timeout: 30_000 });
    }),
  );
  const taken: string[] = [];
  for (let round = 0; round < 3; round++) {
    const before = both.map((desk) => desk.url());
    await Promise.all(both.map((desk) => desk.keyboard.press('t')));
    for (const [index, desk] of both.entries()) {
      await expect(desk).not.toHaveURL(before[index] ?? '');
      await expect(desk.getByText(/^Yours/)).toBeVisible();
      taken.push(desk.url().split('/').at(-2) ?? '');
    }
  }
  expect(taken.toSorted()).toEqual(ids.toSorted());
  await ilona.keyboard.press('t');
  await expect(ilona.getByText('No case of the list’s filter waits')).toBeVisible();
});

test('a mention arrives in the colleague’s bell, and leads to the note', async ({ page }) => {
  const id = await settledCase(page, 'mention-declined-instant-passport', 'QA');
  await openCase(ilona, id);
  await ilona.keyboard.press('n');
  await ilona.keyboard.type('The photo is another one @basil');
  await ilona.getByRole('option', { name: 'Basil Otieno' }).click();
  await ilona.keyboard.press('Control+Enter');
  await expect(part(ilona, 'Notes').getByText(/^Told: Basil/)).toBeVisible();

  const bell = basil.getByRole('button', { name: /^Mentions/ });
  await expect(bell).toHaveAccessibleName('Mentions, 1 unread');
  await bell.click();
  await basil.getByRole('menuitem', { name: /mentioned you/ }).click();
  await expect(basil).toHaveURL(new RegExp(id));
  await expect(part(basil, 'Notes').getByText('The photo is another one')).toBeVisible();
  await expect(bell).toHaveAccessibleName('Mentions');
});

test('an answer that changes after the decision puts the case before a person again', async ({ page }) => {
  const id = await settledCase(page, 'changed-flip-instant-passport', 'QA');
  await openCase(ilona, id);
  await decide(ilona, 'a');
  await expect(decisionOf(ilona).getByText('Approved. The case is decided.')).toBeVisible();
  expect((await caseOf(page, id)).needsReview).toBe(false);

  await openCase(basil, id);
  await basil.keyboard.press('c');
  await expect(part(basil, 'Where the case stands').getByText('Declined', { exact: true })).toBeVisible();
  await expect(
    decisionOf(ilona).getByText('The provider changed its answer after this decision.'),
  ).toBeVisible();
  await expect(part(ilona, 'Worth a look').getByText('Answer changed')).toBeVisible();
  await expect(part(ilona, 'History').getByText('Changed after completion')).toBeVisible();
  expect((await caseOf(page, id)).needsReview).toBe(true);
});
