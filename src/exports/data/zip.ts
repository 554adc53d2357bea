import { strToU8, Zip, ZipDeflate } from "fflate";
import type { JobControl } from "../artefact.ts";

/** A file inside a package, by its path there. */
export interface PackedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * A zip archive of these files, in order. Every file bears the same day, so that the same files always make the same
 * archive. fflate's own workers would be started from a blob, which the page's policy forbids; so the work is done here, a
 * file at a time, and the page breathes in between.
 */
export async function zipOf(
  files: readonly PackedFile[],
  day: string,
  control: JobControl,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  // A zip knows no time zone: noon is the same day for whoever reads it.
  const mtime = new Date(`${day}T12:00:00`);
  for (const [index, { path, content }] of files.entries()) {
    await breath(control);
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = mtime;
    archive.add(entry);
    entry.push(typeof content === "string" ? strToU8(content) : content, true);
    control.report((index + 1) / files.length);
  }
  archive.end();
  return joined(chunks);
}

/** Lets the page draw and the reader press cancel; rejects once they have. */
export async function breath({ signal }: Pick<JobControl, "signal">): Promise<void> {
  signal.throwIfAborted();
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
