import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { visibleText } from '../../../shared/visibleText.ts';
import { useCurrentView } from './useCurrentView.ts';

/** The view in force was saved by another version, with filters that this one does not take: it shows other cases than it did. */
export const UnknownParts = () => {
  const translate = useTranslate();
  const { current } = useCurrentView();
  const { unknown = [] } = current?.saved ?? {};
  if (unknown.length === 0) return null;
  return (
    <Alert severity="warning">
      {translate('list.views.unknown', { names: unknown.map(visibleText).join(', ') })}
    </Alert>
  );
};
