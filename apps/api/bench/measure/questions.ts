import type { VerificationFilter, VerificationSearch } from '@desk/contract';

/** What is asked of the desk, over HTTP and of its services alike. */
export type Question = { name: string; what: string } & (
  | { kind: 'list'; search: Partial<VerificationSearch> }
  | { kind: 'facets'; filter: VerificationFilter }
  | { kind: 'case'; id: string }
);

/** What the questions are about: values that the cases at hand have. */
export interface Subjects {
  commonCountry: string;
  rareCountry: string;
  commonReason: string;
  /** Part of one e-mail, and of a name that many have. */
  email: string;
  name: string;
  /** A settled case. */
  id: string;
  /** ISO: the start of a quarter and of a year that are over, and their ends. */
  quarter: [from: string, to: string];
  year: [from: string, to: string];
}

/** The questions of the goals, by their numbers there. */
export function questionsAbout(subjects: Subjects): Question[] {
  const { commonCountry: country, rareCountry, commonReason, quarter, year } = subjects;
  const status = ['completed' as const];
  const list = (name: string, what: string, search: Partial<VerificationSearch>): Question => ({
    name,
    what,
    kind: 'list',
    search,
  });
  const facets = (name: string, what: string, filter: VerificationFilter): Question => ({
    name,
    what,
    kind: 'facets',
    filter,
  });
  const within = ([requestedFrom, requestedTo]: [string, string]) => ({ requestedFrom, requestedTo });
  return [
    list('Q1', 'newest 25', {}),
    list('Q2a', 'status and a common country', { status, country: [country] }),
    list('Q2b', 'status and a rare country', { status: ['failed'], country: [rareCountry] }),
    list('Q3', 'declined reason, country, dates', {
      declinedReason: [commonReason],
      country: [country],
      ...within(year),
    }),
    list('Q4', 'page 1,000 of the newest', { page: 1_000 }),
    list('Q5a', 'part of an e-mail', { q: subjects.email }),
    list('Q5b', 'part of a name', { q: subjects.name }),
    { name: 'Q6', what: 'one case with its answers', kind: 'case', id: subjects.id },
    facets('Q7a', 'all facets of everything', {}),
    facets('Q7b', 'all facets of a quarter', within(quarter)),
    facets('Q7c', 'all facets of a country over a year', { country: [country], ...within(year) }),
  ];
}
