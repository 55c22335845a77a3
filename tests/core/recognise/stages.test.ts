import { describe, expect, it } from 'vitest';
import { Stages } from '../../../src/core/recognise/stages.ts';

/** The order in which a stage reads documents, and what it makes of them. */
function runOf(stages: Stages): { read: number[]; made: string[] } {
  const read: number[] = [];
  const made = stages.run((document) => {
    read.push(document);
    return `made of ${document}`;
  });
  return { read, made };
}

describe('Stages', () => {
  it('go there and back, with what is made in the order of the documents', () => {
    const stages = new Stages(3);
    const made = ['made of 0', 'made of 1', 'made of 2'];
    expect(runOf(stages)).toEqual({ read: [0, 1, 2], made });
    expect(runOf(stages)).toEqual({ read: [2, 1, 0], made });
    expect(runOf(stages)).toEqual({ read: [0, 1, 2], made });
  });

  it('make nothing of no documents', () => {
    expect(runOf(new Stages(0))).toEqual({ read: [], made: [] });
  });
});
