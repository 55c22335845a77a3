/**
 * The same job done with Apache ECharts 6: the same regions, claims and clusters, labels, a colour scale, and
 * chips that filter by `setOption`. Only the parts it needs are bundled, and its animation is off.
 */
import { MapChart } from 'echarts/charts';
import { GeoComponent, TooltipComponent, VisualMapComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';
import type { Claim, Taxonomy } from '../../../../src/core/model/index.ts';

use([MapChart, GeoComponent, TooltipComponent, VisualMapComponent, LabelLayout, CanvasRenderer]);

const [geoJson, claims, taxonomy] = (await Promise.all(
  ['rival.geojson', 'claims.json', 'taxonomy.json'].map(async (file) =>
    (await fetch(`./data/${file}`)).json(),
  ),
)) as [
  Parameters<typeof registerMap>[1] & { features: { properties: { name: string; adcode: string } }[] },
  readonly Claim[],
  Taxonomy,
];

const names = new Map(geoJson.features.map(({ properties }) => [properties.adcode, properties.name]));
registerMap('regions', geoJson as never);
const chart = init(document.getElementById('map') as HTMLDivElement);
const chosen = new Set<string>();

/** Number of clusters per region under the chips as they stand: what our overview prints. */
function values(): { name: string; value: number }[] {
  const found = new Map<string, Set<string>>();
  for (const { region, cluster } of claims) {
    if (chosen.size > 0 && !chosen.has(cluster)) continue;
    found.set(region, (found.get(region) ?? new Set()).add(cluster));
  }
  return [...found].map(([code, clusters]) => ({ name: names.get(code) ?? code, value: clusters.size }));
}

chart.on('finished', () => {
  document.body.dataset['drawn'] = 'true';
});
chart.setOption({
  animation: false,
  tooltip: {},
  visualMap: { min: 0, max: 18, inRange: { color: ['#eef3fb', '#0b3d91'] } },
  series: [
    {
      type: 'map',
      map: 'regions',
      roam: true,
      label: {
        show: true,
        formatter: ({ name, value }: { name: string; value: number }) => `${name}\n${value || ''}`,
      },
      labelLayout: { hideOverlap: true },
      data: values(),
    },
  ],
});

for (const cluster of taxonomy.clusters) {
  const chip = document.createElement('button');
  chip.className = 'chip';
  chip.textContent = cluster.zh;
  chip.setAttribute('aria-pressed', 'false');
  chip.addEventListener('click', () => {
    if (!chosen.delete(cluster.id)) chosen.add(cluster.id);
    chip.setAttribute('aria-pressed', String(chosen.has(cluster.id)));
    chart.setOption({ series: [{ data: values() }] });
  });
  document.getElementById('chips')?.append(chip);
}
