/**
 * `npm run bench:ui [repetitions]`: our page beside Apache ECharts 6 doing the same job, visit after visit in
 * turn, so that a slow moment of the machine falls on both. Prints ratios beside the limits; judges nothing.
 */
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, ensureBrowser } from '../../e2e/chromium.ts';
import { measureGlWork } from './glWork.ts';
import { visit, type Contestant, type Visit } from './measurePage.ts';
import { printBytes, printGlWork, printVisits } from './report.ts';
import { serveSites } from './sites.ts';
import { weigh } from './transfer.ts';

const CLAIMS = 10_000;
const repetitions = Number(process.argv[2] ?? 7);

const sites = await serveSites(CLAIMS);
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: CHROMIUM_ARGS,
});

/** The map as it opens, at the level of all regions; labels stand as soon as the fills do. */
const page = {
  drawnSelector: '[data-layer="fills"][data-drawn]',
  chips: '.cluster-chips button',
  map: '.map-stage',
};
const ours: Contestant = { ...page, address: `${sites.ours.address}?ml=prefecture` };
const shipped: Contestant = { ...page, address: sites.shipped.address };
const forced: Contestant = { ...ours, address: `${ours.address}&gl=on` };
const rival: Contestant = {
  address: sites.rival.address,
  drawnSelector: 'body[data-drawn]',
  chips: '.chip',
  map: '#map canvas',
};

try {
  console.log(`${sites.regions} regions, ${sites.claims} claims, ${repetitions} visits each, in turn`);
  // The first visits fill the servers' compressed copies and the browser's caches of code; they do not count.
  const weights = {
    shipped: await weigh(browser, shipped),
    ours: await weigh(browser, ours),
    rival: await weigh(browser, rival),
  };
  const visits: { ours: Visit[]; rival: Visit[] } = { ours: [], rival: [] };
  for (let round = 0; round < repetitions; round += 1) {
    visits.ours.push(await visit(browser, ours));
    visits.rival.push(await visit(browser, rival));
  }
  printVisits(visits.ours, visits.rival);
  printBytes(weights);
  if (!process.argv.includes('--no-gl')) printGlWork(await measureGlWork(browser, forced));
} finally {
  await browser.close();
  await Promise.all([sites.ours.close(), sites.rival.close(), sites.shipped.close()]);
}
