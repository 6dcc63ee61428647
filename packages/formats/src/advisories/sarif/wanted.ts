import type { Wanted } from '../json/wanted.ts';

/** What is read of a run. */
export const wanted: Wanted = {
  below: 'runs',
  keys: [
    'tool driver extensions rules name semanticVersion version invocations executionSuccessful exitCodeDescription',
    'exitSignalName endTimeUtc startTimeUtc toolExecutionNotifications toolConfigurationNotifications',
    'ruleConfigurationOverrides configuration descriptor externalPropertyFileReferences artifacts location results',
    'ruleId rule ruleIndex index toolComponent kind level baselineState provenance invocationIndex message text',
    'markdown id arguments properties tags purls security-severity defaultConfiguration help helpUri shortDescription',
    'fullDescription locations physicalLocation artifactLocation uri uriBaseId region contextRegion startLine snippet',
    'logicalLocations fullyQualifiedName partialFingerprints primaryLocationLineHash suppressions status',
    'justification',
  ],
  whole: 'fingerprints messageStrings originalUriBaseIds',
  rows: 'results',
};
