import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { measuresOf } from '../../../src/app/panels/method/accuracy.ts';
import { MethodPanel } from '../../../src/app/panels/MethodPanel.tsx';
import { expectAccessible } from './expectAccessible.ts';
import { show } from './show.tsx';

afterEach(() => vi.unstubAllGlobals());

const answer = (body: string, status = 200) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));

describe('the method', () => {
  it('shows measured accuracy as the file says', async () => {
    answer(
      JSON.stringify({
        seeds: {
          documents: 5,
          pairs: { precision: 0.9, recall: 0.8, f1: 0.847 },
          status: { share: 0.95 },
          traps: { fallen: 1, total: 18 },
          negative: { withClaims: 0, total: 0 },
        },
      }),
    );
    show(<MethodPanel />);
    expect(
      await screen.findByRole('row', { name: '随附的文件：地区与产业 90.0 % 80.0 % 84.7 %' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('row', { name: '随附的文件 5 95.0 % 18 中 1 –' })).toBeInTheDocument();
  });
  it.each([
    ['there is no file', '', 404],
    ['the file is no JSON', '<!doctype html>', 200],
    ['the file holds no measure', '{"note":"none"}', 200],
  ])('says “not measured” where %s', async (_, body, status) => {
    answer(body, status);
    show(<MethodPanel />);
    expect(await screen.findByText('尚未测量')).toBeInTheDocument();
  });
  it('lists the rules with an example each, and the source of the boundaries', async () => {
    answer('', 404);
    show(<MethodPanel />);
    expect(await screen.findByText('existing-rank')).toBeInTheDocument();
    expect(screen.getByRole('region', { name: '边界与合规' })).toHaveTextContent('2016');
  });
  it.each(['zh', 'en'] as const)('has no accessibility violation in %s', async (lang) => {
    answer('', 404);
    show(<MethodPanel />, { choices: { lang } });
    await expectAccessible();
  });
});

it('finds measures at any depth, calls list entries by their name and leaves other numbers alone', () => {
  expect(
    measuresOf({ version: 1, sets: [{ name: 'seeds', f1: 0.9 }, { recall: 2 }], floor: { F1: 0.85 } }),
  ).toEqual([
    { path: ['sets', 'seeds'], precision: null, recall: null, f1: 0.9 },
    { path: ['floor'], precision: null, recall: null, f1: 0.85 },
  ]);
});
