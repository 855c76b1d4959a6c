import { type ManifestNode, nodeAt, nodesNamed } from "./document";
import type { ProjectFacts } from "./facts";

/** Sizes that Office asks for in every ribbon icon. */
const ribbonSizes = [16, 32, 80];

/** Icons are PNG files of exactly the size that the manifest says [pixels]. */
export function checkIcons(root: ManifestNode, facts: ProjectFacts): string[] {
  const images = nodeAt(root, ["VersionOverrides", "Resources", "Images"])?.children ?? [];
  const addressOf = new Map(
    images.map((image) => [image.attributes["id"], image.attributes["DefaultValue"] ?? ""]),
  );
  const wanted = [
    ...nodesNamed(root, "IconUrl").map(
      (node) => [node.attributes["DefaultValue"] ?? "", 32] as const,
    ),
    ...nodesNamed(root, "HighResolutionIconUrl").map(
      (node) => [node.attributes["DefaultValue"] ?? "", 64] as const,
    ),
    ...nodesNamed(root, "Icon")
      .flatMap((icon) => icon.children)
      .map(
        (image) =>
          [
            addressOf.get(image.attributes["resid"]) ?? "",
            Number(image.attributes["size"]),
          ] as const,
      )
      .filter(([address]) => address !== ""),
  ];
  const sizes = wanted.flatMap(([address, size]) => checkSize(address, size, facts));
  return [...new Set([...sizes, ...nodesNamed(root, "Icon").flatMap(checkRibbonIcon)])];
}

function checkRibbonIcon(icon: ManifestNode): string[] {
  const sizes = icon.children.map((image) => Number(image.attributes["size"]));
  return ribbonSizes
    .filter((size) => !sizes.includes(size))
    .map(
      (size) => `An <Icon> has no image of ${size} pixels; needed are ${ribbonSizes.join(", ")}.`,
    );
}

function checkSize(address: string, size: number, facts: ProjectFacts): string[] {
  const path = address.replace(/^.*\/(?=icons\/)/, "");
  const png = facts.icon(path);
  if (png === undefined) return [`${path}: there is no such icon.`];
  const real = pngSize(png);
  if (real === undefined) return [`${path} is not a PNG file.`];
  if (real.width === size && real.height === size) return [];
  return [`${path} is ${real.width} × ${real.height} pixels; the manifest says ${size}.`];
}

/** Width and height from the header chunk, which the PNG standard puts at byte 16. */
function pngSize(png: Uint8Array): { width: number; height: number } | undefined {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (png.length < 24 || signature.some((byte, index) => png[index] !== byte)) return undefined;
  const header = new DataView(png.buffer, png.byteOffset);
  return { width: header.getUint32(16), height: header.getUint32(20) };
}
