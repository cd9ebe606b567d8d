// An episode’s page: reading, searching, previewing, watching and downloading.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { bytes, downloaded, inPage, launch } from './browser.mjs';
import { evil, storeEpisodes } from './episodes.mjs';

const SAMPLE = '/episodes/TOo-HnjjuhU';
const open = (page) => page.locator('#workshop > summary').click();

describe('the page of an episode', () => {
  let browser;
  before(async () => {
    browser = await launch();
    await storeEpisodes();
  });
  after(() => browser.close());

  test('shows markup in titles and texts as text', () =>
    inPage(browser, '/episodes/browser-evil', {}, async (page) => {
      assert.equal(await page.locator('h1').textContent(), evil);
      assert.equal(await page.locator('#c2 h2 bdi').textContent(), evil);
      assert.ok((await page.locator('#c1 .said').textContent()).includes(evil));
      await open(page);
      await page.locator('#cues li').first().waitFor();
      assert.ok((await page.locator('#cues li').first().textContent()).includes('<script>'));
      assert.equal(await page.locator('main img, main script').count(), 0);
    }));

  test('links chapters and time marks to their moment', () =>
    inPage(browser, SAMPLE, {}, async (page) => {
      await page.getByRole('link', { name: '11:50 Helpful Things' }).click();
      assert.ok(page.url().endsWith('#c8'));
      assert.ok(await page.locator('#c8 h2').evaluate((title) => title.getBoundingClientRect().top < innerHeight / 2));
      const mark = page.locator('#c8 .said .at').first();
      assert.match(await mark.getAttribute('href'), /^https:\/\/www\.youtube\.com\/watch\?v=TOo-HnjjuhU&t=70\ds$/);
    }));

  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with' : 'without';
    test(`downloads ${how} scripts the same file as the API`, () =>
      inPage(browser, SAMPLE, { javaScriptEnabled }, async (page) => {
        const srt = await downloaded(page, () => page.getByRole('link', { name: 'SRT', exact: true }).click());
        assert.deepEqual(srt, await bytes('/v1/episodes/TOo-HnjjuhU/subtitles.srt'));
        await open(page);
        await page.getByLabel('File').selectOption('subtitles.vtt');
        await page.getByLabel('Style').selectOption('netflix');
        await page.getByLabel('Line length').fill('37');
        await page.getByLabel('To', { exact: true }).fill('1:00');
        const vtt = await downloaded(page, () => page.getByRole('button', { name: 'Download' }).click());
        const same = '/v1/episodes/TOo-HnjjuhU/subtitles.vtt?style=netflix&maxLineLength=37&to=1:00';
        assert.deepEqual(vtt, await bytes(same));
      }));
  }

  test('builds the URL of the file and copies it', () =>
    inPage(browser, SAMPLE, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await open(page);
      await page.getByLabel('Style').selectOption('bbc');
      await page.getByLabel('Shift in seconds').fill('-1.5');
      await page.getByRole('button', { name: 'Copy' }).click();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.ok(copied.endsWith('/v1/episodes/TOo-HnjjuhU/subtitles.srt?style=bbc&shift=-1.5'), copied);
      await bytes(copied);
      await page.getByLabel('File').selectOption('chapters.txt');
      await bytes(await page.getByLabel('URL').inputValue());
    }));

  test('finds every match of a word and cycles through them', () =>
    inPage(browser, '/episodes/browser-evil', {}, async (page) => {
      await page.keyboard.press('Control+/');
      await page.keyboard.type('needle');
      assert.equal(await page.locator('#found').textContent(), '1 of 4');
      assert.equal(await page.evaluate(() => CSS.highlights.get('found').size), 4);
      await page.keyboard.press('Shift+Enter');
      assert.equal(await page.locator('#found').textContent(), '4 of 4');
      await page.keyboard.press('Enter');
      assert.equal(await page.locator('#found').textContent(), '1 of 4');
      await page.keyboard.type(' (no-one*');
      assert.equal(await page.locator('#found').textContent(), 'No matches');
      await page.keyboard.press('Escape');
      assert.equal(await page.evaluate(() => CSS.highlights.get('found').size), 0);
    }));

  test('marks the cues that break the limits of a style, and none after reshaping to it', () =>
    inPage(browser, SAMPLE, {}, async (page) => {
      await open(page);
      await page.getByText('of 417 cues break Netflix limits.').waitFor();
      assert.match(await page.locator('#cues li').first().textContent(), /16 chars\/s · line of 112 \(max 42\)/);
      for (const [style, name] of [['netflix', 'Netflix'], ['ted', 'TED']]) {
        await page.getByLabel('Style').selectOption(style);
        await page.getByText(new RegExp(`^All \\d+ cues meet ${name} limits\\.$`)).waitFor();
      }
    }));

  test('shows a clip at the times of the video', () =>
    inPage(browser, SAMPLE, {}, async (page) => {
      await open(page);
      await page.getByLabel('From').fill('22:15');
      await page.getByText(/^\d+ of 1\d cues/).waitFor();
      assert.match(await page.locator('#cues li').first().textContent(), /^22:15This is the website/);
      assert.ok(!(await page.getByLabel('URL').inputValue()).includes('rebase'));
    }));

  test('shows what is wrong with an option', () =>
    inPage(browser, SAMPLE, { said: ['status of 400'] }, async (page) => {
      await open(page);
      await page.getByLabel('Rate').fill('25');
      await page.getByText('rate: ').waitFor();
      assert.equal(await page.locator('#cues li').count(), 0);
    }));

  test('plays the cues on a clock, over both frames', () =>
    inPage(browser, SAMPLE, {}, async (page) => {
      await open(page);
      await page.getByLabel('Style').selectOption('netflix');
      await page.getByText(/^All \d+ cues/).waitFor();
      await page.locator('#seek').fill('1336000');
      const shown = await page.locator('.frame.wide p').textContent();
      const srt = (await bytes('/v1/episodes/TOo-HnjjuhU/subtitles.srt?style=netflix')).toString();
      assert.ok(shown !== '' && srt.includes(shown), shown);
      assert.equal(await page.locator('.frame.tall p').textContent(), shown);
      assert.equal(await page.locator('.chapters [aria-current]').textContent(), '22:15 Lexicap by Karpathy');
      await page.getByRole('button', { name: 'Play', exact: true }).click();
      await page.waitForFunction((before) => document.querySelector('.frame p').textContent !== before, shown);
      await page.getByRole('button', { name: 'Pause' }).click();
      const stopped = await page.locator('#seek').inputValue();
      assert.ok(Number(stopped) > 1_336_000, stopped);
    }));

  test('keeps in step with the player, whose frame comes after a click', () => {
    const player = `<script>
      const tell = (info) => parent.postMessage(JSON.stringify({ event: 'infoDelivery', info }), '*');
      addEventListener('message', ({ data }) => {
        const { event, func, args } = JSON.parse(data);
        if (event === 'listening') tell({ currentTime: 90, playerState: 1 });
        if (func === 'seekTo') tell({ currentTime: args[0], playerState: 2 });
      });
    </script>`;
    return inPage(browser, SAMPLE, { elsewhere: { 'https://www.youtube-nocookie.com': player } }, async (page) => {
      assert.equal(await page.locator('iframe').count(), 0);
      await page.getByRole('button', { name: 'Play the video here' }).click();
      await page.locator('#c2 .said p.now').waitFor();
      await page.locator('#c8 .said .at').first().click();
      await page.locator('#c8 .said p.now').waitFor();
      assert.equal(await page.locator('iframe').getAttribute('referrerpolicy'), 'strict-origin-when-cross-origin');
    });
  });

  test('stays usable with more than twelve thousand cues', () =>
    inPage(browser, '/episodes/browser-long', {}, async (page) => {
      await page.getByLabel('Find in transcript').fill('part 12678 of');
      assert.equal(await page.locator('#found').textContent(), '1 of 1');
      await open(page);
      await page.getByText('cues break Netflix limits.').waitFor();
      await page.locator('#seek').fill('31695000');
      await page.locator('#cues li[aria-current]').waitFor();
      assert.match(await page.locator('.frame.wide p').textContent(), /part 12678 of/);
    }));
});
