import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../src/core/corrections/applyCorrections.ts';
import { outcomeDiagnostic } from '../../../src/core/corrections/outcome.ts';
import {
  addClaim,
  claim,
  confirm,
  dataset,
  EXISTING,
  FIRST,
  notAClaim,
  PLANNED,
  TEXT,
  WIND,
  wrongIndustry,
  wrongRegion,
  wrongStatus,
} from './fixture.ts';

const states = (result: ReturnType<typeof applyCorrections>) =>
  result.outcomes.map(({ correction, state }) => [correction.id, state]);

describe('a correction', () => {
  it('of the status changes it, keeps the id, and keeps what the program had said', () => {
    const signed = { ...wrongStatus('k1', PLANNED, 'existing'), reason: '已投产', name: '李' };
    const { claims, rejected } = applyCorrections(dataset(), [signed]);
    expect(claims[0]).toEqual({
      ...PLANNED,
      status: 'existing',
      correction: {
        id: 'k1',
        kind: 'wrong-status',
        was: { region: '150200', industry: 'hydrogen', status: 'planned' },
        reason: '已投产',
        name: '李',
      },
    });
    expect(claims[1]).toBe(EXISTING);
    expect(rejected).toEqual([]);
  });

  it('of the industry changes the cluster with it', () => {
    const { claims } = applyCorrections(dataset(), [wrongIndustry('k1', PLANNED, 'rare')]);
    expect(claims[0]).toMatchObject({ id: 'c1', industry: 'rare', cluster: 'materials' });
  });

  it('of the region and one of the status hold together', () => {
    const { claims } = applyCorrections(dataset(), [
      wrongRegion('k1', PLANNED, '150100'),
      wrongStatus('k2', PLANNED, 'future'),
    ]);
    expect(claims[0]).toMatchObject({ region: '150100', status: 'future' });
    expect(claims[0]?.correction).toMatchObject({ id: 'k2', others: [{ id: 'k1', kind: 'wrong-region' }] });
  });

  it('that strikes a claim out takes it from the claims and keeps it apart', () => {
    const { claims, rejected } = applyCorrections(dataset(), [notAClaim('k1', PLANNED)]);
    expect(claims).toEqual([EXISTING]);
    expect(rejected).toMatchObject([
      { id: 'c1', correction: { kind: 'not-a-claim', was: { status: 'planned' } } },
    ]);
  });

  it('that confirms leaves all as it was, with a mark', () => {
    const { claims } = applyCorrections(dataset(), [confirm('k1', PLANNED)]);
    expect(claims[0]).toMatchObject({ ...PLANNED, correction: { kind: 'confirm' } });
  });

  it('that adds makes a claim with its evidence, in the order of the text', () => {
    const now = { region: '150100', industry: 'hydrogen', status: 'planned' } as const;
    const { claims } = applyCorrections(dataset(), [addClaim('k1', '呼和浩特市将培育氢能产业', now)]);
    expect(claims.map(({ region }) => region)).toEqual(['150200', '150100', '150200']);
    const added = claims[1]!;
    expect(added).toMatchObject({
      ...now,
      cluster: 'new-energy',
      correction: { kind: 'add-claim', was: null },
    });
    expect(TEXT.slice(added.evidence.start, added.evidence.end)).toBe(added.evidence.exact);
    expect(added.evidence.prefix.endsWith('产业。')).toBe(true);
  });

  it('added by one and struck out by another is no claim', () => {
    const now = { region: '150100', industry: 'hydrogen', status: 'planned' } as const;
    const add = addClaim('k1', '呼和浩特市将培育氢能产业', now);
    const [, added] = applyCorrections(dataset(), [add]).claims;
    const { claims, rejected } = applyCorrections(dataset(), [add, notAClaim('k2', added!)]);
    expect(claims).toEqual([PLANNED, EXISTING]);
    expect(rejected).toMatchObject([{ correction: { kind: 'not-a-claim', was: null } }]);
  });
});

describe('corrections that contradict each other', () => {
  it('the later day counts, whatever the order of the list, and it is said', () => {
    const result = applyCorrections(dataset(), [
      wrongStatus('late', PLANNED, 'future', '2026-02-02'),
      wrongStatus('early', PLANNED, 'existing', '2026-01-01'),
    ]);
    expect(result.claims[0]).toMatchObject({ status: 'future', correction: { id: 'late' } });
    expect(result.claims[0]?.correction).not.toHaveProperty('others');
    expect(states(result)).toEqual([
      ['early', 'overruled'],
      ['late', 'applied'],
    ]);
    const [overruled] = result.outcomes;
    expect(outcomeDiagnostic(overruled!, 'corrections/x.json')).toMatchObject({
      ruleId: 'correction-overruled',
      severity: 'warning',
      file: 'corrections/x.json',
      message: expect.stringContaining('the later correction late says otherwise') as string,
    });
  });

  it('of one day the one that stands later counts', () => {
    const { claims, rejected } = applyCorrections(dataset(), [
      notAClaim('k1', PLANNED),
      confirm('k2', PLANNED),
    ]);
    expect(claims).toHaveLength(2);
    expect(rejected).toEqual([]);
  });

  it('two people who say the same do not contradict each other', () => {
    const result = applyCorrections(dataset(), [
      wrongStatus('k1', PLANNED, 'existing'),
      wrongStatus('k2', PLANNED, 'existing'),
    ]);
    expect(states(result)).toEqual([
      ['k1', 'applied'],
      ['k2', 'applied'],
    ]);
  });
});

describe('a correction after a new build', () => {
  it('finds its quote although the text before it grew', () => {
    const shifted = `要闻。${TEXT}`;
    const moved = { ...PLANNED, evidence: { ...PLANNED.evidence, start: 3, end: 3 + FIRST.length } };
    const documents = [{ ...dataset().documents[0]!, text: shifted }];
    const { claims } = applyCorrections(dataset({ documents, claims: [moved] }), [
      wrongStatus('k1', PLANNED, 'existing'),
    ]);
    expect(claims[0]).toMatchObject({ status: 'existing', evidence: { start: 3 } });
  });

  it('is reported and changes nothing where the quote is gone', () => {
    const documents = [{ ...dataset().documents[0]!, text: TEXT.replace(FIRST, '包头市发展稀土产业') }];
    const result = applyCorrections(dataset({ documents, claims: [] }), [
      wrongStatus('k1', PLANNED, 'existing'),
    ]);
    expect(result.claims).toEqual([]);
    expect(result.outcomes).toMatchObject([{ state: 'unanchored', because: 'gone' }]);
    expect(outcomeDiagnostic(result.outcomes[0]!, 'f')).toMatchObject({
      ruleId: 'correction-unanchored',
      severity: 'warning',
      message: `correction k1 (document a, “${FIRST}”): the quote no longer stands in the document; nothing was changed`,
    });
  });

  it('is reported where the document is gone, and found where its file was renamed', () => {
    const elsewhere = (sha256: string) =>
      dataset({
        documents: [{ ...dataset().documents[0]!, id: 'b', sha256 }],
        claims: [{ ...PLANNED, document: 'b' }],
      });
    const correction = wrongStatus('k1', PLANNED, 'existing');
    const named = { ...correction, document: { ...correction.document, sha256: 'b'.repeat(64) } };
    expect(applyCorrections(elsewhere('c'.repeat(64)), [named]).outcomes).toMatchObject([
      { state: 'unanchored', because: 'no-document' },
    ]);
    expect(applyCorrections(elsewhere('b'.repeat(64)), [named]).claims).toMatchObject([
      { status: 'existing' },
    ]);
  });

  it('stands by itself where the program says nothing of the passage any more, and says so', () => {
    const result = applyCorrections(dataset({ claims: [] }), [
      wrongStatus('k1', PLANNED, 'existing'),
      notAClaim('k2', EXISTING),
    ]);
    expect(result.claims).toMatchObject([
      { region: '150200', status: 'existing', correction: { was: { status: 'planned' } } },
    ]);
    expect(states(result)).toEqual([
      ['k1', 'stands-alone'],
      ['k2', 'moot'],
    ]);
  });

  it('has nothing to do where the program says by itself what the person says', () => {
    const learnt = { ...PLANNED, id: 'c9', status: 'existing' as const };
    const result = applyCorrections(dataset({ claims: [learnt] }), [wrongStatus('k1', PLANNED, 'existing')]);
    expect(result.claims).toMatchObject([{ id: 'c9', status: 'existing', correction: { kind: 'confirm' } }]);
    expect(states(result)).toEqual([['k1', 'moot']]);
  });

  it('follows its claim where the sentence is cut anew', () => {
    const longer = claim('c8', `${FIRST}。`);
    const { claims } = applyCorrections(dataset({ claims: [longer] }), [
      wrongStatus('k1', PLANNED, 'existing'),
    ]);
    expect(claims).toMatchObject([{ id: 'c8', status: 'existing' }]);
  });

  it('names ids that do not exist', () => {
    const result = applyCorrections(dataset(), [
      wrongRegion('k1', PLANNED, '999999'),
      wrongIndustry('k2', PLANNED, 'alchemy'),
    ]);
    expect(result.claims).toEqual([PLANNED, EXISTING]);
    expect(result.outcomes.map((one) => outcomeDiagnostic(one, 'f')?.message)).toEqual([
      expect.stringContaining('there is no region 999999; nothing was changed'),
      expect.stringContaining('there is no industry alchemy; nothing was changed'),
    ]);
  });
});

describe('applying', () => {
  const all = [
    wrongStatus('k1', PLANNED, 'existing'),
    wrongRegion('k2', PLANNED, '150100'),
    notAClaim('k3', EXISTING),
    addClaim('k4', WIND, { region: 'CN', industry: 'rare', status: 'proposed' }),
  ];

  it('twice gives the same as once', () => {
    const once = applyCorrections(dataset(), all);
    const { claims, rejected } = applyCorrections(
      dataset({ claims: once.claims, rejected: once.rejected }),
      all,
    );
    expect({ claims, rejected }).toEqual({ claims: once.claims, rejected: once.rejected });
  });

  it('goes on from a dataset that the build corrected: the page can confirm what the build struck out', () => {
    const built = applyCorrections(dataset(), all);
    const { claims } = applyCorrections(dataset({ claims: built.claims, rejected: built.rejected }), [
      confirm('p1', EXISTING, '2026-03-03'),
    ]);
    expect(claims).toContainEqual(
      expect.objectContaining({ id: 'c2', correction: expect.objectContaining({ id: 'p1' }) as unknown }),
    );
  });

  it('keeps one of two claims that come to say the same of the same words', () => {
    const twin = { ...PLANNED, id: 'c7', status: 'existing' as const };
    const { claims, rejected } = applyCorrections(dataset({ claims: [PLANNED, twin] }), [
      wrongStatus('k1', PLANNED, 'existing'),
    ]);
    expect(claims).toEqual([twin]);
    expect(rejected).toMatchObject([{ id: 'c1', correction: { kind: 'wrong-status' } }]);
  });

  it('does not touch what it is given', () => {
    const before = structuredClone({ ...dataset(), isRegion: null });
    applyCorrections(dataset(), all);
    expect({ ...dataset(), isRegion: null }).toEqual(before);
  });
});
