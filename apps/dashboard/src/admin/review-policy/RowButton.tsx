import type { SvgIconComponent } from '@mui/icons-material';
import IconButton from '@mui/material/IconButton';

/** A button by its icon. Where it can do no more it keeps the focus: who presses it again and again is not thrown off it. */
export const RowButton = (props: {
  label: string;
  icon: SvgIconComponent;
  disabled?: boolean;
  onClick: () => void;
}) => {
  const { label, icon: Icon, disabled = false, onClick } = props;
  return (
    <IconButton
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      onClick={() => !disabled && onClick()}
      sx={{ p: 1, ...(disabled && { color: 'action.disabled', cursor: 'default' }) }}
    >
      <Icon fontSize="small" />
    </IconButton>
  );
};
