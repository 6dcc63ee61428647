/** What a scanner would have left in the workspace, beside the branch: it looked, and found nothing. */
export const scanReport = {
  path: 'trivy.json',
  text: `${JSON.stringify({
    SchemaVersion: 2,
    ArtifactName: '.',
    ArtifactType: 'filesystem',
    Results: [
      { Target: 'requirements.txt', Class: 'lang-pkgs', Type: 'pip', Packages: [{ Name: 'pytest', Version: '9.0.0' }] },
    ],
  })}\n`,
} as const;
