import type { Period } from '../../model/dates/period.ts';
import type { Chart } from '../../model/records/chart.ts';
import type { SiteInput } from '../data/chart-input.ts';
import { websToPlace } from '../types/network/network-layout.ts';
import { buildNetworkView } from '../types/network/network-view.ts';
import type { WebToPlace } from '../types/network/web-to-place.ts';
import { overviewOf } from './own-charts.ts';

/** The webs of the network of the whole site that no earlier run has placed. */
export function overviewWebs(
  charts: readonly Chart[],
  shared: Omit<SiteInput, 'chart'>,
  period: Period,
): WebToPlace[] {
  const chart = overviewOf('network', charts, shared, period);
  const view = chart && buildNetworkView({ ...shared, chart });
  return view ? websToPlace(view).filter(({ key }) => !shared.layouts?.find(key)) : [];
}
