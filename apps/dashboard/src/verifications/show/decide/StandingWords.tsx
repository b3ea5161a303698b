import type { VerificationDetail } from '@desk/contract';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useMay } from '../../../session/permissions.ts';
import { useSession } from '../../../session/useSession.ts';
import { standingOf } from './standing.ts';

/** Where the decision stands, for whoever reads it; nothing where it is made, which shows by itself. */
export const StandingWords = ({ verification }: { verification: VerificationDetail }) => {
  const translate = useTranslate();
  const me = useSession()?.account.id;
  const decides = useMay('review');
  const { reviewStage, needsReview } = verification;
  const words = () => {
    switch (reviewStage) {
      case 'decided':
        return undefined;
      case 'open':
        return translate(needsReview ? 'decide.standing.open' : 'decide.standing.unneeded');
      default:
        return decides
          ? translate(`decide.standing.${standingOf(verification, me)}`)
          : translate(`decide.watched.${reviewStage}`);
    }
  };
  const said = words();
  return said === undefined ? null : <Typography>{said}</Typography>;
};
