import { imageSide, verificationFilter, type AuditEvent, type VerificationFilter } from '@desk/contract';

/** Where the case stands in a sentence: no word of a language has it. */
export const CASE = '\ue000';

/** What an event's sentence is made of: a key of `audit`, the numbers and days in it, and what it was about, as it came. */
export interface EventWords {
  key: string;
  count?: number;
  day?: string;
  about: About[];
}

export type About =
  | { kind: 'text'; text: string }
  | { kind: 'reason'; code: string }
  | { kind: 'account'; id: string }
  | { kind: 'filter'; filter: VerificationFilter }
  | { kind: 'change'; before: State; after: State };

/** A job's status and the verdict beside it. */
export interface State {
  status: string;
  verificationStatus: string | null;
}

type Details = AuditEvent['details'];

const textOf = (details: Details, ...names: string[]): About[] => {
  const text = names.map((name) => details[name]).find((value) => typeof value === 'string' && value !== '');
  return typeof text === 'string' ? [{ kind: 'text', text }] : [];
};

const reasonOf = ({ reason }: Details): About[] =>
  typeof reason === 'string' ? [{ kind: 'reason', code: reason }] : [];

const accountOf = ({ accountId }: Details): About[] =>
  typeof accountId === 'string' ? [{ kind: 'account', id: accountId }] : [];

const filterOf = ({ filter }: Details): About[] => {
  const parsed = verificationFilter.safeParse(filter);
  return parsed.success ? [{ kind: 'filter', filter: parsed.data }] : [];
};

const stateOf = (value: Details[string] | undefined): State | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { status, verificationStatus = null } = value;
  if (typeof status !== 'string') return undefined;
  return { status, verificationStatus: typeof verificationStatus === 'string' ? verificationStatus : null };
};

const changeOf = (details: Details): About[] => {
  const [before, after] = [stateOf(details.from), stateOf(details.to)];
  return before && after ? [{ kind: 'change', before, after }] : [];
};

const exportKeys = {
  'export.created': 'exportCreated',
  'export.finished': 'exportFinished',
  'export.aborted': 'exportAborted',
} as const;

/** An event in words. Details that are missing or of another shape are left out: the action alone is a sentence too. */
export const eventWords = ({ action, details }: AuditEvent): EventWords => {
  const plain = { key: `sentence.${action}`, about: [] };
  switch (action) {
    case 'image.viewed': {
      const side = imageSide.safeParse(details.side).data;
      return side === undefined ? plain : { ...plain, key: `said.${side}` };
    }
    case 'verification.status_changed':
      return { ...plain, about: changeOf(details) };
    case 'verification.relationship_changed': {
      const day = details.after;
      if (typeof day === 'string') return { ...plain, key: 'said.endSet', day };
      return day === null ? { ...plain, key: 'said.endCleared' } : plain;
    }
    case 'verification.sent_again':
    case 'verification.marked_not_sent':
    case 'verification.hold_placed':
    case 'verification.hold_lifted':
      return { ...plain, about: textOf(details, 'reason') };
    case 'export.created':
    case 'export.finished':
    case 'export.aborted': {
      const count = action === 'export.created' ? details.total : details.rows;
      const about = filterOf(details);
      if (typeof count !== 'number') return { ...plain, about };
      return { key: `said.${exportKeys[action]}`, count, about };
    }
    case 'session.failed':
    case 'session.refused':
    case 'access.refused':
      return { ...plain, about: [...textOf(details, 'email'), ...reasonOf(details)] };
    default:
      return {
        ...plain,
        about: [...textOf(details, 'email', 'name', 'assignee'), ...accountOf(details)].slice(0, 1),
      };
  }
};
