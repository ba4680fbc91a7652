// Moves heights apart, each as little as may be: those that touch become a block about the mean of what they wanted.
export function spread(names: { at: number }[], top: number, bottom: number, gap: number): void {
  const blocks: { sum: number; count: number; start: number }[] = [];
  // `sum`: of the wanted heights, each as if its name stood at the block's start
  const made = (sum: number, count: number): { sum: number; count: number; start: number } =>
    ({ sum, count, start: Math.max(top, Math.min(sum / count, bottom - (count - 1) * gap)) });
  for (const { at } of names) {
    let block = made(at, 1);
    for (let last = blocks.at(-1); last && last.start + last.count * gap > block.start; last = blocks.at(-1)) {
      blocks.pop();
      block = made(last.sum + block.sum - block.count * last.count * gap, last.count + block.count);
    }
    blocks.push(block);
  }
  let i = 0;
  for (const { start, count } of blocks) for (let k = 0; k < count; ++k) names[i++]!.at = start + k * gap;
}
