import { registries } from "./spreadsheet";

/** The engine's part that gathers the colours of all cells after each step, for a palette. */
interface Palette {
  finalize(): void;
}

const Palette = registries.coreViewsPluginRegistry.get("custom_colors") as unknown as new (
  config: never,
) => Palette;

/** The workbench shows no palette: nobody needs what costs the more, the larger the workbook. */
class NoPalette extends Palette {
  override finalize(): void {
    // Nothing is gathered.
  }
}

registries.coreViewsPluginRegistry.replace("custom_colors", NoPalette as never);
