import { useTranslate } from 'react-admin';
import { HostileText } from '../../../shared/HostileText.tsx';
import { useCheckName } from '../../../shared/useCheckName.ts';
import { FreeKeyName } from '../extracted/FreeKeyName.tsx';
import type { Change } from './changes.ts';

/** What changed, named as the page names it elsewhere. */
export const ChangedField = ({ change: { group, name } }: { change: Change }) => {
  const translate = useTranslate();
  const checkName = useCheckName();
  switch (group) {
    case 'check':
      return (
        <>
          {translate('show.recheck.check')}: <HostileText>{checkName(name)}</HostileText>
        </>
      );
    case 'document':
      return translate(`show.document.${name}`);
    case 'front':
    case 'back':
      return (
        <>
          {translate(`show.everything.${group}`)}: <FreeKeyName name={name} />
        </>
      );
    case 'status':
    case 'verdict':
    case 'reasons':
    case 'confidence':
    case 'error':
    case 'finding':
      return translate(`show.recheck.group.${group}`);
  }
};
