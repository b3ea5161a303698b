import type {
  MentionList,
  NewSavedView,
  Preferences,
  SavedView,
  SavedViews,
  Statistics,
  StatisticsInput,
} from '@desk/contract';
import { request } from './client.ts';

const view = (id: string) => `/api/views/${encodeURIComponent(id)}`;

/** What belongs to a person's own desk: views, preferences, mentions, and the first screen's numbers. */
export const deskCalls = {
  views: () => request<SavedViews>('/api/views'),
  addView: (body: NewSavedView) => request<SavedView>('/api/views', { method: 'POST', body }),
  changeView: (id: string, body: NewSavedView) => request<SavedView>(view(id), { method: 'PUT', body }),
  deleteView: (id: string) => request<void>(view(id), { method: 'DELETE' }),
  setPreferences: (body: Preferences) => request<Preferences>('/api/me/preferences', { method: 'PUT', body }),
  mentions: () => request<MentionList>('/api/me/mentions'),
  readMentions: (noteIds: string[]) =>
    request<MentionList>('/api/me/mentions', { method: 'PUT', body: { noteIds } }),
  statistics: (body: StatisticsInput) => request<Statistics>('/api/statistics', { method: 'POST', body }),
};
