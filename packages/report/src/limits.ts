/** Annotations of each level that GitHub keeps for one step. Source: GitHub's limits for workflow commands. */
export const ANNOTATIONS_PER_LEVEL = 10;

/** UTF-16 units of an annotation's message; GitHub allows 64 KiB, a person reads far less. */
export const ANNOTATION_MESSAGE = 4096;

/** UTF-16 units of an annotation's title. Source: GitHub's REST description of check-run annotations. */
export const ANNOTATION_TITLE = 255;

/** UTF-8 bytes of a job summary: below GitHub's 1 MiB a step, with room for what the step itself adds. */
export const SUMMARY_BYTES = 900 * 1024;

/** UTF-16 units of a comment: below GitHub's 65,536 characters. */
export const COMMENT_LENGTH = 65_000;

/** Results of one SARIF run that GitHub accepts. */
export const SARIF_RESULTS = 25_000;

/** UTF-16 units of one finding's message and remedy wherever a person reads them; JSON and SARIF hold more. */
export const MESSAGE = 2000;
export const REMEDY = 4000;

/** UTF-16 units of a name (rule, path, branch) and of one sentence in a table. */
export const NAME = 200;
export const SENTENCE = 300;
