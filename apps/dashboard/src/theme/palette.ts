/** What a colour says; each comes with an icon and a word wherever it is used, never alone. */
export type ToneName = 'positive' | 'negative' | 'caution' | 'info' | 'accent' | 'neutral';

/** `main` is text and icons on `soft` or on the page (4.5:1 or more on both), `line` a border around `soft`. */
export interface Tone {
  main: string;
  soft: string;
  line: string;
}

interface Scheme {
  mode: 'light' | 'dark';
  page: string;
  surface: string;
  raised: string;
  line: string;
  text: string;
  muted: string;
  primary: string;
  onPrimary: string;
  tones: Record<ToneName, Tone>;
}

/** Every colour of the product, once a mode. */
export const light: Scheme = {
  mode: 'light',
  page: '#f5f5f8',
  surface: '#ffffff',
  raised: '#ffffff',
  line: '#dfdfe8',
  text: '#1b1a29',
  muted: '#5b5a6e',
  primary: '#4338a0',
  onPrimary: '#ffffff',
  tones: {
    positive: { main: '#136a42', soft: '#e5f4ec', line: '#b4dcc6' },
    negative: { main: '#ad2431', soft: '#fcebec', line: '#f0c2c6' },
    caution: { main: '#86510a', soft: '#fdf1dc', line: '#ecd09c' },
    info: { main: '#1c5b9c', soft: '#e6f0fa', line: '#b9d3ec' },
    accent: { main: '#4338a0', soft: '#eeecfb', line: '#cbc6ef' },
    neutral: { main: '#55546a', soft: '#efeff4', line: '#d5d5e0' },
  },
};

export const dark: Scheme = {
  mode: 'dark',
  page: '#12121a',
  surface: '#1a1a25',
  raised: '#22222f',
  line: '#343445',
  text: '#ececf4',
  muted: '#a6a5ba',
  primary: '#b5adff',
  onPrimary: '#17142e',
  tones: {
    positive: { main: '#7dd6a6', soft: '#14301f', line: '#275a3d' },
    negative: { main: '#ff9ba3', soft: '#3c1a1f', line: '#70303a' },
    caution: { main: '#f3c26b', soft: '#35280f', line: '#67501f' },
    info: { main: '#8fc4f7', soft: '#142a40', line: '#27507a' },
    accent: { main: '#b5adff', soft: '#252143', line: '#453d7d' },
    neutral: { main: '#b4b3c7', soft: '#282835', line: '#424254' },
  },
};

export type { Scheme };
