/**
 * Leads so many documents through one stage after the other: from the first to the last, then from the last back to the
 * first, and so on. What the documents read last have left in the processor's caches serves the next stage, which
 * begins with them; always from the first on, each document would find its own pushed out by those behind it.
 */
export class Stages {
  private isBack = true;

  constructor(private readonly count: number) {}

  /** What a stage makes of each document, told by its number; in the order of the documents, whichever is read first. */
  run<T>(read: (document: number) => T): T[] {
    const { count } = this;
    const made = new Array<T>(count);
    this.isBack = !this.isBack;
    if (this.isBack) for (let i = count - 1; i >= 0; i--) made[i] = read(i);
    else for (let i = 0; i < count; i++) made[i] = read(i);
    return made;
  }
}
