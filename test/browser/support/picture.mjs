// What a PNG shows, in numbers: enough to tell a picture from an empty one.
import { inflateSync } from 'node:zlib';

// Pixels of an 8-bit PNG without interlacing, as browsers write them: {width, height, channels, data}.
export function decode(png) {
  const width = png.readUInt32BE(16), height = png.readUInt32BE(20), [depth, kind, , , interlaced] = png.subarray(24, 29);
  const channels = { 2: 3, 6: 4 }[kind];
  if (depth !== 8 || !channels || interlaced) throw new Error(`a PNG of another kind (depth ${depth}, colours ${kind})`);
  const parts = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts)), stride = width * channels, data = new Uint8Array(stride * height);
  for (let y = 0; y < height; ++y) {
    const from = y * (stride + 1), filter = raw[from], row = y * stride;
    for (let i = 0; i < stride; ++i) {
      const left = i < channels ? 0 : data[row + i - channels], up = y === 0 ? 0 : data[row - stride + i];
      const corner = i < channels || y === 0 ? 0 : data[row - stride + i - channels];
      data[row + i] = raw[from + 1 + i] + predicted(filter, left, up, corner);
    }
  }
  return { width, height, channels, data };
}

function predicted(filter, left, up, corner) {
  switch (filter) {
    case 1: return left;
    case 2: return up;
    case 3: return (left + up) >> 1;
    case 4: {
      const guess = left + up - corner, a = Math.abs(guess - left), b = Math.abs(guess - up), c = Math.abs(guess - corner);
      return a <= b && a <= c ? left : b <= c ? up : corner;
    }
    default: return 0;
  }
}

// {colours, commonest: share of the most frequent colour, mean and variance of luminance, 0…255}
export function statistics(png) {
  const { channels, data } = decode(png), counts = new Map(), n = data.length / channels;
  let sum = 0, squares = 0;
  for (let i = 0; i < data.length; i += channels) {
    const [r, g, b] = [data[i], data[i + 1], data[i + 2]], colour = (r << 16) | (g << 8) | b, light = 0.2126 * r + 0.7152 * g + 0.0722 * b;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
    sum += light;
    squares += light * light;
  }
  return { colours: counts.size, commonest: Math.max(...counts.values()) / n, mean: sum / n, variance: squares / n - (sum / n) ** 2 };
}

// Where two pictures of one size differ: the share of their pixels, and the rectangle around them.
export function change(one, other) {
  const a = decode(one), b = decode(other), where = { left: a.width, top: a.height, right: -1, bottom: -1 };
  if (a.width !== b.width || a.height !== b.height) throw new Error('pictures of different sizes');
  let differ = 0;
  for (let p = 0, n = a.width * a.height; p < n; ++p) {
    const i = p * a.channels, j = p * b.channels;
    if (a.data[i] === b.data[j] && a.data[i + 1] === b.data[j + 1] && a.data[i + 2] === b.data[j + 2]) continue;
    const x = p % a.width, y = (p - x) / a.width;
    ++differ;
    where.left = Math.min(where.left, x);
    where.right = Math.max(where.right, x);
    where.top = Math.min(where.top, y);
    where.bottom = Math.max(where.bottom, y);
  }
  return { share: differ / (a.width * a.height), ...where };
}

export const difference = (one, other) => change(one, other).share;
