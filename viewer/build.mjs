// Makes dist/: one script a page part, each complete in itself, the same bytes wherever and whenever it is made.
//   node build.mjs           writes dist/
//   node build.mjs --check   compares it to what the sources give; exit 1 where they differ
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { landModule } from './land.mjs';

const here = dirname(fileURLToPath(import.meta.url));

const landPlugin = {
  name: 'land',
  setup(made) {
    made.onResolve({ filter: /^land:outlines$/ }, () => ({ path: 'outlines', namespace: 'land' }));
    made.onLoad({ filter: /.*/, namespace: 'land' }, () => ({ contents: landModule(here), loader: 'js' }));
  },
};

export async function bundle(entry, overrides = {}) {
  return build({
    absWorkingDir: here,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    charset: 'ascii',
    legalComments: 'none',
    write: false,
    metafile: true,
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [landPlugin],
    ...overrides,
  });
}

// A script that stands inside an HTML page must not end it, nor open a comment in it.
function inlineSafe(name, text) {
  for (const mark of ['</script', '<script', '<!--'])
    if (text.toLowerCase().includes(mark)) throw new Error(`${name} contains ${mark} (it is inlined in HTML): write it otherwise`);
  return text;
}

function packagesOf(metafile) {
  const names = new Set();
  for (const input of Object.keys(metafile.inputs)) {
    if (input.startsWith('land:')) names.add('world-atlas');
    const inside = input.split('node_modules/').at(-1);
    if (inside === input) continue;
    const parts = inside.split('/');
    names.add(parts[0].startsWith('@') ? `${parts[0]}/${parts[1]}` : parts[0]);
  }
  return names;
}

function licences(names) {
  const parts = ['Licences of what is bundled in the scripts beside this file.\nOpenIAMD itself: Apache-2.0.\n' +
    'Land outlines: Natural Earth (public domain), as packed by world-atlas.\n'];
  for (const name of [...names].sort()) {
    const folder = join(here, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license'].map((f) => join(folder, f)).find(existsSync);
    const text = file ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim() : `(${license})`;
    parts.push(`${name} ${version} (${license})\n\n${text}\n`);
  }
  return parts.join(`\n${'-'.repeat(78)}\n\n`);
}

async function make() {
  const files = new Map();
  const names = new Set();
  for (const part of ['globe', 'charts']) {
    if (!existsSync(join(here, 'src', `${part}.ts`))) continue;
    const { outputFiles, metafile } = await bundle(`src/${part}.ts`);
    files.set(`${part}.js`, inlineSafe(part, outputFiles[0].text));
    for (const name of packagesOf(metafile)) names.add(name);
  }
  files.set('LICENSES.txt', licences(names));
  return files;
}

async function main() {
  const dist = join(here, 'dist');
  const files = await make();
  if (process.argv.includes('--check')) {
    const stale = [...files].filter(([name, text]) => {
      const path = join(dist, name);
      return !existsSync(path) || readFileSync(path, 'utf8') !== text;
    });
    for (const [name] of stale) console.error(`viewer/dist/${name} is not what the sources give: run node viewer/build.mjs`);
    process.exitCode = stale.length ? 1 : 0;
    return;
  }
  mkdirSync(dist, { recursive: true });
  for (const [name, text] of files) {
    writeFileSync(join(dist, name), text);
    console.log(`dist/${name} ${(Buffer.byteLength(text) / 1e3).toFixed(0)} kB`);
  }
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1].replace(/^(?!\/)/, `${process.cwd()}/`).replace('/./', '/')) await main();
