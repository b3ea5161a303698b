import type { Statistics } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { clampTo } from '../../shared/clampTo.ts';
import { HostileText } from '../../shared/HostileText.tsx';
import { visibleText } from '../../shared/visibleText.ts';
import { approvedAnywayLink, reasonLink } from '../listLinks.ts';
import { useNumbers } from '../useNumbers.ts';
import { MaybeLink } from './MaybeLink.tsx';
import { ShareBar } from './ShareBar.tsx';

/** A reason of the provider, how often it was given, and how often a person approved the case all the same. */
export const ReasonRow = (props: {
  row: Statistics['declinedReasons'][number];
  most: number;
  from: string;
}) => {
  const { row, most, from } = props;
  const { reason, count, decided, overridden } = row;
  const translate = useTranslate();
  const { written, share } = useNumbers();
  return (
    <tr>
      <th scope="row">
        <MaybeLink to={reasonLink(reason, { from })}>
          <Box component="span" title={visibleText(reason)} sx={clampTo(2)}>
            <HostileText>{reason}</HostileText>
          </Box>
        </MaybeLink>
        <ShareBar part={count} whole={most} />
      </th>
      <td>{written(count)}</td>
      <Box component="td" sx={{ whiteSpace: { sm: 'nowrap' } }}>
        {decided === 0 ? (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {translate('overview.reasons.undecided')}
          </Box>
        ) : (
          <MaybeLink to={overridden === 0 ? undefined : approvedAnywayLink(reason, { from })}>
            {translate('overview.reasons.of', {
              overridden: written(overridden),
              decided: written(decided),
              share: share(overridden, decided),
            })}
          </MaybeLink>
        )}
      </Box>
    </tr>
  );
};
