import PendingActionsOutlined from '@mui/icons-material/PendingActionsOutlined';
import { useTranslate } from 'react-admin';
import { ToneChip } from '../../../shared/ToneChip.tsx';

/** That a person should decide the case, and has not. */
export const NeedsReview = () => {
  const translate = useTranslate();
  return (
    <ToneChip
      tone="caution"
      icon={PendingActionsOutlined}
      variant="plain"
      title={translate('list.stage.needsReviewHelp')}
    >
      {translate('list.stage.needsReview')}
    </ToneChip>
  );
};
