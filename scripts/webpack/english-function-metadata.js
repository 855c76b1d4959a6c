// @ts-check
const { existsSync, readFileSync } = require("node:fs");
const { NormalModule, WebpackError, Compilation, sources } = require("webpack");
const { englishMetadata } = require("./english-metadata.js");

const name = "EnglishFunctionMetadataPlugin";

/**
 * Writes the English twin of functions.json (Excel takes it for en-US) from the German one and an overlay of
 * texts. A function or parameter without an English text, or a text without its function, fails the build.
 *
 * It also takes back the loader with which custom-functions-metadata-plugin appends
 * `CustomFunctions.associate` calls to the sources: src/functions/register.ts registers them itself, so that
 * every refusal becomes a sentence.
 */
class EnglishFunctionMetadataPlugin {
  /** @param {{ german: string, overlay: string, output: string, sources: string[] }} options */
  constructor(options) {
    this.options = options;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap(name, (compilation) => {
      NormalModule.getCompilationHooks(compilation).beforeLoaders.tap(
        { name, stage: 1 },
        (loaders) => {
          const kept = loaders.filter(
            ({ loader }) => !loader.includes("custom-functions-metadata-plugin"),
          );
          loaders.splice(0, loaders.length, ...kept);
        },
      );
    });
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name, stage }, () => this.emitEnglish(compilation));
    });
  }

  /** @param {import("webpack").Compilation} compilation */
  emitEnglish(compilation) {
    const { german, overlay, output } = this.options;
    compilation.fileDependencies.addAll([overlay, ...this.options.sources]);
    const metadata = compilation.getAsset(german)?.source.source().toString();
    // Without German metadata the generator has already said why.
    if (metadata === undefined) return;
    if (!existsSync(overlay)) {
      compilation.errors.push(
        new WebpackError(`${overlay} is missing: it holds the English texts of the functions.`),
      );
      return;
    }
    const { metadata: english, problems } = englishMetadata(
      JSON.parse(metadata),
      JSON.parse(readFileSync(overlay, "utf8")),
    );
    for (const problem of problems)
      compilation.errors.push(new WebpackError(`${overlay}: ${problem}`));
    compilation.emitAsset(output, new sources.RawSource(JSON.stringify(english, null, 2)));
  }
}

module.exports = { EnglishFunctionMetadataPlugin };
