import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Claim, Manifest } from '../../src/core/model/index.ts';
import { expect, test } from './site.ts';

const root = path.resolve(import.meta.dirname, '../..');

interface CorrectionFile {
  readonly corrections: readonly {
    readonly id: string;
    readonly kind: string;
    readonly anchor: { readonly exact: string };
    readonly now: { readonly status: string };
  }[];
}

const reader = (page: Page) => page.locator('.reader');
const form = (page: Page) => page.locator('.correct-form');
const claimInAddress = (page: Page) => new URL(page.url()).searchParams.get('ev');

async function openFirstQuote(page: Page): Promise<void> {
  await page.goto('./?gl=off&view=region&r=150200');
  await page.getByRole('button', { name: '看全文中的这句话' }).first().click();
  await reader(page).getByRole('button', { name: '核对', exact: true }).waitFor();
}

/** Opens the form on the chosen passage, chooses a kind and what else it asks for, and saves. */
async function correct(page: Page, kind: RegExp, fill: () => Promise<void> = async () => {}): Promise<void> {
  await reader(page).getByRole('button', { name: '核对', exact: true }).click();
  await form(page).getByRole('radio', { name: kind }).check();
  await fill();
  await form(page).getByRole('button', { name: '保存' }).click();
  await expect(form(page)).toHaveCount(0);
}

async function pick(page: Page, field: string, typed: string, name: RegExp): Promise<void> {
  const combobox = form(page).getByRole('combobox', { name: field });
  await combobox.fill(typed);
  await expect(form(page).getByRole('option', { selected: true })).toHaveText(name);
  await combobox.press('Enter');
}

/** Selects the first letters of a passage that bears no mark, as a mouse would. */
async function selectPlainText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const plain = [...document.querySelectorAll('.document-text > p > [data-from]')].find(
      (slice) => (slice.textContent ?? '').trim().length > 14,
    );
    const text = plain?.firstChild;
    if (!text) throw new Error('no plain text in the document');
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(text, 14);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return range.toString();
  });
}

/** The dataset that the build makes of the seeds with these corrections. */
function rebuild(corrections: string): { claims: readonly Claim[]; manifest: Manifest; printed: string } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chanyetu-corrections-'));
  try {
    fs.mkdirSync(path.join(folder, 'corrections'));
    fs.writeFileSync(path.join(folder, 'corrections/page.json'), corrections);
    const { status, stdout, stderr } = spawnSync(
      path.join(root, 'node_modules/.bin/tsx'),
      ['src/pipeline/cli.ts', 'data', '--out', `${folder}/data`, '--corrections', `${folder}/corrections`],
      { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' },
    );
    expect(status, stderr).toBe(0);
    const read = (file: string): unknown =>
      JSON.parse(fs.readFileSync(path.join(folder, 'data', file), 'utf8'));
    return {
      claims: read('claims.json') as Claim[],
      manifest: read('manifest.json') as Manifest,
      printed: stdout,
    };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

test('corrections hold at once, after a reload, and in the dataset that is built from their file', async ({
  page,
}) => {
  await openFirstQuote(page);
  const changed = claimInAddress(page);
  await correct(page, /阶段不对/, async () => {
    await form(page).getByRole('radio', { name: '未来' }).check();
    await form(page).getByRole('textbox', { name: /理由/ }).fill('原文说的是前瞻布局');
  });
  await expect(reader(page).locator('.chosen')).toContainText('人工更正');
  await expect(reader(page).locator('.chosen')).toContainText('程序原判：包头市 · 先进有色金属材料 · 规划');

  await page.keyboard.press('n');
  await expect.poll(() => claimInAddress(page)).not.toBe(changed);
  const struck = claimInAddress(page);
  await correct(page, /没有这个意思/);
  await expect(reader(page).locator('.chosen s')).toContainText('包头市');
  await expect(reader(page).locator('.passage-badge[data-rejected="true"]')).toHaveCount(1);

  const words = await selectPlainText(page);
  await page.getByRole('button', { name: '补一条记录' }).click();
  await pick(page, '地区', 'huhehaote', /呼和浩特市/);
  await pick(page, '产业', '氢能', /^氢能/);
  await form(page).getByRole('radio', { name: '建议' }).check();
  await form(page).getByRole('button', { name: '保存' }).click();
  await expect(reader(page).getByRole('button', { name: '呼和浩特 · 氢能 · 建议' })).toHaveCount(1);

  await page.goto('./?gl=off&view=region&r=150200');
  await expect(page.getByRole('region', { name: '已剔除的记录' })).toContainText('人工剔除');
  await expect(page.locator('.quote').first()).toContainText('人工更正');

  await page.goto('./?view=data');
  await expect(page.locator('.correction-summary')).toContainText('3 条更正 已套用 3 条');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 corrections.json' }).click();
  const file = fs.readFileSync(await (await waiting).path(), 'utf8');
  const { corrections } = JSON.parse(file) as CorrectionFile;
  expect(corrections.map(({ kind }) => kind)).toEqual(['wrong-status', 'not-a-claim', 'add-claim']);
  expect(words).toContain(corrections[2]?.anchor.exact.slice(0, 8));

  const built = rebuild(file);
  expect(built.claims.find(({ id }) => id === changed)).toMatchObject({
    status: 'future',
    correction: { id: corrections[0]?.id, was: { status: 'planned' }, reason: '原文说的是前瞻布局' },
  });
  expect(built.claims.filter(({ id }) => id === struck)).toEqual([]);
  expect(built.manifest.corrections?.rejected.map(({ id }) => id)).toEqual([struck]);
  expect(built.claims.find(({ correction }) => correction?.kind === 'add-claim')).toMatchObject({
    region: '150100',
    industry: 'hydrogen',
    status: 'proposed',
    evidence: { exact: corrections[2]?.anchor.exact },
  });
  expect(built.printed).not.toContain('correction-');

  const lost = rebuild(file.replace(/("exact":")/, '$1没有这句话'));
  expect(lost.claims.find(({ id }) => id === changed)).toMatchObject({ status: 'planned' });
  expect(lost.printed).toContain('correction-unanchored: correction');
});

test('a correction can be undone and redone; a file that finds its quote no more, or is broken, is told', async ({
  page,
}, testInfo) => {
  await openFirstQuote(page);
  await reader(page).getByRole('button', { name: '判得对' }).click();
  await expect(reader(page).locator('.chosen')).toContainText('人工确认');
  await page.goto('./?view=data');
  const list = page.getByRole('region', { name: '更正', exact: true });
  await expect(list.getByText('已套用', { exact: true })).toHaveCount(1);
  await list.getByRole('button', { name: /^删除这条更正/ }).click();
  await expect(list).toContainText('还没有更正');
  await list.getByRole('button', { name: '撤销' }).click();
  await expect(list.getByText('已套用', { exact: true })).toHaveCount(1);
  await list.getByRole('button', { name: '重做' }).click();
  await expect(list).toContainText('还没有更正');
  await page.reload();
  await list.getByRole('button', { name: '撤销' }).click();
  await expect(list.getByText('已套用', { exact: true })).toHaveCount(1);

  const kept = await page.evaluate(() => localStorage.getItem('chanyetu.corrections') ?? '');
  const [own] = (JSON.parse(kept) as { corrections: Record<string, unknown>[] }).corrections;
  const given = {
    version: 1,
    corrections: [
      { ...own, id: 'lost', anchor: { exact: '原文里没有的一句话', prefix: '', suffix: '' } },
      { ...own, id: 'broken', kind: 'wrong-status', now: { status: 'done' } },
    ],
  };
  const file = testInfo.outputPath('corrections.json');
  fs.writeFileSync(file, JSON.stringify(given));
  await list.locator('input[type=file]').setInputFiles(file);
  await expect(list).toContainText('导入了 1 条');
  await expect(list).toContainText('corrections.1.now.status');
  await expect(list.locator('[data-attention="true"]')).toContainText(
    '原文里找不到这句话，未套用，也没有套到别处',
  );
  await expect(list.locator('.correction-summary')).toContainText('需要留意 1 条');
});

test('a word that looks like an industry becomes an alias, counts at once, and goes into the file', async ({
  page,
}) => {
  const terms = page.getByRole('region', { name: '像产业、词库里还没有的词' });
  await page.goto('./?view=data');
  const row = terms.locator('.term-row').first();
  const word = await row.locator('strong').innerText();
  await expect(row.locator('mark').first()).toHaveText(word);
  await row.getByRole('combobox').fill('现代物流');
  await row.getByRole('option').first().click();
  await row.getByRole('button', { name: '记为别名' }).click();
  await expect(terms.locator('strong', { hasText: word })).toHaveCount(0);
  const list = page.getByRole('region', { name: '更正', exact: true });
  await expect(list).toContainText(`“${word}”是`);
  await expect(list).toContainText('已生效：重读了含有这个词的 1 篇随附文档、0 篇自有资料');
  const kept = await page.evaluate(() => localStorage.getItem('chanyetu.corrections'));
  expect(JSON.parse(kept ?? '')).toMatchObject({ corrections: [{ kind: 'alias', term: word }] });
});

test('a passage is chosen by keys alone, for a county that no document mentions, and found by the filter', async ({
  page,
}) => {
  await openFirstQuote(page);
  const opener = reader(page).getByRole('button', { name: '用键盘逐句选取' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const chooser = reader(page).getByRole('application');
  await expect(chooser).toBeFocused();
  await page.keyboard.press('Home');
  await expect(chooser).toContainText('第 1 句');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const one = await page.evaluate(() => String(getSelection()));
  await page.keyboard.press('Shift+ArrowDown');
  await expect(chooser).toContainText('第 4 句');
  const two = await page.evaluate(() => String(getSelection()));
  expect(two.length).toBeGreaterThan(one.length);
  expect(two.startsWith(one)).toBe(true);
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Enter');
  await pick(page, '地区', 'guyangxian', /固阳县/);
  await pick(page, '产业', '氢能', /^氢能/);
  await form(page).getByRole('radio', { name: '规划' }).check();
  await form(page).getByRole('button', { name: '保存' }).click();
  await expect(reader(page).getByRole('button', { name: '固阳 · 氢能 · 规划' })).toHaveCount(1);

  await page.goto('./?view=data');
  const filter = page.getByRole('group', { name: '人工核对' });
  await expect(filter.getByRole('option', { name: '人工补充（1 地）' })).toHaveCount(1);
  await filter.getByRole('combobox').selectOption('added');
  await expect(page).toHaveURL(/ck=added/);
  await expect(page.locator('.claim-table')).toContainText('固阳');
});
