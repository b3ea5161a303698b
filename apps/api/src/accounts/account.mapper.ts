import type { Account } from '@desk/contract';
import type { AccountRecord } from './account.entity.ts';

export const toAccount = ({
  id,
  email,
  name,
  role,
}: Omit<AccountRecord, 'passwordHash' | 'disabledAt'>): Account => ({
  id,
  email,
  name,
  role,
});
