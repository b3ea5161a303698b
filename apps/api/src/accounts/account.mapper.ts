import type { Account } from '@desk/contract';
import type { AccountRecord } from './account.entity.ts';

export const toAccount = ({
  id,
  email,
  name,
  role,
}: Pick<AccountRecord, 'id' | 'email' | 'name' | 'role'>): Account => ({
  id,
  email,
  name,
  role,
});
