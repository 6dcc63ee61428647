/** SOC 2 common criteria that a clause serves: CC8.1 change management, CC7.2 monitoring. */
export type Criterion = 'CC7.2' | 'CC8.1';

/** Who makes a clause hold. */
export type Enforcer =
  | { readonly kind: 'control'; readonly control: string; readonly rules: readonly string[] }
  | { readonly kind: 'workflow'; readonly name: string }
  | { readonly kind: 'document'; readonly name: string }
  | { readonly kind: 'people'; readonly how: string }
  | { readonly kind: 'not-yet'; readonly plan: string };

/** One requirement of the policy document. */
export interface Clause {
  /** Stable id: `<area>.<requirement>`, kebab case. */
  readonly id: string;
  /** The policy document's headings that lead to it, outermost first. */
  readonly section: readonly string[];
  /** Line ranges in the policy text, 1-based, both ends included, in order. */
  readonly lines: readonly (readonly [from: number, to: number])[];
  /** The requirement in one sentence. */
  readonly text: string;
  readonly criteria: readonly Criterion[];
  /** Our reading, where the policy's text is ambiguous. */
  readonly reading: string | null;
  readonly enforcedBy: readonly Enforcer[];
}
