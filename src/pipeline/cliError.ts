/** Exit codes of the command line: 0 done, 1 bad input that stops the build, 2 wrong usage. */
export const EXIT = { badInput: 1, usage: 2 } as const;

/** The operator's mistake, told in one line without a stack. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly code: number;

  constructor(message: string, code: number = EXIT.badInput) {
    super(message);
    this.code = code;
  }
}
