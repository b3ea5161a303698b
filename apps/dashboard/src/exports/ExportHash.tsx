import { useTranslate } from 'react-admin';
import { ShortHash } from '../shared/ShortHash.tsx';

/** A file's SHA-256. */
export const ExportHash = ({ sha256 }: { sha256: string }) => {
  const translate = useTranslate();
  return <ShortHash hash={sha256} label={translate('exports.copyHash')} />;
};
