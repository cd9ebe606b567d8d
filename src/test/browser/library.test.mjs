// The library, as a person uses it.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { bytes, inPage, launch } from './browser.mjs';
import { evil, storeEpisodes } from './episodes.mjs';

describe('the library', () => {
  let browser;
  before(async () => {
    browser = await launch();
    await storeEpisodes();
  });
  after(() => browser.close());

  test('shows the newest first and links to the episode', () =>
    inPage(browser, '/', {}, async (page) => {
      const newest = await page.locator('.episodes h2').first().textContent();
      const { episodes } = JSON.parse(await bytes('/v1/episodes?limit=1'));
      assert.equal(newest, episodes[0].title);
      await page.locator('.episodes h2 a').first().click();
      assert.equal(await page.locator('h1').textContent(), newest);
    }));

  for (const javaScriptEnabled of [true, false]) {
    test(`finds by title and channel ${javaScriptEnabled ? 'with' : 'without'} scripts`, () =>
      inPage(browser, '/', { javaScriptEnabled }, async (page) => {
        await page.getByLabel('Title').fill('very LONG');
        await page.getByRole('button', { name: 'Search' }).click();
        assert.deepEqual(await page.locator('.episodes h2').allTextContents(), ['A very long test']);
        await page.getByLabel('Title').fill('');
        await page.getByLabel('Channel').selectOption(evil);
        await page.getByRole('button', { name: 'Search' }).click();
        assert.deepEqual(await page.locator('.episodes h2').allTextContents(), [evil]);
        assert.equal(await page.locator('h1').textContent(), evil);
      }));
  }
});
