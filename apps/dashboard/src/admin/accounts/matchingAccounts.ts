import type { AccountRecord } from '@desk/contract';

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

/** The accounts whose name or e-mail holds every word; with or without accents, in any order. */
export const matchingAccounts = (accounts: AccountRecord[], words: string): AccountRecord[] => {
  const sought = plain(words).split(/\s+/).filter(Boolean);
  return accounts.filter(({ name, email }) => {
    const text = plain(`${name} ${email}`);
    return sought.every((word) => text.includes(word));
  });
};
