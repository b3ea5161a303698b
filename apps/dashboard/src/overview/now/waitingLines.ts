import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined';
import HourglassEmpty from '@mui/icons-material/HourglassEmpty';
import PauseCircleOutlined from '@mui/icons-material/PauseCircleOutlined';
import PeopleOutlined from '@mui/icons-material/PeopleOutlined';
import ReportProblemOutlined from '@mui/icons-material/ReportProblemOutlined';
import SyncProblemOutlined from '@mui/icons-material/SyncProblemOutlined';

/** What else waits, after what needs a review: `odd` should be none on a good day. */
export const WAITING_LINES = [
  { name: 'waiting', icon: HourglassEmpty, odd: false },
  { name: 'awaitingSecond', icon: PeopleOutlined, odd: false },
  { name: 'disagreed', icon: ReportProblemOutlined, odd: true },
  { name: 'unconfirmed', icon: HelpOutlineOutlined, odd: true },
  { name: 'stalled', icon: SyncProblemOutlined, odd: true },
  { name: 'parked', icon: PauseCircleOutlined, odd: true },
] as const;

export type WaitingLineOf = (typeof WAITING_LINES)[number];
