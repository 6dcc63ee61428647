/** What files of deployments name: read quickly and without any template or program. */
export { composeServices } from './compose.ts';
export { flagsOf, isFlagFile } from './flags.ts';
export { chartName, helmfileReleases, installedReleases } from './helm.ts';
export { isRollable, type KubeObject, kubeObjects } from './kubernetes.ts';
export { isKustomization, kustomizationOf } from './kustomization.ts';
export { keepsDataOf, type TerraformBlock, terraformBlocks } from './terraform.ts';
