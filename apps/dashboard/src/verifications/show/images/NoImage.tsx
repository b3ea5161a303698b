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
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        justifyContent: 'center',
        gap: 0.5,
        minHeight: 0,
        overflow: 'hidden',
        p: 1,
        borderRadius: 1,
        border: 1,
        borderStyle: 'dashed',
        borderColor: 'divider',
        color: 'text.secondary',
        fontSize: '0.75rem',
        lineHeight: 1.4,
        textAlign: 'center',
        overflowWrap: 'anywhere',
      }}
    >
      <Icon aria-hidden fontSize="small" />
      {children}
    </Box>
  );
};
