import { useTranslate } from 'react-admin';
import { visibleText } from '../../shared/visibleText.ts';
import { useAuditState } from '../useAuditState.ts';
import { useActorNames } from '../useActorNames.ts';
import { ManyOf } from './ManyOf.tsx';

/** Whose events: accounts and tokens by their names, in the address by their ids. */
export const ActorFilter = () => {
  const translate = useTranslate();
  const { search, filter } = useAuditState();
  const { names, isPending } = useActorNames();
  return (
    <ManyOf
      label={translate('audit.filter.actor')}
      hint={translate('audit.filter.actorHint')}
      options={[...names.keys()]}
      nameOf={(id) =>
        visibleText(names.get(id) ?? translate('audit.filter.unknownActor', { id: id.slice(0, 8) }))
      }
      value={search.actorId ?? []}
      onChange={(actorId) => filter({ actorId })}
      loading={isPending}
    />
  );
};
