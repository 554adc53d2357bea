/** What the pointer or the focus rests on, wherever that is. What lights up with it is `litBy`'s to say. */
export type Target = {
  readonly type: "hub" | "city" | "entity" | "corridor" | "arc" | "link" | "event" | "sector" | "observation";
  readonly id: string;
};

export type Highlight = Target | null;

export function sameHighlight(a: Highlight, b: Highlight): boolean {
  return a?.type === b?.type && a?.id === b?.id;
}
