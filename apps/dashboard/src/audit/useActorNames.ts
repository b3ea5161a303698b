import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useDesk } from '../api/useDesk.ts';
import { useMay } from '../session/permissions.ts';
import { AUDIT_KEY } from './useAuditEvents.ts';

/** The names of accounts and tokens by their ids: asked once for all who show them, and only for those who may know them. */
export const useActorNames = () => {
  const desk = useDesk();
  const mayReadAudit = useMay('readAudit');
  const { data, isPending } = useQuery({
    queryKey: [...AUDIT_KEY, 'actors'],
    queryFn: () => desk.auditActors(),
    enabled: mayReadAudit,
    staleTime: 60_000,
    retry: false,
  });
  const names = useMemo(() => new Map(data?.data.map(({ id, name }) => [id, name])), [data]);
  return { names, isPending };
};
