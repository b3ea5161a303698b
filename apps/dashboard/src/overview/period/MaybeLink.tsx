import type { ReactNode } from 'react';
import { ListLink } from '../ListLink.tsx';

/** A link to the list where there is a list to show, else just its words. */
export const MaybeLink = ({ to, children }: { to: string | undefined; children: ReactNode }) =>
  to === undefined ? children : <ListLink to={to}>{children}</ListLink>;
