import { FINDING_SEVERITIES } from '@desk/contract';
import { expect, test } from '@playwright/test';
import { openCase, part, settledCase } from '../harness/cases.ts';
import { signIn } from '../harness/sign-in.ts';
import { caseOf } from '../harness/submit.ts';
import { takePicture } from '../harness/take-picture.ts';

/** The desk's names of what the published bodies show, as `libs/document-checks` finds it in them. */
const ODDITIES = {
  'example-id-card': { country: 'IN', names: [] },
  'example-driving-license': {
    country: 'QA',
    names: [
      'Part of a date',
      'Date in a wrong field',
      'Other kind of document',
      'Face failed, high confidence',
      'Name and its parts differ',
      'Network in another country',
      'Stray spaces',
    ],
  },
  'example-passport': { country: 'AE', names: ['MRZ repaired to be read', 'Network in another country'] },
};

/** What the desk finds by comparing cases: other specs hand the same persons in, too. */
const OF_OTHER_CASES = ['Document used elsewhere', 'Person under another e-mail'];

test.beforeEach(({ page }) => signIn(page));

for (const [word, { country, names }] of Object.entries(ODDITIES))
  test(`of the provider’s published body the page names exactly its oddities: ${word}`, async ({ page }) => {
    const id = await settledCase(page, `published-instant-${word}`, country);
    await openCase(page, id);
    const items = page.getByRole('region', { name: 'Worth a look' }).getByRole('listitem');
    const shown: string[] = [];
    for (const item of await items.all())
      shown.push((await item.getByRole('button').first().innerText()).split('\n')[0] ?? '');
    expect(shown.filter((name) => !OF_OTHER_CASES.includes(name)).toSorted()).toEqual(names.toSorted());
    const { findings } = await caseOf(page, id);
    expect(shown).toHaveLength(findings.length);
    for (const { code, severity, message, action } of findings) {
      expect(severity).toBe(FINDING_SEVERITIES[code]);
      expect([message, action].every((text) => text.length > 10)).toBe(true);
    }
    await takePicture(page, `case-${word}`);
    for (const item of await items.all()) {
      const button = item.getByRole('button').first();
      if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
      await expect(item.getByText('What to do:')).toBeVisible();
    }
    await expect(part(page, 'Declared and read')).toBeVisible();
  });
