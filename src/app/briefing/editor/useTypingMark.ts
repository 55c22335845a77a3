import { useRef } from 'react';

/** Milliseconds without a key after which typing goes on as a step of its own. */
const PAUSE = 1000;

/** The mark of a change in a field: the same while somebody types on, so that one undo takes back a run of typing. */
export function useTypingMark(): (field: string) => string {
  const run = useRef({ field: '', at: 0, count: 0 });
  return (field) => {
    const now = Date.now();
    const isSame = run.current.field === field && now - run.current.at < PAUSE;
    run.current = { field, at: now, count: run.current.count + (isSame ? 0 : 1) };
    return `${field} ${run.current.count}`;
  };
}
