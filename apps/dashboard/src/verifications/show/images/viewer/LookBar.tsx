import RestartAlt from '@mui/icons-material/RestartAlt';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { BarButton } from './BarButton.tsx';
import { isPlain, PLAIN, type Look } from './look.ts';
import { ToneSlider } from './ToneSlider.tsx';

/** Brightness and contrast of the active image, for glare, and the way back to the image as it is. */
export const LookBar = (props: { look: Look; disabled: boolean; onLook: (look: Look) => void }) => {
  const { look, disabled, onLook } = props;
  const translate = useTranslate();
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.5,
        px: 2,
        py: 0.5,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flexGrow: 1, display: 'flex', flexWrap: 'wrap', columnGap: 4 }}>
        {(['brightness', 'contrast'] as const).map((tone) => (
          <ToneSlider
            key={tone}
            label={translate(`show.images.${tone}`)}
            value={look[tone]}
            disabled={disabled}
            onChange={(value) => onLook({ ...look, [tone]: value })}
          />
        ))}
      </Box>
      <BarButton
        label={translate('show.images.reset')}
        icon={RestartAlt}
        disabled={disabled || isPlain(look)}
        onClick={() => onLook(PLAIN)}
      />
    </Box>
  );
};
