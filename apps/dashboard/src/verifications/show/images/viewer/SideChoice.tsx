import type { ImageSide } from '@desk/contract';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslate } from 'react-admin';

/** Which of the images are shown. */
export const SideChoice = (props: {
  sides: readonly ImageSide[];
  shown: readonly ImageSide[];
  onSide: (side: ImageSide) => void;
}) => {
  const { sides, shown, onSide } = props;
  const translate = useTranslate();
  return (
    <ToggleButtonGroup size="small" value={shown} aria-label={translate('show.images.shown')}>
      {sides.map((side) => (
        <ToggleButton
          key={side}
          value={side}
          onClick={() => onSide(side)}
          sx={{
            px: 1.25,
            py: 0.375,
            '&.Mui-selected': { color: 'tones.accent.main', backgroundColor: 'tones.accent.soft' },
          }}
        >
          {translate(`show.images.side.${side}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};
