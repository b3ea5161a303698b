/** Every key, and where it works. A key is one place's alone; `?` lists them. `repeats`: held down, it goes on. */
export const SHORTCUTS = {
  help: { key: '?', place: 'everywhere' },
  search: { key: '/', place: 'everywhere' },
  goHome: { key: 'h', place: 'everywhere' },
  goList: { key: 'v', place: 'everywhere' },
  takeNext: { key: 't', place: 'everywhere' },

  nextRow: { key: 'j', place: 'list', repeats: true },
  previousRow: { key: 'k', place: 'list', repeats: true },
  openRow: { key: 'o', place: 'list' },
  selectRow: { key: 'x', place: 'list' },

  nextCase: { key: 'j', place: 'case' },
  previousCase: { key: 'k', place: 'case' },
  back: { key: 'u', place: 'case' },
  openImage: { key: 'i', place: 'case' },

  approve: { key: 'a', place: 'deciding' },
  reject: { key: 'r', place: 'deciding' },
  resubmit: { key: 's', place: 'deciding' },
  assign: { key: 'm', place: 'deciding' },
  recheck: { key: 'c', place: 'deciding' },
  note: { key: 'n', place: 'deciding' },
} as const satisfies Record<string, { key: string; place: ShortcutPlace; repeats?: true }>;

export type ShortcutName = keyof typeof SHORTCUTS;

/** In the order in which they are listed. */
export const SHORTCUT_PLACES = ['everywhere', 'list', 'case', 'deciding'] as const;
type ShortcutPlace = (typeof SHORTCUT_PLACES)[number];
