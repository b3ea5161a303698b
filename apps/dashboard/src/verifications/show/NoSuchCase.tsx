import SearchOff from '@mui/icons-material/SearchOff';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../../shared/EmptyState.tsx';

export const NoSuchCase = () => {
  const translate = useTranslate();
  return (
    <EmptyState
      icon={SearchOff}
      title={translate('show.notFound.title')}
      text={translate('show.notFound.text')}
    />
  );
};
