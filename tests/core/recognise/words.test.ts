import { describe, expect, it } from 'vitest';
import { loadExtractor } from './loadExtractor.ts';

const { extractor } = loadExtractor();

/** The industries that a report of 沧州市 is read to name, sorted. */
function industriesOf(sentence: string): readonly string[] {
  const text = `沧州市重点产业\n沧州市重点发展${sentence}。`;
  const { claims } = extractor.extract({ id: 'words', file: 'words.txt', text });
  return [...new Set(claims.map(({ industry }) => industry))].sort();
}

describe('product words of the trade', () => {
  it.each([
    ['转向架、受电弓', ['rail-equipment']],
    ['液压油缸、联轴器', ['major-technical-equipment']],
    ['漆包线和干式变压器', ['power-equipment']],
    ['空气悬架、子午线轮胎', ['nev-parts']],
    ['颗粒硅和定日镜', ['pv']],
    ['煤矸石发电', ['coal']],
    ['纯电轿车', ['nev']],
    ['海上升压站', ['offshore-equipment']],
    ['涡轮盘', ['aero-engine']],
    ['离子阱量子计算', ['quantum']],
    ['工业母机和机器人', ['machine-tools', 'robots']],
    ['海上风电+海洋牧场', ['marine-economy', 'wind']],
    ['绿色智能渔船', ['shipbuilding']],
    ['梨种植和大葱', ['fruit-veg']],
    ['觀光業', ['tourism']],
    ['检测和认证', ['sci-tech-services']],
    ['风光制氢一体化', ['hydrogen', 'pv', 'wind']],
    ['阀芯、皮带轮和气弹簧', ['major-technical-equipment']],
    ['烟煤洗选和汽车地毯', ['nev-parts']],
    ['白乳胶、消毒剂', ['fine-chem']],
    ['镀铝锌和镀锌带', ['adv-steel', 'steel']],
    ['弹簧秤产业和孵化机制造', ['agri-machinery', 'instruments']],
  ])('%s', (sentence, industries) => {
    expect(industriesOf(sentence)).toEqual(industries);
  });

  it.each(['压实责任链条', '上海试点', '组织机构改革'])('%s names none', (sentence) => {
    expect(industriesOf(sentence)).toEqual([]);
  });
});
