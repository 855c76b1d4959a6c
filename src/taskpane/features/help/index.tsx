import project from "../../../../package.json";
import { HelpView } from "./HelpView";

/** The view Hilfe of this version. */
export default function Help() {
  return <HelpView version={project.version} />;
}
