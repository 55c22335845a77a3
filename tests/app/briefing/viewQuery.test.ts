import { describe, expect, it } from 'vitest';
import { filterQuery, viewQuery } from '../../../src/app/briefing/decks/viewQuery.ts';
import { presentAct } from '../../../src/app/briefing/present/presentKeys.ts';
import { DEFAULT_CHOICES, NO_FILTERS } from '../../../src/app/state/choices.ts';

describe('the query of a slide', () => {
  const filters = { ...NO_FILTERS, clusters: ['new-energy'] };
  it('holds what is drawn, not who looks', () => {
    const choices = {
      ...DEFAULT_CHOICES,
      region: '150200',
      filters,
      lang: 'en',
      theme: 'dark',
      deck: 'deck-1',
    } as const;
    expect(viewQuery({ ...choices, view: 'region' })).toBe('view=region&r=150200&c=new-energy');
    expect(filterQuery(choices)).toBe('c=new-energy');
    expect(viewQuery(DEFAULT_CHOICES)).toBe('');
  });
});

describe('a key while presenting', () => {
  const plain = { ctrlKey: false, metaKey: false, altKey: false };
  it('acts in upper and lower case, and not with Ctrl', () => {
    expect(presentAct({ ...plain, key: 'N' })).toBe('notes');
    expect(presentAct({ ...plain, key: 'f', ctrlKey: true })).toBeUndefined();
    expect(presentAct({ ...plain, key: 'x' })).toBeUndefined();
  });
});
