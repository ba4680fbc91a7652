// A PNG of 255 colours at most, a third as large as one of all: median cut (Heckbert 1982), without dithering, so that the
// same pixels give the same file.
import * as zlib from 'node:zlib';

const table = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; ++k) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc32 = zlib.crc32 ?? ((data) => {
  let c = 0xffffffff;
  for (const byte of data) c = table[(c ^ byte) & 255] ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
});

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]), out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

// [[r, g, b], …] that stand for the colours of a picture, and the index of each.
function palette(counts, most) {
  const all = [...counts].map(([colour, n]) => ({ colour, n, at: [colour >> 16, (colour >> 8) & 255, colour & 255] }));
  const spread = (box) => {
    const range = [0, 1, 2].map((k) => { let low = 255, high = 0; for (const c of box) { low = Math.min(low, c.at[k]); high = Math.max(high, c.at[k]); } return high - low; });
    const axis = range.indexOf(Math.max(...range));
    return { axis, size: range[axis] };
  };
  const boxes = [{ box: all, ...spread(all) }];
  while (boxes.length < most) {
    boxes.sort((a, b) => b.size * Math.sqrt(b.box.length) - a.size * Math.sqrt(a.box.length));
    const { box, axis, size } = boxes[0];
    if (size === 0) break;
    box.sort((a, b) => a.at[axis] - b.at[axis] || a.colour - b.colour);
    let half = box.reduce((sum, c) => sum + c.n, 0) / 2, cut = 0;
    while (cut < box.length - 1 && half > 0) half -= box[cut++].n;
    cut = Math.min(box.length - 1, Math.max(1, cut));
    boxes.splice(0, 1, ...[box.slice(0, cut), box.slice(cut)].map((part) => ({ box: part, ...spread(part) })));
  }
  const index = new Map(), colours = boxes.map(({ box }, i) => {
    const n = box.reduce((sum, c) => sum + c.n, 0);
    for (const c of box) index.set(c.colour, i);
    return [0, 1, 2].map((k) => Math.round(box.reduce((sum, c) => sum + c.n * c.at[k], 0) / n));
  });
  return { colours, index };
}

export function palettePng({ width, height, channels, data }, most = 255) {
  const counts = new Map(), of = (i) => (data[i] << 16) | (data[i + 1] << 8) | data[i + 2];
  for (let i = 0; i < data.length; i += channels) counts.set(of(i), (counts.get(of(i)) ?? 0) + 1);
  const { colours, index } = palette(counts, most), raw = Buffer.alloc((width + 1) * height);
  for (let y = 0, i = 0, at = 0; y < height; ++y) {
    raw[at++] = 0;
    for (let x = 0; x < width; ++x, i += channels) raw[at++] = index.get(of(i));
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', head), chunk('PLTE', Buffer.from(colours.flat())),
    chunk('IDAT', zlib.deflateSync(raw, { level: 9, memLevel: 9 })), chunk('IEND', Buffer.alloc(0))]);
}
