import { checkAddresses } from "./addresses";
import { parseXml } from "./document";
import type { ProjectFacts } from "./facts";
import { checkIcons } from "./icons";
import { checkIdentity } from "./identity";
import { checkOrder } from "./order";
import { checkResources } from "./resources";
import { checkRuntime } from "./runtime";
import { checkTexts } from "./texts";

/**
 * What is wrong with a manifest, one sentence each. Microsoft's own check asks a web service; this one works
 * offline and also knows the project.
 *
 * @throws Error when the text is not well-formed XML
 */
export function checkManifest(xml: string, facts: ProjectFacts): string[] {
  const root = parseXml(xml);
  return [
    ...checkOrder(root),
    ...checkIdentity(root, facts),
    ...checkResources(root),
    ...checkTexts(root),
    ...checkAddresses(root, facts),
    ...checkIcons(root, facts),
    ...checkRuntime(root, facts),
  ];
}
