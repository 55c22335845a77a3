/** The build step in a process of its own; its last line tells its seconds of CPU time and its most bytes of memory. */
import { run } from '../../src/pipeline/cli.ts';
import { nodeEffects } from '../../src/pipeline/effects.ts';

process.exitCode = await run(['data', ...process.argv.slice(2)], nodeEffects);
const { user, system } = process.cpuUsage();
nodeEffects.print(`${(user + system) / 1e6} ${process.resourceUsage().maxRSS * 1024}`);
