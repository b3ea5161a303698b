/** How an image is looked at: turned clockwise by `turns` quarters, brightness and contrast in percent. */
export interface Look {
  turns: number;
  brightness: number;
  contrast: number;
}

export const PLAIN: Look = { turns: 0, brightness: 100, contrast: 100 };

/** In percent: from where an image is hardly seen to where glare, or a dark corner, shows what is in it. */
export const TONES = { min: 20, max: 300, step: 10 } as const;

const clamped = (value: number) => Math.min(TONES.max, Math.max(TONES.min, value));

export const turned = (look: Look, quarters: 1 | -1): Look => ({
  ...look,
  turns: (look.turns + quarters + 4) % 4,
});

export const brightened = (look: Look, by: number): Look => ({
  ...look,
  brightness: clamped(look.brightness + by),
});

export const contrasted = (look: Look, by: number): Look => ({
  ...look,
  contrast: clamped(look.contrast + by),
});

export const isPlain = ({ turns, brightness, contrast }: Look): boolean =>
  turns === 0 && brightness === 100 && contrast === 100;
