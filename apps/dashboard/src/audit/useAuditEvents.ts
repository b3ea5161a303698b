import type { AuditSearch } from '@desk/contract';
import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../api/useDesk.ts';

/** The start of every key about the log: what a person does here may add to it. */
export const AUDIT_KEY = ['audit'] as const;

/** A page of events, newest first; the one before stays while the next is on its way, but never one of another case. */
export const useAuditEvents = (search: AuditSearch, asked = true) => {
  const desk = useDesk();
  return useQuery({
    queryKey: [...AUDIT_KEY, 'events', search],
    queryFn: ({ signal }) => desk.auditEvents(search, signal),
    placeholderData: (before, query) =>
      (query?.queryKey[2] as AuditSearch | undefined)?.verificationId === search.verificationId
        ? before
        : undefined,
    enabled: asked,
    retry: false,
  });
};
