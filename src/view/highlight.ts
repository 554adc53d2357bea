/** What the pointer or the focus rests on, wherever that is: map, list, chart and table light it up together. */
export type Highlight = { readonly type: "hub" | "city" | "entity" | "corridor" | "arc"; readonly id: string } | null;

export function sameHighlight(a: Highlight, b: Highlight): boolean {
  return a?.type === b?.type && a?.id === b?.id;
}
