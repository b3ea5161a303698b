import { KeyCap } from './KeyCap.tsx';
import { SHORTCUTS, type ShortcutName } from './shortcuts.ts';

/** The key of a shortcut. */
export const Key = ({ of }: { of: ShortcutName }) => <KeyCap>{SHORTCUTS[of].key}</KeyCap>;
