import PersonOutlined from '@mui/icons-material/PersonOutlined';
import PersonOffOutlined from '@mui/icons-material/PersonOffOutlined';
import Box from '@mui/material/Box';
import { useLocaleState, useTranslate } from 'react-admin';
import { useSession } from '../../../session/useSession.ts';
import { ago } from '../../../shared/ago.ts';
import { HostileText } from '../../../shared/HostileText.tsx';
import { useNow } from '../../../shared/useNow.ts';
import { usePersonName } from '../../../people/usePersonName.ts';
import type { CaseHolder } from './holderOf.ts';

/** Whose case it is and how long it stays so. No live region: a time that runs is not read out by itself. */
export const Holder = ({ holder }: { holder: CaseHolder | null }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const personName = usePersonName();
  const me = useSession()?.account.id;
  const now = useNow();
  const Icon = holder === null ? PersonOffOutlined : PersonOutlined;
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, minWidth: 0 }}>
      <Icon aria-hidden sx={{ fontSize: 18, color: 'text.secondary' }} />
      <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {holder === null && translate('decide.assign.nobody')}
        {holder !== null && (
          <Box component="span" sx={{ fontWeight: 600 }}>
            {holder.id === me ? (
              translate('decide.assign.mine')
            ) : (
              <HostileText>{personName(holder.id)}</HostileText>
            )}
          </Box>
        )}
        {holder !== null && holder.until !== null && (
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
            {', '}
            {translate('decide.assign.released', { when: ago(holder.until, now, locale) })}
          </Box>
        )}
      </Box>
    </Box>
  );
};
