// A browser without a screen for the tests: pages from memory, no network.
import { chromium } from 'playwright-core';

export const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const flags = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

export const launch = (more = []) => chromium.launch({ executablePath, args: [...flags, ...more] });

// Opens a page's HTML as a file would be; gathers what it logs and what it asks the network for.
export async function open(browser, html, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, offline: true, ...options });
  const page = await context.newPage();
  const problems = [], requests = [];
  page.on('pageerror', (e) => problems.push(String(e)));
  page.on('console', (m) => { if (m.type() === 'error' || m.type() === 'warning') problems.push(m.text()); });
  page.on('request', (r) => { if (/^(https?|wss?):/.test(r.url())) requests.push(r.url()); });
  await page.setContent(html, { waitUntil: 'load' });
  return { page, context, problems, requests };
}
