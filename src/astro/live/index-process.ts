import { exitOnSignals } from '../../publish/exit-on-signals.ts';
import { createSteps } from '../../publish/report/steps.ts';
import { indexSite } from './index-site.ts';

// The development server runs this in a process of its own, with its options as an argument: pages that are indexed are
// those that a build publishes, and the server stays free.
exitOnSignals();
await indexSite(JSON.parse(process.argv[2] ?? ''), createSteps());
