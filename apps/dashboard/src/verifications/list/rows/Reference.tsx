import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { Absent } from '../../../shared/Absent.tsx';
import { HostileText } from '../../../shared/HostileText.tsx';
import { visibleText } from '../../../shared/visibleText.ts';
import { mono } from '../../../theme/typography.ts';

/** The case's reference at the provider, cut at its end. */
export const Reference = ({ reference }: { reference: string | null }) => {
  const translate = useTranslate();
  if (reference === null) return <Absent label={translate('list.noReference')} />;
  return (
    <Box
      component="span"
      title={visibleText(reference)}
      sx={{
        display: 'block',
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        whiteSpace: 'nowrap',
        fontFamily: mono,
        fontSize: '0.75rem',
      }}
    >
      <HostileText>{reference}</HostileText>
    </Box>
  );
};
