/**
 * Switches with which a browser opens the workbench and nothing else: no first-run pages, no
 * background traffic, and trust in exactly the server's own key.
 *
 * @param publicKeyHash of the server, see {@link WorkbenchServer}
 */
export function browserOptions(publicKeyHash: string): string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    `--ignore-certificate-errors-spki-list=${publicKeyHash}`,
    // Hides the bar that warns of the switch above.
    "--test-type",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    // Chromium refuses to run as root with its sandbox, as in containers.
    ...(isRoot ? ["--no-sandbox"] : []),
  ];
}
