import LinkOff from '@mui/icons-material/LinkOff';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { HostileText } from '../../../shared/HostileText.tsx';
import { NoImage } from './NoImage.tsx';

/** An image that was handed in as a link: its text alone, for opening it would tell a stranger's server who looks. */
export const LinkedImage = ({ sourceUrl }: { sourceUrl: string }) => {
  const translate = useTranslate();
  const label = translate('show.images.linked');
  return (
    <NoImage icon={LinkOff}>
      <span>{label}</span>
      {/* A long link scrolls, so it takes the focus: a keyboard reads all of it too. */}
      <Box
        component="span"
        role="group"
        aria-label={label}
        tabIndex={0}
        sx={{ minHeight: '1.4em', overflow: 'auto', color: 'text.primary' }}
      >
        <HostileText>{sourceUrl}</HostileText>
      </Box>
    </NoImage>
  );
};
