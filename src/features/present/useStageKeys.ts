import { useKeyDown } from "../../ui/useKeyDown.ts";
import { hasSingleKeys } from "../../view/singleKeys.ts";
import { type StageMood, type StageOrder, stageOrder } from "./keys.ts";

/** Listens for the keys of the stage. A dialog over it keeps all keys to itself, and so does whatever has used one. */
export function useStageKeys(mood: Omit<StageMood, "hasSingleKeys">, onOrder: (order: StageOrder) => void): void {
  useKeyDown((event) => {
    if (event.defaultPrevented || document.querySelector("dialog[open]") || isTyping(event.target)) return;
    const { key, ctrlKey, metaKey, altKey, isComposing, repeat } = event;
    const press = { key, ctrlKey, metaKey, altKey, isComposing, repeat, isOnControl: isOnControl(event.target) };
    const order = stageOrder(press, { ...mood, hasSingleKeys: hasSingleKeys() });
    if (order === null) return;
    event.preventDefault();
    onOrder(order);
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/u.test(target.tagName);
}

function isOnControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("button, a[href], summary, [role=tab]") !== null;
}
