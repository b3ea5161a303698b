import { useTranslate } from 'react-admin';
import { HostileText } from '../../../shared/HostileText.tsx';
import { useCheckName } from '../../../shared/useCheckName.ts';
import { useFieldName } from '../places/useFieldName.ts';
import type { Change } from './changes.ts';

const PATHS = { document: 'document', front: 'proof', back: 'additionalProof' } as const;

/** What changed, named as the page names it elsewhere. */
export const ChangedField = ({ change: { group, name } }: { change: Change }) => {
  const translate = useTranslate();
  const checkName = useCheckName();
  const fieldName = useFieldName();
  switch (group) {
    case 'check':
      return (
        <>
          {translate('show.recheck.check')}: <HostileText>{checkName(name)}</HostileText>
        </>
      );
    case 'document':
    case 'front':
    case 'back':
      return fieldName(`${PATHS[group]}.${name}`);
    case 'status':
    case 'verdict':
    case 'reasons':
    case 'confidence':
    case 'error':
    case 'finding':
      return translate(`show.recheck.group.${group}`);
  }
};
