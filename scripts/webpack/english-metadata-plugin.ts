import { readFileSync } from "node:fs";
import { Compilation, type Compiler, NormalModule, sources, WebpackError } from "webpack";
import { englishMetadata, type EnglishTexts, type FunctionMetadata } from "./english-metadata";

const pluginName = "EnglishMetadataPlugin";

/** Names of the emitted files, and the file that holds the English texts. */
interface Options {
  readonly german: string;
  readonly english: string;
  readonly texts: string;
}

/**
 * Writes the English twin of functions.json (Excel takes it for en-US) from the German one and the English
 * texts. A function or parameter without a text, or a text without its function, fails the build.
 *
 * It also takes back the loader with which custom-functions-metadata-plugin appends
 * `CustomFunctions.associate` calls to the sources: src/functions/register.ts registers the functions itself,
 * so that every refusal becomes a sentence.
 */
export class EnglishMetadataPlugin {
  constructor(private readonly options: Options) {}

  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap(pluginName, (compilation) => {
      const { beforeLoaders } = NormalModule.getCompilationHooks(compilation);
      // A later stage than the plugin's own tap, which has just added the loader.
      beforeLoaders.tap({ name: pluginName, stage: 1 }, (loaders) => {
        const kept = loaders.filter(
          ({ loader }) => !loader.includes("custom-functions-metadata-plugin"),
        );
        loaders.splice(0, loaders.length, ...kept);
      });
    });
    compiler.hooks.thisCompilation.tap(pluginName, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: pluginName, stage }, () => {
        this.emit(compilation);
      });
    });
  }

  private emit(compilation: Compilation): void {
    const { german, english, texts } = this.options;
    compilation.fileDependencies.add(texts);
    const metadata = compilation.getAsset(german)?.source.source().toString();
    // Without German metadata the generator has already said why.
    if (metadata === undefined) return;
    // Error cells reach the functions, which name them in a sentence; without this Excel answers for
    // them with a bare error.
    const complete = {
      allowErrorForDataTypeAny: true,
      ...(JSON.parse(metadata) as FunctionMetadata),
    };
    compilation.updateAsset(german, new sources.RawSource(JSON.stringify(complete, null, 2)));
    const result = englishMetadata(
      complete,
      JSON.parse(readFileSync(texts, "utf8")) as EnglishTexts,
    );
    for (const problem of result.problems) {
      compilation.errors.push(new WebpackError(`${texts}: ${problem}`));
    }
    compilation.emitAsset(english, new sources.RawSource(JSON.stringify(result.metadata, null, 2)));
  }
}
