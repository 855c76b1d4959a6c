import path from "node:path";
import webpack, { type Configuration } from "webpack";
import { addInConfiguration } from "../../../scripts/webpack/add-in";

const root = path.resolve(__dirname, "../../..");
/** Modules through which the product gets its texts, and what stands in their place. */
const replaced: ReadonlyMap<string, string> = new Map([
  [path.join(root, "src/i18n/texts.ts"), path.join(__dirname, "texts.ts")],
  [path.join(root, "src/i18n/function-texts.ts"), path.join(__dirname, "function-texts.ts")],
  [
    path.join(root, "src/taskpane/features/help/function-help.ts"),
    path.join(__dirname, "function-help.ts"),
  ],
]);

/**
 * Builds the add-in as it is, but with every text in brackets.
 *
 * @returns the folder of the built files
 * @throws Error with what webpack says
 */
export async function buildInPseudoLanguage(): Promise<string> {
  const folder = path.join(root, "build/pseudo-language");
  const stats = await run(configuration(folder));
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  return folder;
}

function configuration(folder: string): Configuration {
  const real = addInConfiguration({ root, production: false, env: {} });
  const [typeScript] = real.module?.rules ?? [];
  return {
    ...real,
    devtool: false,
    output: { ...real.output, path: folder },
    cache: false,
    module: {
      ...real.module,
      rules: [
        ...(real.module?.rules ?? []),
        { ...(typeof typeScript === "object" ? typeScript : {}), include: __dirname },
      ],
    },
    plugins: [...(real.plugins ?? []), new webpack.NormalModuleReplacementPlugin(/./u, replace)],
  };
}

/** A module that webpack has found and is about to make; it knows it by the request. */
interface Found {
  resource?: string;
  request?: string;
  userRequest?: string;
  context?: string;
}

/** Only what stands in the place of a module sees the module itself. */
function replace({
  contextInfo,
  createData = {},
}: {
  readonly contextInfo: { readonly issuer: string };
  readonly createData?: Found;
}): void {
  const { request = "", resource = "", userRequest = "" } = createData;
  const place = replaced.get(resource);
  if (place === undefined || contextInfo.issuer === place) return;
  createData.resource = place;
  createData.request = request.replace(resource, place);
  createData.userRequest = userRequest.replace(resource, place);
  createData.context = __dirname;
}

function run(configured: Configuration): Promise<webpack.Stats> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configured);
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (stats === undefined) reject(error ?? new Error("webpack says nothing."));
        else resolve(stats);
      });
    });
  });
}
