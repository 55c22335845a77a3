import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/core/text/language.ts';

describe('detectLanguage', () => {
  it.each([
    ['zh-Hans', '内蒙古加快发展新能源产业，TCL中环投资建设单晶硅项目。'],
    ['zh-Hans', '文中引「東莞」一词，其余各处都是简体字，提到机器人与半导体产业，也提到手机和电池的出货量。'],
    ['zh-Hant', '東莞將培育壯大工業機器人整機企業，加快第三代半導體襯底量產。'],
    ['en', 'Hefei (合肥) will build a testing ground for flying cars and open 50 delivery routes this year.'],
    ['mixed', '三亚不想只做一座度假城。Tourism still pays most of the bills in Sanya, one hears.'],
    ['zh-Hans', '2024 3.5%'],
  ] as const)('tells %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
