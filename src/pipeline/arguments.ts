import { CliError, EXIT } from './cliError.ts';

/** Options of a command: name → what its value is called in the usage text. */
export type OptionSpec = Readonly<Record<string, string>>;

/** Reads `--name value` pairs and, where allowed, plain arguments. Throws a usage error naming what is wrong. */
export function parseArguments(
  argv: readonly string[],
  options: OptionSpec,
  mostPlain = 0,
): { readonly options: Readonly<Record<string, string>>; readonly plain: readonly string[] } {
  const values: Record<string, string> = {};
  const plain: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i] ?? '';
    if (!argument.startsWith('--')) {
      plain.push(argument);
      continue;
    }
    const [name = '', inline] = argument.slice(2).split(/=(.*)/s);
    if (!Object.hasOwn(options, name)) throw usageError(`unknown option --${name}`, options);
    const value = inline ?? argv[++i];
    if (value === undefined || value === '' || (inline === undefined && value.startsWith('--'))) {
      throw usageError(`--${name} needs ${options[name]}`, options);
    }
    if (Object.hasOwn(values, name)) throw usageError(`--${name} stands twice`, options);
    values[name] = value;
  }
  if (plain.length > mostPlain) throw usageError(`unexpected argument ${plain[mostPlain]}`, options);
  return { options: values, plain };
}

function usageError(problem: string, options: OptionSpec): CliError {
  const known = Object.entries(options).map(([name, value]) => `[--${name} ${value}]`);
  return new CliError(`${problem}\nusage: ${known.join(' ')}`, EXIT.usage);
}
