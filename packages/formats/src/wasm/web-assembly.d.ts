/** What is used of WebAssembly: the language's library has no types for it, and those of browsers come with all of a browser. */
declare const WebAssembly: {
  readonly Module: {
    new (code: Uint8Array): object;
    readonly imports: (
      module: object,
    ) => readonly { readonly module: string; readonly name: string; readonly kind: string }[];
    readonly exports: (module: object) => readonly { readonly name: string; readonly kind: string }[];
  };
  readonly Instance: new (
    module: object,
    imports?: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ) => { readonly exports: Readonly<Record<string, unknown>> };
};
