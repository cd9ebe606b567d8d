// Checks of every page: light and dark, on a phone and on a desktop.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { accessible } from './accessible.mjs';
import { inPage, launch } from './browser.mjs';
import { storeEpisodes } from './episodes.mjs';

const pages = {
  '/': 200,
  '/?title=there-is-no-such-title': 200,
  '/episodes/TOo-HnjjuhU': 200,
  '/episodes/browser-evil': 200,
  '/episodes/browser-hebrew': 200,
  '/episodes/browser-japanese': 200,
  '/episodes/browser-silent': 200,
  '/import': 200,
  '/convert': 200,
  '/episodes/none': 404,
  '/nothing': 404,
};

describe('every page', () => {
  let browser;
  before(async () => {
    browser = await launch();
    await storeEpisodes();
  });
  after(() => browser.close());

  for (const [path, status] of Object.entries(pages)) {
    for (const colorScheme of ['light', 'dark']) {
      test(`${path} is accessible in ${colorScheme}`, () =>
        inPage(browser, path, { status, colorScheme, bypassCSP: true, reducedMotion: 'reduce' }, async (page) => {
          await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
          await accessible(page);
        }));
    }

    for (const width of [320, 768, 2560]) {
      test(`${path} fits into a width of ${width}`, () =>
        inPage(browser, path, { status, viewport: { width, height: 800 } }, async (page) => {
          await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        }));
    }

    test(`${path} lets the keyboard skip to its content`, () =>
      inPage(browser, path, { status }, async (page) => {
        await page.keyboard.press('Tab');
        assert.equal(await page.evaluate(() => document.activeElement.getAttribute('href')), '#main');
      }));
  }
});
