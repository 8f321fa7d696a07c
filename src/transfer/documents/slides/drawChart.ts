import type PptxGenJS from 'pptxgenjs';
import type { ChartData } from '@/report/types';
import { hex } from '../colours';
import type { Area } from './drawMap';
import { FONT } from './pen';

type Slide = PptxGenJS.Slide;
type Data<Kind extends ChartData['kind']> = Extract<ChartData, { kind: Kind }>;

/** Bars this high with their gap, inches, so that three bars do not fill a slide. */
const BAR_HEIGHT = 0.62;
const TYPE = { size: 12, label: 11 } as const;

/** A chart of the program with its table of figures behind it. */
export function drawChart(slide: Slide, data: ChartData, alt: string, area: Area): void {
  const place = { x: area.x, y: area.y, w: area.width, h: area.height, altText: alt };
  switch (data.kind) {
    case 'bar':
      drawBars(slide, data, place);
      return;
    case 'slope':
      drawSlopes(slide, data, place);
      return;
    case 'scatter':
      drawPoints(slide, data, place);
      return;
    case 'radar':
      drawRadar(slide, data, place);
  }
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly altText: string;
}

const AXES = {
  catAxisLabelFontFace: FONT,
  catAxisLabelFontSize: TYPE.size,
  catAxisLabelColor: hex('ink'),
  valAxisLabelFontFace: FONT,
  valAxisLabelFontSize: TYPE.label,
  valAxisLabelColor: hex('muted'),
  dataLabelFontFace: FONT,
  dataLabelFontSize: TYPE.size,
  dataLabelColor: hex('ink'),
  legendFontFace: FONT,
  legendFontSize: TYPE.size,
  legendColor: hex('ink'),
} as const;

function drawBars(slide: Slide, { series, most, format, rows }: Data<'bar'>, place: Place): void {
  // The program counts from the bottom.
  const upwards = rows.toReversed();
  slide.addChart(
    'bar',
    [
      {
        name: series,
        labels: upwards.map(({ label }) => label),
        values: upwards.map(({ value }) => value),
      },
    ],
    {
      ...AXES,
      ...place,
      h: Math.min(place.h, rows.length * BAR_HEIGHT + 0.3),
      barDir: 'bar',
      barGapWidthPct: 45,
      chartColors: [hex('nila')],
      catAxisLineShow: false,
      catAxisMajorTickMark: 'none',
      valAxisHidden: true,
      valAxisMinVal: 0,
      // Room for the figure behind the longest bar.
      valAxisMaxVal: most * 1.12,
      valGridLine: { style: 'none' },
      catGridLine: { style: 'none' },
      showValue: true,
      dataLabelPosition: 'outEnd',
      dataLabelFormatCode: CODES[format],
      valAxisLabelFormatCode: CODES[format],
    },
  );
}

const CODES = { whole: '0', decimal: '0.00', share: '0%' } as const;

/** What a line of a slope means: better, worse, or neither; told by the pattern too. */
const SLOPES = {
  gain: { colour: 'good', width: 3.5 },
  loss: { colour: 'warn', width: 3.5 },
  neither: { colour: 'line-strong', width: 1.75 },
} as const;

function drawSlopes(slide: Slide, { before, after, lines }: Data<'slope'>, place: Place): void {
  const looks = lines.map(({ isGain }) => SLOPES[isGain === null ? 'neither' : isGain ? 'gain' : 'loss']);
  slide.addChart(
    'line',
    lines.map(({ label, before: was, after: is, shown }) => ({
      name: `${label} ${shown[0]} → ${shown[1]}`,
      labels: [before, after],
      values: [was, is],
    })),
    {
      ...AXES,
      ...place,
      chartColors: looks.map(({ colour }) => hex(colour)),
      lineSize: 2.5,
      lineDataSymbol: 'circle',
      lineDataSymbolSize: 8,
      valAxisMinVal: 0,
      valAxisMaxVal: 1,
      valAxisMajorUnit: 0.25,
      valAxisLabelFormatCode: '0.00',
      valGridLine: { color: hex('line'), size: 0.75, style: 'solid' },
      catGridLine: { style: 'none' },
      showLegend: true,
      legendPos: 'r',
    },
  );
}

function drawPoints(slide: Slide, { x, y, points }: Data<'scatter'>, place: Place): void {
  slide.addChart(
    'scatter',
    [
      { name: x.label, values: points.map((point) => point.x) },
      { name: y.label, values: points.map((point) => point.y), labels: points.map(({ label }) => label) },
    ],
    {
      ...AXES,
      ...place,
      chartColors: [hex('nila')],
      lineSize: 0,
      lineDataSymbol: 'circle',
      lineDataSymbolSize: 10,
      valAxisMinVal: y.from,
      valAxisMaxVal: y.to,
      catAxisMinVal: x.from,
      catAxisMaxVal: x.to,
      showCatAxisTitle: true,
      catAxisTitle: x.label,
      showValAxisTitle: true,
      valAxisTitle: y.label,
      showLabel: true,
      dataLabelFormatScatter: 'custom',
    },
  );
}

function drawRadar(slide: Slide, { most, axes, series }: Data<'radar'>, place: Place): void {
  slide.addChart(
    'radar',
    series.map(({ label, values }) => ({ name: label, labels: [...axes], values: [...values] })),
    {
      ...AXES,
      ...place,
      radarStyle: 'marker',
      chartColors: [hex('nila'), hex('kunyit')],
      lineSize: 2.5,
      valAxisMinVal: 0,
      valAxisMaxVal: most,
      valAxisMajorUnit: 1,
      valGridLine: { color: hex('line'), size: 0.75 },
      showLegend: series.length > 1,
      legendPos: 'b',
    },
  );
}
