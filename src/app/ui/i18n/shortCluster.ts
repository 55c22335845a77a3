import type { Cluster } from '../../../core/model/index.ts';
import type { Translate } from './useT.ts';

/** Name of a cluster where there is little room: long English names have a short form, all others stay as they are. */
export function shortCluster(t: Translate, { id }: Pick<Cluster, 'id'>, name: string): string {
  return t(`shell:clusterShort.${id}`, { defaultValue: name });
}
