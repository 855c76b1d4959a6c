import { everyNode, type ManifestNode } from "./document";

/**
 * The children of each element in the order that Microsoft's schema wants (1.1 with
 * TaskPaneAppVersionOverridesV1_0, the elements that this add-in may need). Excel refuses a manifest in
 * another order without saying where.
 */
const schema: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "VersionOverrides"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  CustomTab: ["Group", "Label", "InsertAfter", "InsertBefore"],
  Group: ["OverriddenByRibbonApi", "Label", "Icon", "Tooltip", "Control"],
  Control: ["OverriddenByRibbonApi", "Label", "ToolTip", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

/** The functions' extension point has an order of its own; ribbon ones hold a single tab. */
const customFunctions = ["Script", "Page", "Metadata", "Namespace"];

/** Elements that the schema does not know at their place, or that stand behind a later one. */
export function checkOrder(root: ManifestNode): string[] {
  return everyNode(root).flatMap((node) => {
    const isFunctions = node.attributes["xsi:type"] === "CustomFunctions";
    const order = isFunctions ? customFunctions : schema[node.name];
    if (order === undefined) return [];
    return node.children.flatMap((child, index) => {
      const place = order.indexOf(child.name);
      if (place < 0) {
        return [
          `<${child.name}> is not allowed in <${node.name}>; allowed are ${order.join(", ")}.`,
        ];
      }
      const before = node.children[index - 1];
      if (before === undefined || order.indexOf(before.name) <= place) return [];
      return [`<${child.name}> must stand before <${before.name}> in <${node.name}>.`];
    });
  });
}
