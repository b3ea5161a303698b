import AccountCircleOutlined from '@mui/icons-material/AccountCircleOutlined';
import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined';
import GppMaybeOutlined from '@mui/icons-material/GppMaybeOutlined';
import LoginOutlined from '@mui/icons-material/LoginOutlined';
import RuleOutlined from '@mui/icons-material/RuleOutlined';
import SmartToyOutlined from '@mui/icons-material/SmartToyOutlined';
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import type { AuditAction } from '@desk/contract';
import Box from '@mui/material/Box';
import type { ToneName } from '../../theme/palette.ts';
import { ALARMS, thingOf, VIEWS, type Thing } from '../actions.ts';

const icons: Record<Thing, SvgIconComponent> = {
  evidence: VisibilityOutlined,
  verification: EditNoteOutlined,
  export: DownloadOutlined,
  session: LoginOutlined,
  account: AccountCircleOutlined,
  token: SmartToyOutlined,
  policy: RuleOutlined,
};

const lookOf = (action: AuditAction): { icon: SvgIconComponent; tone: ToneName } => {
  if (ALARMS.includes(action)) return { icon: GppMaybeOutlined, tone: 'caution' };
  if (VIEWS.includes(action)) return { icon: VisibilityOutlined, tone: 'info' };
  return { icon: icons[thingOf(action)], tone: 'neutral' };
};

/** What kind of event it is, for the eye; the sentence says it. */
export const EventIcon = ({ action }: { action: AuditAction }) => {
  const { icon: Icon, tone } = lookOf(action);
  return (
    <Box
      component="span"
      aria-hidden
      sx={{
        display: 'grid',
        placeItems: 'center',
        width: 26,
        height: 26,
        borderRadius: 1.5,
        color: `tones.${tone}.main`,
        backgroundColor: `tones.${tone}.soft`,
      }}
    >
      <Icon sx={{ fontSize: 16 }} />
    </Box>
  );
};
