// Editing on an episode’s page: lines and chapters are changed, undone, saved, and saved by two people at once.
import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { accessible } from './accessible.mjs';
import { bytes, put } from './browser.mjs';
import { aBrowser, api } from './work.mjs';

const PATH = '/v1/episodes/edited-in-browser';
const PAGE = '/episodes/edited-in-browser';
const EPISODE = {
  title: 'Edited',
  channel: 'Tests',
  language: 'en',
  description: '0:00 Begin\n0:10 Middle\n0:20 End',
  segments: [0, 10, 20].map((start, i) => ({ start, end: start + 2, text: ` Line ${i + 1}.` })),
};

const field = (page, label) => page.locator('.segment-editor').getByLabel(label);
const button = (page, name) => page.locator('#edit-bar').getByRole('button', { name });
const chapters = (page) => page.locator('#chapter-editor');
const subtitles = async () => String(await bytes(`${PATH}/subtitles.srt`));

const begin = async (page) => {
  await page.getByRole('button', { name: 'Edit transcript' }).click();
  await page.locator('.segment').first().waitFor();
  return page;
};

/** The same page of another editor. */
const another = async (page) => {
  const other = await page.context().newPage();
  await other.goto(PAGE);
  return other;
};

const open = (page, line) => page.locator('.segment .spoken').nth(line).click();

const change = async (page, line, fields) => {
  await open(page, line);
  for (const [label, text] of Object.entries(fields)) {
    await field(page, label).fill(text);
  }
  await page.locator('h1').click();
};

const save = async (page, verdict) => {
  await button(page, 'Save').click();
  await page.locator('#edit-bar output', { hasText: verdict }).waitFor();
};

describe('editing an episode', () => {
  const on = aBrowser();
  const onEpisode = (check) => () => on(PAGE, check);
  beforeEach(async () => {
    await api(PATH, { method: 'DELETE' });
    await put('edited-in-browser', EPISODE);
  });

  test(
    'changes a line and its times in place, undoes, redoes and saves',
    onEpisode(async (page) => {
      await begin(page);
      await open(page, 0);
      await field(page, 'Text').fill('First line.');
      await field(page, 'End').fill('0:03.25');
      await page.keyboard.press('Enter');
      await accessible(page);
      for (const _ of [1, 2]) await button(page, 'Undo').click();
      assert.ok(await button(page, 'Save').isDisabled());
      for (const _ of [1, 2]) await button(page, 'Redo').click();
      await save(page, '1 segment saved');
      assert.match(await subtitles(), /00:00:00,000 --> 00:00:03,250\nFirst line\.\n/);
      await button(page, 'Done').click();
      await page.locator('.said', { hasText: 'First line.' }).waitFor();
    }),
  );

  test(
    'keeps an invalid input in its field',
    onEpisode(async (page) => {
      await begin(page);
      await open(page, 1);
      await field(page, 'Start').fill('soon');
      await open(page, 0);
      assert.equal(await field(page, 'Start').inputValue(), 'soon');
      await field(page, 'Start').fill('0:25');
      await field(page, 'End').fill('0:26');
      await save(page, '1 segment refused');
      assert.match(await page.locator('.segment').nth(1).locator('.notes').innerText(), /neighbours/);
    }),
  );

  test(
    'saves lines that move past each other',
    onEpisode(async (page) => {
      await begin(page);
      await change(page, 1, { End: '0:40', Start: '0:21' });
      await change(page, 2, { End: '0:40', Start: '0:30' });
      await save(page, '2 segments saved');
      assert.match(await subtitles(), /00:00:21,000[^]*00:00:30,000/);
    }),
  );

  test(
    'shows both versions to the slower editor, and loses neither before a choice',
    onEpisode(async (first) => {
      await begin(first);
      const others = [await begin(await another(first)), await begin(await another(first))];
      await change(first, 0, { Text: 'By the first.' });
      await save(first, '1 segment saved');
      for (const [i, choice] of ['Use theirs', 'Keep yours'].entries()) {
        const page = others[i];
        await change(page, 0, { Text: 'By a later one.' });
        await change(page, i + 1, { Text: `Another line, ${choice}.` });
        await save(page, '1 segment changed by someone else');
        assert.match(await subtitles(), new RegExp(`Another line, ${choice}`));
        const conflict = page.locator('.conflict');
        assert.match(await conflict.innerText(), /By the first\.[^]*By a later one\./);
        await accessible(page);
        await conflict.getByRole('button', { name: choice }).click();
        if (choice === 'Keep yours') await save(page, '1 segment saved');
        await page.locator('.segment.changed').waitFor({ state: 'detached' });
        assert.match(await subtitles(), choice === 'Keep yours' ? /By a later one\.\n/ : /By the first\.\n/);
      }
    }),
  );

  test(
    'changes chapters in place, undoes and saves',
    onEpisode(async (page) => {
      await page.getByRole('button', { name: 'Edit chapters' }).click();
      const form = chapters(page);
      await form.getByLabel('Title').first().fill('Opening');
      await form.getByRole('button', { name: 'Remove' }).nth(1).click();
      await form.getByRole('button', { name: 'Undo' }).click();
      await form.getByRole('button', { name: 'Add' }).click();
      await form.getByLabel('Time').last().fill('0:15');
      await form.getByLabel('Title').last().fill('Later');
      await accessible(page);
      await form.getByRole('button', { name: 'Save' }).click();
      await page.locator('.chapters', { hasText: 'Later' }).waitFor();
      const lines = '0:00 Opening\n0:10 Middle\n0:15 Later\n0:20 End\n';
      assert.equal(String(await bytes(`${PATH}/chapters.txt`)), lines);
      await page.getByRole('button', { name: 'Edit chapters' }).click();
      await form.getByRole('button', { name: 'Use chapters from the description' }).click();
      await page.locator('.chapters', { hasText: 'Begin' }).waitFor();
    }),
  );

  test(
    'shows the other chapters to the slower editor; a changed line is no conflict',
    onEpisode(async (first) => {
      const pages = [first, await another(first)];
      for (const page of pages) await page.getByRole('button', { name: 'Edit chapters' }).click();
      for (const page of pages) await chapters(page).getByLabel('Title').first().waitFor();
      const writer = await begin(await another(first));
      await change(writer, 0, { Text: 'A changed line.' });
      await save(writer, '1 segment saved');
      for (const [i, page] of pages.entries()) {
        await chapters(page).getByLabel('Title').first().fill(`By ${i}`);
        await chapters(page).getByRole('button', { name: 'Save', exact: true }).click();
        if (i === 0) await page.locator('.chapters', { hasText: 'By 0' }).waitFor();
      }
      const conflict = pages[1].locator('.conflict');
      assert.match(await conflict.innerText(), /By 0/);
      assert.equal(await chapters(pages[1]).getByLabel('Title').first().inputValue(), 'By 1');
      await conflict.getByRole('button', { name: 'Save yours instead' }).click();
      await pages[1].locator('.chapters', { hasText: 'By 1' }).waitFor();
    }),
  );

  test('gives each title of a doubtful list the other time, and takes it back', async () => {
    const doubtful = { ...EPISODE, description: 'Coffee 0:00 Bread 0:10 Milk 0:20 Cheese 0:24 Honey and wax Bees at the market' };
    await put('edited-in-browser', doubtful);
    await on(PAGE, async (page) => {
      const list = page.locator('.chapters ol');
      const before = await list.innerText();
      await accessible(page);
      await page.getByRole('button', { name: 'Give each title the other time' }).click();
      await page.locator('.doubt').waitFor({ state: 'detached' });
      assert.notEqual(await list.innerText(), before);
      await page.getByRole('button', { name: 'Edit chapters' }).click();
      await chapters(page).getByRole('button', { name: 'Use chapters from the description' }).click();
      await page.locator('.doubt').waitFor();
      assert.equal(await list.innerText(), before);
    });
  });
});
