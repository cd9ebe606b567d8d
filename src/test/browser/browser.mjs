// A real browser, and pages that fail on anything they should not have done.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

export const base = process.env.CUEPRESS_URL ?? 'http://localhost:8080';
const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);

export const launch = () => {
  assert.ok(executablePath, 'Chromium was not found; install it (Debian: apt-get install chromium) or set CHROMIUM to its path');
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] });
};

/**
 * Opens a page, runs the check in it, and fails on anything unexpected: a request to another site that `elsewhere` does
 * not answer, an error in the console other than `said`, a script from an imported text.
 */
export const inPage = async (browser, path, options, check) => {
  const { elsewhere = {}, status = 200, said = status === 200 ? [] : [`status of ${status}`], ...settings } = options;
  const context = await browser.newContext({ baseURL: base, ...settings });
  const page = await context.newPage();
  const wrong = [];
  page.on('console', (message) => {
    const isExpected = said.some((part) => message.text().includes(part));
    if (['error', 'warning'].includes(message.type()) && !isExpected) {
      wrong.push(`console: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => wrong.push(`dialog: ${dialog.message()}`) && dialog.dismiss());
  await context.route((url) => url.origin !== new URL(base).origin, (route) => {
    const { origin } = new URL(route.request().url());
    if (elsewhere[origin]) {
      return route.fulfill({ contentType: 'text/html', body: elsewhere[origin] });
    }
    wrong.push(`request: ${route.request().url()}`);
    return route.abort();
  });
  try {
    const answer = await page.goto(path);
    assert.equal(answer.status(), status);
    await check(page);
    assert.deepEqual(wrong, []);
  } finally {
    await context.close();
  }
};

/** The bytes of the file that the browser saves after an action. */
export const downloaded = async (page, act) => {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

export const bytes = async (path) => {
  const answer = await fetch(new URL(path, base));
  assert.equal(answer.status, 200, path);
  return Buffer.from(await answer.arrayBuffer());
};

export const put = async (id, episode) => {
  const answer = await fetch(new URL(`/v1/episodes/${id}`, base), {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(episode),
  });
  assert.ok(answer.ok, await answer.text());
};
