declare module 'mapshaper' {
  const mapshaper: {
    /** Runs command-line text over named in-memory files; answers with the output files. */
    applyCommands(
      commands: string,
      input: Readonly<Record<string, unknown>>,
    ): Promise<Record<string, Uint8Array | string>>;
  };
  export default mapshaper;
}
