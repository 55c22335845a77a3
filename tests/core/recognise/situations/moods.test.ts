import { expect, test } from 'vitest';
import { extract, statusesOf } from './pairsOf.ts';

/** What is there, planned, looked ahead to or advised. */
const SITUATIONS: readonly [situation: string, text: string, statuses: readonly string[]][] = [
  [
    'what a portal adds below a report makes it no opinion',
    '各地观察\n长汀县提出，今年加快发展茶叶产业。\n（记者 林一）\n声明：本文仅代表作者观点。',
    ['350821 planned'],
  ],
  [
    'a question asks for what it says itself, not what its line told before',
    '长汀县观察\n十年间，长汀县关了三家水泥厂。关了之后做什么？\n\n长汀县的茶叶产值占全省一成。',
    ['350821 existing'],
  ],
  [
    'what a table of tasks says is reached is to be reached',
    '长汀县人民政府办公室关于印发重点工作任务分解表的通知\n\n序号 | 重点任务 | 牵头单位\n1 | 建成茶叶产业园两处 | 县农业农村局',
    ['350821 planned'],
  ],
  ['now there are, in so many words', '长汀县主攻旱作，现在有茶叶企业四十家。', ['350821 existing']],
  ['what was brought in this year is there', '长汀县的茶叶今年收了九万吨。', ['350821 existing']],
  ['what starts at the end of the year is planned', '长汀县的光伏产业园年底投产。', ['350821 planned']],
  ['what is about to open is planned', '长汀县的茶叶产业园即将开园。', ['350821 planned']],
  ['who pleads for something proposes it', '李教授主张长汀县做大茶叶产业。', ['350821 proposed']],
];

test.each(SITUATIONS)('%s', (_situation, text, statuses) => {
  expect(statusesOf(text)).toEqual(statuses);
});

test('a list of tasks is a plan, a column with a byline of its author an opinion', () => {
  expect(extract('长汀县2026年重点任务清单\n建成茶叶产业园。').document.kind).toBe('plan');
  expect(extract('茶山来信\n长汀县可以种茶。\n（作者单位：县茶业局）').document.kind).toBe('opinion');
});
