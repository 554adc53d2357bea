/** Whether this browser can draw with WebGL 2. The probe gives its context back at once: browsers allow only a few. */
export function hasWebgl2(): boolean {
  try {
    const context = document.createElement("canvas").getContext("webgl2");
    context?.getExtension("WEBGL_lose_context")?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
