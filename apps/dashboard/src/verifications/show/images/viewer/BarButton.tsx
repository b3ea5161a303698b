import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import type { SvgIconComponent } from '@mui/icons-material';

/** A button with a sign for its name; with `pressed` one that stays down. */
export const BarButton = (props: {
  label: string;
  icon: SvgIconComponent;
  onClick: () => void;
  disabled?: boolean;
  pressed?: boolean | undefined;
}) => {
  const { label, icon: Icon, onClick, disabled = false, pressed } = props;
  return (
    <Tooltip title={label}>
      {/* A disabled button tells the hint nothing of the mouse. */}
      <span>
        <IconButton
          size="small"
          aria-label={label}
          aria-pressed={pressed}
          disabled={disabled}
          onClick={onClick}
          sx={{
            borderRadius: 1,
            ...(pressed && { color: 'tones.accent.main', backgroundColor: 'tones.accent.soft' }),
          }}
        >
          <Icon fontSize="small" />
        </IconButton>
      </span>
    </Tooltip>
  );
};
