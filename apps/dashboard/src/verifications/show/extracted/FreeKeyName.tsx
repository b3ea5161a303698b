import { useTranslate } from 'react-admin';
import { HostileText } from '../../../shared/HostileText.tsx';
import { isKnownFreeKey } from './freeKeys.ts';

/** A free key in plain words; one that we don't know by the provider's own name. */
export const FreeKeyName = ({ name }: { name: string }) => {
  const translate = useTranslate();
  return isKnownFreeKey(name) ? translate(`show.key.${name}`) : <HostileText>{name}</HostileText>;
};
