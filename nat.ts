import { measure } from './tests/quality/measure.ts'; import { summarise } from './tests/quality/summary.ts';
const a = measure().sets.find((s) => s.group === 'aside')!.documents; const pc=(x:any)=>x===null?'-':x.toFixed(3);
const show = (l: string, d: any[]) => { const s: any = summarise(d); console.log(l, d.length, 'P', pc(s.pairs.precision), 'R', pc(s.pairs.recall), 'F', pc(s.pairs.f1), 'st', pc(s.status), s.traps.fallen, s.traps.total, JSON.stringify(s.negative)); };
show('all', a as any); show('hard', a.filter((d) => d.doc.startsWith('w'))); show('natural', a.filter((d) => !d.doc.startsWith('w'))); show('e', a.filter((d) => /^e[abcd]/.test(d.doc))); show('f', a.filter((d) => /^f[ab]/.test(d.doc)));
