import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/pipeline/arguments.ts';
import { run } from '../../src/pipeline/cli.ts';
import { quietEffects } from './sandbox.ts';

async function outcome(...argv: string[]): Promise<[number, string]> {
  const effects = quietEffects();
  const code = await run(argv, effects);
  return [code, effects.printed.join('\n')];
}

describe('the command line', () => {
  it.each([
    [['nonsense'], 'unknown command nonsense'],
    [[], 'unknown command (none)'],
    [['data', '--input', 'x'], 'unknown option --input'],
    [['data', '--in'], '--in needs DIR'],
    [['data', '--in', '--out'], '--in needs DIR'],
    [['data', 'seeds'], 'unexpected argument seeds'],
    [['start', '--port', 'eighty'], '--port eighty is no port number'],
    [['data', '--in', 'seeds', '--out', 'seeds'], 'would replace seeds'],
    [['data', '--out', '.'], 'would replace seeds'],
    [['explain'], 'usage: explain FILE'],
  ])('takes %j for wrong usage and exits with 2', async (argv, message) => {
    const [code, printed] = await outcome(...argv);
    expect(code).toBe(2);
    expect(printed).toContain(message);
  });

  it('exits with 1 where the input cannot be read at all', async () => {
    const [code, printed] = await outcome('data', '--in', '/nowhere/at/all', '--out', '/tmp/never-written');
    expect([code, printed]).toEqual([1, 'cannot read the folder /nowhere/at/all: no such file or directory']);
  });

  it('reads values after a blank or an equals sign', () => {
    expect(parseArguments(['--in=a=b', '--out', 'c'], { in: 'DIR', out: 'DIR' }).options).toEqual({
      in: 'a=b',
      out: 'c',
    });
    expect(() => parseArguments(['--in', 'a', '--in', 'b'], { in: 'DIR' })).toThrow('--in stands twice');
  });
});
