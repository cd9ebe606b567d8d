// What the tests of import, convert and editing do in a page, besides clicking.
import { after, before } from 'node:test';
import { base, inPage, launch } from './browser.mjs';

/** Refusals that a test asks for are told in the console as well. */
export const REFUSED = ['status of 4'];

/** A browser for the tests of this block; answers how to be in a page of it. */
export const aBrowser = () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());
  return (path, check) => inPage(browser, path, { said: REFUSED }, check);
};

export const api = (path, options) => fetch(new URL(path, base), options);

/** Drops a file of this text on a place of the page. */
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
