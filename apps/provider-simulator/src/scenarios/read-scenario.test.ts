import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readScenario } from './read-scenario.ts';
import { WORDS } from './words.ts';

describe('readScenario', () => {
  test.each(['declined-slow@example.com', 'slow.declined@example.com', 'Declined+17_slow@example.com'])(
    'finds the words of %s',
    (email) => expect(readScenario(email)).toMatchObject({ verdict: 'declined', pace: 'slow' }),
  );

  test('reads the longer word, not the one inside it', () => {
    expect(readScenario('refused-country@example.com').refusedField).toBe('country');
    expect(readScenario('example-id-card@example.com')).not.toHaveProperty('document');
  });

  test('takes several reasons, the first one written being the main one, which decline whatever else is asked', () => {
    expect(readScenario('accepted-blurry-expired@example.com')).toMatchObject({
      verdict: 'declined',
      reasons: ['blurry', 'expired'],
    });
    expect(readScenario('expired-blurry@example.com').reasons).toEqual(['expired', 'blurry']);
  });

  test.each(['undeclined@example.com', 'someone@declined.example.com', 'asha.verma@example.com'])(
    'asks for nothing in %s',
    (email) => expect(readScenario(email)).not.toHaveProperty('verdict'),
  );
});

test.each(Object.keys(WORDS))('the README explains %s', (word) => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  expect(readme).toContain(`\`${word}\``);
});
