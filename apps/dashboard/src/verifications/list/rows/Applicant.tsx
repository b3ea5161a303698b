import type { VerificationRow } from '@desk/contract';
import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import { HostileText } from '../../../shared/HostileText.tsx';
import { PersonName } from '../../../shared/PersonName.tsx';
import { visibleText } from '../../../shared/visibleText.ts';
import { PurgedMark } from './PurgedMark.tsx';

/** Who: the name as read in their own script and in Latin, and the e-mail address; of a purged case, that it was. Opens the case by keyboard too. */
export const Applicant = ({ row }: { row: VerificationRow }) => {
  const named = row.fullName !== null || row.fullNameNative !== null;
  return (
    <Box
      component={Link}
      to={`/verifications/${row.id}/show`}
      onClick={(event) => event.stopPropagation()}
      sx={{
        display: 'block',
        minWidth: 0,
        mx: -0.75,
        px: 0.75,
        color: 'inherit',
        textDecoration: 'none',
        borderRadius: 1,
        outlineOffset: '-2px !important',
      }}
    >
      {row.purgedAt !== null && <PurgedMark id={row.id} />}
      {named && <PersonName native={row.fullNameNative} latin={row.fullName} oneLine />}
      {row.email !== '' && (
        <Box
          component="span"
          sx={{
            display: 'flex',
            ...(named ? { color: 'text.secondary', fontSize: '0.75rem' } : { fontWeight: 600 }),
          }}
        >
          {/* Written from the left in every language: what does not fit is left out at its end. */}
          <Box
            component="span"
            dir="ltr"
            title={visibleText(row.email)}
            sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
          >
            <HostileText>{row.email}</HostileText>
          </Box>
        </Box>
      )}
    </Box>
  );
};
