import type { AuditActors, AuditHead, AuditPage, AuditSearch } from '@desk/contract';
import { request } from '../api/client.ts';
import { queryString } from '../shared/queryString.ts';

/** Ids, actions and times alone: nothing of it is personal, so that it may stand in an address. */
export const auditCalls = {
  auditEvents: (search: AuditSearch, signal?: AbortSignal) =>
    request<AuditPage>(`/api/audit-events${queryString(search)}`, { signal }),
  auditActors: () => request<AuditActors>('/api/audit-events/actors'),
  auditHead: () => request<AuditHead>('/api/audit-events/head'),
};
