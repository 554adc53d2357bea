/** The longest round distance that fits into `maxPx`, and how long it is on the screen. */
export function scaleBar(metresPerPx: number, maxPx: number): { readonly metres: number; readonly px: number } {
  const most = metresPerPx * maxPx;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [5, 2, 1].find((candidate) => candidate * power <= most) ?? 1;
  return { metres: step * power, px: (step * power) / metresPerPx };
}
