import type { Statistics } from '@desk/contract';
import Box from '@mui/material/Box';

import { useTranslate } from 'react-admin';
import { Panel } from '../../shared/Panel.tsx';
import { ListLink } from '../ListLink.tsx';
import { rejectedAnywayLink } from '../listLinks.ts';
import { useNumbers } from '../useNumbers.ts';
import { Nothing } from './Nothing.tsx';

/** How often a person rejected what the provider had accepted. */
export const AgreementPanel = (props: { accepted: Statistics['accepted']; from: string }) => {
  const { decided, overridden } = props.accepted;
  const translate = useTranslate();
  const { written, share } = useNumbers();
  return (
    <Panel title={translate('overview.agreement.title')}>
      {decided === 0 ? (
        <Nothing>{translate('overview.agreement.nothing')}</Nothing>
      ) : (
        <ListLink
          to={rejectedAnywayLink({ from: props.from })}
          sx={{
            display: 'inline-flex',
            flexWrap: 'wrap',
            alignItems: 'baseline',
            columnGap: 1,
            color: 'text.primary',
          }}
        >
          <Box component="span" sx={{ fontSize: '1.375rem', fontWeight: 650, lineHeight: 1.25 }}>
            {share(overridden, decided)}
          </Box>
          <span>
            {translate('overview.agreement.of', {
              overridden: written(overridden),
              decided: written(decided),
            })}
          </span>
        </ListLink>
      )}
    </Panel>
  );
};
