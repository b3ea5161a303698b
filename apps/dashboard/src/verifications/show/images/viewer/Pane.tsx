import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** The place of one image, which has the focus while keys are about it; `named` where others stand beside it. */
export const Pane = (props: {
  name: string;
  named: boolean;
  active: boolean;
  focusable: boolean;
  onActive: () => void;
  children: ReactNode;
}) => {
  const { name, named, active, focusable, onActive, children } = props;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minWidth: 0, minHeight: 0 }}>
      {named && (
        <Box
          aria-hidden
          sx={{
            px: 1,
            py: 0.5,
            fontSize: '0.75rem',
            fontWeight: 600,
            color: active ? 'text.primary' : 'text.secondary',
            boxShadow: (theme) => (active ? `inset 0 -2px ${theme.palette.primary.main}` : 'none'),
          }}
        >
          {name}
        </Box>
      )}
      <Box
        role="region"
        aria-label={name}
        data-image={focusable || undefined}
        tabIndex={focusable ? 0 : undefined}
        onFocus={onActive}
        onPointerDown={({ currentTarget }) => currentTarget.focus({ preventScroll: true })}
        // Where things lie on an image is no matter of a language's direction.
        dir="ltr"
        sx={{
          position: 'relative',
          flexGrow: 1,
          display: 'flex',
          flexDirection: 'column',
          minHeight: 0,
          overflow: 'hidden',
          containerType: 'size',
          backgroundColor: 'background.default',
          // Over the image, which would cover the ring of what it stands in.
          '&:focus-visible': { outline: 0 },
          '&:focus-visible::after': {
            content: '""',
            position: 'absolute',
            inset: 0,
            border: '2px solid',
            borderColor: 'primary.main',
            pointerEvents: 'none',
          },
        }}
      >
        {children}
      </Box>
    </Box>
  );
};
