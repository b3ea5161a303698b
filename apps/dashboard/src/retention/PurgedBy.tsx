import { useTranslate } from 'react-admin';
import { HostileText } from '../shared/HostileText.tsx';

/** Who purged: an account, or the desk by itself once the time was over. */
export const PurgedBy = ({ by }: { by: string }) => {
  const translate = useTranslate();
  return by === 'system' ? <>{translate('retention.desk')}</> : <HostileText>{by}</HostileText>;
};
