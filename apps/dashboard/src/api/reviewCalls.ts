import type {
  Assignment,
  BulkAssignment,
  BulkResult,
  BulkReview,
  CaseHistory,
  NewNote,
  Note,
  People,
  ReviewInput,
  ReviewPolicy,
  ReviewWithdrawal,
  Taken,
  TakeNext,
  UnconfirmedDecision,
  VerificationDetail,
} from '@desk/contract';
import { request } from './client.ts';

const verification = (id: string) => `/api/verifications/${encodeURIComponent(id)}`;

/** Deciding, also what becomes of an unconfirmed case, assigning, writing notes, and what came of it. */
export const reviewCalls = {
  review: (id: string, body: ReviewInput) =>
    request<VerificationDetail>(`${verification(id)}/review`, { method: 'PUT', body }),
  withdrawReview: (id: string, body: ReviewWithdrawal) =>
    request<VerificationDetail>(`${verification(id)}/review/withdraw`, { method: 'POST', body }),
  reviewMany: (body: BulkReview) =>
    request<BulkResult>('/api/verifications/review', { method: 'POST', body }),
  sendAgain: (id: string, body: UnconfirmedDecision) =>
    request<VerificationDetail>(`${verification(id)}/send-again`, { method: 'POST', body }),
  markNotSent: (id: string, body: UnconfirmedDecision) =>
    request<VerificationDetail>(`${verification(id)}/not-sent`, { method: 'POST', body }),
  assign: (id: string, body: Assignment) =>
    request<VerificationDetail>(`${verification(id)}/assignee`, { method: 'PUT', body }),
  assignMany: (body: BulkAssignment) =>
    request<BulkResult>('/api/verifications/assign', { method: 'POST', body }),
  takeNext: (body: TakeNext) => request<Taken>('/api/verifications/take-next', { method: 'POST', body }),
  addNote: (id: string, body: NewNote) =>
    request<Note>(`${verification(id)}/notes`, { method: 'POST', body }),
  history: (id: string) => request<CaseHistory>(`${verification(id)}/history`),
  people: () => request<People>('/api/people'),
  reviewPolicy: () => request<ReviewPolicy>('/api/review-policy'),
  setReviewPolicy: (body: ReviewPolicy) =>
    request<ReviewPolicy>('/api/review-policy', { method: 'PUT', body }),
};
