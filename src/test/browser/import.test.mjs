// The import page: dropped files are uploaded, followed and reported, and open as episodes.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accessible } from './accessible.mjs';
import { base, bytes, downloaded } from './browser.mjs';
import { aBrowser, api, drop } from './work.mjs';

const row = (id, text) =>
  JSON.stringify({ id, title: `Title of ${id}`, language: 'en', segments: [{ start: 0, end: 1, text }] });
const SRT = '1\n00:00:01,000 --> 00:00:02,500\nHallo, Bienen.\n';
const WHISPER = '{"text":" Hi.","segments":[{"id":0,"start":0,"end":1,"text":" Hi."}],"language":"en"}';

describe('the import page', () => {
  const on = aBrowser();
  const onImport = (check) => () => on('/import', check);
  const name = async (card, url, title) => {
    await card.getByLabel('A new episode').check();
    await card.getByLabel('URL or id').fill(url);
    await card.getByLabel('Title', { exact: true }).fill(title);
    await card.getByRole('button', { name: 'Import' }).click();
    await card.locator('.counts').waitFor();
  };

  test(
    'imports a dropped file, shows and saves its rejections, and its episode opens',
    onImport(async (page) => {
      const text = `${row('dropped', ' <script>alert(1)</script>')}\n{"id":"bad id","segments":[]}\n`;
      await drop(page, '#drop', 'rows.jsonl', text);
      const card = page.locator('.run');
      await card.locator('.counts').waitFor();
      assert.match(await card.locator('.rejected').innerText(), /Record 2, line 2[^]*\/id: /);
      await accessible(page);

      const saved = await downloaded(page, () => card.locator('.save').click());
      const { imports } = JSON.parse(await bytes('/v1/imports?limit=1'));
      assert.deepEqual(saved, await bytes(`/v1/imports/${imports[0].id}/rejections`));

      await page.goto('/episodes/dropped');
      assert.match(await page.locator('#transcript').innerText(), /<script>alert\(1\)<\/script>/);
    }),
  );

  test(
    'shows the progress of an upload, and keeps what was stored when it is stopped',
    onImport(async (page) => {
      const network = await page.context().newCDPSession(page);
      const uploadThroughput = 4 << 20;
      const others = { offline: false, latency: 0, downloadThroughput: -1 };
      await network.send('Network.emulateNetworkConditions', { ...others, uploadThroughput });
      const rows = Array.from({ length: 3_000 }, (_, i) => row(`long-${i}`, 'word '.repeat(2_000)));
      await drop(page, '#drop', 'long.jsonl', rows.join('\n'));
      const card = page.locator('.run');
      await card.locator('.state', { hasText: /read, [1-9]\d* episodes/ }).waitFor();
      assert.ok((await card.locator('progress').evaluate((bar) => bar.value)) > 0);
      await card.locator('.stop').click();
      await card.locator('.state', { hasText: 'Stopped' }).waitFor();
      assert.equal((await api('/v1/episodes/long-0')).status, 200);
    }),
  );

  test(
    'asks for the episode of a transcript, and saves it as an episode, a track or the episode’s own transcript',
    onImport(async (page) => {
      await drop(page, '#drop', 'bees.srt', SRT);
      await accessible(page);
      await name(page.locator('.run').first(), 'https://example.org/bees', 'Bees');
      const { episodes } = JSON.parse(await bytes('/v1/episodes?title=Bees&limit=1'));
      const path = `/v1/episodes/${episodes[0].id}`;

      for (const [language, text, saved] of [
        ['fr', 'Bonjour, abeilles.', 'Saved as the French track'],
        ['', 'Hallo, ihr Bienen.', 'Saved as the episode’s transcript'],
      ]) {
        await drop(page, '#drop', 'more.srt', SRT.replace('Hallo, Bienen.', text));
        const card = page.locator('.run').first();
        await card.getByLabel('Title, id or URL').fill(`${base}/episodes/${episodes[0].id}`);
        await card.getByLabel('Language of the transcript').fill(language);
        await card.getByRole('button', { name: 'Import' }).click();
        await card.locator('.state', { hasText: saved }).waitFor();
        const query = language && `?lang=${language}`;
        assert.ok(String(await bytes(`${path}/subtitles.srt${query}`)).includes(`\n${text}\n`));
      }
      assert.equal(JSON.parse(await bytes(path)).title, 'Bees');
    }),
  );

  test(
    'asks for the episode of a recogniser’s file after the service has read it',
    onImport(async (page) => {
      await drop(page, '#drop', 'whisper.json', WHISPER);
      await name(page.locator('.run'), 'whispered', 'Whispered');
      assert.equal(JSON.parse(await bytes('/v1/episodes/whispered')).title, 'Whispered');
    }),
  );

  test(
    'asks for a token when one is required, sends it in a header and keeps it for the tab',
    onImport(async (page) => {
      const token = 't'.repeat(32);
      const json = { status: 401, detail: 'Writing needs a token.' };
      await page.route('**/v1/**', (route) => {
        const isRight = route.request().headers().authorization === `Bearer ${token}`;
        return isRight || route.request().method() === 'GET'
          ? route.continue()
          : route.fulfill({ status: 401, contentType: 'application/problem+json', json });
      });
      await drop(page, '#drop', 'rows.jsonl', row('with-token', ' Hello.'));
      const dialog = page.getByRole('dialog');
      for (const given of ['wrong', token]) {
        await dialog.getByLabel('Token').fill(given);
        await accessible(page);
        await dialog.getByRole('button', { name: 'Continue' }).click();
      }
      await page.locator('.run .counts').waitFor();
      assert.ok(!page.url().includes(token));
      await drop(page, '#drop', 'again.jsonl', row('with-token', ' Hello again.'));
      await page.locator('.run').first().locator('.counts').waitFor();
    }),
  );
});
