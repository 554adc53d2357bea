/** Hands a file to the browser's downloads. */
export function saveFile({ name, content }: { readonly name: string; readonly content: Blob }): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the content by the next task; some take it a little later.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
