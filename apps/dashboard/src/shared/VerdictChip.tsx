import CheckCircle from '@mui/icons-material/CheckCircle';
import DangerousOutlined from '@mui/icons-material/DangerousOutlined';
import type { Verdict } from '@desk/contract';
import { useTranslate } from 'react-admin';
import { Absent } from './Absent.tsx';
import { ToneChip } from './ToneChip.tsx';

/** The provider's verdict; never the analyst's decision (`ReviewChip`). */
export const VerdictChip = ({ verdict }: { verdict: Verdict | null }) => {
  const translate = useTranslate();
  if (verdict === null) return <Absent label={translate('shared.noVerdict')} />;
  return verdict === 'accepted' ? (
    <ToneChip tone="positive" icon={CheckCircle}>
      {translate('shared.verdict.accepted')}
    </ToneChip>
  ) : (
    <ToneChip tone="negative" icon={DangerousOutlined}>
      {translate('shared.verdict.declined')}
    </ToneChip>
  );
};
