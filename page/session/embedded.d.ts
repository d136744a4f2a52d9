// What the build puts into the page: the bundle that goes to Google, its manifest, and the samples' files.
declare module 'embedded:project' {
  interface EmbeddedSample {
    readonly id: string;
    /** Texts by file names. */
    readonly files: Readonly<Record<string, string>>;
  }
  const project: {
    readonly bundle: string;
    readonly manifest: { readonly timeZone: string; readonly oauthScopes: readonly string[] };
    readonly samples: readonly EmbeddedSample[];
  };
  export default project;
}
