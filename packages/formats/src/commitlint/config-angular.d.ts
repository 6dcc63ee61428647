/** The package has no types of its own; tests compare the built-in table with it. */
declare module '@commitlint/config-angular' {
  const config: {
    readonly rules: Readonly<Record<string, readonly unknown[]>>;
    readonly parserPreset: { readonly parserOpts: Readonly<Record<string, unknown>> };
  };
  export default config;
}
