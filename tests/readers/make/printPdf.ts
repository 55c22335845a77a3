/**
 * `npx tsx tests/readers/make/printPdf.ts FILE`: prints a report of three pages with a browser, fonts in the file,
 * running heads and page numbers. Run once; what it wrote is kept, for another browser writes other bytes.
 */
import { chromium } from '@playwright/test';
import { ARTICLES } from './texts.ts';

const { baotou, hefei, yibin } = ARTICLES;
const section = (heading: string, paragraphs: readonly string[]): string =>
  `<h2>${heading}</h2>${paragraphs.map((each) => `<p>${each}</p>`).join('')}`;

const HTML = `<!doctype html><html lang="zh"><style>
  body { font: 14px/1.7 serif } h1 { text-align: center; font-size: 26px } h2 { font-size: 19px }
  p { text-indent: 2em; text-align: justify; margin: 0 } section { break-after: page } td { padding: 0 3em }
</style><body>
<section><h1>三市产业发展年度报告</h1>${section('一、包头', [...baotou.paragraphs, ...baotou.paragraphs.map((each) => each.replace('包头', '该市'))])}</section>
<section>${section('二、合肥', hefei.paragraphs)}<table><tr><td>产业</td><td>产值</td></tr><tr><td>量子信息</td><td>120亿元</td></tr></table></section>
<section>${section('三、宜宾', [yibin.paragraphs.join('')])}</section>
</body></html>`;

const strip = (text: string): string =>
  `<div style="font-size:9px;width:100%;text-align:center">${text}</div>`;

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.setContent(HTML);
await page.pdf({
  path: process.argv[2] ?? 'report.pdf',
  format: 'A4',
  margin: { top: '25mm', bottom: '25mm', left: '25mm', right: '25mm' },
  displayHeaderFooter: true,
  headerTemplate: strip('产业发展研究中心 内部参考'),
  footerTemplate: strip('第 <span class="pageNumber"></span> 页 共 <span class="totalPages"></span> 页'),
});
await browser.close();
