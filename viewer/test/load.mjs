// A TypeScript module of the viewer as the tests import it: bundled to a temporary file first.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../build.mjs';

export async function load(entry) {
  const { outputFiles } = await bundle(entry, { format: 'esm', platform: 'neutral', minify: false, mainFields: ['module', 'main'] });
  const file = join(mkdtempSync(join(tmpdir(), 'iamd-viewer-')), 'module.mjs');
  writeFileSync(file, outputFiles[0].text);
  return import(pathToFileURL(file).href);
}
