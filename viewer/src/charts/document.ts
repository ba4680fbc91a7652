// A chart's document (iamd-chart/1): what docs/formats/chart.md says of it.

export interface Axis {
  label: string;
  unit: string;
  logarithmic: boolean;
  from_zero: boolean;
  whole: boolean;
  percent: boolean;
}

export type Interval = [number | null, number | null];

export interface Bar {
  name: string;
  value: number | null;
  interval?: Interval;
  note?: string;
}

export interface Point {
  x: number | null;
  y: number | null;
  interval?: Interval;
}

export interface Line {
  name: string;
  band: boolean;
  dashed: boolean;
  markers: boolean;
  group: number;
  points: Point[];
}

export interface Layer {
  name: string;
  values: (number | null)[];
}

export interface Mark {
  t: number | null;
  kind: number;
  text?: string;
}

export interface Span {
  from: number | null;
  to: number | null;
  kind: number;
}

export interface Row {
  name: string;
  outcome: string;
  bad: boolean;
  marks: Mark[];
  spans: Span[];
}

interface Common {
  format: 'iamd-chart/1';
  id: string;
  title: string;
  summary: string;
  x: Axis;
  y: Axis;
}

export interface BarDocument extends Common {
  kind: 'bars';
  horizontal: boolean;
  bars: Bar[];
}

export interface LineDocument extends Common {
  kind: 'lines';
  lines: Line[];
}

export interface AreaDocument extends Common {
  kind: 'areas';
  x_values: (number | null)[];
  layers: Layer[];
  ceiling: number | null;
  ceiling_name: string;
}

export interface TimeLineDocument extends Common {
  kind: 'time-line';
  kinds: string[];
  span_kinds: string[];
  rows: Row[];
}

export type ChartDocument = BarDocument | LineDocument | AreaDocument | TimeLineDocument;

// Nothing where it is another format: the static picture then stays.
export function read(text: string): ChartDocument | undefined {
  try {
    const found = JSON.parse(text) as ChartDocument;
    return found.format === 'iamd-chart/1' ? found : undefined;
  } catch {
    return undefined;
  }
}
