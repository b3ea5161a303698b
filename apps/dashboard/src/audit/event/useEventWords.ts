import type { AuditEvent } from '@desk/contract';
import { useLocaleState, useTranslate } from 'react-admin';
import { dayInWords } from '../../shared/dayInWords.ts';
import { filterEntries } from '../../verifications/list/filter/filterEntries.ts';
import { useEntryWords } from '../../verifications/list/filter/useEntryWords.ts';
import { isFacet } from '../../verifications/list/filter/useValueLabel.ts';
import { useActorNames } from '../useActorNames.ts';
import { CASE, eventWords, type About, type State } from './eventWords.ts';

/** An event's sentence, cut where the case's link goes, and what it was about. Words from outside are in `about` alone. */
export const useEventWords = () => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const entryWords = useEntryWords();
  const { names } = useActorNames();

  const stateWords = ({ status, verificationStatus }: State) =>
    [
      translate(`shared.status.${status}`, { _: status }),
      ...(verificationStatus === null
        ? []
        : [translate(`shared.verdict.${verificationStatus}`, { _: verificationStatus })]),
    ].join(', ');

  const aboutWords = (about: About): string => {
    switch (about.kind) {
      case 'text':
        return about.text;
      case 'reason':
        return translate(`audit.reason.${about.code}`, { _: about.code });
      case 'account':
        return names.get(about.id) ?? about.id;
      case 'filter': {
        const entries = filterEntries(about.filter).map((entry) => {
          const words = entryWords(entry);
          return isFacet(entry.name) ? words.value : `${words.about} ${words.value}`;
        });
        return entries.length === 0 ? translate('list.filter.everything') : entries.join(', ');
      }
      case 'change':
        return translate('audit.said.from', {
          before: stateWords(about.before),
          after: stateWords(about.after),
        });
    }
  };

  return (event: AuditEvent): { before: string; after: string | undefined; about: string } => {
    const { key, count, day, about } = eventWords(event);
    const sentence = translate(`audit.${key}`, {
      case: CASE,
      ...(count !== undefined && { smart_count: count, rows: count.toLocaleString(locale) }),
      ...(day !== undefined && { day: dayInWords(day, locale) }),
    });
    const [before = '', after] = sentence.split(CASE);
    return { before, after, about: about.map(aboutWords).join(' · ') };
  };
};
