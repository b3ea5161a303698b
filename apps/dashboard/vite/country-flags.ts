import { createReadStream } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const folder = join(dirname(createRequire(import.meta.url).resolve('flag-icons/package.json')), 'flags/4x3');
const address = /^\/flags\/([a-z]{2}\.svg)$/;

/** Serves a flag a country as `/flags/in.svg`: a file of our own origin, fetched only when a row shows it. */
export const countryFlags = (): Plugin => ({
  name: 'country-flags',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const file = address.exec(request.url ?? '')?.[1];
      if (file === undefined) return next();
      response.setHeader('content-type', 'image/svg+xml');
      createReadStream(join(folder, file))
        .on('error', () => response.writeHead(404).end())
        .pipe(response);
    });
  },
  async generateBundle() {
    const files = (await readdir(folder)).filter((file) => address.test(`/flags/${file}`));
    for (const file of files) {
      this.emitFile({ type: 'asset', fileName: `flags/${file}`, source: await readFile(join(folder, file)) });
    }
  },
});
