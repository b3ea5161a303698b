import type { TokenRecord } from '@desk/contract';
import Typography from '@mui/material/Typography';
import { useNotify, useTranslate } from 'react-admin';
import { problemOf } from '../../api/problem.ts';
import { useDesk } from '../../api/useDesk.ts';
import { ConfirmDialog } from '../../shared/ConfirmDialog.tsx';
import { HostileText } from '../../shared/HostileText.tsx';
import { useTokensChanged } from './useTokens.ts';

export const RevokeToken = ({ token, onClose }: { token: TokenRecord; onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const desk = useDesk();
  const changed = useTokensChanged();
  const revoke = () =>
    desk.revokeToken(token.id).catch((error: unknown) => {
      // Somebody else was quicker: it is gone, as was wanted.
      if (problemOf(error)?.status !== 404) throw error;
    });
  return (
    <ConfirmDialog
      title={translate('admin.tokens.revoke.title')}
      confirm={translate('admin.tokens.revoke.confirm')}
      danger
      action={revoke}
      onDone={() => {
        notify('admin.tokens.revoke.done', { type: 'success' });
        changed();
        onClose();
      }}
      onClose={onClose}
    >
      <Typography sx={{ fontWeight: 600 }}>
        <HostileText>{token.name}</HostileText>
      </Typography>
      <Typography>{translate('admin.tokens.revoke.text')}</Typography>
    </ConfirmDialog>
  );
};
