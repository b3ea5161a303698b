import { useTranslate } from 'react-admin';
import { ACTIONS, thingOf } from '../actions.ts';
import { useAuditState } from '../useAuditState.ts';
import { ManyOf } from './ManyOf.tsx';

/** What was done, in plain words, grouped by what it was done to. */
export const ActionFilter = () => {
  const translate = useTranslate();
  const { search, filter } = useAuditState();
  return (
    <ManyOf
      label={translate('audit.filter.action')}
      hint={translate('audit.filter.actionHint')}
      options={ACTIONS}
      nameOf={(action) => translate(`audit.action.${action}`)}
      groupOf={(action) => translate(`audit.thing.${thingOf(action)}`)}
      value={search.action ?? []}
      onChange={(action) => filter({ action })}
    />
  );
};
