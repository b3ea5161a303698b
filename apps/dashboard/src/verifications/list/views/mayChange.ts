import type { SavedView } from '@desk/contract';

/** Who may change a view: whoever saved it, and admins where it is shared. */
export const mayChange = ({ mine, shared }: SavedView, role: string | undefined): boolean =>
  mine || (shared && role === 'admin');
