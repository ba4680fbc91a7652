// Which names are shown: the important first, each where it covers no other name and no mark, and rather those that were there before.

export interface Candidate {
  key: string;
  x: number; y: number;       // of the mark, CSS pixels
  width: number; height: number;
  priority: number;           // higher first
}

export interface Placed { candidate: Candidate; left: number; top: number }
export interface Box { left: number; top: number; width: number; height: number }

// Marks on the screen, in squares: how many of them a box would cover.
export class Obstacles {
  private readonly squares = new Map<number, number[]>();
  private static readonly side = 48;

  constructor(marks: readonly (readonly [number, number])[]) {
    for (const [x, y] of marks) {
      const key = this.key(Math.floor(x / Obstacles.side), Math.floor(y / Obstacles.side)), there = this.squares.get(key);
      if (there) there.push(x, y);
      else this.squares.set(key, [x, y]);
    }
  }

  private key(i: number, j: number): number { return i * 4096 + j; }

  // Marks within the box, a mark's half width about it included; those at (x, y) itself are the name's own.
  under(left: number, top: number, width: number, height: number, x: number, y: number): number {
    const { side } = Obstacles, mx = 6, my = 5;
    let n = 0;
    for (let i = Math.floor((left - mx) / side); i <= Math.floor((left + width + mx) / side); ++i)
      for (let j = Math.floor((top - my) / side); j <= Math.floor((top + height + my) / side); ++j) {
        const there = this.squares.get(this.key(i, j));
        if (!there) continue;
        for (let k = 0; k < there.length; k += 2) {
          const u = there[k]!, v = there[k + 1]!;
          if (u > left - mx && u < left + width + mx && v > top - my && v < top + height + my && Math.abs(u - x) + Math.abs(v - y) > 2) ++n;
        }
      }
    return n;
  }
}

// To the right of the mark, to its left, above, below, the corners; then the same farther off.
function spots(c: Candidate): [number, number][] {
  const out: [number, number][] = [];
  for (const gap of [9, 20])
    out.push([c.x + gap, c.y - c.height / 2], [c.x - gap - c.width, c.y - c.height / 2],
      [c.x - c.width / 2, c.y - gap - c.height], [c.x - c.width / 2, c.y + gap],
      [c.x + gap / 2, c.y - gap / 2 - c.height], [c.x + gap / 2, c.y + gap / 2],
      [c.x - gap / 2 - c.width, c.y - gap / 2 - c.height], [c.x - gap / 2 - c.width, c.y + gap / 2]);
  return out;
}

const apart = (a: Box, b: Box): boolean =>
  a.left >= b.left + b.width || b.left >= a.left + a.width || a.top >= b.top + b.height || b.top >= a.top + a.height;

// `keepOut`: controls that lie over the picture. A name may cover a mark or two only where it matters very much.
export function arrange(candidates: readonly Candidate[], before: ReadonlySet<string>, width: number, height: number, most: number,
  obstacles: Obstacles = new Obstacles(candidates.map((c) => [c.x, c.y])), keepOut: readonly Box[] = []): Placed[] {
  const sorted = [...candidates].sort((a, b) =>
    b.priority - a.priority || Number(before.has(b.key)) - Number(before.has(a.key)) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const placed: Placed[] = [], boxes: Box[] = [...keepOut];
  for (const candidate of sorted) {
    if (placed.length >= most) break;
    let best: Placed | null = null, least = candidate.priority >= 90 ? Infinity : candidate.priority >= 80 ? 3 : candidate.priority >= 45 ? 2 : 1;
    for (const [left, top] of spots(candidate)) {
      if (left < 2 || top < 2 || left + candidate.width > width - 2 || top + candidate.height > height - 2) continue;
      const box = { left, top, width: candidate.width, height: candidate.height };
      if (!boxes.every((other) => apart(box, other))) continue;
      const covered = obstacles.under(left, top, candidate.width, candidate.height, candidate.x, candidate.y);
      if (covered >= least) continue;
      least = covered;
      best = { candidate, left, top };
      if (covered === 0) break;
    }
    if (!best) continue;
    placed.push(best);
    boxes.push({ left: best.left, top: best.top, width: candidate.width, height: candidate.height });
  }
  return placed;
}
