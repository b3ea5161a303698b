import LinkOff from '@mui/icons-material/LinkOff';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { HostileText } from '../../../shared/HostileText.tsx';
import { NoImage } from './NoImage.tsx';

/** An image that was handed in as a link: its text alone, for opening it would tell a stranger's server who looks. */
export const LinkedImage = ({ sourceUrl }: { sourceUrl: string }) => {
  const translate = useTranslate();
  return (
    <NoImage icon={LinkOff}>
      <span>{translate('show.images.linked')}</span>
      <Box component="span" sx={{ maxHeight: '6em', overflow: 'auto', color: 'text.primary' }}>
        <HostileText>{sourceUrl}</HostileText>
      </Box>
    </NoImage>
  );
};
