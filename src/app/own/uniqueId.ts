interface Named {
  readonly id: string;
  readonly file: string;
}

/** The id itself; where another document has it already, the file's name, if need be with a number behind it. */
export function uniqueId({ id, file }: Named, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  let free = file;
  for (let n = 2; isTaken(free); n++) free = `${file}-${n}`;
  return free;
}
