/**
 * The one place that names o-spreadsheet (LGPL-3.0): in Node its package, on the page the
 * unmodified script that stands beside ours as a file of its own. It is written for Node 22; what
 * Node 20 lacks of the language comes from core-js.
 */
import "core-js/stable/iterator";
import "core-js/stable/map/group-by";
import "core-js/stable/object/group-by";
import "core-js/stable/set";

import {
  invalidateCFEvaluationCommands,
  invalidateChartEvaluationCommands,
  invalidateDependenciesCommands,
  invalidateEvaluationCommands,
} from "@odoo/o-spreadsheet";

export {
  CompiledFormula,
  CorePlugin,
  CoreViewPlugin,
  coreTypes,
  DispatchResult,
  helpers,
  Model,
  registries,
  stores,
  UIPlugin,
} from "@odoo/o-spreadsheet";

/** Commands after which the engine calculates, paints and draws everything anew. */
export const invalidating: readonly ReadonlySet<string>[] = [
  invalidateEvaluationCommands,
  invalidateDependenciesCommands,
  invalidateCFEvaluationCommands,
  invalidateChartEvaluationCommands,
];
