import { expect, test } from '@jest/globals';
import { together } from './person.ts';

const verified = { email: 'verified@example.com', email_verified: true };

test.each([
  [{ sub: 's', email: 'other@example.com' }, verified, verified],
  [{ sub: 's', email_verified: true }, { email: 'other@example.com' }, { email: 'other@example.com' }],
  [
    { sub: 's', email: 'other@example.com', email_verified: false },
    verified,
    { email: 'other@example.com', email_verified: false },
  ],
  [{ sub: 's', email: 'other@example.com' }, { email_verified: true }, { email: 'other@example.com' }],
  [{ sub: 's' }, verified, verified],
])('of a token %j and of what is told besides, %j, the e-mail is %j', (token, more, { email, ...said }) => {
  expect(together(token, more)).toEqual({ sub: 's', email_verified: undefined, email, ...said });
});
