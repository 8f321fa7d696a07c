import type { ChartData } from '../../types';
import { BarChart } from './BarChart';
import { RadarChart } from './RadarChart';
import { ScatterChart } from './ScatterChart';
import { SlopeChart } from './SlopeChart';

/** A chart of a report; for who cannot see it its words say the same. */
export function ChartView({ data, alt }: { readonly data: ChartData; readonly alt: string }) {
  return (
    <div role="img" aria-label={alt}>
      <Drawn data={data} />
    </div>
  );
}

function Drawn({ data }: { readonly data: ChartData }) {
  switch (data.kind) {
    case 'bar':
      return <BarChart {...data} />;
    case 'slope':
      return <SlopeChart {...data} />;
    case 'radar':
      return <RadarChart {...data} />;
    case 'scatter':
      return <ScatterChart {...data} />;
  }
}
