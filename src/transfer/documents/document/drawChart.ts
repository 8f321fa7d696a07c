import { ChartRun, type ChartRunOptions } from 'docx/charts';
import type { ChartData } from '@/report/types';
import { hex } from '../colours';
import { FONT } from './styles';

type Data<Kind extends ChartData['kind']> = Extract<ChartData, { kind: Kind }>;

/** Width of a chart, px at 96 to the inch, and height of one bar with its gap. */
const WIDTH = 600;
const HEIGHT = 300;
const BAR = 26;
const CODES = { whole: '0', decimal: '0.00', share: '0%' } as const;

const TYPE = { size: 10, color: hex('ink') } as const;
const QUIET = { size: 9, color: hex('muted') } as const;

/** A chart of the program with its table of figures behind it. */
export function drawChart(data: ChartData, alt: string): ChartRun {
  const common = {
    font: { name: FONT },
    chartArea: { fill: 'none', border: 'none' },
    altText: { name: '', description: alt },
  } as const;
  switch (data.kind) {
    case 'bar':
      return new ChartRun({ ...common, ...bars(data) });
    case 'slope':
      return new ChartRun({ ...common, ...slopes(data) });
    case 'scatter':
      return new ChartRun({ ...common, ...points(data) });
    case 'radar':
      return new ChartRun({ ...common, ...radar(data) });
  }
}

function bars({ series, most, format, rows }: Data<'bar'>) {
  return {
    type: 'bar',
    legend: false,
    transformation: { width: WIDTH, height: rows.length * BAR + 40 },
    gapWidth: 45,
    categories: rows.map(({ label }) => label),
    series: [{ name: series, values: rows.map(({ value }) => value), color: hex('nila') }],
    categoryAxis: { reverseOrder: true, font: TYPE },
    valueAxis: { visible: false, gridlines: false, minimum: 0, maximum: most * 1.12 },
    dataLabels: { value: true, numberFormat: CODES[format], font: TYPE },
  } as const satisfies Partial<ChartRunOptions>;
}

function slopes({ before, after, lines }: Data<'slope'>) {
  return {
    type: 'line',
    transformation: { width: WIDTH, height: HEIGHT },
    legend: { position: 'right', font: TYPE },
    markers: true,
    categories: [before, after],
    series: lines.map(({ label, before: was, after: is, shown: [from, to], isGain }) => {
      const colour = hex(isGain === null ? 'line-strong' : isGain ? 'good' : 'warn');
      return {
        name: `${label} ${from} → ${to}`,
        values: [was, is],
        color: colour,
        line: { color: colour, width: isGain === null ? 1.5 : 3 },
      };
    }),
    categoryAxis: { font: TYPE },
    valueAxis: { minimum: 0, maximum: 1, interval: 0.25, numberFormat: '0.00', font: QUIET },
  } as const satisfies Partial<ChartRunOptions>;
}

function points({ x, y, points: all }: Data<'scatter'>) {
  return {
    type: 'scatter',
    transformation: { width: WIDTH, height: HEIGHT },
    legend: false,
    series: [{ name: y.label, points: all.map((point) => ({ x: point.x, y: point.y })), color: hex('nila') }],
    xAxis: { title: x.label, minimum: x.from, maximum: x.to, font: QUIET },
    yAxis: { title: y.label, minimum: y.from, maximum: y.to, font: QUIET },
  } as const satisfies Partial<ChartRunOptions>;
}

function radar({ most, axes, series }: Data<'radar'>) {
  return {
    type: 'radar',
    transformation: { width: WIDTH, height: HEIGHT + 40 },
    legend: series.length > 1 ? { position: 'bottom', font: TYPE } : false,
    markers: true,
    categories: [...axes],
    series: series.map(({ label, values }, at) => ({
      name: label,
      values: [...values],
      color: hex(at === 0 ? 'nila' : 'kunyit'),
    })),
    categoryAxis: { font: TYPE },
    valueAxis: { minimum: 0, maximum: most, interval: 1, font: QUIET },
  } as const satisfies Partial<ChartRunOptions>;
}
