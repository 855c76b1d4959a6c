import { readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { contentType } from "mime-types";

/** Something to send: its bytes and their MIME type with charset. */
export interface Content {
  readonly body: Buffer;
  readonly type: string;
}

/** A folder that is served below a path of the address; the path ends with `/`. */
export interface Mount {
  readonly path: string;
  readonly folder: string;
}

/**
 * Reads the file that an address means.
 *
 * @param pathname path of the address, still percent-encoded
 * @param mounts the first whose path begins the address counts
 * @returns `undefined` where there is no such file inside the folder, also for attempts to leave it
 */
export async function readMounted(
  pathname: string,
  mounts: readonly Mount[],
): Promise<Content | undefined> {
  const decoded = decode(pathname);
  const mount = mounts.find((candidate) => decoded?.startsWith(candidate.path));
  if (decoded === undefined || !mount) return undefined;
  const relative = decoded.slice(mount.path.length);
  const name = relative === "" || relative.endsWith("/") ? `${relative}index.html` : relative;
  try {
    const root = await realpath(mount.folder);
    // realpath follows links, so that a link cannot lead out of the folder either.
    const file = await realpath(path.join(root, name));
    if (!file.startsWith(root + path.sep) || !(await stat(file)).isFile()) return undefined;
    const type = contentType(path.extname(file)) || "application/octet-stream";
    return { body: await readFile(file), type };
  } catch {
    return undefined;
  }
}

function decode(pathname: string): string | undefined {
  try {
    const decoded = decodeURIComponent(pathname);
    return decoded.includes("\0") ? undefined : decoded;
  } catch {
    return undefined;
  }
}
