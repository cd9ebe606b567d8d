// Helpers for the tests of importing, converting and editing.
import { after, before } from 'node:test';
import { base, inPage, launch } from './browser.mjs';

/** The browser logs refused requests in the console; these tests expect them. */
export const REFUSED = ['status of 4'];

/** A browser for the tests of this block; returns a function that runs a check in a page. */
export const aBrowser = () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());
  return (path, check) => inPage(browser, path, { said: REFUSED }, check);
};

export const api = (path, options) => fetch(new URL(path, base), options);

/** Drops a file with this text on an element of the page. */
export const drop = async (page, place, name, text) => {
  const dataTransfer = await page.evaluateHandle(
    ([called, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content], called));
      return data;
    },
    [name, text],
  );
  await page.dispatchEvent(place, 'drop', { dataTransfer });
};
