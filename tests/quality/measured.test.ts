import fs from 'node:fs';
import path from 'node:path';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { accuracyTable } from './accuracyTable.ts';
import { brokenFloors, FLOORS } from './floors.ts';
import { ROOT, readJson } from './goldSets.ts';
import { compareMisses, missesToKnow } from './knownMisses.ts';
import { collectReadings, judgeBy, learnTrust, TRUST_FILE, type TrustTable } from './learnTrust.ts';
import { lexiconSource, measure } from './measure.ts';
import { methodTable, readMethodPage, type AccuracyFile } from './methodTable.ts';
import type { DocumentScore, Miss } from './scoreDocument.ts';
import { summarise, summariseGroups } from './summary.ts';

const measurement = measure();
const groups = summariseGroups(measurement.sets);
/** Share of readings that trees learned anew may judge otherwise than those kept. */
const MAY_STRAY = 0.03;
const RENEW = 'npm run score -- --write renews the list; say in the commit why';

function readTable(): unknown {
  return JSON.parse(fs.readFileSync(path.join(ROOT, 'data/accuracy.json'), 'utf8')) as unknown;
}

describe('the extraction, measured', () => {
  it.each(Object.entries(FLOORS))('stays above its floors on the %s set', (name, floor) => {
    const summary = groups.get(name as keyof typeof FLOORS);
    expect(summary && brokenFloors(summary, floor)).toEqual([]);
  });

  it('quotes every passage exactly', () => {
    for (const [, { inexactQuotes }] of groups) expect(inexactQuotes).toBe(0);
  });

  it('misses what the list of known misses says, no more and no less', () => {
    const known = readJson<readonly Miss[]>('knownMisses.json');
    expect(compareMisses(known, missesToKnow(measurement.sets)), RENEW).toEqual({ fresh: [], gone: [] });
  });

  it('weighs readings by what the articles teach', () => {
    const kept = JSON.parse(fs.readFileSync(TRUST_FILE, 'utf8')) as TrustTable;
    const readings = collectReadings(lexiconSource());
    const learnt = learnTrust(readings);
    expect(kept.threshold).toBe(learnt.threshold);
    const [before, now] = [judgeBy(kept), judgeBy(learnt)];
    const strayed = readings.filter((reading) => before(reading) !== now(reading));
    expect(strayed.length / readings.length, 'npm run score -- --learn').toBeLessThan(MAY_STRAY);
  }, 120_000);

  it('says in the docs how far two people agree', () => {
    const { documents, pairs, status } = summarise(measurement.agreement);
    const percent = (value: number | null): string => ((value ?? 0) * 100).toFixed(1);
    const said = `${documents} articles, an F1 of ${percent(pairs.f1)} for pairs and the same status in ${percent(status)} %`;
    expect(readMethodPage().replace(/\s+/g, ' ')).toContain(said);
  });

  it('beats the naive baselines by far', () => {
    const f1 = (documents: readonly DocumentScore[]) => summarise(documents).pairs.f1 ?? 0;
    for (const { group, documents, baselines } of measurement.sets) {
      if (group === 'read') continue;
      for (const naive of Object.values(baselines)) expect(f1(documents)).toBeGreaterThan(f1(naive) + 0.2);
    }
  });

  it('meets the expectations of the hard places', () => {
    const met = measurement.phenomena.filter(({ state }) => state === 'passed');
    expect(measurement.phenomena).toHaveLength(108);
    expect(met.length).toBeGreaterThanOrEqual(90);
  });

  it('reads the figures of the hard places', () => {
    const { found, right } = measurement.figures;
    expect(found.right / found.total).toBeGreaterThanOrEqual(0.88);
    expect(right.right / right.total).toBeGreaterThanOrEqual(0.9);
  });

  it('shows on the Method page what it measures', () => {
    expect(drift(readTable(), accuracyTable(measurement)), 'npm run score -- --write').toEqual([]);
  });

  it('would notice a table that was not measured', () => {
    expect(drift({ a: { f1: 0.99 }, b: 1 }, { a: { f1: 0.9 }, b: 1 })).toEqual(['a.f1: 0.99, now 0.9']);
    expect(drift({}, { a: { f1: 0.9 } })).toEqual(['a.f1: undefined, now 0.9']);
  });

  it('tells the same in docs/method.md', () => {
    const table = readTable() as AccuracyFile;
    const squeeze = (text: string) => text.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---');
    expect(squeeze(readMethodPage())).toContain(squeeze(methodTable(table)));
    expect(methodTable({ ...table, seeds: { ...table['seeds']!, documents: 99 } })).not.toBe(
      methodTable(table),
    );
  });

  it('keeps the table in the form of its schema', () => {
    const schema = JSON.parse(
      fs.readFileSync(path.join(ROOT, 'data/schema/accuracy.schema.json'), 'utf8'),
    ) as AnySchema;
    const isValid = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
    expect(isValid(readTable())).toBe(true);
    expect(isValid({ seeds: { f1: 2 } })).toBe(false);
  });
});

/** Shares in the first value that are more than half a point off those in the second. */
function drift(kept: unknown, now: unknown, at = ''): readonly string[] {
  if (typeof now === 'number' && now <= 1) {
    const isNear = typeof kept === 'number' && Math.abs(kept - now) <= 0.005;
    return isNear ? [] : [`${at}: ${String(kept)}, now ${now}`];
  }
  if (typeof now !== 'object' || now === null) return [];
  return Object.entries(now).flatMap(([key, value]) =>
    drift((kept as Record<string, unknown> | undefined)?.[key], value, at === '' ? key : `${at}.${key}`),
  );
}
