import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';

/** Eight digits tell cases apart for the eye; the title has them all. */
const SHOWN = 8;

/** A case by its id: names and e-mails stay out of the log. `bare`: without the word, where the place says it. */
export const CaseLink = ({ id, bare = false }: { id: string; bare?: boolean }) => {
  const translate = useTranslate();
  const beginning = `${id.slice(0, SHOWN)}…`;
  return (
    <Link component={RouterLink} to={`/verifications/${id}/show`} title={id} sx={{ whiteSpace: 'nowrap' }}>
      {bare ? beginning : translate('audit.case', { id: beginning })}
    </Link>
  );
};
