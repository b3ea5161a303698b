import { useState, type KeyboardEvent } from 'react';
import { useSession } from '../../../session/useSession.ts';
import { usePeople } from '../../../people/usePeople.ts';
import { mentionAt, peopleFor, type MentionQuery } from './mentionAt.ts';
import type { Person } from './useNoteDraft.ts';

const MOST = 6;
const NOBODY: Person[] = [];

/** Whom the text offers to mention at the caret, and the keys that choose: arrows, Enter or Tab; Escape lets it be. */
export const useMentionChoice = (text: string, onChoose: (query: MentionQuery, person: Person) => void) => {
  const me = useSession()?.account.id;
  const { data } = usePeople();
  const [caret, setCaret] = useState<number>();
  const [left, setLeft] = useState<number>();
  const [active, setActive] = useState(0);
  const query = caret === undefined ? undefined : mentionAt(text, caret);
  const others = data?.data.filter(({ id }) => id !== me) ?? NOBODY;
  const offered = query && query.start !== left ? peopleFor(others, query.words).slice(0, MOST) : NOBODY;
  const at = Math.min(active, Math.max(0, offered.length - 1));

  const choose = (person: Person | undefined) => {
    if (query && person) onChoose(query, person);
    setCaret(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (offered.length === 0 || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    switch (event.key) {
      case 'ArrowDown':
        setActive((at + 1) % offered.length);
        break;
      case 'ArrowUp':
        setActive((at + offered.length - 1) % offered.length);
        break;
      case 'Enter':
      case 'Tab':
        choose(offered[at]);
        break;
      case 'Escape':
        setLeft(query?.start);
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    people: offered,
    active: at,
    choose,
    onKeyDown,
    /** Where the caret is now; undefined where it is not in the text. */
    follow: (position: number | undefined) => {
      setCaret(position);
      if (position === undefined || mentionAt(text, position) === undefined) setLeft(undefined);
      if (position !== caret) setActive(0);
    },
  };
};
