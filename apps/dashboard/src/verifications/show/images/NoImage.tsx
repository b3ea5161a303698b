import ImageNotSupportedOutlined from '@mui/icons-material/ImageNotSupportedOutlined';
import Box from '@mui/material/Box';
import type { SvgIconComponent } from '@mui/icons-material';
import type { ReactNode } from 'react';

/** Stands where an image would, and says why there is none. */
export const NoImage = (props: { icon?: SvgIconComponent; children: ReactNode }) => {
  const { icon: Icon = ImageNotSupportedOutlined, children } = props;
  return (
    <Box
      sx={{
        flexGrow: 1,
        display: 'grid',
        alignContent: 'center',
        justifyItems: 'center',
        gap: 0.5,
        minHeight: 120,
        p: 1.5,
        borderRadius: 1,
        border: 1,
        borderStyle: 'dashed',
        borderColor: 'divider',
        color: 'text.secondary',
        fontSize: '0.8125rem',
        textAlign: 'center',
        overflowWrap: 'anywhere',
      }}
    >
      <Icon aria-hidden />
      {children}
    </Box>
  );
};
