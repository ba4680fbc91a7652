// Numbers as the static pictures write them.
import type { Axis, Interval } from './document.ts';

const thin = '\u202f';
const minus = '\u2212';

function grouped(text: string): string {
  const [whole = '', part] = text.split('.');
  const digits = whole.replace('-', '');
  const parted = digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, thin);
  return (whole.startsWith('-') ? minus : '') + parted + (part === undefined ? '' : `.${part}`);
}

function significant(value: number, digits: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1e7 || size < 1e-4) return value.toExponential(Math.max(digits - 1, 0)).replace(/\.?0+e/, 'e').replace('e+', 'e').replace(/^-/, minus);
  return grouped(String(Number(value.toPrecision(digits))));
}

// On an axis.
export function tickText(axis: Axis, value: number): string {
  return axis.percent ? `${significant(100 * value, 6)}\u00a0%` : significant(value, 6);
}

// As the program rounds: what lies exactly between goes to the even digit.
function fixed(value: number, digits: number): string {
  const scaled = value * 10 ** digits;
  const tie = Number.isInteger(value * 2 ** (digits + 1)) && Math.abs(scaled % 1) === 0.5;
  return tie ? ((2 * Math.round(scaled / 2)) / 10 ** digits).toFixed(digits) : value.toFixed(digits);
}

// Beside a mark: three digits.
export function valueText(axis: Axis, value: number | null): string {
  if (value === null) return '\u2013';
  const size = Math.abs(value);
  if (!axis.percent) {
    if (size !== 0 && (size < 0.995 || size >= 1e9)) return significant(value, 3);
    if (Number.isInteger(value)) return String(value).replace('-', minus);
    return fixed(value, size < 9.995 ? 2 : size < 99.95 ? 1 : 0).replace('-', minus);
  }
  if (value > 0 && value < 0.0005) return '< 0.1\u00a0%';
  if (value < 1 && value > 0.9995) return '> 99.9\u00a0%';
  const fine = value > 0 && value < 1 && (value < 0.0995 || value > 0.9005);
  return `${fixed(100 * value, fine ? 1 : 0)}\u00a0%`;
}

export function withUnit(axis: Axis, value: number | null): string {
  return valueText(axis, value) + (axis.unit && !axis.percent ? `\u00a0${axis.unit}` : '');
}

export function intervalText(axis: Axis, interval: Interval | undefined): string {
  return interval ? ` (${valueText(axis, interval[0])}\u2026${valueText(axis, interval[1])})` : '';
}

export function axisTitle(axis: Axis): string {
  if (!axis.unit || axis.percent) return axis.label;
  return axis.label ? `${axis.label} (${axis.unit})` : axis.unit;
}

export function short(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}\u2026`;
}
