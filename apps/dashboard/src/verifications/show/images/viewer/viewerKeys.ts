import { isPressed } from '../../../../shortcuts/keys.ts';

/**
 * What the viewer's keys do. Letters with and without Shift, and no brackets or braces: those need Alt Gr on many keyboards and are
 * not on others at all.
 */
const KEYS = {
  zoomIn: { key: '+' },
  zoomOut: { key: '-' },
  fit: { key: '0' },
  left: { key: 'ArrowLeft' },
  right: { key: 'ArrowRight' },
  up: { key: 'ArrowUp' },
  down: { key: 'ArrowDown' },
  front: { key: '1' },
  back: { key: '2' },
  selfie: { key: '3' },
  beside: { key: 's' },
  turnRight: { key: 'r' },
  turnLeft: { key: 'r', shift: true },
  brighter: { key: 'b' },
  darker: { key: 'b', shift: true },
  moreContrast: { key: 'c' },
  lessContrast: { key: 'c', shift: true },
  reset: { key: 'x' },
  marks: { key: 'm' },
  fullScreen: { key: 'f' },
  help: { key: '?' },
} as const satisfies Record<string, { key: string; shift?: true }>;

export type ViewerAct = keyof typeof KEYS;

/** In the order in which they are listed, those that belong together in one line. */
export const KEY_LINES = [
  { says: 'zoom', keys: ['+', '-', '0'] },
  { says: 'pan', keys: ['←', '→', '↑', '↓'] },
  { says: 'side', keys: ['1', '2', '3'] },
  { says: 'beside', keys: ['S'] },
  { says: 'turn', keys: ['R', 'Shift R'] },
  { says: 'brightness', keys: ['B', 'Shift B'] },
  { says: 'contrast', keys: ['C', 'Shift C'] },
  { says: 'reset', keys: ['X'] },
  { says: 'marks', keys: ['M'] },
  { says: 'fullScreen', keys: ['F'] },
  { says: 'close', keys: ['Esc'] },
] as const;

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const isLetter = (key: string) => key >= 'a' && key <= 'z';
const isDigit = (key: string) => key >= '0' && key <= '9';

const means = ({ key, shift = false }: { key: string; shift?: boolean }, pressed: Pressed): boolean => {
  const { code, ctrlKey, altKey, metaKey, shiftKey } = pressed;
  if (ctrlKey || altKey || metaKey) return false;
  if (isLetter(key))
    return (
      shiftKey === shift &&
      isPressed(key, { code, ctrlKey, altKey, metaKey, shiftKey: false, key: pressed.key.toLowerCase() })
    );
  // Digits of other scripts and those that a French keyboard has under Shift stand on the same keys.
  if (isDigit(key)) return pressed.key === key || code === `Digit${key}`;
  // Without Shift, the same key on an American keyboard.
  if (key === '+') return pressed.key === '+' || pressed.key === '=';
  return key === '?' ? isPressed(key, pressed) : pressed.key === key;
};

/** What a key press asks for, if anything. */
export const actOf = (pressed: Pressed): ViewerAct | undefined =>
  (Object.keys(KEYS) as ViewerAct[]).find((act) => means(KEYS[act], pressed));

const ZOOMS: readonly ViewerAct[] = ['zoomIn', 'zoomOut', 'fit'];

/**
 * Whether an act's key works although single keys are switched off (WCAG 2.1.4): those that type no sign do, and those that zoom
 * do while the image that they zoom has the focus.
 */
export const worksAlways = (act: ViewerAct, onImage: boolean): boolean =>
  KEYS[act].key.length > 1 || (onImage && ZOOMS.includes(act));
