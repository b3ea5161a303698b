import type { Plugin } from 'vite';

const INJECTION = /^styleInject\(\w+\);$/m;

/**
 * Takes out of a package the line by which it writes its styles into the page when it is loaded: our content security policy
 * refuses such a style, and says so in the console. What uses the package gives it its styles.
 */
export const withoutStyle = (name: string): Plugin => ({
  name: 'without-style',
  apply: 'build',
  transform(code, id) {
    if (!id.includes(`/node_modules/${name}/`)) return null;
    if (!INJECTION.test(code)) throw new Error(`${name} writes its styles in another way now`);
    return code.replace(INJECTION, '');
  },
});
