import type { TokenRecord } from '@desk/contract';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { leavesFocus } from '../../shared/focusContent.ts';
import { HostileText } from '../../shared/HostileText.tsx';
import { TimeAgo } from '../../shared/TimeAgo.tsx';
import { visibleText } from '../../shared/visibleText.ts';
import { ActionTable } from '../ActionTable.tsx';
import { RevokeToken } from './RevokeToken.tsx';
import { TokenExpiry } from './TokenExpiry.tsx';

const COLUMNS = ['name', 'role', 'expires', 'lastUsed', 'created'] as const;

export const TokenTable = ({ tokens }: { tokens: TokenRecord[] }) => {
  const translate = useTranslate();
  const [revoking, setRevoking] = useState<TokenRecord>();
  const label = (column: (typeof COLUMNS)[number]) => translate(`admin.tokens.column.${column}`);
  return (
    <>
      <ActionTable labels={COLUMNS.map(label)}>
        {tokens.map((token) => (
          <TableRow key={token.id}>
            <TableCell sx={{ minWidth: 180, maxWidth: 360, fontWeight: 600, overflowWrap: 'anywhere' }}>
              <HostileText>{token.name}</HostileText>
            </TableCell>
            <TableCell data-label={label('role')}>{translate(`shell.role.${token.role}`)}</TableCell>
            <TableCell data-label={label('expires')}>
              <TokenExpiry time={token.expiresAt} />
            </TableCell>
            <TableCell data-label={label('lastUsed')}>
              <TimeAgo time={token.lastUsedAt} />
            </TableCell>
            <TableCell data-label={label('created')} sx={{ maxWidth: 260, overflowWrap: 'anywhere' }}>
              <Box>
                <TimeAgo time={token.createdAt} />
                <Box sx={{ color: 'text.secondary' }}>
                  <HostileText>{token.createdBy}</HostileText>
                </Box>
              </Box>
            </TableCell>
            <TableCell align="right">
              <Button
                ref={leavesFocus}
                variant="text"
                color="error"
                aria-label={translate('admin.tokens.revoke.of', { name: visibleText(token.name) })}
                onClick={() => setRevoking(token)}
              >
                {translate('admin.tokens.revoke.action')}
              </Button>
            </TableCell>
          </TableRow>
        ))}
      </ActionTable>
      {revoking && <RevokeToken token={revoking} onClose={() => setRevoking(undefined)} />}
    </>
  );
};
