import Link, { type LinkProps } from '@mui/material/Link';
import { useStore } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { LIST_WORDS } from '../verifications/list/lastList.ts';

/** To the list with the filter that a number counts, and without the words that were searched for there before. */
export const ListLink = ({ to, ...rest }: LinkProps & { to: string }) => {
  const [, setWords] = useStore<string>(LIST_WORDS, '');
  return <Link component={RouterLink} to={to} onClick={() => setWords('')} {...rest} />;
};
