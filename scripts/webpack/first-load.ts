import type { Chunk, ChunkGraph, Module } from "webpack";

/** Chunks of what everybody sees first when the pane opens, by the names in their `import()`. */
const FIRST = ["pane", "start"];

/** Chunks that the page loads before the pane, and that must not wait for it. */
const BEFORE = ["commands", "english"];

/**
 * A group for webpack's `splitChunks`: whatever the pane needs until it shows its view Start is one
 * file. So it comes with one request, and its size can be told; every other view brings only what
 * is its own.
 */
export const firstLoadOfPane = {
  name: "first-load",
  chunks: (chunk: Chunk): boolean => !chunk.canBeInitial() && !BEFORE.includes(chunk.name ?? ""),
  test: (module: Module, { chunkGraph }: { readonly chunkGraph: ChunkGraph }): boolean =>
    [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => FIRST.includes(name ?? "")),
  enforce: true,
};
