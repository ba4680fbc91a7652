// The pages under test: made by the command in IAMD_PROGRAM, in a folder that goes away with the process.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const folder = mkdtempSync(join(tmpdir(), 'iamd-browser-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

export const scenario = (name) => join(root, 'scenarios', `${name}.yaml`);

// Its stdout; what it says on stderr only where it fails.
export const iamd = (...given) => execFileSync(process.env.IAMD_PROGRAM, given, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 });

// {results, page}: a campaign with the events of all runs, and its report.
export function campaign(name = 'patriot-vs-srbm', { runs = 40, file = scenario(name), stem = name } = {}) {
  const results = join(folder, `${stem}.sqlite`), page = join(folder, `${stem}.html`);
  iamd('run', file, '--runs', String(runs), '--events', 'all', '--out', results, '--quiet');
  iamd('report', results, '--out', page);
  return { results, page };
}

// Rows of a results file as objects, by SQLite's own shell (Node has none before version 22).
const literal = (given) => (typeof given === 'number' ? String(given) : `'${String(given).replaceAll("'", "''")}'`);
export function sql(results, statement, ...given) {
  const filled = statement.replace(/\?/g, () => literal(given.shift()));
  const said = execFileSync('sqlite3', ['-json', results], { input: `${filled};\n`, encoding: 'utf8', maxBuffer: 1 << 28 });
  return said.trim() === '' ? [] : JSON.parse(said);
}
export const one = (results, statement, ...given) => Object.values(sql(results, statement, ...given)[0])[0];

// The replay document inside a page.
export function replayOf(page) {
  const found = /<script type="application\/json" id="iamd-replay"[^>]*>([^<]*)</.exec(readFileSync(page, 'utf8'));
  return JSON.parse(gunzipSync(Buffer.from(found[1], 'base64')).toString('utf8'));
}
