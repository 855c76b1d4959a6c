/** What the manifest is checked against: the rest of the project. */
export interface ProjectFacts {
  /** Version in package.json, for example `0.1.0`. */
  readonly version: string;
  /** Paths below the add-in's address that the build makes, for example `taskpane.html`. */
  readonly files: readonly string[];
  /** Content of an icon by its path below the add-in's address. */
  readonly icon: (path: string) => Uint8Array | undefined;
  /** Ids of the custom functions. */
  readonly functionIds: readonly string[];
  /** Whether src/commands registers a ribbon command of that name. */
  readonly hasCommand: (name: string) => boolean;
}
