// The convert page: its file is the same as the API’s, byte for byte.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accessible } from './accessible.mjs';
import { downloaded } from './browser.mjs';
import { aBrowser, api, drop } from './work.mjs';

const LINE = 'Hello <i>bees</i>, welcome to a line that is much too long for any preset.';
const SRT = `1\n00:00:01,000 --> 00:00:04,500\n${LINE}\n`;

describe('the convert page', () => {
  const on = aBrowser();
  const onConvert = (check) => () => on('/convert', check);

  for (const [format, style] of [
    ['vtt', ''],
    ['ttml', 'netflix'],
    ['srt', 'bbc'],
  ]) {
    test(
      `makes ${format} of a subtitle file, ${style ? `in the style ${style}` : 'unchanged'}`,
      onConvert(async (page) => {
        await page.getByLabel(/^Format/).selectOption(format);
        await page.getByLabel('Style').selectOption(style);
        await drop(page, '#drop', 'my talk.srt', SRT);
        await page.locator('#result').waitFor();
        await accessible(page);
        assert.equal(await page.locator('#download').getAttribute('download'), `my talk.${format}`);
        const saved = await downloaded(page, () => page.locator('#download').click());
        const query = style && `&style=${style}`;
        const expected = await api(`/v1/convert?to=${format}${query}`, { method: 'POST', body: SRT });
        assert.deepEqual(saved, Buffer.from(await expected.arrayBuffer()));
      }),
    );
  }

  test(
    'converts again after a changed option, and shows why one is refused',
    onConvert(async (page) => {
      await drop(page, '#drop', 'talk.srt', SRT);
      await page.locator('#text', { hasText: '00:00:01,000' }).waitFor();
      await page.getByLabel('Shift in seconds').fill('10');
      await page.locator('#text', { hasText: '00:00:11,000' }).waitFor();
      await page.getByLabel('Rate').fill('0');
      await page.locator('#wrong', { hasText: 'rate' }).waitFor();
      assert.ok(await page.locator('#result').isHidden());
      await page.getByLabel('Rate').fill('');
      await page.locator('#text', { hasText: '00:00:11,000' }).waitFor();
    }),
  );

  test(
    'refuses a file that is not a transcript, with the reason',
    onConvert(async (page) => {
      await drop(page, '#drop', 'talk.json', '{');
      await page.locator('#wrong:not(:empty)').waitFor();
      await accessible(page);
    }),
  );
});
