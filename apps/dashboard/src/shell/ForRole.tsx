import type { Role } from '@desk/contract';
import type { ReactNode } from 'react';
import { usePermissions } from 'react-admin';
import { may, type Permission } from '../session/permissions.ts';
import { NotForRole } from './NotForRole.tsx';
import { PageSkeleton } from './PageSkeleton.tsx';

/** A page for the roles that may do what it is for: to others it is told, and nothing is asked of the API. */
export const ForRole = ({ to, children }: { to: Permission; children: ReactNode }) => {
  const { permissions, isPending } = usePermissions<Role>();
  if (isPending) return <PageSkeleton />;
  return may(permissions, to) ? children : <NotForRole />;
};
