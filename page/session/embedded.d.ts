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

/** The script that runs first in the frame of a page of the add-in's: page/client/main.ts as text. */
declare module 'embedded:pages' {
  const text: string;
  export default text;
}

/** The one script in the frame of a mail: page/client/mail.ts as text. */
declare module 'embedded:mails' {
  const text: string;
  export default text;
}
