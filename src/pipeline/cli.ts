import { CliError, EXIT } from './cliError.ts';
import { runData } from './commands/data.ts';
import { runExplain } from './commands/explain.ts';
import { runSingle } from './commands/single.ts';
import { runServe, runStart } from './commands/start.ts';
import { nodeEffects, type Effects } from './effects.ts';

type Command = (argv: readonly string[], effects: Effects) => Promise<void>;

const COMMANDS: Readonly<Record<string, Command>> = {
  data: runData,
  start: runStart,
  serve: runServe,
  explain: runExplain,
  single: runSingle,
};

/** Runs one command and returns the exit code; an operator's mistake is told without a stack. */
export async function run(argv: readonly string[], effects: Effects): Promise<number> {
  const [name = '', ...rest] = argv;
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) {
      throw new CliError(
        `unknown command ${name || '(none)'}; known: ${Object.keys(COMMANDS).join(', ')}`,
        EXIT.usage,
      );
    }
    await command(rest, effects);
    return 0;
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    effects.printError(error.message);
    return error.code;
  }
}

if (process.argv[1] === import.meta.filename) {
  process.exitCode = await run(process.argv.slice(2), nodeEffects);
}
