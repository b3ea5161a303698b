import { Suspense, type ReactNode } from 'react';
import { useGetIdentity } from 'react-admin';
import { laterPage } from '../../shell/laterPage.ts';
import { PageSkeleton } from '../../shell/PageSkeleton.tsx';
import { useSession } from '../useSession.ts';

const DuePage = laterPage(() => import('./DuePage.tsx'));

/** Lets nobody past what their session has to do first: the API would answer everything else with 403. */
export const DueGate = ({ children }: { children: ReactNode }) => {
  const { isPending } = useGetIdentity();
  const session = useSession();
  if (isPending) return <PageSkeleton />;
  if (!session?.due) return children;
  return (
    <Suspense fallback={<PageSkeleton />}>
      <DuePage session={session} due={session.due} />
    </Suspense>
  );
};
