/**
 * The one place that names o-spreadsheet (LGPL-3.0): in Node its package, on the page the
 * unmodified script that stands beside ours as a file of its own.
 */
export { CorePlugin, Model, UIPlugin, registries, stores } from "@odoo/o-spreadsheet";
