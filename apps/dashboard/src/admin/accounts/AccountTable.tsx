import type { AccountRecord } from '@desk/contract';
import { useTranslate } from 'react-admin';
import { ActionTable } from '../ActionTable.tsx';
import { AccountRow } from './AccountRow.tsx';

const COLUMNS = ['person', 'role', 'method', 'lastSignIn', 'sessions', 'state'] as const;

export const AccountTable = ({ accounts }: { accounts: AccountRecord[] }) => {
  const translate = useTranslate();
  return (
    <ActionTable labels={COLUMNS.map((column) => translate(`admin.accounts.column.${column}`))}>
      {accounts.map((account) => (
        <AccountRow key={account.id} account={account} />
      ))}
    </ActionTable>
  );
};
