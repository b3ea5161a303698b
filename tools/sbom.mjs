import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './launcher/root.mjs';

/*
 * npm run sbom: what the product is made of, as CycloneDX 1.6 in dist/. From the lockfile, which says of each package whether only
 * development needs it; npm's own `sbom --omit dev` (11.19) also leaves out what development needs too, NestJS among it.
 */

/** @typedef {{ version: string, license?: string, integrity: string, dev?: boolean, link?: boolean }} Locked */

const read = (/** @type {string} */ file) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));
const { name, version } = read('package.json');

/** @param {[string, Locked]} entry */
function component([folder, { version, license, integrity }]) {
  const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
  return {
    type: 'library',
    'bom-ref': folder,
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    hashes: [
      { alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') },
    ],
    ...(license && {
      licenses: [/ (OR|AND|WITH) /.test(license) ? { expression: license } : { license: { name: license } }],
    }),
  };
}

/** @type {[string, Locked][]} */
const locked = Object.entries(read('package-lock.json').packages);
const components = locked
  .filter(([folder, { dev, link }]) => folder.includes('node_modules/') && !dev && !link)
  .map(component);
const bom = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: { component: { type: 'application', name, version } },
  components,
};
const file = path.join(ROOT, 'dist/sbom.cdx.json');
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`);
console.log(`${components.length} components in ${path.relative(process.cwd(), file)}`);
