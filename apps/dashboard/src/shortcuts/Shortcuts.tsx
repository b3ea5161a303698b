import { Suspense, useState } from 'react';
import { useStore } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { laterPage } from '../shell/laterPage.ts';
import { useMay } from '../session/permissions.ts';
import { LAST_LIST } from '../verifications/list/lastList.ts';
import { useTakeNext } from '../verifications/list/useTakeNext.ts';
import { focusSearchBox, searchBoxId } from './searchBox.ts';
import { useShortcut } from './useShortcut.ts';

const ShortcutsHelp = laterPage(() => import('./ShortcutsHelp.tsx'));

/** The keys that work on every page. */
export const Shortcuts = () => {
  const navigate = useNavigate();
  const [lastList] = useStore(LAST_LIST, '');
  const [helping, setHelping] = useState(false);
  const { take } = useTakeNext();
  const toList = `/verifications${lastList}`;
  useShortcut('help', () => setHelping(true));
  useShortcut('goHome', () => void navigate('/'));
  useShortcut('goList', () => void navigate(toList));
  useShortcut('takeNext', take, useMay('review'));
  useShortcut('search', () => {
    if (!focusSearchBox()) void navigate(toList, { state: { focus: searchBoxId } });
  });
  if (!helping) return null;
  return (
    <Suspense fallback={null}>
      <ShortcutsHelp onClose={() => setHelping(false)} />
    </Suspense>
  );
};
