import { useTranslate } from 'react-admin';
import { beginning } from '../../../shared/beginning.ts';
import { HostileText } from '../../../shared/HostileText.tsx';
import { isKnownFreeKey } from './freeKeys.ts';

/** More is no name. */
const MOST = 80;

/** A free key in plain words; one that we don't know by the provider's own name. */
export const FreeKeyName = ({ name }: { name: string }) => {
  const translate = useTranslate();
  return isKnownFreeKey(name) ? (
    translate(`show.key.${name}`)
  ) : (
    <HostileText>{beginning(name, MOST)}</HostileText>
  );
};
